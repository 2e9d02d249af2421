"""The screen of a page: arrows go from link to link, Enter follows one, Esc goes back."""

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
from oefening.tui.pages.rows import page_rows, title
from oefening.tui.widgets.bar import Spot
from oefening.tui.widgets.draw import Row
from oefening.tui.widgets.key_line import AMID, KeyLine, single_line
from oefening.tui.widgets.pane import Pane, Rows


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
        """Draw `page`; the cursor stays on the link that it stood on, wherever that moves."""
        if self._page is not None and page.links != self._page.links:
            before = self._page.links[self._link : self._link + 1]
            self._link = page.links.index(before[0]) if before and before[0] in page.links else 0
        self._page, self._language = page, language
        self.entitle(title(page, language))
        self._draw()

    def _draw(self) -> None:
        if self._page is None:
            return
        self.put_entries(page_rows(self._page, self.room, self._language), str(self._link))

    def on_resize(self) -> None:
        """Fit the page to the window."""
        self._draw()

    def _reveal(self) -> None:
        """Have the chosen link in view; of the first all that stands above it."""
        for row in (*self._cursor, *self._cursor[:1]):
            self.reveal(row)
        if self._link == 0:
            room = self.size.height
            above = self._cursor.start
            self.scroll_to(y=max(0, above - room + 1), animate=False, immediate=True)

    def steer(self, down: int) -> bool:
        """To a link before or behind; where there is none, and by pages, scroll."""
        links = () if self._page is None else self._page.links
        there = min(max(self._link + down, 0), len(links) - 1)
        if abs(down) > 1 or not links or there == self._link:
            self.scroll_relative(y=down, animate=False, immediate=True)
            return True
        self._link = there
        self._draw()
        self._reveal()
        return True

    def on_click(self, event: Click) -> None:
        """Follow the link that was pointed at."""
        link = self.key_at(event)
        if link:
            self._link = int(link)
            self._draw()
            self.action_open()

    @property
    def chosen(self) -> str:
        """The place or the address that the chosen link leads to; empty where there is none."""
        return self._page.links[self._link] if self._page is not None and self._page.links else ""

    def action_open(self) -> None:
        """Follow the chosen link."""
        if self.chosen:
            self.post_message(self.Followed(self.chosen))


class PageScreen(AppScreen):
    """A page below the clock, with its keys at the bottom."""

    BINDINGS = [  # noqa: RUF012 - Textual's own way
        Binding("escape", "dismiss", show=False),
        Binding("question_mark", "app.help_of_page", show=False),
        *pressed(*page_keys("play")),
    ]
    MODE: Mode = "play"
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
        self._clock, self._page, self._keys = Rows("page-clock"), PagePane(), KeyLine("page-keys")
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
    def wonders(self) -> str:
        """The key of the page of why: of its node, or of what is chosen where it is of none."""
        if "." in self.key and not self.key.startswith(WHY):
            return f"{WHY}{self.key}"
        return f"{WHY}{self._page.chosen or self.key.removeprefix(WHY)}"

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
            keys = single_line(AMID if amid else HINTS[self.MODE], self.size.width - 1, language)
            self._keys.offer([[Spot(" ", ""), *keys]])


class PastPageScreen(PageScreen):
    """The same for who looks back: the keys that move the moment do so below an open page."""

    BINDINGS = pressed(*page_keys("replay"))
    MODE: Mode = "replay"
