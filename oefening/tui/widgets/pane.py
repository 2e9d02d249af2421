"""Widgets that draw ready rows one by one, and repaint only rows that changed."""

from collections.abc import Sequence

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from rich.text import Text
from textual.binding import Binding
from textual.events import Click
from textual.geometry import Region, Size
from textual.scroll_view import ScrollView
from textual.strip import Strip

from oefening.text import visible
from oefening.tui.widgets import paint
from oefening.tui.widgets.draw import BLANK, Entry, Row

NOWHERE = range(0)
"""A cursor on no row."""

FAR = 10**6
"""Steps that lead beyond the end of anything."""


class Rows(ScrollView, can_focus=False):
    """Rows of text, some of them pinned to the top; nothing wider than the widget."""

    ALLOW_SELECT = False
    ALLOW_MAXIMIZE = False
    DEFAULT_CSS = """
    Rows {
        overflow-x: hidden; overflow-y: hidden; scrollbar-size-vertical: 1;
        background: $background; color: $foreground; height: 1;
    }
    """

    def __init__(self, id: str, *, classes: str = "") -> None:
        super().__init__(id=id, classes=classes)
        self._rows: list[Row] = []
        self._pinned: tuple[Row, ...] = ()
        self._cursor = NOWHERE
        self._keys: tuple[str, ...] = ()
        """What each row stands for, where rows stand for anything."""
        self._looks: dict[tuple[str, bool], Style] = {}

    def put_entries(
        self, entries: Sequence[Entry], chosen: str, *, pinned: tuple[Row, ...] = ()
    ) -> None:
        """Show `entries`, with a mark before the one whose key is `chosen`, if there is one."""
        keys = tuple(entry.key for entry in entries)
        at = [row for row, key in enumerate(keys) if key == chosen != ""]
        marked: list[Row] = [
            (("▸ " if row in at[:1] else "  ", "key"), *entry.row)
            for row, entry in enumerate(entries)
        ]
        cursor = range(at[0], at[-1] + 1) if at else NOWHERE
        self.put(marked, pinned=pinned, cursor=cursor, keys=keys)

    def put(
        self,
        rows: Sequence[Row],
        *,
        pinned: tuple[Row, ...] = (),
        cursor: range = NOWHERE,
        keys: tuple[str, ...] = (),
    ) -> None:
        """Show `rows` below those that are `pinned`; those at `cursor` are chosen.

        `keys` says of each row what it stands for, empty for nothing; without, none does.
        """
        self._keys = keys
        before, above, old_cursor = self._rows, self._pinned, self._cursor
        self._rows, self._pinned, self._cursor = list(rows), pinned, cursor
        if len(pinned) != len(above) or len(rows) != len(before):
            self._fit()
            return
        moved = {*old_cursor} ^ {*cursor}
        top = len(pinned) - self.scroll_offset.y
        self._repaint(
            [
                *(y for y, (old, new) in enumerate(zip(above, pinned, strict=True)) if old != new),
                *(
                    top + number
                    for number, (old, new) in enumerate(zip(before, self._rows, strict=True))
                    if top + number >= len(pinned) and (number in moved or old != new)
                ),
            ]
        )

    @property
    def _length(self) -> int:
        """How many rows there are below those that are pinned."""
        return len(self._rows)

    def _row(self, at: int) -> Row:
        """The row with index `at`."""
        return self._rows[at]

    def _fit(self) -> None:
        """Draw everything anew; the window is laid out again only where the bar comes or goes."""
        size = Size(self.size.width, self._length + len(self._pinned))
        if self.show_vertical_scrollbar and size.height > self.container_size.height:
            self.set_reactive(Rows.virtual_size, size)
            self.vertical_scrollbar.window_virtual_size = size.height
            self.scroll_y = self.validate_scroll_y(self.scroll_y)
        else:
            self.virtual_size = size
        self.refresh()

    def _repaint(self, lines: Sequence[int]) -> None:
        """Draw these lines of the widget anew, as far as there are such."""
        width, height = self.size
        visible = [Region(0, y, width, 1) for y in lines if y < height]
        if visible:
            self.refresh(*visible)

    def reveal(self, row: int) -> None:
        """Scroll so that the row with index `row` can be seen.

        By force: where rows were added just now, the bar to scroll by may still have to come.
        """
        room = self.size.height - len(self._pinned)
        offset = self.scroll_offset.y
        if row < offset:
            self.scroll_to(y=row, animate=False, immediate=True, force=True)
        elif room > 0 and row >= offset + room:
            self.scroll_to(y=row - room + 1, animate=False, immediate=True, force=True)

    def row_at(self, y: int) -> int | None:
        """The index of the row at line `y` of the widget, or None."""
        row = y - len(self._pinned) + self.scroll_offset.y
        return row if y >= len(self._pinned) and row < self._length else None

    def key_at(self, event: Click) -> str:
        """What the row stands for that was pointed at; empty for nothing."""
        row = self.row_at(event.get_content_offset_capture(self).y)
        return self._keys[row] if row is not None and self._keys else ""

    # ── choosing, where something can be chosen ──────────────────────────────────────────────────

    def steer(self, down: int) -> bool:  # noqa: ARG002 - for heirs
        """Choose what is so many steps further down, or what is last on that way.

        Return whether there is a choice at all; where there is none, the rows scroll.
        """
        return False

    def slide(self, right: int) -> bool:  # noqa: ARG002 - for heirs
        """The same to the right."""
        return False

    def action_scroll_up(self) -> None:
        """What stands above."""
        if not self.steer(-1):
            super().action_scroll_up()

    def action_scroll_down(self) -> None:
        """What stands below."""
        if not self.steer(1):
            super().action_scroll_down()

    def action_scroll_left(self) -> None:
        """What stands to the left."""
        if not self.slide(-1):
            super().action_scroll_left()

    def action_scroll_right(self) -> None:
        """What stands to the right."""
        if not self.slide(1):
            super().action_scroll_right()

    def action_page_up(self) -> None:
        """A page up."""
        if not self.steer(-self._leaf):
            super().action_page_up()

    def action_page_down(self) -> None:
        """A page down."""
        if not self.steer(self._leaf):
            super().action_page_down()

    def action_scroll_home(self) -> None:
        """The first."""
        if not self.steer(-FAR):
            super().action_scroll_home()

    def action_scroll_end(self) -> None:
        """The last."""
        if not self.steer(FAR):
            super().action_scroll_end()

    @property
    def _leaf(self) -> int:
        """Rows that Page Up and Page Down go over."""
        return max(1, self.size.height - max(1, len(self._pinned)))

    # ── drawing ──────────────────────────────────────────────────────────────────────────────────

    def render_line(self, y: int) -> Strip:
        """Line `y` of the widget."""
        if y < len(self._pinned):
            return self._strip(self._pinned[y], chosen=False)
        row = y - len(self._pinned) + self.scroll_offset.y
        if row >= self._length:
            return self._strip(BLANK, chosen=False)
        return self._strip(self._row(row), chosen=row in self._cursor)

    def _strip(self, row: Row, *, chosen: bool) -> Strip:
        width = self.scrollable_content_region.width
        plain = self._look("", chosen)
        segments = [Segment(visible(text), self._look(name, chosen)) for text, name in row if text]
        length = sum(cell_len(segment.text) for segment in segments)
        return Strip(segments, length).adjust_cell_length(width, plain)

    def _look(self, name: str, chosen: bool) -> Style:
        look = self._looks.get((name, chosen))
        if look is None:
            look = self.rich_style
            if chosen:
                look += paint.look(self.app, "cursor")
            if name:
                look += paint.look(self.app, name)
            self._looks[name, chosen] = look
        return look

    def notify_style_update(self) -> None:
        """Forget how things looked before a change of theme or focus."""
        self._looks = {}
        super().notify_style_update()


class Pane(Rows, can_focus=True):
    """Rows with a title, that can be scrolled through and be in front."""

    BINDINGS = [  # noqa: RUF012 - Textual's own way
        Binding("j", "scroll_down", show=False),
        Binding("k", "scroll_up", show=False),
    ]
    DEFAULT_CSS = """
    Pane {
        border-top: solid $rule; border-title-color: $quiet;
        overflow-y: auto; scrollbar-gutter: stable; height: 1fr;
    }
    Pane:focus {
        border-top: heavy $accent; border-title-color: $accent; border-title-style: bold;
    }
    """

    _title = ""

    def entitle(self, title: str) -> None:
        """Write `title` above the rows, as it is."""
        if title != self._title:
            self._title = title
            self.border_title = Text(visible(title))

    @property
    def room(self) -> int:
        """Cells in a row."""
        return max(0, self.scrollable_content_region.width)
