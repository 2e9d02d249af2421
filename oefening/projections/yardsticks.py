"""Yardsticks: what a run comes to by each of those that its world has.

Of every place in play and of the nation it gives whole numbers under keys that are the same in
every run of a scenario, so that runs can be laid side by side.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple

from oefening.projections.bands import EDGES
from oefening.projections.courses import HEADER, Course, Courses
from oefening.projections.lacking import Lacking
from oefening.projections.nation import mean_course
from oefening.projections.spots import places_in_play
from oefening.projections.team_calls import Call, Met, TeamCalls
from oefening.record import Record
from oefening.scenario.model import Scenario
from oefening.world.model import NATION, REQUIREMENTS, World
from oefening.world.nodes import WHOLE
from oefening.world.yardsticks import ClocksMet, EffectsAt, Provided, TimeBelow, Yardstick

Unit = Literal["seconds", "ppm", "persons", "teams"]

ANYTHING = ""
"""Stands in a key for all needs together."""

CLOCKS: tuple[Met, ...] = ("met", "missed", "open")
"""What became of a statutory time, in the order in which it is told."""


FALLS_SHORT = EDGES[2]
"""Level in ppm below which a requirement falls short, in a world whose yardsticks do not say."""


def falls_short(world: World) -> int:
    """Level in ppm below which a requirement falls short, by the first yardstick of such time."""
    given = world.yardsticks.values()
    return next((one.below for one in given if isinstance(one, TimeBelow)), FALLS_SHORT)


class Key(NamedTuple):
    """What is measured."""

    yardstick: str
    """Its id."""
    place: str
    """A region or an area in play, or the nation."""
    of: str
    """A requirement or a need by its id; `ANYTHING`; of clocks one of `CLOCKS`."""
    at: int | None
    """Exercise second at the end of which it is so; None: up to now."""
    unit: Unit
    """Of the value. Ppm of a need: the share of the people who do not lack it; of `ANYTHING`: who
    lack nothing, at most; of a requirement: its level. Persons: who lack it; of `ANYTHING`: who
    lack anything, at least."""


def counted_once(keys: Iterable[Key]) -> list[Key]:
    """`keys` under which something was counted, without those of the nation that say it again.

    They do where one other place has all that was counted.
    """
    found = list(keys)
    elsewhere = [key for key in found if key.place != NATION]
    return elsewhere if len({key.place for key in elsewhere}) == 1 else found


@dataclass(frozen=True, slots=True)
class Measured:
    """What was measured up to a moment."""

    now: int
    """Exercise second."""
    values: dict[Key, int | None]
    """By yardstick in the order of the world, then by place, the nation last. None: its moment has
    not come; or there is nothing there that could be measured."""


class Yardsticks:
    """A follower by which a run can be measured at any moment."""

    def __init__(self, scenario: Scenario, world: World) -> None:
        self._yardsticks = world.yardsticks
        self._persons = {place.id: place.persons for place in world.places}
        self._regions = tuple(region.id for region in world.regions)
        played = places_in_play(scenario, world)
        self.places = (*(one.id for one in world.places if one.id in played), NATION)
        """Those in play, in the order of the world, and the nation."""
        self.courses = Courses(scenario, world, beyond=True)
        """Of the places in play and of every region."""
        self._course_of: dict[tuple[str, str], Course] = {
            (place, of): one for (place, of), one in self.courses.of.items()
        }
        self.lacking = Lacking(world)
        self.calls = TeamCalls()
        self.keys = tuple(
            key
            for id, one in world.yardsticks.items()
            for place in self.places
            for key in self._keys(id, one, place)
        )
        """All that is measured, in order: the same in every run of the scenario."""
        self.behind = {
            key: key._replace(unit="persons")
            for key in self.keys
            if key.of == ANYTHING and key.unit == "ppm"
        }
        """Of each share of who lack nothing, the number of who lack anything."""
        self._means: dict[str, Course | None] = {}
        """Courses of the nation by requirement, since the record that was heard last."""

    def hear(self, record: Record) -> None:
        """Take `record` in."""
        self.courses.hear(record)
        self.lacking.hear(record)
        self.calls.hear(record)
        self._means.clear()

    def measured(self, now: int) -> Measured:
        """What it all comes to at the end of second `now`, which is not before the last record's.

        What lies within that counts as it was at its own moment, whatever was heard of later ones.
        """
        return Measured(now, {key: self.value(key, now) for key in self.keys})

    def value(self, key: Key, now: int) -> int | None:
        """What `measured(now)` gives under `key`."""
        at = now if key.at is None else key.at
        if at > now:
            return None
        match self._yardsticks[key.yardstick]:
            case ClocksMet():
                return sum(call.met(at) == key.of for call in self._calls_in(key.place))
            case TimeBelow(below=under):
                course = self.course(key.place, key.of)
                return None if course is None else course.below(at, under=under)
            case EffectsAt() if key.unit == "ppm":
                course = self.course(key.place, key.of)
                return None if course is None else course.at(at).heat.level
            case EffectsAt():
                return self.lacking.without(key.place, key.of, at)
            case Provided():
                lacking = self._lacking(key, at)
                return lacking if key.unit == "persons" else self._others(key.place, lacking)

    def rests_on(self, key: Key, now: int) -> list[int]:
        """Numbers of the records on which the value of `key` rests that `measured(now)` gives.

        None where nothing ever changed, or its moment has not come.
        """
        at = now if key.at is None else key.at
        if at > now:
            return []
        match self._yardsticks[key.yardstick]:
            case ClocksMet():
                calls = self._calls_in(key.place)
                return sorted(number for call in calls for number in call.rests_on(at))
            case TimeBelow(below=under):
                course = self.course(key.place, key.of)
                return [] if course is None else course.crossings(under, at)
            case EffectsAt() if key.unit == "ppm":
                course = self.course(key.place, key.of)
                number = HEADER if course is None else course.at(at).number
                return [] if number == HEADER else [number]
            case EffectsAt() | Provided():
                needs = self.lacking.needs if key.of == ANYTHING else (key.of,)
                return sorted(
                    {n for need in needs for n in self.lacking.rests_on(key.place, need, at)}
                )

    def course(self, place: str, requirement: str) -> Course | None:
        """How a requirement stood in a place, or in the nation; None where it has none."""
        if place != NATION:
            return self._course_of.get((place, requirement))
        if requirement not in self._means:
            regions = ((region, self.course(region, requirement)) for region in self._regions)
            found = {region: course for region, course in regions if course is not None}
            self._means[requirement] = mean_course(found, self._persons)
        return self._means[requirement]

    # ── each kind ────────────────────────────────────────────────────────────────────────────────

    def _keys(self, id: str, one: Yardstick, place: str) -> Iterator[Key]:
        needs = self.lacking.needs
        match one:
            case TimeBelow():
                yield from (Key(id, place, each, None, "seconds") for each in REQUIREMENTS)
            case Provided(provided_at=at):
                yield from (Key(id, place, each, at, "ppm") for each in (ANYTHING, *needs))
            case EffectsAt(effects_at=moments):
                for at in moments:
                    yield from (Key(id, place, each, at, "ppm") for each in REQUIREMENTS)
                    yield from (Key(id, place, each, at, "persons") for each in needs)
            case ClocksMet():
                yield from (Key(id, place, each, None, "teams") for each in CLOCKS)

    def _others(self, place: str, lacking: int) -> int:
        """The share of the people in a place that are not among those `lacking`, rounded down.

        All of them where nobody lives.
        """
        persons = self._persons[place]
        return (persons - lacking) * WHOLE // persons if persons else WHOLE

    def _lacking(self, key: Key, at: int) -> int:
        """How many people in a place lack anything, at least, or that one thing."""
        if key.of == ANYTHING:
            return self.lacking.anything(key.place, at)
        return self.lacking.without(key.place, key.of, at)

    def _calls_in(self, place: str) -> Iterator[Call]:
        """The calls of teams of a region, in the nation of all; an area has none."""
        return (call for call in self.calls.all if place in (call.region, NATION))
