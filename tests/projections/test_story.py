from copy import deepcopy
from dataclasses import fields, replace
from itertools import pairwise
from string import Formatter
from typing import get_args

from hypothesis import given
from hypothesis import strategies as st
from shown import Playing, started
from spending import spending_header

from oefening import commands, events
from oefening.events import Event
from oefening.projections.names import Names
from oefening.projections.story import Line, Story, standing
from oefening.projections.words import PLAIN, words
from oefening.record import Record
from oefening.text import LANGUAGES, Language
from oefening.text.content import bare
from oefening.text.tables import TEXTS
from oefening.world.effects import Estimate, Freeze, SetLevel, StockChange


def told(playing: Playing, language: Language = "en") -> list[str]:
    return [line.render(language) for line in lines(story(playing), playing.records)]


def story(playing: Playing) -> Story:
    header = playing.header
    return Story(header)


def lines(story: Story, records: list[Record]) -> list[Line]:
    return [line for record in records for line in story.tell(record)]


def test_startex_is_told_with_its_time(playing: Playing) -> None:
    assert told(playing)[0].endswith("STARTEX: the exercise has begun")
    assert told(playing)[0].startswith("D1 ")


def test_what_happens_within_a_minute_is_told_to_that_minute(playing: Playing) -> None:
    playing.until(2 + 43 / 3600)
    playing.do(commands.AddNote("Cold"))
    assert told(playing)[-1].startswith("D1 08:30  ")


def test_an_inject_is_told_by_its_title_in_either_language(playing: Playing) -> None:
    playing.until(2)
    assert told(playing)[-1].endswith("Due: The mayor calls")
    assert told(playing, "nl")[-1].endswith("Aan de beurt: De burgemeester belt")


def test_an_inject_that_releases_itself_is_told_once(playing: Playing) -> None:
    playing.until(4)
    radio = [line for line in told(playing) if "On the radio" in line]
    assert len(radio) == 1


def test_a_decision_is_told_with_cell_option_and_reason(playing: Playing) -> None:
    playing.until(2)
    playing.do(commands.ReleaseInject("call"))
    playing.do(
        commands.RecordDecision("rot", decision="shelter", option="open", reason="it is cold")
    )
    assert told(playing)[-1].endswith("ROT decided: To the hall (it is cold)")
    assert told(playing, "nl")[-1].endswith("Besluit van ROT: Naar de sporthal (it is cold)")


def test_a_loss_is_told_where_it_is_and_not_again_for_the_region(playing: Playing) -> None:
    playing.until(1)
    levels = [line for line in told(playing) if "energy" in line]
    assert [line.split("  ", 1)[1] for line in levels] == ["VR01/east: energy 0% (power)"]


def test_what_a_split_region_does_not_share_with_its_areas_is_told_as_region_wide(
    playing: Playing,
) -> None:
    playing.until(1)
    [line] = [line for line in told(playing) if "mass-casualties" in line]
    assert line.endswith("  VR01 (region-wide services): mass-casualties 66% (hospital)")


def test_only_thresholds_are_told_and_the_return_to_whole(playing: Playing) -> None:
    playing.until(12)
    phones = [line.split("  ", 1)[1] for line in told(playing) if "communications" in line]
    assert phones == [
        "VR01/east: communications 0% (mobile)",
        "VR01/east: energy back to 100%, communications back to 100%",
    ]


def test_regions_that_are_not_in_play_are_left_out(playing: Playing) -> None:
    from oefening.world.effects import SetLevel

    held = SetLevel.model_validate({"set-level": "VR02.power", "at": "10%"})
    playing.do(commands.Intervene((held,)))
    playing.until(12)
    assert not [line for line in told(playing) if line.endswith("VR02: energy 10% (power)")]
    assert not [line for line in told(playing) if "Stock empty" in line]


def test_a_repair_is_told_by_what_it_repairs(playing: Playing) -> None:
    playing.until(12)
    assert any(line.endswith("Repaired: power in VR01/east") for line in told(playing))


