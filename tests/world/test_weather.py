"""How long a home stays warm, by hand; and how temperatures are written."""

from math import log

import pytest
from pydantic import ValidationError

from oefening.errors import InputError
from oefening.library import load_raw_world
from oefening.source.signed import parse_degrees
from oefening.text import BadValue
from oefening.world.expand import expand
from oefening.world.weather import Weather, pace, stays_warm

HOUR = 3_600


def weather(reference: str, **more: str) -> Weather:
    return Weather.model_validate(
        {"reference": reference, "inside": "20°C", "limit": "15°C", "works": "100%", **more}
    )


@pytest.mark.parametrize(
    ("outside", "constant", "hours"),
    [
        # τ · ln((20 − T) ÷ (15 − T)), worked out with a pocket calculator
        ("3°C", 35, 12.1908),
        ("3°C", 70, 24.3815),
        ("0°C", 70, 20.1377),
        ("-5°C", 35, 7.8100),
        ("-5°C", 150, 33.4715),
        ("14.5°C", 10, 23.9790),
    ],
)
def test_a_home_stays_warm_for_the_logarithm_of_two_gaps(
    outside: str, constant: int, hours: float
) -> None:
    seconds = stays_warm(weather(outside), constant * HOUR)
    assert seconds == pytest.approx(hours * HOUR, abs=1)


@pytest.mark.parametrize("outside", [-250, -50, 0, 29, 100, 140])
def test_the_pace_is_that_of_the_logarithms(outside: int) -> None:
    free = log(17 / 12) / log((200 - outside) / (150 - outside))
    assert pace(weather("3°C"), outside) == pytest.approx(1_000_000 * free, abs=1)


def test_at_the_reference_the_pace_is_one_and_at_the_limit_nothing_cools() -> None:
    assert pace(weather("3°C"), 30) == 1_000_000
    assert pace(weather("3°C"), 150) == pace(weather("3°C"), 300) == 0


def test_switched_off_the_weather_makes_no_difference() -> None:
    off = weather("3°C", works="0%")
    assert {pace(off, outside) for outside in (-200, 0, 30, 150, 300)} == {1_000_000}
    half = weather("3°C", works="50%")
    assert pace(half, 150) == 500_000


def test_six_degrees_indoors_after_several_days_as_in_the_muensterland() -> None:
    world = expand(load_raw_world("nl"), overrides={"reference-temperature": "0°C"})
    frost = weather("0°C", limit="6°C")
    poor, moderate, good = (
        stays_warm(frost, int(world.parameters[name].value.removesuffix("h")) * HOUR)
        for name in ("poor-home-cools", "moderate-home-cools", "good-home-cools")
    )
    assert 1.5 <= poor / HOUR / 24 <= 3
    assert 3 <= moderate / HOUR / 24 <= 5
    assert good / HOUR / 24 > 5


def test_what_a_home_needs_to_cool_is_checked() -> None:
    with pytest.raises(InputError):
        expand(load_raw_world("nl"), overrides={"indoor-limit": "21°C"})


@pytest.mark.parametrize(
    ("written", "tenths"), [("-5°C", -50), ("21.5 °C", 215), ("+3°C", 30), ("0°C", 0), (-600, -600)]
)
def test_temperatures_as_they_are_written(written: str | int, tenths: int) -> None:
    assert parse_degrees(written) == tenths


@pytest.mark.parametrize(
    "written", ["-5", "5 C", "-5,5°C", "61°C", "−5°C", "", 601, None, "1.25°C"]
)
def test_what_is_no_temperature_is_refused(written: object) -> None:
    with pytest.raises(BadValue):
        parse_degrees(written)


def test_a_world_starts_at_what_is_normal_for_the_month() -> None:
    raw = load_raw_world()
    outside = [expand(raw, month=month).weather.temperature for month in range(1, 13)]
    assert outside == list(expand(raw).weather.months)
    assert (outside[0], outside[6]) == (36, 183)
    june = expand(raw, month=6)
    assert june.parameters["outside-temperature"].value == june.parameters["outside-june"].value
    for name in ("outside-june", "outside-temperature"):
        assert expand(raw, overrides={name: "4°C"}, month=6).weather.temperature == 40


def test_twelve_months_or_none() -> None:
    said = {"reference": "3°C", "months": ["3°C"] * 11}
    with pytest.raises(ValidationError, match="twelve temperatures"):
        Weather.model_validate(said)
    assert weather("3°C").months == ()
