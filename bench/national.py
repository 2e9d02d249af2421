"""The load that benchmarks share: ten days of a country in trouble, on the world `nl`.

About 300 disruptions, each with its repair: feeds, power, telecom, water, roads and national nodes,
hit at random moments from a seed, ending by time, draw or crew.
"""

from random import Random

from oefening.clock import Calendar
from oefening.library import load_world
from oefening.record import Header
from oefening.scenario.model import Disruption, Scenario
from oefening.world.model import NATION, World

DAYS = 10
DAY = 86_400
START, ZONE = "2027-01-18 06:00", "Europe/Amsterdam"
LOCAL = ("feed", "power", "mobile", "fixed", "drinking-water", "sewage", "road", "payments", "heat")


def national_header(world: World | None = None, troubles: int = 300, seed: int = 1) -> Header:
    """A header in which so many disruptions hit the world, `nl` unless told otherwise."""
    world = world or load_world("nl")
    chance = Random(seed)
    addresses = {node.address for node in world.nodes}
    regions = sorted({place.id for place in world.places if not place.within} - {NATION})
    targets = [
        f"{region}.{capacity}"
        for region in regions
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
            "duration": f"{DAYS}d",
            "table-time": "1h",
            "regions": regions,
            "cells": [{"id": "rot", "name": {"en": "ROT"}}],
            "disruptions": [_trouble(number, targets, chance) for number in range(troubles)],
        }
    )
    return Header(seed=seed, scenario=scenario, world=world, calendar=Calendar.of(START, ZONE))


def _trouble(number: int, targets: list[str], chance: Random) -> Disruption:
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
            "at": f"T+{chance.randrange(DAYS * DAY)}s",
            "title": {"en": f"trouble {number}"},
            "effects": [damage],
        }
    )
