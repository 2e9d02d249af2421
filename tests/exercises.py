"""A small exercise that has something of everything: what tests of session and journal play."""

from worlds import (
    HOUR,
    START,
    ZONE,
    battery,
    both,
    crews,
    generator,
    needs,
    node,
    part,
    restart,
    world,
)

from oefening.clock import Calendar
from oefening.record import Header
from oefening.scenario.model import Scenario
from oefening.world.model import World

END = 12 * HOUR


def rich_world() -> World:
    """A region with a split-off neighbour, and one of each kind of thing that can happen."""
    base = world(
        node("NL.transmission"),
        node("VR01.power", needs("NL.transmission")),
        node("VR01.mobile", needs("VR01.power", battery("2h", recharge="4h"))),
        node(
            "VR01.heat",
            needs("VR01.power", battery("30m", "80%")),
            restart=restart("1h", grows="10%"),
        ),
        node(
            "VR01.water",
            needs("VR01.power", generator("2h", fails="30%", sites=5), limits="in"),
            stock="1h",
            margin="130%",
        ),
        node("VR01.warmth", needs("VR01.heat"), persons=1000),
        node(
            "VR02.power",
            needs("NL.transmission", weight="50%"),
            classes=[part("hospital", "10%"), part("others", "90%")],
        ),
        node("VR02.thirst", needs("VR02.power", battery("1h")), persons=500),
        crews=[crews("VR01", "electricity", 1)],
        places={"VR01": 1000, "VR02": 500},
    )
    levers = {
        "generators": {
            "name": both("generators"),
            "meaning": both("brings generators"),
            "parameters": {"place": {"kind": "place", "meaning": both("where")}},
            "lead": "40m",
            "authority": {"who": both("regional operational leader")},
            "effects": [{"tier": "{place}.heat", "on": "{place}.power", "refuel": "yes"}],
        }
    }
    return World.model_validate(base.dump() | {"levers": levers})


def rich_scenario() -> Scenario:
    """Injects of every trigger, decisions with consequences, and a play for each temper."""
    return Scenario.model_validate(
        {
            "format": "1",
            "id": "small-outage",
            "title": both("Small outage"),
            "summary": both("A cable is cut."),
            "start": START,
            "zone": ZONE,
            "duration": "12h",
            "table-time": "1h",
            "world": "tiny",
            "regions": ["VR01", "VR02"],
            "cells": [{"id": "rot", "name": both("ROT")}, {"id": "cot", "name": both("COT")}],
            "disruptions": [_cable()],
            "decisions": [_shelter(), _grid()],
            "injects": _injects(),
            "plays": _plays(),
        }
    )


def rich_header(seed: int = 1) -> Header:
    """The header of an exercise with both."""
    return Header(
        program="0.1.0",
        seed=seed,
        scenario=rich_scenario(),
        world=rich_world(),
        calendar=Calendar.of(START, ZONE),
    )


def _cable() -> object:
    repair = {"trade": "electricity", "takes": "lognormal(3h, 0.4)", "travel": "30m"}
    return {
        "id": "cable",
        "at": "T+20m",
        "title": both("The cable is cut"),
        "effects": [
            {"damage": "VR01.power", "share": "100%", "as": "cut", "work": repair},
            {"damage": "VR02.power", "share": "60%", "lasts": "exponential(2h)"},
        ],
    }


def _shelter() -> object:
    return {
        "id": "shelter",
        "question": both("Where do people go?"),
        "cell": "rot",
        "options": [
            {"id": "stay", "text": both("They stay")},
            {
                "id": "open",
                "text": both("Open a hall"),
                "levers": [{"lever": "generators", "with": {"place": "VR01"}}],
            },
        ],
    }


def _grid() -> object:
    return {
        "id": "grid",
        "question": both("What comes first?"),
        "cell": "cot",
        "options": [
            {"id": "fast", "text": both("Fast"), "effects": [{"repair": "cut", "speed": "200%"}]},
            {"id": "wait", "text": both("Wait")},
        ],
    }


def _injects() -> list[object]:
    return [
        {
            "id": "first-call",
            "at": "T+30m",
            "to": ["rot"],
            "title": both("A first call"),
            "decision": "shelter",
            "expected": [{"id": "alarm", "text": both("Raise the alarm"), "cell": "rot"}],
        },
        {"id": "press", "after": "first-call +45m", "title": both("The press calls")},
        {
            "id": "cold",
            "when": {"level": "VR01.heat", "below": "50%", "for": "20m"},
            "release": "automatic",
            "to": ["cot"],
            "title": both("It is getting cold"),
            "decision": "grid",
        },
        {"id": "radio", "at": "T+2h", "release": "automatic", "title": both("On the radio")},
        {
            "id": "decided",
            "when": {"decision": "shelter", "option": "open"},
            "title": both("The hall is open"),
            "effects": [{"demand": "VR02.power", "factor": "130%", "lasts": "2h"}],
        },
        {"id": "twins-one", "at": "T+5h", "title": both("One of two at once")},
        {"id": "twins-two", "at": "T+5h", "title": both("The other of two at once")},
        {"id": "mayor", "on-call": "yes", "title": both("The mayor wants to know")},
    ]


def _plays() -> dict[str, object]:
    return {
        "nobody": {"name": both("Nobody")},
        "average": {
            "name": both("Average"),
            "steps": [
                {"decide": "shelter", "option": "open", "after": "1h", "reason": {"en": "cold"}},
                {"decide": "grid", "option": "fast", "after": "2h"},
                {"release": "mayor", "at": "T+6h"},
                {
                    "levers": [{"lever": "generators", "with": {"place": "VR01"}}],
                    "text": both("More generators"),
                    "cell": "cot",
                    "at": "T+7h",
                },
            ],
        },
        "textbook": {
            "name": both("Textbook"),
            "steps": [
                {"decide": "shelter", "option": "open", "after": "5m"},
                {"decide": "grid", "option": "fast", "after": "5m"},
            ],
        },
    }
