"""The line of keys of a dialog or a page, of which each can be pointed at instead of pressed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rich.cells import cell_len
from textual.events import Click

from oefening.text import Language, say
from oefening.tui.widgets.bar import Bar, Spot
from oefening.tui.widgets.draw import wrap

BETWEEN = " · "


@dataclass(frozen=True, slots=True)
class Hint:
    """A key, and what it does."""

    told: str
    """The text that says both."""
    key: str = ""
    """As Textual calls it; empty where there is none to be pointed at."""

    def spots(self, language: Language) -> list[Spot]:
        """What it says, part by part as each can be pointed at."""
        return [Spot(say(language, self.told), "dim", self.key)]

    def words(self, language: Language) -> str:
        """All that it says."""
        return "".join(spot.text for spot in self.spots(language))


ACCEPT = Hint("tui.line.accept", "enter")
BACK = Hint("tui.line.back", "escape")
CHOOSE = Hint("tui.line.choose")
EMPTY = Hint("tui.line.empty", "ctrl+u")
LANGUAGE = Hint("tui.line.language", "l")
AMID = (Hint("tui.line.language-amid"), Hint("tui.line.quit-amid"))
"""What works behind a dialog, which has all other keys: letters are typed there."""

LASTING = ("enter", "escape", "question_mark")
"""The keys that a single line keeps longest: one goes on, goes back, and learns of the others."""


def told(hints: Sequence[Hint], language: Language) -> str:
    """`enter accept · esc back`."""
    return BETWEEN.join(hint.words(language) for hint in hints)


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
        if used and used + len(BETWEEN) + cell_len(hint.words(language)) <= width:
            lines[-1].append(Spot(BETWEEN, "dim"))
            used += len(BETWEEN)
        elif used:
            lines.append([])
            used = 0
        for number, spot in enumerate(_broken(hint.spots(language), width)):
            if number and used + cell_len(spot.text) > width:
                lines.append([])
                used = 0
            lines[-1].append(spot)
            used += cell_len(spot.text)
    return lines


def _broken(spots: Sequence[Spot], width: int) -> Iterator[Spot]:
    """`spots`, those that are wider than `width` in several."""
    for spot in spots:
        fits = cell_len(spot.text) <= width
        for text in [spot.text] if fits else wrap(spot.text, width):
            yield spot._replace(text=text)


class KeyLine(Bar):
    """Keys to be pressed, or pointed at; a second click of two presses nothing."""

    def on_click(self, event: Click) -> None:
        """Press what was pointed at."""
        event.prevent_default()
        key = self.spot_at(event)
        if key and event.chain == 1:
            self.app.simulate_key(key)
