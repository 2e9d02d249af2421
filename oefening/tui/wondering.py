"""What if, on the screen of who looks back: what its key asks, and what comes of the answers."""

from oefening.errors import OefeningError
from oefening.study.whatif.change import Change
from oefening.text import Language, phrase
from oefening.tui.computing import Computing
from oefening.tui.dialogs.dialog import Dialog
from oefening.tui.dialogs.steps import Answers
from oefening.tui.dialogs.wondering import Wish
from oefening.tui.frames.otherwise import ITSELF
from oefening.tui.frames.page import Page
from oefening.tui.frames.wondering import Wondering
from oefening.tui.keyed import KeyedApp
from oefening.tui.otherwise import Otherwise
from oefening.tui.pages.otherwise_screen import OtherwiseScreen


class Wonders:
    """What somebody would have otherwise, in an app that shows `wondering`."""

    def __init__(self, app: KeyedApp, wondering: Wondering, computing: Computing) -> None:
        self._app = app
        self._wondering = wondering
        self._otherwise = Otherwise(wondering, computing)

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
        if not self._shown:
            self._app.push_screen(OtherwiseScreen(ITSELF))

    @property
    def _shown(self) -> bool:
        return any(isinstance(one, OtherwiseScreen) for one in self._app.screen_stack)

    def heed(self) -> None:
        """Call off what is left of what nobody looks at any more."""
        self._otherwise.heed(shown=self._shown)

    @property
    def about(self) -> int | None:
        """The record of the decision that the page in front is about."""
        return self._otherwise.about if isinstance(self._app.screen, OtherwiseScreen) else None

    def page(self, language: Language) -> Page | None:
        """The page of what was asked last, as far as it has come."""
        return self._otherwise.page(language)
