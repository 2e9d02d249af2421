"""What an inject asks `if` is told wherever it is told what brings it."""

from dataclasses import dataclass

import pytest

from oefening.clock import Calendar
from oefening.projections.planned import brought, on_condition, times
from oefening.scenario.injects import Inject
from oefening.scenario.model import Scenario
from oefening.text import phrase

ASKED = {"level": "VR09.power", "below": "50%"}
START = "2027-01-19 06:30"
CALENDAR = Calendar.of(START, "Europe/Amsterdam")


def inject(id: str, **said: object) -> Inject:
    return Inject.model_validate({"id": id, "title": {"en": id}, **said})


@dataclass(frozen=True)
class Told:
    """A trigger, what brings an inject with it, and on what conditions it comes."""

    trigger: dict[str, object]
    brings: str
    conditions: str


CASES = [
    Told({"at": "T+1h"}, "only if VR09.power < 50%", "only if VR09.power < 50%"),
    Told(
        {"after": "a +1h"}, "1h after a, and only if VR09.power < 50%", "only if VR09.power < 50%"
    ),
    Told(
        {"when": {"inject": "a"}},
        "so, and only if VR09.power < 50%",
        "if a released, and only if VR09.power < 50%",
    ),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: next(iter(case.trigger)))
def test_what_brings_it_is_told_with_what_it_asks(case: Told) -> None:
    asking = inject("b", **case.trigger, **{"if": ASKED})
    told = brought(asking, condition=phrase("msel.when.when"))
    asked = on_condition(asking)
    assert told is not None
    assert asked is not None
    so = phrase("msel.when.when").render("en")
    assert told.render("en").replace(so, "so") == case.brings
    assert asked.render("en") == case.conditions
    plain = inject("b", **case.trigger)
    assert (on_condition(plain) is None) == ("when" not in case.trigger)


def test_it_is_not_sure_to_come_and_comes_as_a_script_went() -> None:
    injects = [inject("a", at="T+1h"), inject("b", at="T+2h", **{"if": ASKED})]
    behind = inject("c", after="b +1h")
    scenario = Scenario.model_validate(
        {
            "format": "1",
            "id": "small",
            "title": {"en": "Small"},
            "summary": {"en": "Small"},
            "start": START,
            "zone": "Europe/Amsterdam",
            "duration": "9h",
            "table_time": "1h",
            "regions": ["VR09"],
            "cells": [{"id": "rot", "name": {"en": "ROT"}}],
            "injects": [*injects, behind],
        }
    )
    hours = {id: (one.second, one.sure) for id, one in times(scenario, CALENDAR).items()}
    assert hours == {"a": (3_600, True), "b": (7_200, False), "c": (10_800, False)}
    went = times(scenario, CALENDAR, {"a": 3_700})
    assert [(id, one.second) for id, one in went.items()] == [
        ("a", 3_600),
        ("b", None),
        ("c", None),
    ]
