"""The verbs that play, on the scenario that is shipped."""

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from exercises import rich_header
from spoken import Spoken

from oefening.cli import main
from oefening.cli.desk import MARK
from oefening.cli.exercises import header_of, new_exercise
from oefening.cli.home import HOME
from oefening.cli.verbs.demo import SCENARIO
from oefening.commands import StartExercise
from oefening.errors import Exit
from oefening.session import Session, new_folder

Out = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("OEFENING_LANGUAGE", "en")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def exercises(home: Path) -> list[Path]:
    return sorted((home / "exercises").iterdir())


def test_the_demo_without_a_terminal_tells_what_happened_and_its_log_verifies(
    home: Path, capsys: Out
) -> None:
    assert main(["demo"]) == Exit.DONE
    lines = capsys.readouterr().out.splitlines()
    [folder] = exercises(home)
    assert lines[0].startswith(MARK)
    assert len(lines) <= 55
    assert not [line for line in lines if "…" in line]
    assert f"Exercise kept in {Path('exercises', folder.name)}" in lines
    assert main(["verify", str(folder)]) == Exit.DONE


def test_a_second_demo_leaves_the_first_alone(home: Path) -> None:
    main(["demo"])
    main(["demo"])
    assert len(exercises(home)) == 2


def test_the_demo_without_a_terminal_asks_nothing(home: Path, capsys: Out) -> None:
    under_way = new_folder(home / HOME, date(2027, 1, 19), SCENARIO)
    with Session.create(under_way, header_of(SCENARIO, seed=1)) as session:
        session.send(StartExercise())
    assert main(["demo"]) == Exit.DONE
    assert "Go on" not in capsys.readouterr().out
    assert len(exercises(home)) == 2


def test_the_same_seed_and_play_give_the_same_fingerprint(home: Path, capsys: Out) -> None:
    prints = []
    for folder in ("one", "two"):
        main(["run", "kabelbrug-utrecht", "--play", "nobody", "--seed", "7", "--folder", folder])
        [line] = [line for line in capsys.readouterr().out.splitlines() if "Fingerprint" in line]
        prints.append(line)
    assert prints[0] == prints[1]


@pytest.mark.parametrize("verb", [["run", "kabelbrug-utrecht"], ["play", "kabelbrug-utrecht"]])
def test_an_empty_folder_is_no_folder(home: Path, capsys: Out, verb: list[str]) -> None:
    assert main([*verb, "--folder", ""]) == Exit.MISUSED
    assert "--folder names no file or folder" in capsys.readouterr().err
    assert list(home.iterdir()) == []


@pytest.mark.parametrize("verb", ["replay", "report", "verify", "play --plain --resume"])
def test_who_asks_for_an_exercise_that_is_not_there_hears_which_are(
    home: Path, capsys: Out, verb: str
) -> None:
    (home / "empty").mkdir()
    assert main([*verb.split(), "empty"]) == Exit.FILES
    said = " ".join(capsys.readouterr().err.split())
    assert "empty is not the folder of an exercise" in said
    assert "Nothing has been played under exercises yet" in said
    Session.create(home / "exercises" / "mine", rich_header()).close()
    assert main([*verb.split(), "mine"]) == Exit.FILES
    said = capsys.readouterr().err
    assert "mine does not exist" in said
    assert str(Path("exercises/mine")) in said


def test_an_exercise_is_not_played_as_a_scenario(home: Path, capsys: Out) -> None:
    Session.create(home / "mine", rich_header()).close()
    assert main(["play", "--plain", "mine"]) == Exit.MISUSED
    assert "--resume mine" in capsys.readouterr().err


def test_a_log_is_never_overwritten(home: Path, capsys: Out) -> None:
    Session.create(home / "mine", rich_header()).close()
    before = (home / "mine" / "journal.jsonl").read_bytes()
    assert main(["run", "kabelbrug-utrecht", "--folder", "mine"]) == Exit.FILES
    assert (home / "mine" / "journal.jsonl").read_bytes() == before


def test_a_play_that_is_not_there_is_named_with_those_that_are(home: Path, capsys: Out) -> None:
    assert main(["run", "kabelbrug-utrecht", "--play", "hero"]) == Exit.MISUSED
    assert "nobody, average, textbook" in capsys.readouterr().err
    assert not (home / "exercises").exists()


def test_an_exercise_is_played_through_a_pipe_and_taken_up_again(home: Path) -> None:
    words = ("kabelbrug-utrecht", "--folder", "mine")
    with Spoken(home, "play", "--plain", *words) as first:
        assert first.end("start\njump next\nnote the room is full\n") == Exit.DONE
        assert first.said.startswith(MARK)
        assert "oefening play --resume mine" in first.errors
    with Spoken(home, "play", "--plain", "--resume", "mine") as second:
        assert second.end("endex endex\n") == Exit.DONE
        assert "Note: the room is full" in second.said
        assert "ENDEX: the exercise has ended" in second.said
    assert main(["verify", "mine"]) == Exit.DONE


def test_bytes_that_are_no_text_do_not_end_an_exercise(home: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "oefening", "play", "kabelbrug-utrecht", "--plain", "--folder", "m"],
        input=b"start\nnote caf\xe9 \x00\xff\nquit\n",
        capture_output=True,
        check=False,
    )
    assert done.returncode == Exit.DONE
    assert b"Traceback" not in done.stderr
    assert main(["verify", "m"]) == Exit.DONE


def test_an_exercise_that_somebody_plays_is_not_taken_up_by_another(home: Path) -> None:
    with (
        new_exercise(header_of("kabelbrug-utrecht", 1), Path("mine")),
        Spoken(home, "play", "--plain", "--resume", "mine") as other,
    ):
        assert other.end() == Exit.FILES
        assert len(other.errors.splitlines()) == 1
