"""A journal whose file does not stay where it is: told of, and written there anew."""

import errno
import os
from collections.abc import Callable
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

import pytest
from exercises import rich_header
from small_disk import room_for

from oefening.commands import StartExercise
from oefening.errors import FileTrouble
from oefening.events import ExerciseStarted, NoteAdded
from oefening.journal import NAME, OTHER, Journal
from oefening.record import Record, Seat

HEADER = rich_header()
BEGINNING = [Record(1, 0, StartExercise(), Seat(), "now"), Record(2, 0, ExerciseStarted())]
NOTES = [Record(number, number, NoteAdded("ijzel", "rot")) for number in range(3, 11)]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "2027-01-19-small-outage"


def _deleted(path: Path) -> None:
    path.unlink()


def _moved_with_its_folder(path: Path) -> None:
    path.parent.rename(mkdtemp(dir=path.parent.parent))  # it takes the place of an empty one


def _emptied_by_another(path: Path) -> None:
    path.unlink()
    path.touch()


def _emptied(path: Path) -> None:
    os.truncate(path, 0)


def _an_older_copy_put_back(path: Path) -> None:
    os.truncate(path, path.read_bytes().index(b"\n") + 1)


def _copied_over(path: Path) -> None:
    copy = path.with_name("copy")
    copy.write_bytes(path.read_bytes())
    copy.replace(path)


def _a_folder_in_its_place(path: Path) -> None:
    path.unlink()
    path.mkdir()


@pytest.mark.skipif(os.name != "posix", reason="an open file stays where it is there")
@pytest.mark.parametrize(
    ("happens", "told", "aside"),
    [
        (_deleted, "had been moved or deleted", False),
        (_moved_with_its_folder, "had been moved or deleted", False),
        (_emptied_by_another, f"kept as {OTHER}", True),
        (_emptied, f"kept as {OTHER}", True),
        (_an_older_copy_put_back, f"kept as {OTHER}", True),
        (_copied_over, f"kept as {OTHER}", True),
        (_a_folder_in_its_place, f"kept as {OTHER}", True),
    ],
    ids=lambda one: getattr(one, "__name__", ""),
)
def test_a_journal_that_went_away_is_told_of_and_there_anew(
    folder: Path, happens: Callable[[Path], None], told: str, aside: bool
) -> None:
    path = folder / NAME
    with Journal.create(folder, HEADER) as journal:
        journal.append(BEGINNING, sync=True)
        before = path.read_bytes()
        happens(path)
        with pytest.raises(FileTrouble, match=told):
            journal.append(NOTES, sync=True)
        assert path.read_bytes() == before
        assert path.with_name(OTHER).exists() == aside
        journal.append(NOTES, sync=True)
        with pytest.raises(FileTrouble, match="being played already"):
            Journal.open(folder)
    with Journal.open(folder) as again:
        assert again.records == BEGINNING + NOTES
        happens(path)
        with pytest.raises(FileTrouble, match="anew"):
            again.stay()
        again.stay()
    assert path.with_name(f"{OTHER}-2").exists() == aside


def test_a_journal_that_cannot_be_written_anew_says_why_until_it_can(folder: Path) -> None:
    path = folder / NAME
    with Journal.create(folder, HEADER) as journal:
        journal.append(BEGINNING, sync=True)
        before = path.read_bytes()
        path.unlink()
        with room_for(len(before) - 1):
            for _ in range(2):
                with pytest.raises(FileTrouble, match="the disk is full"):
                    journal.append(NOTES, sync=True)
        assert not path.exists()
        with pytest.raises(FileTrouble, match="anew"):
            journal.append(NOTES, sync=True)
        journal.append(NOTES, sync=True)
    assert Journal.read(folder).records == BEGINNING + NOTES


@pytest.mark.skipif(os.name != "posix", reason="an open file stays where it is there")
def test_what_stood_in_its_place_stays_there_until_all_can_be_written(folder: Path) -> None:
    path = folder / NAME
    with Journal.create(folder, HEADER) as journal:
        journal.append(BEGINNING, sync=True)
        size = path.stat().st_size
        path.unlink()
        path.write_text("something else")
        with room_for(size - 1), pytest.raises(FileTrouble, match="the disk is full"):
            journal.append(NOTES, sync=True)
        assert path.read_text() == "something else"
        assert not path.with_name(OTHER).exists()
        with pytest.raises(FileTrouble, match=f"kept as {OTHER}"):
            journal.append(NOTES, sync=True)
        journal.append(NOTES, sync=True)
    assert Journal.read(folder).records == BEGINNING + NOTES


@pytest.mark.skipif(os.name != "posix", reason="an open file stays where it is there")
def test_a_journal_that_somebody_else_began_in_its_place_is_left_to_them(folder: Path) -> None:
    with Journal.create(folder, HEADER) as journal:
        journal.append(BEGINNING, sync=True)
        folder.rename(folder.with_name("moved"))
        with Journal.create(folder, HEADER) as theirs:
            with pytest.raises(FileTrouble, match="being played already"):
                journal.append(NOTES, sync=True)
            theirs.append(BEGINNING, sync=True)
        with pytest.raises(FileTrouble, match=f"kept as {OTHER}"):
            journal.append(NOTES, sync=True)
        journal.append(NOTES, sync=True)
    assert Journal.read(folder).records == BEGINNING + NOTES
    assert Journal.read(folder / OTHER).records == BEGINNING


def test_a_journal_that_cannot_be_opened_once_it_is_there_anew_is_opened_later(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, opened = folder / NAME, Path.open
    with Journal.create(folder, HEADER) as journal:
        journal.append(BEGINNING, sync=True)
        path.unlink()

        def refuse(where: Path, mode: str = "r", **how: Any) -> Any:
            if mode == "r+b":
                raise PermissionError(errno.EACCES, "no")
            return opened(where, mode, **how)

        with monkeypatch.context() as patched:
            patched.setattr(Path, "open", refuse)
            for _ in range(2):
                with pytest.raises(FileTrouble):
                    journal.append(NOTES, sync=True)
        with pytest.raises(FileTrouble, match="anew"):
            journal.append(NOTES, sync=True)
        journal.append(NOTES, sync=True)
    assert Journal.read(folder).records == BEGINNING + NOTES


def test_where_files_cannot_be_told_apart_a_journal_is_written_as_ever(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os.path, "samestat", lambda *_: False)
    with Journal.create(folder, HEADER) as journal:
        journal.append(BEGINNING, sync=True)
    assert Journal.read(folder).records == BEGINNING
