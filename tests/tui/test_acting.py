"""What a facilitator does: keys in, commands out."""

import pytest
from textual.pilot import Pilot
from tui.fake import FakeFeed
from tui.pilots import played, press, screen_of, type_in, under_way

from oefening.commands import (
    AcknowledgeInject,
    AddNote,
    CorrectInject,
    EndExercise,
    HoldInject,
    Intervene,
    PauseClock,
    RecordDecision,
    ReleaseInject,
    ResumeClock,
    RetimeInject,
    RetractDecision,
    RetractInject,
    SeeExpectation,
    SetSpeed,
    SkipInject,
    StartExercise,
)
from oefening.projections.tags import MARKS, told
from oefening.text import LANGUAGES, Language
from oefening.tui.frames.choices import ParameterChoice
from oefening.world.levers import LeverUse


async def test_space_is_startex_then_pause_then_resume() -> None:
    feed = FakeFeed()
    async with played(feed) as pilot:
        await press(pilot, "space", "space", "space")
    assert feed.sent[:3] == [StartExercise(), PauseClock(), ResumeClock()]


async def test_r_releases_the_chosen_inject() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "r")
    assert feed.sent[0] == ReleaseInject("outage")


async def test_an_inject_well_before_its_time_is_released_only_after_a_question() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "down", "r")
        assert feed.sent == []
        assert "not due for another 1h30m" in screen_of(pilot)
        await press(pilot, "down", "enter")
        assert feed.sent == []
        await press(pilot, "r", "enter")
    assert feed.sent[0] == ReleaseInject("hospital")


async def test_hold_takes_a_reason_by_its_digit() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "h", "2")
    assert feed.sent[0] == HoldInject("outage", "no time")


async def test_skip_takes_a_reason_in_own_words() -> None:
    feed = under_way()
    async with played(feed, "nl") as pilot:
        await press(pilot, "s", "9")
        await press(pilot, "enter")
        assert "Hier moet iets staan" in screen_of(pilot)
        await type_in(pilot, "kan nu niet")
    assert feed.sent[0] == SkipInject("outage", "kan nu niet")


async def test_a_decision_by_an_option_takes_its_cell_from_the_question() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "d", "1", "1", "enter")
        await type_in(pilot, "it is cold")
    assert feed.sent[0] == RecordDecision(
        cell="rbt", decision="reception", option="open", reason="it is cold"
    )


async def test_a_decision_was_made_when_its_dialog_was_opened() -> None:
    feed = under_way(now=1_200)
    async with played(feed) as pilot:
        await press(pilot, "d", "1", "1", "enter")
        feed.now = 2_040
        await type_in(pilot, "it is cold")
    assert feed.sent[0] == RecordDecision(
        cell="rbt", decision="reception", option="open", reason="it is cold", made_at=1_200
    )


async def test_the_decision_that_the_open_card_asks_for_is_already_chosen() -> None:
    feed = under_way()
    feed.statuses["mayor"] = "released"
    async with played(feed) as pilot:
        await press(pilot, "end", "d", "enter", "enter", "enter", "enter")
    assert feed.sent[0] == RecordDecision(cell="rbt", decision="reception", option="open")


async def test_a_decision_in_own_words() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "d", "9", "9")
        assert "they change nothing in the model" in screen_of(pilot)
        await type_in(pilot, "close the school")
        await press(pilot, "1", "enter")
    assert feed.sent[0] == RecordDecision(cell="rot", text="close the school")


async def test_own_words_take_the_decision_that_is_open() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "d", "9", "enter")
        await type_in(pilot, "a hall for the elderly")
        await press(pilot, "enter", "enter")
    assert feed.sent[0] == RecordDecision(
        cell="rbt", text="a hall for the elderly", decision="reception"
    )


async def test_what_is_not_asked_yet_stands_last_and_has_no_digit() -> None:
    feed = under_way(asked=False)
    async with played(feed) as pilot:
        await press(pilot, "d")
        seen = [row for row in screen_of(pilot).splitlines() if "│ " in row]
        at = [
            next(n for n, row in enumerate(seen) if words in row)
            for words in ("8 a lever", "9 something else", "  not asked yet: Will a")
        ]
        assert at == sorted(at)
        await press(pilot, "9")
        await type_in(pilot, "close the school")
        await press(pilot, "1", "enter")
    assert feed.sent[0] == RecordDecision(cell="rot", text="close the school")


