"""Which exercises may stand side by side, and up to when: refused is what would say nothing."""

from collections.abc import Sequence
from functools import reduce
from pathlib import Path
from typing import NamedTuple

from oefening.errors import OefeningError
from oefening.journal import NAME
from oefening.record import Header
from oefening.share import Hears, nobody, part
from oefening.study.comparing.alike import Unlike, unlike
from oefening.study.comparing.assumed import assumed
from oefening.study.comparing.common import Common
from oefening.study.comparing.forks import partings
from oefening.study.comparing.objectives import Shared, shared
from oefening.study.comparing.reading import glance
from oefening.study.comparing.seen import Seen
from oefening.text import Phrase, phrase, visible
from oefening.text.content import listing

LEAST = 2
"""Exercises that can be compared."""


class NotComparable(OefeningError):
    """Exercises cannot be compared; the phrase says why."""


def together(
    folders: Sequence[Path],
    names: Sequence[str] = (),
    until: int | None = None,
    hears: Hears = nobody,
    *,
    leave: bool = False,
) -> Common:
    """The exercises in `folders`, called by `names` or else by their folders.

    With `until` nothing counts that came after that exercise second. Raise `NotComparable` if they
    cannot be compared, `FileTrouble` if a log is not there, `JournalError` if it is damaged. Those
    that one is to `leave` out where they cannot be compared are told among the assumptions; the
    first is none of them.
    """
    if len(folders) < LEAST:
        raise NotComparable(phrase("compare.refused.one"))
    called = tuple(visible(name) for name in names) or unique(folders)
    looked = _look(folders, called, hears, leave=leave)
    seen, differ = looked.seen, looked.differ
    found, alike = _refuse_nothing(seen, differ), not any(one.any for one in differ)
    ends = min(one.end for one in seen)
    beyond = _beyond(seen, until, ends if alike else None)
    if alike:
        until = ends if until is None else min(until, ends)
    forks = [*partings([folders[at] for at in looked.kept], seen)]
    return Common(
        kept=tuple(looked.kept),
        names=tuple(one.name for one in seen),
        header=looked.header,
        unlike=tuple(differ),
        shared=found,
        until=until,
        assumptions=(
            *(phrase("compare.left-out", why=why.phrase) for why in looked.left),
            *assumed(looked.header, seen, differ, found, until=until, forks=forks),
        ),
        notices=(*beyond, *_notices(seen)),
    )


class _Looked(NamedTuple):
    """What a glance at each exercise comes to."""

    header: Header
    """Of the first."""
    kept: list[int]
    """Which of those asked for may stand beside it, with that itself: their places, from 0."""
    seen: list[Seen]
    differ: list[Unlike]
    """Of these how they differ from the first."""
    left: list[OefeningError]
    """Why the others are left out."""


def _look(folders: Sequence[Path], called: Sequence[str], hears: Hears, *, leave: bool) -> _Looked:
    """Glance at each; raise what is wrong with one, unless that is one to `leave` out."""
    share = 1 / len(folders)
    here = glance(folders[0], part(hears, 0, share))
    first, seen, differ = here.header, [Seen.of(called[0], here)], [Unlike()]
    _refuse_same(seen)
    kept, left = [0], list[OefeningError]()
    for at, folder in enumerate(folders[1:], start=1):
        try:
            here = glance(folder, part(hears, at * share, (at + 1) * share))
            new, other = Seen.of(called[at], here), unlike(first, here.header)
            _refuse_same([*seen, new])
            if leave:
                _refuse_nothing([seen[0], new], [other])
        except OefeningError as why:
            if not leave:
                raise
            left.append(why)
            continue
        kept.append(at)
        seen.append(new)
        differ.append(other)
    if len(seen) < LEAST:
        raise left[0]
    return _Looked(first, kept, seen, differ, left)


def _notices(seen: Sequence[Seen]) -> list[Phrase]:
    """What was wrong with the last line of each."""
    return [
        phrase("compare.notice", name=one.name, what=one.notice)
        for one in seen
        if one.notice is not None
    ]


def _beyond(seen: Sequence[Seen], until: int | None, ends: int | None) -> list[Phrase]:
    """Of each that ends before second `until`, that is asked for, when it does.

    With `ends`, at which the first of them ends and to which all are cut, only of those that do.
    """
    if until is None:
        return []
    found = [one for one in seen if one.end < until and ends in (None, one.end)]
    return [phrase("compare.ends", name=one.name, end=one.when) for one in found]


def unique(folders: Sequence[Path]) -> tuple[str, ...]:
    """What exercises are called by their folders, with as much of the path as tells them apart.

    A log under a name of its own is called by that.

    >>> unique([Path("2026/red"), Path("2027/red"), Path("2027/blue/journal.jsonl")])
    ('2026/red', '2027/red', 'blue')
    >>> unique([Path("red"), Path("logs/blue.jsonl")])
    ('red', 'blue.jsonl')
    """
    paths = [one.parent if one.name == NAME else one for one in folders]
    parts = [one.parts if one.name not in ("", "..") else one.resolve().parts for one in paths]
    names = [visible("/".join(one[-1:])) for one in parts]
    longest = max(map(len, parts))
    for length in range(2, longest + 1):
        names = [
            visible("/".join(one[-length:])) if names.count(name) > 1 else name
            for one, name in zip(parts, names, strict=True)
        ]
    return tuple(names)


# ── refused ──────────────────────────────────────────────────────────────────────────────────────


def _refuse_same(seen: Sequence[Seen]) -> None:
    """Raise `NotComparable` if the last is one of the others, or the beginning of one."""
    *others, new = seen
    if not new.records:
        raise NotComparable(phrase("compare.refused.nothing-played", name=new.name))
    for one in others:
        if one.last == new.last:
            raise NotComparable(phrase("compare.refused.same", one=one.name, other=new.name))
        for shorter, longer in ((one, new), (new, one)):
            if shorter.last in longer.digests:
                names = {"one": shorter.name, "other": longer.name}
                raise NotComparable(phrase("compare.refused.earlier", **names))


def _refuse_nothing(seen: Sequence[Seen], differ: Sequence[Unlike]) -> Shared:
    """What they share; raise `NotComparable` if they are of two scenarios, and that is nothing."""
    found = shared([(one.name, one.objectives) for one in seen])
    if any(one.any for one in differ) and not found.objectives:
        raise NotComparable(_nothing(seen, differ, found))
    return found


def _nothing(seen: Sequence[Seen], differ: Sequence[Unlike], found: Shared) -> Phrase:
    """Why there is nothing to compare, each difference on a line of its own."""
    names = listing(phrase("compare.called", name=one.name) for one in seen)
    why = [
        phrase("compare.notice", name=one.name, what=told) if len(seen) > LEAST else told
        for one, unlike in zip(seen, differ, strict=True)
        for told in (*unlike.scenario, *unlike.world)
    ]
    left = _lines(found.left or (phrase("compare.refused.none"),))
    return phrase("compare.refused.nothing", names=names, differ=_lines(why), objectives=left)


def _lines(told: Sequence[Phrase]) -> Phrase:
    """Some of what is told, one at least, below each other, and how many there are more."""
    few, more = list(told[:SOME]), len(told) - SOME
    if more > 0:
        few.append(phrase("compare.refused.more", count=more))
    lines = [phrase("compare.refused.line", what=one) for one in few]
    return reduce(lambda one, other: phrase("compare.refused.lines", one=one, other=other), lines)


SOME = 4
"""Differences that are named where there is no room for all."""
