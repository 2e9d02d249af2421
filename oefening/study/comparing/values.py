"""What stands side by side: parts of rows, with a cell for each exercise."""

from collections.abc import Iterable
from functools import reduce
from typing import NamedTuple

from oefening.study.units import Unit
from oefening.text import Phrase, phrase


class Cell(NamedTuple):
    """What one exercise came to."""

    told: Phrase
    value: int | None = None
    """The same as a number in the unit of its row, where it is one."""
    rests: tuple[int, ...] = ()
    """Numbers of the records of its own log that it rests on, in order; none: on all of it."""


class Row(NamedTuple):
    """Something that is compared."""

    id: str
    """Of the row within its part, the same in both languages: `objective/scale-up`."""
    label: Phrase
    cells: tuple[Cell | None, ...]
    """In the order of the exercises; None where one has no such thing."""
    unit: Unit | None = None
    depth: int = 0
    """How far in it stands, below what it is a part of."""
    minor: bool = False
    """Whether it is for files only, since there can be very many."""
    whole: bool = False
    """Whether cells are sentences, which stand below each other rather than side by side."""


class Part(NamedTuple):
    """Rows of one kind."""

    id: str
    title: Phrase
    rows: tuple[Row, ...]
    remarks: tuple[Phrase, ...] = ()
    """How to read it."""


def in_order(numbers: Iterable[int]) -> tuple[int, ...]:
    """Each of `numbers` once, from the lowest on."""
    return tuple(sorted(set(numbers)))


def apart(told: Iterable[Phrase]) -> Phrase:
    """Each in turn, of which there is one at least, set apart so that commas do no harm."""
    return reduce(lambda one, other: phrase("compare.apart", one=one, other=other), told)
