"""How much of a file's cells is still read, over all of its sheets."""

from oefening.interop.refusals import (
    MOST_CELLS,
    MOST_CHARACTERS,
    MOST_COLUMNS,
    MOST_ROWS,
    too_much,
)
from oefening.text import phrase


class Budget:
    """What has been read so far; one text that stands in many cells counts in each of them."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._rows = 0
        self._cells = 0
        self._characters = 0

    def row(self, sheet: str) -> None:
        """Count a filled row; raise `InputError` if there are too many."""
        self._rows += 1
        if self._rows > MOST_ROWS:
            many = phrase("foreign.too-many-rows", sheet=sheet, limit=MOST_ROWS)
            raise too_much(self._name, many)

    def cell(self, sheet: str, text: str) -> None:
        """Count a filled cell with its `text`; raise `InputError` if that is too much."""
        self._cells += 1
        self._characters += len(text)
        if self._cells > MOST_CELLS:
            many = phrase("foreign.too-many-cells", sheet=sheet, limit=MOST_CELLS)
            raise too_much(self._name, many)
        if self._characters > MOST_CHARACTERS:
            millions = MOST_CHARACTERS // 1_000_000
            many = phrase("foreign.too-much-text", sheet=sheet, limit=millions)
            raise too_much(self._name, many)

    def width(self, sheet: str, row: int, columns: int) -> None:
        """Raise `InputError` if a row has more columns than a spreadsheet."""
        if columns > MOST_COLUMNS:
            many = phrase("foreign.too-many-columns", row=row, sheet=sheet, limit=MOST_COLUMNS)
            raise too_much(self._name, many)
