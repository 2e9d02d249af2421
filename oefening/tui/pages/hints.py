"""What the line at the bottom of a page names: its own keys, and what moves the moment there."""

from collections.abc import Mapping
from dataclasses import dataclass

from oefening.text import Language
from oefening.tui.keys.actions import ACTIONS, partner
from oefening.tui.keys.situation import Mode
from oefening.tui.widgets.bar import Spot
from oefening.tui.widgets.key_line import BACK, CHOOSE, LANGUAGE, Hint

OPEN = Hint("tui.line.open", "enter")
CLOCK = Hint("tui.line.clock", "space")
WHY = Hint("tui.line.why", "W")
HELP = Hint("tui.line.help", "question_mark")
PALETTE = Hint("tui.line.palette", "ctrl+p")
STOP = Hint("tui.line.stop", "exclamation_mark")


@dataclass(frozen=True, slots=True)
class BothWays(Hint):
    """The key of an action that looks back and that of its counterpart, with the word of these."""

    def spots(self, language: Language) -> list[Spot]:
        """`[`, then `] inject`."""
        back = next(one for one in ACTIONS if one.name == self.told)
        on = partner(back, "replay")
        assert on is not None
        words = f" {on.key(language)} {back.label(language)}"
        return [Spot(back.key(language), "dim", back.keys[0]), Spot(words, "dim", on.keys[0])]


PLACES = Hint("tui.line.places")
SCROLL = Hint("tui.line.scroll")
ANEW = Hint("tui.line.anew", "f")

FORECAST_HINTS = (PLACES, SCROLL, BACK, ANEW, WHY, CLOCK, HELP, LANGUAGE, PALETTE)
"""What can be pressed on a forecast."""

CELLS = Hint("tui.line.cells")

OTHERWISE_HINTS = (CHOOSE, OPEN, BACK, Hint("tui.line.otherwise", "w"), HELP, LANGUAGE, PALETTE)
"""What can be pressed on a what-if."""

PAST = tuple(BothWays(f"previous-{what}") for what in ("inject", "change", "minute", "decision"))

READ_HINTS = (SCROLL, BACK, PAST[0], CLOCK, *PAST[1:], HELP, LANGUAGE, PALETTE)
"""What can be pressed on a page that is only read."""

KNOWN_HINTS = (CELLS, CHOOSE, OPEN, BACK, PAST[0], CLOCK, *PAST[1:], HELP, LANGUAGE, PALETTE)
"""What can be pressed on a page of who knew what."""

COMPARED_HINTS = (SCROLL, BACK, Hint("tui.line.compare", "V"), HELP, LANGUAGE, PALETTE)
"""What can be pressed on a comparison."""

HINTS: Mapping[Mode, tuple[Hint, ...]] = {
    "play": (CHOOSE, OPEN, BACK, WHY, CLOCK, HELP, LANGUAGE, PALETTE, STOP),
    "replay": (CHOOSE, OPEN, BACK, WHY, PAST[0], CLOCK, *PAST[1:], HELP, LANGUAGE, PALETTE),
}
"""What can be pressed on a page."""
