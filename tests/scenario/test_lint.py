"""Each finding is found where it is, by its code, and not where it is not."""

from pathlib import Path

import pytest
from linted import codes, linted

from oefening.errors import InputError
from oefening.library import load_whole, shipped
from oefening.scenario.codes import BY_CHECK
from oefening.scenario.lint import lint
from oefening.scenario.lint.examples import ERRORS, EXAMPLES, WHOLE, whole


def test_every_code_has_an_example() -> None:
    assert tuple(EXAMPLES) == BY_CHECK


def test_an_example_gives_its_finding_when_wrong_and_none_when_right() -> None:
    assert codes(WHOLE) == []
    told = {
        code: (codes(whole(example.wrong)), codes(whole(example.right)))
        for code, example in EXAMPLES.items()
    }
    assert told == {code: ([code], []) for code in EXAMPLES}


def test_a_finding_is_told_in_both_languages_at_a_place_in_the_file() -> None:
    for example in EXAMPLES.values():
        text = whole(example.wrong)
        for problem in linted(text):
            assert problem.severity == "warning"
            assert problem.place.excerpt == text.splitlines()[problem.place.line - 1]
            assert problem.render("nl") != problem.render("en")


@pytest.mark.parametrize("name", shipped())
def test_nothing_is_found_in_a_shipped_scenario(name: str) -> None:
    loaded = load_whole(shipped()[name])
    assert lint(loaded.scenario, loaded.document, loaded.world, loaded.calendar) == ()


def test_what_is_allowed_is_not_told_and_all_else_is() -> None:
    two = EXAMPLES["unused-cell"].wrong + "  - {id: own, name: {nl: Eigen, en: Own}}\n"
    assert codes(whole(two)) == ["unused-cell", "unused-cell"]
    allowed = "allowed:\n  - {finding: unused-cell, of: [gbt], because: They listen only}\n"
    assert [one.place.excerpt[9:12] for one in linted(whole(two + allowed))] == ["own"]
    assert codes(whole(two + allowed.replace(" of: [gbt],", ""))) == []
    assert codes(whole(two + allowed.replace("gbt", "gbt, own"))) == []
    other = allowed.replace("unused-cell", "no-sources")
    assert codes(whole(two + other)) == ["unused-cell", "unused-cell", "unused-allowance"]
    rehearsed = allowed.replace("unused-cell", "never-fires")
    assert codes(whole(two + rehearsed)) == ["unused-cell", "unused-cell"]


def test_an_example_of_an_error_gives_it_when_wrong_and_nothing_when_right(tmp_path: Path) -> None:
    file = tmp_path / "harbour.yaml"
    for code, example in ERRORS.items():
        file.write_text(whole(example.wrong), encoding="utf-8")
        with pytest.raises(InputError) as wrong:
            load_whole(file)
        assert [problem.code for problem in wrong.value.problems] == [code]
        file.write_text(whole(example.right), encoding="utf-8")
        loaded = load_whole(file)
        assert lint(loaded.scenario, loaded.document, loaded.world, loaded.calendar) == ()


def test_a_decision_that_is_put_no_more_is_told_once_whatever_waits_for_it(tmp_path: Path) -> None:
    text = shipped()["kabelbrug-utrecht"].read_text(encoding="utf-8")
    file = tmp_path / "harbour.yaml"
    for decision in ("opschaling", "ziekenhuis", "drinkwater", "bewaking", "inschakelen"):
        file.write_text(text.replace(f"\n    decision: {decision}\n", "\n"), encoding="utf-8")
        loaded = load_whole(file)
        told = lint(loaded.scenario, loaded.document, loaded.world, loaded.calendar)
        assert [one.code for one in told] == ["decision-never-put"], decision
        assert decision in told[0].place.excerpt
