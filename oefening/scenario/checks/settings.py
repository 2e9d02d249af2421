"""What the story stands on: ids, regions, areas, the world's parameters, cells, phases."""

from oefening.clock import COVERED, DAY
from oefening.scenario.checks.context import Check
from oefening.scenario.checks.findings import Spot
from oefening.scenario.checks.names import Named
from oefening.scenario.checks.organisation import check_continuity
from oefening.scenario.model import Area, Cell
from oefening.source import show_share
from oefening.text import Phrase, phrase
from oefening.world.model import NATION, REST
from oefening.world.nodes import WHOLE
from oefening.world.preparedness import SHARES


def check_settings(check: Check) -> None:
    """Note what is wrong with the scenario ahead of its story."""
    for first, second in check.names.twice:
        _note_twice(check, first, second)
    for name, one, other in check.names.given_twice:
        message = phrase("name-given-twice", name=name, line=check.findings.line(one, other))
        check.findings.add_as_written("name-twice", other, message)
    _check_lengths(check)
    _check_regions(check)
    _check_areas(check)
    _check_without(check)
    _check_preparedness(check)
    check_continuity(check)
    for index, cell in enumerate(check.scenario.cells):
        _check_cell(check, cell, Spot(("cells", index)))
    _check_phases(check)


def _note_twice(check: Check, first: Named, second: Named) -> None:
    message = phrase(
        "duplicate-id",
        id=second.id,
        noun=Phrase(f"noun.{first.kind}"),
        line=check.findings.line(first.path, second.path),
    )
    check.findings.add_as_written("duplicate-id", second.path, message)


def _check_regions(check: Check) -> None:
    owner = phrase("owner.scenario")
    _check_some(check, len(check.scenario.regions), "regions", owner)
    _check_some(check, len(check.scenario.cells), "cells", owner)
    for index, region in enumerate(check.scenario.regions):
        if region not in check.grounds.regions:
            check.missing("region", region, check.grounds.regions, Spot(("regions", index)), owner)


def _check_some(check: Check, count: int, key: str, owner: Phrase) -> None:
    if not count and not check.findings.reading.thinned((key,)):
        check.findings.add("empty-list", Spot((key,)), phrase("empty-list", owner=owner), key=True)


def _check_without(check: Check) -> None:
    world, owner = check.grounds.world, phrase("owner.scenario")
    known = (*world.couplings, *world.switches)
    for index, coupling in enumerate(check.scenario.without):
        if coupling not in known:
            check.missing("coupling", coupling, known, Spot(("without", index)), owner)
        elif coupling in check.scenario.without[:index]:
            message = phrase("named-twice", name=coupling)
            check.findings.add("named-twice", Spot(("without", index)), message)


def _check_areas(check: Check) -> None:
    totals: dict[str, int] = {}
    for area in check.scenario.areas:
        totals[area.region] = totals.get(area.region, 0) + area.share
    so_far = dict.fromkeys(totals, 0)
    for index, area in enumerate(check.scenario.areas):
        spot = Spot(("areas", index))
        _check_area(check, area, spot)
        before = so_far[area.region]
        so_far[area.region] += area.share
        if before <= WHOLE < so_far[area.region]:
            total = show_share(totals[area.region])
            message = phrase("shares-exceed", region=area.region, sum=total)
            check.findings.add("shares-exceed", spot / "share", message)


def _check_area(check: Check, area: Area, spot: Spot) -> None:
    owner = check.owner("area", area.id, spot)
    if area.region not in check.grounds.regions:
        check.missing("region", area.region, check.grounds.regions, spot / "region", owner)
    if area.id == REST:
        check.findings.add("reserved-id", spot / "id", phrase("reserved-area"))
    if not area.share:
        check.findings.add("no-share", spot / "share", phrase("no-time"))


def _check_preparedness(check: Check) -> None:
    """Note how households are prepared where there is no region or area."""
    owner, places = phrase("owner.scenario"), check.grounds.places
    for name in check.scenario.preparedness:
        spot = Spot(("preparedness", name))
        if name == NATION:
            check.findings.add("not-a-region", spot, phrase("prepared-nation"), key=True)
        elif name not in places:
            unknown = phrase("unknown-place", owner=owner, name=name, world=check.grounds.world.id)
            hint = check.findings.meant(name, tuple(places))
            check.findings.add("unknown-place", spot, unknown, hint, key=True)
        elif not check.scenario.preparedness[name].model_dump(exclude_none=True):
            message = phrase("prepared-nothing", place=name, keys=", ".join(SHARES))
            check.findings.add("prepared-nothing", spot, message, key=True)


def _check_cell(check: Check, cell: Cell, spot: Spot) -> None:
    owner = check.owner("cell", cell.id, spot)
    for index, seen in enumerate(cell.sees):
        where = spot / "sees" / index
        if seen[:1].islower():
            check.capacity(seen, where, owner)
        elif "." in seen:
            check.node(seen, where, owner)
        else:
            check.place(seen, where, owner)
    if cell.channel is not None:
        check.capacity(cell.channel, spot / "channel", owner)


def _check_phases(check: Check) -> None:
    before: int | None = None
    for index, phase in enumerate(check.scenario.phases):
        spot = Spot(("phases", index))
        owner = check.owner("phase", phase.id, spot)
        start = check.second(phase.start, spot / "start", owner)
        if start is not None and before is not None and start <= before:
            check.findings.add("phase-order", spot / "start", phrase("phase-order", owner=owner))
        before = before if start is None else start
        for key, value in (("table", phase.table), ("speed", phase.speed)):
            if not value:
                check.findings.add("is-zero", spot / key, phrase("no-time"))


def _check_lengths(check: Check) -> None:
    """Note a story or a table time of no length, and a story longer than a calendar."""
    scenario = check.scenario
    for key, value in (("duration", scenario.duration), ("table-time", scenario.table_time)):
        if not value:
            check.findings.add("is-zero", Spot((key,)), phrase("no-time"))
    if scenario.duration > COVERED:
        message = phrase("story-too-long", days=COVERED // DAY)
        check.findings.add("story-too-long", Spot(("duration",)), message)
