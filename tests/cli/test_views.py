"""Views beside the log, whichever verb keeps an exercise: run, play, resume and fork."""

import io
import sys
from pathlib import Path

import pytest
from harbour import harbour

from oefening.cli import main
from oefening.journal import Journal, SeatFile
from oefening.seats.views import SHAPES, VIEWS

Streams = pytest.CaptureFixture[str]


@pytest.fixture
def scenario(tmp_path: Path) -> str:
    path = tmp_path / "harbour.yaml"
    path.write_text(harbour(), encoding="utf-8")
    return str(path)


def asked(*arguments: str | Path) -> None:
    assert main([*map(str, arguments), "--language", "en"]) == 0


def typed(monkeypatch: pytest.MonkeyPatch, *lines: str) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("".join(f"{one}\n" for one in lines)))


def seconds(folder: Path) -> list[int]:
    """When what the view of the ROT tells reached it, once that stands beside its log."""
    file = SeatFile.read(folder / VIEWS / "rot.jsonl", SHAPES)
    file.check_beside(Journal.read(folder).digests)
    return [line.at for line in file.lines]


def test_a_run_that_is_kept_has_its_views(scenario: str, tmp_path: Path) -> None:
    asked("run", scenario, "--play", "average", "--folder", tmp_path / "run")
    at = seconds(tmp_path / "run")
    assert at[0] == 0
    assert at == sorted(at)
    assert len(at) > 3


def test_a_dialogue_a_resume_and_a_fork_have_theirs(
    scenario: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, fork = tmp_path / "first", tmp_path / "fork"
    typed(monkeypatch, "start", "step 1h")
    asked("play", scenario, "--plain", "--folder", first)
    begun = seconds(first)
    typed(monkeypatch, "go", "step 2h")
    asked("play", "--resume", first, "--plain")
    after = seconds(first)
    assert after[: len(begun)] == begun
    asked("fork", first, "--at", "T+30m", fork)
    forked = seconds(fork)
    assert forked == [at for at in after if at <= 1_800][: len(forked)]
    assert forked


def test_trouble_with_them_is_told_once_and_the_exercise_is_recorded(
    scenario: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Streams
) -> None:
    folder = tmp_path / "first"
    folder.mkdir()
    (folder / VIEWS).write_text("in the way")
    typed(monkeypatch, "start", "step 1h", "step 1h")
    asked("play", scenario, "--plain", "--folder", folder)
    assert capsys.readouterr().err.count("What cells may know cannot be written now") == 1
    recorded = len(Journal.read(folder).records)
    assert recorded > 3
    (folder / VIEWS).unlink()
    typed(monkeypatch, "status")
    asked("play", "--resume", folder, "--plain")
    assert "What cells may know" not in capsys.readouterr().err
    assert seconds(folder)
