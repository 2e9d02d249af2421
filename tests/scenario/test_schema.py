"""The JSON Schema accepts what `check` accepts, and refuses what an editor can see is wrong."""

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from harbour import harbour
from jsonschema import Draft7Validator

from oefening.cli import main
from oefening.cli.schema_files import write_schemas
from oefening.errors import Exit
from oefening.library import described, load_world
from oefening.library.injects import injects_beside, shipped_injects
from oefening.scenario.schema import KINDS, schemas
from oefening.scenario.schema.names import NAMED
from oefening.source import read
from oefening.text import Language

ROOT = Path(__file__).parents[2] / "scenarios"
SHIPPED = sorted(ROOT.rglob("*.yaml"))
Out = pytest.CaptureFixture[str]


def typed(value: Any) -> Any:
    """What was read as text, as an editor has it by version 1.2 of YAML: `yes` stays a text."""
    match value:
        case dict():
            return {key: typed(one) for key, one in value.items()}
        case list():
            return [typed(one) for one in value]
        case _:
            return int(value) if re.fullmatch("[0-9]+", value) else value


@cache
def validator(kind: str, language: Language = "nl") -> Any:
    form = schemas(load_world(), described(), language, injects_beside(None))[kind]
    Draft7Validator.check_schema(form)
    return Draft7Validator(form)


def wrong(kind: str, text: str) -> list[str]:
    """The paths of what is wrong, each the deepest of its kind."""
    found = validator(kind).iter_errors(typed(read(text.encode(), kind).value))
    return sorted({path for error in found for path in _deepest(error)})


def _deepest(error: Any) -> Iterator[str]:
    below = [
        one for one in error.context or () if len(one.absolute_path) > len(error.absolute_path)
    ]
    if below:
        for one in below:
            yield from _deepest(one)
    else:
        yield "/".join(map(str, error.absolute_path))


@pytest.mark.parametrize("file", SHIPPED, ids=lambda file: file.relative_to(ROOT).as_posix())
def test_every_shipped_file_is_accepted(file: Path) -> None:
    kind = "scenario" if file.parent == ROOT or file.name == "scenario.yaml" else "part"
    assert wrong(kind, file.read_text(encoding="utf-8")) == []


def test_every_inject_of_the_library_is_accepted_and_a_wrong_key_in_one_is_not() -> None:
    files = sorted((ROOT.parent / "injects").glob("*.yaml"))
    found = {file.name: wrong("inject", file.read_text(encoding="utf-8")) for file in files}
    assert {name for name, errors in found.items() if errors} == set()
    text = files[0].read_text(encoding="utf-8")
    assert wrong("inject", text.replace("\n  title:", "\n  titel:", 1)) == ["inject"]
    assert wrong("inject", text.replace("type: ", "tipe: ", 1)) != []


WRONG = {
    "title: {nl: Een kraan": ("titel: {nl: Een kraan", "injects/1"),
    "duration: 2d": ("duration: 2", "duration"),
    "share: 4%": ("share: 0.04", "areas/0/share"),
    "regions: [VR17]": ("regions: [VR99]", "regions/0"),
    "at: D1 07:05": ("at: 07:05", "injects/0/at"),
    "release: automatic": ("release: yes", "injects/2/release"),
    "lever: mobile-generators": ("lever: mobile-generator", None),
    "region: VR17, generators: 6": ("region: VR17, generator: 6", None),
    "VR17/haven.mobile": ("VR17/haven.mobiel", None),
    "work: {trade: grid": ("work: {trade: gridd", None),
    "after: power-loss +45m": ("after: power-loss 45m", "injects/1/after"),
    "id: harbour\n": ("id: Harbour_1\n", "id"),
    "zone: Europe/Amsterdam\n": ("", ""),
}
"""What stands in the small scenario, what is put in its place, and where that is found."""


