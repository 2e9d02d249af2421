"""Writing beside a log on the screen: what its keys ask, and what becomes of the answers."""

from collections.abc import Callable
from dataclasses import replace

from oefening.projections.reviews import SORTS
from oefening.text import Language, phrase
from oefening.tui.dialogs import annotating
from oefening.tui.dialogs.steps import Answers, Plan
from oefening.tui.frames.frame import Choice
from oefening.tui.frames.noting import Noting
from oefening.tui.keyed import KeyedApp
from oefening.tui.retried import ask, tried


class Notes:
    """What a reviewer does with keys, in an app that shows `noting`."""

    def __init__(
        self, app: KeyedApp, noting: Noting, show: Callable[[int], str], stop: Callable[[], None]
    ) -> None:
        """`show` says how a second is written, `stop` lets time stand still while one writes."""
        self._app = app
        self._noting = noting
        self._show = show
        self._stop = stop

    def annotate(self, chosen: Callable[[Language], Choice | None]) -> None:
        """Ask for an annotation on this moment, about what is `chosen` unless that is changed."""
        if not self._can_write():
            return
        spot = self._noting.spot

        def worded(language: Language) -> Plan:
            known, first = self._noting.subjects(language), chosen(language)
            when = self._show(spot.at)
            if first is not None and first.id not in {one.id for one in known.choices}:
                known = replace(known, choices=(first, *known.choices))
            return annotating.annotation(when, known, first.id if first else "", language)

        def write(answers: Answers) -> None:
            sort = next(one for one in SORTS if one == answers["sort"])
            about = answers["about"].removeprefix(annotating.MOMENT)
            self._noting.annotate(answers["text"], spot, sort, about)

        ask(self._app, worded, write)

    def bookmark(self) -> None:
        """Take the bookmark away that stands here, or ask how one is called and set it."""
        if not self._can_write():
            return
        there, spot = self._noting.bookmarked(), self._noting.spot
        if there is not None:
            self._try(lambda: self._noting.take_back(there, ""))
            return
        ask(
            self._app,
            lambda language: annotating.bookmark(self._show(spot.at), language),
            lambda answers: self._noting.bookmark(answers["name"], spot),
        )

    def take_back(self) -> None:
        """Ask what of what was written does not stand after all."""
        if not self._can_write():
            return
        if not self._noting.own(self._app.language):
            self._app.refuse(phrase("tui.why.nothing-written"))
            return
        nearest = self._noting.nearest()
        ask(
            self._app,
            lambda language: annotating.taking_back(self._noting.own(language), nearest, language),
            lambda answers: self._noting.take_back(int(answers["number"]), answers["reason"]),
        )

    def _can_write(self) -> bool:
        """Whether something can be written; if not, why is told."""
        self._stop()
        return self._try(self._noting.ready)

    def _try(self, act: Callable[[], None]) -> bool:
        why = tried(act)
        if why is not None:
            self._app.refuse(why)
        return why is None
