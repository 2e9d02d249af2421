"""What a facilitator does: keys in, commands out."""

import pytest
from textual.events import Paste
from textual.pilot import Pilot
from tui.fake import FakeFeed
from tui.pilots import NARROW, WIDE, played, press, screen_of, type_in, under_way

from oefening.commands import (
    AcknowledgeInject,
    AddNote,
    CorrectInject,
    EndExercise,
    HoldInject,
    Intervene,
    JumpClock,
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
from oefening.errors import FileTrouble, Refused
from oefening.text import phrase
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


async def test_the_decision_that_the_open_card_asks_for_is_already_chosen() -> None:
    feed = under_way()
    feed.statuses["mayor"] = "released"
    async with played(feed) as pilot:
        await press(pilot, "end", "d", "enter", "enter", "enter", "enter")
    assert feed.sent[0] == RecordDecision(cell="rbt", decision="reception", option="open")


async def test_a_decision_in_own_words() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "d", "9")
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
    assert feed.sent[0] == AddNote("@rot asks twice", "rot")


async def test_x_stands_on_an_action_of_the_open_card() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "x", "enter")
    assert feed.sent[0] == SeeExpectation("alert")


async def test_a_acknowledges_at_once_when_only_one_cell_has_the_inject() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "r", "a")
    assert feed.sent[1] == AcknowledgeInject("outage", "rot")


async def test_plus_and_minus_step_through_the_speeds() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "plus", "minus", "minus")
    assert feed.sent[:3] == [SetSpeed(120), SetSpeed(60), SetSpeed(30)]


async def test_a_jump_that_passes_nothing_asks_nothing() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "j", "1")
    assert feed.sent[0] == JumpClock(900, "stop")


async def test_a_jump_shows_what_comes_due_and_asks_what_becomes_of_it() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "j", "3")
        assert "D1 08:00 Hospital asks for fuel" in screen_of(pilot)
        await press(pilot, "2")
    assert feed.sent[0] == JumpClock(6 * 3600, "release")


async def test_a_jump_to_a_time_objects_to_what_is_no_time_and_to_the_past() -> None:
    feed = under_way(now=3_600)
    async with played(feed) as pilot:
        await press(pilot, "j", "6")
        await type_in(pilot, "D1")
        assert "'D1' is no moment" in screen_of(pilot)
        await press(pilot, *["backspace"] * 2)
        await type_in(pilot, "D1 07:00")
        assert "has passed" in screen_of(pilot)
        await press(pilot, *["backspace"] * 8)
        await type_in(pilot, "D1 07:45")
    assert feed.sent[0] == JumpClock(4_500, "stop")


async def test_what_a_jump_passes_is_that_of_the_moment_at_which_it_is_confirmed() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "j")
        feed.now = 1_800
        await pilot.pause(0.4)
        seen = screen_of(pilot)
        assert "It is now D1 07:00" in seen
        assert "+6h to D1 13:00" in seen
        await press(pilot, "3")
        assert "D1 08:00 Hospital asks for fuel" in screen_of(pilot)
        feed.now, feed.due = 7_200, ()
        await pilot.pause(0.4)
        seen = screen_of(pilot)
        assert "To D1 14:30 (T+08:00)" in seen
        assert "Hospital" not in "".join(seen.splitlines()[9:16])
        assert "As far as is known nothing comes due on the way." in seen
        assert feed.sent == []
        await press(pilot, "down", "enter")
    assert feed.sent[0] == JumpClock(7_200 + 6 * 3600, "release")


async def test_what_is_typed_stays_while_the_time_above_it_changes() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "j", "6", "D", "1")
        feed.now = 3_600
        await pilot.pause(0.4)
        assert "It is now D1 07:30" in screen_of(pilot)
        await type_in(pilot, " 07:15")
        assert "has passed; it is now D1 07:30" in screen_of(pilot)
        await press(pilot, "backspace", "backspace")
        await type_in(pilot, "45")
    assert feed.sent[0] == JumpClock(4_500, "stop")


