"""The pages of which decisions mattered, and of until when one could still be taken."""

from collections.abc import Iterator, Sequence

from oefening.projections.names import Names
from oefening.projections.spots import Spot
from oefening.record import Header
from oefening.study.whatif import told as words
from oefening.study.whatif.change import Change
from oefening.study.whatif.each import Weighed, Weighing
from oefening.study.whatif.logged import Logged
from oefening.study.whatif.rows import Rows, differing, signed
from oefening.study.whatif.whatif import WhatIf
from oefening.study.whatif.window_words import Told
from oefening.study.whatif.windows import Window
from oefening.text import Language, Phrase, phrase
from oefening.text.content import counted, listing
from oefening.tui.frames.otherwise import EACH, REMOVED, WINDOW, OtherwisePage, Standing
from oefening.tui.frames.page import Line, Section


class WeighingScene:
    """Makes these pages of one exercise in one language."""

    def __init__(self, header: Header, names: Names, language: Language) -> None:
        self._header, self._names, self._language = header, names, language
        self._rows = Rows(header, names)

    def _say(self, told: Phrase) -> str:
        return told.render(self._language)

    # ── which mattered ───────────────────────────────────────────────────────────────────────────

    def each(
        self, logged: Logged, whatifs: tuple[WhatIf, ...], standing: Standing
    ) -> OtherwisePage:
        """A line for each decision that was weighed by now, which leads to what it did."""
        weighed = Weighing(self._header).weighed(whatifs)
        mattered = [one for one in weighed if one.any]
        others = sorted((one for one in weighed if not one.any), key=lambda one: one.number)
        far = self._far(len(whatifs), len(logged.decisions), standing)
        return OtherwisePage(
            EACH,
            self._say(phrase("tui.otherwise.each.title")),
            told=tuple(map(self._say, (phrase("each.head"), phrase("each.sign"), far))),
            sections=tuple(
                Section(self._say(phrase(f"tui.otherwise.each.{key}")), tuple(lines))
                for key, lines in (
                    ("mattered", [self._line(one, standing) for one in mattered]),
                    ("others", [self._line(one, standing) for one in others]),
                )
                if lines
            ),
            print_=tuple(self._assumed(whatifs)),
        )

    def _far(self, count: int, of: int, standing: Standing) -> Phrase:
        if standing.wrong:
            return phrase("tui.otherwise.wrong", why=standing.wrong)
        key = "done" if count == of else "computing" if standing.under_way else "called-off"
        return phrase(f"tui.otherwise.each.{key}", count=count, of=of)

    def _line(self, one: Weighed, standing: Standing) -> Line:
        """What it mattered; it leads there once no other can come ahead of it any more."""
        decided, logged = self._names.decided(one.number), one.whatif.logged
        told = phrase(
            "tui.otherwise.decided",
            ordinal=words.ordinals(logged)[one.number],
            when=words.recorded_at(one.number, logged, self._names),
            answer=phrase("whatif.list.free") if decided is None else self._names.answer(decided),
        )
        note = self._say(listing(self._counted(one)))
        link = "" if standing.under_way else f"{REMOVED}{one.number}"
        return Line(self._say(told), note=note, link=link)

    def _counted(self, one: Weighed) -> Iterator[Phrase]:
        """How much more of what there is without it."""
        level = words.below(self._header)
        for mattered in one.mattered:
            if mattered.any:
                told = phrase(
                    "tui.otherwise.each.counted",
                    difference=differing(*mattered[:3]),
                    kind=phrase(f"report.what-if.kind.{mattered.kind}", level=level),
                )
                yield told if mattered.most is None else self._mostly(told, *mattered.most)
        if one.late:
            yield phrase("tui.otherwise.each.late")
        if flags := len(one.whatif.line.otherwise.flags):
            yield counted("tui.otherwise.each.flags", flags)

    def _mostly(self, told: Phrase, spot: Spot, difference: int) -> Phrase:
        """What is summed over requirements and places, with where it differs most."""
        return phrase(
            "tui.otherwise.each.mostly",
            told=told,
            where=self._rows.spot(spot),
            difference=signed("below", difference),
        )

    def _assumed(self, whatifs: Sequence[WhatIf]) -> Iterator[str]:
        for one in whatifs[:1]:
            yield from map(self._say, words.assumed(one, self._header, self._names))

    # ── until when ───────────────────────────────────────────────────────────────────────────────

    def windows(
        self,
        logged: Logged,
        change: Change,
        found: tuple[Window, ...] | None,
        standing: Standing,
    ) -> OtherwisePage:
        """Of each threshold for which the decision matters, until when it prevented that."""
        tell = Told(self._header, self._names)
        about = [*map(self._say, tell.about(change, logged))]
        title = self._say(phrase("tui.otherwise.window.title"))
        if found is None:
            key = "computing" if standing.under_way else "called-off"
            far = phrase(f"tui.otherwise.window.{key}")
            if standing.wrong:
                far = phrase("tui.otherwise.wrong", why=standing.wrong)
            return OtherwisePage(WINDOW, title, told=(*about, self._say(far)))
        return OtherwisePage(
            WINDOW,
            title,
            told=tuple(about),
            parts=tuple(
                (self._say(tell.head(one)), tuple(map(self._say, tell.lines(one)))) for one in found
            ),
            print_=tuple(map(self._say, tell.assumes(found, change, logged))),
        )
