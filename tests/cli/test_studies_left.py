"""A study left once all its runs are done, while it is being told: what is kept, and the way on."""

import signal
from pathlib import Path
from shutil import copytree

import pytest
from studied import WRITTEN

from oefening.cli import main
from oefening.cli.studies import ensemble_summary, ensembles, sensitivities, sensitivity_summary
from oefening.errors import Exit
from oefening.text import LANGUAGES, Language

Out = pytest.CaptureFixture[str]

RUNS = ["run", "dark.yaml", "--play", "nobody", "--seeds", "2"]
NUMBERS = ["world", "contact-needs-network", "--sensitivity", "dark.yaml", "--play", "nobody"]
COMMON = ["--workers", "1", "--picture", "--folder"]

STEPS = {
    "run": [
        (ensembles, "write_ensemble"),
        (ensemble_summary, "summary"),
        (ensembles, "keep_text"),
    ],
    "world": [
        (sensitivities, "write_sensitivity"),
        (sensitivity_summary, "summary"),
        (sensitivities, "keep_text"),
    ],
}
"""The steps in which each is told, by its verb; it can be left at any of them."""


def left(words: list[str], language: Language, step: tuple[object, str], folder: str) -> int:
    """The exit code of a study that is interrupted as it comes to that step."""
    really = getattr(*step)

    def leave(*given: object) -> object:
        signal.raise_signal(signal.SIGINT)
        return really(*given)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(*step, leave)
        return main(["--language", language, *words, *COMMON, folder])


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which both were left with all their runs done and nothing told."""
    folder = tmp_path_factory.mktemp("begun")
    (folder / "dark.yaml").write_text(WRITTEN)
    with pytest.MonkeyPatch.context() as patched:
        patched.chdir(folder)
        for words in (RUNS, NUMBERS):
            assert left(words, "en", STEPS[words[0]][0], words[0]) == Exit.INTERRUPTED
    return folder


@pytest.fixture(autouse=True)
def _here(begun: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    copytree(begun, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("words", "step"),
    [(words, step) for words in (RUNS, NUMBERS) for step in STEPS[words[0]]],
)
def test_the_folder_and_the_way_on_are_told(
    language: Language, words: list[str], step: tuple[object, str], capsys: Out
) -> None:
    folder = words[0]
    capsys.readouterr()
    assert left(words, language, step, folder) == Exit.INTERRUPTED
    shown, told = capsys.readouterr()
    assert shown == ""
    done = {"nl": ("Klaar: 2 van", "100% staat"), "en": ("Done: 2 of", "100% is")}[language]
    assert done[words is NUMBERS] in told
    assert f"--folder {folder} " in told
    assert main(["--language", language, *words, *COMMON, folder]) == Exit.DONE
    shown, told = capsys.readouterr()
    assert told == ""
    assert f"dark-{language}-OEFENING-EXERCISE.txt" in shown
    assert Path(folder, "dark-OEFENING-EXERCISE.svg").is_file()
