"""How the requirements stood in the places in play, and what people went without."""

from oefening import events
from oefening.clock import HOUR, whole_minute
from oefening.projections.courses import Course
from oefening.projections.names import percent, said
from oefening.projections.spots import Spot
from oefening.report.model.axis import first_full, ticks
from oefening.report.model.casualties import casualties
from oefening.report.model.demand import demand
from oefening.report.model.harmed import harmed
from oefening.report.model.held import held_levels, held_marks
from oefening.report.model.households import households
from oefening.report.model.log import Log
from oefening.report.model.military import military
from oefening.report.model.page import (
    Block,
    Curves,
    HeatLine,
    HeatMap,
    Mark,
    Paragraph,
    Points,
    Remark,
    Row,
    Section,
    Series,
    Table,
    in_order,
)
from oefening.report.model.received import received, unhoused_by_region
from oefening.report.model.yardsticks import yardsticks
from oefening.text.content import listing
from oefening.world.model import REQUIREMENTS, Requirement
from oefening.world.nodes import WHOLE

COLUMNS = 48
"""Whole ones of a heat map, at most; the first may be a part of one."""

LINES = 10
"""Of a figure, at most: more cannot be told apart."""


def levels(log: Log) -> Section:
    """The annex: yardsticks, how low, then curves, heat map and person-hours."""
    courses = log.courses.of
    return Section(
        "annex-levels",
        log.text("report.levels"),
        (Remark(log.text("report.levels.how")), *held_levels(log)),
        (
            *yardsticks(log),
            Section("lows", log.text("report.lows"), _lows(log, courses)),
            Section("curves", log.text("report.curves"), _curves(log, courses)),
            Section("heat", log.text("report.heat"), _heat(log, courses)),
            harmed(log),
            *households(log),
            demand(log),
            *casualties(log),
            *received(log),
            *military(log),
        ),
    )


# ── how low ──────────────────────────────────────────────────────────────────────────────────────


def _lows(log: Log, courses: dict[Spot, Course]) -> tuple[Block, ...]:
    fell = {spot: course for spot, course in courses.items() if course.fell}
    told = tuple(unhoused_by_region(log))
    unhoused = (Points(told),) if told else ()
    if not fell:
        return (log.nothing("report.lows.none"), *unhoused)
    heads = ("place", "requirement", "lowest", "capacity", "since", "below", "at-end")
    table = Table(
        "lows",
        log.text("report.lows.caption"),
        log.heads("report.lows.", heads, {"lowest", "below", "at-end"}),
        tuple(_low(log, spot, course) for spot, course in fell.items()),
    )
    return (table, *unhoused)


def _low(log: Log, spot: Spot, course: Course) -> Row:
    place, requirement = spot
    lowest, cites = course.lowest, [course.lowest.number]
    return Row(
        (
            log.said(log.names.place(place), cites),
            log.said(log.names.requirement(requirement), cites),
            log.said(percent(lowest.heat.level), cites),
            log.said(log.names.capacity(lowest.heat.worst), cites),
            log.said(log.moment(lowest.at), cites),
            log.said(log.length(_below(log, course)), [*course.cites[1:], log.until]),
            log.said(percent(course.last.heat.level), [course.last.number, log.until]),
        ),
        f"level/{place}/{requirement}",
    )


def _below(log: Log, course: Course) -> int:
    """How long it was below 100 %; from an hour on between minutes, as the short part has it."""
    exact = course.below(log.end)
    return exact if exact < HOUR else course.below(log.end, whole_minute)


# ── curves ───────────────────────────────────────────────────────────────────────────────────────


def _curves(log: Log, courses: dict[Spot, Course]) -> tuple[Block, ...]:
    """A figure for each requirement that fell anywhere, with a line for each place where it did.

    Where there are too many, for those that came lowest.
    """
    marks = marks_of(log)
    figures = [
        _figure(log, requirement, fell, marks)
        for requirement in REQUIREMENTS
        if (
            fell := {at: one for (at, of), one in courses.items() if of == requirement and one.fell}
        )
    ]
    return tuple(figures) or (log.nothing("report.lows.none"),)


