"""Signals: what asks the program from outside to end, and that what is begun is finished first.

The screen has its loop listen to them. Everything else is interrupted as by Ctrl+C, though not in
the midst of what has to be done whole.
"""

import os
import select
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import NoReturn, TextIO

SIGNALS = tuple(
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
)
"""What ends the program from outside; Windows has no SIGHUP."""


class Ended(KeyboardInterrupt):
    """The program was asked to end, rather than by Ctrl+C to leave what it does."""


@contextmanager
def interruptible(*, ends: bool = False) -> Iterator[Callable[[], bool]]:
    """Have each of `SIGNALS` raise `KeyboardInterrupt` wherever the program is.

    All but Ctrl+C raise it as `Ended`. Where the process `ends` thereafter, nothing is put back.
    What is returned tells whether there was any: what was interrupted may have told that as a
    failure of its own, as modules do that are being loaded.
    """
    heard: list[int] = []

    def interrupt(number: int, _: FrameType | None) -> None:
        heard.append(number)
        _interrupt(number)

    with _handled(interrupt, back=not ends):
        yield lambda: bool(heard)


def _interrupt(number: int) -> NoReturn:
    raise KeyboardInterrupt if number == signal.SIGINT else Ended


def heed_no_more() -> None:
    """Have nothing happen at any of `SIGNALS`: the program ends already."""
    for one in _heeded():
        signal.signal(one, signal.SIG_IGN)


@contextmanager
def uninterrupted() -> Iterator[Callable[[], None]]:
    """Have a signal wait, and raise `KeyboardInterrupt` only when all is done.

    What is returned raises it where it is called, if there has been a signal.
    """
    heard: list[int] = []

    def look() -> None:
        if heard:
            _interrupt(max(heard, key=lambda number: number != signal.SIGINT))

    with _handled(lambda number, _: heard.append(number)):
        yield look
    look()


def line_of(stream: TextIO) -> str:
    """The next line of a terminal's `stream`, "" at its end.

    A signal that comes just ahead of the read is raised at once: the read alone would have it wait
    for the line. Windows breaks reads of a terminal off by itself.
    """
    if os.name == "posix" and _heeded() and stream.isatty():
        heard, hears = os.pipe()
        os.set_blocking(hears, False)
        before = signal.set_wakeup_fd(hears)
        try:
            select.select([stream.fileno(), heard], [], [])
        finally:
            signal.set_wakeup_fd(before)
            os.close(hears)
            os.close(heard)
    return stream.readline()


@contextmanager
def _handled(
    handle: Callable[[int, FrameType | None], object], *, back: bool = True
) -> Iterator[None]:
    """Have `handle` called for every signal that is heeded; with `back` only until all is done."""
    before = {one: signal.signal(one, handle) for one in _heeded()}
    try:
        yield
    finally:
        for one, handler in before.items() if back else ():
            signal.signal(one, handler)


def _heeded() -> list[signal.Signals]:
    """Those of `SIGNALS` that the program was not started to ignore, as `nohup` has it do."""
    if threading.current_thread() is not threading.main_thread():
        return []  # Python gives signals to the main thread, and only that one may handle them
    return [one for one in SIGNALS if signal.getsignal(one) not in (signal.SIG_IGN, None)]
