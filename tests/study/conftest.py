"""What tests of studies have in common."""

import multiprocessing
from pathlib import Path

import pytest
from beside import Team

from oefening.study import executor

LOADED = (
    "oefening.study.ensemble.runs",
    "oefening.study.forecast.ahead",
    "oefening.study.rehearsal.runs",
    "oefening.study.sensitivity.points",
)
"""What workers take long to load."""


class Forked:
    """In place of `multiprocessing`: processes are forked from one that has done nothing else.

    As those that are spawned they have nothing of what tests do to the program in theirs.
    """

    def __init__(self) -> None:
        self._context = multiprocessing.get_context("forkserver")
        self._context.set_forkserver_preload(list(LOADED))

    def get_context(self, _: str) -> multiprocessing.context.ForkServerContext:
        return self._context


@pytest.fixture
def quick(tmp_path: Path) -> Path:
    """A team that raised the alarm in time and decided after half an hour."""
    return Team().called().sees(2.25).decides(0.5).ends(6).kept(tmp_path / "quick")


@pytest.fixture
def slow(tmp_path: Path) -> Path:
    """One that did both late, and otherwise."""
    return Team().called().sees(3).decides(2, "stay").ends(6).kept(tmp_path / "slow")


@pytest.fixture
def forked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have workers begin at once, where it is not their beginning that is tested."""
    if "forkserver" in multiprocessing.get_all_start_methods():
        monkeypatch.setattr(executor, "multiprocessing", Forked())
