"""A journal whose file does not stay where it is: told of, and written there anew."""

import os
from collections.abc import Callable
from pathlib import Path
from tempfile import mkdtemp

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


def test_where_files_cannot_be_told_apart_a_journal_is_written_as_ever(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os.path, "samestat", lambda *_: False)
    with Journal.create(folder, HEADER) as journal:
        journal.append(BEGINNING, sync=True)
    assert Journal.read(folder).records == BEGINNING
