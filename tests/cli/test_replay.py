"""Looking back where nobody looks: the story in lines."""

from pathlib import Path

import pytest
from shown import shown_header

from oefening.cli import main
from oefening.journal import NAME, Journal
from oefening.session import Session, StoryClock, play

Out = pytest.CaptureFixture[str]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An exercise that was played to ENDEX."""
    header = shown_header()
    clock = StoryClock(header.calendar)
    with Session.create(tmp_path / "exercise", header, clock) as session:
        for _ in play(session, header.scenario.plays["average"], clock):
            pass
    return tmp_path / "exercise"


def told(capsys: Out, *arguments: str) -> list[str]:
    assert main(["replay", *arguments, "--language", "en"]) == 0
    return capsys.readouterr().out.splitlines()


def test_the_whole_story_is_told_and_how_it_ended(folder: Path, capsys: Out) -> None:
    mark, title, *story = told(capsys, str(folder))
    assert (mark, title) == ("OEFENING – EXERCISE", "East without power")
    assert story[0] == "D1 06:30  STARTEX: the exercise has begun"
    assert "D1 08:30  Released: The mayor calls" in story
    last = len(Journal.read(folder).records)
    assert f"D2 06:30 (T+24:00), record {last} of {last}" in story


def test_of_a_moment_the_story_is_told_up_to_then(folder: Path, capsys: Out) -> None:
    _, _, *story = told(capsys, str(folder), "--at", "D1 08:30")
    end = story.index("")
    assert story[end - 1] == "D1 08:30  To be decided: Where do people go?"
    assert story[end + 1].startswith("D1 08:30 (T+02:00), record ")
    assert any("Where do people go?" in line for line in story[end:])


def test_below_it_stands_how_long_things_had_taken_by_then(folder: Path, capsys: Out) -> None:
    assert told(capsys, str(folder))[-1] == "Until decided: once, 30m."
    *_, last = told(capsys, str(folder), "--at", "D1 08:40")
    assert not last.startswith("Until")


def test_the_log_itself_may_be_named(folder: Path, capsys: Out) -> None:
    assert told(capsys, str(folder / NAME)) == told(capsys, str(folder))


def test_a_moment_beyond_the_end_is_the_end(folder: Path, capsys: Out) -> None:
    assert told(capsys, str(folder), "--at", "D9 08:30") == told(capsys, str(folder))
    assert main(["replay", str(folder), "--at", "D9 08:30", "--language", "en"]) == 0
    assert "The log ends at D2 06:30" in capsys.readouterr().err


def test_what_is_no_moment_is_asked_for_again(folder: Path, capsys: Out) -> None:
    assert main(["replay", str(folder), "--at", "half past", "--language", "en"]) == 2
    assert "half past" in capsys.readouterr().err


def test_an_exercise_that_is_being_played_can_be_looked_back_at(folder: Path, capsys: Out) -> None:
    with Session.resume(folder):
        log = (folder / NAME).read_bytes()
        assert told(capsys, str(folder))
        assert (folder / NAME).read_bytes() == log


def test_a_torn_last_line_is_left_out_and_told_of(folder: Path, capsys: Out) -> None:
    path = folder / NAME
    path.write_bytes(path.read_bytes()[:-20])
    assert main(["replay", str(folder), "--language", "en"]) == 0
    assert "unfinished last line" in capsys.readouterr().err


def test_a_damaged_log_is_refused_with_its_line(folder: Path, capsys: Out) -> None:
    path = folder / NAME
    lines = path.read_bytes().splitlines(keepends=True)
    lines[4] = lines[4].replace(b'"at":0', b'"at":1')
    path.write_bytes(b"".join(lines))
    assert main(["replay", str(folder), "--language", "en"]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert f"{NAME}:6" in said.err


def test_there_has_to_be_a_log(tmp_path: Path, capsys: Out) -> None:
    assert main(["replay", str(tmp_path / "nowhere"), "--language", "en"]) == 3
    assert "Traceback" not in capsys.readouterr().err


def test_a_log_without_records_tells_that_nothing_began(tmp_path: Path, capsys: Out) -> None:
    Journal.create(tmp_path / "new", shown_header()).close()
    assert "D1 06:30 (T+00:00), record 0 of 0" in told(capsys, str(tmp_path / "new"))