async def test_a_decision_by_a_lever_asks_for_its_parameters() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "d", "8", "g", "e", "n", "enter")
        await press(pilot, "s", "o", "u", "t", "h", "enter", "enter", "1", "enter")
    lever = LeverUse.model_validate(
        {"lever": "generators", "with": {"place": "VR09/zuid", "count": "4"}}
    )
    assert feed.sent[0] == RecordDecision(cell="rot", levers=(lever,))


async def test_a_duration_is_asked_for_in_the_hours_of_the_language_and_logged_in_one() -> None:
    feed = under_way(parameters=(ParameterChoice("lasts", "Hoelang", "12h", kind="duration"),))
    async with played(feed, "nl") as pilot:
        await press(pilot, "d", "8", "enter", "enter", "enter")
        assert "12u" in screen_of(pilot)
        await press(pilot, "ctrl+u")
        await type_in(pilot, "1u30m")
        await press(pilot, "1", "enter")
    [decision] = [command for command in feed.sent if isinstance(command, RecordDecision)]
    assert decision.levers[0].with_["lasts"] == "1h30m"


async def test_a_number_typed_again_takes_the_place_of_the_one_before() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "d", "8", "enter", "enter", "2", "enter", "escape", "2", "1", "enter")
        await press(pilot, "enter", "enter")
    [decision] = [command for command in feed.sent if isinstance(command, RecordDecision)]
    assert decision.levers[0].with_["count"] == "21"


@pytest.mark.parametrize("written", ["two", "0", "99999999999", "1.5", ""])
async def test_a_number_that_cannot_be_is_refused_where_it_is_typed(written: str) -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "d", "8", "enter", "enter", "ctrl+u")
        await type_in(pilot, written)
        seen = screen_of(pilot)
        assert "how many" in seen
        assert "number" in seen or "between 1 and 1000" in seen or "is needed" in seen
        await press(pilot, "ctrl+u")
        await type_in(pilot, "2")
        assert "4 people, € 5,000" in screen_of(pilot)
        await press(pilot, "enter", "enter")
    [decision] = [command for command in feed.sent if isinstance(command, RecordDecision)]
    assert decision.levers[0].with_["count"] == "2"


@pytest.mark.parametrize("before", [(), ("1",)])
async def test_a_digit_means_the_same_at_every_question_of_a_decision(
    before: tuple[str, ...],
) -> None:
    async with played(under_way()) as pilot:
        await press(pilot, "d", *before)
        seen = screen_of(pilot)
        assert "8 a lever from the list" in seen
        assert "9 something else, in own words" in seen


async def test_escape_takes_back_one_answer_at_a_time() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "d", "1", "2", "escape", "1", "enter", "enter")
    assert isinstance(feed.sent[0], RecordDecision)
    assert feed.sent[0].option == "open"


async def test_a_note_says_which_cell_it_is_about() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "n")
        await type_in(pilot, "@rot asks twice")
    assert feed.sent[0] == AddNote("asks twice", "rot")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_note_says_how_to_mark_it_on_the_smallest_screen(language: Language) -> None:
    async with played(under_way(), language, size=(80, 24)) as pilot:
        await press(pilot, "n", *"they wait")
        seen = screen_of(pilot)
        assert all(told(mark, language) in seen for mark in MARKS)
        assert "they wait" in seen
        assert "@rot" in seen


async def test_x_offers_the_actions_of_the_open_card_first_and_each_by_a_digit() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "x")
        seen = screen_of(pilot)
        assert "1 ROT: Sends an NL-Alert" in seen
        assert "2 RBT: Scales up to GRIP 2" in seen
        await press(pilot, "1", "x", "2")
    assert feed.sent[:2] == [SeeExpectation("alert"), SeeExpectation("other")]


