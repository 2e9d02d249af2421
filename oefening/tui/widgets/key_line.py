"""The line of keys of a dialog or a page, of which each can be pointed at instead of pressed."""

from collections.abc import Sequence
from typing import NamedTuple

from rich.cells import cell_len
from textual.events import Click

from oefening.text import Language, say
from oefening.tui.widgets.bar import Bar, Spot
from oefening.tui.widgets.draw import wrap

BETWEEN = " · "


class Hint(NamedTuple):
    """A key, and what it does."""

    told: str
    """The text that says both."""
    key: str = ""
    """As Textual calls it; empty where there is none to be pointed at."""


ACCEPT = Hint("tui.line.accept", "enter")
BACK = Hint("tui.line.back", "escape")
CHOOSE = Hint("tui.line.choose")
EMPTY = Hint("tui.line.empty", "ctrl+u")
LANGUAGE = Hint("tui.line.language", "l")

LASTING = ("enter", "escape", "question_mark")
"""The keys that a single line keeps longest: one goes on, goes back, and learns of the others."""


def told(hints: Sequence[Hint], language: Language) -> str:
    """`enter accept · esc back`."""
    return BETWEEN.join(say(language, hint.told) for hint in hints)


def single_line(hints: Sequence[Hint], width: int, language: Language) -> list[Spot]:
    """As many of `hints` as go on one line of `width`, the last ones left out first."""
    kept = list(hints)
    lasting = [hint for key in LASTING for hint in hints if hint.key == key]
    for hint in [*(hint for hint in hints[::-1] if hint not in lasting), *lasting]:
        if len(kept) == 1 or cell_len(told(kept, language)) <= width:
            break
        kept.remove(hint)
    return key_spots(kept, width, language)[0]


def key_spots(hints: Sequence[Hint], width: int, language: Language) -> list[list[Spot]]:
    """`hints`, as `enter accept · esc back`, in lines of at most `width`, broken between keys."""
    lines: list[list[Spot]] = [[]]
    used = 0
    for hint in hints:
        text = say(language, hint.told)
        if used and used + len(BETWEEN) + cell_len(text) <= width:
            lines[-1].append(Spot(BETWEEN, "dim"))
            used += len(BETWEEN)
        elif used:
            lines.append([])
            used = 0
        for number, wrapped in enumerate(wrap(text, width)):
            if number:
                lines.append([])
                used = 0
            lines[-1].append(Spot(wrapped, "dim", hint.key))
            used += cell_len(wrapped)
    return lines


class KeyLine(Bar):
    """Keys to be pressed, or pointed at; a second click of two presses nothing."""

    def on_click(self, event: Click) -> None:
        """Press what was pointed at."""
        event.prevent_default()
        key = self.spot_at(event)
        if key and event.chain == 1:
            self.app.simulate_key(key)
