"""The screen of who looks back: the story whole, and beside it the engine's trace."""

from textual.app import ComposeResult

from oefening.tui.app_screen import pressed
from oefening.tui.keys.actions import keys
from oefening.tui.panes.replay_panes import TracePane, WholeStoryPane
from oefening.tui.play_screen import PlayScreen


class ReplayScreen(PlayScreen):
    """The panes of the live screen with two of its own.

    Where all panes are to be seen, story and trace stand side by side, in place of the levels,
    while one of them is in front.
    """

    BINDINGS = pressed(*keys("replay"))
    DEFAULT_CSS = """
    ReplayScreen #trace { display: none; }
    ReplayScreen.-front-trace #trace { display: block; }
    ReplayScreen.-wide.-front-story #world, ReplayScreen.-wide.-front-trace #world,
    ReplayScreen.-wide.-front-story #open, ReplayScreen.-wide.-front-trace #open {
        display: none;
    }
    ReplayScreen.-wide.-front-story #aside, ReplayScreen.-wide.-front-trace #aside {
        layout: horizontal;
    }
    ReplayScreen.-wide.-front-story #trace { display: block; }
    ReplayScreen.-wide.-front-story #story, ReplayScreen.-wide.-front-trace #story {
        height: 1fr; width: 1fr;
    }
    ReplayScreen.-wide.-front-story #trace, ReplayScreen.-wide.-front-trace #trace { width: 1fr; }
    ReplayScreen.-broad #trace { display: block; height: 3fr; }
    ReplayScreen.-narrow.-front-trace #upper, ReplayScreen.-narrow.-front-trace #world,
    ReplayScreen.-narrow.-front-trace #open, ReplayScreen.-narrow.-front-trace #story {
        display: none;
    }
    """

    def told(self) -> ComposeResult:
        """The story, from its first line to its last, and every record."""
        yield WholeStoryPane()
        yield TracePane()
