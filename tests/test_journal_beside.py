"""What may stand in a folder in which a journal is made, and what not."""

from pathlib import Path

import pytest
from exercises import rich_header

from oefening.errors import FileTrouble
from oefening.journal import NAME, STUDY, Journal, journal
from oefening.journal.files import Lock

HEADER = rich_header()


def test_no_journal_is_put_where_a_study_is(tmp_path: Path) -> None:
    (tmp_path / STUDY).write_text("{}")
    with pytest.raises(FileTrouble) as told:
        Journal.create(tmp_path, HEADER)
    assert told.value.phrase.key == "folder-of-study"
    assert [one.name for one in tmp_path.iterdir()] == [STUDY]


def test_nor_where_one_began_at_the_same_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Later(Lock):
        def __init__(self, folder: Path) -> None:
            (folder / STUDY).write_text("{}")
            super().__init__(folder)

    monkeypatch.setattr(journal, "Lock", Later)
    with pytest.raises(FileTrouble) as told:
        Journal.create(tmp_path, HEADER)
    assert told.value.phrase.key == "folder-of-study"
    assert not (tmp_path / NAME).exists()
    Lock(tmp_path).release()  # nobody holds it


def test_what_somebody_has_put_in_a_folder_himself_is_left_there(tmp_path: Path) -> None:
    (tmp_path / "plan.txt").write_text("mine")
    Journal.create(tmp_path, HEADER).close()
    assert (tmp_path / "plan.txt").read_text() == "mine"
    assert Journal.read(tmp_path).header == HEADER
