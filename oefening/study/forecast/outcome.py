"""What a run comes to after a moment: levels, thresholds, and who goes without, in equal steps."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from oefening.projections.bands import EDGES
from oefening.projections.harm import told_hours
from oefening.projections.spots import Spot
from oefening.projections.yardsticks import Key, Yardsticks
from oefening.record import Header, Record
from oefening.study.steps import Steps
from oefening.world.model import NATION, REQUIREMENTS
from oefening.world.nodes import WHOLE

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
    hours: dict[Lacked, int]
    """Person-hours by the end of the last step as they are told, which `Lack.told` is; the same."""
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

    def hours_of(self, lacked: Lacked) -> int:
        """Person-hours by the end of the last step as they are told."""
        return self.hours.get(lacked, 0)


class Watch:
    """A follower that keeps what is needed for an outcome."""

    def __init__(self, header: Header) -> None:
        self._places = (*header.scenario.regions, NATION)
        self._yardsticks = Yardsticks(header.scenario, header.world)
        needs = self._yardsticks.lacking.needs
        self._together = {**{need: (need,) for need in needs}, ALL: needs}

    def hear(self, record: Record) -> None:
        """Take `record` in."""
        self._yardsticks.hear(record)

    def outcome(self, steps: Steps) -> Outcome:
        """What it came to; all records up to the end of the last step have been heard."""
        courses = dict(self._courses())
        lacks = dict(self._lacks())
        return Outcome(
            steps,
            {spot: _at(points, steps.since, WHOLE) for spot, points in courses.items()},
            {spot: steps.lowest(points, WHOLE) for spot, points in courses.items()},
            {spot: _first(points, steps) for spot, points in courses.items()},
            {spot: _back(points, steps) for spot, points in courses.items()},
            {lacked: _at(points, steps.since, 0) for lacked, points in lacks.items()},
            {lacked: steps.highest(points, 0) for lacked, points in lacks.items()},
            {lacked: steps.summed(points, 0) for lacked, points in lacks.items()},
            {lacked: self._hours(lacked, steps) for lacked in lacks},
            dict(self._measured(steps.until)),
        )

    def _measured(self, now: int) -> Iterator[tuple[Key, int | None]]:
        """By every yardstick; behind the share of who lack nothing, how many lack anything."""
        yardsticks = self._yardsticks
        for key, value in yardsticks.measured(now).values.items():
            yield key, value
            if (persons := yardsticks.behind.get(key)) is not None:
                yield persons, yardsticks.value(persons, now)

    def _courses(self) -> Iterator[tuple[Spot, Sequence[Point]]]:
        """Of each requirement in each place in play, and of the nation."""
        for place in self._yardsticks.places:
            for requirement in REQUIREMENTS:
                course = self._yardsticks.course(place, requirement)
                if course is not None:
                    yield (place, requirement), course.points

    def _hours(self, lacked: Lacked, steps: Steps) -> int:
        (place, what), whole = lacked, Steps(steps.since, steps.until, steps.until - steps.since)
        needs = self._together[what]
        apart = self._yardsticks.lacking.apart(place, *needs)
        return sum(told_hours(whole.summed(points, 0)[-1]) for points in apart)

    def _lacks(self) -> Iterator[tuple[Lacked, Sequence[Point]]]:
        """Who goes without each need that anybody ever lacks, and without all of them together."""
        for place in self._places:
            for what, needs in self._together.items():
                if changes := self._yardsticks.lacking.changes(place, *needs):
                    yield (place, what), changes


def _at(points: Sequence[Point], second: int, before: int) -> int:
    """What holds at the end of `second`; `before` any of `points`."""
    return next((value for at, value in reversed(points) if at <= second), before)


def _held(points: Sequence[Point], steps: Steps) -> list[Point]:
    """What holds in `steps`, by how long after their beginning it first does."""
    ends = [at for at, _ in points[1:]]
    return [
        (max(0, at - steps.since), level)
        for (at, level), end in zip(points, [*ends, steps.until + 1], strict=True)
        if end > steps.since and at <= steps.until
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
