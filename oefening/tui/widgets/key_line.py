"""The line of keys of a dialog or a page, of which each can be pointed at instead of pressed."""

from rich.cells import cell_len
from textual.events import Click

from oefening.tui.widgets.bar import Bar, Spot
from oefening.tui.widgets.draw import wrap

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

LASTING = ("enter", "esc", "?")
"""The keys that a single line keeps longest: one goes on, goes back, and learns of the others."""


def single_line(told: str, width: int) -> list[Spot]:
    """As many keys of `told` as go on one line of `width`, the last ones left out first."""
    parts = told.split(BETWEEN)
    key_of = {part: part.partition(" ")[0] for part in parts}
    lasting = [part for key in LASTING for part in parts if key_of[part] == key]
    for part in [*(part for part in parts[::-1] if part not in lasting), *lasting]:
        if len(parts) == 1 or cell_len(BETWEEN.join(parts)) <= width:
            break
        parts.remove(part)
    return key_spots(BETWEEN.join(parts), width)[0]


def key_spots(told: str, width: int) -> list[list[Spot]]:
    """`told`, as `enter accept · esc back`, in lines of at most `width`, broken between keys."""
    lines: list[list[Spot]] = [[]]
    used = 0
    for part in told.split(BETWEEN):
        key = KEYS.get(part.partition(" ")[0], "")
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
