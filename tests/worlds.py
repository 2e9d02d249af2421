"""Tiny worlds as code, and a way to play them: what tests of the engine are made of."""

from collections.abc import Iterable, Mapping
from random import Random
from typing import TypeVar

from conservation import check_conservation

from oefening.clock import Calendar, parse_duration
from oefening.commands import SetSpeed, StartExercise
from oefening.engine import Engine
from oefening.events import Event, WorldSettled
from oefening.record import Header, Record, Redraw, Seat
from oefening.scenario.injects import Inject
from oefening.scenario.model import Disruption, Scenario
from oefening.state import State
from oefening.world.couplings import Coupling
from oefening.world.effects import Damage, Demand, Effect, Priority
from oefening.world.model import NATION, REQUIREMENTS, CrewPool, Place, World
from oefening.world.nodes import (
    Combination,
    DemandClass,
    Dependency,
    Node,
    Refuel,
    Restart,
    Stock,
    Tier,
)

HOUR = 3600
DAY = 86_400
ONE = 1_000_000
"""100 % in parts per million."""

START = "2027-01-19 06:30"
ZONE = "Europe/Amsterdam"


def seconds(written: int | str) -> int:
    """Seconds in `5h`, or those given."""
    return parse_duration(written) if isinstance(written, str) else written


def both(text: str) -> dict[str, str]:
    """The same text in both languages."""
    return {"nl": text, "en": text}


# ── worlds ───────────────────────────────────────────────────────────────────────────────────────


def tier(
    lasts: int | str,
    *,
    share: int | str = "100%",
    kind: str = "battery",
    recharge: int | str = 0,
    drain: str = "sites",
    fails: int | str = 0,
    sites: int = 1,
    refuel: Refuel | None = None,
) -> Tier:
    """A backup of `share` of a consumer's sites."""
    return Tier.model_validate(
        {
            "share": share,
            "lasts": lasts,
            "kind": kind,
            "recharge": recharge,
            "drain": drain,
            "fails": fails,
            "sites": sites,
            "refuel": refuel,
        }
    )


def battery(lasts: int | str, share: int | str = "100%", recharge: int | str = 0) -> Tier:
    """A battery; it never recharges unless told in how long."""
    return tier(lasts, share=share, recharge=recharge)


def refuel(source: str, brings: int | str, for_class: str | None = None) -> Refuel:
    """So many hours of autonomy a day from `source`."""
    return Refuel.model_validate({"from": source, "brings": brings, "for_class": for_class})


def generator(
    lasts: int | str,
    share: int | str = "100%",
    fuel: Refuel | None = None,
    *,
    fails: int | str = 0,
    sites: int = 1,
) -> Tier:
    """A generator with a tank; it is not refilled unless told from where."""
    return tier(lasts, share=share, kind="generator", refuel=fuel, fails=fails, sites=sites)


def needs(
    on: str,
    *tiers: Tier,
    weight: int | str = "100%",
    for_class: str | None = None,
    limits: str = "out",
    start: bool = True,
    needed: bool = False,
) -> Dependency:
    """That a node needs `on`, bridged by `tiers`."""
    return Dependency.model_validate(
        {
            "on": on,
            "weight": weight,
            "for_class": for_class,
            "limits": limits,
            "tiers": tiers,
            "start": start,
            "needed": needed,
        }
    )


def part(
    id: str, share: int | str, *, demand: int | str = "100%", cap: int | str = "100%"
) -> DemandClass:
    """A class of demand."""
    return DemandClass.model_validate({"id": id, "share": share, "demand": demand, "cap": cap})


def restart(
    after: int | str,
    *,
    below: int | str = "50%",
    grows: int | str = 0,
    keeps: str = "nothing",
) -> Restart:
    """That a node does not come back the moment its cause is gone."""
    return Restart.model_validate({"below": below, "after": after, "grows": grows, "keeps": keeps})


