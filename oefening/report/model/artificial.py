"""The artificialities: what was done to the clock, the plan and the model by hand."""

from bisect import bisect_right
from dataclasses import dataclass

from oefening import events
from oefening.projections.emergencies import Emergency, noted
from oefening.projections.room import Stand
from oefening.record import Record
from oefening.report.model.log import Log
from oefening.report.model.page import NOTHING, Block, Points, Row, Said, Section, Table
from oefening.report.model.read_log import ENDS_JUMP
from oefening.report.model.stopped import Stopper, forks, pause_of, stopped_by
from oefening.state import Override
from oefening.text import Phrase, phrase
from oefening.text.content import counted, listing, literal


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of artificiality."""

    key: str
    bodies: tuple[type, ...]


KINDS = (
    Kind("emergencies", ()),
    Kind("pauses", (events.ClockPaused,)),
    Kind("forks", (events.ClockPaused,)),
    Kind("halts", (events.ClockPaused,)),
    Kind("program-pauses", (events.ClockPaused,)),
    Kind("stops", (events.ClockStopped,)),
    Kind("landings", (events.ClockStopped,)),
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
    Kind("model", (events.ModelChanged,)),
)


def artificialities(log: Log) -> Section:
    """The annex: how many of each kind that there was, how many kinds there was not, and each."""
    kinds = [kind for kind in KINDS if kind.key != "forks" or log.header.parent is not None]
    found = [(kind, records) for kind in kinds if (records := _of(log, kind))]
    counts = tuple(_counted(log, kind, records) for kind, records in found)
    if len(found) < len(kinds):
        absent = len(kinds) - len(found)
        counts += (log.said(counted("report.artificial.absent", absent), [log.until]),)
    everything = sorted(
        ((record, kind) for kind, records in found for record in records),
        key=lambda one: one[0].number,
    )
    blocks: tuple[Block, ...] = (Points(counts),)
    if everything:
        blocks = (*blocks, _table(log, everything))
    return Section("annex-artificialities", log.text("report.artificial"), blocks)


def _counted(log: Log, kind: Kind, records: list[Record]) -> Said:
    """How many there are."""
    cites = [*(record.number for record in records), log.until]
    return log.state_that(f"report.artificial.{kind.key}", cites, count=len(records))


def _of(log: Log, kind: Kind) -> list[Record]:
    """Records of a kind; of pauses and stops those that were due to the same.

    The pause for an emergency is told with that.
    """
    if kind.key == "breaks":
        return [one.ended for one in log.room.breaks]
    if kind.key == "emergencies":
        return [one.begun for one in log.emergencies]
    found = log.of(*kind.bodies)
    by = _STOPPERS.get(kind.key)
    return found if by is None else [one for one in found if stopped_by(log, one) == by]


_STOPPERS: dict[str, Stopper] = {
    "pauses": "hand",
    "forks": "fork",
    "halts": "break",
    "program-pauses": "program",
    "stops": "itself",
    "landings": "jump",
}


def _table(log: Log, found: list[tuple[Record, Kind]]) -> Table:
    heads = ("when", "wall", "kind", "by", "what", "length")
    stands = {stand.begun.number: stand for stand in log.room.stands}
    ends = log.of(*ENDS_JUMP)
    return Table(
        "artificialities",
        log.text("report.artificial.caption"),
        log.heads("report.artificial.head.", heads),
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
        return phrase(
            "report.artificial.forked" if forks(log, record) else "report.artificial.break"
        )
    if isinstance(record.body, events.NoteAdded):
        return noted(record.body.text)
    return log.told(record) or phrase("report.unknown")


def _length(log: Log, record: Record, stands: dict[int, Stand], ends: list[Record]) -> Said:
    """How long the clock stood still or a level was held, or how far a jump went."""
    stand = stands.get(record.number)
    if stand is not None and stand.ended is not None and stand.seconds is not None:
        cites = [record.number, stand.ended.number]
        return log.state_that("report.artificial.stood", cites, time=log.length(stand.seconds))
    for emergency in log.emergencies:
        if emergency.begun is record:
            return _emergency(log, emergency, stands)
    for one in log.room.breaks:
        if one.ended is record:
            cites = [one.before.number, record.number]
            return log.state_that("report.artificial.stood", cites, time=log.at_most(one.seconds))
    if isinstance(record.body, events.ClockJumped):
        end = bisect_right(ends, record.number, key=lambda one: one.number)
        if end < len(ends):
            cites = [record.number, ends[end].number]
            far = log.length(ends[end].at - record.at)
            return log.state_that("report.artificial.jumped", cites, time=far)
    if isinstance(record.body, events.ModelChanged):
        return _held(log, record)
    return NOTHING


def _emergency(log: Log, one: Emergency, stands: dict[int, Stand]) -> Said:
    """From when to when in the room, and how long the clock stood still, where that is known."""
    told, cites = _lasted(log, one)
    pause = pause_of(log, one)
    stand = None if pause is None else stands.get(pause.number)
    if stand is None or stand.ended is None or stand.seconds is None:
        return log.said(listing(told), cites)
    stood = phrase("report.artificial.clock-stood", time=log.length(stand.seconds))
    return log.said(listing([*told, stood]), [*cites, stand.begun.number, stand.ended.number])


def _lasted(log: Log, one: Emergency) -> tuple[list[Phrase], list[int]]:
    """When an emergency began and was over, as far as that is known, and what it rests on."""
    if one.over is None:
        return [phrase("report.artificial.not-over")], [one.begun.number, log.until]
    both = [one.begun.number, one.over.number]
    since, until = log.wall(both[0]), log.wall(both[1])
    return [literal(f"{since}–{until}")] if since and until else [], both


def _held(log: Log, record: Record) -> Said:
    """How long what an act on the model held was held, up to ENDEX where it was not let go."""
    held = [one for one in log.state.overrides if one.owner == f"facilitator/{record.number}"]
    if not held:
        return NOTHING
    longest = max(_seconds(log, one) for one in held)
    cites = [record.number, log.until]
    key = "held-on" if any(one.until is None for one in held) else "held" if longest else "held-not"
    return log.state_that(f"report.artificial.{key}", cites, time=log.length(longest))


def _seconds(log: Log, override: Override) -> int:
    until = log.end if override.until is None else min(override.until, log.end)
    return max(0, until - override.since)
