"""The pages of a what-if: what came of a decision, and what would have come of it otherwise."""

from collections.abc import Collection, Iterator, Sequence
from itertools import groupby

from oefening.projections.names import Names
from oefening.projections.story import Line
from oefening.record import Header
from oefening.study.whatif import told as words
from oefening.study.whatif.beside import Come, Row, Told, side_by_side
from oefening.study.whatif.change import Change
from oefening.study.whatif.logged import Logged
from oefening.study.whatif.table import WhatIfTable
from oefening.study.whatif.whatif import REDRAWS
from oefening.text import Language, Phrase, phrase
from oefening.text.content import counted
from oefening.tui.frames.otherwise import EACH, ITSELF, WINDOW, OtherwisePage, Standing, StoryRow
from oefening.tui.frames.page import Line as PageLine
from oefening.tui.frames.page import Section

AMID = 2
"""Equal lines of both stories that are told between others; of more it is said how many."""

MOST = 600
"""Rows of both stories at most: whoever wants more of it makes a fork."""


class OtherwiseScene:
    """Makes pages of what-ifs of one exercise in one language."""

    def __init__(self, header: Header, names: Names, language: Language) -> None:
        self._header, self._names, self._language = header, names, language
        self._table = WhatIfTable(header, names, language)

    def page(
        self,
        logged: Logged | None,
        change: Change,
        come: Come | None,
        standing: Standing,
        about: str = "",
    ) -> OtherwisePage:
        """That of `change`, as far as it has been computed; till the log is read, `about` which."""
        if logged is None:
            key = "reading" if standing.under_way and not standing.wrong else ""
            far = phrase(f"tui.otherwise.{key}") if key else self._far(0, standing, line=False)
            yet = self._say(phrase("tui.otherwise.title-yet"))
            return OtherwisePage(ITSELF, yet, told=(*filter(None, (about,)), self._say(far)))
        head = tuple(map(self._say, words.head(change, logged, self._names)))
        title = self._say(self._title(change, logged))
        if come is None:
            far = self._far(0, standing, line=False)
            return OtherwisePage(ITSELF, title, told=(*head, self._say(far)))
        whatif, told = come
        nothing = self._table.nothing(whatif)
        same = told.recorded and not any(self._parted(told))
        flagged = _flagged(come)
        far = self._far(len(whatif.redrawn), standing, line=True)
        return OtherwisePage(
            ITSELF,
            title,
            told=tuple(filter(None, (*head, nothing, self._say(far)))),
            sections=(self._further(),),
            parts=tuple((head, tuple(blocks)) for head, blocks in self._table.sections(whatif)),
            story=() if same else tuple(self._story(told, flagged)),
            heads=self._heads(told, flagged),
            print_=tuple(self._table.assumed(whatif)),
        )

    def _say(self, told: Phrase) -> str:
        return told.render(self._language)

    def _further(self) -> Section:
        """What else can be asked from here."""
        links = {WINDOW: "tui.otherwise.to-window", EACH: "tui.otherwise.to-each"}
        lines = tuple(PageLine(self._say(phrase(key)), link=link) for link, key in links.items())
        return Section(self._say(phrase("tui.otherwise.further")), lines)

    def _title(self, change: Change, logged: Logged) -> Phrase:
        if change.added is not None:
            return phrase("tui.otherwise.title-added")
        return phrase("tui.otherwise.title", ordinal=words.ordinals(logged)[change.number])

    def _far(self, redrawn: int, standing: Standing, *, line: bool) -> Phrase:
        """How far it has come."""
        if standing.wrong:
            key = "stopped" if line else "wrong"
            return phrase(f"tui.otherwise.{key}", why=standing.wrong, redrawn=redrawn, of=REDRAWS)
        if not line:
            return phrase(f"tui.otherwise.{'computing' if standing.under_way else 'called-off'}")
        if redrawn == REDRAWS:
            return phrase("tui.otherwise.complete", of=REDRAWS)
        key = "tui.otherwise.band" if standing.under_way else "tui.otherwise.band-called-off"
        return phrase(key, redrawn=redrawn, of=REDRAWS)

    # ── both stories ─────────────────────────────────────────────────────────────────────────────

    def _parted(self, told: Told) -> Iterator[Row]:
        return (row for row in side_by_side(told.recorded, told.otherwise) if not row.same)

    def _heads(self, told: Told, flagged: Collection[Phrase]) -> tuple[str, str, str]:
        first = next(self._parted(told), None)
        lines = [] if first is None else [one for one in first[:2] if isinstance(one, Line)]
        when = min((one.at for one in lines), default=0)
        return (
            self._say(phrase("tui.otherwise.story", when=self._names.moment(when))),
            self._say(phrase("tui.otherwise.recorded")),
            self._say(phrase(f"tui.otherwise.otherwise{'-flagged' if flagged else ''}")),
        )

    def _story(self, told: Told, flagged: Collection[Phrase]) -> Iterator[StoryRow]:
        rows = side_by_side(told.recorded, told.otherwise)
        begins = next((at for at, row in enumerate(rows) if not row.same), len(rows))
        ends = next((at for at in range(len(rows), 0, -1) if not rows[at - 1].same), begins)
        shown = [*self._collapsed(rows[begins:ends], flagged)]
        yield from shown[:MOST]
        if len(shown) > MOST:
            yield StoryRow(same=self._say(phrase("tui.otherwise.more", count=len(shown) - MOST)))

    def _collapsed(self, rows: Sequence[Row], flagged: Collection[Phrase]) -> Iterator[StoryRow]:
        """What differs, and between that what does not where it is no more than a few lines.

        What could not have been so is told, also where both tell it.
        """
        for same, found in groupby(rows, key=lambda row: row.same and not _is_in(flagged, row)):
            alike = list(found)
            if same and len(alike) > AMID:
                yield StoryRow(same=self._say(counted("tui.otherwise.same", len(alike))))
            else:
                yield from (self._row(row, flagged) for row in alike)

    def _row(self, row: Row, flagged: Collection[Phrase]) -> StoryRow:
        when, recorded = self._told(row.recorded)
        then, otherwise = self._told(row.otherwise)
        if _is_in(flagged, row):
            otherwise = self._say(phrase("tui.otherwise.flagged", what=otherwise))
        return StoryRow(when, recorded, then, otherwise)

    def _told(self, line: Line | None) -> tuple[str, str]:
        return ("", "") if line is None else (line.when, self._say(line.phrase))


def _flagged(come: Come) -> set[Phrase]:
    """What is told of later decisions that could not have been taken so, and are told again."""
    numbers = {flag.number for flag in come.whatif.line.otherwise.flags}
    return {line.phrase for line in come.told.recorded if line.number in numbers}


def _is_in(flagged: Collection[Phrase], row: Row) -> bool:
    return row.otherwise is not None and row.otherwise.phrase in flagged
