"""The screen of a comparison with other exercises: numbers side by side, to be scrolled."""

from collections.abc import Sequence

from oefening.study.comparing.laid_out import laid_out
from oefening.tui.app_screen import pressed
from oefening.tui.frames.compared import COMPARED, ComparedPage
from oefening.tui.frames.page import Page
from oefening.tui.keys.actions import page_keys
from oefening.tui.keys.situation import Mode
from oefening.tui.pages.hints import COMPARED_HINTS
from oefening.tui.pages.screens import PagePane, PageScreen
from oefening.tui.widgets.draw import BLANK, Entry, paragraph
from oefening.tui.widgets.key_line import Hint


class ComparedPane(PagePane):
    """The comparison itself."""

    def entries(self, page: Page) -> list[Entry]:
        """What is told, then each part under its heading."""
        assert isinstance(page, ComparedPage), "no other page is shown here"
        room = self.room - 2
        rows = [Entry(row) for one in page.told for row in paragraph(one, room)]
        if page.comparison is None:
            return rows
        for block in laid_out(page.comparison, page.language, room):
            rows += [Entry(BLANK)] if rows else []
            rows.append(Entry(((block.title, "head"),)))
            rows += [Entry(((line, ""),)) for line in block.lines]
        return rows


class ComparedScreen(PageScreen):
    """Exercises side by side, up to a moment or whole."""

    BINDINGS = pressed(*page_keys("replay"))
    MODE: Mode = "replay"
    PANE = ComparedPane

    def __init__(self) -> None:
        super().__init__(COMPARED)

    @property
    def about(self) -> str:
        """It is about no place."""
        return ""

    @property
    def wonders(self) -> str:
        """Nothing here has a why of its own."""
        return ""

    @property
    def hints(self) -> Sequence[Hint]:
        """What can be pressed here."""
        return COMPARED_HINTS