async def test_the_digits_of_a_jump_stay_though_nothing_is_planned_any_more() -> None:
    feed = under_way(planned=None)
    async with played(feed) as pilot:
        await press(pilot, "j")
        seen = screen_of(pilot)
        assert "next inject" not in seen
        assert "5 next change" in seen
        assert "6 another time" in seen


async def test_endex_wants_its_name_typed() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "e", "enter")
        assert feed.sent == []
        await type_in(pilot, "endex")
        assert feed.sent == [EndExercise()]
        assert "The exercise has ended" in screen_of(pilot)


async def test_a_refusal_is_shown_not_raised() -> None:
    feed = under_way(refusal=Refused(phrase("before-startex", written="D1", start="D2")))
    async with played(feed) as pilot:
        await press(pilot, "r")
        assert "! D1 is before STARTEX (D2)" in screen_of(pilot)


@pytest.mark.parametrize(
    ("keys", "why"),
    [
        ("g", "You are already at what is due: 'Power lost in three districts'"),
        ("a", "'Power lost in three districts' has not been released yet"),
        ("rr", "'Power lost in three districts' is already released"),
        ("rg", "No inject is due now"),
        ("u", "'Power lost in three districts' has not been released yet"),
        ("+++++++", "The clock goes no faster than 3600×"),
        ("z", "'z' does nothing here; ? lists all keys"),
    ],
)
async def test_a_key_that_does_nothing_now_says_why(keys: str, why: str) -> None:
    async with played(under_way()) as pilot:
        await press(pilot, *("plus" if key == "+" else key for key in keys))
        assert f"! {why}" in screen_of(pilot)


@pytest.mark.parametrize("key", ["r", "e", "j", "a", "x"])
async def test_before_startex_a_key_says_that_the_exercise_has_not_begun(key: str) -> None:
    async with played(FakeFeed()) as pilot:
        await press(pilot, key)
        assert "! The exercise has not begun: the space bar is STARTEX" in screen_of(pilot)


@pytest.mark.parametrize("key", ["space", "r", "n", "plus"])
async def test_after_endex_a_key_says_that_the_exercise_has_ended(key: str) -> None:
    async with played(FakeFeed(state="ended")) as pilot:
        await press(pilot, key)
        assert "! The exercise has ended: q leaves" in screen_of(pilot)


async def test_the_palette_finds_an_action_by_its_words() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "ctrl+p", *"release", "enter")
    assert feed.sent[0] == ReleaseInject("outage")


async def test_the_help_lists_what_the_pane_in_front_does() -> None:
    async with played(under_way()) as pilot:
        await press(pilot, "tab", "tab", "question_mark")
        assert "choose place and requirement" in screen_of(pilot)
        await press(pilot, "escape", "escape", "question_mark")
        assert "choose an inject" in screen_of(pilot)


async def test_l_changes_the_language_of_everything() -> None:
    async with played(under_way()) as pilot:
        await press(pilot, "l")
        assert "Stroom weg in drie wijken" in screen_of(pilot)
        assert "inspelen" in screen_of(pilot)


async def test_arrows_in_the_heat_table_name_the_worst_capacity() -> None:
    async with played(under_way(), size=WIDE) as pilot:
        await press(pilot, "tab", "tab", "right")
        assert "Utrecht South · Communications: 33% ✖ because of mobile network" in screen_of(pilot)
        await press(pilot, "down")
        assert "VR Utrecht · Communications: 93% ▽ because of mobile" in screen_of(pilot)


async def test_an_inject_that_comes_due_is_shown_when_the_one_before_was_dealt_with() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "r")
        feed.statuses["shops"] = "due"
        await pilot.pause(0.6)
        await press(pilot, "r")
    assert feed.sent[:2] == [ReleaseInject("outage"), ReleaseInject("shops")]


async def test_an_inject_that_comes_due_does_not_take_the_card_away_from_one_that_is_due() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        feed.statuses["shops"] = "due"
        await pilot.pause(0.6)
        await press(pilot, "r")
    assert feed.sent[0] == ReleaseInject("outage")


