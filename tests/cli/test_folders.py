"""A scenario that is a folder is named as one that is a file."""

from pathlib import Path

import pytest
from library.small import SMALL

from oefening.cli import main

Streams = pytest.CaptureFixture[str]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.chdir(tmp_path)
    place = tmp_path / "small"
    place.mkdir()
    (place / "scenario.yaml").write_text(SMALL + "parts: [day.yaml]\n", encoding="utf-8")
    inject = "injects:\n  - {id: one, at: T+1h, release: automatic, title: {en: Once}}\n"
    (place / "day.yaml").write_text(inject, encoding="utf-8")
    return "small"


def test_it_is_checked_and_played_and_its_exercise_is_another_folder(
    folder: str, capsys: Streams
) -> None:
    assert main(["check", folder, "--language", "en"]) == 0
    assert capsys.readouterr().out.startswith("small: can be played (1 inject,")
    assert main(["run", folder, "--play", "nobody", "--folder", "played"]) == 0
    capsys.readouterr()
    assert main(["replay", "played", "--language", "en"]) == 0
    assert "Released: Once" in capsys.readouterr().out


def test_it_is_no_exercise(folder: str, capsys: Streams) -> None:
    assert main(["run", folder, "--from", "now", "--language", "en"]) == 2
    assert "small is no exercise" in capsys.readouterr().err


def test_a_folder_that_is_none_does_not_hide_a_shipped_scenario(
    folder: str, tmp_path: Path, capsys: Streams
) -> None:
    (tmp_path / "kabelbrug-utrecht").mkdir()
    assert main(["check", "kabelbrug-utrecht", "--language", "en"]) == 0
    (tmp_path / "empty").mkdir()
    assert main(["check", "empty", "--language", "en"]) == 3
    assert "empty is a folder without scenario.yaml" in capsys.readouterr().err