def test_a_command_itself_is_not_told_since_what_follows_is(playing: Playing) -> None:
    playing.do(commands.AddNote("they argue", "rot"))
    assert [line for line in told(playing) if "argue" in line] == [told(playing)[-1]]


def test_an_inject_that_was_added_is_told_with_its_title_and_its_time(playing: Playing) -> None:
    playing.until(1)
    playing.do(commands.AddInject("The press calls", due=2 * 3600))
    assert [line.partition("  ")[2] for line in told(playing)[-2:]] == [
        "Inject added: The press calls",
        "Planned for D1 08:30: The press calls",
    ]


def test_a_question_is_told_and_its_answer_with_what_was_looked_up(playing: Playing) -> None:
    playing.do(commands.AskQuestion("rot", "How long?"))
    number = playing.records[-1].number
    playing.do(commands.AnswerQuestion(number, "Yes.", ("VR01.power", "VR01")))
    assert [line.partition("  ")[2] for line in told(playing, "nl")[-2:]] == [
        "Vraag van ROT: How long?",
        "Antwoord aan ROT op “How long?”: Yes. (opgezocht in het model: power in VR01, VR01)",
    ]


def test_almost_whole_is_never_called_whole(playing: Playing) -> None:
    from oefening.projections.names import percent

    assert [percent(ppm).render("en") for ppm in (0, 1, 9_999, 10_000, 999_999, 1_000_000)] == [
        "0%",
        "<1%",
        "<1%",
        "1%",
        "99%",
        "100%",
    ]


@given(st.data())
def test_a_story_told_in_two_parts_is_the_story(data: st.DataObject) -> None:
    playing = started()
    playing.until(12)
    cut = data.draw(st.integers(0, len(playing.records)))
    whole = lines(story(playing), playing.records)
    first = story(playing)
    before = lines(first, playing.records[:cut])
    assert before + lines(deepcopy(first), playing.records[cut:]) == whole


def test_every_kind_of_event_has_words_or_is_meant_to_have_none() -> None:
    plain = words.dispatch(object)
    without = {kind for kind in get_args(Event) if words.dispatch(kind) is plain} - PLAIN.keys()
    assert without == {
        events.WorldSettled,
        events.CareSettled,
        events.ConditionTurned,
        events.ReceptionChanged,
        events.PeopleMoved,
        events.NeedsEased,
    }


def test_a_text_is_filled_with_fields_of_its_kind() -> None:
    for kind, (key, *said) in PLAIN.items():
        assert set(said) <= {field.name for field in fields(kind)}, kind
        for text in TEXTS[key]:
            assert set(said) == {name for _, name, _, _ in Formatter().parse(text) if name}, key


def test_what_was_done_to_the_model_by_hand_is_told_with_names(playing: Playing) -> None:
    freeze = Freeze.model_validate({"freeze": "VR01/east.power"})
    level = SetLevel.model_validate({"set-level": "VR02.power", "at": "40%"})
    stock = StockChange.model_validate({"stock": "VR02.food-retail", "add": "1h"})
    playing.do(commands.Intervene((freeze, level, stock), "they would not have it"))
    line = next(line for line in told(playing) if "Override" in line)
    assert line.endswith(
        "Override by the facilitator: power in VR01/east frozen, power in VR02 set to 40%, "
        "stock food-retail in VR02 (they would not have it)"
    )


def test_an_estimate_is_told_with_who_gave_it_and_of_a_split_region_for_all_of_it(
    playing: Playing,
) -> None:
    estimate = {"estimate": "VR01.power", "restored-in": "3h"}
    playing.do(commands.Intervene((Estimate.model_validate(estimate),)))
    assert told(playing, "nl")[-1].endswith(
        "Gemeld aan het publiek: power overal in VR01 naar verwachting hersteld rond D1 09:30"
    )
    given = playing.records[-1].body
    assert isinstance(given, events.EstimateGiven)
    by_inject = playing.records[-1]._replace(body=replace(given, owner="inject/call"))
    assert lines(story(playing), [by_inject])[0].phrase.render("en") == (
        "The public was told: power everywhere in VR01 expected to be restored around D1 09:30 "
        "(The mayor calls)"
    )


