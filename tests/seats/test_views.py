"""The files of views beside a log: written as it goes on, compared with it when it is taken up."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from knowing import CELLS, seeing, with_cells
from shown import shown_header
from worlds import both

from oefening import commands
from oefening.cli import main
from oefening.clock import HOUR
from oefening.journal import Journal, SeatFile
from oefening.projections.knowledge.views import Views
from oefening.record import Header
from oefening.seats.views import SHAPES, VIEWS, kept_views
from oefening.session import Session
from oefening.text import Phrase


def wall() -> float:
    return 1_800_340_200.5


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "exercise"


@contextmanager
def begun(folder: Path, header: Header | None = None) -> Iterator[Session]:
    with Session.create(folder, header or seeing(), wall) as session, kept_views(session):
        session.send(commands.StartExercise())
        session.send(commands.SetSpeed(60))
        yield session


@contextmanager
def taken_up(folder: Path) -> Iterator[Session]:
    with Session.resume(folder, wall) as session, kept_views(session):
        yield session


def told_by(session: Session) -> list[Phrase]:
    """What went wrong beside the log since this was asked last."""
    told = list[Phrase]()
    session.follow_beside(told.append)
    session._hears_beside = None
    return told


def view(folder: Path, cell: str = "rot") -> Path:
    return folder / VIEWS / f"{cell}.jsonl"


def whole(folder: Path, now: int) -> dict[str, bytes]:
    """What is in the views, once each is found to be what follows from the log at `now`."""
    journal = Journal.read(folder)
    found = Views(journal.header)
    lines = [line for one in journal.records for line in found.hear(one)] + found.passed(now)
    for cell in journal.header.scenario.cells:
        file = SeatFile.read(view(folder, cell.id), SHAPES)
        file.check_beside(journal.digests)
        told = [(line.at, line.seen, line.body) for line in file.lines]
        assert told == [tuple(line) for of, line in lines if of == cell.id]
    return {path.name: path.read_bytes() for path in (folder / VIEWS).glob("*.jsonl")}


def test_a_view_grows_as_time_goes_by_though_nothing_happens_then(folder: Path) -> None:
    with begun(folder) as session:
        session.advance(HOUR)
        before = view(folder).read_bytes()
        session.advance(HOUR + 599)
        assert view(folder).read_bytes() == before
        session.advance(HOUR + 600)
        added = view(folder).read_bytes().removeprefix(before).splitlines()
        assert [json.loads(one)["at"] for one in added] == [HOUR + 600] * len(added)
        assert added
        whole(folder, session.now)


def test_nothing_is_in_a_view_that_is_not_on_disk_in_the_log(folder: Path) -> None:
    with begun(folder) as session:
        session.advance(2 * HOUR)
        found = session.send_all([commands.ReleaseInject("call")])
        assert found
        assert b"What is going on" not in view(folder).read_bytes()
        session.save()
        assert b"What is going on" in view(folder).read_bytes()


def test_an_exercise_that_is_taken_up_goes_on_with_its_views(folder: Path) -> None:
    with begun(folder) as session:
        session.advance(2 * HOUR)
        session.pause()
    before = whole(folder, 2 * HOUR)
    with taken_up(folder) as session:
        assert told_by(session) == []
        assert whole(folder, session.now) == before
        session.send(commands.ResumeClock())
        session.advance(4 * HOUR)
        after = whole(folder, session.now)
    for name, written in before.items():
        assert after[name].startswith(written)


def test_views_are_the_same_whether_it_was_taken_up_or_not(tmp_path: Path) -> None:
    for name, stops in (("at-once", [4 * HOUR]), ("in-two", [HOUR + 300, 4 * HOUR])):
        with begun(tmp_path / name) as session:
            for stop in stops:
                session.advance(stop)
            session.pause()
        assert whole(tmp_path / name, 4 * HOUR)
    assert whole(tmp_path / "at-once", 4 * HOUR) == whole(tmp_path / "in-two", 4 * HOUR)


def test_a_view_that_somebody_changed_is_made_anew_and_that_is_told(folder: Path) -> None:
    with begun(folder) as session:
        session.advance(2 * HOUR)
        session.pause()
    before = whole(folder, 2 * HOUR)
    changed = view(folder).read_bytes().replace(b"energy", b"enemy!")
    view(folder).write_bytes(changed)
    with taken_up(folder) as session:
        (told,) = told_by(session)
        assert "rot.jsonl" in told.render("nl")
        assert "gbt" not in told.render("nl")
        assert whole(folder, session.now) == before
    assert (folder / VIEWS / "rot.other").read_bytes() == changed


def test_a_view_in_the_words_of_another_version_is_made_anew_without_a_word(folder: Path) -> None:
    with begun(folder) as session:
        session.advance(2 * HOUR)
        session.pause()
    before = whole(folder, 2 * HOUR)
    file = SeatFile.read(view(folder), SHAPES)
    head = file.head.model_copy(update={"program": "0.0.1"})
    view(folder).unlink()
    with SeatFile.open(view(folder), head, SHAPES, Journal.read(folder).digests) as older:
        text = {"en": "other words", "nl": "andere woorden"}
        told = replace(file.lines[0].body, text=text)
        older.append(file.lines[0]._replace(body=told))
    with taken_up(folder) as session:
        assert told_by(session) == []
        assert whole(folder, session.now) == before


@pytest.mark.parametrize("put", [b"", b"\xff\xfe\n", b"not json\n", b'{"format":1}\n'])
def test_whatever_stands_in_the_place_of_a_view_the_exercise_goes_on(
    folder: Path, put: bytes
) -> None:
    with begun(folder) as session:
        session.advance(2 * HOUR)
        session.pause()
    view(folder).write_bytes(put)
    with taken_up(folder) as session:
        assert bool(told_by(session)) == bool(put)
        whole(folder, session.now)


def test_what_a_view_has_of_after_the_last_record_is_cut_without_a_word(folder: Path) -> None:
    with begun(folder) as session:
        session.advance(HOUR + 60)
        log = session.journal.path.read_bytes()
        session.advance(HOUR + 1200)  # the log says nothing of that, the view does
        ahead = view(folder).read_bytes()
        session.pause()
    (folder / "journal.jsonl").write_bytes(log)  # as after a power cut
    with taken_up(folder) as session:
        assert session.now == HOUR
        assert told_by(session) == []
        assert len(view(folder).read_bytes()) < len(ahead)
        whole(folder, session.now)


def test_what_a_view_has_of_records_that_were_lost_is_cut_without_a_word(folder: Path) -> None:
    with begun(folder) as session:
        session.advance(2 * HOUR)
        log = session.journal.path.read_bytes()
        session.send(commands.ReleaseInject("call"))
        session.pause()
    (folder / "journal.jsonl").write_bytes(log)
    with taken_up(folder) as session:  # other records have come in the place of those
        assert told_by(session) == []
        assert b"What is going on" not in view(folder).read_bytes()
        whole(folder, session.now)


def test_views_that_were_swapped_are_made_anew(folder: Path) -> None:
    with begun(folder) as session:
        session.advance(2 * HOUR)
        session.pause()
    before = whole(folder, 2 * HOUR)
    view(folder, "far").write_bytes(view(folder, "blind").read_bytes())
    with taken_up(folder) as session:
        assert "far.jsonl" in told_by(session)[0].render("en")
        assert whole(folder, session.now) == before


def test_a_last_line_cut_short_is_written_whole(folder: Path) -> None:
    with begun(folder) as session:
        session.advance(2 * HOUR)
        session.pause()
    before = whole(folder, 2 * HOUR)
    view(folder).write_bytes(view(folder).read_bytes()[:-20])
    with taken_up(folder) as session:
        assert told_by(session) == []
        assert whole(folder, session.now) == before


def test_views_of_another_exercise_are_set_aside(tmp_path: Path) -> None:
    for name, seed in (("one", 1), ("two", 2)):
        with begun(tmp_path / name, with_cells(shown_header(seed))) as session:
            session.advance(2 * HOUR)
            session.pause()
    view(tmp_path / "one").replace(view(tmp_path / "two"))
    with taken_up(tmp_path / "two") as session:
        assert told_by(session)
        whole(tmp_path / "two", session.now)


def test_what_cannot_be_written_is_told_once_and_follows_later(folder: Path) -> None:
    folder.mkdir()
    (folder / VIEWS).write_text("in the way")
    with begun(folder) as session:
        session.advance(2 * HOUR)
        session.send(commands.ReleaseInject("call"))
        (told,) = told_by(session)
        assert "gaat door" in told.render("nl")
        session.advance(3 * HOUR)
        assert told_by(session) == []
        (folder / VIEWS).unlink()
        session.advance(3 * HOUR + 1)
        whole(folder, session.now)
        assert Journal.read(folder).records == session.records


def test_views_that_are_deleted_amid_play_are_there_again(folder: Path) -> None:
    with begun(folder) as session:
        session.advance(HOUR)
        for path in (folder / VIEWS).iterdir():
            path.unlink()
        session.advance(2 * HOUR)
        session.send(commands.EndExercise())
        assert any("rot.jsonl" in one.render("en") for one in told_by(session))
        whole(folder, session.now)


def test_a_cell_may_have_a_name_that_windows_keeps_for_itself(folder: Path) -> None:
    cells = [{"id": name, "name": both(name)} for name in ("con", "aux", "lpt1", "nul")]
    with begun(folder, with_cells(shown_header(), [*CELLS, *cells])) as session:
        session.advance(HOUR)
    names = {path.name for path in (folder / VIEWS).glob("*.jsonl")}
    assert {"con_.jsonl", "aux_.jsonl", "lpt1_.jsonl", "nul_.jsonl", "rot.jsonl"} <= names
    assert SeatFile.read(folder / VIEWS / "con_.jsonl", SHAPES).head.name == "con"


def test_verifying_finds_a_line_that_does_not_follow_from_the_log(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with begun(folder) as session:
        session.advance(2 * HOUR)
        session.pause()
    asked = ["verify", str(folder), "--language", "en"]
    assert main(asked) == 0
    assert "Views of cells: 5 are whole, belong to this log" in capsys.readouterr().out
    file = SeatFile.read(view(folder), SHAPES)
    view(folder).unlink()
    with SeatFile.open(view(folder), file.head, SHAPES, Journal.read(folder).digests) as forged:
        first, second = file.lines[:2]
        forged.append(first, second._replace(at=second.at + 1))  # its chain is whole
    capsys.readouterr()
    assert main(asked) == 1
    assert "rot.jsonl:3: this does not follow from the log" in capsys.readouterr().err
