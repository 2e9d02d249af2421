"""Demand that people raised by going short, and what was asked in vain."""

from dataclasses import dataclass, field

from oefening.events import DemandChanged
from oefening.projections.names import percent, said
from oefening.projections.owners import COUPLING
from oefening.projections.spots import places_in_play
from oefening.projections.unanswered import Unanswered, in_places, unanswered
from oefening.record import Record
from oefening.report.model.log import Log
from oefening.report.model.page import NOTHING, Block, Remark, Row, Section, Table
from oefening.text.content import number
from oefening.world.model import NATION
from oefening.world.nodes import place_of


@dataclass(slots=True)
class _Raised:
    """One coupling on one node, from when it began to ask more until it no longer did."""

    owner: str
    node: str
    changes: list[tuple[Record, DemandChanged]] = field(default_factory=list)

    @property
    def over(self) -> bool:
        """Whether it no longer asks more."""
        return self.changes[-1][1].asked is None

    @property
    def most(self) -> int:
        """The most that it made of the demand, in ppm."""
        return max(one.asked or 0 for _, one in self.changes)


def demand(log: Log) -> Section:
    """What couplings raised in the places in play and the nation's nodes, and what went undone."""
    blocks: tuple[Block, ...] = (*_raised_table(log), *_unanswered_table(log))
    title = log.text("report.demand")
    if not blocks:
        return Section("demand", title, (log.nothing("report.demand.none"),))
    return Section("demand", title, (Remark(log.text("report.demand.how")), *blocks))


def _shown(log: Log) -> set[str]:
    return {NATION, *places_in_play(log.scenario, log.world)}


def _raised_table(log: Log) -> tuple[Block, ...]:
    rows = tuple(_raised_row(log, one) for one in _all_raised(log))
    if not rows:
        return ()
    heads = ("node", "by", "most", "since", "until")
    caption = log.text("report.demand.caption")
    return (Table("demand", caption, log.heads("report.demand.", heads, {"most"}), rows),)


def _all_raised(log: Log) -> list[_Raised]:
    """Every time that a coupling asked more, in the order in which they began."""
    shown = _shown(log)
    found: list[_Raised] = []
    open_: dict[str | None, _Raised] = {}
    for record, body in log.each(DemandChanged):
        if not body.owner.startswith(COUPLING) or place_of(body.node) not in shown:
            continue
        one = open_.get(body.claim)
        if one is None:
            one = open_[body.claim] = _Raised(body.owner, body.node)
            found.append(one)
        one.changes.append((record, body))
        if one.over:
            del open_[body.claim]
    return found


def _raised_row(log: Log, one: _Raised) -> Row:
    first, last = one.changes[0][0], one.changes[-1][0]
    cites = [record.number for record, _ in one.changes]
    cause = log.names.cause(one.owner)
    until = log.said(log.moment(last.at), [last.number]) if one.over else NOTHING
    return Row(
        (
            log.said(log.names.node(one.node), [first.number]),
            log.said(cause or one.owner, [first.number]),
            log.said(percent(one.most), cites),
            log.said(log.moment(first.at), [first.number]),
            until,
        )
    )


def _unanswered_table(log: Log) -> tuple[Block, ...]:
    shown = _shown(log)
    rows = tuple(
        _unanswered_row(log, place, one)
        for place in in_places(log.world)
        if place in shown
        for one in unanswered(log.world, log.history, place, log.end)
        if one.so_far
    )
    if not rows:
        return ()
    heads = log.heads("report.unanswered.", ("place", "what", "count"), {"count"})
    return (Table("unanswered", log.text("report.unanswered.caption"), heads, rows),)


def _unanswered_row(log: Log, place: str, one: Unanswered) -> Row:
    """Told as it was counted: calls, unlike people, are a matter of the same assumptions only."""
    asked = log.world.capacities[one.capacity].asked
    settled = [log.settling(one.node, second) for second, _ in log.history.levels(one.node)]
    asking = [record.number for record, body in log.each(DemandChanged) if body.node == one.demand]
    cites = [*settled, *asking, log.until]
    unmet = log.names.capacity(one.capacity) if asked is None else said(asked.unmet)
    return Row(
        (
            log.said(log.names.place(place), cites),
            log.said(unmet, cites),
            log.said(number(one.so_far), cites),
        ),
        f"unanswered/{place}/{one.capacity}",
    )