def test_an_estimate_is_told_to_the_minute_though_it_was_given_between_two(
    playing: Playing,
) -> None:
    estimate = {"estimate": "VR02.power", "restored-in": "3h1m26s"}
    playing.do(commands.Intervene((Estimate.model_validate(estimate),)))
    assert told(playing, "en")[-1].endswith("power in VR02 expected to be restored around D1 09:31")


def test_an_estimate_that_a_cell_decided_is_told_in_its_name(playing: Playing) -> None:
    playing.do(commands.RecordDecision("rot", text="tell them"))
    number = len(playing.records)
    estimate = {"estimate": "VR02.power", "restored-in": "3h"}
    playing.do(commands.Intervene((Estimate.model_validate(estimate),)))
    given = playing.records[-1].body
    assert isinstance(given, events.EstimateGiven)
    mine = playing.records[-1]._replace(body=replace(given, owner=f"decision/{number}"))
    assert lines(story(playing), [*playing.records[:number], mine])[-1].phrase.render("en") == (
        "The public was told: power in VR02 expected to be restored around D1 09:30 (ROT)"
    )


def test_a_decision_recorded_later_says_when_it_was_made(playing: Playing) -> None:
    playing.until(4)
    playing.do(commands.RecordDecision("rot", text="Open the hall", made_at=5_400))
    assert told(playing)[-1] == "D1 10:30  ROT decided: Open the hall (made D1 08:00)"
    assert told(playing, "nl")[-1].endswith("(genomen D1 08:00)")


def test_a_retracted_decision_is_called_by_who_decided_what(playing: Playing) -> None:
    playing.until(2)
    playing.do(commands.RecordDecision("rot", decision="shelter", option="open"))
    [number] = [
        one.number for one in playing.records if isinstance(one.body, events.DecisionRecorded)
    ]
    playing.do(commands.RetractDecision(number, "a slip"))
    found = [line.partition("  ")[2] for line in told(playing)]
    assert "Decision of ROT retracted: To the hall (a slip)" in found


def test_a_level_brought_about_by_hand_says_so_and_one_of_the_model_does_not(
    playing: Playing,
) -> None:
    low = SetLevel.model_validate({"set-level": "VR01/rest.power", "at": "30%"})
    playing.do(commands.Intervene((low,)))
    playing.until(2)
    found = [line.partition("  ")[2] for line in told(playing)]
    assert "VR01/rest: energy 30% (power, by an override of the facilitator)" in found
    assert any(line.startswith("VR01/east: energy 0% (power)") for line in found)


def test_equal_lines_of_one_second_are_counted_in_one_that_rests_on_each(playing: Playing) -> None:
    told = story(playing)
    train = events.PatientsExpected("train", "VR01", (1, 0, 0), 3_600, "x")
    bodies: tuple[Event, ...] = (train, train, events.ClockPaused(), train, train)
    at = (60, 60, 60, 60, 120)
    records = [
        Record(n, one, body) for n, (one, body) in enumerate(zip(at, bodies, strict=True), 1)
    ]
    found = lines(told, records)
    stands = [(one.when, one.render("en").split("  ")[1][:8], one.cites) for one in standing(found)]
    assert stands == [
        ("D1 06:31", "2× Patie", (1, 2)),
        ("D1 06:31", "The cloc", (3,)),
        ("D1 06:31", "Patients", (4,)),
        ("D1 06:32", "Patients", (5,)),
    ]
    assert [one.replaces(before) for before, one in pairwise(found)] == [True, False, False, False]


def test_brackets_never_stand_within_brackets() -> None:
    names = Names(spending_header())
    told = names.level("energy", 650_000, bare(names.capacity("heat")))
    for language in LANGUAGES:
        assert told.render(language).count("(") == 1
    whole = names.capacity("heat").render("nl")
    assert "(" in whole
