"""How far objectives have been played, and what lies with each cell, line by line."""

from collections.abc import Iterator

from oefening.projections.coverage import Load, ObjectiveReach, coverage, loads
from oefening.text import say
from oefening.tui.scenes.look import Look


def coverage_lines(look: Look) -> tuple[str, ...]:
    """The objectives with their critical tasks, then the cells."""
    where = (look.scenario, look.state, look.calendar, look.now)
    return tuple(
        line
        for part in (
            *(_objective(look, one) for one in coverage(*where)),
            _cells(look, loads(*where)),
        )
        for line in part
    )


def _objective(look: Look, reached: ObjectiveReach) -> Iterator[str]:
    language = look.language
    yield say(
        language,
        "tui.coverage.objective",
        objective=reached.objective.text.in_(language),
        seen=reached.seen,
        tasks=len(reached.tasks),
    )
    for one in reached.tasks:
        yield "  " + say(
            language, f"tui.coverage.task.{one.reach}", task=one.task.text.in_(language)
        )


def _cells(look: Look, found: tuple[Load, ...]) -> Iterator[str]:
    if found:
        yield say(look.language, "tui.coverage.cells")
    for load in found:
        cell = look.say(look.names.cell(load.cell))
        counts = (
            say(look.language, f"tui.coverage.cell.{name}", count=count)
            for name, count in (
                ("received", load.received),
                ("unanswered", load.unanswered),
                ("decisions", load.decisions),
                ("undecided", load.undecided),
                ("questions", load.questions),
                ("not-seen" if look.state.ended else "awaited", load.awaited),
            )
            if count or name == "received"
        )
        yield f"  {cell}: {', '.join(counts)}"
