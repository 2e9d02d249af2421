"""What may be said of a target that holds, and of what was seen: never more than it shows."""

import re

import pytest
from validation.cases import SHAPES, header_of, observed, ran, slugs
from validation.catalogue import measured
from validation.observed import Observation, Target
from validation.page import page
from validation.verdicts import (
    HELD,
    Value,
    about,
    against,
    compared,
    judged,
    standing,
    standings,
    verdict,
)

pytestmark = pytest.mark.xdist_group("validation")

SURE = Value(1.0, 1.0, 1.0, (1.0, 1.0))
TARGET = Target(id="a", text="", measure="restored", least="50%")
SEEN = Observation(measure="restored", value="50%", source="", grade="read")
HOURS = {"measure": "whole-at", "value": 30.0}


def spread(low: float, high: float) -> Value:
    """What was simulated, with such a band."""
    return Value(high, low, high, (low, high))


@pytest.mark.parametrize(
    ("change", "simulated", "found"),
    [
        ({}, SURE, "speaks"),
        ({"from_this_case": ("n",)}, SURE, "rests"),
        ({"put_in": "x", "ours": True}, SURE, "rests"),
        ({"ours": True}, SURE, "ours"),
        ({"shows_nothing": "why"}, SURE, "nothing"),
        ({}, spread(0.4, 1.0), "nothing"),
        ({}, spread(0.2, 0.4), "missed"),
    ],
)
def test_only_what_could_have_been_missed_speaks_for_the_model(
    change: dict[str, object], simulated: Value, found: str
) -> None:
    assert standing(TARGET.model_copy(update=change), simulated) == found


def test_a_miss_speaks_against_the_model_as_a_hit_would_for_it() -> None:
    missed = spread(0.2, 0.4)
    assert against(TARGET, missed)
    assert not against(TARGET, SURE)
    assert not against(TARGET.model_copy(update={"ours": True}), missed)
    assert not against(TARGET.model_copy(update={"put_in": "x"}), missed)


@pytest.mark.parametrize(
    ("change", "simulated", "found"),
    [
        ({}, spread(0.3, 0.8), "agrees"),
        ({}, spread(0.3, 0.81), "tells nothing"),
        ({}, spread(0.0, 0.95), "tells nothing"),
        ({"value": 0.0}, spread(0.2, 1.0), "differs"),
        ({"told": "more than"}, spread(0.4, 1.0), "tells nothing"),
        ({"measure": "whole-at", "value": 30.0}, spread(20, 40), "agrees"),
        ({"measure": "whole-at", "value": 30.0}, spread(20, 41), "tells nothing"),
        ({"measure": "whole-at", "value": 30.0}, spread(0, 31), "tells nothing"),
        ({"measure": "whole-at", "value": 30.0, "told": "more than"}, spread(31, 90), "agrees"),
        ({"measure": "whole-at", "value": 30.0, "told": "less than"}, spread(5, 29), "agrees"),
        (
            {"measure": "whole-at", "value": 30.0, "told": "less than"},
            spread(5, 31),
            "tells nothing",
        ),
        ({"measure": "generators-failed", "value": 1.0}, spread(0, 1), "tells nothing"),
    ],
)
def test_what_was_seen_agrees_only_with_runs_that_could_have_differed(
    change: dict[str, object], simulated: Value, found: str
) -> None:
    """Half the scale of a share, or twice the lower end, is what a band may span."""
    assert verdict(SEEN.model_copy(update=change), simulated) == found


@pytest.mark.parametrize("slug", slugs())
def test_what_was_seen_never_gainsays_the_target_about_it(slug: str) -> None:
    for seen, found in compared(slug):
        target = about(slug, seen)
        if target is not None:
            said = (standing(*target), verdict(seen, found))
            assert said not in (("missed", "agrees"), ("speaks", "differs")), seen.note


def test_the_masts_of_diemen_that_lag_count_as_missed() -> None:
    [seen] = [one for one in compared("diemen-2015") if one[0].measure == "still-down"]
    target = about("diemen-2015", seen[0])
    assert target is not None
    assert (target[0].id, standing(*target)) == ("masts-lag", "missed")
    assert verdict(*seen) == "tells nothing"
    assert "the target about it is **missed**" in page()


def test_each_target_is_counted_once_and_one_speaks_for_the_model() -> None:
    """As the page says under its table; with another, that is to be written anew."""
    speak = []
    for slug in slugs():
        found = standings(slug)
        held = [target for target, value in judged(slug) if target.holds(value.middle)]
        assert sum(found[one] for one in HELD) == len(held)
        assert found.total() == len(observed(slug).targets)
        speak += [(slug, one[0].id) for one in judged(slug) if standing(*one) == "speaks"]
    assert speak == [("iberia-2025", "signal-early")]
    assert "one is left to speak" in page().replace("\n", " ")


def test_no_case_has_a_number() -> None:
    """They stand by the shape of their restoration, and are called by their names."""
    assert not re.search(r"\b[Cc]ases? \d|^## \d", page(), re.MULTILINE)
    shapes = [SHAPES.index(observed(slug).shape) for slug in slugs()]
    assert shapes == sorted(shapes)


def test_with_the_least_battery_of_its_range_the_target_that_speaks_would_be_missed() -> None:
    """So it could have been."""
    [target] = [one for one in observed("iberia-2025").targets if one.id == "signal-early"]
    shortest = header_of("iberia-2025").world.parameters["mast-battery-short"]
    assert (shortest.low, shortest.value) == ("15m", "30m")
    # A quarter of an hour less of battery is as a quarter of an hour later.
    later = target.model_copy(update={"at": 0.3 + 0.25})
    assert target.holds(measured(ran("iberia-2025"), target))
    assert not target.holds(measured(ran("iberia-2025"), later))
