import gc
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from exercises import rich_header
from flushed import Flushed
from hypothesis import given, settings
from hypothesis import strategies as st
from small_disk import room_for

from oefening.commands import AddNote, StartExercise
from oefening.errors import FileTrouble, JournalError
from oefening.events import ExerciseStarted, NoteAdded
from oefening.journal import LOCK, NAME, TOLD_EVERY, TORN, Journal
from oefening.record import Record, Seat, canonical, digest, encode

HEADER = rich_header()


def notes(first: int, count: int, text: str = "ijzel") -> list[Record]:
    return [
        Record(number, number, NoteAdded(text, "rot")) for number in range(first, first + count)
    ]


BEGINNING = [Record(1, 0, StartExercise(), Seat(), "now"), Record(2, 0, ExerciseStarted())]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "2027-01-19-small-outage"


@pytest.fixture
def written(folder: Path) -> Path:
    """A journal of ten records that nobody has open."""
    with Journal.create(folder, HEADER) as journal:
        journal.append(BEGINNING, sync=True)
        journal.append(notes(3, 8), sync=False)
    return folder / NAME


def lines(path: Path) -> list[bytes]:
    return path.read_bytes().splitlines(keepends=True)


# ── writing and reading ──────────────────────────────────────────────────────────────────────────


def test_what_was_written_is_read(written: Path) -> None:
    journal = Journal.read(written.parent)
    assert journal.header == HEADER
    assert journal.records == BEGINNING + notes(3, 8)
    assert journal.notice is None


def test_who_waits_for_a_long_log_hears_how_far_reading_is(folder: Path) -> None:
    with Journal.create(folder, HEADER) as journal:
        journal.append(notes(1, 2 * TOLD_EVERY), sync=False)
    heard: list[float] = []
    Journal.read(folder, heard.append)
    assert len(heard) == 2
    assert 0 < heard[0] < heard[1] == 1
    heard.clear()
    Journal.open(folder, heard.append).close()
    assert len(heard) == 2


def test_reading_leaves_the_collector_of_garbage_as_it_was(written: Path) -> None:
    Journal.read(written)
    assert gc.isenabled()
    written.write_bytes(b"nonsense\n")
    with pytest.raises(JournalError):
        Journal.read(written)
    assert gc.isenabled()


def test_a_journal_is_found_by_its_folder_or_by_its_file(written: Path) -> None:
    assert Journal.read(written).records == Journal.read(written.parent).records


