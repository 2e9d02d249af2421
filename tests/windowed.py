"""A small exercise of which every window can be worked out by hand."""

from collections.abc import Mapping
from typing import Any

from worlds import HOUR, START, ZONE, battery, both, needs, node, world

from oefening import commands
from oefening.clock import Calendar
from oefening.engine import Engine
from oefening.record import Header, Record, Seat
from oefening.scenario.model import Scenario
from oefening.study.whatif.logged import Logged
from oefening.world.model import World

END = 24 * HOUR

CUT, PUT = 1 * HOUR, 2 * HOUR
"""When the hospital loses its power, and when it is asked what to do."""

BATTERY, LEAD = 4 * HOUR, 2 * HOUR
"""How long it has power of its own, and how long a generator takes to come."""

Levers = Mapping[str, Mapping[str, Any]]


def lever(*effects: object, lead: str = "0s", lasts: str | None = None) -> dict[str, Any]:
    """A lever that does this to the world after some time, for some time."""
    given = {"lasts": lasts} if lasts else {}
    return {
        "name": both("lever"),
        "meaning": both("does something"),
        "lead": lead,
        "authority": {"who": both("the regional operational leader")},
        "effects": list(effects),
        **given,
    }


GENERATOR = lever(
    {"tier": "VR01.hospital", "on": "VR01.power", "share": "100%", "lasts": "48h"}, lead="2h"
)
"""A generator with fuel for two days."""

CHARGED = lever({"tier": "VR01.hospital", "on": "VR01.power", "refuel": "yes"})
"""Another battery, as full as the first was, in its place at once."""


def small_world(levers: Levers) -> World:
    """A hospital with a battery, what lives by the same power, and people who do by it."""
    base = world(
        node("VR01.power"),
        node("VR01.hospital", needs("VR01.power", battery("4h"))),
        node("VR01.warmth", needs("VR01.hospital"), persons=900),
        places={"VR01": 1000},
    )
    capacities = {
        "power": {"name": both("power"), "requirement": "energy"},
        "hospital": {"name": both("hospitals"), "requirement": "mass-casualties"},
    }
    return World.model_validate(base.dump() | {"capacities": capacities, "levers": dict(levers)})


def small_header(levers: Levers, *disruptions: object, lasts: str = "20h", seed: int = 1) -> Header:
    """Power is out from `CUT` on for so long, and at `PUT` a decision is asked for."""
    cut = {
        "id": "cut",
        "at": "T+1h",
        "title": both("The power is out"),
        "effects": [{"damage": "VR01.power", "lasts": lasts}],
    }
    scenario = {
        "format": "1",
        "id": "hospital",
        "title": both("The hospital"),
        "summary": both("power is out"),
        "start": START,
        "zone": ZONE,
        "duration": "24h",
        "table-time": "1h",
        "world": "tiny",
        "regions": ["VR01"],
        "cells": [{"id": "rot", "name": both("ROT")}],
        "disruptions": [cut, *disruptions],
        "decisions": [
            {
                "id": "help",
                "question": both("What about the hospital?"),
                "cell": "rot",
                "options": [
                    {"id": "act", "text": both("Something is done"), "levers": _uses(levers)},
                    {"id": "wait", "text": both("Nothing is done")},
                ],
            }
        ],
        "injects": [
            {
                "id": "call",
                "at": "T+2h",
                "release": "automatic",
                "title": both("The hospital calls"),
                "decision": "help",
            }
        ],
    }
    return Header(
        seed=seed,
        scenario=Scenario.model_validate(scenario),
        world=small_world(levers),
        calendar=Calendar.of(START, ZONE),
    )


def _uses(levers: Levers) -> list[object]:
    return [{"lever": id} for id in levers]


def taken(header: Header, option: str = "act") -> commands.RecordDecision:
    """The decision on what is asked, with the levers of its option."""
    levers = header.scenario.decisions[0].options[0].levers if option == "act" else ()
    return commands.RecordDecision("rot", decision="help", option=option, levers=tuple(levers))


def decided(header: Header, at: int, option: str = "act") -> tuple[Logged, int]:
    """What was played where `help` is decided at second `at`, and the number of that decision."""
    logged = played(header, (at, taken(header, option)))
    [number] = logged.decisions
    return logged, number


def played(header: Header, *decisions: tuple[int, commands.RecordDecision]) -> Logged:
    """What was played to `END` with these decisions, each at its second."""
    return Logged.of(header, records_of(header, *decisions))


def records_of(header: Header, *decisions: tuple[int, commands.RecordDecision]) -> list[Record]:
    """The log of that."""
    engine = Engine(header)
    records = engine.apply(commands.StartExercise(), Seat())
    for at, decision in decisions:
        records += [*engine.advance(at), *engine.apply(decision, Seat())]
    return [*records, *engine.advance(END), *engine.apply(commands.EndExercise(), Seat())]
