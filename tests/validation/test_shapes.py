"""Shapes of restoration come out of the model: read from the simulated curves."""

from itertools import pairwise
from math import cos, hypot, radians
from statistics import correlation

import pytest
from validation.cases import Run, header_of, live_ties, observed, ran, runs, slugs
from validation.catalogue import measured
from validation.corridors import hops
from validation.measures import back_since
from validation.observed import Measured

from oefening import events
from oefening.clock import HOUR
from oefening.projections.history import History
from oefening.record import Record
from oefening.world.effects import Damage
from oefening.world.model import Place

pytestmark = pytest.mark.xdist_group("validation")

WAVES = [pytest.param(slug) for slug in slugs() if observed(slug).shape == "wave"]


@pytest.mark.parametrize("slug", WAVES)
def test_a_wave_goes_outward_from_live_ties(slug: str) -> None:
    back = back_since(ran(slug), 0.0)
    neighbours = {one.id: one.neighbours for one in header_of(slug).world.regions}
    away = hops(neighbours, live_ties(slug))
    assert set(away) == set(back)
    fronts = [sorted({back[one] for one in away if away[one] == far}) for far in range(1, 7)]
    assert all(len(front) == 1 for front in fronts)
    assert fronts == sorted(fronts)
    assert len({front[0] for front in fronts}) == len(fronts)
    assert correlation(list(away.values()), [back[one] for one in away]) > 0.99


@pytest.mark.parametrize("slug", WAVES)
def test_what_fails_in_a_wave_is_the_same_everywhere(slug: str) -> None:
    """So the scenario cannot be what says which region comes back first."""
    effects = [one for part in header_of(slug).scenario.disruptions for one in part.effects]
    feeds = [one for one in effects if isinstance(one, Damage) and one.damage.endswith(".feed")]
    assert {one.damage for one in feeds} == {
        f"{region}.feed" for region in header_of(slug).scenario.regions
    }
    assert len({(one.parts, one.work and str(one.work.takes)) for one in feeds}) == 1


@pytest.mark.parametrize("slug", WAVES)
def test_what_is_further_from_a_tie_in_kilometres_is_back_later(slug: str) -> None:
    """By the bee-line, which the model does not use; it counts borders."""
    back, regions = back_since(ran(slug), 0.0), header_of(slug).world.regions
    ties = [one for one in regions if one.id in live_ties(slug)]
    far = [min(bee_line(one, tie) for tie in ties) for one in regions]
    assert correlation(far, [back[one.id] for one in regions]) > 0.8


def bee_line(one: Place, other: Place) -> float:
    """Kilometres between the centres of two regions, on a map that is flat."""
    north = (one.latitude - other.latitude) / 1000
    east = (one.longitude - other.longitude) / 1000 * cos(radians(one.latitude / 1000))
    return 111 * hypot(north, east)


TAILS = [slug for slug in slugs() if observed(slug).shape == "heavy-tail"]


@pytest.mark.parametrize("slug", TAILS)
def test_many_draws_and_few_crews_end_one_by_one(slug: str) -> None:
    """The first late, and the last long after half of them; that makes no heavy tail."""
    effects = [one for part in header_of(slug).scenario.disruptions for one in part.effects]
    parts = [one.parts for one in effects if isinstance(one, Damage)]
    for run in runs(slug):
        started = [one for one in run.records if isinstance(one.body, events.RepairStarted)]
        at_once = sum(one.at == 0 for one in started)
        assert 0 < at_once < sum(parts) == len(started)
        ended = [one.at for one in run.records if isinstance(one.body, events.DamageEnded)]
        assert len(set(ended)) > 0.9 * len(ended)
        half = ended[len(ended) // 2]
        assert ended[0] > 0.2 * half, "an exponential begins at once"
        assert ended[-1] > 1.5 * half


def test_a_tail_is_heavy_if_it_is_heavier_than_an_exponential() -> None:
    """With half back after an hour an eighth is still out after three in an exponential."""
    what, place = Measured(measure="tail"), "DE02/hit"
    run = Run(header_of("muensterland-2005"))
    what = what.model_copy(update={"of": (place,)})
    for left, heavier in ((60_000, 0.48), (125_000, 1.0), (300_000, 2.4)):
        run.levels = History()
        for at, level in ((0, 0), (HOUR, 500_000), (3 * HOUR, 1_000_000 - left)):
            settled = events.WorldSettled({f"{place}.power": level}, {}, {}, {}, {})
            run.levels.hear(Record(1, at, settled))
        assert measured(run, what) == pytest.approx(heavier)


def test_the_three_shapes_were_all_seen() -> None:
    assert {observed(slug).shape for slug in slugs()} >= {"wave", "step", "heavy-tail"}


STEPS = {
    "koepenick-2019": "DE01.power",
    "amsterdam-hemweg-2017": "VR13/hemweg.power",
    "diemen-2015": "VR25/diemen.power",
}
"""Where one repair brings everybody back, by case."""


@pytest.mark.parametrize("slug", STEPS)
def test_a_step_is_nothing_until_the_repair_is_done_and_then_everything(slug: str) -> None:
    """No supply in part at any moment, and none that comes before the crew is done."""
    for run in runs(slug):
        done = max(one.at for one in run.records if isinstance(one.body, events.DamageEnded))
        [fall, *rise] = run.levels.levels(STEPS[slug])
        assert fall == (0, 0)
        assert [level for _, level in rise] == [1_000_000]
        assert rise[0][0] >= done


def test_the_wave_of_italy_goes_from_north_to_south() -> None:
    back = back_since(ran("italy-2003"), 0.0)
    latitudes = {one.id: one.latitude for one in header_of("italy-2003").world.regions}
    assert correlation([latitudes[one] for one in back], list(back.values())) < -0.9


def test_mobile_networks_of_iberia_fail_in_two_waves() -> None:
    """Where power is away longest: first within three hours, then, after a rest, at four to six."""
    run, place = ran("iberia-2025"), "ES15"
    levels = [(0, 1_000_000), *run.levels.levels(f"{place}.mobile")]
    falls = [at / HOUR for (_, before), (at, up) in pairwise(levels) if up < before]
    falls = [at for at in falls if at < back_since(run, 0.0)[place]]
    assert min(falls) == pytest.approx(0.5, abs=0.01)
    assert any(4 <= at <= 6 for at in falls)
    assert not [at for at in falls if 3.01 < at < 4]
