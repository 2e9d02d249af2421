"""The page model: a report as values, every word of it in one language, before it is HTML.

Whatever is stated cites the records that it rests on; only labels do not. A person's or an
author's words stand in it as they were written, so whoever draws it escapes them.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from oefening.report.model.cards import Card, Tree
from oefening.report.model.differences import Differences
from oefening.report.model.strips import Strips, Tick
from oefening.text import Language

HEADER = 0
"""Cited for what rests on all of the head of the log. Records are numbered from 1, and the parts of
the head from -1 downwards."""


def in_order(cites: Iterable[int]) -> tuple[int, ...]:
    """Each number of `cites` once: the head and its parts before the records.

    >>> in_order((7, -2, 0, 3, -1, 7))
    (0, -1, -2, 3, 7)
    """
    return tuple(sorted(set(cites), key=lambda number: (number > HEADER, abs(number))))


@dataclass(frozen=True, slots=True)
class Said:
    """A statement, or the words in a cell of a table; without words it is an empty cell."""

    text: str
    cites: tuple[int, ...] = ()
    """Numbers of the records and parts of the head that it rests on, in order. Of what is not
    there, the last record up to which it was looked for. Never empty where there are words."""
    whole: str = ""
    """Of words that were cut: the table and row in which all of them stand, `notes/note/31`."""
    see: str = ""
    """Id of the section that has more of it, if it leads there."""
    of: str = ""
    """The beginning of the fingerprint of another log, whose records these are; empty: of this."""

    def cut_from(self, whole: str) -> "Said":
        """The same as what was cut from words that stand whole there."""
        return replace(self, whole=whole)

    def seen(self, section: str) -> "Said":
        """The same, leading to a section that has more."""
        return replace(self, see=section)

    def elsewhere(self, fingerprint: str) -> "Said":
        """The same, resting on records of another log, known by the beginning of its fingerprint.

        An empty cell stays one.
        """
        return replace(self, of=fingerprint) if self.text else self


NOTHING = Said("")
"""An empty cell."""


# ── what a section is made of ────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Statements one after the other."""

    said: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class Points:
    """Statements in a list, in order."""

    said: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class Remark:
    """Words about the report itself: how to read what follows. Says nothing of the exercise."""

    text: str


@dataclass(frozen=True, slots=True)
class Empty:
    """Stands where something would be told, and says why there is nothing."""

    said: Said


@dataclass(frozen=True, slots=True)
class Fact:
    """A label with what is stated under it."""

    label: str
    said: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """A table of two columns: labels and statements."""

    facts: tuple["Fact | Blank", ...]


@dataclass(frozen=True, slots=True)
class Blank:
    """A labelled field that only people can fill; it stays empty, and says why."""

    label: str
    reason: str = ""
    """Empty where a remark says it of several at once."""


@dataclass(frozen=True, slots=True)
class Form:
    """An empty table that people fill."""

    caption: str
    heads: tuple[str, ...]
    rows: tuple[tuple[Said, ...], ...]
    """What the log does know of each row: its first cells. The others are for people."""
    reason: str
    """Why the rest is empty."""


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a column."""

    text: str
    number: bool = False
    """Whether the cells under it are numbers, which stand to the right."""
    wide: bool = False
    """Whether they are whole sentences, for which room is kept."""


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a table; as many cells as the table has heads."""

    cells: tuple[Said, ...]
    id: str = ""
    """What it is about, if something may refer to it: `inject/power-loss`, `decision/3`."""
    minor: bool = False
    """Whether it matters less than the others, and is written smaller."""
    within: tuple["Row", ...] = ()
    """What it sums up, with as many cells; there only for who opens it."""


@dataclass(frozen=True, slots=True)
class Table:
    """Statements in rows and columns."""

    id: str
    """For an anchor; the same in both languages."""
    caption: str
    heads: tuple[Head, ...]
    rows: tuple[Row, ...]
    folded: bool = False
    """Whether it is there only for who opens it."""
    stacked: bool = False
    """Whether on a narrow page each row stands as a block, with the head before each cell."""


# ── figures ──────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Series:
    """A line in a figure."""

    id: str
    """The same in both languages: `VR09/energy`."""
    name: str
    points: tuple[tuple[int, int], ...]
    """Exercise second and value, in order of time, the first at the figure's beginning."""
    note: str
    """What stands behind the line, in some 16 letters: `0% · D1 06:41`, its lowest level and when
    it first came to that; `1,581,505`, its last value."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A moment marked in a figure: an inject, a decision, a phase begun, a node held by hand."""

    second: int
    kind: Literal["inject", "decision", "phase", "override"]
    label: str
    """What stands in the figure: of a decision its number, of what was held by hand that of
    the record, of a phase its title."""
    said: Said


Measured = Literal["level", "person-hours", "persons"]


