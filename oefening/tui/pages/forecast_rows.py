"""What the page of a forecast shows, as plain rows."""

from collections.abc import Callable, Iterable, Sequence

from oefening.text.columns import ROOM, Block, laid_out
from oefening.tui.frames.forecast import Band, ForecastPage, Foreseen
from oefening.tui.pages.curves import (
    BLOCKS,
    BROAD,
    HIGH,
    MARGIN,
    MOST,
    beside,
    framed,
    spread,
)
from oefening.tui.widgets.draw import BLANK, Entry, Row, paragraph
from oefening.world.nodes import WHOLE

EIGHTHS = 8
"""Parts of a cell that can be told apart."""

MAYBE = "░"
"""A cell between the bounds of a band."""

HERE = "━"
"""A cell between them in which the line lies."""


def forecast_rows(page: ForecastPage, width: int) -> list[Entry]:
    """The whole page in `width` cells, of which two are kept for the cursor."""
    room = width - 2
    rows: list[Row] = [row for one in page.told for row in paragraph(one, room)]
    if page.above:
        rows += _lines(page.above, room)
    if page.foreseen:
        rows += [BLANK, *foreseen(page.foreseen, room)]
    for group in page.below:
        rows += _lines(group, room)
    if page.print_:
        rows += [BLANK, *(row for one in page.print_ for row in paragraph(one, room, "dim"))]
    return [Entry(row) for row in rows]


def _lines(blocks: Sequence[Block], room: int) -> list[Row]:
    """What belongs together, below an empty row; the first of each table as its heading."""
    rows: list[Row] = [BLANK]
    heads = True
    for line in laid_out(blocks, min(room, ROOM)):
        rows.append(((line, "head" if heads else ""),) if line else BLANK)
        heads = not line
    return rows


def foreseen(shown: Sequence[Foreseen], width: int) -> list[Row]:
    """All curves below each other, or two beside each other where there is room."""
    across = 2 if width >= BROAD and len(shown) > 1 else 1
    each = min(MOST, (width - 2 * (across - 1)) // across)
    return beside([_foreseen(one, each) for one in shown], across)


def _foreseen(shown: Foreseen, width: int) -> list[Row]:
    cells = max(8, width - MARGIN)
    return framed(shown.line, _cells(shown, cells), shown.top, width)


def _cells(shown: Foreseen, width: int) -> list[str]:
    """The rows of the plot, the highest first.

    Solid is what all of the band reaches, shaded what only part of it does; where nothing is
    uncertain, solid reaches up to the line.
    """
    line = _heights(shown.line.values, width, max if shown.rises else min)
    band = shown.band
    low = line if band is None else _heights(band.low, width, min)
    high = line if band is None else _heights(band.high, width, max)
    wide = line if band is None else _heights(_apart(band), width, max)
    columns = [
        _column(*each[:3], uncertain=band is not None and each[3] >= EIGHTHS // 2)
        for each in zip(line, low, high, wide, strict=True)
    ]
    return ["".join(column[row] for column in columns) for row in range(HIGH)]


def _apart(band: Band) -> list[int]:
    """How far its bounds lie apart: what falls within a cell is not uncertain for that."""
    return [high - low for low, high in zip(band.low, band.high, strict=True)]


def _heights(
    values: Sequence[int | None], width: int, worst: Callable[[Iterable[int]], int]
) -> list[int]:
    found = spread(values, width, worst)
    return [-(-(value or 0) * HIGH * EIGHTHS // WHOLE) for value in found]


def _column(line: int, low: int, high: int, *, uncertain: bool) -> list[str]:
    """The cells of one column from above, with these heights in eighths of a cell."""
    cells = []
    for bottom in range((HIGH - 1) * EIGHTHS, -1, -EIGHTHS):
        if not uncertain:
            cells.append(BLOCKS[min(EIGHTHS, max(0, line - bottom))])
        elif bottom < line <= bottom + EIGHTHS or (line == 0 and bottom == 0):
            cells.append(HERE)
        elif bottom + EIGHTHS <= low:
            cells.append(BLOCKS[EIGHTHS])
        elif bottom < high:
            cells.append(MAYBE)
        else:
            cells.append(BLOCKS[0])
    return cells
