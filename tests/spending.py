"""An exercise in a region of the world nl that opens with a preparation round."""

from functools import cache

from regions import only
from worlds import both

from oefening.clock import Calendar
from oefening.library import load_world
from oefening.record import Header
from oefening.scenario.model import Scenario
from oefening.world.model import World

START = "2030-01-15 06:00"
ZONE = "Europe/Amsterdam"


@cache
def utrecht() -> World:
    """The world nl with this region alone."""
    return only(load_world(), "VR09")


def spending_header(*effects: object, **preparation: object) -> Header:
    """An exercise in Utrecht, whole, in which these happen an hour in; there is money to spend."""
    world = utrecht()
    scenario = {
        "format": "1",
        "id": "dark",
        "title": both("Dark"),
        "summary": both("Something is out."),
        "start": START,
        "zone": ZONE,
        "duration": "5d",
        "table_time": "1h",
        "regions": ["VR09"],
        "cells": [{"id": "rot", "name": both("ROT")}],
        "preparation": {"years": [2027, 2028, 2029], **preparation},
        "disruptions": [
            {
                "id": "out",
                "at": "T+1h",
                "title": both("It is out"),
                "effects": list(effects),
            }
        ],
    }
    return Header(
        seed=1,
        scenario=Scenario.model_validate(scenario),
        world=world,
        calendar=Calendar.of(START, ZONE),
    )