def node(
    address: str,
    *depends: Dependency,
    combination: Combination = "min",
    margin: int | str = "100%",
    demand: int | str = "100%",
    stock: int | str | None = None,
    classes: Iterable[DemandClass] = (),
    restart: Restart | None = None,
    persons: int = 0,
    profile: str | None = None,
) -> Node:
    """The node `place.capacity`; whole, unlimited and undivided unless told otherwise."""
    place, _, capacity = address.rpartition(".")
    return Node.model_validate(
        {
            "place": place,
            "capacity": capacity,
            "combination": combination,
            "depends": depends,
            "margin": margin,
            "demand": demand,
            "stock": None if stock is None else Stock.model_validate({"lasts": stock}),
            "classes": tuple(classes),
            "restart": restart,
            "persons": persons,
            "profile": profile,
        }
    )


def crews(place: str, trade: str, number: int) -> CrewPool:
    """How many crews a place has."""
    return CrewPool(place=place, trade=trade, crews=number)


def world(
    *nodes: Node,
    crews: Iterable[CrewPool] = (),
    places: Mapping[str, int] | None = None,
    profiles: Mapping[str, tuple[int, ...]] | None = None,
) -> World:
    """A world of these nodes; `places` says how many persons live in one, if that matters."""
    crews = tuple(crews)
    named = {one.place for one in nodes} | {pool.place for pool in crews} | set(places or {})
    named |= {place.partition("/")[0] for place in named}
    capacities = sorted({one.capacity for one in nodes})
    return World.model_validate(
        {
            "id": "tiny",
            "name": both("tiny"),
            "requirements": {requirement: both(requirement) for requirement in REQUIREMENTS},
            "capacities": {capacity: {"name": both(capacity)} for capacity in capacities},
            "needs": {
                one.capacity: {"name": both(one.capacity), "without": both(one.capacity)}
                for one in nodes
                if one.persons
            },
            "places": [_place(id, places or {}) for id in sorted(named)],
            "nodes": nodes,
            "profiles": dict(profiles or {}),
            "trades": {pool.trade: both(pool.trade) for pool in crews},
            "crews": crews,
        }
    )


def coupling(
    watches: Iterable[str],
    raises: Mapping[str, int | str],
    *,
    below: int | str = "100%",
    delay: int | str = "10m",
    lingers: int | str = "1h",
    for_class: str | None = None,
) -> Coupling:
    """That who goes short of what it `watches` asks more: by capacity, how much."""
    return Coupling.model_validate(
        {
            "name": both("worry"),
            "meaning": both("whoever goes short asks more"),
            "watches": list(watches),
            "from": below,
            "delay": delay,
            "lingers": lingers,
            "raises": [
                {"demand": node, "strength": strength, "for-class": for_class}
                for node, strength in raises.items()
            ],
        }
    )


def with_couplings(base: World, **couplings: Coupling) -> World:
    """The world `base` in which people react so."""
    return World.model_validate(base.dump() | {"couplings": couplings})


def _place(id: str, persons: Mapping[str, int]) -> Place:
    region, _, area = id.partition("/")
    return Place.model_validate(
        {
            "id": id,
            "name": both(id),
            "within": region if area else None,
            "persons": persons.get(id, 0),
        }
    )


# ── what happens ─────────────────────────────────────────────────────────────────────────────────


def damage(
    address: str,
    share: int | str = "100%",
    *,
    lasts: int | str | None = None,
    limits: str = "out",
    parts: int = 1,
    work: Mapping[str, object] | None = None,
    curve: Iterable[tuple[int | str, int | str]] = (),
    name: str | None = None,
) -> Damage:
    """Takes `share` out of a node; for ever, unless told how it ends."""
    return Damage.model_validate(
        {
            "damage": address,
            "as": name,
            "share": share,
            "limits": limits,
            "parts": parts,
            "lasts": f"{lasts}s" if isinstance(lasts, int) else lasts,
            "work": None if work is None else dict(work),
            "curve": [{"after": after, "share": then} for after, then in curve],
        }
    )


