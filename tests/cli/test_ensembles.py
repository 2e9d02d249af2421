"""`oefening run` with several seeds: what is shown, where it is kept, and going on with it."""

import os
import re
import signal
import time
from contextlib import suppress
from pathlib import Path
from subprocess import TimeoutExpired

import pytest
from nursery import Program

from oefening.cli import main
from oefening.errors import Exit
from oefening.study.archive import RUNS
from oefening.text import Language, phrase

Out = pytest.CaptureFixture[str]
OUT, ERRORS = "out", "errors"
"""Files that a program of its own writes into."""

DIFFERENCE = {"nl": "Verschil: ", "en": "Difference: "}
NOBODY = ["run", "kabelbrug-utrecht", "--play", "nobody", "--workers", "1"]


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_summary_is_no_wider_than_a_terminal_and_says_what_it_is(
    language: Language, tmp_path: Path, capsys: Out
) -> None:
    plays = ["--play", "nobody", "--play", "average", "--seeds", "2", "--workers", "1"]
    words = ["--language", language, "run", "kabelbrug-utrecht", *plays, "--folder", "it"]
    assert main(words) == Exit.DONE
    shown = capsys.readouterr().out.splitlines()
    assert all(len(line) <= 80 for line in shown), max(shown, key=len)
    assert shown[0].startswith("OEFENING – EXERCISE")
    assert shown[1] == phrase("study.for-control").render(language)
    told = " ".join(" ".join(shown).split())
    for said in {
        "nl": (
            "zonder deelnemers: startgetallen 1 tot en met 2.",
            "Speelwijze: Niemand besluit (nobody)",
            'Verschil: "Een gemiddeld team" min "Niemand besluit"',
            'Bij 2 van de 2 startgetallen komt "Een gemiddeld team" op minder persoonsuren uit',
            "te weinig verlopen (minstens 6 nodig)",
            "huishoudens nog voorzien (EU)",
            "hun bronnen: 'oefening world --yardsticks'.",
            "Dit komt uit een model",
        ),
        "en": (
            "nobody at the table: seeds 1 to 2.",
            "Play: Nobody decides (nobody)",
            'Difference: "An average team" minus "Nobody decides"',
            'With 2 of 2 seeds "An average team" comes to fewer person-hours',
            "too few runs for an interval (at least 6)",
            "households still provided for (EU)",
            "their sources: 'oefening world --yardsticks'.",
            "This comes from a model",
        ),
    }[language]:
        assert said in told
    names = {line.strip() for line in shown if line.startswith("  kabelbrug-utrecht-")}
    text = tmp_path / "it" / f"kabelbrug-utrecht-{language}-OEFENING-EXERCISE.txt"
    assert shown[-1].endswith(text.name)
    assert text.read_text("utf-8").splitlines() == shown[:-1]
    assert {*names, text.name} == {
        one.name for one in (tmp_path / "it").iterdir() if one.name.startswith("kabelbrug")
    }
    assert len(names) == 7
    places = [told.index(word) for word in (DIFFERENCE[language], "(nobody)", "(average)")]
    assert places == sorted(places)


def test_without_a_folder_each_has_a_new_one_unless_it_goes_on(tmp_path: Path, capsys: Out) -> None:
    assert main([*NOBODY, "--seeds", "2"]) == Exit.DONE
    (first,) = (tmp_path / "ensembles").iterdir()
    assert first.name.endswith("-kabelbrug-utrecht")
    shown = capsys.readouterr().out
    runs = (first / RUNS).read_bytes()
    (first / RUNS).write_bytes(runs[:-9])
    assert main(["--language", "en", *NOBODY, "--seeds", "2"]) == Exit.DONE
    assert list((tmp_path / "ensembles").iterdir()) == [first]
    assert (first / RUNS).read_bytes() == runs
    again = capsys.readouterr()
    assert again.out == shown
    assert f"Going on with what was not finished in {Path('ensembles', first.name)}." in again.err
    assert main([*NOBODY, "--seeds", "2"]) == Exit.DONE
    assert len(list((tmp_path / "ensembles").iterdir())) == 2


def test_what_there_is_not_and_what_does_not_fit_is_told(capsys: Out) -> None:
    english = ["--language", "en"]
    assert main([*english, *NOBODY, "--seeds", "0"]) == Exit.MISUSED
    assert (
        main([*english, "run", "kabelbrug-utrecht", "--play", "x", "--seeds", "2"]) == Exit.MISUSED
    )
    assert "has no play 'x'" in capsys.readouterr().err
    assert main([*NOBODY, "--seeds", "2", "--folder", "it"]) == Exit.DONE
    capsys.readouterr()
    other = [*english, *NOBODY, "--seed", "5", "--seeds", "2", "--folder", "it"]
    assert main(other) == Exit.MISUSED
    assert "first seed (there 1, now 5)" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("language", "said"),
    [("nl", "heeft geen voorbereidingsronde"), ("en", "has no preparation round")],
)
def test_without_a_preparation_round_no_preparation_is_compared(
    language: Language, said: str, capsys: Out
) -> None:
    asked = ["--language", language, *NOBODY, "--seeds", "2", "--prepare", "average"]
    assert main(asked) == Exit.MISUSED
    shown, told = capsys.readouterr()
    assert shown == ""
    assert said in told
    assert "nobody, average" in told
    assert list(Path().iterdir()) == []


