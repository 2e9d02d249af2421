"""What if, for who looks back: what the key asks, what the page shows as it grows, what ends it."""

from collections.abc import Callable
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

import pytest
from forged import Said, forged
from hypothesis import given, settings
from hypothesis import strategies as st
from mattering import mattering
from ran import header_of
from tui.looked import Room, replayed
from tui.pilots import NARROW, WIDE, press, screen_of, type_in
from tui.screens_kept import SIZES, compare
from tui.wondered import (
    HALL,
    Slow,
    again,
    computed,
    half_a_day,
    read_on,
    replay_of,
    wondered,
)

from oefening import commands
from oefening.clock import HOUR
from oefening.journal import NAME
from oefening.record import Redraw
from oefening.session import Session, StoryClock, play
from oefening.study.whatif.change import ADDED, Change
from oefening.study.whatif.whatif import REDRAWS
from oefening.text import LANGUAGES, Language
from oefening.text.columns import Table
from oefening.tui.dialogs.wondering import Wish
from oefening.tui.feeds.replay import ReplayFeed
from oefening.tui.frames.moves import ToSecond
from oefening.tui.frames.otherwise import ITSELF, OtherwisePage, StoryRow
from oefening.tui.frames.wondering import Wondering
from oefening.tui.pages.otherwise_rows import otherwise_rows
from oefening.tui.widgets.draw import plain, width_of

# ── what is asked ────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("pane", ["story", "trace"])
async def test_on_the_line_of_a_decision_it_is_about_that_one(tmp_path: Path, pane: str) -> None:
    feed = replay_of(tmp_path / "it", HALL)
    async with wondered(feed, Slow()) as pilot:
        await press(pilot, "right_curly_bracket", "6" if pane == "story" else "7", "w")
        shown = screen_of(pilot)
        assert "1. D1 09:30 To the hall" in shown
        assert "it was not taken" in shown
        assert "another option: They stay" in shown


async def test_elsewhere_it_is_asked_which_decision(tmp_path: Path) -> None:
    feed = replay_of(tmp_path / "it", HALL, commands.RecordDecision("rot", "and wait"))
    async with wondered(feed, Slow()) as pilot:
        await press(pilot, "w")
        shown = screen_of(pilot)
        assert "Which decision" in shown
        assert "1. D1 09:30 To the hall" in shown
        assert "2. D1 09:30 and wait" in shown


async def test_a_decision_that_is_open_and_was_taken_later_is_that_one(tmp_path: Path) -> None:
    feed = replay_of(tmp_path / "it", HALL)
    async with wondered(feed, Slow()) as pilot:
        await press(pilot, "right_square_bracket", "5", "w")
        assert "1. D1 09:30 To the hall" in screen_of(pilot)


async def test_one_that_nobody_took_is_taken_at_the_moment_looked_at(tmp_path: Path) -> None:
    feed, slow = replay_of(tmp_path / "it"), Slow()
    async with wondered(feed, slow) as pilot:
        await press(pilot, "right_square_bracket", "5", "w")
        assert "Suppose it had been taken at D1 08:30" in screen_of(pilot)
        await press(pilot, "1")
        shown = await computed(pilot, slow, 1)
        assert "What if: one more decision" in shown
        assert "Here, at D1 08:30, ROT: To the hall" in shown
        assert "Person-hours without" in shown


async def test_where_nothing_was_decided_and_nothing_is_open_that_is_said(tmp_path: Path) -> None:
    async with wondered(replay_of(tmp_path / "it"), Slow()) as pilot:
        await press(pilot, "B", "w")
        assert "! Nothing was decided" in screen_of(pilot)


@pytest.mark.parametrize("pane", ["3", "4"])
async def test_among_levels_the_key_sorts_as_it_did(tmp_path: Path, pane: str) -> None:
    async with wondered(replay_of(tmp_path / "it", HALL), Slow()) as pilot:
        await press(pilot, pane, "w")
        assert "Which decision" not in screen_of(pilot)


async def test_on_the_map_the_key_leads_to_where_decisions_are_told(tmp_path: Path) -> None:
    async with wondered(replay_of(tmp_path / "it", HALL), Slow()) as pilot:
        await press(pilot, "4", "w")
        assert "w does something in Story; go there with 6" in screen_of(pilot)


