"""The page of a place or a node while somebody goes about in time: it stays, and tells of then."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from textual.pilot import Pilot
from tui.looked import Room, half_a_day, looked, replayed
from tui.pilots import NARROW, WIDE, played, press, screen_of, tick, type_in, under_way

from oefening.commands import AddNote, SetSpeed
from oefening.text import LANGUAGES, Language
from oefening.tui.feeds.replay import ReplayFeed
from oefening.tui.keys.actions import ACTIONS
from oefening.tui.pages.screens import PageScreen

ON, BACK = "right_square_bracket", "left_square_bracket"


@pytest.fixture
def feed(tmp_path: Path) -> Iterator[ReplayFeed]:
    room = Room()
    with half_a_day(tmp_path / "exercise", room) as session:
        yield replayed(session, room)


def page_of(pilot: Pilot[int]) -> str:
    """What the screen shows, which is that of a page."""
    assert isinstance(pilot.app.screen, PageScreen)
    return screen_of(pilot)


@pytest.mark.parametrize(
    ("keys", "when"),
    [
        ((ON,), "D1 08:30"),
        ((ON, ON, BACK), "D1 08:30"),
        (("right_curly_bracket",), "D1 09:00"),
        (("right_parenthesis",), "D1 07:30"),
        (("full_stop", "full_stop", "comma"), "D1 06:31"),
        (("colon", "colon", "semicolon"), "D1 06:45"),
        (("E",), "D1 18:30"),
        (("E", "B"), "D1 06:30"),
        (("plus", "2", "enter"), "D1 07:30"),
    ],
)
async def test_a_page_stays_open_while_the_moment_is_moved(
    feed: ReplayFeed, keys: tuple[str, ...], when: str
) -> None:
    async with looked(feed) as pilot:
        await press(pilot, "3", "enter", *keys)
        assert when in page_of(pilot).splitlines()[0]


async def test_the_page_shows_what_it_was_then(feed: ReplayFeed) -> None:
    async with looked(feed) as pilot:
        await press(pilot, "3", "enter")
        assert "power in VR01/east 100% out" not in page_of(pilot)
        await press(pilot, "right_parenthesis")
        assert "power in VR01/east 100% out" in page_of(pilot)


async def test_below_the_page_stands_what_was_moved_to_or_why_nothing_was(feed: ReplayFeed) -> None:
    async with looked(feed, size=WIDE) as pilot:
        await press(pilot, "3", "enter", ON, ON)
        assert "D1 10:30 Released: On the radio" in page_of(pilot)
        await press(pilot, ON)
        assert "! There is no released inject further on" in page_of(pilot)
        await press(pilot, "slash")
        await type_in(pilot, "radio")
        assert "Hit 1 of " in page_of(pilot)


async def test_time_goes_by_below_a_page(feed: ReplayFeed) -> None:
    async with looked(feed) as pilot:
        await press(pilot, "3", "enter", ON, "greater_than_sign", "b", "space")
        await tick(pilot)
        assert "◀ REPLAY ×120" in page_of(pilot)


async def test_what_belongs_to_the_panes_does_nothing_on_a_page(feed: ReplayFeed) -> None:
    async with looked(feed) as pilot:
        await press(pilot, "3", "enter", "T")
        assert "'T' does nothing on a page" in page_of(pilot)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("size", "named"), [(NARROW, 1), (WIDE, 3)])
async def test_the_line_of_a_page_names_keys_that_move(
    feed: ReplayFeed, language: Language, size: tuple[int, int], named: int
) -> None:
    async with looked(feed, language, size) as pilot:
        await press(pilot, "3", "enter")
        last = page_of(pilot).splitlines()[-1]
        moves = ("[ ] inject", "( ) level" if language == "en" else "( ) niveau", ", . minu")
        assert [move in last for move in moves] == [at < named for at in range(3)]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_its_help_offers_every_key_that_works_there(
    feed: ReplayFeed, language: Language
) -> None:
    async with looked(feed, language) as pilot:
        await press(pilot, "3", "enter", "question_mark")
        told: set[str] = set()
        for _ in range(60):
            told |= {" ".join(line.strip("│▸ ").split()) for line in screen_of(pilot).splitlines()}
            await press(pilot, "down")
        moves = {"roll", "previous-change", "next-change", "next-minute", "to-time", "to-end"}
        for action in ACTIONS:
            if action.name in moves:
                assert f"{action.key(language)} {action.help(language)}" in told
        names = [one.name for one in ACTIONS if one.paged and "replay" in one.modes]
        behind = [name for name in names[names.index("to-end") + 1 :] if name != "palette"]
        await press(pilot, *["up"] * len(behind), "enter")
        assert "D1 18:30" in page_of(pilot).splitlines()[0]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_each_key_stands_on_a_line_of_its_own_in_the_help_of_a_page(
    language: Language,
) -> None:
    async with played(under_way(), language, WIDE) as pilot:
        await press(pilot, "3", "enter")
        page_itself = page_of(pilot)
        await press(pilot, "question_mark")
        box = (line.split("│") for line in screen_of(pilot).splitlines())
        lines = [parts[1].strip("▸ ") for parts in box if len(parts) > 2]
        await press(pilot, "enter")
        assert page_of(pilot) == page_itself
    [esc] = [at for at, line in enumerate(lines) if "esc: " in line]
    assert [line.split(":")[0] for line in lines[esc - 2 : esc + 1]] == ["↑ ↓", "enter", "esc"]
    space = "spatie" if language == "nl" else "space"
    keys = [line.split("  ")[0] for line in lines[esc + 2 : esc + 12]]
    assert keys == [space, "!", "n", ">", "<", "W", "f", "l", "c", "C"]


@pytest.mark.parametrize(
    ("language", "words", "rest"),
    [("en", "slower", "The rest can after esc"), ("nl", "trager", "De rest kan na esc")],
)
async def test_the_palette_of_a_page_offers_what_can_be_done_there(
    language: Language, words: str, rest: str
) -> None:
    feed = under_way()
    async with played(feed, language, WIDE) as pilot:
        await press(pilot, "3", "enter")
        assert "^p al" in page_of(pilot).splitlines()[-1]
        await press(pilot, "ctrl+p")
        seen = screen_of(pilot)
        assert rest in seen
        assert "ENDEX" not in seen
        await type_in(pilot, words)
        page_of(pilot)
        await press(pilot, "n")
        await type_in(pilot, "calm")
        page_of(pilot)
    assert feed.sent == [SetSpeed(30), AddNote("calm")]


async def test_the_palette_of_a_page_moves_the_moment(feed: ReplayFeed) -> None:
    async with looked(feed) as pilot:
        await press(pilot, "3", "enter", "ctrl+p")
        await type_in(pilot, "to the end")
        assert "D1 18:30" in page_of(pilot).splitlines()[0]
