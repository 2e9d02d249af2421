"""People in short: how many went without, had no shelter or were treated too late, and convoys."""

from collections.abc import Iterator

from oefening import events
from oefening.clock import whole_minute
from oefening.projections.casualties import urgency_name
from oefening.projections.crowds import crowd
from oefening.projections.harm import told_hours
from oefening.projections.residents import POWER
from oefening.report.model.casualties import courses_by_class
from oefening.report.model.log import Log
from oefening.report.model.page import Said
from oefening.report.model.peaks import Peak, unhoused, without, without_power
from oefening.text import Phrase, phrase
from oefening.text.content import counted, listing, number, roughly
from oefening.text.phrases import noun

NEEDS = 3
"""Of which it is told how many went without; of all it is told for how many hours."""
CONVOYS = 3
"""Of those that came late, and of those that are not there, how many are told of by name."""


def people(log: Log) -> Iterator[Said]:
    """Who was treated too late, who had to move; how many for how long had no need or shelter met.

    What harms people most comes first.
    """
    told = [*_hurt(log), *_moved(log), *_lacking(log), *_sheltering(log)]
    if not told:
        told = [log.state_that("report.short.nobody", [log.until]).seen("harm")]
    yield from told


def _lacking(log: Log) -> Iterator[Said]:
    peak = without_power(log)
    if peak is not None:
        yield _peak(
            log, peak, noun("report.short.without-power", capacity=log.names.capacity(POWER))
        )
    lacking = [id for id, lack in log.harm.needs.items() if lack.person_seconds]
    lacking.sort(key=lambda id: -log.harm.needs[id].person_seconds)
    for need in lacking[:NEEDS]:
        if (peak := without(log, need)) is not None:
            yield _peak(log, peak, log.names.without(need))
    total = log.harm.total
    if total.person_seconds:
        needs = counted("report.count.needs", len(lacking))
        hours = number(total.told)
        told = log.state_that("report.short.hours", [log.until], hours=hours, needs=needs)
        yield told.seen("harm")


def _sheltering(log: Log) -> Iterator[Said]:
    """How many had no place at once, and the hours of all who sought one and had none."""
    peak = unhoused(log)
    if peak is None:
        return
    yield _peak(log, peak, noun("report.short.without-place"))
    shelters = log.state.shelters.values()
    seconds = sum(one.at(max(log.end, one.since)) for one in shelters)
    cites = [record.number for record, _ in log.each(events.ReceptionChanged)]
    hours = number(told_hours(seconds))
    told = log.state_that("report.short.unhoused", [*cites, log.until], hours=hours)
    yield told.seen("reception")


def _moved(log: Log) -> Iterator[Said]:
    """How many displaced people came, were evacuated and were stranded, in all."""
    persons: dict[str, int] = {}
    cites = []
    for record, formed in log.each(events.GroupFormed):
        if formed.persons:
            persons[formed.because] = persons.get(formed.because, 0) + formed.persons
            cites.append(record.number)
    if not persons:
        return
    groups = listing(
        phrase(f"report.short.{because}", persons=crowd(count))
        for because, count in persons.items()
    )
    yield log.state_that("report.short.moved", cites, groups=groups).seen("reception")


def _hurt(log: Log) -> Iterator[Said]:
    """How many patients there were, and of which class how many were treated too late."""
    came: dict[str, int] = {}
    late: dict[str, int] = {}
    cites = []
    for (_, urgency), course in courses_by_class(log).items():
        came[urgency] = came.get(urgency, 0) + course.last.arrived
        late[urgency] = late.get(urgency, 0) + course.last.late
        cites.append(course.late or course.settled)
    if not any(came.values()):
        return
    classes = listing(
        phrase("care.class", count=number(count), urgency=urgency_name(urgency))
        for urgency, count in late.items()
        if count
    )
    key = "report.short.late" if any(late.values()) else "report.short.none-late"
    counts = {"came": number(sum(came.values())), "late": number(sum(late.values()))}
    yield log.state_that(key, cites, **counts, classes=classes).seen("casualties")


def convoys(log: Log) -> Iterator[Said]:
    """How many convoys arrived, how many of them late, and how those stand that are not there."""
    every = log.state.convoys.values()
    if not every:
        return
    there = [one for one in every if one.arrived is not None]
    late = {id: one.late for id, one in log.state.convoys.items() if one.late}
    cites = [record.number for record in log.of(events.ConvoyFormed, events.ConvoyArrived)]
    key = "report.short.convoys-late" if late else "report.short.convoys"
    counts = {"there": len(there), "count": len(every), "late": len(late)}
    named = _latest(log, late)
    yield log.state_that(key, [*cites, log.until], **counts, convoys=named).seen("military")
    for line in log.left[:CONVOYS]:
        yield log.said(line.phrase, line.rests)
    if rest := log.left[CONVOYS:]:
        more = [number for line in rest for number in line.rests]
        yield log.state_that("report.short.left-convoys", more, count=len(rest)).seen("military")


def _latest(log: Log, late: dict[str, int]) -> Phrase:
    """The convoys that came late and by how much, the latest first; of many how many more."""
    order = sorted(late, key=lambda id: -late[id])
    named = [
        phrase("report.short.convoy-late", convoy=log.names.convoys.of(id), time=roughly(late[id]))
        for id in order[:CONVOYS]
    ]
    if rest := order[CONVOYS:]:
        named.append(phrase("report.short.more-places", count=len(rest)))
    return listing(named)


def _peak(log: Log, peak: Peak, lacking: Phrase) -> Said:
    ended = peak.ended
    cites = [peak.begun.number, peak.top.number, log.until if ended is None else ended.number]
    until = log.end if ended is None else ended.at
    return log.state_that(
        "report.short.still-without" if ended is None else "report.short.without",
        cites,
        without=lacking,
        persons=crowd(peak.persons),
        when=log.moment(peak.top.at),
        since=log.moment(peak.begun.at),
        until=log.moment(until),
        time=log.length(whole_minute(until) - whole_minute(peak.begun.at)),
        left=crowd(peak.left),
    )
