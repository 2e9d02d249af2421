"""Latencies on the screen of who looks back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from timed import header, inject
from tui.looked import Room, looked, replayed
from tui.pilots import NARROW, WIDE, press, screen_of, tick

from oefening import commands
from oefening.clock import HOUR, MINUTE
from oefening.session import Session
from oefening.tui.feeds.replay import ReplayFeed
from oefening.tui.frames.moves import ToSecond
from oefening.tui.frames.page import LATENCIES


@pytest.fixture
def feed(tmp_path: Path) -> Iterator[ReplayFeed]:
    """A call at 1 h that is decided after half an hour, and news at 2 h that is acknowledged."""
    room, made = (
        Room(),
        header(
            inject("call", "T+1h", "rot", decision="shelter"), inject("news", "T+2h", "rot", "bt")
        ),
    )
    with Session.create(tmp_path / "exercise", made, room) as session:
        session.send(commands.StartExercise())
        session.send(commands.RecordDecision("bt", text="stay here."))
        session.advance(HOUR + 30 * MINUTE)
        session.send(commands.RecordDecision("rot", decision="shelter", option="open"))
        session.advance(2 * HOUR + 5 * MINUTE)
        session.send(commands.AcknowledgeInject("news", "bt"))
        session.send(commands.RecordDecision("rot", text="and go"))
        session.advance(3 * HOUR)
        session.send(commands.EndExercise())
        yield replayed(session, room)


@pytest.mark.parametrize("size", [NARROW, WIDE])
async def test_the_page_tells_what_they_come_to_and_what_answered_what(
    feed: ReplayFeed, size: tuple[int, int]
) -> None:
    feed.seek(ToSecond(3 * HOUR))
    async with looked(feed, size=size) as pilot:
        await press(pilot, "L")
        await tick(pilot)
        assert "Until decided: 2 times, median" in " ".join(screen_of(pilot).split())
        seen = screen_of(pilot)
        for _ in range(6):
            await press(pilot, "pagedown")
            await tick(pilot)
            seen += screen_of(pilot)
        assert "D1 08:30 ROT: news" in seen
        assert "Acknowledged: still open after 1h" in seen
        assert "Decided: D1 08:35, after 5m" in seen
        assert "(nearest open" in seen
        assert "kind “inject”: 2 times, median" in seen
        assert "D1 07:30 ROT: call: Where do people go?" in seen


async def test_at_a_moment_only_what_was_known_by_then_is_told(feed: ReplayFeed) -> None:
    feed.seek(ToSecond(HOUR + 10 * MINUTE))
    async with looked(feed, size=WIDE) as pilot:
        await press(pilot, "L")
        await tick(pilot)
        before = screen_of(pilot)
        assert "Until decided: not once; open: 1." in before
        assert "news" not in before
        await press(pilot, "E")
        await tick(pilot)
        assert "Until decided: 2 times" in screen_of(pilot)
        await press(pilot, "B")
        await tick(pilot)
        assert "Nothing came to a cell, and no cell asked anything." in screen_of(pilot)


async def test_help_says_what_it_shows_and_its_key_opens_it_once(feed: ReplayFeed) -> None:
    async with looked(feed, "nl", size=WIDE) as pilot:
        await press(pilot, "L", "L", "question_mark")
        await tick(pilot)
        assert "Hoe lang elke cel deed over wat bij haar kwam" in screen_of(pilot)
        await press(pilot, "escape", "W", "escape")
        await tick(pilot)
        assert "Reactietijden" not in screen_of(pilot)


def test_decisions_that_answer_nothing_stand_at_the_end(feed: ReplayFeed) -> None:
    feed.seek(ToSecond(3 * HOUR))
    page = feed.page(LATENCIES, "en")
    assert page is not None
    chains, alone = page.sections[-2:]
    assert chains.heading == "Every chain, the latest first"
    assert alone.heading == "Decisions that answer nothing"
    [line] = alone.lines
    assert line.text == "D1 06:30 BT: stay here. No inject to that cell was open."
    assert not page.links


async def test_what_people_wrote_stays_text(tmp_path: Path) -> None:
    room = Room()
    with Session.create(tmp_path / "exercise", header(), room) as session:
        session.send(commands.StartExercise())
        session.send(commands.AskQuestion("rot", "[bold]how\x1b[31m long\u202e?\n{when}"))
        async with looked(replayed(session, room), size=WIDE) as pilot:
            await press(pilot, "E", "L")
            await tick(pilot)
            seen = screen_of(pilot)
            assert "question: [bold]how" in seen
            assert "\x1b" not in seen
            assert "\u202e" not in seen
