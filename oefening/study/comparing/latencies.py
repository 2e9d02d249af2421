"""How long it took, side by side: from put to decided, and from expected to seen."""

from collections.abc import Iterable, Iterator, Sequence
from statistics import median, quantiles
from typing import NamedTuple

from oefening.projections.names import said
from oefening.scenario.model import Objective
from oefening.study.comparing.team import Team
from oefening.study.comparing.values import Cell, Part, Row, in_order
from oefening.text import Phrase, phrase
from oefening.text.content import lasting, number

SPREAD = 4
"""Latencies from which on it is told between what the middle half lies."""


class Took(NamedTuple):
    """How long something took, with the record that it rests on."""

    seconds: int
    number: int
    cell: str
    objectives: frozenset[str]
    tasks: frozenset[str]


def latencies(teams: Sequence[Team], objectives: Sequence[Objective], *, alike: bool) -> Part:
    """The part: how they are spread where the scenario is the same, then by objective and task."""
    rows: list[Row] = []
    for kind, found in (
        ("decided", [tuple(_decided(team)) for team in teams]),
        ("room", [tuple(_in_the_room(team)) for team in teams]),
        ("seen", [tuple(_seen(team)) for team in teams]),
    ):
        if not any(found):
            continue
        rows += _all(kind, found) if alike else [Row(kind, phrase(f"compare.took.{kind}"), ())]
        if kind != "room":
            rows += _by_objective(kind, found, objectives)
    how = "compare.took.how" if rows else "compare.took.none"
    return Part("latencies", phrase("compare.part.latencies"), tuple(rows), (phrase(how),))


def _decided(team: Team) -> Iterator[Took]:
    for one in team.decided:
        if one.took is not None and not one.retracted:
            yield Took(one.took, one.number, one.cell, one.objectives, one.tasks)


def _in_the_room(team: Team) -> Iterator[Took]:
    for one in team.decided:
        if one.room is not None and not one.retracted:
            yield Took(one.room, one.number, one.cell, one.objectives, one.tasks)


def _seen(team: Team) -> Iterator[Took]:
    for one in team.actions:
        if one.took is not None:
            tasks = frozenset({one.task} if one.task else ())
            yield Took(one.took, one.rests[0], one.cell, one.objectives, tasks)


def _all(kind: str, found: Sequence[Sequence[Took]]) -> Iterator[Row]:
    """How many there were, and between what they lie."""
    yield Row(kind, phrase(f"compare.took.{kind}"), ())
    counts = tuple(Cell(number(len(one)), len(one), _rests(one)) for one in found)
    yield Row(f"{kind}/count", phrase("compare.took.count"), counts, "decisions", 1)
    for at, key in enumerate(("shortest", "quarter", "middle", "three-quarters", "longest")):
        cells = tuple(_of(one, at) for one in found)
        if any(cells):
            yield Row(f"{kind}/{key}", phrase(f"compare.took.{key}"), cells, "seconds", 1)


def _of(took: Sequence[Took], at: int) -> Cell | None:
    """The shortest, the quartiles or the longest, by where they stand in order."""
    seconds = sorted(one.seconds for one in took)
    if not seconds or (at in (1, 3) and len(seconds) < SPREAD):
        return None
    quarters = quantiles(seconds, n=4, method="inclusive") if len(seconds) > 1 else seconds * 3
    value = int((seconds[0], *quarters, seconds[-1])[at])
    return Cell(lasting(max(0, value)), value, _rests(took))


def _by_objective(
    kind: str, found: Sequence[Sequence[Took]], objectives: Sequence[Objective]
) -> Iterator[Row]:
    """The middle of each, and of how many; no row where there is none."""
    for objective in objectives:
        tasks = {task.id for task in objective.tasks}
        chosen = [
            [one for one in each if objective.id in one.objectives or tasks & one.tasks]
            for each in found
        ]
        id, label = f"{kind}/objective/{objective.id}", said(objective.capability)
        yield from _middle(id, label, chosen, 1)
        for task in objective.tasks:
            of_task = [[one for one in each if task.id in one.tasks] for each in found]
            yield from _middle(f"{kind}/task/{task.id}", said(task.text), of_task, 2)


def _middle(id: str, label: Phrase, found: Sequence[Sequence[Took]], depth: int) -> Iterator[Row]:
    cells = tuple(_middle_of(one) for one in found)
    if any(cells):
        yield Row(id, label, cells, "seconds", depth)


def _middle_of(took: Sequence[Took]) -> Cell | None:
    if not took:
        return None
    value = int(median(one.seconds for one in took))
    told = phrase("compare.took.middle-of", time=lasting(max(0, value)), count=len(took))
    return Cell(told, value, _rests(took))


def _rests(took: Iterable[Took]) -> tuple[int, ...]:
    return in_order(one.number for one in took)
