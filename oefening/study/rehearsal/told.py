"""How runs of a rehearsal end, in words and numbers: ways side by side, and options by decision."""

from collections.abc import Iterator, Sequence
from enum import IntEnum
from functools import cached_property
from statistics import median_low
from typing import Literal, NamedTuple, get_args

from oefening.clock import HOUR
from oefening.projections.crowds import rounded
from oefening.scenario.injects import Decision
from oefening.study.ensemble.named import Named
from oefening.study.ensemble.tally import ALL, ARRIVED, NOT_IN_TIME, UNHOUSED, Value
from oefening.study.rehearsal.ends import ACTS, COUNTS, End, Further
from oefening.study.rehearsal.findings.alike import Differs, compared, runs_of
from oefening.study.rehearsal.rehearsal import Rehearsal
from oefening.study.rehearsal.ways import Way
from oefening.text import Phrase, phrase
from oefening.text.content import listing, literal, number
from oefening.world.nodes import PERCENT

MOST = 4
"""Numbers at most that are told of an option's difference."""

THOUSANDS = 100_000
"""Person-hours from which on they are told in thousands of them."""

Section = Literal["person-hours", "below", "further"]

_FIRST = ("convoys-late", "hindered", "sheltered", "informed")


class Cell(NamedTuple):
    """What the runs of a way came to: whole numbers in the unit of the row."""

    middle: int
    low: int
    high: int


class Row(NamedTuple):
    """One thing that runs come to, way by way."""

    section: Section
    code: str
    """What it is called for another program, in any language."""
    label: Phrase
    cells: tuple[Cell | None, ...]
    """None: there is no such thing."""


def code_of(end: End) -> str:
    """What `end` is called for another program; no other end of a rehearsal is called the same."""
    capacity = end.capacity if isinstance(end, Further) else None
    return end.id if capacity is None else f"{end.id}.{capacity}"


class Option(NamedTuple):
    """How a run ends in which another option is taken."""

    option: str
    parts: tuple[Phrase, ...]
    """In what it differs; none: in nothing."""
    more: tuple[str, ...]
    """Injects that come only then."""
    less: tuple[str, ...]
    """Injects that do not come then."""


class Compared(NamedTuple):
    """A decision with what its options make of the end."""

    decision: Decision
    way: str
    """In which way."""
    first: str
    """The option that is taken there."""
    others: tuple[Option, ...]


class Ending:
    """Tells how the runs of a rehearsal end."""

    def __init__(self, found: Rehearsal) -> None:
        self._found = found
        self._named = Named(found.header)

    def rows(self, ways: Sequence[Way]) -> Iterator[Row]:
        """What runs come to, way by way; nothing of what is nothing in all of them."""
        for section in get_args(Section):
            for at, end in enumerate(self._found.ends.all):
                if section_of(end) != section:
                    continue
                cells = tuple(self._cell(way, at, end) for way in ways)
                if any(cell is not None and cell.high for cell in cells):
                    yield Row(section, code_of(end), self.short(end), cells)

    @cached_property
    def thousands(self) -> bool:
        """Whether person-hours in rows are thousands of them."""
        most = (run.ends[0] or 0 for run in self._found.played)
        return max(most, default=0) >= THOUSANDS * HOUR

    def title(self, section: Section) -> Phrase:
        """What stands above the rows of a section."""
        if section == "below":
            return phrase("rehearse.section.below", of=self._named.threshold)
        if section == "person-hours" and self.thousands:
            return phrase("rehearse.section.thousands")
        return phrase(f"rehearse.section.{section}")

    def _cell(self, way: Way, at: int, end: End) -> Cell | None:
        values = sorted(
            value for run in self._found.by_way[way] if (value := run.ends[at]) is not None
        )
        if not values:
            return None
        each = [self._in_row(end, value) for value in values]
        return Cell(median_low(each), each[0], each[-1])

    def _in_row(self, end: End, value: int) -> int:
        told = in_unit(end, value)
        if section_of(end) != "person-hours" or not self.thousands:
            return told
        return (told + 500) // 1_000

    def short(self, end: End) -> Phrase:
        """What is counted, where its section says in what it is counted."""
        if isinstance(end, Value) and end.unit == "person-seconds":
            return self._named.lacked(end)
        if isinstance(end, Value) and end.below is not None:
            return self._named.names.requirement(end.below)
        return self.label(end)

    def label(self, end: End) -> Phrase:
        """What is counted, with its unit."""
        if isinstance(end, Value):
            return phrase(_UNIT.get(end.unit, "rehearse.unit.plain"), what=self._named.value(end))
        if end.capacity is None:
            return phrase(f"rehearse.end.{end.id}")
        capacity = self._named.names.capacity(end.capacity)
        return phrase(f"rehearse.end.{end.id}", capacity=capacity)

    # ── decisions ────────────────────────────────────────────────────────────────────────────────

    def decisions(self) -> Iterator[Compared]:
        """Each decision that is put, with how its options end."""
        for decision in self._found.scenario.decisions:
            base, by = self._found.base(decision), runs_of(self._found, decision)
            if base is None or not by:
                continue
            first, *others = by
            told = tuple(
                self._option(compared(self._found, by[first], by[other], other)) for other in others
            )
            yield Compared(decision, base.id, first, told)

    def _option(self, differs: Differs) -> Option:
        ends = sorted((end for end in differs.by if in_unit(end, differs.by[end])), key=_order)
        needs = [end for end in ends if _is_need(end)]
        most = max(needs, key=lambda end: abs(differs.by[end]), default=None)
        told = [end for end in ends if end == most or not _is_need(end)]
        told = [end for end in told if end not in COUNTS]
        if needs:
            told = [end for end in told if _order(end) not in _LEFT_OUT]
        parts = tuple(self._difference(end, differs.by[end]) for end in told[:MOST])
        return Option(differs.option, parts, differs.more, differs.less)

    def _difference(self, end: End, by: int) -> Phrase:
        amount = in_unit(end, abs(by))
        key = "rehearse.more" if by > 0 else "rehearse.less"
        what = self.label(end)
        if isinstance(end, Value) and end.unit == "person-seconds" and end.id != ALL:
            what = phrase("rehearse.person-hours", what=self._named.lacked(end))
        return phrase(key, what=what, by=number(amount))


