"""Problems are told as a compiler tells them, in either language."""

import pickle

from oefening.errors import (
    InputError,
    OefeningError,
    Place,
    Problem,
    Refused,
    did_you_mean,
    render_problems,
)
from oefening.text import Phrase, phrase

FILE = "scenarios/harbour.yaml"
TITTLE = Problem(
    "unknown-key",
    Place(FILE, 18, 5, 6, "    tittle: A reporter calls"),
    phrase("unknown-key", noun=Phrase("noun.inject"), key="tittle"),
    phrase("did-you-mean", name="title"),
)
EMPTY = Problem("empty", Place(FILE, 14, 12, 9, "    after: power-los"), phrase("empty"))


def test_a_problem_is_told_with_its_line_a_caret_and_a_hint() -> None:
    assert TITTLE.render("en") == (
        "scenarios/harbour.yaml:18:5: error: an inject has no 'tittle' [unknown-key]\n"
        "   18 |     tittle: A reporter calls\n"
        "      |     ^^^^^^ did you mean 'title'?"
    )


def test_a_problem_is_told_in_dutch() -> None:
    assert TITTLE.render("nl") == (
        "scenarios/harbour.yaml:18:5: fout: een inject kent geen 'tittle' [unknown-key]\n"
        "   18 |     tittle: A reporter calls\n"
        "      |     ^^^^^^ bedoelde u 'title'?"
    )


def test_problems_are_told_in_reading_order_and_counted() -> None:
    told = render_problems([TITTLE, EMPTY], "en").splitlines()
    assert told[0].startswith("scenarios/harbour.yaml:14:12: error: there is no value here [empty]")
    assert told[2] == "      |            ^^^^^^^^^"
    assert told[-1] == "2 problems in scenarios/harbour.yaml"
    assert render_problems([TITTLE, EMPTY], "nl").splitlines()[-1] == f"2 problemen in {FILE}"
    assert render_problems([EMPTY], "nl").splitlines()[-1] == f"1 probleem in {FILE}"


def test_a_problem_of_the_whole_file_has_no_line() -> None:
    whole = Problem("empty-file", Place.whole("x.yaml"), phrase("empty-file"))
    assert whole.render("en") == "x.yaml: error: this file is empty [empty-file]"


def test_a_warning_says_so() -> None:
    warning = Problem("empty", EMPTY.place, phrase("empty"), severity="warning")
    assert ": warning: " in warning.render("en")
    assert ": waarschuwing: " in warning.render("nl")


def test_a_long_line_is_cut_around_the_place() -> None:
    line = "a: " + "x" * 200 + "HERE" + "y" * 200
    shown, caret = (
        Problem("empty", Place("f", 1, 204, 4, line), phrase("empty")).render("en").splitlines()[1:]
    )
    assert len(shown) < 100
    assert shown.count("…") == 2
    assert shown[caret.index("^") : caret.rindex("^") + 1] == "HERE"


def test_a_place_longer_than_the_excerpt_is_marked_as_far_as_it_is_shown() -> None:
    line = "a: " + "x" * 500
    shown, caret = (
        Problem("empty", Place("f", 1, 4, 500, line), phrase("empty")).render("en").splitlines()[1:]
    )
    assert shown.endswith("x…")
    assert len(caret) < len(shown)


def test_the_caret_stands_under_its_character_behind_wide_ones() -> None:
    place = Place("f", 1, 5, 1, "日本: !x")
    caret = Problem("tag", place, phrase("tag")).render("en").splitlines()[2]
    assert caret == "      |       ^"


def test_what_a_terminal_would_obey_is_never_shown() -> None:
    place = Place("f", 1, 1, 1, "\x1b[31m: \u202e\u2028\0\a\ta")
    told = Problem("duplicate-key", place, phrase("duplicate-key", key="\x1b[2J", line=1)).render(
        "en"
    )
    assert not set("\x1b\u202e\u2028\0\a\t") & set(told)


def test_line_numbers_of_six_digits_keep_the_caret_in_place() -> None:
    told = Problem("empty", Place("f", 123456, 3, 1, "- x"), phrase("empty")).render("en")
    shown, caret = told.splitlines()[1:]
    assert shown.index("x") == caret.index("^")


def test_an_error_says_itself_in_english_and_carries_its_phrase() -> None:
    error = Refused(phrase("empty-file"))
    assert isinstance(error, OefeningError)
    assert str(error) == "this file is empty"
    assert error.phrase.render("nl") == "dit bestand is leeg"


def test_an_input_error_holds_its_problems_in_reading_order() -> None:
    error = InputError([TITTLE, EMPTY])
    assert error.problems == (EMPTY, TITTLE)
    assert str(error).endswith("2 problems in scenarios/harbour.yaml")


def test_errors_survive_a_trip_to_another_process() -> None:
    assert pickle.loads(pickle.dumps(InputError([TITTLE]))).problems == (TITTLE,)
    assert pickle.loads(pickle.dumps(Refused(phrase("empty")))).phrase == phrase("empty")


def test_the_nearest_name_is_meant_with_its_line() -> None:
    names = ["power-loss", "crane-stuck"]
    assert did_you_mean("power-los", names) == phrase("did-you-mean", name="power-loss")
    hint = did_you_mean("power-los", names, {"power-loss": 5})
    assert hint is not None
    assert hint.render("en") == "did you mean 'power-loss' (line 5)?"


def test_case_alone_does_not_keep_a_name_from_being_found() -> None:
    assert did_you_mean("vr09", ["VR09", "VR10"]) == phrase("did-you-mean", name="VR09")


def test_zeros_ahead_of_a_number_do_not_keep_a_name_from_being_found() -> None:
    regions = [f"VR{number:02}" for number in range(1, 26)]
    assert did_you_mean("VR9", regions) == phrase("did-you-mean", name="VR09")
    assert did_you_mean("vr1.power", ["VR10.power", "VR01.power"]) == phrase(
        "did-you-mean", name="VR01.power"
    )


def test_of_names_that_are_equally_near_the_first_is_meant() -> None:
    assert did_you_mean("VR33", ["VR13", "VR23"]) == phrase("did-you-mean", name="VR13")
    assert did_you_mean("VR33", ["VR23", "VR13"]) == phrase("did-you-mean", name="VR23")


def test_nothing_is_meant_where_nothing_is_near() -> None:
    assert did_you_mean("xyz", ["power-loss"]) is None
