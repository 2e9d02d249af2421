"""Which decisions mattered, and until when one could be taken, as the screen asks for it."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from oefening.study.whatif.branch import Branch, Unit, run
from oefening.study.whatif.change import Change
from oefening.study.whatif.logged import Logged
from oefening.study.whatif.looked import Looking, look
from oefening.study.whatif.whatif import Both, WhatIf
from oefening.study.whatif.windows import Window
from oefening.text import Language
from oefening.tui.computing import Computing, Errand
from oefening.tui.frames.otherwise import Standing
from oefening.tui.frames.page import Page
from oefening.tui.frames.wondering import Wondering

Going = Errand[Unit, Branch] | Errand[Looking, tuple[Window, ...]]
"""What may be under way."""


class Each:
    """What would have come of the exercise without each decision, as far as it has come."""

    def __init__(self, wondering: Wondering, computing: Computing) -> None:
        self._wondering = wondering
        self._errand: Errand[Unit, Branch] = Errand(computing, run, self._came)
        self._logged: Logged | None = None
        self._branches: dict[int | None, Branch] = {}
        """By the number of the decision that is not taken; None: each was."""
        self._page: Page | None = None
        self._seen: tuple[object, ...] = ()

    def ask(self, logged: Logged, news: Callable[[], object]) -> None:
        """Begin it, unless all of it is there."""
        if self._logged is logged and (self._errand.under_way or self._complete(logged)):
            return
        self._logged = logged
        self._branches.clear()
        without = (Unit(logged, Change(number, removed=True)) for number in logged.decisions)
        self._errand.ask([Unit(logged), *without], news)

    def _complete(self, logged: Logged) -> bool:
        return len(self._branches) == len(logged.decisions) + 1

    def call_off(self) -> None:
        """Have nothing more computed; what is there stays."""
        self._errand.call_off()

    def page(self, language: Language) -> Page | None:
        """The page of it; None if nobody asked."""
        logged = self._logged
        if logged is None:
            return None
        standing = _standing(self._errand, language)
        seen = (logged, len(self._branches), standing, language)
        if self._page is None or seen != self._seen:
            self._seen = seen
            whatifs = tuple(self._whatifs(logged))
            self._page = self._wondering.each(logged, whatifs, standing, language)
        return self._page

    def _whatifs(self, logged: Logged) -> Iterator[WhatIf]:
        """Those of the decisions of which both branches are there."""
        recorded = self._branches.get(None)
        for number in logged.decisions:
            if recorded is not None and number in self._branches:
                both = Both(recorded, self._branches[number])
                yield WhatIf(logged, Change(number, removed=True), both)

    def _came(self, unit: Unit, branch: Branch) -> None:
        self._branches[None if unit.change is None else unit.change.number] = branch


class Windows:
    """Until when a decision would still have prevented something."""

    def __init__(self, wondering: Wondering, computing: Computing) -> None:
        self._wondering = wondering
        self._errand = Errand(computing, look, self._came)
        self._asked: Looking | None = None
        self._found: tuple[Window, ...] | None = None

    def ask(self, logged: Logged, change: Change, news: Callable[[], object]) -> None:
        """Begin to look for those of the decision of `change`, unless that was done."""
        asked = Looking(logged, replace(change, removed=False, shift=0))
        known = self._asked is not None and self._asked.change == asked.change
        if known and (self._errand.under_way or self._found is not None):
            return
        self._asked, self._found = asked, None
        self._errand.ask([asked], news)

    def call_off(self) -> None:
        """Have nothing more computed; what is there stays."""
        self._errand.call_off()

    def page(self, language: Language) -> Page | None:
        """The page of it; None if nobody asked."""
        if self._asked is None:
            return None
        standing = _standing(self._errand, language)
        return self._wondering.windows(*self._asked, self._found, standing, language)

    def _came(self, _: Looking, found: tuple[Window, ...]) -> None:
        self._found = found


def _standing(errand: Going, language: Language) -> Standing:
    wrong = errand.wrong
    return Standing(errand.under_way, "" if wrong is None else wrong.render(language))