def test_a_journal_that_was_made_outlives_a_power_cut(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    flushed = Flushed(monkeypatch)
    with Journal.create(folder, HEADER) as journal:
        assert flushed.holds(journal.path)
        assert flushed.names(journal.path)


def test_so_does_what_was_synced_and_the_rest_need_not(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    flushed = Flushed(monkeypatch)
    with Journal.create(folder, HEADER) as journal:
        journal.append(BEGINNING, sync=True)
        assert flushed.holds(journal.path)
        journal.append(notes(3, 8), sync=False)
        assert not flushed.holds(journal.path)
        journal.append(notes(11, 1), sync=True)
        assert flushed.holds(journal.path)


def test_each_line_carries_the_digest_of_the_line_before(written: Path) -> None:
    before, *rest = written.read_text(encoding="utf-8").splitlines()
    for line in rest:
        assert f'"prev":"{digest(before)}"' in line
        before = line
    assert Journal.read(written).fingerprint == digest(before)


def test_a_record_is_in_the_file_when_append_returns(folder: Path) -> None:
    with Journal.create(folder, HEADER) as journal:
        journal.append(BEGINNING, sync=False)
        assert Journal.read(folder).records == BEGINNING


def test_a_journal_is_gone_on_with_where_it_ended(written: Path) -> None:
    with Journal.open(written.parent) as journal:
        journal.append(notes(11, 2), sync=True)
        assert len(journal.records) == 12
    assert Journal.read(written).records == BEGINNING + notes(3, 10)


def test_lines_end_the_same_on_every_system_and_inside_texts_never(folder: Path) -> None:
    with Journal.create(folder, HEADER) as journal:
        journal.append(notes(1, 1, text="a\r\nb\u2028c\x85d\ne"), sync=False)
    data = (folder / NAME).read_bytes()
    assert data.count(b"\n") == 2
    assert b"\r" not in data
    assert Journal.read(folder).records == notes(1, 1, text="a\r\nb\u2028c\x85d\ne")


# ── one writer ───────────────────────────────────────────────────────────────────────────────────


def test_nothing_is_ever_overwritten(written: Path) -> None:
    before = written.read_bytes()
    with pytest.raises(FileTrouble, match="already; it is not overwritten"):
        Journal.create(written.parent, HEADER)
    assert written.read_bytes() == before
    Journal.open(written.parent).close()


def test_a_second_writer_is_told_and_may_read(written: Path) -> None:
    with Journal.open(written.parent):
        with pytest.raises(FileTrouble, match="is being played already, in another window"):
            Journal.open(written.parent)
        assert len(Journal.read(written.parent).records) == 10
    Journal.open(written.parent).close()


def test_another_process_is_told_as_well(written: Path) -> None:
    program = (
        "import sys, pathlib\n"
        "from oefening.errors import FileTrouble\n"
        "from oefening.journal import Journal\n"
        "try:\n"
        "    Journal.open(pathlib.Path(sys.argv[1]))\n"
        "except FileTrouble as trouble:\n"
        "    sys.exit(str(trouble))\n"
    )
    with Journal.open(written.parent):
        ran = subprocess.run(
            [sys.executable, "-c", program, written.parent],
            capture_output=True,
            text=True,
            check=False,
        )
    assert "in another window" in ran.stderr


def test_who_only_reads_cannot_write(written: Path) -> None:
    with pytest.raises(FileTrouble, match="for reading only"):
        Journal.read(written).append(notes(11, 1), sync=False)


def test_a_damaged_journal_does_not_stay_locked(written: Path) -> None:
    whole = written.read_bytes()
    written.write_bytes(whole.replace(b"ijzel", b"sneeuw", 1))
    with pytest.raises(JournalError):
        Journal.open(written.parent)
    written.write_bytes(whole)
    Journal.open(written.parent).close()


@pytest.mark.parametrize("read", [Journal.read, Journal.open])
def test_a_folder_without_a_journal_is_said_to_have_none(
    read: Callable[[Path], Journal], tmp_path: Path
) -> None:
    with pytest.raises(FileTrouble, match=r"does not exist"):
        read(tmp_path / "nowhere")
    with pytest.raises(FileTrouble, match=r"there is no journal\.jsonl in it"):
        read(tmp_path)


@pytest.mark.skipif(
    os.name != "posix" or not hasattr(os, "geteuid") or os.geteuid() == 0,
    reason="needs a user whom permissions bind",
)
def test_a_folder_that_may_not_be_written_in_is_said_to_be_so(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(FileTrouble, match=f"cannot make a folder in {tmp_path}: permission denied"):
        Journal.create(tmp_path / "exercise", HEADER)


def test_a_file_in_the_place_of_a_folder_is_not_taken_for_a_log(tmp_path: Path) -> None:
    file = tmp_path / "afile"
    file.write_text("mine")
    for folder in (file, file / "x", file / "x" / "y"):
        with pytest.raises(FileTrouble, match="afile is a file and no folder"):
            Journal.create(folder, HEADER)


def test_what_is_neither_a_folder_nor_a_log_is_said_to_be_neither() -> None:
    with pytest.raises(FileTrouble, match="is no exercise folder and no log"):
        Journal.open(Path(os.devnull))


@pytest.mark.skipif(os.name != "posix", reason="a working folder cannot vanish elsewhere")
def test_a_working_folder_that_has_vanished_is_said_to_be_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    (tmp_path / "gone").rmdir()
    with pytest.raises(FileTrouble, match=r"cannot make a folder in .*no longer there"):
        Journal.create(Path("exercise"), HEADER)


# ── a torn last line ─────────────────────────────────────────────────────────────────────────────


@given(cut=st.integers(1, 2_000))
@settings(max_examples=40)
def test_wherever_the_end_is_cut_nothing_before_it_is_lost(
    cut: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("torn")
    with Journal.create(folder, HEADER) as journal:
        journal.append(BEGINNING + notes(3, 8), sync=False)
    path = folder / NAME
    whole, cut = path.read_bytes(), min(cut, 1_300)
    path.write_bytes(whole[:-cut])
    kept = whole[:-cut].count(b"\n") - 1
    torn = whole[:-cut].rpartition(b"\n")[2]
    with Journal.open(folder) as journal:
        assert journal.records == (BEGINNING + notes(3, 8))[:kept]
        assert (journal.notice is not None) == bool(torn)
        journal.append(notes(kept + 1, 1), sync=False)
    assert len(Journal.read(folder).records) == kept + 1
    if torn:
        assert (folder / TORN).read_bytes() == torn


def test_what_was_cut_short_is_set_aside_with_a_notice(written: Path) -> None:
    path = written
    for count, name in enumerate((TORN, f"{TORN}-2", f"{TORN}-3")):
        with path.open("ab") as file:
            file.write(b'{"at":5400,"ki%d' % count)
        with Journal.open(path.parent) as journal:
            assert journal.notice is not None
            said = journal.notice.render("en")
        assert "was cut short; its 15 bytes now stand apart in" in said
        assert name in said
        assert (path.parent / name).read_bytes() == b'{"at":5400,"ki%d' % count
    assert Journal.read(path).notice is None


def test_who_reads_leaves_an_unfinished_line_alone(written: Path) -> None:
    with written.open("ab") as file:
        file.write(b'{"at":5400')
    before = written.read_bytes()
    assert len(Journal.read(written).records) == 10
    assert written.read_bytes() == before
    assert not (written.parent / TORN).exists()


def test_a_journal_cut_within_its_first_line_never_began(written: Path) -> None:
    written.write_bytes(written.read_bytes()[:500])
    with pytest.raises(JournalError, match="has not begun"):
        Journal.open(written.parent)
    written.write_bytes(b"")
    with pytest.raises(JournalError, match="has not begun"):
        Journal.read(written.parent)


# ── any other bad line ───────────────────────────────────────────────────────────────────────────


def forged(record: Record) -> bytes:
    return encode(record, "0" * 64).encode() + b"\n"


@pytest.mark.parametrize(
    ("line", "bad", "said"),
    [
        (5, b"nonsense\n", "5: this is not a JSON object"),
        (5, b"\n", "5: this is not a JSON object"),
        (5, b"\xff\xfe\n", "5: this is not a JSON object"),
        (5, b"[]\n", "5: this line does not say what it is"),
        (5, canonical({"kind": "NoteLost"}).encode() + b"\n", "5: 'NoteLost' is no record"),
        (5, canonical({"kind": "NoteAdded"}).encode() + b"\n", "5: of NoteAdded these fields"),
        (5, forged(Record(5, 5, NoteAdded("", ""))), "5: this is record 5; record 4 belongs here"),
        (5, forged(Record(4, 5, NoteAdded("", ""))), "5: the chain is broken: record 3 is not"),
        (2, forged(Record(1, 0, StartExercise(), Seat())), "2: the chain is broken: the first"),
        (1, b"{}\n", "1: this is not the first line of a log"),
        (11, b"nonsense\n", "11: this is not a JSON object"),
    ],
)
@pytest.mark.parametrize("read", [Journal.read, Journal.open])
def test_a_bad_line_is_named_with_what_is_wrong(
    written: Path, read: Callable[[Path], Journal], line: int, bad: bytes, said: str
) -> None:
    parts = lines(written)
    parts[line - 1] = bad
    written.write_bytes(b"".join(parts))
    with pytest.raises(JournalError) as raised:
        read(written.parent)
    assert str(raised.value).startswith(f"{written}:{said}")
    assert written.read_bytes() == b"".join(parts)


def test_a_changed_line_is_found_by_the_next(written: Path) -> None:
    parts = lines(written)
    parts[6] = parts[6].replace(b"ijzel", b"sneeuw")
    written.write_bytes(b"".join(parts))
    with pytest.raises(JournalError, match="record 6 is not what it was when record 7 followed it"):
        Journal.read(written)


def test_lines_that_are_missing_or_swapped_are_found(written: Path) -> None:
    parts = lines(written)
    written.write_bytes(b"".join(parts[:4] + parts[5:]))
    with pytest.raises(JournalError, match="this is record 5; record 4 belongs here"):
        Journal.read(written)
    written.write_bytes(b"".join([*parts[:4], parts[5], parts[4], *parts[6:]]))
    with pytest.raises(JournalError, match="this is record 5; record 4 belongs here"):
        Journal.read(written)


# ── a full disk ──────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("more", [0, 1, 100, 250])
def test_a_full_disk_leaves_whole_lines_and_the_append_can_be_tried_again(
    folder: Path, more: int
) -> None:
    path = folder / NAME
    with Journal.create(folder, HEADER) as journal:
        journal.append(BEGINNING, sync=True)
        before = path.read_bytes()
        with room_for(len(before) + more):
            for _ in range(3):
                with pytest.raises(FileTrouble, match="the disk is full"):
                    journal.append(notes(3, 8), sync=True)
        assert path.read_bytes() == before
        assert journal.records == BEGINNING
        journal.append(notes(3, 8), sync=True)
    assert Journal.read(folder).records == BEGINNING + notes(3, 8)


def test_a_partial_line_that_could_not_be_cut_back_is_cut_ahead_of_the_next(folder: Path) -> None:
    with Journal.create(folder, HEADER) as journal:
        journal.append(BEGINNING, sync=True)
        with (folder / NAME).open("ab") as file:
            file.write(b'{"at":540')
        journal.append(notes(3, 1), sync=True)
    assert Journal.read(folder).records == BEGINNING + notes(3, 1)


def test_without_room_for_its_first_line_no_journal_is_made(folder: Path) -> None:
    with room_for(100), pytest.raises(FileTrouble, match="the disk is full"):
        Journal.create(folder, HEADER)
    assert not (folder / NAME).exists()
    Journal.create(folder, HEADER).close()


def test_a_text_in_any_script_survives(folder: Path) -> None:
    command = Record(1, 0, AddNote("Ἑλλάς 東京 🚑 \x00"), Seat("rot", "lead 🚒"), "now")
    with Journal.create(folder, HEADER) as journal:
        journal.append([command], sync=True)
    assert Journal.read(folder).records == [command]


def test_only_the_lock_and_the_journal_stand_in_the_folder(written: Path) -> None:
    assert {path.name for path in written.parent.iterdir()} <= {NAME, LOCK}