def test_what_is_wrong_in_the_small_scenario_is_found_where_it_stands() -> None:
    whole = harbour()
    assert wrong("scenario", whole) == []
    missed = []
    for right, (bad, where) in WRONG.items():
        assert right in whole
        found = wrong("scenario", whole.replace(right, bad, 1))
        if not found or (where is not None and where not in found):
            missed.append((bad, found))
    assert missed == []


@pytest.mark.parametrize(
    ("node", "known"),
    [
        ("VR17.port", True),
        ("VR09.port", False),
        ("NL.payments", True),
        ("VR09.transmission", False),
        ("VR09/zuid.mobile", True),
        ("VR09/zuid.mobiel", False),
        ("VR99.power", False),
    ],
)
def test_a_node_is_one_of_the_world_or_of_a_part_of_a_region(node: str, known: bool) -> None:
    effects = f"disruptions: [{{id: a, at: T+1h, title: {{en: A}}, effects: [{{damage: {node}}}]}}]"
    assert (wrong("part", effects) == []) == known


def test_of_a_wrong_node_an_editor_says_how_one_is_written_and_lists_none() -> None:
    form = validator("part", "en").schema["definitions"]["node"]
    assert "enum" not in form
    assert form["patternErrorMessage"].startswith("this should be a place with a capacity, such as")
    assert {"VR09.power", "NL.transmission"} <= set(form["examples"])


@pytest.mark.parametrize("language", ["nl", "en"])
def test_an_editor_says_of_every_value_how_it_is_written(language: Language) -> None:
    kept = validator("scenario", language).schema["definitions"]
    asked = {name: form for name, form in kept.items() if "pattern" in form}
    assert {"duration", "moment", "share", "node"} <= set(asked)
    begins = {"nl": "hier hoort ", "en": "this should be "}[language]
    told = {name: form.get("patternErrorMessage", "") for name, form in asked.items()}
    assert [name for name, said in told.items() if not said.startswith(begins)] == []


USE = "injects: [{use: power-outage-first-report, at: T+1h, with: {%s}}]"


@pytest.mark.parametrize(
    ("given", "where"),
    [
        ("place: VR09/zuid, to: rot, hours: 6h, operator: press", []),
        ("place: VR09/zuid, to: rot, hours: 6u, operator: press", []),
        ("place: VR09, to: rot, operator: De netbeheerder", []),
        ("place: VR99, to: rot", ["injects/0/with/place"]),
        ("place: VR09, to: rot, hours: 6", ["injects/0/with/hours"]),
        ("place: VR09, to: rot, cell: rot", ["injects/0/with"]),
        ("place: VR09", ["injects/0/with"]),
    ],
)
def test_what_is_given_to_an_inject_of_the_library_is_held_to_its_parameters(
    given: str, where: list[str]
) -> None:
    assert wrong("part", USE % given) == where


def test_an_inject_of_the_library_that_needs_something_is_not_used_without() -> None:
    assert wrong("part", "injects: [{use: no-public-message}]") == ["injects/0"]
    cells = "injects: [{use: masts-fall-silent, with: {region: VR20, operator: %s, cells: %s}}]"
    assert wrong("part", cells % ("operator-a", "rot")) == []
    assert wrong("part", cells % ("operator-a", "[rot, rbt]")) == []
    said = "injects: [{use: press-question, with: {to: rot, subject: %s}}]"
    assert wrong("part", said % "{nl: dit, en: this}") == wrong("part", said % "this") == []
    assert wrong("part", said % "{de: dies}") != []
    assert wrong("part", cells % ("operator-x", "[rot]")) == ["injects/0/with/operator"]


def test_injects_of_the_library_are_offered_each_with_what_it_is_for() -> None:
    known = validator("part", "en").schema["definitions"]["library"]["anyOf"][0]
    told = dict(zip(known["enum"], known["enumDescriptions"], strict=True))
    assert sorted(told) == sorted(shipped_injects())
    assert told["press-question"].startswith("Question from the press. ")
    assert wrong("part", "injects: [{use: one-of-our-own, with: {what: ever}}]") == []


