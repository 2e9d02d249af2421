"""Who knew what, on the screen of who looks back: a page of all cells, and one of each."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from knowing import CELLS, seeing, with_cells
from tui.looked import Room, looked, replayed
from tui.pilots import NARROW, WIDE, press, screen_of, tick

from oefening import commands
from oefening.clock import HOUR
from oefening.session import Session
from oefening.tui.feeds.replay import ReplayFeed
from oefening.tui.frames.moves import ToSecond
from oefening.tui.frames.page import KNOWN


@pytest.fixture
def feed(tmp_path: Path) -> Iterator[ReplayFeed]:
    """At 8 h, when the ROT has no word from the east since 3 h."""
    room = Room()
    with Session.create(tmp_path / "exercise", seeing(), room) as session:
        session.send(commands.StartExercise())
        session.advance(2 * HOUR)
        session.send(commands.ReleaseInject("call"))
        session.advance(12 * HOUR)
        session.send(commands.EndExercise())
        found = replayed(session, room)
        found.seek(ToSecond(8 * HOUR))
        yield found


@pytest.mark.parametrize("size", [NARROW, WIDE])
async def test_the_page_tells_of_all_cells_how_they_stood(
    feed: ReplayFeed, size: tuple[int, int]
) -> None:
    async with looked(feed, size=size) as pilot:
        await press(pilot, "K")
        await tick(pilot)
        seen = " ".join(screen_of(pilot).split())
        assert "Who knew what: all cells" in seen
        assert "ROT: 1 of 5 not as it was; most: communications in VR01/east" in seen
        assert "GBT: 0 of 2 not as it was" in seen
        assert "Blind: sees no capacities" in seen


async def test_left_and_right_go_from_cell_to_cell_round_and_round(feed: ReplayFeed) -> None:
    async with looked(feed, size=WIDE) as pilot:
        await press(pilot, "K", "right")
        await tick(pilot)
        seen = " ".join(screen_of(pilot).split())
        assert "Who knew what: ROT" in seen
        assert "Since D1 09:30 nothing new comes by mobile from VR01/east" in seen
        assert "Communications in VR01/east: picture 100%, was 0% (mobile)" in seen
        assert "D1 08:30 mayor (phone): The mayor calls" in seen
        await press(pilot, "left", "left")
        await tick(pilot)
        assert "Who knew what: Blind" in screen_of(pilot)


async def test_enter_goes_to_the_cell_or_the_place_that_is_chosen_and_back(
    feed: ReplayFeed,
) -> None:
    async with looked(feed, size=WIDE) as pilot:
        await press(pilot, "K", "down", "enter")
        await tick(pilot)
        assert "Who knew what: GBT" in screen_of(pilot)
        await press(pilot, "enter")
        await tick(pilot)
        assert "Who knew what" not in screen_of(pilot)
        await press(pilot, "escape", "K")
        await tick(pilot)
        assert "Who knew what: all cells" in screen_of(pilot)


async def test_the_page_goes_with_the_moment(feed: ReplayFeed) -> None:
    async with looked(feed, size=WIDE) as pilot:
        await press(pilot, "K", "right", "B")
        await tick(pilot)
        assert "All that it saw was at 100%, and so known." in screen_of(pilot)


async def test_help_and_a_forecast_can_be_asked_for_from_there(feed: ReplayFeed) -> None:
    async with looked(feed, "nl", size=WIDE) as pilot:
        await press(pilot, "K", "question_mark")
        await tick(pilot)
        assert "naar een andere cel" in screen_of(pilot)
        await press(pilot, "escape", "W")
        await tick(pilot)
        assert "Wie wist wat" in screen_of(pilot)


@pytest.mark.parametrize("text", ["[umcg]", "[/]", "[@click=app.quit]q[/]", "a\x1b[2J\u202eb"])
async def test_what_anybody_typed_is_shown_as_it_is(tmp_path: Path, text: str) -> None:
    room = Room()
    header = with_cells(seeing(), [dict(CELLS[0]) | {"name": {"en": text, "nl": text}}])
    with Session.create(tmp_path, header, room) as session:
        session.send(commands.StartExercise())
        session.send(commands.AddInject(text, text, ("rot",), text))
        session.send(commands.RecordDecision("rot", text))
        found = replayed(session, room)
    found.seek(ToSecond(0))
    async with looked(found, size=WIDE) as pilot:
        for key in ("K", "right"):
            await press(pilot, key)
            await tick(pilot)
            seen = screen_of(pilot)
            assert "\x1b" not in seen
            assert "\u202e" not in seen
            assert text.partition("\x1b")[0] in seen


def test_there_is_no_page_of_a_cell_that_there_is_not(feed: ReplayFeed) -> None:
    assert feed.page(f"{KNOWN}nobody", "en") is None
