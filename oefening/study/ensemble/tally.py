"""The tally of a run: the whole numbers that it comes to, the same ones in every run of a scenario.

They are of three kinds: those of a run as a whole; those of each curve, which is a requirement or a
need in a place; and some curves themselves, in equal steps.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from typing import Literal, NamedTuple

from oefening.clock import HOUR
from oefening.projections.harm import harm
from oefening.projections.spots import places_in_play
from oefening.projections.yardsticks import ANYTHING, Key, Yardsticks, falls_short
from oefening.record import Header
from oefening.state import State
from oefening.study.steps import Steps
from oefening.study.units import Unit
from oefening.world.model import NATION, REQUIREMENTS
from oefening.world.nodes import PERCENT, WHOLE
from oefening.world.yardsticks import ClocksMet, EffectsAt, Provided

MOMENTS = (8 * HOUR, 24 * HOUR, 48 * HOUR, 72 * HOUR)
"""Exercise seconds at which curves are looked at, in a world without yardsticks."""

ALL = "all"
"""Person-seconds of all needs and places together: of a run, and as a curve."""
UNHOUSED = "unhoused"
"""Those of people who sought shelter and had none."""
ARRIVED = "arrived"
"""Patients."""
NOT_IN_TIME = "not-treated-in-time"
"""Those of them whose treatment did not begin in time."""


WORST = "worst"
"""Stands in a key for the place in play where least of it is."""


class Value(NamedTuple):
    """Something that a run as a whole comes to."""

    id: str
    unit: Unit
    key: Key | None = None
    """By which a yardstick measures it."""
    below: str | None = None
    """A requirement: how long it was below the threshold, in the place in play, be it a region or
    an area, where that was longest."""
    level: str | None = None
    """A requirement: how low it stood in the place in play where it was lowest."""
    at: int | None = None
    """At the end of which exercise second; None: the lowest of all the time."""

    @property
    def effect(self) -> bool:
        """Whether it is a level, or the people without at a moment."""
        return self.level is not None or self.at is not None


class Curve(NamedTuple):
    """A requirement or a need in a place."""

    kind: Literal["requirement", "need"]
    place: str
    of: str


class Course(NamedTuple):
    """What a curve comes to."""

    worst: int | None
    """The lowest level in ppm, or the most persons without; None: there is no such thing there."""
    below: int | None
    """Seconds below the threshold, of a requirement."""
    at: tuple[int | None, ...]
    """At the end of each of the moments; None: the exercise has ended by then."""
    person_seconds: int | None
    """Without, of a need."""


class Tally:
    """What is counted in every run of a header's scenario."""

    def __init__(self, header: Header) -> None:
        self._world, self._scenario = header.world, header.scenario
        self.steps = Steps.over(0, header.scenario.duration)
        """Of the curves that are kept."""

    @cached_property
    def values(self) -> tuple[Value, ...]:
        """What a run as a whole comes to, person-hours first."""
        world = self._world
        harm = (ALL, *world.needs, UNHOUSED)
        care = (ARRIVED, NOT_IN_TIME) if world.care is not None else ()
        return (
            *(Value(one, "person-seconds") for one in harm),
            *(Value(one, "patients") for one in care),
            *(Value(self._below(one), "seconds", below=one) for one in REQUIREMENTS),
            *(Value(f"{one}-lowest", "ppm", level=one) for one in REQUIREMENTS),
            *self._by_yardsticks(),
        )

    def _below(self, requirement: str) -> str:
        return f"{requirement}-below-{self.threshold // PERCENT}-percent"

    def _by_yardsticks(self) -> Iterator[Value]:
        """Those of the yardsticks that are no matter of a curve."""
        for id, yardstick in self._world.yardsticks.items():
            match yardstick:
                case Provided(provided_at=at) if at <= self._scenario.duration:
                    for place in (*self._scenario.regions, NATION, WORST):
                        key = Key(id, place, ANYTHING, at, "ppm")
                        yield Value(f"{id}-{place}", "ppm", key)
                    yield Value(
                        f"{id}-without", "persons", Key(id, NATION, ANYTHING, at, "persons")
                    )
                case EffectsAt(effects_at=moments):
                    for at in moments:
                        if at <= self._scenario.duration:
                            yield from self._effects_at(at)
                case ClocksMet():
                    for of in ("met", "missed"):
                        key = Key(id, NATION, of, None, "teams")
                        yield Value(f"{id}-{of}", "teams", key)
                case _:
                    continue

    def _effects_at(self, at: int) -> Iterator[Value]:
        """How requirements stand where they stand worst, and who goes without in the nation."""
        after = f"at-{at // HOUR}-h"
        yield from (Value(f"{one}-{after}", "ppm", level=one, at=at) for one in REQUIREMENTS)
        yield Value(without(after), "persons", at=at)

    def value(self, run: Yardsticks, value: Value) -> int | None:
        """What `value`, one that is measured, came to in a run that has ended."""
        end = self._scenario.duration
        if value.key is not None:
            return self._keyed(run, value.key)
        if value.level is None and value.at is not None:
            needs = self._world.needs
            return sum(run.lacking.without(NATION, need, value.at) for need in needs)
        of = value.below or value.level or ""
        found = (run.course(place, of) for place in self.places if place != NATION)
        courses = [one for one in found if one is not None]
        if value.level is None:
            below = (one.below(end, under=self.threshold) for one in courses)
            return max(below, default=None)
        stood = (one.lowest if value.at is None else one.at(value.at) for one in courses)
        return min((one.heat.level for one in stood), default=None)

    def _keyed(self, run: Yardsticks, key: Key) -> int | None:
        """What is measured under `key`, be it where there is least of it."""
        end = self._scenario.duration
        if key.place != WORST:
            return run.value(key, end)
        places = (place for place in self.places if place != NATION)
        found = (run.value(key._replace(place=place), end) for place in places)
        return min((one for one in found if one is not None), default=None)

    @cached_property
    def moments(self) -> tuple[int, ...]:
        """Exercise seconds at which curves are looked at: those of the yardsticks."""
        found: set[int] = set()
        for yardstick in self._world.yardsticks.values():
            match yardstick:
                case Provided(provided_at=at):
                    found.add(at)
                case EffectsAt(effects_at=several):
                    found |= set(several)
                case _:
                    continue
        return tuple(sorted(found)) or MOMENTS

    @cached_property
    def threshold(self) -> int:
        """Level in ppm below which a requirement falls short."""
        return falls_short(self._world)

    @cached_property
    def places(self) -> tuple[str, ...]:
        """Those in play, in the order of the world, and the nation."""
        played = places_in_play(self._scenario, self._world)
        return (*(one.id for one in self._world.places if one.id in played), NATION)

    @cached_property
    def curves(self) -> tuple[Curve, ...]:
        """Each requirement and each need in each place."""
        return tuple(
            curve
            for place in self.places
            for curve in (
                *(Curve("requirement", place, one) for one in REQUIREMENTS),
                *(Curve("need", place, one) for one in self._world.needs),
            )
        )

    @cached_property
    def kept(self) -> tuple[str, ...]:
        """The curves that are kept, by name.

        They are person-hours so far, in all; the lowest level of each requirement in any place in
        play; and the persons in the nation without each need.
        """
        return (ALL, *REQUIREMENTS, *map(without, self._world.needs))

    @property
    def counted(self) -> Iterator[str]:
        """What tells one tally from another."""
        yield from (f"{one.id} {one.unit}" for one in self.values)
        yield from map(" ".join, self.curves)
        yield from self.kept
        yield from map(str, (*self.moments, self.threshold, *self.steps.ends))

    def course(self, run: Yardsticks, curve: Curve) -> Course:
        """What `curve` came to in a run that has ended."""
        end = self._scenario.duration
        if curve.kind == "need":
            changes = run.lacking.changes(curve.place, curve.of)
            most = max((persons for _, persons in changes), default=0)
            at = (run.lacking.without(curve.place, curve.of, one) for one in self.moments)
            total = Steps(0, end, end).summed(changes, 0)[0]
            return Course(most, None, self._reached(at), total)
        stood = run.course(curve.place, curve.of)
        if stood is None:
            return Course(None, None, (None,) * len(self.moments), None)
        levels = (stood.at(one).heat.level for one in self.moments)
        below = stood.below(end, under=self.threshold)
        return Course(stood.lowest.heat.level, below, self._reached(levels), None)

    def _reached(self, values: Iterator[int]) -> tuple[int | None, ...]:
        end = self._scenario.duration
        return tuple(
            value if at <= end else None for at, value in zip(self.moments, values, strict=True)
        )

    def drawn(self, run: Yardsticks) -> Iterator[list[int]]:
        """Each of the curves that are `kept`, in steps."""
        changes = {need: run.lacking.changes(NATION, need) for need in self._world.needs}
        sums = [self.steps.summed(points, 0) for points in changes.values()]
        yield _together(sum, sums, 0, len(self.steps))
        for requirement in REQUIREMENTS:
            levels = [
                self.steps.lowest(course.points, course.points[0][1])
                for (place, of), course in run.courses.of.items()
                if of == requirement and place in self._played
            ]
            yield _together(min, levels, WHOLE, len(self.steps))
        for points in changes.values():
            yield self.steps.highest(points, 0)

    @cached_property
    def _played(self) -> frozenset[str]:
        return frozenset(self.places) - {NATION}


def without(need: str) -> str:
    """What the curve of the persons without a need is called."""
    return f"without-{need}"


def _together(
    of: Callable[[Iterable[int]], int], curves: Sequence[Sequence[int]], none: int, steps: int
) -> list[int]:
    """What they come to in each step; `none` without any."""
    return [of(values) for values in zip(*curves, strict=True)] if curves else [none] * steps


def whole_values(
    header: Header, state: State, yardsticks: Yardsticks, tally: Tally
) -> Iterator[int | None]:
    """What a run that has ended came to as a whole, in the order of the tally."""
    end = header.scenario.duration
    found = harm(header.world, state, end)
    patients = state.patients.values()
    counted = {
        ALL: found.total.person_seconds,
        **{need: lack.person_seconds for need, lack in found.needs.items()},
        UNHOUSED: sum(one.at(end) for one in state.shelters.values()),
        ARRIVED: sum(one.arrived for one in patients),
        NOT_IN_TIME: sum(one.late for one in patients),
    }
    for value in tally.values:
        yield counted[value.id] if value.id in counted else tally.value(yardsticks, value)
