"""What to know before numbers of several exercises are read side by side."""

from collections.abc import Iterator, Sequence

from oefening.clock import whole_minute
from oefening.record import ENGINE, Header
from oefening.study.comparing.alike import Unlike
from oefening.study.comparing.forks import Parting
from oefening.study.comparing.objectives import Shared
from oefening.study.comparing.seen import Seen
from oefening.text import Phrase, phrase
from oefening.text.content import listing

MOST = 6
"""Differences between two scenarios or worlds that are named."""


def assumed(
    first: Header,
    seen: Sequence[Seen],
    differ: Sequence[Unlike],
    found: Shared,
    *,
    until: int | None,
    forks: Sequence[Parting],
) -> Iterator[Phrase]:
    """What the logs themselves say of that, what limits the comparison most ahead."""
    alike = not any(one.any for one in differ)
    yield phrase("compare.assumed.teams" if alike else "compare.assumed.objectives")
    if not alike:
        yield from _differences(seen, differ)
        same = [one.name for one, unlike in zip(seen, differ, strict=True) if not unlike.any]
        if len(same) > 1:
            names = listing(phrase("compare.called", name=name) for name in same)
            yield phrase("compare.assumed.some-alike", names=names)
    if until is not None:
        yield from _until(first, seen, until, alike=alike)
    elif not alike:
        yield phrase("compare.assumed.each-to-its-end")
    yield from _forks(first, forks)
    yield from _chance(seen, alike=alike)
    yield from _engines(seen)
    if alike and any(one.yardsticks for one in differ):
        yield phrase("compare.assumed.yardsticks")
    if alike and any(one.paced for one in differ):
        yield phrase("compare.assumed.paced")
    if alike and any(one.reworded for one in differ):
        yield phrase("compare.assumed.reworded")
    yield from (phrase("compare.objective.left-out", told=one) for one in found.left)
    yield from found.reworded


def _differences(seen: Sequence[Seen], differ: Sequence[Unlike]) -> Iterator[Phrase]:
    """In what each exercise differs from the first, so that outcomes are not compared."""
    for one, unlike in zip(seen, differ, strict=True):
        told = [*unlike.scenario, *unlike.world]
        if not told:
            continue
        # Of the world some, too, however much differs in the scenario.
        few = [*unlike.scenario[: MOST - min(len(unlike.world), MOST // 2)], *unlike.world]
        named, more = few[:MOST], len(told) - min(len(few), MOST)
        names = {"name": one.name, "first": seen[0].name}
        yield from (phrase("compare.assumed.differs", **names, told=told) for told in named)
        if more:
            yield phrase("compare.assumed.more-differs", **names, count=more)


def _until(first: Header, seen: Sequence[Seen], until: int, *, alike: bool) -> Iterator[Phrase]:
    """Up to when they are compared, where some went on for longer.

    Where each may begin at another moment, that is told by how long after STARTEX it is as well.
    """
    longer = [one for one in seen if one.end > until]
    if not longer:
        return
    when = first.calendar.show(whole_minute(until), plus=not alike)
    ends = listing(phrase("compare.assumed.end", name=one.name, when=one.when) for one in longer)
    yield phrase("compare.assumed.until", when=when, ends=ends)


def _forks(first: Header, forks: Sequence[Parting]) -> Iterator[Phrase]:
    """From when on two part that have a past in common."""
    for one in forks:
        when = first.calendar.show(whole_minute(one.at), plus=False)
        names = {"one": one.one, "other": one.other}
        yield phrase("compare.assumed.fork", **names, number=one.number, when=when)


def _chance(seen: Sequence[Seen], *, alike: bool) -> Iterator[Phrase]:
    if not alike:
        return
    if len({one.seed for one in seen}) == 1:
        yield phrase("compare.assumed.same-seed", seed=str(seen[0].seed))
        return
    seeds = listing(phrase("compare.assumed.seed", name=o.name, seed=str(o.seed)) for o in seen)
    yield phrase("compare.assumed.seeds", seeds=seeds)


def _engines(seen: Sequence[Seen]) -> Iterator[Phrase]:
    """That some were made by another engine: what they say is compared, and not run again."""
    if all(one.engine == ENGINE for one in seen):
        return
    made = listing(
        phrase("compare.assumed.engine", name=one.name, engine=str(one.engine))
        for one in seen
        if one.engine != ENGINE
    )
    yield phrase("compare.assumed.engines", made=made, here=str(ENGINE))
