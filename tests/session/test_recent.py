"""What a log tells at its two ends, without being read whole."""

import os
import re
import sys
from contextlib import suppress
from pathlib import Path

import pytest
from exercises import rich_header
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from oefening.commands import (
    AddNote,
    Command,
    EndExercise,
    JumpClock,
    PauseClock,
    SetSpeed,
    StartExercise,
)
from oefening.errors import FileTrouble, OefeningError
from oefening.journal import NAME
from oefening.session import Session, glimpse, recent

START, PAUSE, END = StartExercise(), PauseClock(), EndExercise()


def exercise(folder: Path, *played: Command) -> Path:
    """An exercise in `folder` in which that was `played`."""
    with Session.create(folder, rich_header()) as session:
        for command in played:
            session.send(command)
    return folder


@pytest.mark.parametrize(
    ("played", "stands"),
    [
        ((), "ready"),
        ((SetSpeed(60),), "ready"),
        ((START,), "under-way"),
        ((START, PAUSE), "under-way"),
        ((START, AddNote('"kind":"ExerciseEnded"')), "under-way"),
        ((START, PAUSE, END), "ended"),
        ((START, END, AddNote("afterwards")), "ended"),
    ],
)
def test_the_last_record_about_the_clock_says_how_an_exercise_stands(
    tmp_path: Path, played: tuple[Command, ...], stands: str
) -> None:
    there = glimpse(exercise(tmp_path / "one", *played))
    assert there.stands == stands
    assert there.title.render("en") == "Small outage"
    assert there.barred is None


def test_it_stands_at_the_time_of_its_last_record(tmp_path: Path) -> None:
    folder = tmp_path / "one"
    with Session.create(folder, rich_header()) as session:
        session.send(START)
        session.send(JumpClock(9_000, "leave"))
        session.advance(9_000)
        session.send(PAUSE)
        assert session.now == 9_000
    assert glimpse(folder).at == "D1 09:00"


@pytest.mark.parametrize(
    "at", [b"1e999", b"1e300", b"-5", b"9" * 30, b"true", b"[" * 100_000], ids=lambda at: at[:5]
)
def test_a_record_at_a_time_that_cannot_be_counts_as_at_the_beginning(
    tmp_path: Path, at: bytes
) -> None:
    folder = exercise(tmp_path / "one", START)
    with (folder / NAME).open("ab") as log:
        log.write(b'{"at":' + at + b',"kind":"NoteAdded"}\n')
    assert glimpse(folder).at == "D1 06:30"


def test_a_note_of_many_pages_at_the_end_hides_nothing(tmp_path: Path) -> None:
    folder = exercise(tmp_path / "one", START, PAUSE, *[AddNote("x" * 9_000)] * 20)
    assert glimpse(folder).stands == "under-way"
    folder = exercise(tmp_path / "two", *[AddNote("x" * 90_000)])
    assert glimpse(folder).stands == "ready"


def test_a_last_line_that_was_cut_short_counts_for_nothing(tmp_path: Path) -> None:
    folder = exercise(tmp_path / "one", START, PAUSE, END)
    log = folder / NAME
    log.write_bytes(log.read_bytes()[:-5])
    assert glimpse(folder).stands == "under-way"


def test_who_plays_it_keeps_others_from_going_on(tmp_path: Path) -> None:
    folder = exercise(tmp_path / "one", START)
    with Session.resume(folder):
        barred = glimpse(folder).barred
        assert barred is not None
        assert barred.key == "journal-locked"
    assert glimpse(folder).barred is None


@pytest.mark.parametrize(
    "log",
    [
        b"",
        b"\n",
        b"{}\n",
        b"[1,2]\n",
        b"not a log",
        b"\xff\xfe\x00",
        b'{"calendar":',
        b'{"scenario":' + b"[" * 100_000,
        b'{"format":1,"scenario":{"title":"small"}}\n',
        b'{"calendar":{},"format":1,"scenario":{"title":{"en":"Small"}}}\n',
        b'{"calendar":{"offsets":[]},"format":"one","scenario":{}}\n',
    ],
)
def test_what_is_no_log_is_told_in_a_sentence(tmp_path: Path, log: bytes) -> None:
    (tmp_path / NAME).write_bytes(log)
    with pytest.raises(OefeningError, match="is no log of oefening"):
        glimpse(tmp_path)


def test_a_log_of_a_later_version_is_said_to_be_one(tmp_path: Path) -> None:
    log = exercise(tmp_path / "one") / NAME
    log.write_bytes(log.read_bytes().replace(b'"format":1,', b'"format":99,', 1))
    with pytest.raises(OefeningError, match="this log has format 99"):
        glimpse(log.parent)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 2_000) | st.integers(-1_000, -1), st.binary(max_size=3))
def test_no_damage_is_more_than_a_sentence(tmp_path: Path, at: int, put: bytes) -> None:
    folder = tmp_path / "one"
    if not folder.exists():
        exercise(folder, START)
    whole = (folder / NAME).read_bytes()
    hurt = tmp_path / "hurt"
    hurt.mkdir(exist_ok=True)
    at %= len(whole)
    (hurt / NAME).write_bytes(whole[:at] + put + whole[at + len(put) :])
    with suppress(OefeningError):
        assert glimpse(hurt).stands in {"ready", "under-way"}


def test_folders_with_a_log_come_last_played_first(tmp_path: Path) -> None:
    for second, name in ((200, "older"), (300, "newer"), (100, "oldest")):
        log = exercise(tmp_path / name) / NAME
        os.utime(log, (second, second))
    (tmp_path / "no-exercise").mkdir()
    (tmp_path / "a-file").write_text("")
    assert [folder.name for folder in recent(tmp_path)] == ["newer", "older", "oldest"]


def test_where_nothing_was_played_there_is_nothing_recent(tmp_path: Path) -> None:
    assert recent(tmp_path / "exercises") == ()


def test_a_file_in_the_place_of_the_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "exercises").write_text("")
    with pytest.raises(FileTrouble):
        recent(tmp_path / "exercises")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may do anything")
def test_a_folder_that_may_not_be_looked_into_is_listed_and_told(tmp_path: Path) -> None:
    folder = exercise(tmp_path / "one")
    folder.chmod(0)
    try:
        assert recent(tmp_path) == (folder,)
        with pytest.raises(FileTrouble, match=re.escape(str(folder))):
            glimpse(folder)
    finally:
        folder.chmod(0o700)


def test_of_a_long_log_only_the_ends_are_read(tmp_path: Path) -> None:
    log = exercise(tmp_path / "one", START) / NAME
    whole = log.read_bytes()
    first, rest = whole.split(b"\n", 1)
    log.write_bytes(first + b"\n" + b"\xff" * 500_000 + b"\n" + rest)
    assert glimpse(log.parent).stands == "under-way"
