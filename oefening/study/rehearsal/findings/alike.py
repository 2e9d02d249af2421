"""Decisions of which options end alike: no number of one run differs from the other's for sure."""

from collections.abc import Iterator, Sequence
from statistics import median_low
from typing import NamedTuple

from oefening.scenario.injects import Decision
from oefening.study.rehearsal.ends import End, settles
from oefening.study.rehearsal.findings.finding import Finding
from oefening.study.rehearsal.rehearsal import Rehearsal
from oefening.study.rehearsal.runs import Run
from oefening.text import phrase
from oefening.text.content import listing, literal


class Differs(NamedTuple):
    """What the runs of an option come to less what those of the first do, where it is settled."""

    option: str
    by: dict[End, int]
    """The middle of the differences, of what is more with every seed, or less with every."""
    more: tuple[str, ...]
    """Injects that come with every seed, and with none in the runs of the first."""
    less: tuple[str, ...]

    @property
    def settled(self) -> bool:
        """Whether it makes a difference."""
        return any(map(settles, self.by)) or bool(self.more or self.less)


def compared(found: Rehearsal, first: Sequence[Run], other: Sequence[Run], option: str) -> Differs:
    """How the runs of `option` differ from the `first`, seed by seed."""
    by: dict[End, int] = {}
    columns = zip(
        found.ends.all,
        zip(*(run.ends for run in first), strict=True),
        zip(*(run.ends for run in other), strict=True),
        strict=True,
    )
    for end, before, then in columns:
        differences = [
            b - a for a, b in zip(before, then, strict=True) if a is not None and b is not None
        ]
        if differences and (min(differences) > 0 or max(differences) < 0):
            by[end] = median_low(differences)
    more, less = _more(first, other), _more(other, first)
    return Differs(option, by, more, less)


def _more(first: Sequence[Run], other: Sequence[Run]) -> tuple[str, ...]:
    """Injects that come in each of the `other` runs and in none of the `first`."""
    always = [id for id in other[0].released if all(id in run.released for run in other)]
    return tuple(id for id in always if not any(id in run.released for run in first))


def runs_of(found: Rehearsal, decision: Decision) -> dict[str, list[Run]]:
    """Of each option its runs, that which the script takes first; empty where it is never put.

    Of each the runs with the same seeds: those with which every option was taken that ever was.
    """
    base = found.base(decision)
    if base is None:
        return {}
    ways = {option.id: found.branch(decision, option.id) for option in decision.options}
    first = [option for option, way in ways.items() if way == base]
    taken = {
        option: by_seed
        for option in (*first, *(one for one in ways if one not in first))
        if (way := ways[option]) is not None
        and (by_seed := _taken(found.by_way[way][: len(found.few)], decision.id, option))
    }
    seeds = [seed for seed in found.few if all(seed in by_seed for by_seed in taken.values())]
    return {o: [by_seed[seed] for seed in seeds] for o, by_seed in taken.items() if seeds}


def _taken(runs: Sequence[Run], decision: str, option: str) -> dict[int, Run]:
    """By seed those of the runs in which an option was taken."""
    return {run.seed: run for run in runs if run.taken.get(decision, ("",))[0] == option}


def alike(found: Rehearsal) -> Iterator[Finding]:
    """Each decision with options that end alike."""
    for index, decision in enumerate(found.scenario.decisions):
        for group in _groups(found, decision):
            message = phrase("rehearse.alike", id=decision.id, options=listing(map(literal, group)))
            yield Finding("options-alike", (decision.id, *group), ("decisions", index), message)


def _groups(found: Rehearsal, decision: Decision) -> list[list[str]]:
    """The options that end alike, of those that were taken; groups of two at least."""
    groups: list[list[str]] = []
    by = runs_of(found, decision)
    for option, runs in by.items():
        for group in groups:
            if not compared(found, by[group[0]], runs, option).settled:
                group.append(option)
                break
        else:
            groups.append([option])
    return [group for group in groups if len(group) > 1]
