"""The screen of a page: arrows go from link to link, Enter follows one, Esc goes back."""

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding
from textual.events import Click
from textual.message import Message

from oefening.text import Language
from oefening.tui.app_screen import AppScreen, pressed
from oefening.tui.frames.page import WHY, Page
from oefening.tui.keys.actions import page_keys
from oefening.tui.keys.situation import Mode
from oefening.tui.pages.hints import HINTS
from oefening.tui.pages.rows import WHOLE, page_rows, title
from oefening.tui.widgets.bar import Spot
from oefening.tui.widgets.draw import Entry, Row
from oefening.tui.widgets.key_line import AMID, Hint, KeyLine, single_line
from oefening.tui.widgets.pane import FAR, Pane, Rows


class PagePane(Pane):
    """The page itself, with a cursor on one of its links."""

    BINDINGS = [  # noqa: RUF012 - Textual's own way
        Binding("enter", "open", show=False),
    ]

    class Followed(Message):
        """The page of a place or a node is to be opened."""

        def __init__(self, link: str) -> None:
            super().__init__()
            self.link = link

    def __init__(self) -> None:
        super().__init__("page")
        self._page: Page | None = None
        self._language: Language = "nl"
        self._link = 0

    def show(self, page: Page, language: Language) -> None:
        """Draw `page`; on the same the cursor stays on its link, wherever that moves."""
        if self._page is None or self._page.key != page.key:
            self._link = _first(page)
        elif page.links != self._page.links and self._link >= 0:
            before = self._page.links[self._link : self._link + 1]
            kept = before and before[0] in page.links
            self._link = page.links.index(before[0]) if kept else _first(page)
        elsewhere = self._page is not None and self._page.key != page.key
        self._page, self._language = page, language
        self.entitle(title(page, language))
        self._draw()
        if elsewhere:
            self.scroll_to(y=0, animate=False, immediate=True)

    def _draw(self) -> None:
        if self._page is None:
            return
        self.put_entries(self.entries(self._page), str(self._link))

    def entries(self, page: Page) -> list[Entry]:
        """The rows of `page`."""
        return page_rows(page, self.room, self._language)

    def on_resize(self) -> None:
        """Fit the page to the window."""
        self._draw()

    def _reveal(self) -> None:
        """Have the chosen link in view; of the first all that stands above it."""
        for row in (*self._cursor, *self._cursor[:1]):
            self.reveal(row)
        if self._link <= 0:
            room = self.size.height
            above = self._cursor.start
            self.scroll_to(y=max(0, above - room + 1), animate=False, immediate=True)

    def steer(self, down: int) -> bool:
        """To a link before or behind, or scroll where there is none; by pages both."""
        if self._page is None:
            return True
        first, last = _first(self._page), len(self._page.links) - 1
        there = min(max(self._link + down, first), last)
        if abs(down) > 1:
            self._leaf_through(down, first, last)
        elif last < first or there == self._link:
            self.scroll_relative(y=down, animate=False, immediate=True)
        else:
            self._link = there
            self._draw()
            self._reveal()
        return True

    def _leaf_through(self, down: int, first: int, last: int) -> None:
        """Scroll by `down` rows, and choose what is in view; where it ends, what is last there."""
        before = self.scroll_offset.y
        self.scroll_relative(y=down, animate=False, immediate=True)
        within = [int(self._keys[row]) for row in self._in_view if self._keys[row]]
        if self.scroll_offset.y == before or abs(down) >= FAR:
            self._link = max(last, first) if down > 0 else first
        elif within and self._link not in within:
            self._link = within[0 if down > 0 else -1]
        self._draw()

    @property
    def _in_view(self) -> range:
        """The indexes of the rows that can be seen."""
        top = self.scroll_offset.y
        return range(top, min(top + self.size.height, len(self._keys)))

    def on_click(self, event: Click) -> None:
        """Follow the link that was pointed at."""
        link = self.key_at(event)
        if link:
            self._link = int(link)
            self._draw()
            self.action_open()

    @property
    def chosen(self) -> str:
        """The place or the address that the chosen link leads to; empty where none is in view."""
        if self._page is None or self._link < 0 or not {*self._cursor} & {*self._in_view}:
            return ""
        return self._page.links[self._link] if self._page.links else ""

    def action_open(self) -> None:
        """Follow the chosen link."""
        if self.chosen:
            self.post_message(self.Followed(self.chosen))


def _first(page: Page) -> int:
    """The index of what is chosen at first: all of the page, where that can be, or a link."""
    return int(WHOLE) if page.whole else 0


class PageScreen(AppScreen):
    """A page below the clock, with its keys at the bottom."""

    BINDINGS = [  # noqa: RUF012 - Textual's own way
        Binding("escape", "dismiss", show=False),
        Binding("question_mark", "app.help_of_page", show=False),
        *pressed(*page_keys("play")),
    ]
    MODE: Mode = "play"
    PANE: ClassVar[type[PagePane]] = PagePane
    DEFAULT_CSS = """
    PageScreen { layout: vertical; }
    PageScreen #page-clock, PageScreen #page-told { background: $panel; }
    """

    class Ready(AppScreen.Ready):
        """There is a page to draw on."""

    class Stray(AppScreen.Stray):
        """A key was pressed that a page does not listen to."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self.key = key
        """Id of the place or address of the node that it is about."""
        self._clock, self._page, self._keys = Rows("page-clock"), self.PANE(), KeyLine("page-keys")
        self._told = Rows("page-told")
        """What is told below the page; it takes lines only while there is something."""
        self._stands = False
        """Whether these are on the screen."""

    def compose(self) -> ComposeResult:
        """Clock, page, what is told, and keys."""
        yield self._clock
        yield self._page
        yield self._told
        yield self._keys

    @property
    def about(self) -> str:
        """The place or the node that it is about; empty where it is about neither."""
        return self.key.removeprefix(WHY)

    @property
    def wonders(self) -> str:
        """The key of the page of why: of its node, or of what is chosen where it is of none."""
        if "." in self.key and not self.key.startswith(WHY):
            return f"{WHY}{self.key}"
        chosen = self._page.chosen or self.key
        return chosen if chosen.startswith(WHY) else f"{WHY}{chosen}"

    @property
    def hints(self) -> Sequence[Hint]:
        """What can be pressed here."""
        return HINTS[self.MODE]

    def on_mount(self) -> None:
        """Have the arrows go to the page, before the app draws it."""
        self._stands = True
        self._page.focus()

    def show(self, page: Page | None, clock: Row, told: list[Row], language: Language) -> None:
        """Draw `page` as it is now, and what is `told`; nothing before it can be drawn on."""
        if page is None or not self._stands:
            return
        self._clock.put([clock])
        self._told.display = bool(told)
        self._told.styles.height = len(told)
        self._told.put(told)
        self._page.show(page, language)

    def offer(self, language: Language, *, amid: bool) -> None:
        """Name the keys that work here; `amid` a dialog those that work behind that."""
        if self._stands:
            keys = single_line(AMID if amid else self.hints, self.size.width - 1, language)
            self._keys.offer([[Spot(" ", ""), *keys]])


class PastPageScreen(PageScreen):
    """The same for who looks back: the keys that move the moment do so below an open page."""

    BINDINGS = pressed(*page_keys("replay"))
    MODE: Mode = "replay"
