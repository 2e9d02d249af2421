"""A phrase is rendered in either language, with the phrases in it."""

import pickle

import pytest

from oefening.text import BadValue, Phrase, phrase, say
from oefening.text.content import duration, listing, name, roughly, sentences
from oefening.text.phrases import noun


def test_a_phrase_is_rendered_in_both_languages() -> None:
    said = phrase("unknown-key", noun=Phrase("noun.inject"), key="tittle")
    assert said.render("en") == "an inject has no 'tittle'"
    assert said.render("nl") == "een inject kent geen 'tittle'"


def test_braces_in_a_value_stay_as_they_are() -> None:
    said = phrase("unknown-key", noun="x", key="{noun} {0} %s")
    assert said.render("en") == "x has no '{noun} {0} %s'"


def test_phrases_with_the_same_parts_are_equal_whatever_their_order() -> None:
    assert phrase("one-problem", file="x") == phrase("one-problem", file="x")
    one = phrase("did-you-mean-on-line", name="a", line=2)
    assert one == phrase("did-you-mean-on-line", line=2, name="a")
    assert hash(one) == hash(phrase("did-you-mean-on-line", line=2, name="a"))


@pytest.mark.parametrize(
    ("seconds", "dutch", "english"),
    [
        (0, "0s", "0s"),
        (59, "59s", "59s"),
        (12_600, "3u30m", "3h30m"),
        (171_000, "47u30m", "47h30m"),
        (172_920, "2d2m", "2d2m"),
    ],
)
def test_a_duration_is_written_as_the_language_does(seconds: int, dutch: str, english: str) -> None:
    said = duration(seconds)
    assert (said.render("nl"), said.render("en")) == (dutch, english)


@pytest.mark.parametrize(
    ("seconds", "dutch", "english"),
    [
        (59, "0m", "0m"),
        (15_059, "4u10m", "4h10m"),
        (172_799, "47u59m", "47h59m"),
        (259_199, "2d23u", "2d23h"),
    ],
)
def test_a_rough_length_is_no_longer_than_its_column(
    seconds: int, dutch: str, english: str
) -> None:
    said = roughly(seconds)
    assert (said.render("nl"), said.render("en")) == (dutch, english)


@pytest.mark.parametrize(
    ("title", "asked"),
    [
        ("The mayor calls", "Why hold 'The mayor calls'?"),
        ("'Is the mayor there?'", "Why hold 'Is the mayor there?'?"),
        ("“Not now”", "Why hold “Not now”?"),
        ("'The mayor's call'", "Why hold 'The mayor's call'?"),
        ("'Yes' or 'no'", "Why hold ''Yes' or 'no''?"),
        ("'", "Why hold '''?"),
    ],
)
def test_what_is_in_quotation_marks_of_its_own_gets_no_others(title: str, asked: str) -> None:
    assert say("en", "tui.dialog.hold", title=title) == asked


def test_a_key_without_a_text_is_an_error() -> None:
    with pytest.raises(KeyError):
        phrase("no-such-text").render("nl")


def test_a_bad_value_says_why_in_english() -> None:
    assert str(BadValue(phrase("empty"))) == "there is no value here"


def test_a_bad_value_survives_a_trip_to_another_process() -> None:
    wrong = BadValue(phrase("empty"), phrase("did-you-mean", name="x"), ("a", 1))
    again = pickle.loads(pickle.dumps(wrong))
    assert (again.phrase, again.hint, again.at) == (wrong.phrase, wrong.hint, wrong.at)


def test_a_noun_gets_a_capital_where_something_begins_with_it_and_only_there() -> None:
    reserve = noun("reserve.home")
    dried = phrase("reserve.dried.home", reserve=reserve, whose=reserve)
    assert reserve.render("nl") == "Reserve thuis"
    assert dried.render("nl") == "Reserve thuis op: reserve thuis"
    assert listing([reserve, dried]).render("nl").startswith("Reserve thuis, reserve thuis op")
    after_time = phrase("report.effect.event", when="D1 06:00", what=dried)
    assert after_time.render("nl") == "D1 06:00: Reserve thuis op: reserve thuis"


def test_a_name_gets_a_capital_where_something_begins_with_it_and_only_there() -> None:
    power, radio = name("elektriciteit", "electricity"), name("C2000", "C2000")
    assert power.render("nl") == "Elektriciteit"
    assert listing([power, power, radio]).render("nl") == "Elektriciteit, elektriciteit, C2000"
    assert phrase("story.dried", node=power).render("en") == "Stock empty: electricity"
    short = phrase("lookup.level", node=power, level="5%")
    assert sentences([short, short]).render("en") == "Electricity: 5% now. Electricity: 5% now."
