"""An exercise with something to see: areas, requirements, needs, injects, a decision, a play."""

from worlds import START, ZONE, battery, both, needs, node, world

from oefening import commands
from oefening.clock import Calendar
from oefening.engine import Engine
from oefening.record import Header, Record, Seat
from oefening.scenario.model import Scenario
from oefening.state import State
from oefening.world.model import World

PERSONS = {"VR01": 3000, "VR02": 1000, "VR01/east": 1000, "VR01/rest": 2000}

REQUIREMENTS = {
    "power": "energy",
    "mobile": "communications",
    "hospital": "mass-casualties",
    "food-retail": "food-and-water",
}


def shown_world() -> World:
    """A region in two areas, whose own power is the mean of theirs, and a whole one beside it."""
    power = node(
        "VR01.power",
        needs("VR01/east.power", weight=333_333),
        needs("VR01/rest.power", weight=666_667),
        combination="mean",
    )
    base = world(
        node("VR01/east.power"),
        node("VR01/rest.power"),
        power,
        node("VR01/east.mobile", needs("VR01/east.power", battery("2h"))),
        node("VR01.hospital", needs("VR01.power")),
        node("VR02.power"),
        node("VR02.food-retail", needs("VR02.power", limits="in"), stock="6h"),
        node("VR01/east.warmth", needs("VR01/east.power"), persons=1000),
        node("VR02.warmth", needs("VR02.power"), persons=1000),
        places=PERSONS,
    )
    capacities = {
        id: {"name": both(id), "requirement": requirement}
        for id, requirement in REQUIREMENTS.items()
    }
    return World.model_validate(base.dump() | {"capacities": capacities})


def shown_scenario() -> Scenario:
    """The east of a region loses power for eight hours, and a team is asked what it does."""
    return Scenario.model_validate(
        {
            "format": "1",
            "id": "east-out",
            "title": {"nl": "Oost zonder stroom", "en": "East without power"},
            "summary": both("a cable is cut"),
            "start": START,
            "zone": ZONE,
            "duration": "24h",
            "table-time": "1h",
            "world": "tiny",
            "regions": ["VR01"],
            "cells": [{"id": "rot", "name": both("ROT")}],
            "disruptions": [
                {
                    "id": "cable",
                    "at": "T+1h",
                    "title": both("The cable is cut"),
                    "effects": [{"damage": "VR01/east.power", "lasts": "8h"}],
                }
            ],
            "decisions": [
                {
                    "id": "shelter",
                    "question": {"nl": "Waar gaan mensen heen?", "en": "Where do people go?"},
                    "cell": "rot",
                    "options": [
                        {"id": "open", "text": {"nl": "Naar de sporthal", "en": "To the hall"}},
                        {"id": "stay", "text": {"nl": "Thuis blijven", "en": "They stay"}},
                    ],
                }
            ],
            "injects": _injects(),
            "plays": {
                "average": {
                    "name": both("Average"),
                    "steps": [{"decide": "shelter", "option": "open", "after": "30m"}],
                },
                "nobody": {"name": both("Nobody")},
            },
            "brief": {"nl": "Het is ochtend.", "en": "It is morning."},
        }
    )


def _injects() -> list[object]:
    alarm = {"id": "alarm", "text": both("Raise the alarm"), "cell": "rot", "within": "30m"}
    return [
        {
            "id": "call",
            "at": "T+2h",
            "from": "mayor",
            "to": ["rot"],
            "channel": {"nl": "telefoon", "en": "phone"},
            "track": {"nl": "bestuur", "en": "government"},
            "title": {"nl": "De burgemeester belt", "en": "The mayor calls"},
            "body": {"nl": "Wat is er aan de hand?", "en": "What is going on?"},
            "decision": "shelter",
            "expected": [alarm],
        },
        {"id": "press", "after": "call +1h", "title": both("The press calls")},
        {"id": "radio", "at": "T+4h", "release": "automatic", "title": both("On the radio")},
        {"id": "later", "at": "T+10h", "title": both("Later")},
        {
            "id": "dark",
            "when": {"level": "VR01/east.mobile", "below": "50%"},
            "title": both("No phones"),
        },
        {"id": "spare", "on-call": "yes", "title": both("One in reserve")},
    ]


def shown_header(seed: int = 1) -> Header:
    """The header of an exercise with both."""
    return Header(
        program="0.1.0",
        seed=seed,
        scenario=shown_scenario(),
        world=shown_world(),
        calendar=Calendar.of(START, ZONE),
    )


class Playing:
    """An engine, and every record that came out of it."""

    def __init__(self, header: Header) -> None:
        self.header = header
        self.engine = Engine(header)
        self.records: list[Record] = []

    @property
    def state(self) -> State:
        return self.engine.state

    def do(self, command: commands.Command) -> None:
        self.records += self.engine.apply(command, Seat())

    def until(self, hours: float) -> None:
        """Let time pass, with whatever speed the clock has, until so many hours after STARTEX."""
        self.records += self.engine.advance(int(hours * 3_600))


def started(header: Header | None = None) -> Playing:
    """The exercise of this module, or of `header`, begun; its clock does not stop by itself."""
    playing = Playing(header or shown_header())
    playing.do(commands.StartExercise())
    return playing
