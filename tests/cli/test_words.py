"""How lines of the dialogue are read."""

import pytest
from shown import shown_header

from oefening.cli.plain.decisions import _parameters, decision_of, levers_of
from oefening.cli.plain.names import meant
from oefening.cli.plain.words import (
    VERBS,
    cut_off,
    duration_of,
    moment_of,
    unquoted,
    verb_of,
    whole_number,
)
from oefening.cli.unclear import Unclear
from oefening.commands import RecordDecision
from oefening.library import load_world
from oefening.text import phrase
from oefening.text.tables import all_texts
from oefening.world.model import World

HEADER = shown_header()
HOUR = 3_600


def decided(line: str, now: int = 3 * HOUR) -> RecordDecision:
    return decision_of(line, HEADER.scenario, HEADER.world, HEADER.calendar, now)


@pytest.mark.parametrize(
    ("line", "verb"),
    [("release call", "release"), ("inspelen call", "release"), ("HULP", "help"), ("?", "help")],
)
def test_verbs_of_both_languages_are_understood(line: str, verb: str) -> None:
    assert verb_of(line, "en")[0] == verb


def test_no_word_means_two_things() -> None:
    words = [word for sides in VERBS.values() for side in sides for word in side]
    assert len(words) == len(set(words))


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_is_explained(verb: str) -> None:
    assert {f"plain.{verb}.usage", f"plain.{verb}.help"} <= all_texts().keys()


def test_a_misspelt_verb_is_asked_back() -> None:
    with pytest.raises(Unclear, match="'relaese' is no command; did you mean 'release'"):
        verb_of("relaese call", "en")


def test_what_may_have_been_meant_is_a_word_of_the_language_of_the_dialogue() -> None:
    with pytest.raises(Unclear, match="did you mean 'speed'"):
        verb_of("spele 1", "en")
    with pytest.raises(Unclear, match="did you mean 'speel'"):
        verb_of("spele 1", "nl")


def test_a_moment_is_absolute_or_from_now() -> None:
    assert moment_of("T+2h", HEADER.calendar, HOUR) == 2 * HOUR
    assert moment_of("+45m", HEADER.calendar, HOUR) == HOUR + 2_700


def test_a_time_without_a_day_is_one_of_today() -> None:
    assert moment_of("15:00", HEADER.calendar, 48 * HOUR) == (48 + 8) * HOUR + HOUR // 2


def test_a_moment_that_is_none_is_said_to_be_none() -> None:
    with pytest.raises(Unclear, match="moment"):
        moment_of("tomorrow", HEADER.calendar, 0)


@pytest.mark.parametrize("written", ["", "-1", "1e3", "9" * 50, "²"])
def test_a_number_that_is_none_is_refused(written: str) -> None:
    with pytest.raises(Unclear):
        whole_number(written, phrase("plain.what.speed"))


def test_a_decision_has_the_cell_that_is_asked() -> None:
    assert decided("shelter open") == RecordDecision("rot", decision="shelter", option="open")


def test_a_decision_may_be_told_in_words_with_a_reason() -> None:
    said = decided("shelter open the hall, first; because it is cold; at T+2h")
    assert said == RecordDecision(
        "rot",
        text="the hall, first",
        decision="shelter",
        option="open",
        reason="it is cold",
        made_at=2 * HOUR,
    )


def test_a_free_decision_names_its_cell() -> None:
    assert decided("rot: wacht af; omdat het donker is") == RecordDecision(
        "rot", text="wacht af", reason="het donker is"
    )


def test_a_decision_nobody_knows_is_asked_back() -> None:
    with pytest.raises(Unclear, match="did you mean 'shelter'"):
        decided("sheltr open")


@pytest.mark.parametrize("slip", ["opne", "Open", "opens; because it is cold"])
def test_a_word_that_nearly_is_an_option_is_asked_back(slip: str) -> None:
    with pytest.raises(Unclear, match="did you mean 'open'"):
        decided(f"shelter {slip}")


@pytest.mark.parametrize("words", ["wait", "opne the hall"])
def test_other_words_are_what_was_decided(words: str) -> None:
    assert decided(f"shelter {words}") == RecordDecision("rot", text=words, decision="shelter")


def a_world_with_levers() -> World:
    lever = {
        "name": {"en": "generators"},
        "meaning": {"en": "brings generators"},
        "parameters": {
            "place": {"kind": "place", "meaning": {"en": "Where"}},
            "sites": {
                "kind": "count",
                "meaning": {"en": "Number of sites"},
                "default": "1",
                "least": "0",
                "most": "9999",
            },
            "lasts": {"kind": "duration", "meaning": {"en": "How long"}, "default": "1d"},
        },
        "authority": {"who": {"en": "the mayor"}},
        "effects": [],
    }
    return World.model_validate(HEADER.world.dump() | {"levers": {"generators": lever}})


