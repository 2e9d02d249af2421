"""Forking an exercise while looking back at it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tui.looked import Room, half_a_day, looked, replayed
from tui.pilots import NARROW, WIDE, press, screen_of, type_in

from oefening.commands import RecordDecision
from oefening.journal import Journal
from oefening.session import verify
from oefening.tui.feeds.replay import ReplayFeed

BACK_A_DECISION = "left_curly_bracket"


@pytest.fixture
def feed(tmp_path: Path) -> Iterator[ReplayFeed]:
    room = Room()
    with half_a_day(tmp_path / "exercise", room) as session:
        yield replayed(session, room)


def together(shown: str) -> str:
    """All that a dialog says, wherever its lines are broken."""
    lines = (line.partition("│")[2].rpartition("│")[0] for line in shown.splitlines())
    return "".join("".join(lines).split())


def names(folder: Path) -> set[str]:
    return {one.name for one in folder.iterdir()}


@pytest.mark.parametrize("size", [NARROW, WIDE])
async def test_y_forks_at_the_moment_that_is_looked_at_and_says_how_to_go_on(
    feed: ReplayFeed, tmp_path: Path, size: tuple[int, int]
) -> None:
    async with looked(feed, size=size) as pilot:
        await press(pilot, "right_square_bracket", "y")
        assert "In which new folder?" in screen_of(pilot)
        assert "D108:30(T+02:00),record12" in together(screen_of(pilot))
        await press(pilot, "enter")
        shown = together(screen_of(pilot))
        assert "Forkmade" in shown
        assert f"goonwith'oefeningplay--resume{tmp_path}/exercise-fork'" in shown
        await press(pilot, "enter")
        assert "Fork made" not in screen_of(pilot)
    fork = Journal.read(tmp_path / "exercise-fork")
    assert fork.header.parent is not None
    assert fork.header.parent.instant == 7_200
    assert fork.records[-1].at == 7_200
    assert verify(tmp_path / "exercise-fork").good


async def test_from_just_before_a_decision_it_is_forked_without_that(
    feed: ReplayFeed, tmp_path: Path
) -> None:
    async with looked(feed) as pilot:
        await press(pilot, "E", BACK_A_DECISION, "T", "up", "up", "enter", "y")
        await press(pilot, "ctrl+u")
        await type_in(pilot, str(tmp_path / "without"))
    fork = Journal.read(tmp_path / "without")
    assert not any(isinstance(one.body, RecordDecision) for one in fork.records)


async def test_the_next_fork_has_a_name_that_is_free(feed: ReplayFeed, tmp_path: Path) -> None:
    async with looked(feed, "nl") as pilot:
        for _ in range(2):
            await press(pilot, "y", "enter")
            assert "Aftakking gemaakt" in screen_of(pilot)
            await press(pilot, "enter")
    assert names(tmp_path) == {"exercise", "exercise-fork", "exercise-fork-2"}


async def test_what_cannot_be_made_is_told_and_asked_again(
    feed: ReplayFeed, tmp_path: Path
) -> None:
    async with looked(feed) as pilot:
        await press(pilot, "y", "ctrl+u")
        await type_in(pilot, str(tmp_path))
        assert f"!{tmp_path}istherealready" in together(screen_of(pilot))
        await press(pilot, "escape")
        assert "In which new folder" not in screen_of(pilot)
    assert names(tmp_path) == {"exercise"}


async def test_after_endex_there_is_nothing_to_fork(feed: ReplayFeed) -> None:
    async with looked(feed) as pilot:
        await press(pilot, "E", "y")
        assert "! Here is ENDEX" in screen_of(pilot)
