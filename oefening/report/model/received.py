"""Reception and movement: who had no shelter, which sites opened, and who was on the way."""

from collections.abc import Iterator
from dataclasses import dataclass

from oefening import events
from oefening.projections.crowds import crowd
from oefening.projections.harm import told_hours
from oefening.record import Record
from oefening.report.model.log import Log
from oefening.report.model.page import NOTHING, Block, Remark, Row, Said, Section, Table
from oefening.text import phrase
from oefening.text.content import number


def received(log: Log) -> tuple[Section, ...]:
    """Reception by region, sites by kind, and groups of people by where they went.

    Nothing where nobody sought shelter, no site was asked for and nobody moved.
    """
    blocks: tuple[Block, ...] = (
        *_table(log, "reception", "report.reception.", tuple(_halls(log))),
        *_table(log, "sites", "report.sites.", tuple(_sites(log))),
        *_table(log, "groups", "report.groups.", tuple(_groups(log))),
    )
    if not blocks:
        return ()
    how = Remark(log.text("report.reception.how"))
    return (Section("reception", log.text("report.reception"), (how, *blocks)),)


HEADS = {
    "reception": ("region", "worst", "seeking", "housed", "short", "hours", "end"),
    "sites": ("region", "kind", "asked", "room", "first", "most", "unstaffed", "end", "preparing"),
    "groups": ("who", "start", "region", "persons", "since", "there", "home"),
}
"""By table, the columns that it has."""

WORDS = {"region", "worst", "kind", "first", "who", "start", "since", "there", "home"}
"""Of these, the ones that do not hold numbers."""


def _table(log: Log, id: str, ahead: str, rows: tuple[Row, ...]) -> tuple[Block, ...]:
    """The table with such rows, whose texts have `ahead` of their keys; none without any."""
    if not rows:
        return ()
    heads = log.heads(ahead, HEADS[id], {*HEADS[id]} - WORDS)
    return (Table(id, log.text(f"{ahead}caption"), heads, rows),)


# ── who had no shelter ───────────────────────────────────────────────────────────────────────────


def _halls(log: Log) -> Iterator[Row]:
    """A line for each region in which anybody sought shelter, at the worst that it came to."""
    told: dict[str, list[tuple[Record, events.ReceptionChanged]]] = {}
    for record, body in log.each(events.ReceptionChanged):
        told.setdefault(body.region, []).append((record, body))
    for region in sorted(told):
        changes = told[region]
        if any(body.seeking for _, body in changes):
            yield _hall(log, region, changes)


def _hall(log: Log, region: str, changes: list[tuple[Record, events.ReceptionChanged]]) -> Row:
    # The first of several that are as bad.
    at, worst = max(changes, key=lambda one: (_short(one[1]), one[1].seeking))
    cites, every = [at.number], [record.number for record, _ in changes]
    shelter = log.state.shelters[region]
    hours = told_hours(shelter.at(max(log.end, shelter.since)))
    return Row(
        (
            log.said(log.names.place(region), every[:1]),
            log.said(log.moment(at.at), cites),
            log.said(crowd(worst.seeking), cites),
            log.said(crowd(worst.housed), cites),
            log.said(crowd(_short(worst)), cites),
            log.said(number(hours), [*every, log.until]),
            log.said(crowd(shelter.short), [every[-1], log.until]),
        ),
        f"reception/{region}",
    )


def unhoused_by_region(log: Log) -> Iterator[Said]:
    """For each region in which anybody had no place: how many at most and when, and in the end."""
    worst: dict[str, tuple[Record, int]] = {}
    for record, body in log.each(events.ReceptionChanged):
        if _short(body) > worst.get(body.region, (record, 0))[1]:
            worst[body.region] = record, _short(body)
    for region in sorted(worst):
        record, persons = worst[region]
        yield log.state_that(
            "report.lows.unhoused",
            [record.number, log.until],
            place=log.names.place(region),
            persons=crowd(persons),
            when=log.moment(record.at),
            left=crowd(log.state.shelters[region].short),
        ).seen("reception")


def _short(body: events.ReceptionChanged) -> int:
    """Persons not housed."""
    return body.seeking - body.housed


# ── which sites opened ───────────────────────────────────────────────────────────────────────────