def test_levers_named_in_two_clauses_are_all_pulled() -> None:
    world, calendar = a_world_with_levers(), HEADER.calendar
    line = "shelter open; with generators place=VR01; met generators place=VR02 sites=2"
    levers = decision_of(line, HEADER.scenario, world, calendar, 0).levers
    assert [use.with_ for use in levers] == [{"place": "VR01"}, {"place": "VR02", "sites": "2"}]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            "shelter open; reden is cold",
            "stands 'reden', .* of: with, met, because, .* comma",
        ),
        ("shelter open; because it is cold; omdat it snows", "'omdat' stands there twice"),
    ],
)
def test_what_would_be_lost_of_a_decision_is_refused(line: str, told: str) -> None:
    with pytest.raises(Unclear, match=told):
        decided(line)


def test_levers_are_named_with_what_they_have_to_be_told() -> None:
    uses = levers_of("generators place=VR01/east generators place='VR02'", a_world_with_levers())
    assert [(use.lever, use.with_) for use in uses] == [
        ("generators", {"place": "VR01/east"}),
        ("generators", {"place": "VR02"}),
    ]


def test_a_lever_is_told_a_duration_with_the_hours_of_either_language() -> None:
    for hours in ("1h30m", "1u30m"):
        [use] = levers_of(f"generators place=VR02 lasts={hours}", a_world_with_levers())
        assert use.with_["lasts"] == "1h30m"


def test_what_is_no_duration_is_quoted_as_it_was_told_to_a_lever() -> None:
    with pytest.raises(Unclear) as unclear:
        levers_of("generators place=VR02 lasts=1u30", a_world_with_levers())
    assert "'1u30' is geen tijdsduur; schrijf 2d, 26u30m" in unclear.value.phrase.render("nl")


def test_a_place_may_be_called_by_its_name() -> None:
    name = next(place.name.en for place in HEADER.world.places if place.id == "VR01/east")
    [use] = levers_of(f"generators place='{str(name).upper()}'", a_world_with_levers())
    assert use.with_ == {"place": "VR01/east"}


@pytest.mark.parametrize("quote", ["'", '"'])
def test_a_place_may_stand_in_quotation_marks_of_either_kind(quote: str) -> None:
    [use] = levers_of(f"generators place={quote}VR01/east{quote}", a_world_with_levers())
    assert use.with_ == {"place": "VR01/east"}


def test_names_and_moments_may_stand_in_quotation_marks() -> None:
    assert cut_off('"two words" 3') == ("two words", "3")
    assert cut_off("'s-Hertogenbosch 3") == ("'s-Hertogenbosch", "3")
    assert cut_off('"open 3') == ('"open', "3")
    assert unquoted("“D1 16:00”") == "D1 16:00"
    assert unquoted("D1 16:00") == "D1 16:00"
    assert moment_of('"D1 16:00"', HEADER.calendar, 0) == moment_of("D1 16:00", HEADER.calendar, 0)
    assert duration_of("'2h'") == 7_200


@pytest.mark.parametrize(
    ("lever", "key", "parameter"),
    [
        ("mobile-generators", "plaats", "place"),
        ("mobile-generators", "regio", "region"),
        ("mobile-generators", "aantal", "generators"),
        ("mobile-generators", "aggregaten", "generators"),
        ("scale-up", "niveau", "level"),
        ("scale-up", "aantal", "level"),
        ("scale-up", "regio", "region"),
    ],
)
def test_a_parameter_may_be_called_by_its_kind_or_by_a_word_of_its_meaning(
    lever: str, key: str, parameter: str
) -> None:
    world = load_world()
    assert meant(key, _parameters(world.levers[lever])) == [parameter]


def test_no_parameter_of_a_lever_takes_the_name_of_another() -> None:
    for lever in load_world().levers.values():
        for name in lever.parameters:
            assert meant(name, _parameters(lever)) == [name]


def test_who_calls_a_parameter_by_no_name_of_it_is_told_all_that_there_are() -> None:
    with pytest.raises(Unclear) as unclear:
        levers_of("mobile-generators colour=red", load_world())
    told = unclear.value.phrase.render("nl")
    assert "'colour' bestaat niet; op te geven: place (plaats): Wijk, region (regio)" in told
    assert "generators (aantal): Aantal aggregaten" in told


def test_a_count_may_be_whatever_the_bounds_of_the_lever_allow() -> None:
    [use] = levers_of("generators place=VR01 sites=0", a_world_with_levers())
    assert use.with_["sites"] == "0"


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("place=VR01", "lever is missing"),
        ("generaters", "did you mean .generators."),
        ("generators plaice=VR01", "did you mean 'place'"),
        ("generators place='VR01", "not closed"),
        ("generators", r"lever 'generators': Where \(place\): has yet to be given"),
        ("generators place=VR99", r"Where \(place\): the place 'VR99' does not exist"),
        ("generators place=VR01 sites=two", r"Number of sites \(sites\): 'two' is no whole number"),
        ("generators place=VR01 sites=10000", r"'10000' will not do: between 0 and 9999"),
        ("generators place=VR01 sites=99999999999", "will not do: between 0 and 9999"),
    ],
)
def test_what_is_wrong_with_levers_is_said(written: str, said: str) -> None:
    with pytest.raises(Unclear, match=said):
        levers_of(written, a_world_with_levers())
