"""Whatever link is taken out of the tutorial's scenario, it is told once."""

import copy
from collections.abc import Iterator
from pathlib import Path

import pytest
from linted import codes
from pydantic import JsonValue

from oefening.errors import InputError, Problem
from oefening.library import load_whole
from oefening.scenario.lint import lint
from oefening.scenario.lint.examples import whole
from oefening.source import read, write

TUTORIAL = Path(__file__).parents[2] / "docs" / "tutorial" / "donkere-haven.yaml"
WHOLE = read(TUTORIAL.read_bytes(), "whole").value
LINKS = ("at", "after", "when", "to", "decision")
"""Keys of an inject without which it is brought by nothing, reaches nobody, or asks nothing."""

Way = tuple[str | int, ...]


def part(value: JsonValue, way: Way) -> JsonValue:
    for step in way:
        value = value[step]  # type: ignore[index]
    return value


def told_without(*ways: Way) -> list[Problem]:
    """What is told of the tutorial's scenario without what stands at each of `ways`."""
    value = copy.deepcopy(WHOLE)
    for way in ways:
        del part(value, way[:-1])[way[-1]]  # type: ignore[union-attr, arg-type]
    file = Path("haven.yaml")
    file.write_text(write(value), encoding="utf-8")
    try:
        made = load_whole(file)
    except InputError as wrong:
        return list(wrong.problems)
    return [*made.warnings, *lint(made.scenario, made.document, made.world, made.calendar)]


def items(*way: str | int) -> Iterator[Way]:
    found = part(WHOLE, way)
    assert isinstance(found, list)
    yield from ((*way, index) for index in range(len(found)))


def links() -> Iterator[Way]:
    for objective in items("objectives"):
        yield objective
        yield from items(*objective, "tasks")
    yield from items("decisions")
    for inject in items("injects"):
        keys = part(WHOLE, inject)
        assert isinstance(keys, dict)
        if keys.get("kind") != "administrative":
            yield from ((*inject, key) for key in LINKS if key in keys)


def inject(id: str) -> Way:
    return next(way for way in items("injects") if part(WHOLE, (*way, "id")) == id)


@pytest.fixture(autouse=True)
def _there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_each_link_that_is_taken_out_is_told_once() -> None:
    assert told_without() == []
    told = {way: [one.code for one in told_without(way)] for way in links()}
    assert len(told) > 20
    assert {way: codes for way, codes in told.items() if len(codes) != 1} == {}
    whole_injects = {way: [one.code for one in told_without(way)] for way in items("injects")}
    assert {way: codes for way, codes in whole_injects.items() if len(codes) > 1} == {}


def test_an_objective_that_is_gone_takes_along_its_tasks() -> None:
    (told,) = told_without(("objectives", 2))
    assert told.code == "unknown-objective"
    assert told.hint is not None
    assert told.hint.render("nl").startswith("met zijn taken, op de regels")


def test_an_inject_that_is_gone_takes_along_what_it_expects_and_who_says_it() -> None:
    (told,) = told_without(inject("schaars"))
    assert told.code == "unknown-inject"
    assert told.hint is not None
    assert told.hint.render("en").startswith("with what it expects, on line")
    (told,) = told_without(inject("persvraag"))
    assert told.code == "untested-objective"


def test_what_another_way_keeps_whole_is_no_broken_link() -> None:
    question = inject("persvraag")
    for key in ("tasks", "objectives", "expected"):
        assert told_without((*question, key)) == []
    (told,) = told_without((*question, "tasks"), (*question, "expected"))
    assert told.code == "task-without-inject"


def test_a_name_that_a_decision_had_is_missed_once_whoever_names_it() -> None:
    text = """\
injects:
  - {id: a, at: T+1h, to: [rot], title: {nl: A, en: A}, tasks: [first-picture], decision: go}
  - {id: b, when: {since: go, at-least: 1h}, to: [rot], title: {nl: B, en: B}}
allowed: [{finding: load-storm, of: [go], because: So}]
"""
    with pytest.raises(InputError) as wrong:
        codes(whole(text))
    (told,) = wrong.value.problems
    assert told.code == "unknown-decision"
    assert told.hint is not None
    assert "20, 22" in told.hint.render("en")


def test_a_damage_that_went_with_its_inject_is_told_with_that() -> None:
    text = """\
injects:
  - {id: a, at: T+1h, to: [rot], title: {nl: A, en: A}, tasks: [first-picture]}
  - {id: b, after: hit, title: {nl: B, en: B}, to: [rot], effects: [
      {repair: hole, priority: 1}]}
"""
    with pytest.raises(InputError) as wrong:
        codes(whole(text))
    (told,) = wrong.value.problems
    assert (told.code, told.hint and told.hint.render("en")) == (
        "unknown-inject",
        "with what it damages, on line 21",
    )


def test_two_names_that_are_missed_apart_are_told_apart() -> None:
    text = """\
injects:
  - {id: a, at: T+1h, to: [rot], title: {nl: A, en: A}, objectives: [pictures]}
  - {id: b, at: T+2h, to: [rot], title: {nl: B, en: B}, tasks: [last-picture]}
"""
    with pytest.raises(InputError) as wrong:
        codes(whole(text))
    assert [one.code for one in wrong.value.problems] == ["unknown-objective", "unknown-task"]
