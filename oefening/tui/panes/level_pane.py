"""The pane of levels: arrows choose a cell, and the lines above the table say it in full."""

from textual.events import Click

from oefening.text import say
from oefening.tui.frames.frame import Frame
from oefening.tui.frames.level_table import LevelTable
from oefening.tui.panes import level_rows
from oefening.tui.panes.panes import PlacePane
from oefening.tui.widgets.draw import Row


class LevelPane(PlacePane):
    """Places by requirements, or capacities by places, in the order that was asked for."""

    def __init__(self) -> None:
        super().__init__("levels")
        self._table: LevelTable | None = None
        self._place = ""
        self._requirement = ""
        self._capacity = ""
        """Empty until somebody moves: then what stands first is chosen, whatever that is."""

    # ── drawing ──────────────────────────────────────────────────────────────────────────────────

    def looking(self, frame: Frame) -> str:
        """Requirements or capacities, of which places, in which order."""
        view, language = frame.view.levels, frame.view.language
        what = say(language, f"levels.what.{view.what}")
        scope = say(language, f"levels.scope.{view.scope}")
        return f" · {what} · {scope} · {say(language, f'levels.sort.{view.sort}')}"

    def seen(self, frame: Frame) -> object:
        """The table."""
        return frame.levels

    def draw(self, frame: Frame) -> None:
        """A row for each place or capacity, in the order that the frame has them."""
        table, language = frame.levels, frame.view.language
        if table is None or not table.rows:
            self._table = None
            self.put([((say(language, "levels.none"), "dim"),)])
            return
        if self._table is not None and table.view.what != self._table.view.what:
            self._go_over(self._table)
        self._table = table
        row, column = self._chosen(table)
        width = self.room - 2
        layout = level_rows.layout(table, width, column)
        shown: list[Row] = [
            (
                ("▸ " if at == row else "  ", "key"),
                *level_rows.level_row(one, layout, column if at == row else None),
            )
            for at, one in enumerate(table.rows)
        ]
        heading: Row = (("  ", ""), *level_rows.heading(table, layout, language))
        detail = level_rows.detail(table, (row, column), width, self._lines(table), language)
        self.put(shown, pinned=(*detail, heading), cursor=range(row, row + 1))
        self.reveal(row)

    def _lines(self, table: LevelTable) -> int:
        """Lines in which the chosen cell is said in full: more where the table leaves room."""
        return 4 if self.size.height > len(table.rows) + 4 else 3

    # ── the chosen cell ──────────────────────────────────────────────────────────────────────────

    @property
    def place(self) -> str:
        """Id of the place that is chosen; empty while there is none."""
        if self._table is None:
            return ""
        row, column = self._chosen(self._table)
        by_place = self._table.view.what == "requirements"
        return self._table.rows[row].key if by_place else self._table.columns[column].key

    @property
    def where(self) -> str:
        """The node that is chosen, of a requirement the one that holds it down, or the place."""
        if self._table is None:
            return ""
        row, column = self._chosen(self._table)
        if self._table.view.what == "capacities":
            return f"{self.place}.{self._table.rows[row].key}"
        cell = self._table.rows[row].cells[column]
        return self.place if cell is None or not cell.worst else f"{self.place}.{cell.worst}"

    def _chosen(self, table: LevelTable) -> tuple[int, int]:
        """Indexes of the row and the column that are chosen, wherever these have moved to."""
        if table.view.what == "requirements":
            return table.row(self._place), table.column(self._requirement)
        return table.row(self._capacity), table.column(self._place)

    def _go_over(self, table: LevelTable) -> None:
        """Keep the place; of a requirement go over to the capacity that holds it down."""
        row, column = self._chosen(table)
        if table.view.what == "requirements":
            cell = table.rows[row].cells[column]
            if cell is not None and cell.worst:
                self._capacity = cell.worst

    def steer(self, down: int) -> bool:
        """Choose the row that is so many further down."""
        return self._move(down, 0)

    def slide(self, right: int) -> bool:
        """Choose the column that is so many further to the right."""
        return self._move(0, right)

    def _move(self, down: int, right: int) -> bool:
        table = self._table
        if table is None or self.frame is None:
            return False
        row, column = self._chosen(table)
        row = min(max(row + down, 0), len(table.rows) - 1)
        column = min(max(column + right, 0), len(table.columns) - 1)
        self._choose(table, row, column)
        return True

    def _choose(self, table: LevelTable, row: int, column: int) -> None:
        down, across = table.rows[row].key, table.columns[column].key
        if table.view.what == "requirements":
            self._place, self._requirement = down, across
        else:
            self._capacity, self._place = down, across
        self.redraw()

    def on_click(self, event: Click) -> None:
        """Choose the row that was pointed at."""
        row = self.row_at(event.get_content_offset_capture(self).y)
        if row is not None and self._table is not None:
            self._choose(self._table, row, self._chosen(self._table)[1])
