"""Crisis organisations whose power of their own is drawn, over many runs of the world nl."""

from functools import cache
from math import sqrt
from statistics import mean

import pytest
from organised import with_plans
from worlds import ONE, damage, disruption, header, level_at, play, when

from oefening.events import ContinuityFound
from oefening.library import load_world
from oefening.record import Redraw

REGIONS = tuple(place.id for place in load_world().regions)
WITHOUT, AMONG = 15, 25
"""Regions that the inspectorate found to have no plan, of all."""
SEEDS = range(1, 21)
pytestmark = pytest.mark.xdist_group("continuity")
CUT = disruption("cut", 0, damage("NL.transmission"))


@cache
def found(said: str, seed: int = 1, redraw: int | None = None) -> tuple[dict[str, bool], list[int]]:
    """By region whether a plan was found, and how governments are an hour into a national cut."""
    anew = None if redraw is None else Redraw(after=1800, with_=redraw)
    head = header(load_world(), [CUT], seed=seed, redraw=anew)
    records, _ = play(with_plans(head, **dict.fromkeys(REGIONS, said)), "1h")
    plans = {one.region: one.plan for _, one in when(records, ContinuityFound)}
    return plans, [level_at(records, f"{region}.government", "1h") for region in REGIONS]


def test_over_many_runs_as_many_regions_have_no_plan_as_were_found() -> None:
    lacking = [sum(not plan for plan in found("drawn", seed)[0].values()) for seed in SEEDS]
    draws, share = AMONG * len(SEEDS), WITHOUT / AMONG
    assert abs(sum(lacking) - draws * share) <= 4 * sqrt(draws * share * (1 - share))
    assert len(set(lacking)) > 3, "a run has now more and now fewer of them"


def test_no_region_is_more_likely_to_have_one_than_another() -> None:
    deviation = 4 * sqrt(len(SEEDS) * WITHOUT * (AMONG - WITHOUT)) / AMONG
    for region in REGIONS:
        lacking = sum(not found("drawn", seed)[0][region] for seed in SEEDS)
        assert abs(lacking - len(SEEDS) * WITHOUT / AMONG) <= deviation, region


def test_what_is_drawn_is_on_average_what_is_assumed_where_nothing_is_known() -> None:
    [known] = set(found("unknown")[1])
    [most], [least] = set(found("plan")[1]), set(found("none")[1])
    assert least < known < most
    drawn = [level for seed in SEEDS for level in found("drawn", seed)[1]]
    assert set(drawn) == {most, least}
    share = WITHOUT / AMONG
    deviation = (most - least) * sqrt(share * (1 - share) / len(drawn))
    assert mean(drawn) == pytest.approx(most - (most - least) * share, abs=4 * deviation)
    # With a plan it is telephones that hold it down, and not power; without that it is the same.
    assert known == pytest.approx(ONE - (ONE - least) * share, abs=2)


def test_chance_that_is_drawn_anew_later_leaves_what_was_found_at_startex() -> None:
    assert {str(found("drawn", 3, redraw)[0]) for redraw in range(4)} == {str(found("drawn", 3)[0])}
