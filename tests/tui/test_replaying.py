"""Looking back on the screen: keys in, moments out."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from tui.looked import Room, half_a_day, looked, replayed
from tui.pilots import NARROW, WIDE, press, screen_of, tick, type_in

from oefening.projections.trace import TraceLine
from oefening.text import LANGUAGES, Language, phrase
from oefening.tui.feeds.replay import ReplayFeed
from oefening.tui.frames.frame import StoryLine, View
from oefening.tui.frames.moves import MOVES, ToRecord
from oefening.tui.keys.actions import ACTIONS
from oefening.tui.keys.situation import PANES
from oefening.tui.themes import CONTRAST

SCREENS = Path(__file__).parent / "screens"
ON, BACK = "right_square_bracket", "left_square_bracket"


@pytest.fixture
def room() -> Room:
    return Room()


@pytest.fixture
def feed(tmp_path: Path, room: Room) -> Iterator[ReplayFeed]:
    with half_a_day(tmp_path / "exercise", room) as session:
        yield replayed(session, room)


def clock(seen: str) -> str:
    return seen.splitlines()[0]


async def test_the_screen_says_that_this_is_a_replay_and_where(feed: ReplayFeed) -> None:
    async with looked(feed, size=WIDE) as pilot:
        seen = clock(screen_of(pilot))
        assert "‖ REPLAY ×60 │ D1 06:30 (T+00:00) │ then: running │ record" in seen


async def test_the_story_names_the_trace_until_both_are_to_be_seen(feed: ReplayFeed) -> None:
    async with looked(feed, size=WIDE) as pilot:
        await tick(pilot)
        assert "6 Story │ 7 Trace" in screen_of(pilot)
        await press(pilot, "6")
        await tick(pilot)
        assert "6 Story──" in screen_of(pilot).replace("━", "─")
        assert "─7 Trace─" in screen_of(pilot)


async def test_brackets_go_from_inject_to_inject_with_its_card(feed: ReplayFeed) -> None:
    async with looked(feed, size=WIDE) as pilot:
        await press(pilot, ON)
        assert "D1 08:30" in clock(screen_of(pilot))
        assert "What is going on?" in screen_of(pilot)
        await press(pilot, ON)
        assert "▸ » D1 10:30  On the radio" in screen_of(pilot)
        await press(pilot, ON)
        assert "! There is no released inject further on" in screen_of(pilot)
        await press(pilot, BACK)
        assert "D1 08:30" in clock(screen_of(pilot))


@pytest.mark.parametrize(
    ("keys", "when"),
    [
        (("right_curly_bracket",), "D1 09:00"),
        (("right_parenthesis",), "D1 07:30"),
        (("full_stop", "full_stop"), "D1 06:32"),
        (("full_stop", "full_stop", "comma"), "D1 06:31"),
        (("colon", "colon", "semicolon"), "D1 06:45"),
        (("E",), "D1 18:30"),
        (("E", "B"), "D1 06:30"),
        (("plus", "2", "enter"), "D1 07:30"),
        (("E", "plus", "5", "enter"), "D1 17:30"),
    ],
)
async def test_keys_go_about_in_time(feed: ReplayFeed, keys: tuple[str, ...], when: str) -> None:
    async with looked(feed) as pilot:
        await press(pilot, *keys)
        assert when in clock(screen_of(pilot))


async def test_a_key_to_an_inject_tells_that_and_not_what_followed_at_once(
    feed: ReplayFeed,
) -> None:
    told = "\n  D1 08:30 Released: The mayor calls"
    async with looked(feed) as pilot:
        await press(pilot, "right_square_bracket")
        assert told in screen_of(pilot)
        replay = feed.frame(View("en")).replay
        assert replay is not None
        assert replay.story[replay.told - 1].text == "To be decided: Where do people go?"
        await press(pilot, "right_curly_bracket")
        assert told not in screen_of(pilot)


async def test_a_time_can_be_typed_and_a_slip_is_told(feed: ReplayFeed) -> None:
    async with looked(feed) as pilot:
        await press(pilot, "plus", "9", "enter")
        await type_in(pilot, "tea time")
        assert "tea time" in screen_of(pilot)
        await press(pilot, "ctrl+u")
        await type_in(pilot, "D1 09:45")
        assert "D1 09:45" in clock(screen_of(pilot))


async def test_a_time_can_be_typed_right_away(feed: ReplayFeed) -> None:
    async with looked(feed) as pilot:
        await press(pilot, "plus")
        await type_in(pilot, "D1 07:45")
        assert "D1 07:45" in clock(screen_of(pilot))


@pytest.mark.parametrize(
    ("written", "when"),
    [("45m", "D1 07:15"), ("2h", "D1 08:30"), ("2u", "D1 08:30"), ("14:00", "D1 14:00")],
)
async def test_a_time_that_begins_with_the_digit_of_a_way_is_no_way(
    feed: ReplayFeed, written: str, when: str
) -> None:
    async with looked(feed) as pilot:
        await press(pilot, "plus")
        await type_in(pilot, written)
        assert when in clock(screen_of(pilot))


async def test_time_goes_by_both_ways(feed: ReplayFeed, room: Room) -> None:
    async with looked(feed) as pilot:
        await press(pilot, "space", "greater_than_sign")
        room.now += 10
        await tick(pilot)
        assert "▶ REPLAY ×120 │ D1 06:50" in clock(screen_of(pilot))
        await press(pilot, "b")
        room.now += 5
        await tick(pilot)
        assert "◀ REPLAY ×120 │ D1 06:40" in clock(screen_of(pilot))
        await press(pilot, "space")
        assert "‖ REPLAY ×120" in clock(screen_of(pilot))


async def test_from_the_beginning_it_plays_forwards_whichever_way_it_came_there(
    feed: ReplayFeed, room: Room
) -> None:
    async with looked(feed) as pilot:
        await press(pilot, "plus", "2", "enter", "b", "space")
        room.now += 3_600
        await tick(pilot)
        assert "‖ REPLAY ×60 │ D1 06:30" in clock(screen_of(pilot))
        await press(pilot, "space")
        room.now += 10
        await tick(pilot)
        assert "▶ REPLAY ×60 │ D1 06:40" in clock(screen_of(pilot))


async def test_the_line_of_keys_says_which_way_b_turns(feed: ReplayFeed) -> None:
    async with looked(feed, size=WIDE) as pilot:
        for way in ("backwards", "forwards", "backwards"):
            assert f"  b {way}  " in screen_of(pilot)
            await press(pilot, "b")


async def test_a_line_of_the_story_or_trace_leads_to_its_moment(feed: ReplayFeed) -> None:
    async with looked(feed, size=WIDE) as pilot:
        await press(pilot, ON, "6", "home", "enter")
        assert "D1 06:30" in clock(screen_of(pilot))
        await press(pilot, "T", "end", "enter")
        assert "D1 18:30" in clock(screen_of(pilot))
        assert "▸● " in screen_of(pilot)


async def test_the_line_that_the_cursor_is_on_is_told_in_full(feed: ReplayFeed) -> None:
    async with looked(feed) as pilot:
        await press(pilot, "T", "home")
        await tick(pilot)
        first, second = (line.strip() for line in screen_of(pilot).splitlines()[-4:-2])
        assert first == "D1 06:30 Command: STARTEX: the exercise has begun"
        assert second.startswith("StartExercise exercise-control/facilitator 2027-01-15T08:00:00")


@pytest.mark.parametrize(("pane", "size"), [("T", NARROW), ("T", WIDE), ("6", NARROW)])
async def test_the_line_at_which_one_stands_can_be_read_whole(
    feed: ReplayFeed, pane: str, size: tuple[int, int]
) -> None:
    def lines() -> Sequence[StoryLine | TraceLine]:
        replay = feed.frame(View("en")).replay
        assert replay is not None
        return replay.trace if pane == "T" else replay.story

    longest = max(lines(), key=lambda line: len(line.text))
    async with looked(feed, size=size) as pilot:
        feed.seek(ToRecord(longest.number))
        await press(pilot, pane, "enter")
        shown = screen_of(pilot)
        for _ in longest.text.split():
            await press(pilot, "down")
            shown += screen_of(pilot)
        assert "go on" in shown
        assert not [word for word in longest.text.split() if word not in shown]
        await press(pilot, "escape")
        assert "go on" not in screen_of(pilot)


@pytest.mark.parametrize("pane", ["T", "6"])
async def test_it_can_be_read_on_in_the_other_language_wherever_time_has_gone_meanwhile(
    feed: ReplayFeed, room: Room, pane: str
) -> None:
    async with looked(feed, size=WIDE) as pilot:
        await press(pilot, "b", "E", "space", pane, "enter")
        assert "D1 18:30 ENDEX: the exercise has ended" in screen_of(pilot)
        room.now += 3_600
        await tick(pilot)
        await press(pilot, "ctrl+l")
        assert "D1 06:30 (T+00:00)" in clock(screen_of(pilot))
        assert "D1 18:30 ENDEX: de oefening is afgelopen" in screen_of(pilot)


async def test_of_every_record_there_is_a_sentence_in_either_language(feed: ReplayFeed) -> None:
    for language in LANGUAGES:
        replay = feed.frame(View(language)).replay
        assert replay is not None
        assert len(replay.sentences) == replay.last
        assert all(replay.sentences)


async def test_the_beginning_is_ahead_of_the_first_record(feed: ReplayFeed) -> None:
    async with looked(feed, size=WIDE) as pilot:
        await press(pilot, "E", "B")
        assert "record 0 of" in clock(screen_of(pilot))
        assert "then: before STARTEX" in clock(screen_of(pilot))


async def test_in_a_narrow_window_the_record_goes_before_what_the_clock_did(
    feed: ReplayFeed,
) -> None:
    async with looked(feed) as pilot:
        assert "│ D1 06:30 │ then: running │ record" in clock(screen_of(pilot))


async def test_other_words_are_typed_in_place_of_those_before_and_none_go_on_with_them(
    feed: ReplayFeed,
) -> None:
    async with looked(feed) as pilot:
        await press(pilot, "slash")
        await type_in(pilot, "released:")
        await press(pilot, "slash")
        assert "Searched for before: 'released:'" in screen_of(pilot)
        await press(pilot, "enter")
        assert "Hit 2 of 2" in screen_of(pilot)
        await press(pilot, "slash")
        await type_in(pilot, "zzzqq")
        assert "! 'zzzqq' is nowhere in this log" in screen_of(pilot)


async def test_everyday_words_find_what_can_be_done(feed: ReplayFeed) -> None:
    async with looked(feed) as pilot:
        await press(pilot, "ctrl+p")
        await type_in(pilot, "theme")
        assert pilot.app.theme == CONTRAST.name


async def test_searching_goes_to_hits_and_back(feed: ReplayFeed) -> None:
    async with looked(feed) as pilot:
        await press(pilot, "n")
        assert "! Nothing was searched for yet: / searches" in screen_of(pilot)
        await press(pilot, "slash")
        await type_in(pilot, "released:")
        assert "D1 08:30" in clock(screen_of(pilot))
        await press(pilot, "n")
        assert "D1 10:30" in clock(screen_of(pilot))
        await press(pilot, "N")
        assert "D1 08:30" in clock(screen_of(pilot))


async def test_hits_are_counted_and_the_search_goes_round(feed: ReplayFeed) -> None:
    async with looked(feed) as pilot:
        await press(pilot, "slash")
        await type_in(pilot, "released:")
        assert "Hit 1 of 2 · D1 08:30" in screen_of(pilot)
        await press(pilot, "n")
        assert "Hit 2 of 2 · D1 10:30" in screen_of(pilot)
        await press(pilot, "n")
        assert "Hit 1 of 2, gone round: on from the beginning" in screen_of(pilot)
        assert "D1 08:30" in clock(screen_of(pilot))
        await press(pilot, "N")
        assert "Hit 2 of 2, gone round: back from the end" in screen_of(pilot)
        await press(pilot, "N")
        assert "Hit 1 of 2 · " in screen_of(pilot)
        await press(pilot, ",")
        assert "Hit" not in screen_of(pilot)


async def test_only_of_words_that_are_nowhere_it_is_said_that_they_are_not_there(
    feed: ReplayFeed,
) -> None:
    async with looked(feed) as pilot:
        await press(pilot, "E", "slash")
        await type_in(pilot, "startex")
        assert "Hit 1 of " in screen_of(pilot)
        await press(pilot, "slash", "ctrl+u")
        await type_in(pilot, "zzzqq")
        assert "! 'zzzqq' is nowhere in this log" in screen_of(pilot)


async def test_what_only_players_do_is_not_offered(feed: ReplayFeed) -> None:
    async with looked(feed) as pilot:
        await press(pilot, "r")
        assert "! 'r' does nothing here; ? lists all keys" in screen_of(pilot)
        await press(pilot, "ctrl+p")
        assert "release the chosen inject" not in screen_of(pilot)


async def test_what_was_wrong_with_the_log_is_told_at_first(feed: ReplayFeed) -> None:
    async with looked(feed, notice=phrase("journal-unfinished", bytes=12)) as pilot:
        assert "! an unfinished last line of 12 bytes" in screen_of(pilot)


async def test_no_text_of_a_log_is_taken_for_markup(tmp_path: Path, room: Room) -> None:
    with half_a_day(tmp_path / "exercise", room, note="[b]umcg[/] \\ [/] \x1b[31m") as session:
        feed = replayed(session, room)
    async with looked(feed, size=WIDE) as pilot:
        await press(pilot, "6", "slash")
        await type_in(pilot, "umcg")
        assert screen_of(pilot).count("[b]umcg[/] \\ [/]") >= 2


def test_every_move_is_an_action_of_who_looks_back() -> None:
    there = {action.name for action in ACTIONS if "replay" in action.modes}
    assert there >= MOVES.keys()


def test_but_for_what_space_and_b_turn_round_a_key_has_one_meaning_for_who_looks_back() -> None:
    round_again = {"stand", "turn-on"}
    there = [one for one in ACTIONS if "replay" in one.modes and one.name not in round_again]
    for pane in PANES:
        keys = [key for action in there if pane in action.panes for key in action.keys]
        assert len(keys) == len({*keys})


@pytest.mark.parametrize("size", [(60, 16), (40, 10), (20, 5), (200, 60)])
async def test_every_size_of_window_can_be_drawn(feed: ReplayFeed, size: tuple[int, int]) -> None:
    async with looked(feed, "nl", size) as pilot:
        await press(pilot, ON, "tab", "tab", "tab", "tab", "tab", "tab")
        assert screen_of(pilot)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", [NARROW, WIDE], ids=["80x24", "120x40"])
async def test_the_screen_looks_as_it_did(
    feed: ReplayFeed, size: tuple[int, int], language: Language
) -> None:
    async with looked(feed, language, size) as pilot:
        await press(pilot, ON, "right_curly_bracket", "T", "up", "up")
        await tick(pilot)
        seen = screen_of(pilot)
    golden = SCREENS / f"replay-{size[0]}x{size[1]}-{language}.txt"
    if os.environ.get("UPDATE_SCREENS"):
        golden.write_text(seen, encoding="utf-8", newline="\n")
    assert seen == golden.read_text(encoding="utf-8")


async def test_where_to_go_is_asked_in_the_other_language_too(feed: ReplayFeed) -> None:
    async with looked(feed, "en") as pilot:
        await press(pilot, "plus", "ctrl+l")
        assert "Waarheen?" in screen_of(pilot)
        await press(pilot, "2", "enter")
        assert "D1 07:30" in clock(screen_of(pilot))


async def test_a_time_outside_the_log_is_told_rather_than_taken_for_its_end(
    feed: ReplayFeed,
) -> None:
    async with looked(feed) as pilot:
        await press(pilot, "+", "9", "enter")
        await type_in(pilot, "D9 12:00")
        assert "The log ends at D1 18:30" in screen_of(pilot)
        await press(pilot, "ctrl+u")
        await type_in(pilot, "-9h")
        assert "The log begins at D1 06:30" in screen_of(pilot)
        await press(pilot, "ctrl+u")
        await type_in(pilot, "09:30")
        assert "D1 09:30" in screen_of(pilot)