def _sites(log: Log) -> Iterator[Row]:
    """A line for each kind of site in each region in which any was asked for."""
    planned: dict[tuple[str, str], list[tuple[Record, events.SitesPlanned]]] = {}
    for record, plan in log.each(events.SitesPlanned):
        planned.setdefault((plan.region, plan.site_kind), []).append((record, plan))
    told: dict[tuple[str, str], list[tuple[Record, events.SitesChanged]]] = {}
    for record, body in log.each(events.SitesChanged):
        told.setdefault((body.region, body.site_kind), []).append((record, body))
    for (region, kind), plans in planned.items():
        orders = [record.number for record, _ in plans]
        yield Row(
            (
                log.said(log.names.place(region), orders),
                log.said(log.names.sites(kind), orders),
                log.said(number(sum(plan.asked for _, plan in plans)), orders),
                log.said(number(sum(plan.sites for _, plan in plans)), orders),
                *_opened(log, told.get((region, kind), [])),
            ),
            f"sites/{region}/{kind}",
        )


def _opened(log: Log, changes: list[tuple[Record, events.SitesChanged]]) -> tuple[Said, ...]:
    """When the first opened, how many at most, how many waited for staff; how many at the end.

    And how many were still being made ready then.
    """
    most, unstaffed, open_, preparing = 0, 0, 0, 0
    first, top, waited, last = NOTHING, log.until, log.until, log.until
    for record, body in changes:
        if body.open and not first.text:
            first = log.said(log.moment(record.at), [record.number])
        if body.open > most:
            most, top = body.open, record.number
        if body.unstaffed > unstaffed:
            unstaffed, waited = body.unstaffed, record.number
        open_, preparing, last = body.open, body.preparing, record.number
    return (
        first,
        log.said(number(most), [top]),
        log.said(number(unstaffed), [waited]),
        log.said(number(open_), [last, log.until]),
        log.said(number(preparing), [last, log.until]),
    )


# ── who was on the way ───────────────────────────────────────────────────────────────────────────


@dataclass(slots=True)
class _Course:
    """How it went with a group of people."""

    formed: Record
    group: events.GroupFormed
    came: int = 0
    """Persons who have been there."""
    there: Record | None = None
    """That says so, for the first time."""
    spared: int = 0
    """Persons who did not have to go any more."""
    home: Record | None = None
    """That counts most at home, for the first time."""
    last: events.PeopleMoved | None = None

    def hear(self, record: Record, moved: events.PeopleMoved) -> None:
        """Take in where they are from now on."""
        before, self.last = self.last, moved
        at_home, returning = (before.home, before.returning) if before else (0, 0)
        if moved.home > at_home:
            self.home = record
            # Nobody was on the way back who could have come home.
            self.spared += 0 if returning else moved.home - at_home
        came = self.group.persons - moved.waiting - moved.travelling - self.spared
        if came > self.came:
            self.came, self.there = came, record


def _groups(log: Log) -> Iterator[Row]:
    """A line for each group in which there is anybody."""
    courses = {
        body.group: _Course(record, body)
        for record, body in log.each(events.GroupFormed)
        if body.persons
    }
    for record, moved in log.each(events.PeopleMoved):
        if moved.group in courses:
            courses[moved.group].hear(record, moved)
    for course in courses.values():
        yield _group(log, course)


def _group(log: Log, course: _Course) -> Row:
    group, cites = course.group, [course.formed.number]
    start = log.said(log.names.place(group.place), cites) if group.place else NOTHING
    home = course.last.home if course.last else 0
    return Row(
        (
            log.state_that(f"report.groups.{group.because}", cites),
            start,
            log.said(log.names.place(group.region), cites),
            log.said(crowd(group.persons), cites),
            log.said(log.moment(course.formed.at), cites),
            _all(log, course.came, group.persons, course.there),
            _all(log, home, group.persons, course.home) if home else NOTHING,
        ),
        f"group/{group.group}",
    )


def _all(log: Log, count: int, persons: int, record: Record | None) -> Said:
    """When all of a group were there, or at home; how many, where it was not all."""
    if record is not None and count == persons:
        return log.said(log.moment(record.at), [record.number])
    told = phrase("report.groups.of", count=crowd(count), persons=crowd(persons))
    return log.said(told, [log.until if record is None else record.number, log.until])
