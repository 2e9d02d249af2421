"""Military movement and civil cost: convoys, civil traffic that is lost, posts that are left."""

from collections.abc import Iterator

from oefening import events
from oefening.events.military import CAUSES
from oefening.projections.convoys import route
from oefening.projections.harm import told_hours
from oefening.record import Record
from oefening.report.model.log import Log
from oefening.report.model.page import NOTHING, Block, Remark, Row, Said, Section, Table
from oefening.state.military import ConvoyState
from oefening.text import Phrase, phrase
from oefening.text.content import number


def military(log: Log) -> tuple[Section, ...]:
    """Convoys by their delay and its causes, what civil traffic lost, and who left a post.

    Nothing where no convoy was formed and nobody left one.
    """
    blocks: tuple[Block, ...] = (*_convoys(log), *_hindered(log), *_away(log))
    if not blocks:
        return ()
    how = Remark(log.text("report.military.how"))
    return (Section("military", log.text("report.military"), (how, *blocks)),)


# ── convoys ──────────────────────────────────────────────────────────────────────────────────────


def _convoys(log: Log) -> tuple[Block, ...]:
    records = _about(log)
    rows = tuple(_convoy(log, id, one, records[id]) for id, one in log.state.convoys.items())
    if not rows:
        return ()
    heads = ("convoy", "vehicles", "planned", "arrived", "late", *CAUSES)
    numbers = {"vehicles", "late", *CAUSES}
    caption = log.text("report.convoys.caption")
    return (Table("convoys", caption, log.heads("report.convoys.", heads, numbers), rows),)


def _about(log: Log) -> dict[str, list[int]]:
    """By convoy the records that its row rests on."""
    found: dict[str, list[int]] = {}
    for record, formed in log.each(events.ConvoyFormed):
        found[formed.convoy] = [record.number]
    for record, arrived in log.each(events.PacketArrived):
        found[arrived.convoy].append(record.number)
    for record, there in log.each(events.ConvoyArrived):
        found[there.convoy].append(record.number)
    return found


def _convoy(log: Log, id: str, one: ConvoyState, cites: list[int]) -> Row:
    formed = cites[:1]
    packets = [packet for (name, _), packet in log.state.packets.items() if name == id]
    lost = {cause: sum(packet.lost.get(cause, 0) for packet in packets) for cause in CAUSES}
    there = sum(packet.vehicles for packet in packets if packet.doing == "arrives")
    if one.arrived is None:
        told = phrase("report.convoys.not-yet", there=number(there), vehicles=number(one.vehicles))
        arrived, late = log.said(told, [*cites, log.until]), NOTHING
    else:
        arrived = log.said(log.moment(one.arrived), cites[-1:])
        late = log.said(log.length(one.late or 0), cites[-1:])
    return Row(
        (
            log.said(route(id, one, log.names), formed),
            log.said(number(one.vehicles), formed),
            log.said(log.moment(one.planned), formed),
            arrived,
            late,
            *(_lost(log, lost[cause], cites) for cause in CAUSES),
        ),
        f"convoy/{id}",
    )


def _lost(log: Log, seconds: int, cites: list[int]) -> Said:
    return log.said(log.length(seconds), cites) if seconds else NOTHING


# ── civil traffic ────────────────────────────────────────────────────────────────────────────────


def _hindered(log: Log) -> tuple[Block, ...]:
    cites: dict[str, list[int]] = {}
    for record, body in log.each(events.TrafficHindered):
        cites.setdefault(body.node, []).append(record.number)
    hours = {node: told_hours(log.state.hindered[node].at(log.end)) for node in cites}
    rows = [
        Row(
            (
                log.said(log.names.node(node), cites[node]),
                log.said(number(count), [*cites[node], log.until]),
            ),
            f"hindered/{node}",
        )
        for node, count in hours.items()
        if count
    ]
    if not rows:
        return ()
    every = [one for some in cites.values() for one in some]
    total = Row(
        (
            log.state_that("report.hindered.all", every),
            log.said(number(sum(hours.values())), [*every, log.until]),
        )
    )
    heads = log.heads("report.hindered.", ("node", "hours"), {"hours"})
    caption = log.text("report.hindered.caption")
    return (Table("hindered", caption, heads, (*rows, total)),)


# ── posts that are left ──────────────────────────────────────────────────────────────────────────


def _away(log: Log) -> tuple[Block, ...]:
    rows = tuple(_left(log))
    if not rows:
        return ()
    heads = log.heads("report.away.", ("place", "who", "count", "since", "until"), {"count"})
    return (Table("away", log.text("report.away.caption"), heads, rows),)


def _left(log: Log) -> Iterator[Row]:
    back = {body.guard: record for record, body in log.each(events.GuardEnded)}
    home = {body.call: record for record, body in log.each(events.ReservistsReleased)}
    for record, guard in log.each(events.GuardPosted):
        if guard.teams:
            who = "escort" if guard.escort else "guard"
            what = log.names.place(guard.place), who, guard.teams
            yield _post(log, record, what, back.get(guard.guard))
    for record, call in log.each(events.ReservistsCalled):
        if call.persons:
            what = log.names.place(call.place), "reservists", call.persons
            yield _post(log, record, what, home.get(call.call))


def _post(log: Log, record: Record, what: tuple[Phrase, str, int], ended: Record | None) -> Row:
    (place, who, count), cites = what, [record.number]
    until = NOTHING if ended is None else log.said(log.moment(ended.at), [ended.number])
    return Row(
        (
            log.said(place, cites),
            log.state_that(f"report.away.{who}", cites),
            log.said(number(count), cites),
            log.said(log.moment(record.at), cites),
            until,
        ),
        f"away/{record.number}",
    )
