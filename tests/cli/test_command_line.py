"""The program as it is called: words, streams and exit codes."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from oefening.cli import main
from oefening.cli.desk import MARK, Progress, language_of
from oefening.cli.program import VERBS
from oefening.errors import Exit
from oefening.text import Language
from oefening.text.tables import all_texts

Out = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OEFENING_LANGUAGE", "en")


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_help_groups_the_verbs_by_whom_they_are_for(capsys: Out) -> None:
    assert main(["--help"]) == Exit.DONE
    shown, talk = capsys.readouterr()
    order = [
        shown.index(word)
        for word in ("People:", "\n  demo ", "Authors:", "\n  check ", "Reviewers:")
    ]
    assert order == sorted(order)
    assert shown.rstrip().endswith(MARK)
    assert talk == ""


def test_without_a_verb_the_program_explains_itself(capsys: Out) -> None:
    assert main([]) == Exit.DONE
    assert "Usage: oefening" in capsys.readouterr().out


ENGLISH_OF_CLICK = ("Usage", "Options", "Show this", "Commands", "Arguments")


@pytest.mark.parametrize("verb", ["", *(verb for names in VERBS.values() for verb in names)])
def test_dutch_help_is_dutch_throughout(verb: str, capsys: Out) -> None:
    assert main([*verb.split(), "--help", "--language", "nl"]) == Exit.DONE
    shown = capsys.readouterr().out
    assert shown.startswith("Gebruik: oefening")
    assert not [word for word in ENGLISH_OF_CLICK if word in shown]
    assert max(map(len, shown.splitlines())) <= 80


@pytest.mark.parametrize(
    ("arguments", "dutch", "english"),
    [
        (["deemo"], "bedoelde u 'demo'?", "did you mean 'demo'?"),
        (["--nope"], "de optie --nope bestaat niet", "there is no option --nope"),
        (["demo", "--nope"], "de optie --nope bestaat niet", "there is no option --nope"),
        (["demo", "extra"], "dit is te veel: extra", "this is too much: extra"),
        (["run"], "SCENARIO_OF_MAP ontbreekt", "SCENARIO_OR_FOLDER is missing"),
        (["run", "x", "--seed", "x"], "een geheel getal van 0", "a whole number from 0"),
        (["run", "x", "--seed"], "optie --seed ontbreekt GETAL", "option --seed lacks NUMBER"),
        (["world", "--sensitivity"], "world --help' geeft uitleg", "world --help' explains"),
        (["world", "--sensitivity"], "ontbreekt SCENARIO", "lacks SCENARIO"),
        (["world", "--levers=x"], "--levers hoort geen waarde", "--levers takes no value"),
        (["play"], "geef een scenario, of --resume", "give a scenario, or --resume"),
        (["play", "x"], "heeft een terminal nodig", "needs a terminal"),
        (["run", "nothing"], "geen meegeleverd scenario 'nothing'", "no shipped scenario"),
    ],
)
def test_a_mistake_is_told_on_stderr_in_the_language_asked_for(
    arguments: list[str], dutch: str, english: str, capsys: Out
) -> None:
    sides: tuple[tuple[Language, str, str], ...] = (
        ("nl", dutch, "fout: "),
        ("en", english, "error: "),
    )
    for language, said, mark in sides:
        assert main(["--language", language, *arguments]) == Exit.MISUSED
        shown, talk = capsys.readouterr()
        assert shown == ""
        assert talk.startswith(mark)
        assert said in talk


def test_an_unknown_language_is_a_mistake(capsys: Out) -> None:
    assert main(["--language", "de", "demo"]) == Exit.MISUSED
    assert "choose from: nl, en" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "environment", "language"),
    [
        ([], {}, "en"),
        ([], {"LANG": "nl_NL.UTF-8"}, "nl"),
        ([], {"LANG": "nl_NL.UTF-8", "LC_ALL": "C"}, "en"),
        ([], {"LANG": "de_DE.UTF-8"}, "en"),
        ([], {"LC_ALL": "en_US.UTF-8", "OEFENING_LANGUAGE": "nl"}, "nl"),
        (["demo", "--language", "en"], {"OEFENING_LANGUAGE": "nl"}, "en"),
        (["--language=nl", "demo"], {}, "nl"),
        (["--language"], {}, "en"),
    ],
)
def test_the_language_is_asked_for_or_that_of_the_system(
    arguments: list[str], environment: dict[str, str], language: Language
) -> None:
    assert language_of(arguments, environment) == language


@pytest.mark.parametrize(
    ("arguments", "environment", "language"),
    [
        ([], {}, "nl"),
        ([], {"LANG": "en_US.UTF-8"}, "nl"),
        ([], {"OEFENING_LANGUAGE": "en"}, "en"),
        (["--language", "en"], {}, "en"),
    ],
)
def test_the_language_that_was_chosen_before_goes_ahead_of_the_system_alone(
    arguments: list[str], environment: dict[str, str], language: str
) -> None:
    assert language_of(arguments, environment, lambda: "nl") == language


def test_a_file_that_is_not_there_is_trouble_with_files(capsys: Out) -> None:
    assert main(["run", "nowhere.yaml"]) == Exit.FILES
    assert "nowhere.yaml" in capsys.readouterr().err


def test_a_scenario_that_is_wrong_is_bad_input(elsewhere: Path, capsys: Out) -> None:
    (elsewhere / "bad.yaml").write_text("format: 1\ntittle: x\n", encoding="utf-8")
    assert main(["run", "bad.yaml"]) == Exit.MISUSED
    assert "bad.yaml:2:1: error:" in capsys.readouterr().err


def test_ctrl_c_leaves_with_130_and_a_word(monkeypatch: pytest.MonkeyPatch, capsys: Out) -> None:
    from oefening.cli import exercises

    def interrupted(name: str, seed: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(exercises, "header_of", interrupted)
    assert main(["demo"]) == Exit.INTERRUPTED
    assert capsys.readouterr().err == "Interrupted.\n"


@pytest.mark.skipif(sys.platform == "win32", reason="pipes break otherwise there")
def test_a_reader_that_has_seen_enough_is_no_error() -> None:
    read, write = os.pipe()
    os.close(read)
    command = [sys.executable, "-m", "oefening", "--help"]
    with os.fdopen(write, "w") as pipe:
        done = subprocess.run(command, stdout=pipe, stderr=subprocess.PIPE, check=False)
    assert (done.returncode, done.stderr) == (Exit.DONE, b"")


def test_every_verb_has_its_texts() -> None:
    for names in VERBS.values():
        for verb in names:
            assert {f"cli.{verb}.short", f"cli.{verb}.help"} <= all_texts().keys()


def test_a_bar_shows_itself_only_when_it_takes_long(capsys: Out) -> None:
    bar = Progress("playing", terminal=True)
    bar.at(0.5)
    assert capsys.readouterr().err == ""
    bar._began -= 2
    bar.at(0.5)
    assert "playing [####################....................]  50%" in capsys.readouterr().err
    bar.clear()
    assert capsys.readouterr().err.endswith("\r")


def test_without_a_terminal_progress_is_a_line_for_every_tenth(capsys: Out) -> None:
    bar = Progress("playing", terminal=False)
    bar._began -= 2
    for share in (0.11, 0.12, 0.25):
        bar.at(share)
    assert capsys.readouterr().err == "playing 10%\nplaying 20%\n"


@pytest.mark.parametrize("terminal", [True, False])
def test_what_takes_long_says_how_long_it_will_still_take(capsys: Out, terminal: bool) -> None:
    bar = Progress("playing", "{} s left".format, terminal=terminal)
    bar.at(0.5)
    assert bar._lately
    bar._began -= 30
    bar._lately[0] = (bar._lately[0][0] - 30, 0.5)  # it went on where it was, half done
    bar.at(0.6)
    assert "60% 121 s left" in capsys.readouterr().err
    bar.at(1)
    assert "left" not in capsys.readouterr().err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only some systems have a full disk")
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_full_disk_behind_stdout_is_trouble_with_files(unbuffered: str) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "oefening", "--help"],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
            env={**os.environ, "OEFENING_LANGUAGE": "en", "PYTHONUNBUFFERED": unbuffered},
        )
    assert done.returncode == Exit.FILES
    assert done.stderr == "error: stdout cannot be written: the disk is full\n"


def test_a_program_started_without_any_streams_says_nothing_and_works(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for stream in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(sys, stream, None)
    assert main(["--version"]) == Exit.DONE
    assert main(["--nope"]) == Exit.MISUSED