def changes(of: Wondering, number: int | None, asked: str | None = None, **answers: str) -> Change:
    return Wish(of, number, asked).change(answers)


def test_each_answer_is_the_change_that_it_says(tmp_path: Path) -> None:
    of = replay_of(tmp_path / "it", HALL).wondering
    [decided] = of.decisions("en")
    number = decided.number
    assert changes(of, number, how="removed") == Change(number, removed=True)
    assert changes(of, number, how="earlier-1") == Change(number, shift=-HOUR)
    assert changes(of, number, how="later-4") == Change(number, shift=4 * HOUR)
    assert changes(of, number, how="option:stay") == Change(number, option="stay")
    for when, shift in (("-30m", -1_800), ("+2h", 7_200), ("D1 09:00", -1_800)):
        assert changes(of, number, how="moment", when=when) == Change(number, shift=shift)


def test_what_nobody_took_is_added_by_the_cell_that_is_asked(tmp_path: Path) -> None:
    feed = replay_of(tmp_path / "it")
    of = feed.wondering
    assert not of.never("en"), "nothing is before the players at the beginning"
    feed.seek(ToSecond(3 * HOUR))
    [asked] = of.never("en")
    taken = commands.RecordDecision("rot", decision="shelter", option="stay")
    added = changes(of, None, asked.id, how="option:stay")
    assert added == Change(ADDED, added=taken, at=3 * HOUR)


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("soon", "is no moment"),
        ("D1 09:30", "That is when it was recorded"),
        ("+20h", "The log ends at D1 18:30"),
        ("-10d", "before STARTEX"),
        ("-30m", ""),
    ],
)
async def test_a_moment_that_will_not_do_is_told(tmp_path: Path, written: str, said: str) -> None:
    feed, slow = replay_of(tmp_path / "it", HALL), Slow()
    async with wondered(feed, slow) as pilot:
        await press(pilot, "w", "enter", "5")
        await type_in(pilot, written)
        assert said in screen_of(pilot)
        assert bool(slow.asked) is not bool(said)


async def test_an_hour_that_the_log_does_not_reach_is_not_offered(tmp_path: Path) -> None:
    with Session.create(tmp_path / "it", mattering(), Room()) as session:
        session.send(commands.StartExercise())
        session.send(commands.RecordDecision("rot", "at once"))
        session.advance(2 * HOUR)
        feed = replayed(session, Room())
    async with wondered(feed, Slow()) as pilot:
        await press(pilot, "w", "enter")
        shown = screen_of(pilot)
        assert "1 hour later" in shown
        assert "4 hours later" not in shown
        assert "1 hour earlier" not in shown


# ── the page ─────────────────────────────────────────────────────────────────────────────────────


async def test_the_line_comes_at_once_and_the_band_as_it_does(tmp_path: Path) -> None:
    feed, slow = replay_of(tmp_path / "it", HALL), Slow()
    async with wondered(feed, slow) as pilot:
        await press(pilot, "w", "enter", "1")
        assert "being computed twice" in screen_of(pilot)
        assert len(slow.asked) == REDRAWS + 1
        first = await computed(pilot, slow, 1)
        assert "Here: it is not taken" in first
        assert "Band: 0 of 20" in first
        assert "Person-hours without" in first
        assert "Band: 7 of 20" in await computed(pilot, slow, 7)
        assert "Band: 20 other courses" in await computed(pilot, slow, REDRAWS)
        assert not slow.waiting


async def test_what_came_before_the_line_is_kept(tmp_path: Path) -> None:
    feed, slow = replay_of(tmp_path / "it", HALL), Slow()
    async with wondered(feed, slow) as pilot:
        await press(pilot, "w", "enter", "1")
        line = slow.asked.pop(0)
        await computed(pilot, slow, 5)
        slow.asked.insert(0, line)
        assert "Band: 5 of 20" in await computed(pilot, slow, 1)


async def test_both_stories_stand_beside_each_other_where_there_is_room(tmp_path: Path) -> None:
    feed, slow = replay_of(tmp_path / "it", HALL), Slow()
    async with wondered(feed, slow, size=WIDE) as pilot:
        await press(pilot, "w", "enter", "1")
        await computed(pilot, slow, 1)
        shown = await read_on(pilot)
    [heads] = {row for row in shown.splitlines() if "What happened" in row}
    assert heads.index("What would have happened") > 50
    assert "Two stories, from where they part: D1 09:30" in shown


