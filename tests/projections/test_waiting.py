"""Conditions in words."""

import pytest
from exercises import rich_header
from pydantic import TypeAdapter

from oefening.projections.names import Names
from oefening.projections.waiting import condition_told
from oefening.scenario.conditions import Condition
from oefening.state import State, Want, beginning

HEADER = rich_header()
NAMES = Names(HEADER.scenario, HEADER.world, HEADER.calendar)


def _told(written: object, state: State) -> str:
    condition: Condition = TypeAdapter(Condition).validate_python(written)
    return condition_told(condition, NAMES, state).render("en")


@pytest.fixture
def state() -> State:
    return beginning(HEADER.scenario, HEADER.world)


@pytest.mark.parametrize(
    ("written", "told"),
    [
        (
            {"level": "VR01.heat", "below": "50%", "for": "20m"},
            "heat in VR01 below 50% (now 100%), for 20m",
        ),
        ({"level": "VR01.heat", "at-least": "90%"}, "heat in VR01 at least 90% (now 100%)"),
        ({"hours-left": "VR01.water", "below": "2h"}, "less than 2h left for water in VR01"),
        (
            {"decision": "shelter", "option": "open"},
            "decision taken: Where do people go? → Open a hall",
        ),
        ({"decision": "shelter"}, "decision taken: Where do people go?"),
        ({"inject": "press"}, "inject 'The press calls' is released"),
        ({"since": "first-call", "at-least": "1h"}, "1h after 'A first call'"),
        (
            {"any": [{"inject": "press"}, {"not": {"inject": "radio"}}]},
            "inject 'The press calls' is released or not (inject 'On the radio' is released)",
        ),
        (
            {"all": [{"inject": "press"}, {"inject": "radio"}]},
            "inject 'The press calls' is released and inject 'On the radio' is released",
        ),
    ],
)
def test_a_condition_says_what_it_waits_for(written: object, told: str, state: State) -> None:
    assert _told(written, state) == told


def test_a_condition_on_persons_says_how_many_there_are_now(state: State) -> None:
    state.needs["VR01.warmth"] = Want(persons=1_250)
    told = _told({"unmet": "VR01.warmth", "above": "2000"}, state)
    assert told == "more than 2,000 people without warmth in VR01 (now 1,250)"