async def test_after_a_release_the_next_that_is_due_is_chosen_and_nothing_else() -> None:
    feed = under_way()
    feed.statuses["hospital"] = "due"
    async with played(feed) as pilot:
        await press(pilot, "r")
        assert "▸ ● D1 08:00  Hospital asks for fuel" in screen_of(pilot)
        await press(pilot, "s", "2")
        await press(pilot, "r")
        assert "! 'Hospital asks for fuel' is already skipped" in screen_of(pilot)
    assert feed.sent[:2] == [ReleaseInject("outage"), SkipInject("hospital", "no time")]


async def test_after_a_release_an_open_decision_is_next_where_nothing_is_due() -> None:
    feed = under_way()
    feed.statuses["mayor"] = "released"
    async with played(feed) as pilot:
        await press(pilot, "r")
        seen = screen_of(pilot)
        assert "▸ »           The mayor wants a decision" in seen
        [chosen] = [row for row in seen.splitlines() if row.startswith("▸ »")]
        assert chosen.endswith("?")
        await press(pilot, "d", "enter", "enter", "enter", "enter")
    assert feed.sent[1] == RecordDecision(cell="rbt", decision="reception", option="open")


async def test_an_inject_that_released_itself_is_shown_unless_a_decision_is_open() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "r")
        feed.statuses["shops"] = "released"
        await pilot.pause(0.6)
        assert "▸ » D1 09:00  Shops run empty" in screen_of(pilot)
        feed.statuses["mayor"] = "released"
        await pilot.pause(0.6)
        assert "▸ »           The mayor wants a decision" in screen_of(pilot)
        feed.statuses["press"] = "released"
        await pilot.pause(0.6)
        assert "▸ »           The mayor wants a decision" in screen_of(pilot)


async def test_below_what_was_done_last_stands_what_comes_next() -> None:
    async with played(under_way()) as pilot:
        await press(pilot, "r")
        seen = screen_of(pilot)
        assert "▸ » D1 06:30  Power lost in three districts" in seen
        assert "○ D1 08:00  Hospital asks for fuel" in seen
        await press(pilot, "down")
        assert "▸ ○ D1 08:00  Hospital asks for fuel" in screen_of(pilot)


async def test_whoever_takes_over_sees_what_is_next_below_what_was_done() -> None:
    feed = under_way()
    feed.statuses |= dict.fromkeys(("outage", "hospital", "shops", "mayor"), "acknowledged")
    async with played(feed, size=(80, 18)) as pilot:
        await pilot.pause(0.3)
        assert "▸ ○           The regional broadcaster calls" in screen_of(pilot)


async def test_whoever_takes_over_begins_at_the_open_decision() -> None:
    feed = under_way()
    feed.statuses |= {"outage": "released", "mayor": "released"}
    async with played(feed) as pilot:
        assert "▸ »           The mayor wants a decision" in screen_of(pilot)


async def test_a_released_inject_that_puts_a_decision_stays_chosen() -> None:
    feed = under_way()
    feed.statuses["outage"] = "acknowledged"
    async with played(feed) as pilot:
        await press(pilot, "down", "down", "r")
        assert "▸ »           The mayor wants a decision" in screen_of(pilot)


async def test_what_was_chosen_by_hand_stays_chosen_until_it_is_dealt_with() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "r", "down")
        feed.statuses["shops"] = "due"
        await pilot.pause(0.6)
        await press(pilot, "n")
        await type_in(pilot, "a note")
        await press(pilot, "r", "enter")
        assert feed.sent[2] == ReleaseInject("hospital")
        assert "▸ ● D1 09:00  Shops run empty" in screen_of(pilot)


async def test_what_comes_due_behind_a_dialog_is_shown_when_that_is_closed() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "r", "n")
        feed.statuses["shops"] = "due"
        await pilot.pause(0.6)
        await press(pilot, "escape")
        await pilot.pause(0.4)
        assert "▸ ● D1 09:00  Shops run empty" in screen_of(pilot)


