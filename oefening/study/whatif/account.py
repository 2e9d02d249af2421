"""What the decisions of an exercise mattered, as values in words: what a report is handed of it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import NamedTuple

from oefening.text import Phrase
from oefening.text.content import literal

NO_LEVEL = literal("")


class Counted(NamedTuple):
    """How much more there is of something without a decision."""

    kind: str
    difference: Phrase
    band: Phrase | None
    """None: chance makes none, or was not looked at."""
    value: int
    """The difference, in person-seconds, seconds or patients;"""
    ends: tuple[int, int] | None
    """and between what nine of ten lie, if there is a band."""
    unsure: bool = False
    """Whether it is not sure if it is more or less."""


class Amounts(NamedTuple):
    """What is counted alike and differs."""

    id: str
    title: Phrase
    rows: tuple[tuple[Phrase, Phrase, Phrase, Phrase, Phrase | None], ...]
    """What it is, as it was recorded, without the decision, the difference and its band."""


class First(NamedTuple):
    """When a requirement or a capacity first came below each level, as recorded and without it."""

    name: Phrase
    recorded: tuple[Phrase, ...]
    without: tuple[Phrase, ...]


class Flagged(NamedTuple):
    """Something of the log that could not have been so, with why."""

    number: int
    """Of its record."""
    told: Phrase


class Without(NamedTuple):
    """All that would have been otherwise without one decision."""

    number: int
    """Of its record."""
    at: int
    """Exercise second at which it was recorded."""
    late: bool
    """Whether nothing differs since there is no time left for that in the log."""
    counted: tuple[Counted, ...]
    """What differs of all that is counted, what matters most first; nothing: it did not matter."""
    amounts: tuple[Amounts, ...]
    first: tuple[First, ...]
    injects: tuple[Phrase, ...]
    flags: tuple[Flagged, ...]
    """Later decisions that could not have been taken as they were."""
    dropped: tuple[Flagged, ...]
    """What else could not have been done."""


class Until(NamedTuple):
    """Until when a decision would have prevented something."""

    what: Phrase
    lines: tuple[Phrase, ...]


@dataclass(frozen=True, slots=True)
class Account:
    """Of all decisions, that which mattered most first."""

    how: tuple[Phrase, ...] = ()
    """What is assumed."""
    level: Phrase = NO_LEVEL
    """Below which time is counted."""
    edges: tuple[Phrase, ...] = ()
    """Of what `First` tells, in order."""
    decisions: tuple[Without, ...] = ()
    windows: Mapping[int, tuple[Until, ...]] = field(default_factory=lambda: MappingProxyType({}))
    """By the number of the record of a decision; empty where they were not asked for."""
    windows_how: Phrase | None = None
    """What these rest on."""
    why: Phrase | None = None
    """Why nothing is told; None: it is."""

    @property
    def mattered(self) -> tuple[Without, ...]:
        """Those without which anything would have been otherwise."""
        return tuple(one for one in self.decisions if one.counted)


def without_effect(decisions: Iterable[tuple[int, bool, bool]]) -> Iterator[tuple[str, list[int]]]:
    """What to say, and of which decisions, of those that made no difference, or none yet.

    `decisions` are their numbers, whether they made any, and whether there was no time for that.
    """
    nothing = sorted((number, late) for number, any_, late in decisions if not any_)
    for key, yet in (("each.nothing", False), ("each.nothing-yet", True)):
        numbers = [number for number, late in nothing if late is yet]
        if numbers:
            yield key, numbers
