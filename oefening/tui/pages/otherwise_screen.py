"""The screen of a what-if: arrows go up and down it, and to its links."""

from collections.abc import Sequence

from oefening.tui.frames.otherwise import OtherwisePage
from oefening.tui.frames.page import Page
from oefening.tui.pages.hints import OTHERWISE_HINTS
from oefening.tui.pages.otherwise_rows import otherwise_rows
from oefening.tui.pages.screens import PagePane, PastPageScreen
from oefening.tui.widgets.draw import Entry
from oefening.tui.widgets.key_line import Hint


class OtherwisePane(PagePane):
    """The what-if itself."""

    def entries(self, page: Page) -> list[Entry]:
        """Its rows."""
        assert isinstance(page, OtherwisePage), "no other page is shown here"
        return otherwise_rows(page, self.room, self._language)

    def steer(self, down: int) -> bool:
        """To another link while one is in view, else a row further."""
        if abs(down) == 1 and not {*self._cursor} & {*self._in_view}:
            self.scroll_relative(y=down, animate=False, immediate=True)
            return True
        return super().steer(down)


class OtherwiseScreen(PastPageScreen):
    """What comes of a decision otherwise."""

    PANE = OtherwisePane

    @property
    def hints(self) -> Sequence[Hint]:
        """What can be pressed here."""
        return OTHERWISE_HINTS
