"""Several commands that are one act: one write, one frame, and word of what was really done."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from shown import shown_header
from small_disk import room_for
from tui.looked import Room
from tui.pilots import WIDE, played, press, screen_of
from worlds import both

from oefening.commands import ReleaseInject, RetimeInject, StartExercise
from oefening.record import Header
from oefening.scenario.model import Scenario
from oefening.session import Session, verify
from oefening.text import Language
from oefening.tui.feeds.live import LiveFeed
from oefening.tui.frames.frame import Clock, Frame, View
from oefening.tui.scenes.look import Look

MANY = 40

FEW = 2
"""Frames of one act: of what was done, and of where one goes from there."""


def planned(injects: int) -> Header:
    """An exercise with so many injects at the same minute, and nothing else."""
    header = shown_header()
    scenario = header.scenario.dump() | {
        "injects": [
            {"id": f"i{number}", "at": "T+3h", "title": both(f"number {number}")}
            for number in range(injects)
        ],
        "decisions": [],
        "plays": {},
    }
    return header.model_copy(update={"scenario": Scenario.model_validate(scenario)})


class Counted(LiveFeed):
    """Counts the frames that are put together anew."""

    frames = 0

    def _whole(self, look: Look, view: View, clock: Clock) -> Frame:
        self.frames += 1
        return super()._whole(look, view, clock)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with Session.create(tmp_path / "exercise", planned(MANY), Room()) as session:
        session.send(StartExercise())
        yield session


@pytest.fixture
def due(session: Session) -> Session:
    """The same when they have come due."""
    session.advance(3 * 3_600)
    return session


async def _counted(session: Session, keys: Sequence[str], last: str) -> tuple[int, int]:
    """How many frames are made and how often the disk is waited for by the `last` of the keys."""
    feed, synced = Counted(session, Room()), 0

    def sync(_: int) -> None:
        nonlocal synced
        synced += 1

    async with played(feed) as pilot:
        await press(pilot, *keys)
        before = feed.frames
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(os, "fsync", sync)
            await press(pilot, last)
        assert f"(and {MANY - 1} more)" in screen_of(pilot)
        return feed.frames - before, synced


async def test_many_are_shifted_with_one_write_and_few_frames(session: Session) -> None:
    frames, synced = await _counted(session, ["T", *"+30m", "enter"], "enter")
    assert frames <= FEW
    assert synced == 1
    retimed = [one for one in session.records if isinstance(one.body, RetimeInject)]
    assert len(retimed) == MANY


async def test_many_are_released_with_one_write_and_few_frames(due: Session) -> None:
    frames, synced = await _counted(due, ["R"], "1")
    assert frames <= FEW
    assert synced == 1
    released = [one for one in due.records if isinstance(one.body, ReleaseInject)]
    assert len(released) == MANY


async def test_on_a_full_disk_nothing_is_told_of_until_all_of_it_is_there(due: Session) -> None:
    feed = LiveFeed(due, Room())

    def released() -> list[str]:
        """What stands as done in the queue of who looks now."""
        groups = {group.name: group.rows for group in feed.frame(View("en")).queue}
        return [row.inject for row in groups["done"]]

    async with played(feed, size=WIDE) as pilot:
        await press(pilot, "R")
        with room_for(due.journal.path.stat().st_size + 600):
            await press(pilot, "1")
            assert "the disk is full" in screen_of(pilot)
            assert released() == []
            assert "more)" not in screen_of(pilot)
        await press(pilot, "1")
        assert len(released()) == MANY
        assert f"(and {MANY - 1} more)" in screen_of(pilot)
    assert verify(due.journal.path).good


@pytest.mark.parametrize(
    ("language", "heading", "each"),
    [
        ("nl", "Nog niet op schijf; bij afsluiten gaat dit verloren:", "Ingespeeld: number 0"),
        ("en", "Not on disk yet; leaving loses it:", "Released: number 0"),
    ],
)
async def test_what_is_not_on_disk_yet_is_named_where_it_is_asked_what_to_do(
    due: Session, language: Language, heading: str, each: str
) -> None:
    async with played(LiveFeed(due, Room()), language, (100, 60)) as pilot:
        await press(pilot, "R")
        with room_for(due.journal.path.stat().st_size + 600):
            await press(pilot, "1")
            seen = screen_of(pilot)
    assert heading in seen
    assert f"D1 09:30 {each}" in seen
    assert len(due.records) == due.records[-1].number


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "nl",
            (
                "2 van de 40 niet gedaan",
                "inject 'number 3' is al ingespeeld (D1 09:30)",
                "Wel gedaan:",
                "D1 09:30 Ingespeeld: number 2",
            ),
        ),
        (
            "en",
            (
                "2 of 40 not done",
                "inject 'number 3' is already released (D1 09:30)",
                "Done:",
                "D1 09:30 Released: number 2",
            ),
        ),
    ],
)
async def test_which_were_done_and_which_were_not_is_told(
    due: Session, language: Language, told: tuple[str, ...]
) -> None:
    feed = LiveFeed(due, Room())
    async with played(feed, language, (100, 60)) as pilot:
        await press(pilot, "R")
        for inject in ("i3", "i7"):
            due.send(ReleaseInject(inject))
        await press(pilot, "1")
        seen = screen_of(pilot)
        assert [one for one in told if one not in seen] == []
        assert seen.index(told[1]) < seen.index(told[2]) < seen.index(told[3])
        await press(pilot, "enter")
        assert told[0] not in screen_of(pilot)
    assert f"{MANY - 3}" in feed.frame(View(language)).acted[0]


async def test_what_is_refused_of_an_act_is_told_once_the_rest_is_kept(due: Session) -> None:
    feed = LiveFeed(due, Room())
    async with played(feed, size=WIDE) as pilot:
        await press(pilot, "R")
        due.send(ReleaseInject("i3"))
        with room_for(due.journal.path.stat().st_size + 600):
            await press(pilot, "1")
            assert "not done" not in screen_of(pilot)
        await press(pilot, "1")
        assert f"1 of {MANY} not done" in screen_of(pilot)
        assert f"(and {MANY - 2} more)" in feed.frame(View("en")).acted[0]


async def test_what_was_shifted_is_not_shifted_again_because_another_was_refused(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    feed = LiveFeed(session, Room())
    async with played(feed, size=WIDE) as pilot:
        await press(pilot, "T", *"+30m", "enter")
        known = feed.catalogue("en")
        session.send(ReleaseInject("i3"))
        with monkeypatch.context() as patch:  # as of a moment at which it could still be shifted
            patch.setattr(feed, "catalogue", lambda _: known)
            await press(pilot, "enter")
        assert f"1 of {MANY} not done" in screen_of(pilot)
        await press(pilot, "enter", "enter", "enter")
    retimed = [one.body for one in session.records if isinstance(one.body, RetimeInject)]
    assert len({one.inject for one in retimed}) == len(retimed) == MANY - 1