async def test_and_below_each_other_where_there_is_not(tmp_path: Path) -> None:
    feed, slow = replay_of(tmp_path / "it", HALL), Slow()
    async with wondered(feed, slow, size=NARROW) as pilot:
        await press(pilot, "w", "enter", "1")
        await computed(pilot, slow, 1)
        shown = await read_on(pilot)
    assert "< What happened > What would have happened" in shown
    assert "< D1 09:30 " in shown
    assert "> D1 15:30 VR01" in shown


async def test_a_decision_without_effect_changes_nothing_and_says_so(tmp_path: Path) -> None:
    feed, slow = replay_of(tmp_path / "it", commands.RecordDecision("rot", "we wait")), Slow()
    async with wondered(feed, slow) as pilot:
        await press(pilot, "w", "enter", "1")
        assert "This changes nothing" in await computed(pilot, slow, REDRAWS + 1)


async def test_the_language_turns_in_place(tmp_path: Path) -> None:
    feed, slow = replay_of(tmp_path / "it", HALL), Slow()
    async with wondered(feed, slow) as pilot:
        await press(pilot, "w", "enter", "1")
        await computed(pilot, slow, 1)
        await press(pilot, "l")
        shown = screen_of(pilot)
        assert "Wat als: besluit 1 anders" in shown
        assert "Persoonsuren zonder" in shown
        assert "Band: 0 van 20" in shown


async def test_from_the_page_the_same_decision_can_be_otherwise_in_another_way(
    tmp_path: Path,
) -> None:
    feed, slow = replay_of(tmp_path / "it", HALL), Slow()
    async with wondered(feed, slow) as pilot:
        await press(pilot, "w", "enter", "1")
        await computed(pilot, slow, 1)
        await press(pilot, "w", "2")
        assert all(future.cancelled() for _, future in slow.asked[1 : REDRAWS + 1])
        assert "Here: taken 1h earlier" in await computed(pilot, slow, 1)
        await press(pilot, "escape")
        assert "What if" not in screen_of(pilot).splitlines()[1]


# ── what ends it ─────────────────────────────────────────────────────────────────────────────────


async def test_leaving_the_page_calls_off_what_is_left_and_quitting_ends_who_computes(
    tmp_path: Path,
) -> None:
    feed, slow = replay_of(tmp_path / "it", HALL), Slow()
    async with wondered(feed, slow) as pilot:
        await press(pilot, "w", "enter", "1")
        await computed(pilot, slow, 3)
        await press(pilot, "escape")
        assert not slow.waiting
        assert not slow.ended
    assert slow.ended


async def test_that_a_process_was_killed_is_said_and_what_is_there_stays(tmp_path: Path) -> None:
    feed, slow = replay_of(tmp_path / "it", HALL), Slow()
    async with wondered(feed, slow) as pilot:
        await press(pilot, "w", "enter", "1")
        await computed(pilot, slow, 3)
        slow.waiting[0][1].set_exception(BrokenProcessPool())
        shown = await computed(pilot, slow, 0)
        assert "Stopped after 2 of 20 other courses of chance: one of the" in shown
        assert "Person-hours without" in shown
        assert slow.ended


async def test_nothing_of_it_is_in_the_log(tmp_path: Path) -> None:
    feed, slow = replay_of(tmp_path / "it", HALL), Slow()
    before = {one: one.read_bytes() for one in (tmp_path / "it").iterdir() if one.is_file()}
    async with wondered(feed, slow) as pilot:
        await press(pilot, "w", "enter", "1")
        await computed(pilot, slow, REDRAWS + 1)
    after = {one: one.read_bytes() for one in (tmp_path / "it").iterdir() if one.is_file()}
    assert after == before


# ── logs that will not do ────────────────────────────────────────────────────────────────────────


def rewritten(folder: Path, change: Callable[[Said], None], number: int = 0) -> ReplayFeed:
    """A replay of that half day, of which one line was changed since."""
    replay_of(folder, HALL)
    lines = (folder / NAME).read_text(encoding="utf-8").splitlines()
    return again(forged(folder, lines, change, number))


