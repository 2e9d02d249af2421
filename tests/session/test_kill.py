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

EXERCISES = 6

KILLS = 5
"""Of each exercise: thirty moments in all."""


def lives(folder: Path) -> list[list[str]]:
    """What each life of each exercise acknowledged; one process is the parent of all."""
    tests = Path(__file__).parents[1]
    paths = os.pathsep.join([str(tests), str(Path(oefening.__file__).parents[1])])
    program = Path(__file__).with_name("killed.py")
    ran = subprocess.run(
        [sys.executable, str(program), str(folder), str(EXERCISES), str(KILLS)],
        capture_output=True,
        encoding="utf-8",
        env=os.environ | {"PYTHONPATH": paths},
        check=False,
    )
    assert (ran.returncode, ran.stderr) == (0, "")
    return [line.split() for line in ran.stdout.splitlines()]


def holds(folder: Path, lived: list[list[str]]) -> None:
    """Whether the log in `folder` has all that its lives acknowledged."""
    journal = Journal.read(folder)
    for ready, *commands in lived:
        assert ready == "ready"
        for command in commands:
            number, fingerprint = command.split(":")
            assert journal.records[int(number) - 1].command, folder
            assert journal.digests[int(number)] == fingerprint, folder
    assert verify(folder).good, folder
    ends = [record for record in journal.records if record.body == EndExercise()]
    assert len(ends) <= 1, folder


@pytest.mark.skipif(not hasattr(os, "fork"), reason="lives are forked")
def test_no_kill_loses_an_acknowledged_command(tmp_path: Path) -> None:
    acknowledged = lives(tmp_path)
    assert len(acknowledged) == EXERCISES * KILLS
    for seed in range(EXERCISES):
        holds(tmp_path / str(seed), acknowledged[seed * KILLS :][:KILLS])
