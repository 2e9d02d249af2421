"""How often notes in the logs were marked as a strength or as a point for improvement.

Logs have no ratings: people give those where they write the report. This is what there is of them.
"""

from collections.abc import Iterator, Sequence

from oefening.projections import tags
from oefening.projections.names import said
from oefening.scenario.model import Objective
from oefening.study.comparing.team import Team
from oefening.study.comparing.values import Cell, Part, Row
from oefening.text import Phrase, phrase
from oefening.text.content import number


def marked(teams: Sequence[Team], objectives: Sequence[Objective]) -> Part | None:
    """The part, by mark and objective; None where no note bears one."""
    rows = [row for mark in tags.MARKS for row in _by(mark, teams, objectives)]
    if not rows:
        return None
    how = phrase("compare.marked.how")
    return Part("marked", phrase("compare.part.marked"), tuple(rows), (how,))


def _by(mark: str, teams: Sequence[Team], objectives: Sequence[Objective]) -> Iterator[Row]:
    title = phrase(f"compare.marked.{mark}")
    yield from _row(mark, title, [_of(team, mark, None) for team in teams], 0)
    for one in objectives:
        tasks = frozenset(task.id for task in one.tasks)
        rests = [_of(team, mark, tasks) for team in teams]
        yield from _row(f"{mark}/objective/{one.id}", said(one.capability), rests, 1)


def _of(team: Team, mark: str, tasks: frozenset[str] | None) -> tuple[int, ...]:
    """Numbers of the notes marked so; with `tasks` those that name one of them."""
    return tuple(
        one.number
        for one in team.marks
        if mark in one.marks and (tasks is None or tasks & one.tags)
    )


def _row(id: str, label: Phrase, notes: Sequence[tuple[int, ...]], depth: int) -> Iterator[Row]:
    if any(notes):
        cells = tuple(Cell(number(len(one)), len(one), one) for one in notes)
        yield Row(id, label, cells, "times", depth)
