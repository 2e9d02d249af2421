"""The comparison with other exercises that the screen asks for, computed beside it."""

from collections.abc import Callable

from oefening.study.comparing.compared import Asked, compare
from oefening.study.comparing.comparison import Comparison
from oefening.text import Language, say
from oefening.tui.computing import Computing, Errand
from oefening.tui.frames.compared import COMPARED, ComparedPage


class Comparer:
    """The comparison that was asked for last."""

    def __init__(self, computing: Computing) -> None:
        self._errand = Errand(computing, compare, self._came)
        self._asked: Asked | None = None
        self._found: Comparison | None = None
        self._page: ComparedPage | None = None

    def ask(self, asked: Asked, news: Callable[[], object]) -> None:
        """Begin it; whoever hears `news` can look what has come of it."""
        self._asked, self._found, self._page = asked, None, None
        self._errand.ask([asked], news)

    def page(self, language: Language) -> ComparedPage | None:
        """How it stands; None if nobody asked."""
        if self._asked is None:
            return None
        told = self._told(language)
        page = self._page
        if page is None or (page.comparison, page.language, page.told) != (
            self._found,
            language,
            told,
        ):
            title = say(language, "tui.compared.title")
            self._page = ComparedPage(
                COMPARED, title, told=told, comparison=self._found, language=language
            )
        return self._page

    def _told(self, language: Language) -> tuple[str, ...]:
        """What there is to say of it ahead of all else: that it is made, or why it is not."""
        wrong = self._errand.wrong
        if wrong is not None:
            return (say(language, "tui.compared.wrong", why=wrong),)
        return () if self._found is not None else (say(language, "tui.compared.making"),)

    def call_off(self) -> None:
        """Nobody looks any more."""
        self._errand.call_off()

    def _came(self, asked: Asked, found: Comparison) -> None:
        if asked == self._asked:
            self._found = found