def _is_need(end: End) -> bool:
    return isinstance(end, Value) and end.unit == "person-seconds" and end.id not in (ALL, UNHOUSED)


_UNIT = {"seconds": "rehearse.unit.hours"}
_EACH = {"person-seconds": HOUR, "seconds": HOUR, "ppm": PERCENT, "ppm-seconds": HOUR * PERCENT}


def in_unit(end: End, value: int) -> int:
    """A value in the unit that people read: hours, percents, or as it is.

    Person-hours are told no more exactly than people are counted.
    """
    told = abs(value) // _EACH.get(end.unit, 1)
    return rounded(told) if end.unit == "person-seconds" and told >= HOUR // 6 else told


def section_of(end: End) -> Section | None:
    """Where it is told of ways side by side; None: nowhere, as it needs explanation."""
    if isinstance(end, Further):
        return "further" if end.capacity is None else None
    if end.unit == "person-seconds":
        return "person-hours"
    if end.below is not None:
        return "below"
    return "further" if end.id in (ARRIVED, NOT_IN_TIME) else None


class _Rank(IntEnum):
    """How soon it is told of a difference: first what people feel, then what was asked."""

    WITHOUT_ANY = 0
    PEOPLE = 1
    WITHOUT_ONE = 2
    FIRST = 3
    UNDELIVERED = 4
    FURTHER = 5
    ACTS = 6
    LEVELS = 7


_LEFT_OUT = (_Rank.UNDELIVERED, _Rank.FURTHER, _Rank.LEVELS)
"""What is left out where people go without more, or less: that tells it better."""


def _order(end: End) -> _Rank:
    if isinstance(end, Value):
        if end.unit == "person-seconds":
            return _Rank.WITHOUT_ANY if end.id == ALL else _Rank.WITHOUT_ONE
        people = end.id in (ARRIVED, NOT_IN_TIME, UNHOUSED)
        return _Rank.PEOPLE if people else _Rank.LEVELS
    if end in ACTS:
        return _Rank.ACTS
    if end.id in _FIRST:
        return _Rank.FIRST
    return _Rank.UNDELIVERED if end.id == "undelivered" else _Rank.FURTHER


def made_of_it(option: Option) -> Phrase:
    """In what the end of an option differs."""
    parts = [*option.parts]
    if option.more:
        ids = listing(map(literal, option.more))
        parts.append(phrase("rehearse.injects-more", ids=ids))
    if option.less:
        ids = listing(map(literal, option.less))
        parts.append(phrase("rehearse.injects-less", ids=ids))
    return listing(parts) if parts else phrase("rehearse.no-difference")
