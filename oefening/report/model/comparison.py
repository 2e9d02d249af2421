"""The comparison with other exercises: what to know first, who they are, and part by part.

What is told of this exercise cites its log; what is told of another names that by its fingerprint,
and cites records of its log.
"""

from collections.abc import Iterator, Sequence

from oefening.report.model.axis import ticks
from oefening.report.model.log import Log
from oefening.report.model.page import (
    HEADER,
    NOTHING,
    Block,
    Curves,
    Head,
    Points,
    Remark,
    Row,
    Said,
    Section,
    Series,
    Table,
)
from oefening.study.comparing.comparison import Comparison
from oefening.study.comparing.laid_out import SHORT
from oefening.study.comparing.team import Team
from oefening.study.comparing.values import Cell, Part
from oefening.study.comparing.values import Row as Compared
from oefening.text import Phrase, phrase
from oefening.text.content import literal, number

EXERCISES = ("exercise", "scenario", "played", "seed", "until", "endex", "fingerprint")


def comparison(log: Log, found: Comparison) -> Section:
    """The annex; the exercise of `log` is the first of those that are compared."""
    first = found.teams[0]
    blocks: list[Block] = [
        Remark(log.text("report.comparison.how")),
        Points(tuple(log.said(one, [HEADER, _last(log, first)]) for one in found.assumptions)),
        _exercises(log, found.teams),
        *_figure(log, found),
    ]
    for part in found.parts:
        blocks += _part(log, found, part)
    return Section("comparison", log.text("report.comparison"), tuple(blocks))


def _last(log: Log, team: Team) -> int:
    """The record up to which an exercise is compared, cited for what is not."""
    return min(team.last, log.until) if log.until > HEADER else team.last


def _said(log: Log, at: int, team: Team, told: Phrase | str, rests: Sequence[int] = ()) -> Said:
    """A statement of the exercise that stands there, resting on records of its own log."""
    if at == 0:
        return log.said(told, rests or [_last(log, team)])
    return log.said(told, rests or [team.last]).elsewhere(team.fingerprint[:SHORT])


# ── who they are ─────────────────────────────────────────────────────────────────────────────────


def _exercises(log: Log, teams: Sequence[Team]) -> Table:
    rows = []
    for at, team in enumerate(teams):
        cells = (
            literal(team.name),
            team.title,
            literal(team.played or "–"),
            literal(str(team.seed)),
            literal(team.when),
            phrase("report.comparison.ended" if team.ended else "report.comparison.not-ended"),
            literal(team.fingerprint),
        )
        said = tuple(_said(log, at, team, told, [HEADER, team.last]) for told in cells)
        rows.append(Row(said, f"exercise/{at + 1}"))
    return Table(
        "comparison-exercises",
        log.text("report.comparison.exercises"),
        log.heads("report.comparison.head.", EXERCISES, {"seed"}),
        tuple(rows),
    )


# ── part by part ─────────────────────────────────────────────────────────────────────────────────


def _part(log: Log, found: Comparison, part: Part) -> Iterator[Block]:
    """How to read it, and a table of numbers, and one of sentences."""
    yield from (Remark(log.words(one)) for one in part.remarks)
    title, id = log.words(part.title), f"comparison-{part.id}"
    broken = log.text("report.comparison.broken-down", part=part.title)
    for caption, rows, of in (
        (title, [row for row in part.rows if not (row.whole or row.minor)], id),
        (broken, [row for row in part.rows if row.minor], f"{id}-broken-down"),
        (title, [row for row in part.rows if row.whole], f"{id}-told"),
    ):
        if rows:
            yield _table(log, found.teams, caption, rows, of)


def _table(
    log: Log, teams: Sequence[Team], caption: str, rows: Sequence[Compared], id: str
) -> Table:
    whole = any(row.whole for row in rows)
    heads = [Head(log.text("report.comparison.what"))]
    heads += [Head(log.shown(team.name), number=not whole, wide=whole) for team in teams]
    told = tuple(_row(log, teams, row) for row in rows)
    return Table(id, caption, tuple(heads), told, folded=any(row.minor for row in rows))


def _row(log: Log, teams: Sequence[Team], row: Compared) -> Row:
    label = log.said(row.label, [_named_in(log, row.id)])
    cells = row.cells or (None,) * len(teams)
    told = (
        _cell(log, at, team, cell) for at, (team, cell) in enumerate(zip(teams, cells, strict=True))
    )
    return Row((label, *told), row.id, minor=row.depth > 0)


def _named_in(log: Log, id: str) -> int:
    """The part of the head that names what a row is about; all of it where none alone does."""
    *_, kind, of = ("", *id.split("/"))
    if kind == "task":
        tasks = {task.id: one.id for one in log.scenario.objectives for task in one.tasks}
        kind, of = "objective", tasks.get(of, "")
    return log.head.of(f"{kind}s", of)


def _cell(log: Log, at: int, team: Team, cell: Cell | None) -> Said:
    return NOTHING if cell is None else _said(log, at, team, cell.told, cell.rests)


# ── over time ────────────────────────────────────────────────────────────────────────────────────


def _figure(log: Log, found: Comparison) -> Iterator[Curves]:
    """How person-hours grew in each exercise; none where they may not be compared."""
    teams = found.teams
    if not found.common.alike or not any(team.curve and team.curve[-1].told for team in teams):
        return
    until = teams[0].until
    yield Curves(
        id="figure-comparison",
        title=log.text("report.comparison.figure"),
        axis=log.text("report.comparison.axis"),
        unit="person-hours",
        steps=False,
        since=0,
        until=until,
        ticks=ticks(log, 0, until),
        series=tuple(
            Series(
                f"exercise/{at}",
                log.shown(team.name),
                tuple((one.second, one.told) for one in team.curve),
                log.words(number(team.curve[-1].told)),
            )
            for at, team in enumerate(teams, 1)
        ),
        marks=(),
        alt=log.text("report.comparison.alt"),
        cites=(_last(log, teams[0]),),
        notes=log.text("figure.at-the-end"),
        of_one=True,
    )
