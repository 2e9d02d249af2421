"""The pages of who knew what at a moment: of all cells, and of each."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from oefening.projections.knowledge import (
    SHORT,
    Compared,
    Falls,
    Gap,
    Knowledge,
    Telling,
    alike,
    assumptions,
    cells_of,
    compared,
    gaps,
    wrong_first,
)
from oefening.projections.names import percent
from oefening.text import phrase, say
from oefening.tui.frames.page import KNOWN, Line, Page, Section
from oefening.tui.scenes.look import Look

LATEST = 12
"""Items that a cell received last, of which the page tells."""


@dataclass(frozen=True, slots=True)
class KnownScene:
    """Makes these pages of one log."""

    knowledge: Knowledge
    falls: Falls

    def page(self, look: Look, key: str) -> Page | None:
        """That of the cell behind `KNOWN` in `key`, of all where none is; None of no cell."""
        cell = key.removeprefix(KNOWN)
        if cell and cell not in self.knowledge.sights:
            return None
        return self._of_cell(look, cell) if cell else self._of_all(look)

    # ── one cell ─────────────────────────────────────────────────────────────────────────────────

    def _of_cell(self, look: Look, cell: str) -> Page:
        telling, sight = Telling(look.names), self.knowledge.sights[cell]
        lines = compared(self.knowledge, cell, look.state, look.now)
        wrong, right = wrong_first(lines)
        told = [telling.hears(sight), *telling.cut_off(sight, lines)]
        if lines and not wrong:
            told.append(phrase("knowledge.all-right" if right else "knowledge.all-whole"))
        sections = [
            _section(look, "knowledge.were-wrong", [_wrong(look, telling, one) for one in wrong]),
            _section(look, "knowledge.were-right", [_right(look, telling, one) for one in right]),
            _section(look, "knowledge.not-known", list(self._missed(look, cell))),
            _section(look, "knowledge.received-last", list(self._received(look, cell))),
            _assumed(look),
        ]
        return Page(
            key=f"{KNOWN}{cell}",
            title=look.say(phrase("knowledge.title", cell=look.names.cell(cell))),
            told=tuple(map(look.say, told)),
            sections=tuple(one for one in sections if one.lines),
        )

    def _missed(self, look: Look, cell: str) -> Iterator[Line]:
        """What had fallen in its picture that it did not know yet, with who did."""
        for one in alike(self._gaps(look)):
            if any(heard.cell == cell for heard in one.first.missed):
                yield Line(look.say(Telling(look.names).gap(one)), link=one.places[0])

    def _received(self, look: Look, cell: str) -> Iterator[Line]:
        items = self.knowledge.delivered(cell, look.now, look.state.records)
        for item in reversed(items[-LATEST:]):
            yield Line(f"{look.names.moment(item.at)}  {look.say(item.told)}")
        if not items:
            yield Line(say(look.language, "knowledge.received-nothing"))

    # ── all of them ──────────────────────────────────────────────────────────────────────────────

    def _of_all(self, look: Look) -> Page:
        telling = Telling(look.names)
        cells = [self._cell(look, telling, cell) for cell in cells_of(self.knowledge)]
        found = [
            Line(look.say(telling.gap(one)), link=one.places[0]) for one in alike(self._gaps(look))
        ]
        if not found:
            found = [Line(look.say(phrase("knowledge.nothing-fell", level=percent(SHORT))))]
        return Page(
            key=KNOWN,
            title=look.say(phrase("knowledge.title-all")),
            sections=(
                _section(look, "knowledge.by-cell", cells),
                _section(look, "knowledge.who-when", found),
                _assumed(look),
            ),
        )

    def _cell(self, look: Look, telling: Telling, cell: str) -> Line:
        """How a cell's picture stood to the truth."""
        lines = compared(self.knowledge, cell, look.state, look.now)
        wrong, _ = wrong_first(lines)
        told = phrase("knowledge.cell-sees-nothing")
        if lines:
            told = phrase("knowledge.cell-wrong", wrong=len(wrong), of=len(lines))
        if wrong:
            told = phrase("knowledge.cell-worst", told=told, worst=telling.wrong(wrong[0]))
        sight = self.knowledge.sights[cell]
        cut_off = " ".join(map(look.say, telling.cut_off(sight, lines)))
        named = phrase("knowledge.of-cell", cell=look.names.cell(cell), told=told)
        return Line(look.say(named), note=cut_off, mark=bool(wrong), link=f"{KNOWN}{cell}")

    def _gaps(self, look: Look) -> tuple[Gap, ...]:
        return gaps(self.knowledge, self.falls, look.now, look.state.records)


def _section(look: Look, key: str, lines: Sequence[Line]) -> Section:
    return Section(say(look.language, key), tuple(lines))


def _wrong(look: Look, telling: Telling, line: Compared) -> Line:
    since = phrase("knowledge.as-of", when=telling.as_of(line.as_of))
    place = line.row.place
    return Line(look.say(telling.wrong(line)), note=look.say(since), mark=True, link=place)


def _right(look: Look, telling: Telling, line: Compared) -> Line:
    return Line(look.say(telling.right(line)), link=line.row.place)


def _assumed(look: Look) -> Section:
    return _section(look, "knowledge.assumes", [Line(look.say(one)) for one in assumptions()])
