"""Parameters of injects of the library: several cells, and what is wrong with one."""

from pathlib import Path

import pytest
from library.used import made, own, scenario, wrong

from oefening.errors import InputError
from oefening.library import load_whole
from oefening.source import Bilingual

EXPECTED = """\
  at: T+1h
  to: [rot]
  title: {en: Theirs}
"""
TOLD = "  to: {type: cells, meaning: {en: who}}\n"
SEVERAL = """\
  at: T+1h
  to: ${to}
  title: {en: Theirs}
  body: {nl: "Aan ${to}.", en: "To ${to}."}
"""


@pytest.mark.parametrize(
    ("given", "to", "nl", "en"),
    [
        ("rot", ("rot",), "Aan ROT.", "To ROT."),
        ("[rot, rbt]", ("rot", "rbt"), "Aan ROT en RBT.", "To ROT and RBT."),
        ("[rot, rbt, rot]", ("rot", "rbt", "rot"), "Aan ROT, RBT en ROT.", "To ROT, RBT and ROT."),
    ],
)
def test_cells_are_given_in_a_list_or_one_alone_and_a_text_names_them_all(
    tmp_path: Path, given: str, to: tuple[str, ...], nl: str, en: str
) -> None:
    own(tmp_path, "mine", TOLD, SEVERAL)
    [inject] = made(tmp_path, f"  - {{use: mine, with: {{to: {given}}}}}\n")
    assert inject.to == to
    assert inject.body == Bilingual(nl=nl, en=en)


def test_cells_take_their_place_among_others_of_a_list(tmp_path: Path) -> None:
    own(tmp_path, "mine", TOLD, SEVERAL.replace("to: ${to}", 'to: [rot, "${to}"]'))
    [inject] = made(tmp_path, "  - {use: mine, with: {to: [rbt]}}\n")
    assert inject.to == ("rot", "rbt")


@pytest.mark.parametrize(
    ("given", "code", "at"),
    [
        ("[rot, nobody]", "bad-inject-parameter", "nobody]}}"),
        ("nobody", "bad-inject-parameter", "nobody}}"),
        ("[]", "bad-inject-parameter", "[]}}"),
        ("{rot: rbt}", "bad-inject-parameter", "{rot: rbt}}}"),
        ("[[rot]]", "bad-inject-parameter", "[rot]]}}"),
    ],
)
def test_what_is_wrong_with_one_of_several_cells_is_told_there(
    tmp_path: Path, given: str, code: str, at: str
) -> None:
    own(tmp_path, "mine", TOLD, SEVERAL)
    path = scenario(tmp_path, f"  - {{use: mine, with: {{to: {given}}}}}\n")
    assert wrong(path) == [(code, at)]


@pytest.mark.parametrize(
    ("parameter", "code"),
    [
        (
            "{type: choice, default: calmm, meaning: {en: x}, choices: {calm: {en: calm}}}",
            "bad-choice",
        ),
        ("{type: count, default: many, meaning: {en: x}}", "bad-count"),
        ("{type: share, default: 90%, most: 50%, meaning: {en: x}}", "parameter-at-most"),
        ("{type: duration, least: 5h, most: 2h, meaning: {en: x}}", "bounds-crossed"),
    ],
)
def test_a_default_and_bounds_that_nothing_can_be_are_told_in_the_library(
    tmp_path: Path, parameter: str, code: str
) -> None:
    own(tmp_path, "mine", f"  to: {parameter}\n", EXPECTED.replace("Theirs", "'${to}'"))
    with pytest.raises(InputError) as raised:
        load_whole(scenario(tmp_path, "  - {use: mine, with: {to: 1}}\n"))
    [problem] = raised.value.problems
    assert (problem.code, Path(problem.place.file).name) == (code, "mine.yaml")


def test_what_begins_a_parameter_and_does_not_end_it_is_told_there(tmp_path: Path) -> None:
    own(tmp_path, "mine", TOLD, SEVERAL.replace("To ${to}", "To ${to} and ${from"))
    with pytest.raises(InputError) as raised:
        load_whole(scenario(tmp_path, "  - {use: mine, with: {to: rot}}\n"))
    [problem] = raised.value.problems
    assert problem.code == "hole-not-closed"
    assert problem.place.excerpt[problem.place.column - 1 :].startswith("${from")


def test_bounds_are_told_as_they_are_written_in_a_file(tmp_path: Path) -> None:
    parameter = "  to: {type: duration, least: 1h, most: 3d, meaning: {en: x}}\n"
    own(tmp_path, "mine", parameter, EXPECTED.replace("Theirs", "'${to}'"))
    with pytest.raises(InputError) as raised:
        load_whole(scenario(tmp_path, "  - {use: mine, with: {to: 4d}}\n"))
    [problem] = raised.value.problems
    assert problem.message.render("nl").endswith("tussen 1h en 3d")


def test_cells_stand_where_several_can_stand_and_nowhere_else(tmp_path: Path) -> None:
    expected = '  expected: [{id: seen, text: {en: Seen}, cell: "${to}"}]\n'
    own(tmp_path, "mine", TOLD, SEVERAL + expected)
    with pytest.raises(InputError) as raised:
        load_whole(scenario(tmp_path, "  - {use: mine, with: {to: [rot]}}\n"))
    assert [one.code for one in raised.value.problems] == ["cells-elsewhere"]
