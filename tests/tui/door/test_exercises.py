"""Exercises at the door: listed, begun, gone on with, or told to be damaged."""

import os
from pathlib import Path

import pytest
from tui.door.doorway import choice, door, exercise
from tui.pilots import press, screen_of

from oefening.commands import EndExercise, PauseClock, StartExercise
from oefening.journal import NAME
from oefening.session import Session
from oefening.tui.door import Choice


async def test_exercises_are_listed_the_last_played_first_with_how_they_stand(here: Path) -> None:
    for second, folder in enumerate(
        (
            exercise(here, "ended", StartExercise(), EndExercise()),
            exercise(here, "ready"),
            exercise(here, "paused", StartExercise(), PauseClock()),
        )
    ):
        os.utime(folder / NAME, (second, second))
    broken = here / "exercises" / "broken"
    broken.mkdir()
    (broken / NAME).write_text("no log")
    async with door() as pilot:
        rows = screen_of(pilot).splitlines()
    listed = {
        row.split()[0 if row[0] == " " else 1]: row[:72]
        for row in rows[rows.index(next(row for row in rows if "Recent exercises" in row)) + 2 :]
        if row[2:3].strip() and row[:2].strip() in {"", "▸"}
    }
    assert list(listed)[:4] == ["broken", "paused", "ready", "ended"]
    assert "! damaged" in listed["broken"]
    assert "paused, D1 06:30" in listed["paused"]
    assert "not begun" in listed["ready"]
    assert "ENDEX, D1 06:30" in listed["ended"]


async def test_an_exercise_that_was_not_begun_is_begun_at_once(here: Path) -> None:
    exercise(here, "ready")
    async with door() as pilot:
        await press(pilot, "tab", "enter")
        assert choice(pilot) == Choice("resume", str(Path("exercises/ready")))


@pytest.mark.parametrize(
    ("key", "verb"), [("1", "resume"), ("enter", "resume"), ("2", "replay"), ("3", "report")]
)
async def test_of_an_exercise_under_way_it_is_asked_what_to_do(
    here: Path, key: str, verb: str
) -> None:
    exercise(here, "paused", StartExercise(), PauseClock())
    async with door() as pilot:
        await press(pilot, "tab", "enter")
        assert "go on where it stands" in screen_of(pilot)
        await press(pilot, key)
        chosen = choice(pilot)
        assert chosen is not None
        assert (chosen.verb, Path(chosen.what).name) == (verb, "paused")


async def test_only_verbs_that_there_are_can_be_chosen(here: Path) -> None:
    exercise(here, "ended", StartExercise(), EndExercise())
    async with door(verbs=("play", "resume", "report")) as pilot:
        await press(pilot, "tab", "enter")
        assert "1 make the report" in screen_of(pilot)
        assert "replay it" not in screen_of(pilot)


async def test_what_somebody_else_plays_is_not_gone_on_with(here: Path) -> None:
    folder = exercise(here, "busy", StartExercise())
    with Session.resume(folder):
        async with door(verbs=("play", "resume")) as pilot:
            assert "being played now" in screen_of(pilot)
            await press(pilot, "tab", "enter")
            assert choice(pilot) is None
            assert "being played already, in another window" in screen_of(pilot)


async def test_a_damaged_log_says_so_in_a_sentence(here: Path) -> None:
    exercise(here, "one")
    (here / "exercises" / "one" / NAME).write_text("{}\n")
    async with door() as pilot:
        await press(pilot, "tab")
        assert "This exercise cannot be opened" in screen_of(pilot)
        await press(pilot, "enter")
        assert choice(pilot) is None
        assert "is no log of oefening" in screen_of(pilot).splitlines()[-3]


async def test_files_in_the_place_of_folders_are_told(here: Path) -> None:
    (here / "exercises").write_text("")
    (here / "scenarios").write_text("")
    async with door() as pilot:
        await press(pilot, "enter")
        seen = screen_of(pilot)
        assert seen.count("! ") == 2
        assert "Cable bridge" in seen
