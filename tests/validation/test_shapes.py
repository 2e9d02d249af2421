"""Shapes of restoration come out of the model: read from the simulated curves."""

from statistics import correlation

import pytest
from validation.cases import header_of, observed, ran, slugs
from validation.corridors import hops
from validation.measures import back_since

from oefening.world.effects import Damage

pytestmark = pytest.mark.xdist_group("validation")

WAVES = [pytest.param(slug) for slug in slugs() if observed(slug).shape == "wave"]


@pytest.mark.parametrize("slug", WAVES)
def test_a_wave_goes_outward_from_live_ties(slug: str) -> None:
    back = back_since(ran(slug), 0.0)
    neighbours = {one.id: one.neighbours for one in header_of(slug).world.regions}
    away = hops(neighbours, observed(slug).live_ties)
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
