"""Files beside the log: chained lines of one writer, of which nothing is ever lost or rewritten."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from flushed import Flushed
from hypothesis import given, settings
from hypothesis import strategies as st
from small_disk import room_for

from oefening.errors import FileTrouble, JournalError
from oefening.journal import Head, Line, SeatFile, file_of, files_in, seat_shapes
from oefening.record import Shapes, canonical, digest


@dataclass(frozen=True, slots=True)
class Said:
    text: str
    about: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Gone:
    number: int


Body = Said | Gone
SHAPES: Shapes[Body] = seat_shapes([Said, Gone])
LOG = [digest(f"line {number}") for number in range(9)]
HEAD = Head(kind="seat", name="reviewer", of=LOG[0], program="1")


def line(text: str = "ijzel", at: int = 5, seen: int = 3) -> Line[Body]:
    return Line(at, Said(text, ("rot",)), seen, LOG[seen], "2027-01-19T06:30:00.000Z")


def opened(path: Path, log: list[str] = LOG, name: str = "reviewer") -> SeatFile[Body]:
    return SeatFile.open(path, HEAD.model_copy(update={"name": name}), SHAPES, log)


def texts(path: Path) -> list[str]:
    return [one.body.text for one in SeatFile.read(path, SHAPES).lines if type(one.body) is Said]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return file_of(tmp_path / "seats", "reviewer")


@pytest.fixture
def written(path: Path) -> Path:
    """A file of five lines that nobody has open."""
    with opened(path) as file:
        file.append(*(line(str(number)) for number in range(4)))
        file.append(Line(7, Gone(2), 8, LOG[8], "later"))
    return path


# ── writing and reading ──────────────────────────────────────────────────────────────────────────


def test_what_was_written_is_read(written: Path) -> None:
    file = SeatFile.read(written, SHAPES)
    assert file.head == HEAD
    assert file.lines[0] == line("0")._replace(number=1)
    assert file.lines[4] == Line(7, Gone(2), 8, LOG[8], "later", 5)
    assert file.notice is None
    file.check_beside(LOG)


def test_nothing_is_made_until_there_is_something_to_write(path: Path) -> None:
    with opened(path):
        assert not path.exists()
    with opened(path) as file:
        file.append(line())
    assert path.exists()


def test_each_line_is_canonical_and_carries_the_digest_of_the_line_before(written: Path) -> None:
    first, *rest = written.read_text(encoding="utf-8").splitlines()
    assert first == (
        f'{{"format":1,"kind":"seat","name":"reviewer","of":"{LOG[0]}","program":"1"}}'
    )
    assert rest[0] == (
        f'{{"about":["rot"],"at":5,"kind":"Said","n":1,"of":"{LOG[3]}","prev":"{digest(first)}",'
        f'"seen":3,"text":"0","wall":"2027-01-19T06:30:00.000Z"}}'
    )
    before = first
    for one in rest:
        assert f'"prev":"{digest(before)}"' in one
        before = one
    assert SeatFile.read(written, SHAPES).fingerprint == digest(before)


def test_it_is_gone_on_with_where_it_ended(written: Path) -> None:
    with opened(written) as file:
        file.append(line("more"))
        assert file.lines[-1].number == 6
    assert texts(written) == ["0", "1", "2", "3", "more"]


def test_a_line_outlives_a_power_cut(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    flushed = Flushed(monkeypatch)
    with opened(path) as file:
        file.append(line())
        assert flushed.holds(path)
        assert flushed.names(path)
        file.append(line(), sync=False)
        assert not flushed.holds(path)


@given(said=st.lists(st.text(alphabet=st.characters(exclude_categories=["Cs"])), max_size=5))
@settings(max_examples=25)
def test_any_text_comes_back_as_it_was(
    said: list[str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = file_of(tmp_path_factory.mktemp("any"), "reviewer")
    with opened(path) as file:
        for text in said:
            file.append(line(text))
        assert [one.body for one in file.lines] == [Said(text, ("rot",)) for text in said]
    assert not said or texts(path) == said


def test_names_that_windows_keeps_for_itself_have_files_of_other_names(tmp_path: Path) -> None:
    assert file_of(tmp_path, "rot").name == "rot.jsonl"
    for name in ("con", "nul", "aux", "prn", "com1", "lpt9"):
        assert file_of(tmp_path, name).name == f"{name}_.jsonl"
    assert file_of(tmp_path, "console").name == "console.jsonl"


def test_the_files_of_a_folder_are_found_by_name(tmp_path: Path, written: Path) -> None:
    assert files_in(tmp_path / "nowhere") == []
    with opened(file_of(written.parent, "evaluator"), name="evaluator") as file:
        file.append(line())
    assert [one.name for one in files_in(written.parent)] == ["evaluator.jsonl", "reviewer.jsonl"]


# ── one writer ───────────────────────────────────────────────────────────────────────────────────


def test_a_second_writer_is_told_and_may_read(written: Path) -> None:
    with opened(written):
        with pytest.raises(FileTrouble, match="somebody writes as reviewer already, in another"):
            opened(written)
        assert len(SeatFile.read(written, SHAPES).lines) == 5
        with opened(file_of(written.parent, "another"), name="another") as other:
            other.append(line())
    opened(written).close()


def test_another_process_is_told_as_well(written: Path) -> None:
    program = (
        "import sys, pathlib\n"
        "from oefening.errors import FileTrouble\n"
        "from oefening.journal import Head, SeatFile, seat_shapes\n"
        "path = pathlib.Path(sys.argv[1])\n"
        "try:\n"
        "    SeatFile.open(path, Head(kind='seat', name='x', of=''), seat_shapes([]), [''])\n"
        "except FileTrouble as trouble:\n"
        "    sys.exit(str(trouble))\n"
    )
    with opened(written):
        ran = subprocess.run(
            [sys.executable, "-c", program, written], capture_output=True, text=True, check=False
        )
    assert "in another window" in ran.stderr


def test_who_only_reads_cannot_write(written: Path) -> None:
    with pytest.raises(FileTrouble, match="for reading only"):
        SeatFile.read(written, SHAPES).append(line())


@pytest.mark.skipif(
    os.name != "posix" or not hasattr(os, "geteuid") or os.geteuid() == 0,
    reason="needs a user whom permissions bind",
)
def test_who_may_not_write_is_told_and_may_read(written: Path) -> None:
    written.parent.chmod(0o500)
    (written.parent / "reviewer.lock").chmod(0o400)
    try:
        with pytest.raises(FileTrouble, match="may not be read or written here"):
            opened(written)
        assert len(texts(written)) == 4
    finally:
        written.parent.chmod(0o700)


def test_a_damaged_file_does_not_stay_locked(written: Path) -> None:
    whole = written.read_bytes()
    written.write_bytes(whole.replace(b'"text":"0"', b'"text":"9"'))
    with pytest.raises(JournalError):
        opened(written)
    written.write_bytes(whole)
    opened(written).close()


# ── a torn last line ─────────────────────────────────────────────────────────────────────────────


@given(cut=st.integers(1, 1_500))
@settings(max_examples=40)
def test_wherever_the_end_is_cut_nothing_before_it_is_lost(
    cut: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = file_of(tmp_path_factory.mktemp("torn"), "reviewer")
    with opened(path) as file:
        file.append(*(line(str(number)) for number in range(5)))
    whole = path.read_bytes()
    left = whole[: max(0, len(whole) - cut)]
    path.write_bytes(left)
    kept = max(0, left.count(b"\n") - 1)
    with opened(path) as file:
        assert [one.number for one in file.lines] == list(range(1, kept + 1))
        assert (file.notice is not None) == (not left.endswith(b"\n") and bool(left))
        file.append(line("more"))
    assert texts(path) == [*map(str, range(kept)), "more"]
    torn = left.rpartition(b"\n")[2]
    assert not torn or path.with_name("reviewer.torn").read_bytes() == torn


def test_who_reads_leaves_an_unfinished_line_alone(written: Path) -> None:
    with written.open("ab") as file:
        file.write(b'{"at":5400')
    before = written.read_bytes()
    found = SeatFile.read(written, SHAPES)
    assert len(found.lines) == 5
    assert found.notice is not None
    assert "unfinished last line of 10 bytes" in found.notice.render("en")
    assert written.read_bytes() == before


def test_one_that_has_not_begun_is_said_to_be_so(path: Path) -> None:
    path.parent.mkdir()
    for begun in (b"", b'{"format":1'):
        path.write_bytes(begun)
        with pytest.raises(JournalError, match="there is nothing in it yet"):
            SeatFile.read(path, SHAPES)


# ── any other bad line ───────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("at", "bad", "said"),
    [
        (3, b"nonsense\n", "3: this is not a JSON object"),
        (3, b"\xff\xfe\n", "3: this is not a JSON object"),
        (3, b"[" * 5_000 + b"\n", "3: this is not a JSON object"),
        (3, b"[]\n", "3: this line does not say what it is"),
        (3, canonical({"kind": "Lost"}).encode() + b"\n", "3: 'Lost' is no record"),
        (3, canonical({"kind": "Said"}).encode() + b"\n", "3: of Said these fields"),
        (1, b"{}\n", "1: this is not the first line of a file beside a log"),
        (1, b'{"format":1}\n', "1: this is not the first line of a file beside a log"),
        (1, b'{"format":2}\n', "1: this log has format 2"),
        (6, b"nonsense\n", "6: this is not a JSON object"),
    ],
)
def test_a_bad_line_is_named_with_what_is_wrong(
    written: Path, at: int, bad: bytes, said: str
) -> None:
    parts = written.read_bytes().splitlines(keepends=True)
    parts[at - 1] = bad
    written.write_bytes(b"".join(parts))
    for writes in (False, True):
        with pytest.raises(JournalError) as raised:
            opened(written) if writes else SeatFile.read(written, SHAPES)
        assert str(raised.value).startswith(f"{written}:{said}")
    assert written.read_bytes() == b"".join(parts)


def test_a_line_that_is_changed_missing_or_swapped_is_found(written: Path) -> None:
    parts = written.read_bytes().splitlines(keepends=True)
    for bad, said in (
        ([*parts[:2], parts[2].replace(b'"1"', b'"9"'), *parts[3:]], "record 2 is not what it was"),
        ([parts[0].replace(b"reviewer", b"somebody"), *parts[1:]], "the first line is not what"),
        (parts[:2] + parts[3:], "this is record 3; record 2 belongs here"),
        ([*parts[:2], parts[3], parts[2], *parts[4:]], "this is record 3; record 2 belongs here"),
    ):
        written.write_bytes(b"".join(bad))
        with pytest.raises(JournalError, match=said):
            SeatFile.read(written, SHAPES)


def test_one_that_stands_beside_another_log_is_refused_and_says_so(written: Path) -> None:
    file = SeatFile.read(written, SHAPES)
    for log, said in (
        ([digest("other"), *LOG[1:]], "1: this file belongs to another log"),
        (LOG[:5], "6: whoever wrote this had seen record 8 of the log, and its last is 4"),
        ([*LOG[:3], digest("other"), *LOG[4:]], "2: record 3 of the log is another than the one"),
    ):
        with pytest.raises(JournalError, match=said):
            file.check_beside(log)
        with pytest.raises(JournalError, match=said):
            opened(written, log)
    file.check_beside([*LOG, digest("the log went on")])


def test_a_copy_by_another_name_is_not_taken_for_another_seat(written: Path) -> None:
    copy = written.with_name("copy.jsonl")
    copy.write_bytes(written.read_bytes())
    for attempt in (True, False):
        with pytest.raises(JournalError, match="1: this file is of 'reviewer' and was given"):
            opened(copy) if attempt else SeatFile.read(copy, SHAPES).check_beside(LOG)


# ── a full disk, and a file that goes away ───────────────────────────────────────────────────────


@pytest.mark.parametrize("more", [0, 1, 100])
def test_a_full_disk_leaves_whole_lines_and_the_append_can_be_tried_again(
    written: Path, more: int
) -> None:
    before = written.read_bytes()
    with opened(written) as file:
        with room_for(len(before) + more):
            for _ in range(2):
                with pytest.raises(FileTrouble, match="the disk is full"):
                    file.append(line("more"))
        assert written.read_bytes() == before
        file.append(line("more"))
    assert texts(written) == ["0", "1", "2", "3", "more"]


@pytest.mark.parametrize("room", [0, 50, 250])
def test_without_room_for_its_first_lines_it_can_be_tried_again(path: Path, room: int) -> None:
    path.parent.mkdir()
    with opened(path) as file:
        with room_for(room), pytest.raises(FileTrouble, match="the disk is full"):
            file.append(line("0"))
        file.append(line("1"))
    assert texts(path) == ["1"]


@pytest.mark.skipif(os.name != "posix", reason="an open file stays where it is there")
def test_one_that_went_away_is_there_anew_with_the_next_line(written: Path) -> None:
    with opened(written) as file:
        written.unlink()
        file.append(line("more"))
        assert file.notice is not None
        assert "moved or deleted" in file.notice.render("en")
        written.write_text("something else")
        file.append(line("and more"))
        assert "kept as reviewer.other" in file.notice.render("en")
        assert written.with_name("reviewer.other").read_text() == "something else"
    assert texts(written) == ["0", "1", "2", "3", "more", "and more"]
