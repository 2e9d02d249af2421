"""The phases: when each was to begin, when the play came to it, and what it took in the room."""

from bisect import bisect_left

from oefening.projections.names import said
from oefening.record import Record
from oefening.report.model.log import Log
from oefening.report.model.page import (
    NOTHING,
    Block,
    Paragraph,
    Row,
    Said,
    Section,
    Table,
)
from oefening.scenario.model import Phase

HEADS = ("phase", "planned", "reached", "room", "table")


def phases(log: Log) -> tuple[Section, ...]:
    """A section with a table of the phases; none for a scenario without."""
    if not log.scenario.phases:
        return ()
    reached = [_reached(log, one) for one in log.scenario.phases]
    ends = [*reached[1:], None]
    rows = tuple(
        _row(log, phase, begun, ended)
        for phase, begun, ended in zip(log.scenario.phases, reached, ends, strict=True)
    )
    heads = log.heads("report.phases.", HEADS, {"room", "table"})
    table = Table("phases", log.text("report.phases.caption"), heads, rows)
    return (Section("phases", log.text("report.phases"), (table, *_together(log))),)


def _together(log: Log) -> tuple[Block, ...]:
    """What phases and exercise were planned for, where the phases are not all of it."""
    phases = sum(one.table for one in log.scenario.phases)
    if phases == log.scenario.table_time:
        return ()
    told = log.state_that(
        "report.phases.together",
        [log.head.of("time"), *log.head.all("phases")],
        phases=log.length(phases),
        all=log.length(log.scenario.table_time),
    )
    return (Paragraph((told,)),)


def _reached(log: Log, phase: Phase) -> Record | None:
    """The first record, from STARTEX on, of when the phase had begun; None where it never did."""
    starts = log.calendar.at(phase.start)
    if log.started is None or starts > log.end:
        return None
    at = bisect_left(log.records, starts, lo=log.started.number - 1, key=lambda one: one.at)
    return log.records[at] if at < len(log.records) else None


def _row(log: Log, phase: Phase, begun: Record | None, ended: Record | None) -> Row:
    planned, part = log.calendar.at(phase.start), log.head.of("phases", phase.id)
    if begun is None:
        reached = log.state_that("report.phases.never", [part, log.until])
    else:
        wall = log.wall(begun.number)
        key = "report.phases.at" if wall else "report.phases.at-then"
        reached = log.state_that(key, [begun.number], when=log.moment(planned), wall=wall)
    return Row(
        (
            log.said(said(phase.title), [part]),
            log.said(log.moment(planned), [part]),
            reached,
            NOTHING if begun is None else _took(log, begun, ended),
            log.said(log.length(phase.table), [part]),
        ),
        f"phase/{phase.id}",
    )


def _took(log: Log, begun: Record, ended: Record | None) -> Said:
    """Time in the room up to the next phase that was reached, or to the end; with its pauses."""
    last = log.until if ended is None else ended.number
    took = log.room.between(begun.number, last)
    return NOTHING if took is None else log.said(log.length(took), [begun.number, last])
