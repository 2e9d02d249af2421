"""The load that benchmarks share: ten days of a country in trouble, on the world `nl`.

About 300 disruptions, each with its repair: feeds, power, telecom, water, roads, payments and heat
of the regions, hit at random moments from a seed, ending by time, draw or crew.
"""

from collections.abc import Iterator
from random import Random

from oefening.clock import Calendar
from oefening.library import load_world
from oefening.record import Header
from oefening.scenario.model import Disruption, Scenario
from oefening.world.model import NATION, World
from oefening.world.nodes import Node

DAYS = 10
DAY = 86_400
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
    chance = Random(seed)
    addresses = {node.address for node in world.nodes}
    regions = regions_of(world)
    targets = [
        f"{region}.{capacity}"
        for region in within or regions
        for capacity in LOCAL
        if f"{region}.{capacity}" in addresses
    ]
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
            "disruptions": [_trouble(n, targets, chance, days) for n in range(troubles)],
        }
    )
    return Header(seed=seed, scenario=scenario, world=world, calendar=Calendar.of(START, ZONE))


def regions_of(world: World) -> tuple[str, ...]:
    """The ids of the world's regions, in order."""
    return tuple(sorted({place.id for place in world.places if not place.within} - {NATION}))


def _trouble(number: int, targets: list[str], chance: Random, days: int) -> Disruption:
    damage: dict[str, object] = {
        "damage": chance.choice(targets),
        "share": f"{chance.choice((20, 50, 100))}%",
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


def times_the_regions(world: World, times: int) -> World:
    """`world` with so many copies of every region beside each other, sharing one nation."""
    copies = range(1, times)
    regional = [place for place in world.places if place.id != NATION]
    return world.model_copy(
        update={
            "places": (
                *world.places,
                *(
                    place.model_copy(
                        update={
                            "id": _moved(place.id, copy),
                            "within": place.within and _moved(place.within, copy),
                            "neighbours": tuple(_moved(one, copy) for one in place.neighbours),
                        }
                    )
                    for copy in copies
                    for place in regional
                ),
            ),
            "nodes": (*world.nodes, *_copied_nodes(world, copies)),
            "crews": (
                *world.crews,
                *(
                    pool.model_copy(update={"place": _moved(pool.place, copy)})
                    for copy in copies
                    for pool in world.crews
                    if pool.place != NATION
                ),
            ),
        }
    )


def _copied_nodes(world: World, copies: range) -> Iterator[Node]:
    for copy in copies:
        for node in world.nodes:
            if node.place == NATION:
                continue
            depends = tuple(
                one.model_copy(
                    update={
                        "on": _moved(one.on, copy),
                        "tiers": tuple(
                            tier.model_copy(
                                update={
                                    "refuel": tier.refuel
                                    and tier.refuel.model_copy(
                                        update={"from_": _moved(tier.refuel.from_, copy)}
                                    )
                                }
                            )
                            for tier in one.tiers
                        ),
                    }
                )
                for one in node.depends
            )
            yield node.model_copy(update={"place": _moved(node.place, copy), "depends": depends})


def _moved(name: str, copy: int) -> str:
    """The place or address of the copy: `VR09.power` becomes `VR59.power` (25 regions a copy)."""
    place, dot, capacity = name.partition(".")
    if place == NATION:
        return name
    region, slash, area = place.partition("/")
    return f"VR{int(region[2:]) + 25 * copy:02}{slash}{area}{dot}{capacity}"
