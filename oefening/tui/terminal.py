"""The terminal: whether the screen can be shown on it, whether it is still there, and signals."""

import asyncio
import os
import sys
from collections.abc import Callable
from typing import Any, TextIO

from textual.app import App

from oefening.garbage import old_left_alone
from oefening.signals import SIGNALS
from oefening.text import Phrase, phrase


def unfit() -> Phrase | None:
    """Why the screen cannot be shown here, or None."""
    if not attached():
        return phrase("tui.no-terminal")
    encoding = getattr(sys.__stdout__, "encoding", None) or "ascii"
    if encoding.lower().replace("-", "") not in {"utf8", "cp65001"}:
        return phrase("tui.not-utf8", encoding=encoding)
    if os.environ.get("TERM") == "dumb":
        return phrase("tui.dumb")
    return None


def attached() -> bool:
    """Whether a terminal is at both ends; false once it has vanished."""
    return _is_terminal(0) and _is_terminal(1)


def show(app: App[int]) -> int | None:
    """Run `app` on this terminal and return the code it ends with; None if it fell over.

    Textual writes from a thread that dies of a terminal that has vanished, and then waits for that
    thread for good. So what it writes to here takes everything, and `attached` tells the app.
    """
    before = {name: getattr(sys, name) for name in ("__stdout__", "__stderr__")}
    for name, stream in before.items():
        setattr(sys, name, Lasting(stream))
    try:
        with old_left_alone(lambda: len(app.screen_stack) == 1):
            return app.run()
    finally:
        for name, stream in before.items():
            setattr(sys, name, stream)


class Lasting:
    """A stream that takes what is written to it even when there is nothing behind it any more."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, text: str) -> int:
        """Write `text` if that is still possible; return how many characters it has."""
        try:
            return self._stream.write(text)
        except OSError:
            return len(text)

    def flush(self) -> None:
        """Flush if that is still possible."""
        try:
            self._stream.flush()
        except OSError:
            return

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)


def _is_terminal(descriptor: int) -> bool:
    try:
        return os.isatty(descriptor)
    except OSError:
        return False


def listen(heard: Callable[[], None]) -> None:
    """Call `heard` from the running loop when a signal asks the program to end."""
    loop = asyncio.get_running_loop()
    for number in SIGNALS:
        try:
            loop.add_signal_handler(number, heard)
        except (NotImplementedError, RuntimeError):
            # Windows has no handlers in the loop, and a loop outside the main thread may have none.
            return
