"""Annex F: the artificialities: what was done to the clock, the plan and the model by hand."""

from bisect import bisect_right
from dataclasses import dataclass

from oefening import events
from oefening.projections.words import words
from oefening.record import Record
from oefening.report.log import Log
from oefening.report.page import NOTHING, Block, Head, Points, Row, Said, Section, Table
from oefening.report.room import Stand
from oefening.text import Phrase, phrase


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of artificiality."""

    key: str
    bodies: tuple[type, ...]


KINDS = (
    Kind("pauses", (events.ClockPaused, events.ClockStopped)),
    Kind("breaks", ()),
    Kind("speeds", (events.SpeedSet,)),
    Kind("jumps", (events.ClockJumped,)),
    Kind("anchors", (events.ClockAnchored,)),
    Kind("added", (events.InjectAdded,)),
    Kind("holds", (events.InjectHeld,)),
    Kind("skips", (events.InjectSkipped,)),
    Kind("retimes", (events.InjectRetimed,)),
    Kind("corrections", (events.InjectCorrected,)),
    Kind("retractions", (events.InjectRetracted, events.DecisionRetracted)),
    Kind("model", (events.ModelChanged, events.NodeHeld, events.NodeLetGo)),
)


_ENDS_JUMP = (events.ClockArrived, events.ClockStopped, events.ClockPaused)


def artificialities(log: Log) -> Section:
    """The annex: how many of each kind, and each of them."""
    found = [(kind, _of(log, kind)) for kind in KINDS]
    counts = tuple(
        log.state_that(
            f"report.artificial.{kind.key}",
            [*(record.number for record in records), log.until],
            count=len(records),
        )
        for kind, records in found
    )
    everything = sorted(
        ((record, kind) for kind, records in found for record in records),
        key=lambda one: one[0].number,
    )
    blocks: tuple[Block, ...] = (Points(counts),)
    if everything:
        blocks = (*blocks, _table(log, everything))
    return Section("annex-artificialities", log.text("report.artificial"), blocks)


def _of(log: Log, kind: Kind) -> list[Record]:
    """Records of a kind; of nodes held, those that the facilitator held, not the scenario."""
    if kind.key == "breaks":
        return [one.ended for one in log.room.breaks]
    held: set[str] = set()
    found = []
    for record in log.of(*kind.bodies):
        match record.body:
            case events.NodeHeld(node=node, owner=owner):
                if not owner.startswith("facilitator/"):
                    continue
                held.add(node)
            case events.NodeLetGo(node=node):
                if node not in held:
                    continue
                held.discard(node)
        found.append(record)
    return found


def _table(log: Log, found: list[tuple[Record, Kind]]) -> Table:
    heads = ("when", "wall", "kind", "by", "what", "length")
    stands = {stand.begun.number: stand for stand in log.room.stands}
    ends = log.of(*_ENDS_JUMP)
    return Table(
        "artificialities",
        log.text("report.artificial.caption"),
        tuple(Head(log.text(f"report.artificial.head.{key}")) for key in heads),
        tuple(_row(log, record, kind, stands, ends) for record, kind in found),
    )


def _row(log: Log, record: Record, kind: Kind, stands: dict[int, Stand], ends: list[Record]) -> Row:
    cites = [record.number]
    return Row(
        (
            log.said(log.moment(record.at), cites),
            log.said(log.wall(record.number), cites),
            log.state_that(f"report.artificial.one.{kind.key}", cites),
            NOTHING if kind.key == "breaks" else log.by(record),
            log.said(_what(log, record, kind), cites),
            _length(log, record, stands, ends),
        )
    )


def _what(log: Log, record: Record, kind: Kind) -> Phrase:
    if kind.key == "breaks":
        return phrase("report.artificial.break")
    return words(record.body, log.names) or phrase("report.unknown")


def _length(log: Log, record: Record, stands: dict[int, Stand], ends: list[Record]) -> Said:
    """How long the clock stood still, or how far a jump went."""
    stand = stands.get(record.number)
    if stand is not None and stand.ended is not None and stand.seconds is not None:
        cites = [record.number, stand.ended.number]
        return log.state_that("report.artificial.stood", cites, time=log.length(stand.seconds))
    for one in log.room.breaks:
        if one.ended is record:
            cites = [one.before.number, record.number]
            return log.state_that("report.artificial.stood", cites, time=log.length(one.seconds))
    if isinstance(record.body, events.ClockJumped):
        end = bisect_right(ends, record.number, key=lambda one: one.number)
        if end < len(ends):
            cites = [record.number, ends[end].number]
            far = log.length(ends[end].at - record.at)
            return log.state_that("report.artificial.jumped", cites, time=far)
    return NOTHING