async def test_g_goes_to_what_is_due() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "end", "g", "r")
    assert feed.sent[0] == ReleaseInject("outage")


async def test_q_pauses_the_exercise_and_leaves() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "q")
    assert feed.sent == [PauseClock()]
    assert pilot.app.return_value == 0


@pytest.mark.parametrize("key", ["ctrl+c"])
async def test_an_interrupt_pauses_the_exercise_and_says_so_in_the_exit_code(key: str) -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "d", key)
    assert feed.sent == [PauseClock()]
    assert pilot.app.return_value == 130


async def test_a_full_disk_stops_everything_until_a_retry_succeeds() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        feed.trouble = FileTrouble(phrase("file-disk-full", file="journal.jsonl"))
        await pilot.pause(0.6)
        assert "The log cannot be written" in screen_of(pilot)
        await press(pilot, "1")
        assert feed.retried == 1
        assert "The log cannot be written" in screen_of(pilot)
        feed.trouble = None
        await press(pilot, "1")
        assert "The log cannot be written" not in screen_of(pilot)
        await press(pilot, "r")
    assert feed.sent[0] == ReleaseInject("outage")


async def test_nothing_is_drawn_again_while_nothing_changes() -> None:
    feed = under_way()
    async with played(feed, size=WIDE) as pilot:
        await pilot.pause(0.8)
        drawn: list[object] = []
        for pane in pilot.app.screen.query("Rows"):
            pane.refresh = lambda *a, **k: drawn.append(a)  # type: ignore[method-assign,assignment]
        frames = feed.frames
        await pilot.pause(0.8)
        assert feed.frames > frames
        assert drawn == []


async def test_the_help_has_its_keys_in_a_column() -> None:
    async with played(under_way(), size=WIDE) as pilot:
        await press(pilot, "question_mark")
        seen = screen_of(pilot)
    assert "▸ space  stop the clock" in seen
    assert "  r      release the chosen inject" in seen


async def test_an_option_that_is_cut_in_the_list_is_whole_once_it_is_chosen() -> None:
    feed = under_way()
    feed.words["question"] = ("", "Shall we " + "really " * 60 + "open it?")
    async with played(feed) as pilot:
        await press(pilot, "d")
        assert "NOW Shall we really" in screen_of(pilot)
        await press(pilot, "down", "down")
        assert "▸ 9 something else" in screen_of(pilot)


async def test_who_leaves_because_of_a_full_disk_gets_the_exit_code_of_file_trouble() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        feed.trouble = FileTrouble(phrase("file-disk-full", file="journal.jsonl"))
        await pilot.pause(0.6)
        await press(pilot, "2")
    assert pilot.app.return_value == 3


async def test_the_story_stays_at_its_end_unless_somebody_reads_further_up() -> None:
    feed = under_way(story=["started", "fell"] * 40)
    async with played(feed, size=WIDE) as pilot:
        await pilot.pause(0.4)
        story = pilot.app.screen.query_one("#story")
        assert story.scroll_offset.y == story.max_scroll_y > 0
        feed.story = [*feed.story, "outage"]
        await pilot.pause(0.6)
        assert story.scroll_offset.y == story.max_scroll_y
        await press(pilot, "tab", "tab", "tab", "home")
        await pilot.pause(0.4)
        feed.story = [*feed.story, "outage"]
        await pilot.pause(0.6)
        assert story.scroll_offset.y == 0


async def test_what_came_of_an_act_stands_above_what_comes_next() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "r")
        lines = screen_of(pilot).splitlines()
        assert lines[-4] == "✓ D1 06:30 Power lost in three districts"
        feed.acted = ("open-site", "lever")
        await pilot.pause(0.4)
        lines = screen_of(pilot).splitlines()
        assert lines[-4:-2] == [
            "✓ D1 06:30 Yes, the exhibition halls",
            "  D1 06:30 Deploy generators",
        ]


