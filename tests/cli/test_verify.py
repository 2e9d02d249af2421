from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest
from exercises import rich_header

from oefening.cli import main
from oefening.commands import AddNote, PauseClock
from oefening.events import StockDried, WorldSettled
from oefening.journal import NAME, Journal
from oefening.record import Record, Seat
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


def forged(folder: Path, records: list[Record], capsys: Out, language: str = "en") -> str:
    """What is complained of a log of `records`, whose chain is whole."""
    with Journal.create(folder / "forged", HEADER) as journal:
        journal.append(records, sync=False)
    assert verified(folder / "forged", language) == 1
    return capsys.readouterr().err


def test_a_record_that_does_not_follow_is_named_with_what_was_expected(
    folder: Path, capsys: Out
) -> None:
    records = list(Journal.read(folder).records)
    first = next(record for record in records if record.at == 1200)
    records[first.number - 1] = Record(first.number, 1201, first.body)
    said = forged(folder, records, capsys)
    assert f"record {first.number} does not follow from this" in said
    assert "(at is 1201, expected 1200);" in said


def first_settled(records: list[Record]) -> tuple[Record, WorldSettled]:
    return next((one, one.body) for one in records if isinstance(one.body, WorldSettled))


def test_of_a_level_that_was_changed_the_node_is_named(folder: Path, capsys: Out) -> None:
    records = list(Journal.read(folder).records)
    settled, body = first_settled(records)
    body = replace(body, levels=dict(body.levels) | {"VR01.power": 7})
    records[settled.number - 1] = Record(settled.number, settled.at, body)
    said = forged(folder, records, capsys, "nl")
    assert f"regel {settled.number} volgt niet" in said
    assert "(levels.VR01.power is 7, verwacht 0);" in said


def test_a_record_in_place_of_another_is_told_by_its_kind(folder: Path, capsys: Out) -> None:
    records = list(Journal.read(folder).records)
    settled, _ = first_settled(records)
    records[settled.number - 1] = Record(settled.number, settled.at, StockDried("VR01.water"))
    said = forged(folder, records, capsys)
    assert '(kind is "StockDried", expected "WorldSettled");' in said


def test_a_record_too_many_is_said_not_to_follow(folder: Path, capsys: Out) -> None:
    records = list(Journal.read(folder).records)
    last = len(records) + 1
    records.append(Record(last, records[-1].at, StockDried("VR01.water")))
    said = forged(folder, records, capsys)
    assert f"record {last} does not follow" in said
    assert "(nothing more follows here);" in said


def test_a_command_that_was_not_allowed_is_told_with_why(folder: Path, capsys: Out) -> None:
    records = list(Journal.read(folder).records)
    last = len(records) + 1
    records.append(Record(last, records[-1].at, PauseClock(), Seat(), "now"))
    said = forged(folder, records, capsys)
    assert "(this command was not allowed: the exercise has ended" in said


def test_where_there_is_no_log_that_is_trouble_with_files(tmp_path: Path, capsys: Out) -> None:
    assert verified(tmp_path / "nowhere") == 3
    assert verified(tmp_path) == 3
    assert "does not exist" in capsys.readouterr().err


def test_what_is_no_log_does_not_verify(tmp_path: Path, capsys: Out) -> None:
    (tmp_path / NAME).write_text("format: 1\nid: a-scenario\n", encoding="utf-8")
    assert verified(tmp_path) == 1
    assert "journal.jsonl:1: this is not a JSON object" in capsys.readouterr().err


def test_files_of_seats_are_tested_as_well(folder: Path, capsys: Out) -> None:
    assert main(["replay", str(folder), "--note", "late", "--language", "en"]) == 0
    file = folder / "seats" / "reviewer.jsonl"
    capsys.readouterr()
    digest = sha256(file.read_bytes().splitlines()[-1]).hexdigest()
    assert told(folder, capsys)[-1] == (
        f"{file}: 1 line, the chain is whole and belongs to this log; fingerprint {digest}"
    )
    file.write_bytes(file.read_bytes().replace(b'"late"', b'"soon"'))
    assert verified(folder) == 0, "the last line is vouched for by its fingerprint alone"
    file.write_bytes(file.read_bytes().replace(b"reviewer", b"somebody"))
    capsys.readouterr()
    assert verified(folder) == 1
    out, err = capsys.readouterr()
    assert "every record follows" in out
    assert f"{file}:2: the chain is broken" in err


def test_a_seat_of_another_log_is_told_and_what_is_cut_short(
    folder: Path, tmp_path: Path, capsys: Out
) -> None:
    other = tmp_path / "other"
    with Session.create(other, HEADER.model_copy(update={"seed": 9})):
        pass
    assert main(["replay", str(other), "--note", "x", "--language", "en"]) == 0
    for name in ("reviewer", "second"):
        arguments = ("--note", "x", "--seat", name, "--language", "en")
        assert main(["replay", str(folder), *arguments]) == 0
    with (folder / "seats" / "second.jsonl").open("ab") as file:
        file.write(b'{"at":5')
    (other / "seats" / "reviewer.jsonl").replace(folder / "seats" / "reviewer.jsonl")
    capsys.readouterr()
    assert verified(folder) == 1
    out, err = capsys.readouterr()
    assert "an unfinished last line of 7 bytes was left out" in out
    assert "reviewer.jsonl:1: this file belongs to another log" in err
