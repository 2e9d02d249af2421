"""Exporting an exercise from the shell: what is said, and what is refused."""

from pathlib import Path

import pytest
from shown import shown_header

from oefening.cli import main
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


def replay(*arguments: object, code: int = 0) -> None:
    assert main(["replay", *map(str, arguments), "--language", "en"]) == code


def test_it_is_told_where_the_tables_are(folder: Path, tmp_path: Path, capsys: Out) -> None:
    to = tmp_path / "tables"
    replay(folder, "--export", to)
    out = capsys.readouterr().out
    assert f"In {to}:" in " ".join(out.split())
    assert all(path.name in out for path in to.iterdir())
    assert not list(to.glob("*-nodes-*"))
    replay(folder, "--export", to, "--at", "D1 09:00", "--nodes")
    assert list(to.glob("*-nodes-*"))


def test_what_cannot_be_is_told_in_a_sentence(folder: Path, tmp_path: Path, capsys: Out) -> None:
    file = tmp_path / "file"
    file.write_text("mine")
    for arguments, code, said in (
        (("--export", file), 3, "is a file and no folder"),
        (("--nodes",), 2, "--nodes"),
        (("--export", tmp_path / "x", "--note", "y"), 2, "--note"),
        (("--export", tmp_path / "x", "--at", "half past"), 2, "half past"),
    ):
        replay(folder, *arguments, code=code)
        assert said in capsys.readouterr().err
    assert not (tmp_path / "x").exists()
