"""The page on scenarios tells every field of every part, and each example can be read."""

import re
from collections.abc import Iterator
from inspect import get_annotations
from pathlib import Path
from typing import get_args

import pytest
from pydantic import ValidationError

from oefening.commands import RecordDecision, StartExercise
from oefening.engine import Engine
from oefening.library import described, load_scenario
from oefening.record import Header, Seat
from oefening.scenario.model import Scenario
from oefening.scenario.moments import Behind
from oefening.source import Bilingual, Model, read
from oefening.source.words import in_words
from oefening.world.lengths import Drawn
from oefening.world.levers import LeverUse
from oefening.world.nodes import Node

PAGE = (Path(__file__).parents[2] / "docs" / "scenario.md").read_text(encoding="utf-8")
SECTION = re.compile(r"^### `(\w+)`.*?\n(.*?)(?=^##|\Z)", re.MULTILINE | re.DOTALL)
ROW = re.compile(r"^\| (\*\*)?`([a-z0-9-]+)`(?:\*\*)? \| (.+?) \| `(.+?)` \|$", re.MULTILINE)

HOUR = 3_600

AS_TEXT: set[type[Model]] = {Behind, Drawn}
"""Models that are written as a text of their own, told under how things are written."""


def parts(kind: object) -> Iterator[type[Model]]:
    """The models that a field of this type may hold."""
    if isinstance(kind, type) and issubclass(kind, Model):
        yield kind
    for inner in get_args(kind):
        yield from parts(inner)


def all_parts() -> dict[str, type[Model]]:
    """Every model that an author writes, with those it is derived from, by name.

    They are reached from a scenario, and from the nodes that its `changes` give as data.
    """
    found: dict[str, type[Model]] = {}
    ahead: list[type[Model]] = [Scenario, Node]
    while ahead:
        model = ahead.pop()
        if model in AS_TEXT or model.__name__ in found:
            continue
        found[model.__name__] = model
        bases = [base for base in model.__bases__ if issubclass(base, Model) and base is not Model]
        inside = [one for field in model.model_fields.values() for one in parts(field.annotation)]
        ahead += [*bases, *inside]
    return found


PARTS = all_parts()


def own_fields(model: type[Model]) -> dict[str, bool]:
    """The keys that the model itself declares and an author writes, and whether each is needed."""
    implied = model.implied
    return {
        field.alias or name: field.is_required()
        for name, field in model.model_fields.items()
        if name in get_annotations(model) and name not in implied
    } | dict.fromkeys(model.ahead, False)


def sections() -> dict[str, list[tuple[str, str, str, str]]]:
    return {name: ROW.findall(text) for name, text in SECTION.findall(PAGE)}


def test_every_part_has_its_section() -> None:
    assert sections().keys() == PARTS.keys()
    assert Bilingual.__name__ in PARTS


@pytest.mark.parametrize("name", sorted(PARTS))
def test_every_field_is_told_with_whether_it_must_be_given(name: str) -> None:
    told = {key: bool(bold) for bold, key, _, _ in sections()[name]}
    assert told == own_fields(PARTS[name])


@pytest.mark.parametrize("name", sorted(PARTS))
def test_every_example_can_be_read(name: str) -> None:
    for _, key, _, example in sections()[name]:
        value = read(example.encode(), "example").value
        assert isinstance(value, dict), key
        assert list(value) == [key]
        if key in PARTS[name].ahead:  # worked out before there is a part
            continue
        try:
            PARTS[name].model_validate(value, by_alias=True, by_name=False)
        except ValidationError as error:
            # Of its part there is only this field; that the others are missing is no matter.
            wrongs = [in_words(details) for details in error.errors()]
            assert {wrong.phrase.key for wrong in wrongs} == {"missing-key"}, key


@pytest.mark.parametrize("name", sorted(PARTS))
def test_an_editor_says_what_the_page_says(name: str) -> None:
    """In English; the Dutch stands beside it in oefening/data/keys.yaml."""
    title = re.search(rf"^### `{name}`: (.*)$", PAGE, re.MULTILINE)
    told = {key: said.en for key, said in described()[name].items()}
    assert title is not None
    assert told == {"part": title[1]} | {key: what for _, key, what, _ in sections()[name]}
    assert not [key for key, said in described()[name].items() if not said.nl]


def small(folder: Path) -> Header:
    """The scenario that the page begins with."""
    written = re.search(r"```yaml\n(.*?)```", PAGE, re.DOTALL)
    assert written is not None
    file = folder / "harbour.yaml"
    file.write_text(written[1], encoding="utf-8")
    loaded = load_scenario(file)
    return Header(seed=1, scenario=loaded.scenario, world=loaded.world, calendar=loaded.calendar)


def test_in_the_small_scenario_more_generators_feed_more_people(tmp_path: Path) -> None:
    header = small(tmp_path)
    assert header.scenario.id == "harbour"

    def level(generators: int) -> int:
        engine = Engine(header)
        engine.apply(StartExercise(), Seat())
        engine.advance(HOUR)
        asked = {"place": "VR17/haven", "region": "VR17", "generators": str(generators)}
        use = LeverUse.model_validate({"lever": "mobile-generators", "with": asked})
        engine.apply(RecordDecision(cell="rot", levers=(use,)), Seat())
        engine.advance(6 * HOUR)
        return engine.state.level("VR17/haven.power")

    assert 0 < level(6) < level(12)
