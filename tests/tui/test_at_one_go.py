"""Several commands that are one act: one write, one frame, and word of what was really done."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from shown import shown_header
from small_disk import room_for
from tui.looked import Room
from tui.pilots import WIDE, played, press, screen_of, type_in
from worlds import both

from oefening.commands import ReleaseInject, RetimeInject, StartExercise
from oefening.record import Header, Record
from oefening.scenario.model import Scenario
from oefening.session import Session, verify
from oefening.tui.feeds.live import LiveFeed
from oefening.tui.frames.frame import Frame, View

MANY = 12


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
    """Counts the frames that are asked of it."""

    frames = 0

    def frame(self, view: View) -> Frame:
        self.frames += 1
        return super().frame(view)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with Session.create(tmp_path / "exercise", planned(MANY), Room()) as session:
        session.send(StartExercise())
        yield session


async def test_many_injects_are_shifted_with_one_write_and_few_frames(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    feed = Counted(session, Room())
    written: list[Sequence[Record]] = []
    append = session.journal.append

    def appended(records: Sequence[Record], *, sync: bool) -> None:
        written.append(records)
        append(records, sync=sync)

    async with played(feed) as pilot:
        await press(pilot, "T")
        await type_in(pilot, "+30m")
        monkeypatch.setattr(session.journal, "append", appended)
        before = feed.frames
        await press(pilot, "enter")
        assert feed.frames - before < MANY / 2
        assert f"(and {MANY - 1} more)" in screen_of(pilot)
    [records] = written[:1]
    assert sum(isinstance(record.body, RetimeInject) for record in records) == MANY


async def test_on_a_full_disk_nothing_is_told_of_until_all_of_it_is_there(session: Session) -> None:
    session.advance(3 * 3_600)
    feed = LiveFeed(session, Room())

    def released() -> list[str]:
        """What stands as done in the queue of who looks now."""
        groups = {group.name: group.rows for group in feed.frame(View("en")).queue}
        return [row.inject for row in groups["done"]]

    async with played(feed, size=WIDE) as pilot:
        await press(pilot, "R")
        with room_for(session.journal.path.stat().st_size + 600):
            await press(pilot, "1")
            assert "the disk is full" in screen_of(pilot)
            assert released() == []
            assert "more)" not in screen_of(pilot)
        await press(pilot, "1")
        assert len(released()) == MANY
        assert f"(and {MANY - 1} more)" in screen_of(pilot)
    assert verify(session.journal.path).good


async def test_what_is_refused_of_an_act_is_told_once_the_rest_is_kept(session: Session) -> None:
    session.advance(3 * 3_600)
    feed = LiveFeed(session, Room())
    async with played(feed, size=WIDE) as pilot:
        await press(pilot, "R")
        session.send(ReleaseInject("i3"))
        with room_for(session.journal.path.stat().st_size + 600):
            await press(pilot, "1")
            assert "not done" not in screen_of(pilot)
        await press(pilot, "1")
        assert f"! 1 of {MANY} not done: " in screen_of(pilot)
        assert f"(and {MANY - 2} more)" in feed.frame(View("en")).acted[0]
