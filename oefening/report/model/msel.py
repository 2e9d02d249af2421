"""Planned against played: every inject of the MSEL, and what became of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from operator import attrgetter

from oefening import events
from oefening.projections.names import said
from oefening.projections.queue import waits
from oefening.record import Record
from oefening.report.model.axis import ticks
from oefening.report.model.log import Log
from oefening.report.model.page import (
    NOTHING,
    Block,
    Paragraph,
    Remark,
    Row,
    Said,
    Section,
    Span,
    Spans,
    Table,
    in_order,
)
from oefening.report.model.parts import comes_by, only_if
from oefening.report.model.released import released
from oefening.scenario.injects import Inject
from oefening.text import Phrase, phrase
from oefening.text.content import listing, literal

HEADS = ("inject", "planned", "released", "difference", "by", "status", "acknowledged", "remarks")


@dataclass(frozen=True, slots=True)
class InjectCourse:
    """What was planned of an inject, and what became of it."""

    inject: Inject
    planned: int | None
    """Exercise second at which the scenario, or whoever added it, wanted it; for one that follows
    another or a condition, when it was first known or came due. None: never known, or only once
    it had been moved by hand."""
    plan: tuple[int, ...]
    """What that rests on."""
    released: Record | None

    @property
    def difference(self) -> int | None:
        """Exercise seconds from when it was planned to its release; negative: early.

        What was planned before STARTEX could go out at STARTEX and not sooner.
        """
        if self.planned is None or self.released is None:
            return None
        return waits(self.planned, self.released.at)

    @property
    def from_startex(self) -> bool:
        """Whether its difference is counted from STARTEX, since it was planned before."""
        return self.difference is not None and self.planned is not None and self.planned < 0

    @property
    def begins(self) -> int:
        """Exercise second at which it was planned, or else released; for an order."""
        if self.planned is not None:
            return self.planned
        return 0 if self.released is None else self.released.at


def msel(log: Log) -> Section:
    """Every inject, as planned and as played."""
    courses = [course_of(log, inject) for inject in log.state.script(log.scenario)]
    title = log.text("report.msel")
    if not courses:
        return Section("msel", title, (log.nothing("report.msel.none"),))
    blocks: list[Block] = [Paragraph(tuple(_counted(log, courses))), _table(log, courses)]
    if any(one.from_startex for one in courses):
        blocks.append(Remark(log.text("report.msel.from-startex")))
    figure = _figure(log, courses)
    return Section("msel", title, tuple(blocks if figure is None else [*blocks, figure]))


def course_of(log: Log, inject: Inject) -> InjectCourse:
    """What became of `inject`."""
    planned = inject.planned(log.calendar)
    plan = _basis(log, inject)
    if planned is None:
        first = log.first_about(inject.id, *_KNOWN_BY)
        if first is not None and not isinstance(first.body, events.InjectRetimed):
            body = first.body
            planned = body.due if isinstance(body, events.InjectScheduled) else first.at
            plan = (first.number,)
    released = log.first_about(inject.id, events.InjectReleased)
    return InjectCourse(inject, planned, plan, released)


_KNOWN_BY = (events.InjectScheduled, events.InjectDue, events.InjectRetimed)
"""What first says when an inject comes; a time that it was given by hand is no plan."""


def _basis(log: Log, inject: Inject) -> tuple[int, ...]:
    """Where the inject itself stands: in the header, or in the record that added it."""
    return (log.added.get(inject.id, log.head.of("injects", inject.id)),)


# ── counted ──────────────────────────────────────────────────────────────────────────────────────


def _counted(log: Log, courses: list[InjectCourse]) -> Iterator[Said]:
    """How many injects came to what, and which were never used."""
    yield released(log)
    for key, kind in _COUNTED.items():
        if found := log.of(kind):
            cites = [record.number for record in found]
            yield log.state_that(f"report.msel.{key}", cites, count=len(found))
    unused = [
        one.inject
        for one in courses
        if one.released is None and log.state.injects[one.inject.id].status != "skipped"
    ]
    if unused:
        parts = [part for inject in unused for part in _basis(log, inject)]
        cites = [record.number for inject in unused for record in log.about(inject.id)]
        yield log.state_that(
            "report.msel.unused",
            [*parts, *cites, log.until],
            count=len(unused),
            injects=listing(said(inject.title) for inject in unused),
        )


_COUNTED = {
    "added": events.InjectAdded,
    "skipped": events.InjectSkipped,
    "lapsed": events.InjectLapsed,
    "held": events.InjectHeld,
    "retracted": events.InjectRetracted,
}


# ── one by one ───────────────────────────────────────────────────────────────────────────────────


def _table(log: Log, courses: list[InjectCourse]) -> Table:
    return Table(
        "msel",
        log.text("report.msel.caption"),
        log.heads("report.msel.head.", HEADS, {"difference"}),
        tuple(_row(log, course) for course in courses),
    )


def _row(log: Log, course: InjectCourse) -> Row:
    inject, released = course.inject, course.released
    basis = _basis(log, inject)
    difference = course.difference
    when = by = NOTHING
    if released is not None and isinstance(released.body, events.InjectReleased):
        when = log.said(log.moment(released.at), [released.number])
        by = log.state_that(f"report.msel.by.{released.body.by}", [released.number])
    cites = [] if released is None else [*course.plan, released.number]
    return Row(
        (
            log.said(said(inject.title), basis),
            _planned(log, course),
            when,
            NOTHING if difference is None else log.said(log.difference(difference), cites),
            by,
            _status(log, inject, basis),
            _acknowledged(log, inject, released),
            _remarks(log, inject, basis),
        ),
        f"inject/{inject.id}",
    )


def _planned(log: Log, course: InjectCourse) -> Said:
    """When it was to come: a time, after another, on a condition, or on call."""
    inject, when = course.inject, course.planned
    if inject.planned(log.calendar) is not None and when is not None:
        return log.said(only_if(inject, literal(log.moment(when))), course.plan)
    how = comes_by(log, inject) or _unplanned(log, inject)
    if when is None:
        return log.said(how, course.plan)
    told = phrase("report.msel.planned-so", how=how, when=log.moment(when))
    return log.said(told, [*_basis(log, inject), *course.plan])


def _unplanned(log: Log, inject: Inject) -> Phrase:
    """What one without a time of its own is: kept in reserve, or added in play."""
    added = inject.id in log.added
    return phrase("report.msel.unplanned" if added else "report.msel.on-call")


def _status(log: Log, inject: Inject, basis: tuple[int, ...]) -> Said:
    """How it stood at the end, with the reason that was given."""
    state = log.state.injects[inject.id]
    told: Phrase = phrase(f"report.status.{state.status}")
    kind = _ENDED.get(state.status)
    found = [] if kind is None else log.about(inject.id, *kind)
    if state.lapsed:
        told = phrase("report.status.lapsed")
    elif state.reason and state.status in {"held", "skipped", "retracted"}:
        told = phrase("report.status.reason", status=told, reason=state.reason)
    return log.said(told, [found[-1].number] if found else [*basis, log.until])


_ENDED: dict[str, tuple[type, ...]] = {
    "due": (events.InjectDue,),
    "released": (events.InjectReleased,),
    "acknowledged": (events.InjectAcknowledged,),
    "held": (events.InjectHeld,),
    "skipped": (events.InjectSkipped, events.InjectLapsed),
    "retracted": (events.InjectRetracted,),
    "closed": (events.InjectClosed,),
}
"""The event that brought an inject into a status."""


def _acknowledged(log: Log, inject: Inject, released: Record | None) -> Said:
    """Which cells took note of it, each how long after its release."""
    told, cites = [], []
    for record in log.about(inject.id, events.InjectAcknowledged):
        body = record.body
        if isinstance(body, events.InjectAcknowledged) and released is not None:
            after = log.length(record.at - released.at)
            who = log.names.cell(body.cell) if body.cell else phrase("report.msel.somebody")
            told.append(phrase("report.msel.after-release", cell=who, time=after))
            cites += [released.number, record.number]
    return log.said(listing(told), cites) if told else NOTHING


def _remarks(log: Log, inject: Inject, basis: tuple[int, ...]) -> Said:
    """That it was added, moved, held, corrected."""
    told: list[Phrase] = []
    cites: list[int] = []
    if inject.id in log.added:
        told.append(phrase("report.msel.was-added"))
        cites += basis
    for record in log.about(inject.id, *_REMARKED):
        match record.body:
            case events.InjectRetimed(due=due):
                told.append(phrase("report.msel.was-retimed", due=log.moment(due)))
            case events.InjectCorrected(text=text):
                told.append(phrase("report.msel.was-corrected", text=text))
            case events.InjectHeld(reason=reason):
                when, why = log.moment(record.at), log.names.reason(reason)
                told.append(phrase("report.msel.was-held", when=when, reason=why))
        cites.append(record.number)
    return log.said(listing(told), cites) if told else NOTHING


_REMARKED = (events.InjectRetimed, events.InjectCorrected, events.InjectHeld)


# ── in a figure ──────────────────────────────────────────────────────────────────────────────────


def _figure(log: Log, courses: list[InjectCourse]) -> Spans | None:
    """What was planned at a time or released, in order of time; None where nothing was."""
    shown = [one for one in courses if one.planned is not None or one.released is not None]
    shown.sort(key=attrgetter("begins"))
    if not shown:
        return None
    spans = tuple(_span(log, course) for course in shown)
    seconds = [at for one in spans for at in (one.begins, one.ends) if at is not None]
    since, until = min(0, *seconds), max(log.end, *seconds)
    return Spans(
        id="figure-msel",
        title=log.text("report.msel.figure"),
        begins=log.text("report.msel.figure.planned"),
        ends=log.text("report.msel.figure.released"),
        since=since,
        until=until,
        ticks=ticks(log, since, until),
        spans=spans,
        alt=_alt(log, shown, len(courses)),
        cites=in_order(number for one in spans for number in one.said.cites),
    )


def _alt(log: Log, shown: list[InjectCourse], scripted: int) -> str:
    """What the figure shows, and how many of all injects are not in it."""
    released = sum(one.released is not None for one in shown)
    counts = {
        "released": released,
        "planned": len(shown) - released,
        "neither": scripted - len(shown),
    }
    key = "report.msel.figure.alt"
    parts = [phrase(f"{key}.{part}", count=count) for part, count in counts.items() if count]
    return log.text(key, all=scripted, parts=listing(parts))


def _span(log: Log, course: InjectCourse) -> Span:
    inject, out = course.inject, course.released
    return Span(
        id=f"inject/{inject.id}",
        label=log.words(said(inject.title)),
        begins=course.planned,
        ends=None if out is None else out.at,
        said=_status(log, inject, _basis(log, inject)) if out is None else _came(log, course, out),
    )


def _came(log: Log, course: InjectCourse, out: Record) -> Said:
    """How much later than planned it went `out`, or why there is no saying; and if it was moved."""
    inject, difference = course.inject, course.difference
    moved = [one.number for one in log.about(inject.id, events.InjectRetimed)]
    moved = [number for number in moved if number < out.number]
    cites = [*course.plan, *moved, out.number]
    if difference is not None:
        told = log.difference(difference)
        key = "report.msel.moved-by"
        return log.state_that(key, cites, difference=told) if moved else log.said(told, cites)
    if moved:
        return log.state_that("report.msel.moved", cites)
    if comes_by(log, inject) is None:
        return log.said(_unplanned(log, inject), cites)
    return log.state_that("report.msel.ahead", cites)