async def test_of_a_log_of_another_engine_it_is_said_why_there_is_none(tmp_path: Path) -> None:
    feed = rewritten(tmp_path / "it", lambda said: said.update(engine=1))
    async with wondered(feed, Slow(), size=(160, 40)) as pilot:
        await press(pilot, "w")
        assert "it was played with engine 1" in screen_of(pilot)


async def test_of_a_log_with_chance_drawn_anew_it_is_said_too(tmp_path: Path) -> None:
    header = mattering().model_copy(update={"redraw": Redraw(after=3_600, with_=1)})
    with half_a_day(tmp_path / "it", HALL, header=header) as session:
        feed = replayed(session, Room())
    async with wondered(feed, Slow(), size=(160, 40)) as pilot:
        await press(pilot, "w")
        assert "its own chance has already been drawn anew" in screen_of(pilot)


async def test_of_a_log_that_does_not_follow_that_is_said(tmp_path: Path) -> None:
    replay_of(tmp_path / "it", HALL)
    lines = (tmp_path / "it" / NAME).read_text(encoding="utf-8").splitlines()
    number = next(at for at, line in enumerate(lines) if '"InjectDue"' in line)
    folder = forged(tmp_path / "other", lines, lambda said: said.update(inject="later"), number)
    slow = Slow()
    async with wondered(again(folder), slow) as pilot:
        await press(pilot, "w", "enter", "1")
        assert "does not follow from" in await computed(pilot, slow, 0)
        assert not slow.asked


# ── hostile text ─────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("words", ["[umcg]", "[/]", "[red]{answer}", "\x1b[31m\n\u202e"])
async def test_what_people_wrote_is_shown_as_they_wrote_it(tmp_path: Path, words: str) -> None:
    feed, slow = replay_of(tmp_path / "it", commands.RecordDecision("rot", words), HALL), Slow()
    async with wondered(feed, slow, size=WIDE) as pilot:
        await press(pilot, "w")
        assert words[:3].strip("\x1b") in screen_of(pilot)
        await press(pilot, "enter", "1")
        await computed(pilot, slow, 1)
        assert "\x1b" not in await read_on(pilot)


TEXT = st.text(max_size=40)


@settings(max_examples=25)
@given(
    texts=st.lists(TEXT, min_size=6, max_size=6),
    cells=st.lists(st.tuples(TEXT, TEXT), min_size=1, max_size=4),
    width=st.integers(20, 140),
)
def test_rows_are_never_wider_than_the_page(
    texts: list[str], cells: list[tuple[str, str]], width: int
) -> None:
    told, title, _, left, right, note = texts
    page = OtherwisePage(
        ITSELF,
        title,
        told=(told,),
        parts=((title, (Table(tuple(cells)), note)),),
        story=(StoryRow("D1 09:30", left, "D1 09:31", right), StoryRow(same=told)),
        heads=(title, left, right),
        print_=(note,),
    )
    for entry in otherwise_rows(page, width, "en"):
        assert width_of(entry.row) <= width
        assert not {"\n", "\x1b"} & {*plain(entry.row)}


# ── how it looks ─────────────────────────────────────────────────────────────────────────────────


@pytest.mark.xdist_group("kabelbrug-utrecht")
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES)
async def test_the_what_if_looks_as_it_did(tmp_path: Path, size: str, language: Language) -> None:
    header, slow = header_of("kabelbrug-utrecht"), Slow()
    clock = StoryClock(header.calendar)
    with Session.create(tmp_path / "it", header, clock) as session:
        for progress in play(session, header.scenario.plays["average"], clock):
            if progress.now >= 12 * HOUR:
                break
        session.pause()
        feed = replayed(session, Room())
    async with wondered(feed, slow, language, SIZES[size]) as pilot:
        await press(pilot, "w", "down", "down", "down", "down", "enter")
        compare(f"what-if-asked-{size}-{language}", screen_of(pilot))
        await press(pilot, "1")
        compare(f"what-if-{size}-{language}", await computed(pilot, slow, 3))
        await press(pilot, "pagedown", "pagedown", "pagedown")
        compare(f"what-if-below-{size}-{language}", screen_of(pilot))
