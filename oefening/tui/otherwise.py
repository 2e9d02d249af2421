"""What would have come of another decision, as the screen asks for it: computed beside it."""

from collections.abc import Callable

from oefening.study.whatif.beside import Come, Told, tell
from oefening.study.whatif.change import Change
from oefening.study.whatif.logged import Logged
from oefening.study.whatif.reading import Reading, read
from oefening.study.whatif.whatif import Both, Pair, WhatIf, pairs, run_pair
from oefening.text import Language, Phrase, phrase
from oefening.tui.computing import Computing, Errand
from oefening.tui.frames.otherwise import OtherwisePage, Standing
from oefening.tui.frames.wondering import Wondering


class Otherwise:
    """What was asked last to be otherwise, as far as it has come."""

    def __init__(self, wondering: Wondering, computing: Computing) -> None:
        self._wondering = wondering
        self._log = Errand(computing, read, self._known)
        self._line = Errand(computing, tell, self._told)
        self._band = Errand(computing, run_pair, self._redrawn)
        self._logged: Logged | None = None
        """What branches are made of, once it was read again."""
        self._change: Change | None = None
        self._come: Come | None = None
        self._early: dict[int, tuple[Pair, Both]] = {}
        """What came of other chance before the line was there."""
        self._refused: Phrase | None = None
        self._page: OtherwisePage | None = None
        self._seen: tuple[object, ...] = ()
        self._news: Callable[[], object] = lambda: None

    def ask(self, change: Change, news: Callable[[], object]) -> None:
        """Begin to compute what comes of `change`; who hears `news` can look how it stands."""
        self.call_off()
        self._change, self._news = change, news
        self._come = self._refused = None
        self._early.clear()
        if self._logged is None:
            self._log.ask([self._wondering.reading()], news)
        else:
            self._begin(self._logged)

    def _known(self, _: Reading, logged: Logged) -> None:
        self._logged = logged
        self._begin(logged)

    def _begin(self, logged: Logged) -> None:
        assert self._change is not None, "it is asked first"
        line, *others = pairs(logged, self._change)
        self._line.ask([line], self._line_ended)
        self._band.ask(others, self._news)

    @property
    def about(self) -> int | None:
        """The record of the decision that was asked about; None: of none that was taken."""
        change = self._change
        return None if change is None or change.added is not None else change.number

    @property
    def asked(self) -> tuple[Logged, Change] | None:
        """What is asked about, once the log was read again."""
        if self._logged is None or self._change is None:
            return None
        return self._logged, self._change

    @property
    def under_way(self) -> bool:
        """Whether more is still to come."""
        return any(one.under_way for one in (self._log, self._line, self._band))

    def call_off(self) -> None:
        """Have nothing more computed; what is there stays."""
        self._log.call_off()
        self._line.call_off()
        self._band.call_off()

    def page(self, language: Language) -> OtherwisePage | None:
        """The page of it, made anew where anything has changed; None if nobody asked."""
        if self._change is None:
            return None
        redrawn = len(self._come.whatif.redrawn) if self._come is not None else 0
        wrong = self._refused or self._log.wrong or self._line.wrong or self._band.wrong
        standing = Standing(self.under_way, "" if wrong is None else wrong.render(language))
        seen = (self._logged, self._change, self._come is None, redrawn, standing, language)
        if self._page is None or seen != self._seen:
            self._seen = seen
            self._page = self._wondering.page(
                self._logged, self._change, self._come, standing, language
            )
        return self._page

    def _told(self, pair: Pair, told: Told) -> None:
        if (why := told.both.otherwise.refused) is not None:
            self._refused = phrase("whatif.refused", why=why)
            self.call_off()
        else:
            whatif = WhatIf(pair.logged, pair.change, told.both)
            for early in self._early.values():
                whatif.take(*early)
            self._come = Come(whatif, told)

    def _line_ended(self) -> None:
        if self._line.wrong is not None:
            self.call_off()
        self._news()

    def _redrawn(self, pair: Pair, both: Both) -> None:
        assert pair.redraw is not None, "the line is told apart"
        if self._come is None:
            self._early[pair.redraw] = pair, both
        else:
            self._come.whatif.take(pair, both)
