"""Every number of the world nl is named, and says where it comes from."""

import re
from collections.abc import Iterator
from itertools import chain

import pytest
from pydantic import JsonValue

from oefening.clock import parse_duration
from oefening.library import load_raw_world
from oefening.source import parse_count, parse_factor
from oefening.source.signed import parse_degrees
from oefening.world.lengths import Drawn, parse_length
from oefening.world.provenance import Parameter
from oefening.world.raw import LEVERS, OPTIONAL, RawWorld, parameter_file
from oefening.world.template import template

TEMPLATE = (
    "capacities.yaml",
    "national.yaml",
    "households.yaml",
    "crews.yaml",
    "couplings.yaml",
    "care.yaml",
    "preparedness.yaml",
    "weather.yaml",
    "reception.yaml",
    "movement.yaml",
    "yardsticks.yaml",
)
WORDS = {
    "only", "name", "requirement", "local", "on", "limits", "start", "needed", "for-class",
    "kind", "from", "id", "combination", "keeps", "nl", "en", "plan", "watches", "demand",
    "of-rest", "spared", "cools",
    "trade", "serves", "houses", "limited-by", "among", "nearby", "road", "rail", "region",
    "sources", "clocks",
}  # fmt: skip
"""Keys of the template whose values are no numbers."""
UNITS = {"°C": "°C", "h": "h", "d": "d", "min": "m", "%": "%"}


@pytest.fixture(scope="module")
def raw() -> RawWorld:
    return load_raw_world("nl")


def scalars(value: JsonValue, key: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for name, one in value.items():
            yield from scalars(one, name)
    elif isinstance(value, list):
        for one in value:
            yield from scalars(one, key)
    elif isinstance(value, str):
        yield key, value


def dependencies(value: JsonValue) -> Iterator[dict[str, JsonValue]]:
    if isinstance(value, dict):
        if isinstance(depends := value.get("depends"), list):
            yield from (one for one in depends if isinstance(one, dict))
        for one in value.values():
            yield from dependencies(one)


def amount(written: str) -> int:
    if written.endswith("%"):
        return parse_factor(written)
    if written.endswith("°C"):
        return parse_degrees(written)
    if "(" in written:
        drawn = parse_length(written)
        assert isinstance(drawn, Drawn)
        return drawn.values[0]
    return parse_count(written) if written.isdigit() else parse_duration(written)


def own(raw: RawWorld) -> dict[str, Parameter]:
    names = raw.documents["parameters.yaml"].value
    assert isinstance(names, dict)
    return {name: raw.parameters[name] for name in names}


@pytest.mark.parametrize("name", TEMPLATE)
def test_no_number_stands_in_the_template_itself(raw: RawWorld, name: str) -> None:
    literal = [
        (key, value)
        for key, value in scalars(raw.documents[name].value)
        if key not in WORDS and not value.startswith("$")
    ]
    assert literal == []


@pytest.mark.parametrize("name", TEMPLATE)
def test_every_dependency_names_its_weight(raw: RawWorld, name: str) -> None:
    unnamed = [one for one in dependencies(raw.documents[name].value) if "weight" not in one]
    assert unnamed == [], "a weight left to its default is a number that no list of sources has"


@pytest.mark.parametrize("name", TEMPLATE)
def test_what_is_no_number_has_no_digits_but_in_names(raw: RawWorld, name: str) -> None:
    for key, value in scalars(raw.documents[name].value):
        if key in WORDS - {"name", "nl", "en", "only", "on", "region", "sources"}:
            assert not re.search(r"\d", value), (key, value)


def test_every_parameter_is_used(raw: RawWorld) -> None:
    written = chain.from_iterable(
        scalars(document.value)
        for name, document in raw.documents.items()
        if not name.endswith("parameters.yaml")
    )
    used = {value[1:] for _, value in written if value.startswith("$")}
    assert set(raw.parameters) == used


def test_every_source_is_used(raw: RawWorld) -> None:
    used = {number.source for number in raw.parameters.values()}
    used |= {figure.source for figure in raw.table.figures.values()}
    pillars = scalars(raw.documents["pillars.yaml"].value)
    used |= {source for key, source in pillars if key == "source"}
    yardsticks = scalars(raw.documents["yardsticks.yaml"].value)
    used |= {source for key, source in yardsticks if key == "sources"}
    assert used - {None} == set(raw.sources)


def test_a_value_lies_within_its_range(raw: RawWorld) -> None:
    for name, number in raw.parameters.items():
        value = amount(number.value)
        low = amount(number.low) if number.low else value
        high = amount(number.high) if number.high else value
        assert low <= value <= high, name


def test_a_value_is_written_in_its_unit(raw: RawWorld) -> None:
    for name, number in own(raw).items():
        if number.unit in UNITS:
            assert number.value.endswith(UNITS[number.unit]), name
        else:
            assert number.value.isdigit(), name


def test_what_is_guessed_or_remembered_is_never_of_high_confidence(raw: RawWorld) -> None:
    for name, number in raw.parameters.items():
        if number.provenance in {"assumed", "recalled"}:
            assert number.confidence != "high", name


def test_a_range_of_what_was_found_says_whose_it_is(raw: RawWorld) -> None:
    for name, number in raw.parameters.items():
        guessed = number.provenance in {"assumed", "recalled"}
        if not guessed and {number.low, number.high} - {"", number.value}:
            assert number.note, name


def test_a_law_says_which_text_was_read(raw: RawWorld) -> None:
    laws = [number.source for number in raw.parameters.values() if number.provenance == "law"]
    assert laws
    for source in laws:
        assert source is not None
        assert raw.sources[source].date == "2017-05-10"
        assert "tekst van 10 mei 2017" in raw.sources[source].title
        assert raw.sources[source].via


def test_every_source_has_publisher_title_date_and_address(raw: RawWorld) -> None:
    for name, source in raw.sources.items():
        assert source.publisher, name
        assert source.title, name
        assert source.date, name
        assert source.address.startswith("https://"), name


def test_every_column_of_the_table_says_where_it_comes_from(raw: RawWorld) -> None:
    columns = {"population", "neighbours", "latitude", "longitude", "tile"}
    assert set(raw.table.figures) == columns


def test_texts_are_there_in_both_languages(raw: RawWorld) -> None:
    for name, number in raw.parameters.items():
        assert number.meaning.nl, name
        assert number.meaning.en, name
        assert number.meaning.nl != number.meaning.en, name
        assert number.note is None or (number.note.nl and number.note.en), name
    values = {name: number.value for name, number in raw.parameters.items()}
    for id, capacity in template(raw, values).regional.items():
        assert capacity.name.nl, id
        assert capacity.name.en, id


def test_a_world_may_do_without_levers(raw: RawWorld) -> None:
    assert {LEVERS, parameter_file(LEVERS)} <= set(OPTIONAL)