@pytest.mark.parametrize("size", [NARROW, WIDE])
async def test_what_the_clock_stopped_for_stands_in_its_line(size: tuple[int, int]) -> None:
    feed = under_way(state="paused", stopped="mayor")
    feed.state = "paused"
    async with played(feed, size=size) as pilot:
        clock, *_ = screen_of(pilot).splitlines()
        assert "stopped for: The mayor want" in clock


async def test_u_corrects_the_words_of_a_released_inject() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "r", "u")
        assert "The grid operator reports" in screen_of(pilot)
        await press(pilot, "ctrl+u")
        await type_in(pilot, "All is well")
    assert feed.sent[1] == CorrectInject("outage", "All is well")


@pytest.mark.parametrize("size", [NARROW, WIDE])
async def test_a_long_reason_can_be_read_whole_while_it_is_typed(size: tuple[int, int]) -> None:
    words = [f"reason-{number}" for number in range(30)]
    feed = under_way()
    async with played(feed, size=size) as pilot:
        await press(pilot, "n")
        pilot.app.post_message(Paste(" ".join(words[:15]) + "\n"))
        await pilot.pause()
        for character in " ".join(["", *words[15:]]):
            await pilot.press("space" if character == " " else character)
        await pilot.pause(0.2)
        seen = screen_of(pilot)
        assert [word for word in words if word not in seen] == []
        assert "enter accept" in seen
        await press(pilot, "enter")
    assert feed.sent[0] == AddNote(" ".join(words))


async def test_the_newest_words_are_seen_of_a_text_that_is_longer_than_the_screen() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "n")
        pilot.app.post_message(Paste("word " * 400 + "end."))
        await pilot.pause(0.4)
        seen = screen_of(pilot)
        assert "end." in seen
        assert "enter accept" in seen


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


async def test_the_model_is_frozen_overridden_and_let_go_from_the_palette() -> None:
    feed = under_way(held=("VR09.power",))
    async with played(feed) as pilot:
        await picked(pilot, "freeze")
        await type_in(pilot, "mobile")
        assert "working on the model by hand" in screen_of(pilot)
        await type_in(pilot, "a question")
        await picked(pilot, "at a level")
        await press(pilot, "enter")
        await type_in(pilot, "40")
        assert "40" in screen_of(pilot)
        await type_in(pilot, "%")
        await press(pilot, "enter")
        await picked(pilot, "follow the model")
        await press(pilot, "enter", "enter")
    effects = [command.effects[0].dump() for command in feed.sent if isinstance(command, Intervene)]
    assert effects == [
        {"freeze": "VR09.mobile"},
        {"set-level": "VR09.power", "at": 400_000},
        {"unfreeze": "VR09.power"},
    ]


async def test_a_refused_decision_keeps_what_was_answered() -> None:
    feed = under_way(refusal=Refused(phrase("refused.speed", speed=0)))
    async with played(feed) as pilot:
        await press(pilot, "d", "8")
        await press(pilot, "enter")
        await press(pilot, "enter")
        await press(pilot, "ctrl+u")
        await type_in(pilot, "17")
        await press(pilot, "enter")
        await type_in(pilot, "they agree")
        seen = screen_of(pilot)
        assert feed.refusal is not None
        assert feed.refusal.phrase.render("en") in " ".join(seen.split())
        assert "they agree" in seen
        feed.refusal = None
        await press(pilot, "escape", "escape")
        assert "17" in screen_of(pilot)
        await press(pilot, "enter", "enter", "enter")
    [decision] = [command for command in feed.sent if isinstance(command, RecordDecision)]
    assert decision.reason == "they agree"
    assert decision.levers[0].with_["count"] == "17"


async def test_help_lists_keys_only_and_the_palette_everything() -> None:
    async with played(under_way(), size=WIDE) as pilot:
        await press(pilot, "question_mark")
        assert "freeze a capacity" not in screen_of(pilot)
        await press(pilot, "escape", "ctrl+p")
        assert "freeze a capacity" in screen_of(pilot)