async def test_x_offers_what_is_expected_of_unreleased_injects_below_a_heading() -> None:
    feed = under_way(expected_later=("open-site", "wait"))
    async with played(feed) as pilot:
        await press(pilot, "x")
        rows = screen_of(pilot).splitlines()
        seen = [row.split("│")[1].strip() for row in rows if row.count("│") > 1]
        first = seen.index("Of this inject")
        assert seen[first : first + 7] == [
            "Of this inject",
            "▸ 1 ROT: Sends an NL-Alert",
            "Of other injects released",
            "2 RBT: Scales up to GRIP 2",
            "Not released yet: only where participants are ahead of the story",
            "3 RBT: Yes, the exhibition halls",
            "4 RBT: No, wait",
        ]
        await press(pilot, "down", "down", "enter")
    assert feed.sent == [SeeExpectation("open-site")]


async def test_a_acknowledges_at_once_when_only_one_cell_has_the_inject() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "r", "y")
    assert feed.sent[1] == AcknowledgeInject("outage", "rot")


async def test_plus_and_minus_step_through_the_speeds() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "greater_than_sign", "less_than_sign", "less_than_sign")
    assert feed.sent[:3] == [SetSpeed(120), SetSpeed(60), SetSpeed(30)]


async def test_endex_wants_its_name_typed() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "e", "enter")
        assert feed.sent == []
        await type_in(pilot, "endex")
        assert feed.sent == [EndExercise()]
        assert "The exercise has ended" in screen_of(pilot)


async def test_endex_says_what_it_leaves_open_and_that_can_still_be_noted() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "e")
        seen = screen_of(pilot)
        assert "Decisions still open: 1" in seen
        assert "  Will a reception site be opened?" in seen
        assert "Expected actions if ENDEX comes now: 0 seen, 1 not seen, 1 not testable" in seen
        await type_in(pilot, "endex")
        await press(pilot, "n")
        await type_in(pilot, "good end")
        await press(pilot, "x", "enter")
    assert feed.sent[1:] == [AddNote("good end"), SeeExpectation("alert")]


async def test_u_corrects_the_words_of_a_released_inject() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "r", "u")
        assert "The grid operator reports" in screen_of(pilot)
        assert "The title stays. If it is wrong, retract the inject (U)" in screen_of(pilot)
        await press(pilot, "ctrl+u")
        await type_in(pilot, "All is well")
    assert feed.sent[1] == CorrectInject("outage", "All is well")


async def test_t_moves_an_inject_to_another_time() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "t")
        await type_in(pilot, "never")
        assert feed.sent == []
        await press(pilot, "ctrl+u")
        await type_in(pilot, "D1 09:30")
    assert feed.sent[0] == RetimeInject("outage", 10_800)


async def picked(pilot: Pilot[int], words: str) -> None:
    """Pick what `words` find in the palette."""
    await press(pilot, "ctrl+p")
    await type_in(pilot, words)


async def test_what_was_done_is_retracted_from_the_palette() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "r")
        await picked(pilot, "retract")
        await press(pilot, "enter")
        await type_in(pilot, "by mistake")
        await picked(pilot, "retract")
        await press(pilot, "down", "enter", "enter")
    assert feed.sent[1:3] == [RetractInject("outage", "by mistake"), RetractDecision(12)]


async def test_an_inject_is_retracted_by_its_name_whichever_is_chosen() -> None:
    feed = under_way()
    feed.statuses |= {"outage": "released", "mayor": "released"}
    async with played(feed) as pilot:
        await picked(pilot, "retract")
        await type_in(pilot, "power lost")
        await press(pilot, "enter")
    assert feed.sent[0] == RetractInject("outage")


async def test_the_model_is_frozen_overridden_and_let_go_from_the_palette() -> None:
    feed = under_way(held=("VR09.power",))
    async with played(feed) as pilot:
        await picked(pilot, "freeze")
        await type_in(pilot, "mobile")
        assert "working on the model by hand" in screen_of(pilot)
        await type_in(pilot, "a question")
        await picked(pilot, "at a level")
        await press(pilot, "enter")
        await type_in(pilot, "0.4")
        assert "'0.4' is a bare number" in screen_of(pilot)
        await press(pilot, "ctrl+u")
        await type_in(pilot, "40")
        await type_in(pilot, "a test")
        await picked(pilot, "follow the model")
        await press(pilot, "enter", "enter")
    effects = [command.effects[0].dump() for command in feed.sent if isinstance(command, Intervene)]
    assert effects == [
        {"freeze": "VR09.mobile"},
        {"set-level": "VR09.power", "at": 400_000},
        {"unfreeze": "VR09.power"},
    ]
