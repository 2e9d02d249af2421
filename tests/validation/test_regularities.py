"""What goes for several cases: services have curves of their own, and operators differ."""

from statistics import median

import pytest
from validation.cases import Run, ran, runs
from validation.catalogue import measured
from validation.observed import Measured
from validation.regularities import (
    DARK,
    half_gone,
    hospitals_fail,
    long_dark,
    mobile_lag,
    regularities,
)
from validation.repairs import repair_took

pytestmark = pytest.mark.xdist_group("validation")

BEHIND = {"amsterdam-hemweg-2017": "VR13", "diemen-2015": "VR13"}
"""The region most hit, by case in which a station failed without lasting damage."""
AREA = {"amsterdam-hemweg-2017": "VR13/hemweg", "diemen-2015": "VR13/diemen"}


def back(run: Run, address: str) -> float:
    """Hours until a node is back whole."""
    return measured(run, Measured(measure="first-at", of=(address,)))


@pytest.mark.parametrize("slug", BEHIND)
def test_heat_takes_some_six_times_as_long_as_a_short_outage_and_rail_seven(slug: str) -> None:
    """Over all draws of how long the station is away; each lag is a time, not a multiple."""
    heats, rails = [], []
    for run in runs(slug):
        station = repair_took(run, Measured(measure="repair-took"))
        power = back(run, f"{AREA[slug]}.power")
        heat, rail = back(run, f"{AREA[slug]}.district-heat"), back(run, f"{BEHIND[slug]}.rail")
        assert station < power < heat < rail
        assert heat - power == pytest.approx(10)
        assert rail - power == pytest.approx(11)
        heats.append(heat / station)
        rails.append(rail / station)
    assert min(heats) < median(heats) - 0.5, "the draws differ"
    assert median(heats) == pytest.approx(6, abs=1)
    assert median(rails) == pytest.approx(6.5, abs=1)


def test_mobile_networks_are_back_with_power_or_an_hour_later() -> None:
    lags = {slug: mobile_lag(slug) for slug in DARK}
    assert set(lags.values()) == {0, 1}


def test_generators_of_hospitals_fail_in_both_cases_by_a_chance_of_some_percent() -> None:
    assert 0.015 < hospitals_fail() < 0.04


@pytest.mark.parametrize("slug", BEHIND)
def test_operators_differ_and_none_is_gone_before_its_batteries_are(slug: str) -> None:
    run = ran(slug)
    down = {
        hours: [1 - run.level(f"{AREA[slug]}.operator-{one}", hours) for one in "abc"]
        for hours in (0.4, 1.5)
    }
    assert down[0.4] == [0, 0, 0]
    first, second, third = down[1.5]
    assert first > 0.5 > second > third == 0


def test_a_plant_takes_the_sewers_behind_it_along_and_nothing_else() -> None:
    """Half a day after it lost its power, and only there: sewage is gone, and the rest is whole."""
    run = ran("haps-2025")
    here = {
        node.address: run.level(node.address, 12)
        for node in run.header.world.nodes
        if node.place == "VR21/cuijk"
    }
    short = {address for address, level in here.items() if level < 1}
    assert short == {f"VR21/cuijk.{one}" for one in ("sewers", "sewage-treatment", "sewage")}
    assert here["VR21/cuijk.sewage"] == 0


@pytest.mark.parametrize("one", range(8))
def test_what_is_told_across_cases_holds_or_it_is_said_why_not(one: int) -> None:
    found = regularities()[one]
    assert found.holds == (not found.why), found


def test_half_of_the_masts_are_gone_between_one_and_eight_hours() -> None:
    slugs = long_dark()
    assert len(slugs) >= 4
    assert all(1 <= half_gone(slug) <= 8 for slug in slugs)
