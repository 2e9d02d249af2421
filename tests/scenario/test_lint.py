"""Each finding is found where it is, by its code, and not where it is not."""

from pathlib import Path

import pytest

from oefening.errors import Problem
from oefening.library import load_whole, shipped
from oefening.scenario.codes import BY_CHECK
from oefening.scenario.lint import lint
from oefening.scenario.lint.examples import EXAMPLES, WHOLE, whole


def found(folder: Path, text: str) -> tuple[Problem, ...]:
    """What the linter finds in a scenario without errors."""
    file = folder / "harbour.yaml"
    file.write_text(text, encoding="utf-8")
    loaded = load_whole(file)
    return lint(loaded.scenario, loaded.document, loaded.world, loaded.calendar)


def codes(folder: Path, text: str) -> list[str]:
    return [problem.code for problem in found(folder, text)]


def test_every_code_has_an_example() -> None:
    assert tuple(EXAMPLES) == BY_CHECK


def test_an_example_gives_its_finding_when_wrong_and_none_when_right(tmp_path: Path) -> None:
    assert codes(tmp_path, WHOLE) == []
    told = {
        code: (codes(tmp_path, whole(example.wrong)), codes(tmp_path, whole(example.right)))
        for code, example in EXAMPLES.items()
    }
    assert told == {code: ([code], []) for code in EXAMPLES}


def test_a_finding_is_told_in_both_languages_at_a_place_in_the_file(tmp_path: Path) -> None:
    for example in EXAMPLES.values():
        text = whole(example.wrong)
        for problem in found(tmp_path, text):
            assert problem.severity == "warning"
            assert problem.place.excerpt == text.splitlines()[problem.place.line - 1]
            assert problem.render("nl") != problem.render("en")


@pytest.mark.parametrize("name", shipped())
def test_nothing_is_found_in_a_shipped_scenario(name: str) -> None:
    loaded = load_whole(shipped()[name])
    assert lint(loaded.scenario, loaded.document, loaded.world, loaded.calendar) == ()
