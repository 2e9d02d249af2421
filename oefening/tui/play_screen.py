"""The main screen: where the panes and lines stand in a wide and in a narrow window."""

from textual.app import ComposeResult
from textual.containers import Container

from oefening.tui.app_screen import AppScreen, pressed
from oefening.tui.keys.actions import keys
from oefening.tui.panes.level_pane import LevelPane
from oefening.tui.panes.panes import CardPane, OpenPane, QueuePane, StoryPane
from oefening.tui.panes.tile_pane import TilePane
from oefening.tui.widgets.bar import Bar
from oefening.tui.widgets.pane import Rows

WIDE = 100
"""Columns from which on all panes are to be seen, two beside each other."""

BROAD = 160
"""Columns from which on three are beside each other."""

LINES = ("clock", "told")
"""What stands above and below the panes, to be read."""

BARS = ("tabs", "keys")
"""What stands there to be pointed at too."""


class PlayScreen(AppScreen):
    """The panes, with a clock line above, and what is told and two lines of keys below."""

    AUTO_FOCUS = "#queue"
    HORIZONTAL_BREAKPOINTS = [  # noqa: RUF012 - Textual's own way
        (0, "-narrow"),
        (WIDE, "-wide"),
        (BROAD, "-broad"),
    ]
    BINDINGS = pressed(*keys("play"), "enter", "escape", "shift+tab")
    DEFAULT_CSS = """
    PlayScreen { layout: vertical; }
    PlayScreen #told, PlayScreen #keys { height: 2; }
    PlayScreen #clock, PlayScreen #told { background: $panel; }
    PlayScreen #body, PlayScreen #upper, PlayScreen #lower { height: 1fr; width: 1fr; }
    PlayScreen #world, PlayScreen #aside { height: 1fr; width: 1fr; }
    PlayScreen.-wide #tabs, PlayScreen.-broad #tabs { display: none; }
    PlayScreen #upper, PlayScreen #lower, PlayScreen #aside { layout: vertical; }
    PlayScreen.-wide #upper { layout: horizontal; height: 3fr; }
    PlayScreen.-wide #lower { layout: horizontal; height: 3fr; }
    PlayScreen.-wide #queue { width: 2fr; }
    PlayScreen.-wide #card { width: 3fr; }
    PlayScreen.-wide #world { width: 3fr; min-width: 76; max-width: 92; }
    PlayScreen.-wide #aside { width: 2fr; }
    PlayScreen.-wide #open { height: 2fr; }
    PlayScreen.-wide #story { height: 3fr; }
    PlayScreen.-broad #body { layout: horizontal; }
    PlayScreen.-broad #upper { layout: horizontal; width: 1fr; }
    PlayScreen.-broad #queue { width: 1fr; }
    PlayScreen.-broad #card { width: 1fr; }
    PlayScreen.-broad #lower { layout: vertical; width: 47%; max-width: 84; }
    PlayScreen.-broad #world { height: 4fr; }
    PlayScreen.-broad #map { height: 3fr; }
    PlayScreen.-broad #levels { height: 2fr; }
    PlayScreen.-wide #map, PlayScreen.-narrow #map { display: none; }
    PlayScreen.-mapped.-wide #map, PlayScreen.-mapped.-narrow #map { display: block; }
    PlayScreen.-mapped.-wide #levels, PlayScreen.-mapped.-narrow #levels { display: none; }
    PlayScreen.-broad #aside { height: 3fr; }
    PlayScreen.-broad #open { height: 2fr; }
    PlayScreen.-broad #story { height: 3fr; }
    PlayScreen.-narrow #queue { height: 2fr; }
    PlayScreen.-narrow #card { height: 3fr; }
    PlayScreen.-narrow.-front-card #queue { height: 4; }
    PlayScreen.-narrow.-front-queue #lower, PlayScreen.-narrow.-front-card #lower { display: none; }
    PlayScreen.-narrow.-front-levels #upper, PlayScreen.-narrow.-front-map #upper,
    PlayScreen.-narrow.-front-open #upper,
    PlayScreen.-narrow.-front-story #upper { display: none; }
    PlayScreen.-narrow.-front-levels #aside, PlayScreen.-narrow.-front-map #aside,
    PlayScreen.-narrow.-front-open #world,
    PlayScreen.-narrow.-front-story #world { display: none; }
    PlayScreen.-narrow.-front-open #story, PlayScreen.-narrow.-front-story #open { display: none; }
    """

    @property
    def maps(self) -> bool:
        """Whether the map is to be seen: in a broad window always, else while it is in front."""
        return self.app.size.width >= BROAD or self.has_class("-mapped")

    def compose(self) -> ComposeResult:
        """Everything, in reading order."""
        yield Rows("clock")
        yield Bar("tabs")
        with Container(id="body"):
            with Container(id="upper"):
                yield QueuePane()
                yield CardPane()
            with Container(id="lower"):
                with Container(id="world"):
                    yield LevelPane()
                    yield TilePane()
                with Container(id="aside"):
                    yield OpenPane()
                    yield from self.told()
        yield Rows("told")
        yield Bar("keys")

    def told(self) -> ComposeResult:
        """What tells what happened."""
        yield StoryPane()