def size(folder: Path) -> int:
    path = folder / RUNS
    return path.stat().st_size if path.exists() else 0


def begun(folder: Path, *more: str) -> Program:
    """The program in a session of its own, with its workers, that has done some runs."""
    before = size(folder)
    words = ["--language", "en", "run", "kabelbrug-utrecht", "--play", "nobody", "--seeds", "3000"]
    words += ["--folder", str(folder), *more]
    for name in (OUT, ERRORS):  # what looks after one that was killed may still write into its own
        Path(name).unlink(missing_ok=True)
    with Path(OUT).open("wb") as out, Path(ERRORS).open("wb") as errors:
        program = Program(words, out.fileno(), Path.cwd(), os.environ, errors=errors.fileno())
    for _ in range(400):
        if size(folder) > before:
            break
        time.sleep(0.05)
    return program


@pytest.mark.skipif(os.name != "posix", reason="kills a process as only some systems do")
def test_killed_outright_it_goes_on_where_it_was(tmp_path: Path) -> None:
    folder = tmp_path / "it"
    program = begun(folder, "--workers", "2")
    program.kill()
    program.wait(60)
    kept = (folder / RUNS).read_bytes()
    program = begun(folder, "--workers", "1")
    program.send_signal(signal.SIGINT)
    assert program.wait(60) == Exit.INTERRUPTED
    err = Path(ERRORS).read_text("utf-8")
    assert Path(OUT).read_text("utf-8") == ""
    assert re.search(f"Done: [0-9,]+ of 3,000 runs, in {folder}.", err)
    assert "Traceback" not in err
    whole = kept[: kept.rindex(b"\n") + 1]
    assert (folder / RUNS).read_bytes().startswith(whole)
    assert (folder / RUNS).read_bytes().endswith(b"\n")


@pytest.mark.skipif(os.name != "posix", reason="interrupts all processes of a terminal")
@pytest.mark.parametrize("pause", [0.0, 0.05, 0.7])
def test_interrupted_again_and_again_it_ends_at_once(pause: float, tmp_path: Path) -> None:
    program = begun(tmp_path / "it", "--workers", "2")
    began = time.monotonic()
    for _ in range(3):
        if program.poll() is None:
            os.killpg(program.pid, signal.SIGINT)
        with suppress(TimeoutExpired):
            program.wait(pause)
    assert program.wait(20) == Exit.INTERRUPTED
    assert time.monotonic() - began < 10
    err = Path(ERRORS).read_text("utf-8")
    assert err.endswith("Interrupted.\n")
    assert "Traceback" not in err


def test_one_seed_that_is_asked_for_is_an_ensemble_that_can_grow(
    tmp_path: Path, capsys: Out
) -> None:
    one = [*NOBODY, "--folder", "it", "--seeds"]
    assert main([*one, "1", "--picture", "it.svg"]) == Exit.DONE
    assert main([*one, "2"]) == Exit.DONE
    assert (tmp_path / "it" / RUNS).read_bytes().count(b"\n") == 2
    assert "1 run of each play, seed 1<" in (tmp_path / "it.svg").read_text("utf-8")
    assert "Run with nobody at the table: seed 1.\n" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("language", "said"),
    [("nl", "Niet opnieuw gemaakt, en misschien"), ("en", "Not made anew, and maybe")],
)
def test_pictures_and_texts_of_other_runs_are_named_as_such(
    language: Language, said: str, tmp_path: Path, capsys: Out
) -> None:
    one = ["--language", language, *NOBODY, "--folder", "it", "--picture", "--seeds"]
    assert main([*one, "2"]) == Exit.DONE
    assert said not in capsys.readouterr().out
    one.remove("--picture")
    assert main([*one, "1"]) == Exit.DONE
    told = " ".join(capsys.readouterr().out.split())
    assert told.endswith(".svg")
    assert said in told
    other = "nl" if language == "en" else "en"
    assert main(["--language", other, *NOBODY, "--folder", "it", "--seeds", "2"]) == Exit.DONE
    told = " ".join(capsys.readouterr().out.split())
    assert told.count(f"-{language}-") == 1, "the text in the other language is left as it was"


def test_a_name_of_no_kind_of_picture_is_a_mistake(capsys: Out) -> None:
    assert main([*NOBODY, "--seeds", "2", "--picture", "it.pdf"]) == Exit.MISUSED
    assert list(Path().iterdir()) == []
