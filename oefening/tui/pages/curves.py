"""Curves as rows of block characters, with their axes."""

from collections.abc import Callable, Iterable, Sequence

from oefening.tui.frames.page import Curve
from oefening.tui.widgets.draw import Row, fit
from oefening.world.nodes import WHOLE

BLOCKS = " ▁▂▃▄▅▆▇█"
"""A cell filled from below, in eighths."""

HIGH = 4
"""Rows of a curve, without its name and its axis."""

MARGIN = 6
"""Cells of the labels to the left of it."""

BROAD = 110
"""Cells from which on two curves stand side by side."""

MOST = 120
"""Cells that a curve takes at most."""


def curves(shown: Sequence[Curve], width: int) -> list[Row]:
    """All of them below each other, or two beside each other where there is room."""
    across = 2 if width >= BROAD and len(shown) > 1 else 1
    each = min(MOST, (width - 2 * (across - 1)) // across)
    return beside([curve(one, each) for one in shown], across)


def beside(drawn: Sequence[Sequence[Row]], across: int) -> list[Row]:
    """Curves that have been `drawn`, so many beside each other."""
    rows: list[Row] = []
    for first in range(0, len(drawn), across):
        for lines in zip(*drawn[first : first + across], strict=True):
            row: Row = ()
            for line in lines:
                row = (*row, ("  ", ""), *line) if row else line
            rows.append(row)
    return rows


def curve(shown: Curve, width: int) -> list[Row]:
    """The name, the curve between 0 and 100 %, and the exercise time below it."""
    values = spread(shown.values, max(8, width - MARGIN))
    heights = [0 if value is None else -(-value * HIGH * 8 // WHOLE) for value in values]
    rows = []
    for number in range(HIGH):
        below = (HIGH - 1 - number) * 8
        rows.append("".join(BLOCKS[min(8, max(0, height - below))] for height in heights))
    return framed(shown, rows, "100%", width)


def framed(shown: Curve, cells: Sequence[str], top: str, width: int) -> list[Row]:
    """The name, the rows of `cells` between 0 and `top`, and the exercise time below them."""
    room = max(8, width - MARGIN)
    rows: list[Row] = [((fit(shown.name, width), "head"),)]
    bottom = "0%" if top.endswith("%") else "0"
    for number, row in enumerate(cells):
        label = {0: top, HIGH - 1: bottom}.get(number, "")
        rows.append(((f"{label:>{MARGIN - 2}} ┤"[:MARGIN], "dim"), (row, "")))
    rows.append(((" " * (MARGIN - 1) + "└" + "─" * room, "dim"),))
    return [*rows, ((_axis(shown.moments, room), "dim"),)]


def _axis(moments: Sequence[str], room: int) -> str:
    """Begin, middle and end below their places; the middle only where there is room."""
    begin, middle, end = moments
    if room < len(begin) + len(middle) + len(end) + 4:
        inner = begin + end.rjust(room - len(begin))
    else:
        left = max(len(begin) + 1, room // 2 - len(middle) // 2)
        inner = (begin.ljust(left) + middle).ljust(room - len(end)) + end
    return " " * MARGIN + inner[:room]


def spread(
    values: Sequence[int | None], cells: int, worst: Callable[[Iterable[int]], int] = min
) -> list[int | None]:
    """`values` over so many cells: the lowest of those that fall together, or each repeated.

    Or, with another `worst`, the highest.
    """
    count = len(values)
    found: list[int | None] = []
    for cell in range(cells):
        first = cell * count // cells
        last = max(first + 1, (cell + 1) * count // cells)
        part = [value for value in values[first:last] if value is not None]
        found.append(worst(part) if part else None)
    return found