@dataclass(frozen=True, slots=True)
class Curves:
    """Values over the time of the exercise."""

    id: str
    title: str
    axis: str
    """What the upright axis shows, with its unit."""
    unit: Measured
    """`level`: 0 to 1 000 000 ppm; the others from 0."""
    steps: bool
    """Whether a value holds until the next point, or changes evenly towards it."""
    since: int
    until: int
    """Exercise seconds between which the figure lies."""
    ticks: tuple[Tick, ...]
    series: tuple[Series, ...]
    marks: tuple[Mark, ...]
    alt: str
    """What it shows, for who cannot see it."""
    cites: tuple[int, ...]
    """The records that its points rest on; can be thousands, so the `log` does not hold them."""
    notes: str = ""
    """Of which moment the notes are, where that has to be said."""
    of_one: bool = False
    """Whether all series measure one thing, so that they are compared on axes of one scale."""


@dataclass(frozen=True, slots=True)
class HeatLine:
    """A row of a heat map."""

    id: str
    """`VR09/energy`."""
    place: str
    label: str
    """What is measured there: the requirement."""
    levels: tuple[int | None, ...]
    """The lowest in each column, 0 to 1 000 000 ppm; None where there is nothing to measure."""


@dataclass(frozen=True, slots=True)
class HeatMap:
    """How low each requirement came in each place, in parts of the exercise of one length."""

    id: str
    title: str
    width: int
    """Exercise seconds of a column."""
    columns: tuple[str, ...]
    """When each begins: `D2 14:00`."""
    lines: tuple[HeatLine, ...]
    """Those of one place stand together."""
    alt: str
    cites: tuple[int, ...]
    """As of `Curves`."""


@dataclass(frozen=True, slots=True)
class Span:
    """A line of `Spans`: from one moment to another."""

    id: str
    """As the row that states it: `inject/power-loss`, `decision/3`."""
    label: str
    begins: int | None
    """Exercise second; None where it has none: an inject that was never planned at a time."""
    ends: int | None
    """Exercise second, which may lie before `begins`; None where it did not come to that."""
    said: Said
    """How long it took, or why it did not come to an end; short, since it stands in the figure."""
    decides: bool = False
    """Whether it puts a decision; told in a figure of moments only, as is the next."""
    aside: bool = False
    """Whether it goes to no player."""


@dataclass(frozen=True, slots=True)
class Spans:
    """What lay between two moments of each thing: planned and played, put and decided."""

    id: str
    title: str
    begins: str
    """What its open mark stands for: `planned`, `put to the team`."""
    ends: str
    """What its closed mark stands for: `released`, `decided`."""
    since: int
    until: int
    """Exercise seconds between which the figure lies."""
    ticks: tuple[Tick, ...]
    spans: tuple[Span, ...]
    alt: str
    cites: tuple[int, ...]
    """As of `Curves`."""
    moments: bool = False
    """Whether each thing has one moment: filled one that is sure (`begins`), open another (`ends`);
    a circle, a square for one that puts a decision, or a triangle for one that no player gets."""
    decides: str = ""
    """What a square stands for then;"""
    aside: str = ""
    """and a triangle; "" where there is none."""
    phases: tuple[Mark, ...] = ()
    """Where phases begin;"""
    phases_are: str = ""
    """and what that row is called."""


Figure = Curves | HeatMap | Spans | Strips | Differences
Block = Paragraph | Points | Remark | Empty | Facts | Blank | Form | Table | Tree | Card | Figure


# ── the whole ────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the report with a heading."""

    id: str
    """For an anchor; the same in both languages: `overview`, `annex-timeline`."""
    title: str
    """With its number, if it has one: `1. Exercise Overview`."""
    blocks: tuple[Block, ...] = ()
    sections: tuple["Section", ...] = ()
    handed: bool = False
    """Whether players are handed it, on a page that is for exercise control else."""


@dataclass(frozen=True, slots=True)
class LogLine:
    """A record, or a part of the head, that is cited, as it stands in the log."""

    number: int
    """Negative for a part of the head, `HEADER` for all of it."""
    when: str
    """`D2 14:30 (T+26:30)`; empty for the head."""
    wall: str
    """Date and time in the room, reckoned from the commands; empty where that is not known."""
    kind: str
    """As in the log: `InjectReleased`; of the head in words."""
    who: str
    """The cell and function that asked, for a command; empty for an event."""
    told: str
    """In words of the report's language; empty for a kind that has none."""
    fields: str
    """Its fields in the log's own words: `inject=power-loss by=facilitator`; a long one is cut."""
    cut: bool = False
    """Whether it was."""
    whole: str = ""
    """As of `Said`."""


@dataclass(frozen=True, slots=True)
class Page:
    """A report."""

    language: Language
    title: str
    mark: str
    """Stands on every page: `OEFENING – EXERCISE`."""
    marking: str
    """The marking that the author gave the scenario; may be empty."""
    draft: str
    """Why this is only a draft (no ENDEX); empty for an exercise that has ended."""
    sections: tuple[Section, ...]
    log: tuple[LogLine, ...]
    """Every record and part of the head that a statement cites, in order."""
    records: int
    """How many the log holds, without the header."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page that is made of a scenario or of many runs, and not of a log: it cites nothing."""

    language: Language
    by: str
    """The verb that made it, by which its file is known again: `msel show`."""
    kind: str
    """What it is, above the title."""
    title: str
    mark: str
    """As of `Page`."""
    marking: str
    """As of `Page`."""
    remarks: tuple[str, ...]
    """How to read it."""
    sections: tuple[Section, ...]
    handed: str = ""
    """The marking of what players are handed of it."""
