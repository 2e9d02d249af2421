"""What a run comes to after a moment: levels, thresholds, and who goes without, in equal steps."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from oefening.events import WorldSettled
from oefening.projections.bands import EDGES
from oefening.projections.spots import Spot
from oefening.projections.yardsticks import Key, Yardsticks
from oefening.record import Header, Record
from oefening.study.steps import Steps
from oefening.world.model import NATION, REQUIREMENTS
from oefening.world.nodes import WHOLE, capacity_of, place_of

RESTORED = EDGES[1]
"""Level in ppm from which on a requirement is said to be back."""

ALL = ""
"""All needs together; who lacks two counts twice."""

Lacked = tuple[str, str]
"""Id of a region in play or of the nation, and of a need, or `ALL`."""

Point = tuple[int, int]
"""Exercise second, and what holds from then on."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """One run, in whole numbers."""

    steps: Steps
    begins: dict[Spot, int]
    """The level at the beginning, in ppm."""
    levels: dict[Spot, list[int]]
    """The lowest level in each step, in ppm."""
    first: dict[Spot, tuple[int | None, ...]]
    """For each of `EDGES` how many seconds after the beginning it was first below; 0: already
    then; None: not by the end of the last step."""
    back: dict[Spot, int | None]
    """From how many seconds after the beginning on it is at `RESTORED` or more until the end; 0:
    all the time; None: not by the end of the last step."""
    lacks: dict[Lacked, int]
    """Who goes without at the beginning; what nobody ever lacked is not in it."""
    persons: dict[Lacked, list[int]]
    """The most people who went without, in each step; the same."""
    person_seconds: dict[Lacked, list[int]]
    """By the end of each step, counted from the beginning; the same."""
    yardsticks: dict[Key, int | None]
    """What the run comes to by each, from STARTEX to the end of the last step."""

    def lowest(self, spot: Spot) -> int:
        """The lowest level in ppm from the beginning on."""
        return min(self.levels[spot])

    def persons_of(self, lacked: Lacked) -> list[int]:
        """The most people who went without, in each step."""
        return self.persons.get(lacked) or [0] * len(self.steps)

    def person_seconds_of(self, lacked: Lacked) -> list[int]:
        """By the end of each step, counted from the beginning."""
        return self.person_seconds.get(lacked) or [0] * len(self.steps)


class Watch:
    """A follower that keeps what is needed for an outcome."""

    def __init__(self, header: Header) -> None:
        self._regions = frozenset(header.scenario.regions)
        self._within = header.world.within
        self._yardsticks = Yardsticks(header.scenario, header.world)
        self._persons: dict[str, int] = {}
        """By address of the need, who goes without now."""
        self._lacks: dict[Lacked, dict[int, int]] = {}
        """By second, how many persons more (or, negative, fewer) go without from then on."""

    def hear(self, record: Record) -> None:
        """Take `record` in."""
        self._yardsticks.hear(record)
        if isinstance(record.body, WorldSettled):
            for address, (persons, _) in record.body.needs.items():
                self._turn(address, persons, record.at)

    def _turn(self, address: str, persons: int, at: int) -> None:
        more = persons - self._persons.get(address, 0)
        self._persons[address] = persons
        place, need = place_of(address), capacity_of(address)
        region = self._within[place] or place
        for where in (region, NATION) if region in self._regions else (NATION,):
            for what in (need, ALL):
                turns = self._lacks.setdefault((where, what), {})
                turns[at] = turns.get(at, 0) + more

    def outcome(self, steps: Steps) -> Outcome:
        """What it came to; all records up to the end of the last step have been heard."""
        courses = dict(self._courses())
        lacks = {lacked: _sums(turns) for lacked, turns in self._lacks.items()}
        return Outcome(
            steps,
            {spot: _at(points, steps.since, WHOLE) for spot, points in courses.items()},
            {spot: steps.lowest(points, WHOLE) for spot, points in courses.items()},
            {spot: _first(points, steps) for spot, points in courses.items()},
            {spot: _back(points, steps) for spot, points in courses.items()},
            {lacked: _at(points, steps.since, 0) for lacked, points in lacks.items()},
            {lacked: steps.highest(points, 0) for lacked, points in lacks.items()},
            {lacked: list(_summed(points, steps)) for lacked, points in lacks.items()},
            self._yardsticks.measured(steps.ends[-1]).values,
        )

    def _courses(self) -> Iterator[tuple[Spot, Sequence[Point]]]:
        """Of each requirement in each place in play, and of the nation."""
        for place in self._yardsticks.places:
            for requirement in REQUIREMENTS:
                course = self._yardsticks.course(place, requirement)
                if course is not None:
                    yield (place, requirement), course.points


def _sums(turns: Mapping[int, int]) -> list[Point]:
    """How many it is from each second on."""
    return list(zip(turns, accumulate(turns.values()), strict=True))


def _at(points: Sequence[Point], second: int, before: int) -> int:
    """What holds at the end of `second`; `before` any of `points`."""
    return next((value for at, value in reversed(points) if at <= second), before)


def _held(points: Sequence[Point], steps: Steps) -> list[Point]:
    """What holds in `steps`, by how long after their beginning it first does."""
    ends = [at for at, _ in points[1:]]
    return [
        (max(0, at - steps.since), level)
        for (at, level), end in zip(points, [*ends, steps.ends[-1] + 1], strict=True)
        if end > steps.since and at <= steps.ends[-1]
    ]


def _first(points: Sequence[Point], steps: Steps) -> tuple[int | None, ...]:
    """For each of `EDGES`, how long after the beginning it is first below."""
    held = _held(points, steps)
    return tuple(next((at for at, level in held if level < edge), None) for edge in EDGES)


def _back(points: Sequence[Point], steps: Steps) -> int | None:
    """From how long after the beginning on it is `RESTORED` for good."""
    back: int | None = 0
    for at, level in _held(points, steps):
        if level < RESTORED:
            back = None
        elif back is None:
            back = at
    return back


def _summed(points: Sequence[Point], steps: Steps) -> Iterator[int]:
    """Person-seconds from the beginning by the end of each step."""
    whole = [(0, 0), *points, (steps.ends[-1] + 1, 0)]
    total, at, persons, following = 0, steps.since, 0, 0
    for end in steps.ends:
        while whole[following][0] <= end:
            then, more = whole[following]
            total += persons * (max(then, at) - at)
            at, persons, following = max(then, at), more, following + 1
        total += persons * (end - at)
        at = end
        yield total