def demand(
    address: str,
    factor: int | str,
    *,
    for_class: str | None = None,
    lasts: int | str | None = None,
) -> Demand:
    """Multiplies the demand on a node or class."""
    return Demand.model_validate(
        {"demand": address, "factor": factor, "for-class": for_class, "lasts": lasts}
    )


def priority(
    address: str,
    *order: str,
    cap: Mapping[str, int | str] | None = None,
    lasts: int | str | None = None,
) -> Priority:
    """Serves the classes of a node in another order, or caps them."""
    return Priority.model_validate(
        {"priority": address, "order": order, "cap": dict(cap or {}), "lasts": lasts}
    )


def disruption(id: str, at: int | str, *effects: Effect) -> Disruption:
    """Effects from the exercise second `at` on."""
    return Disruption.model_validate(
        {"id": id, "at": f"T+{seconds(at)}s", "title": both(id), "effects": effects}
    )


def inject(id: str, at: int | str, *effects: Effect) -> Inject:
    """An inject that is released by itself and has these effects."""
    return Inject.model_validate(
        {
            "id": id,
            "at": f"T+{seconds(at)}s",
            "release": "automatic",
            "title": both(id),
            "effects": effects,
        }
    )


def header(
    world: World,
    disruptions: Iterable[Disruption] = (),
    *,
    seed: int = 1,
    injects: Iterable[Inject] = (),
    redraw: Redraw | None = None,
    start: str = START,
    without: Iterable[str] = (),
) -> Header:
    """A header whose scenario holds the disruptions, `without` some couplings."""
    scenario = {
        "format": "1",
        "id": "tiny",
        "title": both("tiny"),
        "summary": both("tiny"),
        "start": start,
        "zone": ZONE,
        "duration": "50d",
        "table_time": "1h",
        "world": world.id,
        "regions": sorted({place.id for place in world.places if not place.within} - {NATION}),
        "cells": [{"id": "rot", "name": both("rot")}],
        "disruptions": list(disruptions),
        "injects": list(injects),
        "without": list(without),
    }
    return Header(
        seed=seed,
        scenario=Scenario.model_validate(scenario),
        world=world,
        calendar=Calendar.of(start, ZONE),
        redraw=redraw,
    )


# ── playing ──────────────────────────────────────────────────────────────────────────────────────


def play(
    header: Header, until: int | str, *, slices: Random | None = None, full: bool = False
) -> tuple[list[Record], State]:
    """The records and the state at the second `until` of a run that nobody meddles with.

    Time passes at one go, or in random `slices`; `full`: the kernel recomputes all it can. Every
    run that goes through here is checked for conservation.
    """
    engine = Engine(header, full=True) if full else Engine(header)
    records = engine.apply(StartExercise(), Seat()) + engine.apply(SetSpeed(60), Seat())
    end = seconds(until)
    while engine.now < end:
        to = end if slices is None else min(end, engine.now + slices.randint(1, max(1, end // 5)))
        records += engine.advance(to)
        assert engine.state.running, "nobody stopped the clock"
    state = engine.state
    engine.let_go()  # hundreds of runs leave no garbage to look for
    check_conservation(header, records, end)
    return records, state


Kind = TypeVar("Kind", bound=Event)


def when(records: Iterable[Record], kind: type[Kind]) -> list[tuple[int, Kind]]:
    """The seconds at which something of this kind happened, with what."""
    return [(record.at, record.body) for record in records if isinstance(record.body, kind)]


def level_at(records: Iterable[Record], address: str, second: int | str) -> int:
    """The level of a node at the end of a second, in parts per million."""
    level = ONE
    for at, settled in when(records, WorldSettled):
        if at <= seconds(second):
            level = settled.levels.get(address, level)
    return level
