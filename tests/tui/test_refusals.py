"""What cannot be done, and why."""

from pathlib import Path

import pytest
from exercises import rich_header
from tui.fake import FakeFeed
from tui.looked import Room
from tui.pilots import WIDE, played, press, screen_of, type_in, under_way

from oefening.commands import AddNote, PauseClock, RecordDecision, ReleaseInject, StartExercise
from oefening.errors import Refused
from oefening.session import Session
from oefening.text import phrase
from oefening.tui.feeds.live import LiveFeed
from oefening.tui.frames.frame import View

NAMES = {"+": "plus", ">": "greater_than_sign"}
"""Of keys, where Textual calls them otherwise than they are written."""


async def test_a_refusal_is_shown_not_raised() -> None:
    feed = under_way(refusal=Refused(phrase("before-startex", written="D1", start="D2")))
    async with played(feed) as pilot:
        await press(pilot, "r")
        assert "! D1 is before STARTEX (D2)" in screen_of(pilot)


@pytest.mark.parametrize(
    ("keys", "why"),
    [
        ("g", "You are already at what is due: “Power lost in three districts”"),
        ("y", "“Power lost in three districts” has not been released yet"),
        ("rr", "“Power lost in three districts” is already released"),
        ("rg", "No inject is due now"),
        ("u", "“Power lost in three districts” has not been released yet"),
        (">>>>>>>", "The clock goes no faster than ×3600"),
        ("b", "'b' does nothing here; ? lists all keys"),
    ],
)
async def test_a_key_that_does_nothing_now_says_why(keys: str, why: str) -> None:
    async with played(under_way()) as pilot:
        await press(pilot, *(NAMES.get(key, key) for key in keys))
        assert f"! {why}" in screen_of(pilot)


@pytest.mark.parametrize("key", ["q", "d"])
async def test_without_cells_nobody_asks_or_decides(key: str) -> None:
    async with played(under_way(cells=0)) as pilot:
        assert "q ask" not in screen_of(pilot)
        assert "d decision" not in screen_of(pilot)
        await press(pilot, key)
        assert "! This scenario has no cell that could ask or decide" in screen_of(pilot)


async def test_a_speed_is_told_as_such_while_the_clock_stands_still(tmp_path: Path) -> None:
    with Session.create(tmp_path / "exercise", rich_header()) as session:
        session.send(StartExercise())
        session.send(PauseClock())
        feed = LiveFeed(session)
        assert feed.frame(View("en")).cells == 2
        async with played(feed) as pilot:
            await press(pilot, "greater_than_sign")
            assert "Speed: ×120" in screen_of(pilot)
            assert "runs" not in screen_of(pilot)


@pytest.mark.parametrize("key", ["r", "e", "+", "y", "x"])
async def test_before_startex_a_key_says_that_the_exercise_has_not_begun(key: str) -> None:
    async with played(FakeFeed()) as pilot:
        await press(pilot, key)
        assert "! The exercise has not begun: the space bar is STARTEX" in screen_of(pilot)


@pytest.mark.parametrize("key", ["space", "r", "d", ">"])
async def test_after_endex_a_key_says_that_the_exercise_has_ended(key: str) -> None:
    async with played(FakeFeed(state="ended")) as pilot:
        await press(pilot, key)
        assert "! The exercise has ended: Q leaves" in screen_of(pilot)


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


async def test_a_refusal_goes_as_soon_as_something_else_is_done() -> None:
    why = "! 'b' does nothing here"
    for keys in (("tab",), ("down",), ("r",), ("greater_than_sign",)):
        async with played(under_way()) as pilot:
            await press(pilot, "b")
            assert why in screen_of(pilot)
            await press(pilot, *keys)
            assert why not in screen_of(pilot)


async def test_a_real_emergency_stands_on_the_screen_when_the_clock_stopped_by_itself(
    session: Session,
) -> None:
    async with played(LiveFeed(session, Room())) as pilot:
        await press(pilot, "exclamation_mark")
        session.send(PauseClock())
        await press(pilot, "1")
        assert "not done" not in screen_of(pilot)
        assert "REAL EMERGENCY" in screen_of(pilot)
    asked = [type(one.body) for one in session.records if one.command]
    assert asked == [StartExercise, PauseClock, AddNote]


async def test_a_refusal_calls_an_inject_by_its_title(session: Session) -> None:
    async with played(LiveFeed(session, Room()), size=WIDE) as pilot:
        await press(pilot, "g", "h")
        session.send(ReleaseInject("first-call"))
        await press(pilot, "1")
        assert "inject 'A first call' is already released (D1 07:00)" in " ".join(
            screen_of(pilot).split()
        )
