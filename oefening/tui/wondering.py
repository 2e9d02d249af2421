"""What if, on the screen of who looks back: what its key asks, and what comes of the answers."""

from oefening.errors import OefeningError
from oefening.study.whatif.change import Change
from oefening.text import Language, phrase
from oefening.tui.computing import Computing
from oefening.tui.dialogs.dialog import Dialog
from oefening.tui.dialogs.steps import Answers
from oefening.tui.dialogs.wondering import Wish
from oefening.tui.frames.otherwise import EACH, ITSELF, REMOVED, WINDOW
from oefening.tui.frames.page import Page
from oefening.tui.frames.wondering import Wondering
from oefening.tui.keyed import KeyedApp
from oefening.tui.otherwise import Otherwise
from oefening.tui.pages.otherwise_screen import OtherwiseScreen
from oefening.tui.weighing import Each, Windows


class Wonders:
    """What somebody would have otherwise, in an app that shows `wondering`."""

    def __init__(self, app: KeyedApp, wondering: Wondering, computing: Computing) -> None:
        self._app = app
        self._wondering = wondering
        self._otherwise = Otherwise(wondering, computing)
        self._each = Each(wondering, computing)
        self._windows = Windows(wondering, computing)

    def ask(self, number: int | None, decision: str | None) -> None:
        """Ask what is to be otherwise about the decision that is chosen, and have it computed.

        It is that of a record, or one of the scenario that is before the players; of neither it is
        asked which one is meant.
        """
        try:
            self._wondering.check()
        except OefeningError as error:
            self._app.refuse(error.phrase)
            return
        if number is None and decision is not None:
            number = self._wondering.decided_on(decision)
        if not (self._wondering.decisions("en") or self._wondering.never("en")):
            self._app.refuse(phrase("tui.why.nothing-decided"))
            return
        wish = Wish(self._wondering, number, decision)

        def answered(answers: Answers | None) -> None:
            if answers is not None:
                self._begin(wish.change(answers))
            self._app.paint()

        self._app.push_screen(Dialog(wish.worded, self._app.language), answered)

    def _begin(self, change: Change) -> None:
        self._otherwise.ask(change, self._app.paint)
        self._show(ITSELF)

    def follow(self, link: str) -> None:
        """Go where a link on one of the pages leads."""
        asked = self._otherwise.asked
        if link.startswith(REMOVED):
            self._begin(Change(int(link.removeprefix(REMOVED)), removed=True))
        elif asked is not None:
            logged, change = asked
            if link == EACH:
                self._each.ask(logged, self._app.paint)
            else:
                self._windows.ask(logged, change, self._app.paint)
            self._show(link)

    def _show(self, key: str) -> None:
        """Open the page of `key`; to one that is open below this one, go back."""
        open_already = [one.key for one in self._screens]
        if key not in open_already:
            self._app.push_screen(OtherwiseScreen(key))
            return
        for _ in open_already[open_already.index(key) + 1 :]:
            self._app.pop_screen()

    @property
    def _screens(self) -> list[OtherwiseScreen]:
        return [one for one in self._app.screen_stack if isinstance(one, OtherwiseScreen)]

    def heed(self) -> None:
        """Call off what is left of what nobody looks at any more."""
        if not self._screens:
            for one in (self._otherwise, self._each, self._windows):
                one.call_off()

    @property
    def about(self) -> int | None:
        """The record of the decision that the page in front is about."""
        return self._otherwise.about if isinstance(self._app.screen, OtherwiseScreen) else None

    def page(self, key: str, language: Language) -> Page | None:
        """The page of `key`, as far as what it shows has come."""
        if key == EACH:
            return self._each.page(language)
        if key == WINDOW:
            return self._windows.page(language)
        return self._otherwise.page(language)