def _figure(
    log: Log, requirement: Requirement, fell: dict[str, Course], marks: tuple[Mark, ...]
) -> Curves:
    name = log.names.requirement(requirement)
    fallen = len(fell)
    fell = deepest(fell)
    key = "report.curves.alt" if len(fell) == fallen else "report.curves.alt-lowest"
    places = log.words(listing(log.names.place(place) for place in fell))
    return Curves(
        id=f"figure-{requirement}",
        title=log.words(name),
        axis=log.text("report.curves.axis"),
        unit="level",
        steps=True,
        since=0,
        until=log.end,
        ticks=ticks(log, 0, log.end),
        series=tuple(
            Series(
                f"{place}/{requirement}",
                log.words(log.names.place(place)),
                course.points,
                _note(log, course),
            )
            for place, course in fell.items()
        ),
        marks=marks,
        alt=log.text(key, requirement=name, places=places, all=fallen, count=len(fell)),
        cites=in_order(number for course in fell.values() for number in course.cites),
    )


def deepest(fell: dict[str, Course]) -> dict[str, Course]:
    """Of `fell`, by place, the `LINES` that came lowest, in the order in which they stand in it."""
    kept = sorted(fell, key=lambda place: fell[place].lowest.heat.level)[:LINES]
    return {place: course for place, course in fell.items() if place in kept}


def _note(log: Log, course: Course) -> str:
    """The lowest level, and when it first came to that."""
    lowest = course.lowest
    level, when = percent(lowest.heat.level), log.moment(lowest.at)
    return log.text("report.curves.note", level=level, when=when)


def marks_of(log: Log) -> tuple[Mark, ...]:
    """The phases that began, decisions recorded and acts that held nodes, for a figure."""
    phases = tuple(
        Mark(
            begun,
            "phase",
            log.words(said(one.title)),
            log.said(said(one.title), [log.head.of("phases", one.id)]),
        )
        for one in log.scenario.phases
        if (begun := log.calendar.at(one.start)) <= log.end
    )
    decisions = tuple(
        Mark(
            record.at,
            "decision",
            str(log.ordinals[record.number]),
            log.said(log.decision(record.number), [record.number]),
        )
        for record in log.of(events.DecisionRecorded)
    )
    return phases + decisions + held_marks(log)


# ── the heat map ─────────────────────────────────────────────────────────────────────────────────


def _heat(log: Log, courses: dict[Spot, Course]) -> tuple[Block, ...]:
    """Every requirement of each place where any fell; of the others it says that none did."""
    if log.end <= 0 or not courses:
        return (log.nothing("report.heat.none"),)
    fell = {place for (place, _), course in courses.items() if course.fell}
    whole = dict.fromkeys(place for place, _ in courses if place not in fell)
    if not fell:
        return (log.nothing("report.lows.none"),)
    width = next(
        (hours * HOUR for hours in (1, 2, 3, 6, 12, 24) if log.end <= hours * HOUR * COLUMNS),
        -(-log.end // COLUMNS // HOUR) * HOUR,
    )
    begins = _begins(log, width)
    heat = HeatMap(
        id="figure-heat",
        title=log.text("report.heat.title"),
        width=width,
        columns=tuple(log.moment(at) for at in begins),
        lines=tuple(
            HeatLine(
                f"{place}/{requirement}",
                log.words(log.names.place(place)),
                log.words(log.names.requirement(requirement)),
                _lowest_in(course, begins, log.end),
            )
            for (place, requirement), course in courses.items()
            if place in fell
        ),
        alt=log.text("report.heat.alt", width=log.length(width)),
        cites=in_order(number for one in courses.values() for number in one.cites),
    )
    if not whole:
        return (heat,)
    places = log.names.places(whole)
    return (heat, Paragraph((log.state_that("report.heat.whole", [log.until], places=places),)))


def _begins(log: Log, width: int) -> list[int]:
    """When each column begins: at STARTEX, then at each full step of the clock on the wall."""
    first = first_full(log.calendar, 0, width)
    return [*([0] if first else []), *range(first, log.end, width)]


def _lowest_in(course: Course, begins: list[int], end: int) -> tuple[int | None, ...]:
    """The lowest level in each column: what held when it began, and what came within it."""
    lowest: list[int | None] = []
    points, level, next_point = course.points, WHOLE, 0
    for column, begin in enumerate(begins):
        last = column + 1 == len(begins)
        until = end + 1 if last else begins[column + 1]
        while next_point < len(points) and points[next_point][0] <= begin:
            level = points[next_point][1]
            next_point += 1
        low = level
        while next_point < len(points) and points[next_point][0] < until:
            level = points[next_point][1]
            low = min(low, level)
            next_point += 1
        lowest.append(low)
    return tuple(lowest)
