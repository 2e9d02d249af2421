"""The line of keys of a dialog or a page, of which each can be pointed at instead of pressed."""

from rich.cells import cell_len
from textual.events import Click

from oefening.tui.bar import Bar, Spot
from oefening.tui.draw import wrap

BETWEEN = " · "

KEYS = {
    "enter": "enter",
    "esc": "escape",
    "tab": "tab",
    "ctrl+u": "ctrl+u",
    "spatie": "space",
    "space": "space",
    "?": "question_mark",
    "l": "l",
}
"""The key that each first word names."""


def key_spots(told: str, width: int) -> list[list[Spot]]:
    """`told`, as `enter accept · esc back`, in lines of at most `width`, broken between keys."""
    lines: list[list[Spot]] = [[]]
    used = 0
    for part in told.split(BETWEEN):
        key = KEYS.get(part.split(" ")[0], "")
        if used and used + len(BETWEEN) + cell_len(part) <= width:
            lines[-1].append(Spot(BETWEEN, "dim"))
            used += len(BETWEEN)
        elif used:
            lines.append([])
            used = 0
        for number, wrapped in enumerate(wrap(part, width)):
            if number:
                lines.append([])
                used = 0
            lines[-1].append(Spot(wrapped, "dim", key))
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
