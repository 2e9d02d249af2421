"""The page of a node: its level over time, what limits it, what bridges a loss, when it is back."""

from collections.abc import Iterable

from oefening.clock import MINUTE
from oefening.projections.curves import level_curve, reserve_curve
from oefening.projections.estimates import Estimate, told_of
from oefening.projections.names import percent
from oefening.projections.sites import Reserve, Supply
from oefening.text import Phrase, phrase, say
from oefening.text.content import roughly
from oefening.tui.frames.page import Curve, Line, Page, Section
from oefening.tui.scenes.buffers import part_of, reserve_name
from oefening.tui.scenes.facts import (
    cell_of,
    first_by_node,
    node_line,
    notes,
    repair_line,
    truth,
)
from oefening.tui.scenes.look import Look
from oefening.world.nodes import WHOLE, place_of

STEPS = 120
"""Into how many steps the time played is divided for a curve."""

CURVES = 4
"""How many curves a page shows at most: the level, then what has moved most."""


def node_page(look: Look, address: str) -> Page | None:
    """The page of the node at `address`; None if there is no such node."""
    sites = look.sight.sites
    if address not in sites.nodes:
        return None
    reserves = sites.reserves(look.state, look.now, address)
    sections = (
        _reserves(look, reserves, idle=not look.state.level(address)),
        _damages(look, address),
        _areas(look, address),
        _suppliers(look, address),
        _consumers(look, address),
    )
    return Page(
        address,
        look.say(look.names.explained(address)),
        cell_of(look, address),
        tuple(look.say(told) for told in _told(look, address)),
        _curves(look, address, reserves),
        tuple(section for section in sections if section.lines),
    )


def _told(look: Look, address: str) -> Iterable[Phrase]:
    """Estimate against truth, where there is something to tell; then who goes without."""
    yield from _estimates(look, address)
    for of, said in notes(look, address):
        if of in {"held", "fallen", "persons"}:
            yield phrase("levels.sentence", said=said)


def _estimates(look: Look, address: str) -> Iterable[Phrase]:
    """What the public was told of it and of all of its region, and then of its areas."""
    told = told_of(look.sight.sites, look.state, address)
    here = [one for one in told if one.node == address]
    yield from (_estimate(look, one) for one in here)
    recovery = look.recovery(address)
    if not here and (recovery.outlook != "whole" or recovery.at is not None):
        said = truth(look, address, recovery)
        if told:
            region = look.names.place(place_of(address))
            yield phrase("levels.estimate.none-whole", region=region, truth=said)
        else:
            yield phrase("levels.estimate.none", truth=said)
    yield from (_estimate(look, one, named=True) for one in told if one.node != address)


def _estimate(look: Look, told: Estimate, *, named: bool = False) -> Phrase:
    """Estimate against truth; `named` says of which place where it is not that of the page."""
    recovery = look.recovery(told.node)
    when, said = look.names.moment(told.back), truth(look, told.node, recovery)
    if told.region:
        region = look.names.place(told.region)
        return phrase("levels.estimate.region", region=region, when=when, truth=said)
    if named:
        area = look.names.place(place_of(told.of))
        return phrase("levels.estimate.area", area=area, when=when, truth=said)
    return phrase("levels.estimate.node", when=when, truth=said)


# ── buffers and damage ───────────────────────────────────────────────────────────────────────────


def _reserves(look: Look, reserves: tuple[Reserve, ...], *, idle: bool) -> Section:
    """Stock and backups; `idle` where the node delivers nothing, so that none of them is of use."""
    lines = tuple(
        Line(
            reserve_name(look, one.key),
            value=look.say(percent(one.fill)),
            left="" if one.left is None else look.say(roughly(one.left)),
            note=" · ".join((_standing(look, one, idle=idle), *part_of(look, one.key))),
        )
        for one in reserves
    )
    return Section(say(look.language, "levels.page.reserves"), lines)


def _standing(look: Look, reserve: Reserve, *, idle: bool) -> str:
    standing = "idle" if idle and reserve.standing == "drains" else reserve.standing
    return say(look.language, f"levels.reserve.{standing}")


def _damages(look: Look, address: str) -> Section:
    """Damage to the node, and to the region's as a whole where it is one of its areas."""
    hit = (address, look.sight.sites.region(address))
    lines = tuple(repair_line(look, one) for one in look.repairs if one.damage.node in hit)
    return Section(say(look.language, "levels.page.damages"), lines)


# ── neighbours ───────────────────────────────────────────────────────────────────────────────────


def _areas(look: Look, address: str) -> Section:
    first = first_by_node(look)
    lines = tuple(node_line(look, area, first) for area in look.sight.sites.areas(address))
    return Section(say(look.language, "levels.page.areas"), lines)


def _suppliers(look: Look, address: str) -> Section:
    """What it depends on, what costs it most first; a mean depends on its areas alone."""
    sites = look.sight.sites
    if sites.areas(address):
        return Section("", ())
    first = first_by_node(look)
    supplies = sorted(sites.supplies(look.state, look.now, address), key=lambda one: -one.lost)
    place = sites.nodes[address].place
    lines = tuple(
        _supplier(look, one, node_line(look, one.dependency.on, first, place=place))
        for one in supplies
    )
    return Section(say(look.language, "levels.page.depends"), lines)


def _supplier(look: Look, supply: Supply, line: Line) -> Line:
    link = supply.dependency
    notes = [phrase("levels.page.limits")] if supply.limiting else []
    if link.weight != WHOLE:
        notes.append(phrase("levels.page.weight", weight=percent(link.weight)))
    if link.limits == "in":
        notes.append(phrase("levels.page.inflow"))
    said = [look.say(note) for note in notes]
    note = " · ".join([*said, line.note] if line.note else said)
    return Line(line.text, line.cell, left=line.left, note=note, mark=supply.limiting, link=link.on)


def _consumers(look: Look, address: str) -> Section:
    """Who depends on it, the worst first."""
    first = first_by_node(look)
    consumers = sorted(look.sight.sites.consumers(address), key=look.state.level)
    place = look.sight.sites.nodes[address].place
    lines = tuple(node_line(look, one, first, place=place) for one in consumers)
    return Section(say(look.language, "levels.page.consumers"), lines)


# ── curves ───────────────────────────────────────────────────────────────────────────────────────


def _curves(look: Look, address: str, reserves: tuple[Reserve, ...]) -> tuple[Curve, ...]:
    """The level, and the stock and backups that have ever moved."""
    now = max(look.now, MINUTE)
    moments = tuple(look.names.moment(second) for second in (0, now // 2, now))
    level = level_curve(look.history, look.state, address, now, STEPS)
    found = [Curve(say(look.language, "levels.page.level"), level, moments)]
    for one in reserves:
        given = one.key in look.state.added_tiers
        values = reserve_curve(look.history, look.state, one, now, STEPS, given=given)
        if len({*values}) > 1:
            name = " · ".join((reserve_name(look, one.key), *part_of(look, one.key)))
            found.append(Curve(name, values, moments))
    return tuple(found[:CURVES])
