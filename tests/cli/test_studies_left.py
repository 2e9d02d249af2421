"""A study left once all its runs are done, while it is being told: what is kept, and the way on."""

import signal
from pathlib import Path

import pytest
from studied import WRITTEN

from oefening.cli import main
from oefening.cli.studies import ensemble_summary, ensembles, sensitivities, sensitivity_summary
from oefening.errors import Exit
from oefening.text import LANGUAGES, Language

Out = pytest.CaptureFixture[str]

RUNS = ["run", "dark.yaml", "--play", "nobody", "--seeds", "2"]
NUMBERS = ["world", "contact-needs-network", "--sensitivity", "dark.yaml", "--play", "nobody"]
COMMON = ["--workers", "1", "--picture", "--folder", "it"]


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("dark.yaml").write_text(WRITTEN)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("words", "step"),
    [
        (RUNS, (ensembles, "write_ensemble")),
        (RUNS, (ensemble_summary, "summary")),
        (RUNS, (ensembles, "keep_text")),
        (NUMBERS, (sensitivities, "write_sensitivity")),
        (NUMBERS, (sensitivity_summary, "summary")),
        (NUMBERS, (sensitivities, "keep_text")),
    ],
)
def test_the_folder_and_the_way_on_are_told(
    language: Language,
    words: list[str],
    step: tuple[object, str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: Out,
) -> None:
    really = getattr(*step)

    def leave(*given: object) -> object:
        signal.raise_signal(signal.SIGINT)
        return really(*given)

    with monkeypatch.context() as patched:
        patched.setattr(*step, leave)
        assert main(["--language", language, *words, *COMMON]) == Exit.INTERRUPTED
    shown, told = capsys.readouterr()
    assert shown == ""
    done = {"nl": ("Klaar: 2 van", "100% staat"), "en": ("Done: 2 of", "100% is")}[language]
    assert done[words is NUMBERS] in told
    assert "--folder it " in told
    assert main(["--language", language, *words, *COMMON]) == Exit.DONE
    shown, told = capsys.readouterr()
    assert told == ""
    assert f"dark-{language}-OEFENING-EXERCISE.txt" in shown
    assert Path("it", "dark-OEFENING-EXERCISE.svg").is_file()
