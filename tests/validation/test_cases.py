"""Every target holds within its tolerance, or is listed as missed and is."""

import pytest
from validation.cases import CASES, header_of, observed, slugs
from validation.laid import SHARED
from validation.verdicts import judged

from oefening.library import load_raw_world
from oefening.library.files import contents
from oefening.source import load, read
from oefening.world.effects import Damage, SetLevel
from oefening.world.provenance import Parameter

pytestmark = pytest.mark.xdist_group("validation")

TARGETS = [
    pytest.param(slug, target.id, id=f"{slug}-{target.id}")
    for slug in slugs()
    for target in observed(slug).targets
]
OF_A_COUNTRY = ("regions.yaml", "world.yaml", "capacities.yaml")
WIRED = {"estlink-2024": {"margin"}, "haps-2025": {"depends", "restart"}}
"""What Estonia could draw on, and that the sewers of a district lead to one plant."""
OF_PLACE = {"outside-temperature", "hospitals-per-region"}
"""Numbers of place, hour and weather, which a case may say; every other is shared."""


@pytest.mark.parametrize(("slug", "target"), TARGETS)
def test_a_target_holds_or_is_listed_as_missed_and_is(slug: str, target: str) -> None:
    [(asked, found)] = [one for one in judged(slug) if one[0].id == target]
    assert asked.holds(found.middle) == (asked.misses is None), f"{asked.text}: {found}"


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
    """No curve, no level set by hand, and no damage that ends at a time of its own."""
    effects = [one for part in header_of(slug).scenario.disruptions for one in part.effects]
    damages = [one for one in effects if isinstance(one, Damage)]
    assert damages
    assert not [one for one in effects if isinstance(one, SetLevel)]
    assert not [one for one in damages if one.curve]


def test_every_folder_is_a_case() -> None:
    assert {path.name for path in CASES.iterdir()} == set(slugs())


@pytest.mark.parametrize("slug", slugs())
def test_a_case_has_no_files_but_of_its_places(slug: str) -> None:
    """Which there are, what the country is called, and which of them have a port."""
    files = {path.name for path in (CASES / slug).glob("*.yaml")}
    assert files <= {"scenario.yaml", "observed.yaml", *OF_A_COUNTRY}
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
