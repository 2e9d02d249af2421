"""Person-hours unmet, by need and by region, and how they grew."""

from collections import deque
from collections.abc import Iterable

from oefening.events import WorldSettled
from oefening.projections.harm import Harm, Lack, told_hours
from oefening.report.model.axis import ticks
from oefening.report.model.held import held_meanwhile
from oefening.report.model.log import Log
from oefening.report.model.page import (
    NOTHING,
    Block,
    Curves,
    Head,
    Paragraph,
    Remark,
    Row,
    Said,
    Section,
    Series,
    Table,
)
from oefening.state import Want
from oefening.text import phrase
from oefening.text.content import listing, number
from oefening.world.nodes import capacity_of, place_of


def harmed(log: Log) -> Section:
    """What people went without, up to ENDEX."""
    found = log.harm
    title = log.text("report.harm")
    if not found.total.person_seconds:
        needs = listing(map(log.names.capacity, found.needs))
        return Section("harm", title, (log.nothing("report.harm.none", needs=needs),))
    blocks: tuple[Block, ...] = (
        Remark(log.text("report.harm.how")),
        *(Paragraph((said,)) for said in held_meanwhile(log)),
        _table(log, found),
        *_curve(log, found),
    )
    return Section("harm", title, blocks)


def _table(log: Log, found: Harm) -> Table:
    """A row for each region where anything was lacking, and under it for each such area of it.

    A column for each need that was. Of one region alone no row for the whole country, which would
    say the same.
    """
    lacking = [id for id, lack in found.needs.items() if lack.person_seconds]
    named = _naming(log)
    heads = (
        Head(log.text("report.harm.region")),
        *(Head(log.words(log.names.capacity(need)), number=True) for need in lacking),
        Head(log.text("report.harm.all"), number=True),
    )
    rows = [_place(log, found, place, lacking, named) for place in _places(log, found)]
    cites_of = {
        need: [one for at in found.regions for one in named.get((at, need), ())] for need in lacking
    }
    everything = [one for cites in cites_of.values() for one in cites]
    total = log.state_that("report.harm.total", [*everything, log.until])
    sums = (_hours(log, found.needs[need], cites_of[need]) for need in lacking)
    if len(found.regions) > 1:
        rows.append(Row((total, *sums, _hours(log, found.total, everything)), "harm/total"))
    return Table("harm", log.text("report.harm.caption"), heads, tuple(rows))


def _places(log: Log, found: Harm) -> list[str]:
    """Regions where anything was lacking, each with its areas of which that is true behind it."""
    hit = {place for place, _ in found.places}
    areas = log.world.areas
    return [
        place
        for region in sorted(found.regions)
        for place in (region, *(area for area in areas.get(region, ()) if area in hit))
    ]


def _place(
    log: Log,
    found: Harm,
    place: str,
    lacking: list[str],
    named: dict[tuple[str, str], list[int]],
) -> Row:
    """What a region or an area went without of each need, and of all together."""
    lacks = [found.places.get((place, need), Lack()) for need in lacking]
    basis = [named.get((place, need), []) for need in lacking]
    cites = [number for of_need in basis for number in of_need]
    called = log.names.place(place)
    if place not in found.regions:
        called = phrase("report.harm.area", area=called)
    return Row(
        (
            log.said(called, [*cites, log.until]),
            *(_hours(log, lack, of_need) for lack, of_need in zip(lacks, basis, strict=True)),
            _hours(log, sum(lacks, Lack()), cites),
        ),
        f"harm/{place}",
    )


def _hours(log: Log, lack: Lack, cites: Iterable[int]) -> Said:
    if not lack.person_seconds:
        return NOTHING
    return log.said(number(lack.told), [*cites, log.until])


def _naming(log: Log) -> dict[tuple[str, str], list[int]]:
    """By place and need: the last record that settled each need of it, or of its areas."""
    within = log.world.within
    last: dict[str, int] = {}
    for record, settled in log.each(WorldSettled):
        last.update(dict.fromkeys(settled.needs, record.number))
    named: dict[tuple[str, str], list[int]] = {}
    for address, settling in last.items():
        place, need = place_of(address), capacity_of(address)
        for one in dict.fromkeys((within[place] or place, place)):
            named.setdefault((one, need), []).append(settling)
    return named


# ── how it grew ──────────────────────────────────────────────────────────────────────────────────


def _curve(log: Log, found: Harm) -> Iterable[Curves]:
    lacking = [id for id, lack in found.needs.items() if lack.person_seconds]
    shown = ticks(log, 0, log.end)
    grown = {need: Grown(tick.second for tick in shown) for need in lacking}
    cites = set()
    for record, settled in log.each(WorldSettled):
        for address, (persons, person_seconds) in settled.needs.items():
            need = capacity_of(address)
            if need in grown:
                grown[need].settle(address, Want(persons, person_seconds, record.at))
                cites.add(record.number)
    yield Curves(
        id="figure-harm",
        title=log.text("report.harm.figure"),
        axis=log.text("report.harm.axis"),
        unit="person-hours",
        steps=False,
        since=0,
        until=log.end,
        ticks=shown,
        series=tuple(
            Series(
                need,
                log.words(log.names.capacity(need)),
                one.points(log.end),
                log.words(number(found.needs[need].told)),
            )
            for need, one in grown.items()
        ),
        marks=(),
        alt=log.text("report.harm.alt"),
        cites=tuple(sorted(cites)),
        notes=log.text("figure.at-the-end"),
    )


class Grown:
    """Person-hours without one thing, over all places together, as they grew.

    At the seconds of `ticks`, which are told in figures too, they are as they were told then; a
    line between two other points would give figures that nobody rounded.
    """

    def __init__(self, ticks: Iterable[int] = ()) -> None:
        self._wants: dict[str, Want] = {}
        self._points: list[tuple[int, int]] = [(0, 0)]
        self._ticks = deque(ticks)

    def settle(self, address: str, want: Want) -> None:
        """Take in how the need at `address` stands from `want.since` on."""
        self._tick(want.since)
        self._wants[address] = want
        self._mark(want.since)

    def _tick(self, until: int) -> None:
        while self._ticks and self._ticks[0] <= until:
            self._mark(self._ticks.popleft())

    def _mark(self, at: int) -> None:
        if self._points[-1][0] == at:
            self._points.pop()
        hours = sum(told_hours(want.at(at)) for want in self._wants.values())
        self._points.append((at, hours))

    def points(self, end: int) -> tuple[tuple[int, int], ...]:
        """Exercise second and person-hours up to then as they are told, with `end` as the last."""
        self._tick(end)
        if self._points[-1][0] < end:
            self._mark(end)
        return tuple(point for point in self._points if point[0] <= end)
