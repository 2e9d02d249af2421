"""A line of things that can be pointed at: the tabs, and the keys at the bottom."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from rich.cells import cell_len
from textual.events import Click
from textual.message import Message

from oefening.tui.widgets.draw import Row
from oefening.tui.widgets.pane import Rows

GAP = "  "


class Spot(NamedTuple):
    """A part of a row that stands for an action."""

    text: str
    style: str
    action: str = ""
    """Its name; empty: none."""


def row_of(spots: Sequence[Spot]) -> Row:
    """The row that `spots` make."""
    return tuple((spot.text, spot.style) for spot in spots)


def flow(actions: Sequence[Sequence[Spot]], width: int) -> list[list[Spot]]:
    """The spots of `actions` with gaps between, on as many rows of `width` cells as they need."""
    rows: list[list[Spot]] = [[]]
    used = 0
    for spots in actions:
        needed = sum(cell_len(spot.text) for spot in spots)
        if used and used + len(GAP) + needed > width:
            rows.append([])
            used = 0
        if used:
            rows[-1].append(Spot(GAP, ""))
            used += len(GAP)
        rows[-1] += spots
        used += needed
    return rows


def fitted(
    actions: Mapping[str, Sequence[Spot]],
    width: int,
    lines: int,
    *,
    lasting: Sequence[str],
    expendable: Sequence[str] = (),
) -> list[list[Spot]]:
    """The spots of `actions`, by name, on exactly `lines` rows of `width` cells.

    Where there is no room for all, those that are `expendable` go first, in that order, and then
    the others from the last on; what is `lasting` stays.
    """
    shown = dict(actions)
    leaving = [*expendable, *(name for name in reversed(tuple(actions)) if name not in expendable)]
    rows = flow(list(shown.values()), width)
    for name in leaving:
        if len(rows) <= lines:
            break
        if name not in lasting and shown.pop(name, None) is not None:
            rows = flow(list(shown.values()), width)
    return [*rows, *([] for _ in range(lines - len(rows)))]


class Bar(Rows):
    """Rows of which each part may be an action, done when it is pointed at."""

    class Pressed(Message):
        """Somebody pointed at an action."""

        def __init__(self, action: str) -> None:
            super().__init__()
            self.action = action

    def __init__(self, id: str) -> None:
        super().__init__(id)
        self._spots: list[Sequence[Spot]] = []

    def offer(self, spots: Sequence[Sequence[Spot]]) -> None:
        """Show `spots`, row by row."""
        self._spots = list(spots)
        self.put([row_of(row) for row in spots])

    def on_click(self, event: Click) -> None:
        """Do what was pointed at."""
        action = self.spot_at(event)
        if action:
            self.post_message(self.Pressed(action))

    def spot_at(self, event: Click) -> str:
        """The action that was pointed at; empty if there is none."""
        at = event.get_content_offset_capture(self)
        if not 0 <= at.y < len(self._spots):
            return ""
        left = 0
        for spot in self._spots[at.y]:
            right = left + cell_len(spot.text)
            if left <= at.x < right:
                return spot.action
            left = right
        return ""
