"""Signals: they interrupt, though not in the midst of what has to be done whole."""

import signal

import pytest

from oefening.signals import SIGNALS, interruptible, uninterrupted


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
