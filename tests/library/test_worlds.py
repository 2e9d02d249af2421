"""Worlds from disk, and what is said of one that is wrong."""

from collections.abc import Callable
from pathlib import Path

import pytest

import oefening.library
from oefening.errors import FileTrouble, InputError
from oefening.library import load_raw_world, load_world, shipped_worlds
from oefening.library.files import DATA
from oefening.world.expand import expand
from oefening.world.model import World
from oefening.world.raw import FILES, OPTIONAL, raw_world

Edit = Callable[[str, str, str], list[tuple[str, str]]]


def written() -> dict[str, bytes]:
    """The files of nl, by name."""
    there = (DATA / "nl" / file for file in (*FILES, *OPTIONAL))
    return {path.name: path.read_bytes() for path in there if path.is_file()}


@pytest.fixture
def edited() -> Edit:
    """The file and code of each complaint when a file of nl says something else in one place."""

    def complaints(name: str, old: str, new: str) -> list[tuple[str, str]]:
        files = written()
        text = files[name].decode("utf-8")
        assert old in text
        files[name] = text.replace(old, new, 1).encode("utf-8")
        with pytest.raises(InputError) as raised:
            expand(raw_world(files, "nl"))
        return [(one.place.file, one.code) for one in raised.value.problems]

    return complaints


def test_the_world_nl_comes_with_the_program() -> None:
    assert shipped_worlds() == ("nl",)
    assert load_world("nl").id == "nl"


@pytest.mark.parametrize("name", ["fr", "", "..", "../data/nl", "nl/", "NL"])
def test_there_is_no_other(name: str) -> None:
    with pytest.raises(FileTrouble, match="no world"):
        load_world(name)


def test_it_is_frozen_and_always_the_same() -> None:
    files = written()
    assert load_world("nl") == expand(raw_world(files, "nl"))
    assert World.model_config["frozen"]


def test_it_does_without_levers() -> None:
    files = {file: (DATA / "nl" / file).read_bytes() for file in FILES}
    assert expand(raw_world(files, "nl")).levers == {}


def test_a_number_that_is_no_parameter_is_told(edited: Edit) -> None:
    assert edited("capacities.yaml", "$hospital-supplies", "$hospital-suplies") == [
        ("nl/capacities.yaml", "unknown-parameter")
    ]


def test_a_supplier_that_is_not_there_is_told(edited: Edit) -> None:
    assert edited("capacities.yaml", "{on: feed", "{on: feeed") == [
        ("nl/capacities.yaml", "unknown-reference")
    ]


def test_a_national_supplier_that_is_not_there_is_told(edited: Edit) -> None:
    assert edited("capacities.yaml", "{on: NL.transmission", "{on: NL.transmision") == [
        ("nl/capacities.yaml", "unknown-reference")
    ]


def test_what_few_regions_have_is_no_supplier_of_all(edited: Edit) -> None:
    assert edited("capacities.yaml", "{on: feed", "{on: port") == [
        ("nl/capacities.yaml", "unknown-reference")
    ]


def test_a_misspelt_field_of_a_node_is_told(edited: Edit) -> None:
    assert edited("capacities.yaml", "restart:", "restarts:") == [
        ("nl/capacities.yaml", "unknown-key")
    ]


def test_a_node_does_not_say_where_it_is(edited: Edit) -> None:
    assert edited("national.yaml", "margin:", "place: NL\n    margin:") == [
        ("nl/national.yaml", "unknown-key")
    ]


def test_a_number_that_does_not_fit_is_told_where_it_is_used(edited: Edit) -> None:
    assert edited("parameters.yaml", "value: 10h\n  low: 5h", "value: 10%\n  low: 5h")[0] == (
        "nl/capacities.yaml",
        "bad-duration",
    )


def test_a_source_that_is_not_listed_is_told(edited: Edit) -> None:
    assert edited("parameters.yaml", "source: pzc-2017", "source: pzc-2016") == [
        ("nl/parameters.yaml", "unknown-source")
    ]


def test_what_was_read_names_its_source(edited: Edit) -> None:
    assert edited("parameters.yaml", "  source: tweakers-2022\n", "") == [
        ("nl/parameters.yaml", "no-source")
    ]


def test_a_parameter_is_written_once(edited: Edit) -> None:
    assert edited("levers-parameters.yaml", "people-per-generator:", "all-sites:")[0] == (
        "nl/levers-parameters.yaml",
        "duplicate-id",
    )


def test_a_need_has_a_name_and_a_node(edited: Edit) -> None:
    assert sorted(edited("households.yaml", "medicine:", "medicines:")) == [
        ("nl/couplings.yaml", "unknown-reference"),
        ("nl/households.yaml", "unknown-need"),
        ("nl/world.yaml", "unknown-need"),
    ]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("watches: [sewage]", "watches: [sewege]"),
        ("watches: [sewage]", "watches: [NL.sewage]"),
        ("demand: food-retail", "demand: food-retale"),
        ("demand: food-retail", "demand: NL.food-retail"),
    ],
)
def test_what_a_coupling_names_has_to_be_there(edited: Edit, old: str, new: str) -> None:
    assert edited("couplings.yaml", old, new) == [("nl/couplings.yaml", "unknown-reference")]


def test_whose_demand_counts_has_to_be_there(edited: Edit) -> None:
    assert edited("capacities.yaml", "demand: control-room", "demand: control-rooms") == [
        ("nl/capacities.yaml", "unknown-reference")
    ]


@pytest.mark.parametrize(
    ("name", "old", "new", "code"),
    [
        ("couplings.yaml", "watches: [sewage]", "watches: []", "too-few"),
        ("couplings.yaml", "strength: $food-hoarding", "strength: -10%", "factor-out-of-range"),
        ("couplings.yaml", "delay: $illness-delay", "delay: 59s", "out-of-range"),
        ("couplings.yaml", "lingers: $illness-lingers", "lingers: 0s", "out-of-range"),
    ],
)
def test_a_coupling_only_adds_demand_and_takes_its_time(
    edited: Edit, name: str, old: str, new: str, code: str
) -> None:
    assert edited(name, old, new) == [("nl/couplings.yaml", code)]


def test_errors_in_several_files_are_told_together() -> None:
    files = {file: (DATA / "nl" / file).read_bytes() for file in FILES}
    files["capacities.yaml"] = files["capacities.yaml"].replace(b"weight:", b"wieght:", 1)
    files["crews.yaml"] = files["crews.yaml"].replace(b"national:", b"natonal:", 1)
    with pytest.raises(InputError) as raised:
        expand(raw_world(files, "nl"))
    assert {one.place.file for one in raised.value.problems} == {
        "nl/capacities.yaml",
        "nl/crews.yaml",
    }


def test_the_library_offers_what_it_says() -> None:
    assert all(hasattr(oefening.library, name) for name in oefening.library.__all__)
    assert load_raw_world().about.id == "nl"
    assert isinstance(DATA, Path)