OWN = """\
format: 1
id: %s
title: {en: Own}
summary: {en: For this one.}
parameters: {who: {type: cells, meaning: {en: who}}}
inject: {to: "${who}", title: {en: Own}}
"""


def test_schemas_beside_scenarios_know_the_injects_that_lie_there_too(tmp_path: Path) -> None:
    (tmp_path / "injects").mkdir()
    for id in ("ours", "press-question"):
        (tmp_path / "injects" / f"{id}.yaml").write_text(OWN % id, encoding="utf-8")
    (tmp_path / "injects" / "broken.yaml").write_text("format: 2\n", encoding="utf-8")
    assert main(["schema", "--write", str(tmp_path), "--language", "en"]) == Exit.DONE
    made = json.loads((tmp_path / "schema" / "part.json").read_text(encoding="utf-8"))
    names = made["definitions"]["library"]["anyOf"][0]["enum"]
    assert {"ours", "no-public-message"} <= set(names)
    assert "broken" not in names
    found = Draft7Validator(made)
    for id in ("ours", "press-question"):
        assert found.is_valid({"injects": [{"use": id, "with": {"who": ["rot"]}}]})
        assert not found.is_valid({"injects": [{"use": id, "with": {"whom": ["rot"]}}]})


def test_a_part_has_what_a_scenario_has_but_nothing_that_stands_at_its_begin() -> None:
    assert wrong("part", "injects: [{id: a, at: D1 07:00, title: {en: A}}]") == []
    assert wrong("part", "format: 1") == [""]
    assert wrong("part", "injects: [{id: a, titel: {en: A}}]") == ["injects/0"]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_key_has_a_meaning_in_the_language_asked_for(language: Language) -> None:
    form = validator("scenario", language).schema
    parts = [form, *(one for one in form["definitions"].values() if "properties" in one)]
    bare = [
        key for part in parts for key, one in part["properties"].items() if "description" not in one
    ]
    assert bare == []
    meant = {"nl": "lijst van cellen", "en": "list of cells"}[language]
    assert form["definitions"]["Inject"]["properties"]["to"]["description"] == meant


def test_every_name_of_the_world_belongs_to_a_key_that_there_is() -> None:
    form = validator("scenario").schema
    parts = form["definitions"] | {"Scenario": form}
    assert [
        (model, key)
        for by in NAMED.values()
        for model, keys in by.items()
        for key in keys.split()
        if key not in parts[model]["properties"]
    ] == []


def test_schemas_are_written_beside_scenarios_and_replace_only_older_ones(
    tmp_path: Path, capsys: Out
) -> None:
    asked = ["schema", "--write", str(tmp_path), "--language", "en"]
    assert main(asked) == main(asked) == Exit.DONE
    out, err = capsys.readouterr()
    assert out.splitlines()[: len(KINDS)] == [
        str(tmp_path / "schema" / f"{kind}.json") for kind in KINDS
    ]
    assert "# yaml-language-server: $schema=schema/scenario.json" in err
    made = json.loads((tmp_path / "schema" / "part.json").read_text(encoding="utf-8"))
    assert made["title"] == "OEFENING – EXERCISE: part"
    (tmp_path / "schema" / "part.json").write_text("mine", encoding="utf-8")
    assert main(asked) == Exit.FILES
    assert "is no schema of this program" in capsys.readouterr().err
    assert main(["schema", "--write", str(tmp_path / "none"), "--language", "en"]) == Exit.FILES


def test_schemas_are_written_even_if_nobody_asks_for_their_paths(tmp_path: Path) -> None:
    write_schemas(tmp_path, {"part": "{}"})
    assert (tmp_path / "schema" / "part.json").read_text(encoding="utf-8") == "{}"
