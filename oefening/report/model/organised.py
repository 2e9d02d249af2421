"""Crisis organisation: when regions scaled up, and whether teams met their statutory times."""

from collections.abc import Iterator

from oefening import events
from oefening.projections.prices import in_all
from oefening.projections.team_calls import Call
from oefening.projections.words.organisation import article, at_grip, clock, team, too_low
from oefening.report.model.log import Log
from oefening.report.model.page import NOTHING, Block, Empty, Points, Row, Said, Section, Table
from oefening.world.costs import Cost

HEADS = ("region", "team", "called", "due", "working", "clock")


def organised(log: Log) -> Section:
    """The levels, each team with its clock, shifts and requests; and what levers asked in all."""
    told = tuple(_told(log))
    blocks: list[Block] = [Points(told)] if told else [_none(log)]
    if log.calls:
        table = Table(
            "teams",
            log.text("report.organisation.caption"),
            log.heads("report.organisation.", HEADS, set()),
            tuple(_row(log, call) for call in log.calls),
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
    timed = [(call.worked, call.late) for call in log.calls if call.late is not None]
    if timed:
        met = sum(not late for _, late in timed)
        cites = [worked.number for worked, _ in timed if worked is not None]
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


def _row(log: Log, call: Call) -> Row:
    """A team with when it was called, was to work and worked."""
    number = call.called.number
    called = [number]
    due = NOTHING if call.due is None else log.said(log.moment(call.due), called)
    cells = (
        log.said(log.names.place(call.region), called),
        log.said(team(call.team, log.names), called),
        log.said(log.moment(call.called.at), called),
        due,
    )
    id = f"team/{number}"
    if call.worked is None:
        never = log.state_that("report.organisation.never", [number, log.until])
        return Row((*cells, NOTHING, never), id)
    both = [number, call.worked.number]
    law = article(call.team, log.names)
    working = log.said(log.moment(call.worked.at), both)
    return Row((*cells, working, log.said(clock(call.late, law), both)), id)
