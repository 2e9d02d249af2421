"""The panes of the door: two lists of which one row is chosen, and what there is to tell of it."""

from collections.abc import Sequence

from textual.binding import Binding
from textual.events import Click, Resize
from textual.message import Message

from oefening.tui.widgets.draw import Entry, Row
from oefening.tui.widgets.pane import Pane

MARK = 2
"""Columns before a row, in which the chosen one is marked."""


ABOVE = 2
"""Lines that the title and the heading take."""


class DoorPane(Pane):
    """A pane whose rows are to be written anew when its width changes."""

    BINDINGS = [Binding("enter", "open", show=False)]  # noqa: RUF012 - Textual's own way

    class Resized(Message):
        """It has another size."""

    class Opened(Message):
        """The chosen entry is to be opened."""

    def on_resize(self, _: Resize) -> None:
        """Have the rows fitted to the new width."""
        self.post_message(self.Resized())

    def action_open(self) -> None:
        """Open what is chosen."""
        self.post_message(self.Opened())


class ListPane(DoorPane):
    """Entries below a heading, of which one is chosen; arrows, j and k, and the mouse move.

    An entry may take several rows, which have its key in common.
    """

    class Chosen(Message):
        """Another entry is chosen."""

    def __init__(self, id: str) -> None:
        super().__init__(id)
        self._entries: list[Entry] = []
        self._heading: Row = ()
        self.chosen = ""
        """The key of the entry that is chosen; empty where there is none."""

    def offer(self, entries: Sequence[Entry], heading: Row, *, spare: bool = False) -> None:
        """List `entries`; what was chosen stays so while it is among them.

        To `spare` is to leave the lines that they do not take to whoever stands below.
        """
        self._entries, self._heading = list(entries), heading
        if spare:
            self.styles.max_height = len(entries) + ABOVE
        if self.chosen not in self._names:
            self.chosen = next(iter(self._names), "")
        self._draw()

    @property
    def _names(self) -> list[str]:
        return list(dict.fromkeys(entry.key for entry in self._entries if entry.key))

    def _draw(self) -> None:
        pinned = ((("  ", ""), *self._heading),) if self._heading and self._names else ()
        self.put_entries(self._entries, self.chosen, pinned=pinned)
        for row in reversed(self._cursor):
            self.reveal(row)

    def choose(self, key: str) -> None:
        """Choose the entry called `key`."""
        if key and key != self.chosen:
            self.chosen = key
            self._draw()
            self.post_message(self.Chosen())

    def steer(self, down: int) -> bool:
        """Choose the entry that is so many further down."""
        keys = self._names
        if keys:
            self.choose(keys[min(max(keys.index(self.chosen) + down, 0), len(keys) - 1)])
        return bool(keys)

    def on_click(self, event: Click) -> None:
        """Choose what was pointed at; open what was chosen already."""
        key = self.key_at(event)
        if key and key == self.chosen and event.chain > 1:
            self.action_open()
        else:
            self.choose(key)


class DetailPane(DoorPane):
    """All there is to tell of what is chosen; it begins at the top for another."""

    def __init__(self) -> None:
        super().__init__("detail")
        self._about = ""

    def tell(self, rows: Sequence[Row], about: str) -> None:
        """Show `rows`, which are `about` what is called so."""
        self.put(rows)
        if about != self._about:
            self._about = about
            self.scroll_to(y=0, animate=False)
