"""Exercises at the door: listed, begun, gone on with, or told to be damaged."""

import os
import re
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from rich.cells import cell_len
from tui.door.doorway import choice, door, exercise, scenario
from tui.pilots import NARROW, WIDE, press, screen_of, type_in

from oefening.commands import EndExercise, PauseClock, StartExercise
from oefening.journal import NAME
from oefening.session import Session
from oefening.text import Language
from oefening.tui.door import Choice, rows
from oefening.tui.door.app import Door
from oefening.tui.door.model import Lists, Played, Wish
from oefening.tui.widgets.draw import plain


async def test_exercises_are_listed_the_last_played_first_with_how_they_stand(here: Path) -> None:
    for day, folder in enumerate(
        (
            exercise(here, "ended", StartExercise(), EndExercise(), title="Finished"),
            exercise(here, "ready", title="Prepared"),
            exercise(here, "paused", StartExercise(), PauseClock(), title="Halfway"),
        ),
        start=1,
    ):
        noon = datetime(2001, 11, day, 12).astimezone().timestamp()
        os.utime(folder / NAME, (noon, noon))
    broken = here / "exercises" / "broken"
    broken.mkdir()
    (broken / NAME).write_text("no log")
    async with door(size=NARROW) as pilot:
        await press(pilot, "tab")
        rows = screen_of(pilot).splitlines()
    below = next(at for at, row in enumerate(rows) if "Recent exercises" in row) + 2
    listed = [re.split(r"\s{2,}", row[2:].strip()) for row in rows[below : below + 4]]
    assert [name for _, name, _ in listed] == ["broken", "Halfway", "Prepared", "Finished"]
    assert [day for day, _, _ in listed[1:]] == ["3 Nov 2001", "2 Nov 2001", "1 Nov 2001"]
    assert [stands for _, _, stands in listed] == [
        "! damaged",
        "paused, D1 06:30",
        "not begun",
        "ENDEX, D1 06:30",
    ]


@pytest.mark.parametrize(
    ("language", "day", "told"),
    [
        ("nl", datetime(2026, 3, 8, 14, 5, tzinfo=UTC), "zo 8 mrt 14:05"),
        ("en", datetime(2026, 11, 28, 14, 5, tzinfo=UTC), "Sat 28 Nov 14:05"),
        ("en", datetime(2025, 12, 31, 23, 59, tzinfo=UTC), "31 Dec 2025"),
    ],
)
def test_when_something_was_played_is_told_as_one_says_it(
    language: Language, day: datetime, told: str
) -> None:
    lists = Lists(exercises={"one": Played(Path("one"), day)}, today=date(2026, 11, 28))
    [entry] = rows.exercises(lists, Wish(), 76, language)
    assert plain(entry.row).startswith(told + "  ")


async def test_exercises_are_found_by_words_in_them(here: Path) -> None:
    exercise(here, "morning", title="Flood")
    exercise(here, "evening", title="Storm")
    async with door() as pilot:
        assert "/ search" in screen_of(pilot)
        await press(pilot, "slash")
        await type_in(pilot, "flood MORN")
        seen = screen_of(pilot)
        assert "Recent exercises · 'flood MORN'" in seen
        assert "Storm" not in seen
        assert "enter opens this exercise" in seen
        await press(pilot, "slash", "ctrl+u")
        await type_in(pilot, "nowhere")
        assert "No exercise has these words" in screen_of(pilot)
        await press(pilot, "escape")
        assert "Storm" in screen_of(pilot)


async def test_an_exercise_that_is_gone_by_now_is_told_and_left_out(here: Path) -> None:
    exercise(here, "other", title="Storm")
    folder = exercise(here, "one", StartExercise(), title="Flood")
    async with door() as pilot:
        await press(pilot, "tab", "home")
        folder.rename(here / "elsewhere")
        await press(pilot, "enter")
        seen = screen_of(pilot)
        assert "! This exercise is no longer there" in seen
        assert "Flood" not in seen
        assert choice(pilot) is None


async def test_an_exercise_that_somebody_began_to_play_meanwhile_is_not_gone_on_with(
    here: Path,
) -> None:
    folder = exercise(here, "one", StartExercise())
    async with door() as pilot:
        await press(pilot, "tab")
        with Session.resume(folder):
            await press(pilot, "enter")
            seen = screen_of(pilot)
        assert "being played now" in seen
        assert "go on where it stands" not in seen


LONG = "Cable bridge: three districts without power for days"


@pytest.mark.parametrize("room", [66, 76, 150])
async def test_a_long_name_is_whole_in_both_lists(here: Path, room: int) -> None:
    exercise(here, "one", title=LONG)
    scenario(here, "aa", title=LONG)
    async with door() as pilot:
        assert isinstance(pilot.app, Door)
        lists = pilot.app._lists
    long = [one for name, one in lists.scenarios.items() if name.endswith("aa.yaml")]
    for listed in (
        rows.scenarios(long, lists, room, "en"),
        rows.exercises(lists, Wish(), room, "en"),
    ):
        drawn = [plain(entry.row) for entry in listed]
        assert all(cell_len(row) <= room for row in drawn)
        assert set(LONG.split()) <= set(" ".join(drawn).split())
        assert len({entry.key for entry in listed}) == 1


async def test_the_arrow_goes_over_a_name_of_two_lines_in_one_step(here: Path) -> None:
    for name in ("one", "two"):
        exercise(here, name, title=LONG)
    async with door() as pilot:
        await press(pilot, "tab", "home")
        first = screen_of(pilot)
        await press(pilot, "down")
        assert screen_of(pilot) != first
        assert "Folder: exercises" in screen_of(pilot)
        await press(pilot, "up")
        assert screen_of(pilot) == first


@pytest.mark.parametrize("size", [NARROW, WIDE, (200, 50)])
async def test_exercises_of_one_title_are_told_apart_by_their_folders(
    here: Path, size: tuple[int, int]
) -> None:
    folders = ["2027-01-19-cable-bridge", "2027-01-19-cable-bridge-2"]
    for name in folders:
        exercise(here, name, StartExercise(), title=LONG)
    exercise(here, "another")
    async with door(size=size) as pilot:
        await press(pilot, "tab")
        listed = screen_of(pilot).partition("Recent exercises")[2].replace("exercises/", "…")
        assert all(re.search(rf" {name}(\s|$)", listed) for name in folders)
        assert (" another" in listed) == (size[0] == 200)
        await press(pilot, "down", "enter")
        assert f"│ Folder: {Path('exercises')}" in screen_of(pilot)


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
            await press(pilot, "tab")
            seen = screen_of(pilot)
            assert "being played now" in seen
            assert "stands still" not in seen
            await press(pilot, "enter")
            assert choice(pilot) is None
            assert "being played already, in another window" in screen_of(pilot)


async def test_a_damaged_log_says_so_in_a_sentence(here: Path) -> None:
    exercise(here, "one")
    (here / "exercises" / "one" / NAME).write_text("{}\n")
    async with door(size=NARROW) as pilot:
        await press(pilot, "tab")
        assert "is no log of oefening" in " ".join(screen_of(pilot).split())
        await press(pilot, "enter")
        assert choice(pilot) is None
        assert "! This exercise cannot be opened" in screen_of(pilot).splitlines()[-3]


async def test_files_in_the_place_of_folders_are_told(here: Path) -> None:
    (here / "exercises").write_text("")
    (here / "scenarios").write_text("")
    async with door() as pilot:
        await press(pilot, "enter")
        seen = screen_of(pilot)
        assert seen.count("! ") == 2
        assert "Cable bridge" in seen
