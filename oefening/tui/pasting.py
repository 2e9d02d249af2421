"""What is pasted is text and nothing else, whatever it holds.

A terminal marks where a paste begins and ends. Textual, which hands a paste on as one text, takes
an Esc inside it for the beginning of a key: what follows would break out of it and be obeyed. It
offers no hook for that, so its parser is replaced where its driver makes one.
"""

import sys
from collections.abc import Iterable

from textual._xterm_parser import BRACKETED_PASTE_END, BRACKETED_PASTE_START, XTermParser
from textual.driver import Driver
from textual.message import Message

ESC = "\x1b"

SHOWN = "\N{REPLACEMENT CHARACTER}"
"""What stands for an Esc that was pasted."""


class PasteParser(XTermParser):
    """Textual's parser, which sees no Esc in a paste but that with which its end begins."""

    def __init__(self, debug: bool = False) -> None:
        super().__init__(debug)
        self._awaited = BRACKETED_PASTE_START
        """What marks where a paste begins, or where the one that is read ends."""
        self._matched = 0
        """How much of that was read."""

    def feed(self, data: str) -> Iterable[Message]:
        """What `data` says, be it a part of a paste or of a key; nothing: that was all."""
        if not data:
            return super().feed(data)
        safe = "".join(map(self._safe, data))
        return super().feed(safe) if safe else ()

    def _safe(self, character: str) -> str:
        """What of a character may be read now, and of those that were kept back."""
        pasting = self._awaited == BRACKETED_PASTE_END
        if character == self._awaited[self._matched]:
            self._matched += 1
            if self._matched < len(self._awaited):
                return "" if pasting else character
            whole, self._matched = self._awaited, 0
            self._awaited = BRACKETED_PASTE_START if pasting else BRACKETED_PASTE_END
            return whole if pasting else character
        kept = self._awaited[: self._matched] if pasting else ""
        self._matched = int(character == ESC)
        again = "" if pasting and self._matched else character
        return kept.replace(ESC, SHOWN) + again


def mend(driver: type[Driver]) -> None:
    """Have `driver` read pastes as text."""
    module = sys.modules[driver.__module__]
    if hasattr(module, XTermParser.__name__):
        setattr(module, XTermParser.__name__, PasteParser)
