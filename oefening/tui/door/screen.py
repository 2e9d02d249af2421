"""Where lists, detail and lines stand at the door, in a wide and in a narrow window."""

from textual.app import ComposeResult
from textual.containers import Container

from oefening.tui.app_screen import AppScreen, pressed
from oefening.tui.door.actions import ACTIONS
from oefening.tui.door.panes import DetailPane, ListPane
from oefening.tui.keys.action import keys_of
from oefening.tui.widgets.bar import Bar
from oefening.tui.widgets.pane import Rows

WIDE = 110
"""Columns from which on the detail stands beside the lists."""


class DoorScreen(AppScreen):
    """Two lists and what there is to tell, with a line above, and a hint and keys below."""

    AUTO_FOCUS = "#scenarios"
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (WIDE, "-wide")]  # noqa: RUF012
    # Enter is for the panes.
    BINDINGS = pressed(*(key for key in keys_of(ACTIONS) if key != "enter"), "shift+tab")
    DEFAULT_CSS = """
    DoorScreen { layout: vertical; }
    DoorScreen #keys { height: 2; }
    DoorScreen #head, DoorScreen #told { background: $panel; }
    DoorScreen #all { height: 1fr; width: 1fr; }
    DoorScreen.-narrow #all { layout: vertical; }
    DoorScreen.-wide #all { layout: horizontal; }
    DoorScreen #lists { layout: vertical; width: 1fr; height: 1fr; }
    DoorScreen.-narrow #lists { height: 3fr; }
    DoorScreen.-narrow #detail { height: 2fr; }
    DoorScreen.-narrow.-front-detail #detail { height: 5fr; }
    DoorScreen.-wide #lists { width: 3fr; }
    DoorScreen.-wide #detail { width: 2fr; height: 1fr; margin-left: 1; }
    DoorScreen.-narrow.-front-scenarios #scenarios { height: 2fr; }
    DoorScreen.-narrow.-front-exercises #exercises { height: 2fr; }
    """

    def compose(self) -> ComposeResult:
        """Everything, in reading order."""
        yield Rows("head")
        with Container(id="all"):
            with Container(id="lists"):
                yield ListPane("scenarios")
                yield ListPane("exercises")
            yield DetailPane()
        yield Rows("told")
        yield Bar("keys")
