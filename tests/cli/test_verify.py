from pathlib import Path

import pytest
from exercises import rich_header

from oefening.cli import main
from oefening.commands import AddNote
from oefening.journal import NAME, Journal
from oefening.record import Record
from oefening.session import Session, StoryClock, play

HEADER = rich_header()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An exercise that was played to ENDEX."""
    clock = StoryClock(HEADER.calendar)
    with Session.create(tmp_path / "exercise", HEADER, clock) as session:
        for _ in play(session, HEADER.scenario.plays["average"], clock):
            pass
    return tmp_path / "exercise"


Out = pytest.CaptureFixture[str]


def verified(path: Path, language: str = "en") -> int:
    return main(["verify", str(path), "--language", language])


def test_a_log_that_holds_is_said_to_with_its_fingerprint(folder: Path, capsys: Out) -> None:
    assert verified(folder) == 0
    out, err = capsys.readouterr()
    assert "the chain is whole and every record follows" in out
    assert Journal.read(folder).fingerprint in out
    assert err == ""


def told(folder: Path, capsys: Out, language: str = "en") -> list[str]:
    """What is said of a log that holds, behind the name of the program."""
    assert verified(folder, language) == 0
    return capsys.readouterr().out.splitlines()[1:]


def test_a_log_that_ends_before_endex_says_so(folder: Path, capsys: Out) -> None:
    path = folder / NAME
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join(lines[:-1]))
    _, ends, fingerprint = told(folder, capsys)
    assert ends == "the log ends at D1 18:30, before ENDEX"
    assert fingerprint == f"fingerprint {Journal.read(folder).fingerprint}"


def test_a_last_line_that_was_cut_short_is_told_of(folder: Path, capsys: Out) -> None:
    path = folder / NAME
    last = len(path.read_bytes().splitlines(keepends=True)[-1])
    path.write_bytes(path.read_bytes()[:-60])
    _, cut, ends, _ = told(folder, capsys, "nl")
    assert cut == (
        f"een onvoltooide laatste regel van {last - 60} bytes is buiten beschouwing gelaten"
    )
    assert ends == "het logboek eindigt op D1 18:30, vóór ENDEX"


def test_the_fingerprint_of_endex_is_told_beside_that_of_what_came_after(
    folder: Path, capsys: Out
) -> None:
    at_endex = Journal.read(folder).fingerprint
    _, only = told(folder, capsys)
    assert only == f"fingerprint {at_endex}"
    with Session.resume(folder) as session:
        session.send(AddNote("the mayor was late"))
    _, then, now, note = told(folder, capsys)
    assert then == f"fingerprint at ENDEX {at_endex}"
    assert now == f"fingerprint now {Journal.read(folder).fingerprint}, 2 records later:"
    assert note == "  Note: the mayor was late"


def test_the_journal_itself_does_as_well_and_in_dutch(folder: Path, capsys: Out) -> None:
    assert verified(folder / NAME, "nl") == 0
    assert "de keten is heel" in capsys.readouterr().out


def test_a_line_that_was_patched_is_named(folder: Path, capsys: Out) -> None:
    path = folder / NAME
    path.write_bytes(path.read_bytes().replace(b'"due":1800', b'"due":1801'))
    assert verified(folder) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert f"{path}:5: the chain is broken: record 3 is not what it was when record 4" in err


def test_a_record_that_does_not_follow_is_named(folder: Path, capsys: Out) -> None:
    records = Journal.read(folder).records
    first = next(record for record in records if record.at == 1200)
    records[first.number - 1] = Record(first.number, 1201, first.body)
    with Journal.create(folder / "forged", HEADER) as journal:
        journal.append(records, sync=False)
    assert verified(folder / "forged") == 1
    assert f"record {first.number} does not follow from this" in capsys.readouterr().err


def test_where_there_is_no_log_that_is_trouble_with_files(tmp_path: Path, capsys: Out) -> None:
    assert verified(tmp_path / "nowhere") == 3
    assert verified(tmp_path) == 3
    assert "does not exist" in capsys.readouterr().err


def test_what_is_no_log_does_not_verify(tmp_path: Path, capsys: Out) -> None:
    (tmp_path / NAME).write_text("format: 1\nid: a-scenario\n", encoding="utf-8")
    assert verified(tmp_path) == 1
    assert "journal.jsonl:1: this is not a JSON object" in capsys.readouterr().err
