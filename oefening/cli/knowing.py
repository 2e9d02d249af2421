"""What `replay` hands out of who knew what: of one cell, or of all of them, at a moment."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from oefening.cli.desk import MARK, Desk
from oefening.cli.garbage import uncollected
from oefening.cli.moments import beyond, second_in
from oefening.cli.plain.cells import cell_of
from oefening.cli.spoken import Misuse
from oefening.cli.unclear import Unclear
from oefening.cli.whatifs.which import listed
from oefening.errors import Exit
from oefening.journal import Journal
from oefening.projections.heading import heading
from oefening.projections.history import History
from oefening.projections.knowledge import (
    SHORT,
    Compared,
    Falls,
    Knowledge,
    Telling,
    alike,
    assumptions,
    cells_of,
    compared,
    gaps,
    wrong_first,
)
from oefening.projections.names import Names, percent, whole_percent
from oefening.projections.past import Past
from oefening.session.rerun import blaming
from oefening.share import part
from oefening.state import State
from oefening.text import Phrase, phrase
from oefening.text.columns import Block, Table, laid_out
from oefening.text.content import lasting, number, roughly

READING = 0.6
"""Share of the time of opening that goes into reading the log."""


def hand_out_known(desk: Desk, folder: Path, moment: str | None, cell: str | None) -> int:
    """Hand out what `cell` knew at `moment`, or at the end; without a cell that of all of them.

    Raise `FileTrouble` if the log cannot be read, `JournalError` if it is damaged, and `Misuse` if
    there is no such cell or moment.
    """
    with uncollected(), desk.progress(phrase("cli.replay.reading")) as bar:
        journal = Journal.read(folder, part(bar.at, 0, READING))
        second, scenario = second_in(journal, moment), journal.header.scenario
        try:
            with listed(one.id for one in scenario.cells):
                asked = None if cell is None else cell_of(cell, scenario)
        except Unclear as unclear:
            raise Misuse(unclear.phrase) from unclear
        names, history = Names(journal.header), History()
        knowledge = Knowledge(journal.header, names, history)
        falls = Falls(scenario, journal.header.world)
        followers = (history.hear, knowledge.hear, falls.hear)
        with blaming(journal):
            hears = part(bar.at, READING, 1)
            past = Past(journal.header, journal.records, names, hears, *followers)
    end = past.moments.second(past.last)
    now = end if second is None else min(second, end)
    at = past.moments.by(now)
    told = _Known(desk, names, (knowledge, falls), (past.moments.at(at), now))
    shown = journal.header.calendar.show(now)
    desk.hand_out(MARK)
    desk.hand_out(desk.words(heading(scenario)))
    where = phrase("cli.replay.moment", moment=shown, number=at, last=past.last)
    desk.hand_out(desk.words(where))
    for line in told.all_cells() if asked is None else told.cell(asked):
        desk.hand_out(line)
    if (ends := beyond(journal, second)) is not None:
        desk.say(ends)
    if journal.notice is not None:
        desk.say(phrase("cli.notice", what=journal.notice))
    return Exit.DONE


class _Known:
    """What was known at one moment, in lines."""

    def __init__(
        self, desk: Desk, names: Names, heard: tuple[Knowledge, Falls], stood: tuple[State, int]
    ) -> None:
        """Of what was `heard`, at the moment at which it `stood` so."""
        self._desk, self._names, self._telling = desk, names, Telling(names)
        self._knowledge, self._falls = heard
        self._state, self._now = stood

    def _words(self, told: Phrase) -> str:
        return self._desk.words(told)

    def _say(self, key: str, /, **params: str | int | Phrase) -> str:
        return self._words(phrase(key, **params))

    def _laid_out(self, blocks: Sequence[Block]) -> list[str]:
        return laid_out(blocks, self._desk.columns or ROOM)

    # ── one cell ─────────────────────────────────────────────────────────────────────────────────

    def cell(self, cell: str) -> Iterator[str]:
        """Its picture beside the truth, and all that it had received."""
        sight = self._knowledge.sights[cell]
        lines = compared(self._knowledge, cell, self._state, self._now)
        wrong, right = wrong_first(lines)
        yield ""
        yield self._words(self._names.cell(cell))
        ahead = [self._telling.hears(sight), *self._telling.cut_off(sight, lines)]
        if lines and not wrong:
            ahead.append(phrase("knowledge.all-right" if right else "knowledge.all-whole"))
        yield from self._laid_out([self._words(one) for one in ahead])
        if wrong or right:
            yield ""
            yield from self._laid_out([self._picture([*wrong, *right])])
            if wrong:
                yield self._say("knowledge.table.sign")
            if len(wrong) + len(right) < len(lines):
                yield self._say("knowledge.rest-whole")
        yield ""
        yield from self._received(cell)
        yield from self._assumed()

    def _picture(self, lines: Sequence[Compared]) -> Table:
        heads = ("what", "knew", "was", "difference", "of", "old")
        rows = [tuple(self._say(f"knowledge.table.{one}") for one in heads)]
        rows += [self._line(one) for one in lines]
        return Table(tuple(rows))

    def _line(self, line: Compared) -> tuple[str, ...]:
        telling, shown = self._telling, (line.known.level, line.true.level)
        return (
            self._words(telling.by(line)),
            *(self._words(percent(level)) for level in shown),
            _points(line),
            self._words(telling.as_of(line.as_of)),
            self._words(roughly(self._now - line.as_of)),
        )

    def _received(self, cell: str) -> Iterator[str]:
        items = self._knowledge.delivered(cell, self._now, self._state.records)
        if not items:
            yield self._say("knowledge.received-nothing")
            return
        yield self._say("knowledge.received")
        for item in items:
            told = f"{self._names.moment(item.at)}  {self._words(item.told)}"
            body = "" if item.body is None else self._words(item.body)
            yield from self._laid_out([told])
            yield from (f"    {line}" for line in self._laid_out([body]) if body)

    # ── all cells ────────────────────────────────────────────────────────────────────────────────

    def all_cells(self) -> Iterator[str]:
        """How the picture of each stood to the truth, and who knew what when."""
        heads = ("cell", "delay", "wrong", "lines", "worst", "received")
        rows = [tuple(self._say(f"knowledge.table.{one}") for one in heads)]
        sentences: list[str] = []
        for cell in cells_of(self._knowledge):
            lines = compared(self._knowledge, cell, self._state, self._now)
            rows.append(self._of_cell(cell, lines))
            for told in self._telling.cut_off(self._knowledge.sights[cell], lines):
                name = self._words(self._names.cell(cell))
                sentences.append(f"{name}: {self._words(told)}")
        yield ""
        if any(one[4] != "–" for one in rows[1:]):
            sentences = [self._say("knowledge.table.sign"), *sentences]
        yield from self._laid_out([Table(tuple(rows)), *sentences])
        yield ""
        yield self._say("knowledge.who-when")
        found = alike(gaps(self._knowledge, self._falls, self._now, self._state.records))
        if not found:
            yield self._say("knowledge.nothing-fell", level=percent(SHORT))
        for one in found:
            yield from self._laid_out([self._words(self._telling.gap(one))])
        yield from self._assumed()

    def _of_cell(self, cell: str, lines: Sequence[Compared]) -> tuple[str, ...]:
        wrong, _ = wrong_first(lines)
        delay = self._knowledge.sights[cell].delay
        received = self._knowledge.delivered(cell, self._now, self._state.records)
        counts = (len(wrong), len(lines)) if lines else (None, None)
        return (
            self._words(self._names.cell(cell)),
            self._words(lasting(delay)) if lines else "–",
            *("–" if one is None else self._words(number(one)) for one in counts),
            _points(wrong[0]) if wrong else "–",
            self._words(number(len(received))),
        )

    def _assumed(self) -> Iterator[str]:
        yield ""
        yield self._say("knowledge.assumes")
        for one in assumptions():
            yield from self._laid_out([self._words(one)])


ROOM = 80
"""Columns where nothing says how many there are."""


def _points(line: Compared) -> str:
    """How much better, in points, the cell took it to be than it was: `+100`, `-6`, `0`."""
    points = whole_percent(line.known.level) - whole_percent(line.true.level)
    return "0" if not points else f"{'+' if points > 0 else '-'}{abs(points)}"
