"""Killed at any moment, an exercise has every command that was acknowledged, and goes on."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import oefening
from oefening.commands import EndExercise
from oefening.journal import Journal
from oefening.session import verify

KILLS = 5
"""Of each of six exercises: thirty moments in all."""


def lives(folder: Path, seed: int) -> list[list[str]]:
    """What each life of an exercise acknowledged."""
    tests = Path(__file__).parents[1]
    paths = os.pathsep.join([str(tests), str(Path(oefening.__file__).parents[1])])
    program = Path(__file__).with_name("killed.py")
    ran = subprocess.run(
        [sys.executable, str(program), str(folder), str(seed), str(KILLS)],
        capture_output=True,
        encoding="utf-8",
        env=os.environ | {"PYTHONPATH": paths},
        check=False,
    )
    assert (ran.returncode, ran.stderr) == (0, "")
    return [line.split() for line in ran.stdout.splitlines()]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="lives are forked")
@pytest.mark.parametrize("seed", range(6))
def test_no_kill_loses_an_acknowledged_command(seed: int, tmp_path: Path) -> None:
    acknowledged = lives(tmp_path / "exercise", seed)
    assert len(acknowledged) == KILLS
    journal = Journal.read(tmp_path / "exercise")
    for ready, *commands in acknowledged:
        assert ready == "ready"
        for command in commands:
            number, fingerprint = command.split(":")
            assert journal.records[int(number) - 1].command
            assert journal.digests[int(number)] == fingerprint
    assert verify(tmp_path / "exercise").good
    ends = [record for record in journal.records if record.body == EndExercise()]
    assert len(ends) <= 1
