"""Shapes of restoration come out of the model: read from the simulated curves."""

from itertools import pairwise
from math import cos, exp, hypot, radians, sqrt
from statistics import correlation, median

import pytest
from validation.cases import (
    Run,
    header_of,
    live_ties,
    observed,
    played,
    ran,
    runs,
    slugs,
    taking,
)
from validation.catalogue import measured
from validation.corridors import hops
from validation.measures import back_since
from validation.observed import Measured
from validation.tails import unlikeness

from oefening import events
from oefening.clock import HOUR
from oefening.record import Header
from oefening.world.effects import Damage
from oefening.world.lengths import Drawn
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


REPAIRS = Measured(measure="tail-of-repairs", of=("DE02/hit.feed",))
"""How heavy the tail of the lines of Münsterland is that are mended."""
SOME = 15
"""Runs that tell as much when the case is varied, in a third of the time."""


@pytest.mark.parametrize("slug", TAILS)
def test_many_draws_end_one_by_one_the_first_soon_and_the_last_late(slug: str) -> None:
    """While some wait for a crew."""
    effects = [one for part in header_of(slug).scenario.disruptions for one in part.effects]
    parts = sum(one.parts for one in effects if isinstance(one, Damage))
    for run in runs(slug):
        started = [one for one in run.records if isinstance(one.body, events.RepairStarted)]
        assert 0 < sum(one.at == 0 for one in started) < parts == len(started)
        ended = [one.at for one in run.records if isinstance(one.body, events.DamageEnded)]
        assert len(set(ended)) > 0.9 * len(ended)
        half = ended[parts // 2]
        assert ended[0] < 0.25 * half
        assert ended[-1] > 4 * half


def test_the_tail_of_repairs_is_heavy_and_as_heavy_with_a_crew_for_every_line() -> None:
    """Heavier than an exponential's of as many; so it is no doing of crews that are few."""
    cases = runs("muensterland-2005")[:SOME]
    heavy = median(measured(run, REPAIRS) for run in cases)
    with_crews = median(measured(played(crew_for_each(run)), REPAIRS) for run in cases)
    assert 1.1 < heavy < 1.3
    assert with_crews == pytest.approx(heavy, abs=0.1)


@pytest.mark.parametrize(("sigma", "heavy"), [(0.31, 0.73), (0.7, 0.98)])
def test_how_heavy_the_tail_is_hangs_on_how_much_lines_differ(sigma: float, heavy: float) -> None:
    """With the `estimate-spread` of one repair it is light; not so at the least `repair-spread`."""

    def spread(takes: Drawn) -> Drawn:
        return takes.model_copy(update={"values": (takes.values[0], round(sigma * 1_000_000))})

    cases = runs("muensterland-2005")[:SOME]
    found = [measured(played(taking(run.header, spread)), REPAIRS) for run in cases]
    assert median(found) == pytest.approx(heavy, abs=0.05)


def crew_for_each(run: Run) -> Header:
    """What was played, with as many crews in the region as there are lines to mend."""
    world = run.header.world
    lines = sum(isinstance(one.body, events.DamageDone) for one in run.records)
    pools = [
        one.model_copy(update={"crews": lines}) if one.place == "DE02" else one
        for one in world.crews
    ]
    return run.header.model_copy(update={"world": world.model_copy(update={"crews": tuple(pools)})})


def test_the_tail_of_an_exponential_is_one_wherever_it_begins() -> None:
    for waits in (0, 5):
        curve = [(0.0, 0.0), *((waits + at / 100, 1 - exp(-at / 100)) for at in range(2_000))]
        assert unlikeness(curve, 30) == pytest.approx(1, abs=0.01)


@pytest.mark.parametrize(
    ("curve", "heavy"),
    [
        ([(0, 0.0), (5, 1.0)], 0),
        ([(0, 0.0), (5, 0.5), (6, 1.0)], 0),
        ([(0, 0.0), (5, 0.5), (6, 0.75), (8, 1.0)], 1 / 2),
        ([(at / 100, at / 100) for at in range(101)], 1 / sqrt(3)),
    ],
)
def test_tails_worked_by_hand(curve: list[tuple[float, float]], heavy: float) -> None:
    """All at once, in two steps, half of the rest after 1 and half after 3 hours, and evenly."""
    assert unlikeness(curve, 10) == pytest.approx(heavy, abs=0.015)


def test_an_exponential_fits_none_of_the_three_shapes() -> None:
    """A wave ends sooner than one, a step at once, and repairs later."""
    for slug, of in (("iberia-2025", "ES*"), ("italy-2003", "IT*")):
        assert measured(ran(slug), Measured(measure="tail", of=(of,))) < 0.5
    for slug, address in STEPS.items():
        place = address.partition(".")[0]
        assert {measured(run, Measured(measure="tail", of=(place,))) for run in runs(slug)} == {0}


HAAKSBERGEN = "VR05/haaksbergen"


@pytest.mark.parametrize(("slug", "hours"), [("haaksbergen-2005", 48), ("koepenick-2019", 25)])
def test_of_one_repair_the_middle_run_has_the_median_of_all_draws(slug: str, hours: int) -> None:
    """Two days for the line to Haaksbergen, a day and an hour for the cables of Köpenick."""
    ended = {one.at for one in ran(slug).records if isinstance(one.body, events.DamageEnded)}
    assert ended == {hours * HOUR}


@pytest.mark.parametrize(("hours", "back"), [(34, 8), (48, 11)])
def test_the_line_to_haaksbergen_is_as_often_back_as_is_told(hours: int, back: int) -> None:
    """By midnight on Saturday, and after two days."""
    found = [run.level(f"{HAAKSBERGEN}.power", hours) for run in runs("haaksbergen-2005")]
    assert found.count(1) == back


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
