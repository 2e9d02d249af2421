"""The load that benchmarks share: ten days of a country in trouble, on the world `nl`.

About 300 disruptions, each with its repair: feeds, power, telecom, water, roads, payments and heat
of the regions, hit at random moments from a seed, ending by time, draw or crew.
"""

from dataclasses import dataclass
from random import Random

from oefening.clock import Calendar
from oefening.library import load_world
from oefening.record import Header
from oefening.scenario.model import Disruption, Scenario
from oefening.world.model import NATION, CrewPool, Place, World
from oefening.world.nodes import Dependency, Node, Tier

DAYS = 10
DAY = 86_400
REGIONS = 25
"""How many numbers a copy of the regions takes."""
START, ZONE = "2027-01-18 06:00", "Europe/Amsterdam"
LOCAL = ("feed", "power", "mobile", "fixed", "drinking-water", "sewage", "road", "payments", "heat")


def national_header(
    world: World | None = None,
    troubles: int = 300,
    seed: int = 1,
    days: int = DAYS,
    within: tuple[str, ...] = (),
) -> Header:
    """A header in which so many disruptions hit the world, `nl` unless told otherwise.

    They hit the regions `within`, or all of them.
    """
    world = world or load_world("nl")
    regions = regions_of(world)
    scenario = Scenario.model_validate(
        {
            "format": "1",
            "id": "bench",
            "title": {"en": "bench"},
            "summary": {"en": "bench"},
            "start": START,
            "zone": ZONE,
            "duration": f"{days}d",
            "table-time": "1h",
            "regions": regions,
            "cells": [{"id": "rot", "name": {"en": "ROT"}}],
            "disruptions": disruptions(world, troubles, days, seed, within=within),
        }
    )
    return Header(seed=seed, scenario=scenario, world=world, calendar=Calendar.of(START, ZONE))


def disruptions(
    world: World,
    troubles: int,
    days: int = DAYS,
    seed: int = 1,
    *,
    within: tuple[str, ...] = (),
    parts: int = 1,
) -> tuple[Disruption, ...]:
    """So many disruptions within `days`, of the regions `within` or of all.

    Each falls apart into so many `parts`, which are repaired one by one.
    """
    chance = Random(seed)
    addresses = {node.address for node in world.nodes}
    targets = [
        f"{region}.{capacity}"
        for region in within or regions_of(world)
        for capacity in LOCAL
        if f"{region}.{capacity}" in addresses
    ]
    return tuple(_trouble(number, targets, chance, days, parts) for number in range(troubles))


def regions_of(world: World) -> tuple[str, ...]:
    """The ids of the world's regions, in order."""
    return tuple(sorted({place.id for place in world.places if not place.within} - {NATION}))


def _trouble(number: int, targets: list[str], chance: Random, days: int, parts: int) -> Disruption:
    damage: dict[str, object] = {
        "damage": chance.choice(targets),
        "share": f"{chance.choice((20, 50, 100))}%",
        "parts": parts,
    }
    match chance.randrange(3):
        case 0:
            damage["lasts"] = f"{chance.randint(2, 30)}h"
        case 1:
            damage["lasts"] = f"lognormal({chance.randint(4, 12)}h, 0.6)"
        case _:
            damage["work"] = {"trade": "grid", "takes": f"{chance.randint(2, 12)}h", "pool": NATION}
    return Disruption.model_validate(
        {
            "id": f"trouble-{number}",
            "at": f"T+{chance.randrange(days * DAY)}s",
            "title": {"en": f"trouble {number}"},
            "effects": [damage],
        }
    )


def uncoupled(world: World) -> World:
    """`world` without what people do when they go short, of which a tick knows nothing."""
    return world.model_copy(update={"couplings": {}})


def times_the_regions(world: World, times: int) -> World:
    """`world` with so many copies of every region beside each other, sharing one nation."""
    copies = [_Copy(number) for number in range(1, times)]
    places = [copy.place(one) for copy in copies for one in world.places if one.id != NATION]
    nodes = [copy.node(one) for copy in copies for one in world.nodes if one.place != NATION]
    crews = [copy.crew(one) for copy in copies for one in world.crews if one.place != NATION]
    return world.model_copy(
        update={
            "places": (*world.places, *places),
            "nodes": (*world.nodes, *nodes),
            "crews": (*world.crews, *crews),
        }
    )


@dataclass(frozen=True, slots=True)
class _Copy:
    """A copy of the regions, which stand beside the first ones under names of their own."""

    number: int

    def name(self, name: str) -> str:
        """`VR09.power`, a place or address, becomes `VR59.power` in the second copy."""
        place, dot, capacity = name.partition(".")
        if place == NATION:
            return name
        region, slash, area = place.partition("/")
        return f"VR{int(region[2:]) + REGIONS * self.number:02}{slash}{area}{dot}{capacity}"

    def place(self, one: Place) -> Place:
        neighbours = tuple(self.name(other) for other in one.neighbours)
        within = one.within and self.name(one.within)
        return one.model_copy(
            update={"id": self.name(one.id), "within": within, "neighbours": neighbours}
        )

    def crew(self, one: CrewPool) -> CrewPool:
        return one.model_copy(update={"place": self.name(one.place)})

    def node(self, one: Node) -> Node:
        depends = tuple(self.dependency(dependency) for dependency in one.depends)
        return one.model_copy(update={"place": self.name(one.place), "depends": depends})

    def dependency(self, one: Dependency) -> Dependency:
        tiers = tuple(self.tier(tier) for tier in one.tiers)
        return one.model_copy(update={"on": self.name(one.on), "tiers": tiers})

    def tier(self, one: Tier) -> Tier:
        if one.refuel is None:
            return one
        refuel = one.refuel.model_copy(update={"from_": self.name(one.refuel.from_)})
        return one.model_copy(update={"refuel": refuel})
