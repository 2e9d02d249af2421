"""What the screen says of what has just been done, and of what has just happened by itself."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from exercises import rich_header
from tui.looked import Room

from oefening.commands import AddNote, JumpClock, SetSpeed, StartExercise
from oefening.session.session import Session
from oefening.tui.feeds.live import LiveFeed
from oefening.tui.frames.frame import View


@pytest.fixture
def room() -> Room:
    return Room()


@pytest.fixture
def feed(tmp_path: Path, room: Room) -> Iterator[LiveFeed]:
    with Session.create(tmp_path / "exercise", rich_header(), room) as session:
        yield LiveFeed(session, room)


def _go(feed: LiveFeed, room: Room, seconds: int) -> None:
    for _ in range(seconds):
        room.now += 1
        while feed.advance():
            pass


def test_why_the_clock_stopped_is_no_longer_told_once_a_jump_goes_on_from_there(
    feed: LiveFeed, room: Room
) -> None:
    feed.send(StartExercise())
    feed.send(SetSpeed(600))
    _go(feed, room, 10)
    assert feed.frame(View("en")).clock.stopped == "A first call"
    feed.send(JumpClock(7_200, "release"))
    assert feed.frame(View("en")).clock.stopped == ""


def test_of_several_acts_only_those_that_are_alike_are_counted(feed: LiveFeed) -> None:
    feed.send_all([StartExercise(), AddNote("one")])
    assert feed.frame(View("en")).acted == ("D1 06:30 Note: one",)
    feed.send_all([AddNote("two"), AddNote("three")])
    assert feed.frame(View("en")).acted == ("D1 06:30 Note: three (and 1 more)",)
