"""How close together injects come: stacks that no cell can work through, and empty hours.

Both are measured at the table, where people sit: an hour of story at speed 20 is three minutes to
them, and what the story jumps over between two phases is no time at all. Times may be planned or
actual ones; whoever asks has them.
"""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from oefening.clock import MINUTE, Calendar
from oefening.scenario.injects import Inject, InjectKind
from oefening.scenario.model import Scenario

WINDOW = 15 * MINUTE
"""Seconds at the table within which the injects of one cell are counted together."""
MOST = 5
"""Injects that a cell can take within `WINDOW`.

The busiest hour of eight MSELs of real exercises has 4 to 19 injects (two more, of 63 and 78, count
the players' own actions with them), for all players together: at most five in a quarter of an hour.
One cell that gets more than a whole exercise does in its busiest hour cannot deal with them.
"""
EMPTY = 30 * MINUTE
"""Seconds at the table without any inject that make an empty hour of it.

A real exercise of 74 active hours had 239 injects, one in 19 minutes; half as many again is long.
"""
LOADING: frozenset[InjectKind] = frozenset({"inject", "contingency", "information"})
"""The kinds that players get; the others are for exercise control, or come from players."""


@dataclass(frozen=True, slots=True)
class Come:
    """An inject at the moment at which it comes."""

    second: int
    """Since STARTEX."""
    inject: str


@dataclass(frozen=True, slots=True)
class Span:
    """A part of the story that is played without a break."""

    begins: int
    """Seconds since STARTEX."""
    ends: int
    table: int
    """Seconds at the table that it takes."""


@dataclass(frozen=True, slots=True)
class Stack:
    """More injects for one cell than it can take, with no rest between."""

    cell: str
    comes: tuple[Come, ...]
    """In order of time."""
    most: int
    """Of them, those within one `WINDOW` at the table, where there are most."""


@dataclass(frozen=True, slots=True)
class Gap:
    """A part of the story in which nothing comes."""

    begins: int
    """Seconds since STARTEX."""
    ends: int
    table: int
    """Seconds at the table that it takes."""


class Pace:
    """What time of the story is which time at the table."""

    def __init__(self, spans: Sequence[Span]) -> None:
        """The pace of `spans` that are in order and do not overlap; at least one."""
        self.spans = tuple(spans)
        self._begins = [span.begins for span in spans]
        self._before = [0]
        for span in spans:
            self._before.append(self._before[-1] + span.table)

    @staticmethod
    def of(scenario: Scenario, calendar: Calendar) -> "Pace":
        """That of a scenario's phases: as much of the story as each plays in its time at the table.

        Without phases the story is spread evenly over the table time.
        """
        whole = Span(0, scenario.duration, scenario.table_time)
        begins = [calendar.at(phase.start) for phase in scenario.phases]
        spans = []
        for phase, (start, after) in zip(
            scenario.phases, pairwise([*begins, scenario.duration]), strict=True
        ):
            length = max(0, min(phase.table * phase.speed, after - start))
            spans.append(Span(start, start + length, length // max(phase.speed, 1)))
        return Pace(spans or [whole])

    @property
    def table(self) -> int:
        """Seconds at the table of the whole story."""
        return self._before[-1]

    def at_table(self, second: int) -> int:
        """Seconds at the table since STARTEX; of what is jumped over, those before the jump."""
        at = bisect_right(self._begins, second) - 1
        if at < 0:
            return 0
        span = self.spans[at]
        played = min(second, span.ends) - span.begins
        length = max(span.ends - span.begins, 1)
        return self._before[at] + played * span.table // length


def certain(scenario: Scenario, calendar: Calendar) -> dict[str, int]:
    """As `planned`, of those that come whatever happens: none that asks `if`, or is behind one."""
    sure = tuple(one for one in scenario.injects if one.if_ is None)
    return planned(scenario.model_copy(update={"injects": sure}), calendar)


def planned(scenario: Scenario, calendar: Calendar) -> dict[str, int]:
    """The second since STARTEX at which each inject comes by the clock, or behind one that does.

    Those that wait for a condition or for the facilitator are not among them; those that ask `if`
    are, though they may be left out.
    """
    times: dict[str, int] = {}
    waiting: dict[str, list[tuple[str, int]]] = {}
    for inject in scenario.injects:
        if inject.after is not None:
            waiting.setdefault(inject.after.inject, []).append((inject.id, inject.after.delay))
        elif (second := inject.planned(calendar)) is not None:
            times[inject.id] = second
    ready = list(times)
    while ready:
        before = ready.pop()
        for inject_id, delay in waiting.pop(before, ()):
            if inject_id not in times:
                times[inject_id] = times[before] + delay
                ready.append(inject_id)
    return times


def loads(inject: Inject) -> bool:
    """Whether it is work for a cell, and fills its time."""
    return inject.kind in LOADING and bool(inject.to)


def to_players(inject: Inject) -> Literal["comes", "decides", "aside"]:
    """Whether it puts a decision before players, just comes to them, or is of no kind that does."""
    if inject.decision is not None:
        return "decides"
    return "comes" if inject.kind in LOADING else "aside"


def heard(scenario: Scenario, times: Mapping[str, int]) -> list[Come]:
    """What comes to any cell at the `times` of injects, in the order of the scenario."""
    return [
        Come(times[inject.id], inject.id)
        for inject in scenario.injects
        if loads(inject) and inject.id in times
    ]


def by_cell(scenario: Scenario, times: Mapping[str, int]) -> dict[str, list[Come]]:
    """What comes to each cell at the `times` of injects, in order of time."""
    comes: dict[str, list[Come]] = {cell.id: [] for cell in scenario.cells}
    for inject in scenario.injects:
        if loads(inject) and inject.id in times:
            for cell in dict.fromkeys(inject.to):
                comes.setdefault(cell, []).append(Come(times[inject.id], inject.id))
    for some in comes.values():
        some.sort(key=lambda come: come.second)
    return comes


def stacks(
    comes: Mapping[str, Sequence[Come]], pace: Pace, *, most: int = MOST, window: int = WINDOW
) -> tuple[Stack, ...]:
    """Where more than `most` injects come to a cell within `window` seconds at the table."""
    return tuple(
        stack for cell, some in comes.items() for stack in _stacked(cell, some, pace, most, window)
    )


def _stacked(
    cell: str, comes: Sequence[Come], pace: Pace, most: int, window: int
) -> Iterable[Stack]:
    """The stacks of one cell; crowded windows that share an inject are one stack."""
    at = [pace.at_table(come.second) for come in comes]
    first, last, crowd = 0, -1, 0
    end = 0
    for begin in range(len(comes)):
        while end < len(comes) and at[end] < at[begin] + window:
            end += 1
        if end - begin <= most:
            continue
        if begin > last >= 0:
            yield Stack(cell, tuple(comes[first : last + 1]), crowd)
            first, crowd = begin, 0
        elif last < 0:
            first = begin
        last, crowd = end - 1, max(crowd, end - begin)
    if last >= 0:
        yield Stack(cell, tuple(comes[first : last + 1]), crowd)


def gaps(comes: Iterable[Come], pace: Pace, *, longest: int = EMPTY) -> tuple[Gap, ...]:
    """Where nothing comes for more than `longest` seconds at the table."""
    seconds = sorted(come.second for come in comes)
    edges = [pace.spans[0].begins, *seconds, pace.spans[-1].ends]
    found = (
        Gap(begins, ends, pace.at_table(ends) - pace.at_table(begins))
        for begins, ends in pairwise(edges)
    )
    return tuple(gap for gap in found if gap.table > longest)
