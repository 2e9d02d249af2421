"""What a terminal shows of what a program writes: enough of one to see where text stands.

Colours are passed over; of movements, the cursor's and the clearing of lines and of the screen are
followed, which is all that Textual writes.
"""

import codecs
import re
from unicodedata import east_asian_width

_PART = re.compile(
    r"\x1b\[(?P<given>[0-9;:<=>?]*)[ -/]*(?P<move>[@-~])"
    r"|\x1b\].*?(?:\x07|\x1b\\)"
    r"|\x1b[PX^_].*?\x1b\\"
    r"|\x1b[()*+#][0-9A-Za-z]"
    r"|\x1b[0-9=>A-Za-z](?<!\x1bP)(?<!\x1bX)"
    r"|(?P<control>[\x00-\x1a\x1c-\x1f\x7f])"
    r"|(?P<text>[^\x00-\x1f\x7f]+)",
    re.DOTALL,
)
"""A movement, something to pass over, a control character, or text that stands where it is put."""


class Display:
    """A screen of so many rows and columns, and the place of its cursor."""

    def __init__(self, rows: int, columns: int) -> None:
        self.rows, self.columns = rows, columns
        self._cells = [[" "] * columns for _ in range(rows)]
        self._row = self._column = 0
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._rest = ""
        """What came in and has not ended yet."""

    @property
    def lines(self) -> list[str]:
        """The text of each row."""
        return ["".join(row) for row in self._cells]

    def take(self, written: bytes) -> None:
        """Show what the program has `written`."""
        text = self._rest + self._decoder.decode(written)
        at = 0
        while (part := _PART.match(text, at)) is not None:
            at = part.end()
            if part["text"] is not None:
                self._write(part["text"])
            elif part["control"] is not None:
                self._control(part["control"])
            elif part["move"] is not None and not part["given"].startswith(("?", "<", "=", ">")):
                self._move(part["move"], part["given"])
        self._rest = text[at:]

    def _write(self, text: str) -> None:
        for character in text:
            wide = east_asian_width(character) in {"W", "F"}
            if self._row < self.rows and self._column < self.columns:
                self._cells[self._row][self._column] = character
                if wide and self._column + 1 < self.columns:
                    self._cells[self._row][self._column + 1] = ""
            self._column += 2 if wide else 1

    def _control(self, character: str) -> None:
        match character:
            case "\r":
                self._column = 0
            case "\n":
                self._row = min(self._row + 1, self.rows - 1)
            case "\b":
                self._column = max(0, self._column - 1)

    def _move(self, move: str, given: str) -> None:
        numbers = [int(one) if one.isdecimal() else 0 for one in given.split(";")]
        by = max(1, numbers[0])
        match move:
            case "H" | "f":
                down, right = (*numbers, 1, 1)[:2] if len(numbers) > 1 else (numbers[0], 1)
                self._row, self._column = max(1, down) - 1, max(1, right) - 1
            case "A":
                self._row = max(0, self._row - by)
            case "B":
                self._row += by
            case "C":
                self._column += by
            case "D":
                self._column = max(0, self._column - by)
            case "G":
                self._column = by - 1
            case "d":
                self._row = by - 1
            case "J" if numbers[0] == 2:
                self._cells = [[" "] * self.columns for _ in range(self.rows)]
            case "K" if numbers[0] == 0 and self._row < self.rows:
                row = self._cells[self._row]
                row[self._column :] = [" "] * (self.columns - len(row[: self._column]))
