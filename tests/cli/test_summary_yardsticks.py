"""What a run comes to by its yardsticks, in the screenful that tells of it."""

import pytest
from measured import JAM, UP, measured_header, measured_world
from worlds import HOUR, both, damage, disruption, play

from oefening.cli.summary_yardsticks import yardstick_lines
from oefening.cli.views import Views
from oefening.projections.yardsticks import Yardsticks
from oefening.record import Header
from oefening.text import Language

WITHOUT = (
    "people without, all needs together in the whole country (who lacks two things counts twice):"
)


def told(hours: float, header: Header, language: Language = "en") -> list[str]:
    now = int(hours * HOUR)
    follower = Yardsticks(header.scenario, header.world)
    for record in play(header, now)[0]:
        follower.hear(record)
    [line] = yardstick_lines(follower.measured(now), Views(header, language)) or [""]
    return line.partition(": ")[2].split("; ") if line else []


def test_the_worst_place_the_worst_region_and_all_clocks_are_told() -> None:
    assert told(22, measured_header(JAM, UP)) == [
        "below 75% in the worst place: energy 9h (VR01/east), transport 22h (VR01)",
        "after 3 hours at most 75.0% of the people in VR01 lacked nothing, elsewhere no fewer",
        f"{WITHOUT} after 2 h 2,000, after 5 h 6,000, after 20 h 0",
        "statutory times: 1 met, 1 not",
    ]


def test_what_has_not_come_or_never_was_is_not_told() -> None:
    assert told(0.5, measured_header()) == ["no requirement came below 75%"]
    dark = disruption("dark", 0, damage("VR02.power"))  # which is not in play
    bare = measured_header(dark)
    scenario = bare.scenario.model_copy(update={"disruptions": (dark,)})
    assert told(4, bare.model_copy(update={"scenario": scenario})) == [
        "no requirement came below 75%",
        "after 3 hours nobody in the regions in play lacked anything (shelter not counted)",
        f"{WITHOUT} after 2 h 4,000",
    ]


@pytest.mark.parametrize(("language", "guess"), [("nl", "aangenomen"), ("en", "assumed")])
def test_a_guessed_level_is_told_as_one(language: Language, guess: str) -> None:
    number = {
        "value": "75%", "unit": "%", "meaning": both("level"),
        "provenance": "assumed", "confidence": "low",
    }  # fmt: skip
    world = measured_world(parameters={"level": number}, uses={"level": ["yardsticks.time"]})
    [first, *_] = told(22, measured_header(made=world), language)
    assert f" 75% ({guess}) " in first


def test_a_world_without_yardsticks_has_no_such_told() -> None:
    assert told(22, measured_header(made=measured_world(yardsticks={}))) == []
