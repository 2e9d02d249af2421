"""What goes for several cases: services have curves of their own, and operators differ."""

import pytest
from validation.cases import Run, ran
from validation.catalogue import measured
from validation.observed import Measured
from validation.regularities import half_gone, long_dark, regularities

from oefening import events
from oefening.clock import HOUR

pytestmark = pytest.mark.xdist_group("validation")

BEHIND = {"amsterdam-hemweg-2017": "VR13", "diemen-2015": "VR13"}
"""The region most hit, by case in which a station failed for two hours."""
AREA = {"amsterdam-hemweg-2017": "VR13/hemweg", "diemen-2015": "VR13/diemen"}


def back(run: Run, address: str) -> float:
    """Hours until a node is back whole."""
    return measured(run, Measured(measure="first-at", of=(address,)))


@pytest.mark.parametrize("slug", BEHIND)
def test_heat_takes_some_six_times_as_long_as_a_short_outage_and_rail_seven(slug: str) -> None:
    run = ran(slug)
    station = max(one.at for one in run.records if isinstance(one.body, events.DamageEnded)) / HOUR
    heat, rail = back(run, f"{AREA[slug]}.district-heat"), back(run, f"{BEHIND[slug]}.rail")
    assert 1.5 < station < 2
    assert heat / station == pytest.approx(6.5, abs=1)
    assert rail / station == pytest.approx(7.5, abs=1)
    assert back(run, f"{AREA[slug]}.power") < heat < rail


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


@pytest.mark.parametrize("one", range(5))
def test_what_is_told_across_cases_holds_or_it_is_said_why_not(one: int) -> None:
    found = regularities()[one]
    assert found.holds == (not found.why), found


def test_half_of_the_masts_are_gone_between_one_and_eight_hours() -> None:
    slugs = long_dark()
    assert len(slugs) >= 4
    assert all(1 <= half_gone(slug) <= 8 for slug in slugs)
