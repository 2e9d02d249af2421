"""Load: more than a cell can take at once, and hours in which nothing comes to anybody.

Only what is certain from the clock is told. What waits for a condition may come at any time, and
each such inject may fill an empty hour; a rehearsal tells when they come.
"""

from oefening.scenario.checks.findings import Spot
from oefening.scenario.density import (
    EMPTY,
    WINDOW,
    Come,
    Gap,
    Pace,
    by_cell,
    gaps,
    heard,
    loads,
    stacks,
)
from oefening.scenario.lint.sight import Sight
from oefening.text import phrase
from oefening.text.content import duration, number

NAMED = 8
"""Injects of a stack that are named."""


def lint_load(sight: Sight) -> None:
    """Note stacks of injects, cell by cell, and empty hours."""
    pace = Pace.of(sight.scenario, sight.calendar)
    for stack in stacks(by_cell(sight.scenario, sight.planned), pace):
        ids = [come.inject for come in stack.comes]
        message = phrase(
            "lint.load-storm",
            cell=stack.cell,
            count=number(stack.most),
            window=duration(WINDOW),
            since=sight.calendar.show(stack.comes[0].second),
            names=", ".join(ids[:NAMED]) + (", …" if len(ids) > NAMED else ""),
        )
        sight.tell("load-storm", sight.spot(ids[0]) / "id", message, of=(stack.cell,))
    _lint_empty(sight, pace)


def _lint_empty(sight: Sight, pace: Pace) -> None:
    """Note the empty hours that would be left if all that waits for something came to fill them."""
    comes = heard(sight.scenario, sight.planned)
    waiting = sum(
        inject.id not in sight.planned and loads(inject) for inject in sight.scenario.injects
    )
    for gap in sorted(gaps(comes, pace), key=lambda gap: gap.table):
        waiting -= -(-gap.table // EMPTY) - 1
        if waiting < 0:
            _tell_empty(sight, gap, comes)


def _tell_empty(sight: Sight, gap: Gap, comes: list[Come]) -> None:
    message = phrase(
        "lint.empty-hours",
        since=sight.calendar.show(gap.begins),
        until=sight.calendar.show(gap.ends),
        table=duration(gap.table),
    )
    ahead = [come for come in comes if come.second <= gap.begins]
    behind = [come.inject for come in comes if come.second == gap.ends]
    last = max(ahead, key=lambda come: come.second, default=None)
    spot = Spot(("duration",)) if last is None else sight.spot(last.inject) / "id"
    sight.tell("empty-hours", spot, message, of=([last.inject] if last else []) + behind)
