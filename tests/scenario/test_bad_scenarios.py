"""Every bad scenario is told of in exactly the words that stand beside it.

`x.yaml`, or the folder `x`, with `x.txt` is checked in English, with `x.nl.txt` in Dutch too. What
is too large to keep is made here, from a recipe, under the name that its `.txt` has.
"""

import codecs
from pathlib import Path
from shutil import copytree

import pytest

from oefening.cli import main

FOLDER = Path(__file__).parent.parent / "bad_scenarios"

START = b"format: 1\nid: harbour\n"

RECIPES: dict[str, bytes] = {
    "recipe-brackets": START + b"changes: " + b"[" * 100_000 + b"\n",
    "recipe-digits": START + b"duration: " + b"9" * 200_000 + b"\n",
    "recipe-too-large": START + b"# " + b"x" * 4 * 1024 * 1024 + b"\n",
    "recipe-bom-crlf": codecs.BOM_UTF8
    + (FOLDER / "misspelt-key.yaml").read_bytes().replace(b"\n", b"\r\n"),
    "recipe-utf-16": "format: 1\n".encode("utf-16"),
    "recipe-nul": START + b"title: \0\n",
}


def pairs() -> list[tuple[str, str]]:
    names = [file.stem.partition(".") for file in sorted(FOLDER.glob("*.txt"))]
    return [(name, language or "en") for name, _, language in names]


def called(name: str) -> str:
    """What the bad scenario called `name` is called on disk."""
    return name if (FOLDER / name).is_dir() else f"{name}.yaml"


@pytest.fixture
def told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> "Told":
    monkeypatch.chdir(tmp_path)
    return Told(tmp_path, capfd)


class Told:
    def __init__(self, folder: Path, streams: pytest.CaptureFixture[str]) -> None:
        self._folder = folder
        self._streams = streams

    def of(self, name: str, language: str) -> tuple[int, str, str]:
        """Exit code, stdout and stderr of checking the bad scenario called `name`."""
        file = FOLDER / called(name)
        if file.is_dir():
            copytree(file, self._folder / name)
        else:
            given = RECIPES[name] if name in RECIPES else file.read_bytes()
            (self._folder / file.name).write_bytes(given)
        code = main(["check", "--language", language, file.name])
        out, err = self._streams.readouterr()
        return code, out, err


@pytest.mark.parametrize(("name", "language"), pairs())
def test_a_bad_scenario_is_told_of_byte_for_byte(name: str, language: str, told: Told) -> None:
    suffix = "" if language == "en" else f".{language}"
    file = FOLDER / f"{name}{suffix}.txt"
    code, out, err = told.of(name, language)
    assert (code, out) == (2, "")
    assert err.encode() == file.read_bytes()


def test_every_bad_scenario_has_its_words() -> None:
    given = {file.stem for file in FOLDER.iterdir() if file.suffix != ".txt"} | RECIPES.keys()
    assert given == {name for name, language in pairs() if language == "en"}
    assert len(given) >= 30


def test_some_are_told_of_in_dutch_too() -> None:
    assert sum(language == "nl" for _, language in pairs()) >= 5


@pytest.mark.parametrize("name", [name for name, language in pairs() if language == "en"])
def test_every_problem_points_into_its_file(name: str) -> None:
    told = (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    heads = [line for line in told if ": error: " in line]
    assert heads
    assert all(line.startswith(called(name)) and line.endswith("]") for line in heads)
    assert f" in {called(name)}" in told[-1]
