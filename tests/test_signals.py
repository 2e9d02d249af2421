"""Signals: they interrupt, though not in the midst of what has to be done whole."""

import os
import pty
import signal
import threading
from collections.abc import Iterator
from typing import TextIO

import pytest

from oefening.signals import SIGNALS, interruptible, line_of, uninterrupted


@pytest.mark.parametrize("number", SIGNALS)
def test_each_interrupts_as_ctrl_c_does(number: signal.Signals) -> None:
    before = signal.getsignal(number)
    with pytest.raises(KeyboardInterrupt), interruptible():
        signal.raise_signal(number)
    assert signal.getsignal(number) == before


@pytest.mark.parametrize("number", SIGNALS)
def test_what_has_to_be_done_whole_is_done_first(number: signal.Signals) -> None:
    done = []

    def work() -> None:
        with uninterrupted():
            signal.raise_signal(number)
            done.append("whole")
        done.append("more")

    with pytest.raises(KeyboardInterrupt), interruptible():
        work()
    assert done == ["whole"]


def test_between_two_steps_one_may_look_whether_there_was_any() -> None:
    done = []

    def work() -> None:
        with uninterrupted() as look:
            for step in range(3):
                look()
                done.append(step)
                signal.raise_signal(signal.SIGINT)

    with pytest.raises(KeyboardInterrupt):
        work()
    assert done == [0]


def test_without_a_signal_nothing_is_interrupted() -> None:
    with interruptible(), uninterrupted() as look:
        look()


def test_a_signal_that_the_program_was_started_to_ignore_stays_ignored() -> None:
    before = signal.signal(signal.SIGTERM, signal.SIG_IGN)
    try:
        with interruptible(), uninterrupted():
            signal.raise_signal(signal.SIGTERM)
        assert signal.getsignal(signal.SIGTERM) == signal.SIG_IGN
    finally:
        signal.signal(signal.SIGTERM, before)


@pytest.fixture
def typed() -> Iterator[tuple[int, TextIO]]:
    """What types at a terminal, and what the program reads there."""
    types, reads = pty.openpty()
    with os.fdopen(reads, encoding="utf-8") as stream:
        yield types, stream
    os.close(types)


def test_lines_that_are_typed_come_one_by_one(typed: tuple[int, TextIO]) -> None:
    types, stream = typed
    os.write(types, b"ja\nnee\n")
    assert [line_of(stream), line_of(stream)] == ["ja\n", "nee\n"]
    os.write(types, b"\x04")
    assert line_of(stream) == ""


def test_a_signal_breaks_off_the_wait_for_a_line(typed: tuple[int, TextIO]) -> None:
    _, stream = typed
    main = threading.main_thread().ident or 0
    sent = threading.Timer(0.0, signal.pthread_kill, [main, signal.SIGTERM])

    def wait() -> None:
        sent.start()
        line_of(stream)

    with pytest.raises(KeyboardInterrupt), interruptible():
        wait()
    sent.join()
