"""Both branches of a what-if with their stories beside each other, for who reads them at once."""

from collections.abc import Sequence
from itertools import zip_longest
from typing import NamedTuple

from oefening.projections.story import Line, Story, standing
from oefening.record import Header, Record
from oefening.study.whatif.branch import run
from oefening.study.whatif.whatif import Both, Pair, WhatIf


class Told(NamedTuple):
    """What comes of it."""

    both: Both
    recorded: tuple[Line, ...]
    """The story of the log, from the second on at which the branches may part."""
    otherwise: tuple[Line, ...]


def tell(pair: Pair) -> Told:
    """Run both branches, each with its story: the unit of work of the line of a what-if."""
    recorded, otherwise = pair.units
    header, since = pair.logged.header.header, pair.change.since(pair.logged)
    before, after = _Heard(header, since), _Heard(header, since)
    both = Both(run(recorded, before.hear), run(otherwise, after.hear))
    return Told(both, tuple(standing(before.lines)), tuple(standing(after.lines)))


class Come(NamedTuple):
    """What came of a change so far."""

    whatif: WhatIf
    told: Told


class _Heard:
    """Tells the story from a second on."""

    def __init__(self, header: Header, since: int) -> None:
        self.lines: list[Line] = []
        self._story = Story(header)
        self._since = since

    def hear(self, record: Record) -> None:
        told = self._story.tell(record)
        if record.at >= self._since:
            self.lines += told


class Row(NamedTuple):
    """A line that both stories tell at one second, or one that either tells alone."""

    recorded: Line | None
    otherwise: Line | None
    same: bool


def side_by_side(recorded: Sequence[Line], otherwise: Sequence[Line]) -> list[Row]:
    """Both stories in order of time: what they share in one row, and what lies between abreast."""
    rows, left, right = list[Row](), list[Line](), list[Line]()
    before, after = _by_second(recorded), _by_second(otherwise)
    for at in sorted({*before, *after}):
        mine, others = before.get(at, []), after.get(at, [])
        shared = _shared(mine, others)
        if shared:
            rows += _abreast(left, right)
            rows += shared
            left, right = [], []
        left += _alone(mine, [one.recorded for one in shared])
        right += _alone(others, [one.otherwise for one in shared])
    return [*rows, *_abreast(left, right)]


def _by_second(lines: Sequence[Line]) -> dict[int, list[Line]]:
    found: dict[int, list[Line]] = {}
    for line in lines:
        found.setdefault(line.at, []).append(line)
    return found


def _shared(recorded: Sequence[Line], otherwise: Sequence[Line]) -> list[Row]:
    """The lines of one second that say the same, in the order of the log."""
    found, rest = list[Row](), list(otherwise)
    for line in recorded:
        twin = next((one for one in rest if one.phrase == line.phrase), None)
        if twin is not None:
            rest.remove(twin)
            found.append(Row(line, twin, same=True))
    return found


def _alone(lines: Sequence[Line], shared: Sequence[Line | None]) -> list[Line]:
    told = {id(one) for one in shared}
    return [line for line in lines if id(line) not in told]


def _abreast(recorded: Sequence[Line], otherwise: Sequence[Line]) -> list[Row]:
    return [Row(*each, same=False) for each in zip_longest(recorded, otherwise)]
