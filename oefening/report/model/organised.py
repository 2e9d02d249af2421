"""Crisis organisation: when regions scaled up, and whether teams met their statutory times."""

from collections.abc import Iterator

from oefening import events
from oefening.projections.prices import in_all
from oefening.projections.words.organisation import article, at_grip, clock, team, too_low
from oefening.record import Record
from oefening.report.model.log import Log
from oefening.report.model.page import NOTHING, Block, Empty, Points, Row, Said, Section, Table
from oefening.world.costs import Cost

HEADS = ("region", "team", "called", "due", "working", "clock")


def organised(log: Log) -> Section:
    """The levels, each team with its clock, shifts and requests; and what levers asked in all."""
    told = tuple(_told(log))
    blocks: list[Block] = [Points(told)] if told else [_none(log)]
    if calls := log.each(events.TeamCalled):
        table = Table(
            "teams",
            log.text("report.organisation.caption"),
            log.heads("report.organisation.", HEADS, set()),
            tuple(_row(log, record, body) for record, body in calls),
        )
        blocks.append(table)
    return Section("organisation", log.text("report.organisation"), tuple(blocks))


def _none(log: Log) -> Empty:
    return log.nothing("report.organisation.none")


def _told(log: Log) -> Iterator[Said]:
    for record in log.of(
        events.ContinuityFound,
        events.GripSet,
        events.ShiftChanged,
        events.TeamSpeedChanged,
        events.RequestPassed,
    ):
        yield log.state_that(
            "report.organisation.then",
            [record.number],
            when=log.moment(record.at),
            what=log.told(record) or "",
        )
    yield from _met(log)
    yield from _below(log)
    yield from _asked(log)


def _met(log: Log) -> Iterator[Said]:
    """How many teams met their time."""
    timed = [each for each in log.each(events.TeamWorking) if each[1].late is not None]
    if timed:
        met = sum(not body.late for _, body in timed)
        cites = [record.number for record, _ in timed]
        yield log.state_that("report.organisation.met", cites, met=met, all=len(timed))


def _below(log: Log) -> Iterator[Said]:
    """Levers that were pulled below the level at which the authority for them stands."""
    for record, body in log.each(events.LeverPulled):
        needs = too_low(body, log.names)
        if needs is not None:
            yield log.state_that(
                "report.organisation.below",
                [record.number],
                when=log.moment(record.at),
                lever=log.names.use(body.use),
                stands=at_grip(body.stands or 0),
                needs=needs,
            )


def _asked(log: Log) -> Iterator[Said]:
    """What all levers asked together."""
    pulls = log.each(events.LeverPulled)
    asked = sum((Cost(body.people, body.money) for _, body in pulls), start=Cost())
    if asked != Cost():
        cites = [record.number for record, _ in pulls]
        yield log.state_that("report.organisation.cost", cites, cost=in_all(asked))


def _row(log: Log, record: Record, body: events.TeamCalled) -> Row:
    """A team with when it was called, was to work and worked."""
    called = [record.number]
    worked = _worked(log, record, body)
    due = NOTHING if body.due is None else log.said(log.moment(body.due), called)
    cells = (
        log.said(log.names.place(body.region), called),
        log.said(team(body.team, log.names), called),
        log.said(log.moment(record.at), called),
        due,
    )
    id = f"team/{record.number}"
    if worked is None:
        never = log.state_that("report.organisation.never", [record.number, log.until])
        return Row((*cells, NOTHING, never), id)
    began, late = worked
    both = [record.number, began.number]
    law = article(body.team, log.names)
    return Row((*cells, log.said(log.moment(began.at), both), log.said(clock(late, law), both)), id)


def _worked(log: Log, called: Record, body: events.TeamCalled) -> tuple[Record, int | None] | None:
    """When the team began to work after that call, and how late; None if it did not."""
    which = (body.region, body.team)
    for record in log.of(events.TeamCalled, events.TeamWorking, events.TeamStoodDown):
        other = record.body
        if record.number <= called.number or which != _which(other):
            continue
        return (record, other.late) if isinstance(other, events.TeamWorking) else None
    return None


def _which(body: object) -> tuple[str, str]:
    return getattr(body, "region", ""), getattr(body, "team", "")
