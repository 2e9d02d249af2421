"""Every target holds within its tolerance, or is listed as missed and is."""

import pytest
from validation.cases import CASES, TIES, filled, header_of, observed, runs, slugs
from validation.laid import SHARED
from validation.repairs import whole_at
from validation.verdicts import compared, judged
from validation.waves import TRIP, seconds

from oefening.library import load_raw_world
from oefening.library.files import contents
from oefening.source import load, read
from oefening.world.effects import Damage, SetLevel, TierChange
from oefening.world.provenance import Parameter

pytestmark = pytest.mark.xdist_group("validation")

TARGETS = [
    pytest.param(slug, target.id, id=f"{slug}-{target.id}")
    for slug in slugs()
    for target in observed(slug).targets
]
OF_A_COUNTRY = ("regions.yaml", "world.yaml", "capacities.yaml")
WIRED = {
    "estlink-2024": {"margin"},
    "haps-2025": {"depends", "restart"},
    "amsterdam-hemweg-2017": {"depends"},
    "diemen-2015": {"depends"},
}
"""What Estonia could draw on, and that sewers lead to one plant and regions hang on one station."""
OBSERVED = [
    pytest.param(slug, at, id=f"{slug}-{at}")
    for slug in slugs()
    for at in range(len(observed(slug).observations))
]
WHEN = "when the generators run"
"""What a case says that puts that in itself."""
OF_PLACE = {"outside-temperature", "hospitals-per-region"}
"""Numbers of place, hour and weather, which a case may say; every other is shared."""


@pytest.mark.parametrize(("slug", "target"), TARGETS)
def test_a_target_holds_or_is_listed_as_missed_and_is(slug: str, target: str) -> None:
    [(asked, found)] = [one for one in judged(slug) if one[0].id == target]
    assert asked.holds(found.middle) == (asked.misses is None), f"{asked.text}: {found}"
    assert asked.given(found.middle), f"{asked.text}: {found}"


@pytest.mark.parametrize(("slug", "at"), OBSERVED)
def test_an_observation_agrees_or_is_listed_as_differing_and_does(slug: str, at: int) -> None:
    seen, found = compared(slug)[at]
    assert found.agrees(seen) == (not seen.differs), f"{seen.note}: {found}"


@pytest.mark.parametrize(("slug", "at"), OBSERVED)
def test_what_the_model_gives_for_an_observation_is_what_it_is_known_to_give(
    slug: str, at: int
) -> None:
    """Right or not, so that no number of the model goes wrong unnoticed."""
    seen, found = compared(slug)[at]
    assert seen.gives is not None
    assert seen.given(found.middle), f"{seen.measure}: {found}"


def test_in_a_quarter_of_draws_the_repair_at_koepenick_takes_as_long_as_it_did() -> None:
    [seen] = [one for one in observed("koepenick-2019").observations if one.measure == "whole-at"]
    drawn = [whole_at(run, seen) for run in runs("koepenick-2019")]
    assert (sum(one >= seen.value for one in drawn), len(drawn)) == (10, 41)


@pytest.mark.parametrize("slug", slugs())
def test_a_case_changes_no_number_that_cases_share(slug: str) -> None:
    header = header_of(slug)
    assert set(header.scenario.overrides) <= OF_PLACE
    ours = load(dict[str, Parameter], read(contents(SHARED / "parameters.yaml"), ""))
    shared = {**load_raw_world().parameters, **ours}
    for name, number in header.world.parameters.items():
        if name not in OF_PLACE:
            assert number.value == shared[name].value, name


@pytest.mark.parametrize("slug", slugs())
def test_what_is_said_to_rest_on_a_case_are_numbers_of_nl(slug: str) -> None:
    named = {name for target in observed(slug).targets for name in target.from_this_case}
    assert named <= set(header_of(slug).world.parameters)


@pytest.mark.parametrize("slug", slugs())
def test_nothing_says_when_it_comes_back_but_work_and_chance(slug: str) -> None:
    """No curve, no level set by hand, and no damage that ends at a time of its own.

    Work takes what is drawn, or what every case shares; only a collapse itself has its minute.
    """
    effects = [one for part in header_of(slug).scenario.disruptions for one in part.effects]
    damages = [one for one in effects if isinstance(one, Damage)]
    assert damages
    assert not [one for one in effects if isinstance(one, SetLevel)]
    assert not [one for one in damages if one.curve]
    assert {one.lasts.values for one in damages if one.lasts is not None} <= {(TRIP,)}
    works = [one.work.takes for one in damages if one.work is not None]
    fixed = {one.values for one in works if one.shape == "fixed"}
    assert fixed <= {(seconds("block-takes"),)}


@pytest.mark.parametrize("slug", slugs())
def test_what_is_brought_later_comes_when_cases_share_or_is_marked(slug: str) -> None:
    """A generator that runs from an hour on that was known only afterwards is said to be put in."""
    written = contents(CASES / slug / "scenario.yaml").decode()
    parts = header_of(slug).scenario.disruptions
    brought = [part for part in parts if any(isinstance(one, TierChange) for one in part.effects)]
    marked = any(target.put_in == WHEN for target in observed(slug).targets)
    assert written.count("at: T+$generators-in@") == (0 if marked else len(brought))


def test_a_share_of_a_number_that_is_a_time_follows_it() -> None:
    assert filled("at: T+$in@3/10", {"in": "5d"}) == "at: T+2160m"
    assert filled("at: T+$in@3/10, takes: $in", {"in": "10h"}) == "at: T+180m, takes: 10h"


def test_every_folder_is_a_case() -> None:
    assert {path.name for path in CASES.iterdir()} == set(slugs())


@pytest.mark.parametrize("slug", slugs())
def test_a_case_has_no_files_but_of_its_places(slug: str) -> None:
    """Which there are, what the country is called, and which of them have a port."""
    files = {path.name for path in (CASES / slug).glob("*.yaml")}
    assert files <= {"scenario.yaml", "observed.yaml", TIES, *OF_A_COUNTRY}
    if "capacities.yaml" in files:
        said = read(contents(CASES / slug / "capacities.yaml"), "").value
        assert isinstance(said, dict)
        assert set(said) == {"port"}


@pytest.mark.parametrize("slug", slugs())
def test_a_case_wires_nothing_otherwise_but_what_is_so_there(slug: str) -> None:
    changes = header_of(slug).scenario.changes.values()
    assert {field for one in changes if isinstance(one, dict) for field in one} == WIRED.get(
        slug, set()
    )
