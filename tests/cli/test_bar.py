"""The bar of what takes long, in a terminal of a given width."""

import os
import sys

import pytest

from oefening.cli.desk import Desk, Progress
from oefening.text import columns_of

termios = pytest.importorskip("termios")


@pytest.mark.parametrize("columns", [80, 60, 24, 6])
@pytest.mark.parametrize(
    "label", ["playing", "/home/anna/exercises/2026-11-28-kabelbrug toetsen", "電" * 70]
)
def test_a_bar_is_never_wider_than_the_terminal(
    label: str, columns: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    master, slave = os.openpty()
    termios.tcsetwinsize(slave, (24, columns))
    with os.fdopen(slave, "w", encoding="utf-8") as terminal:
        monkeypatch.setattr(sys, "stderr", terminal)
        bar = Progress(label, terminal=True)
        bar._began -= 2
        for share in (0.1, 0.5, 1):
            bar.at(share)
        bar.clear()
        terminal.flush()
        drawn = os.read(master, 65_536).decode()
    os.close(master)
    assert all(columns_of(line) < columns for line in drawn.split("\r"))
    assert "#" in drawn or columns < 20
    assert "%" in drawn


@pytest.mark.parametrize(
    ("seconds", "left"), [(1, " 1s left"), (42, " 42s left"), (130, " 2m left")]
)
def test_what_is_left_is_told_in_seconds_at_the_end(seconds: int, left: str) -> None:
    assert f" {Desk('en')._left(seconds)}" == left


def test_what_is_left_does_not_leap_where_two_do_much_at_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told = list[int]()

    def left(seconds: int) -> str:
        told.append(seconds)
        return ""

    ends = [(float(second), second / 800) for second in range(1, 401)]
    ends += [(400 + 70 * pair + late, (400 + 70 * (pair - 1) + 35 * one) / 800)
             for pair in range(1, 6) for one, late in ((1, 0), (2, 9))]  # fmt: skip
    bar = Progress("", left, terminal=False)
    bar._began = 0.0
    for second, share in ends:
        monkeypatch.setattr("oefening.cli.desk.time.monotonic", lambda at=second: at)
        bar.at(share)
    expected = [800 - 800 * share for second, share in ends if second >= 400]
    seen = told[-len(expected) :]
    for one, other in zip(seen[:-2], expected[:-2], strict=True):
        assert 0.75 < one / other < 1.35


def test_what_is_left_goes_by_the_pace_of_late(monkeypatch: pytest.MonkeyPatch) -> None:
    told = list[int]()

    def left(seconds: int) -> str:
        told.append(seconds)
        return ""

    bar = Progress("", left, terminal=False)
    clock = iter([0.0, *(float(second) for second in range(10, 101, 10))])
    monkeypatch.setattr("oefening.cli.desk.time.monotonic", lambda: next(clock))
    bar._began = -2.0
    for share in (0, 0.2, 0.4, 0.6, 0.61, 0.62, 0.63, 0.64, 0.65, 0.66, 0.67):
        bar.at(share)
    assert told[2] < 30, "at first it goes fast"
    assert 300 < told[-1] < 360, "a hundredth in ten seconds is what it does now"
