"""What the screen says of what has just been done, and of what has just happened by itself."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from exercises import rich_header
from organised import grip, lever, two_regions
from tui.looked import Room
from worlds import disruption, header

from oefening.commands import AddNote, JumpClock, RecordDecision, SetSpeed, StartExercise
from oefening.session.session import Session
from oefening.tui.feeds.live import LiveFeed
from oefening.tui.frames.frame import View
from oefening.world.levers import LeverUse


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


def test_a_lever_that_is_pulled_at_too_low_a_level_is_warned_of_until_the_next_act(
    tmp_path: Path, room: Room
) -> None:
    effect = {"demand": "VR01.power", "factor": "90%"}
    high = lever(effect, authority={"who": {"en": "chair"}, "grip": 4})
    low = lever(effect, authority={"who": {"en": "chair"}, "grip": 1})
    world = two_regions(levers={"high": high, "low": low})
    head = header(world, [disruption("up", 0, grip("VR01", 2))])
    pull, also = (LeverUse.model_validate({"lever": id}) for id in ("high", "low"))
    with Session.create(tmp_path / "exercise", head, room) as session:
        feed = LiveFeed(session, room)
        feed.send(StartExercise())
        feed.send(RecordDecision("rot", text="do it", levers=(pull, also, pull)))
        english = feed.frame(View("en"))
        assert english.warned == "taken at GRIP 2; usually from GRIP 4 on (assumed)"
        assert feed.frame(View("nl")).warned.startswith("genomen bij GRIP 2; gewoonlijk vanaf")
        feed.send(RecordDecision("rot", text="do it", levers=(also,)))
        assert feed.frame(View("en")).warned == ""
