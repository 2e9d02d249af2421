"""Points: a scenario with other numbers of the world, run with some seeds; the unit of sensitivity.

A worker reads the world once and puts it together again for each point. Where what a run can read
of it comes out as it was, nothing need be run.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import NamedTuple

from oefening.clock import Calendar
from oefening.errors import InputError, OefeningError, Refused
from oefening.garbage import ignored
from oefening.library import load_raw_world
from oefening.library.settings import world_with
from oefening.projections.harm import harm
from oefening.record import ENGINE, Header, canonical, digest
from oefening.scenario.model import Play, Scenario
from oefening.scenario.partial import Reading
from oefening.session import StoryClock, play
from oefening.source import Document
from oefening.study.alternatives import script_of
from oefening.study.sensitivity.relevant import Read, levers_of
from oefening.study.sensitivity.wholes import Whole, wholes
from oefening.study.swept import swept
from oefening.study.unwritten import Unwritten
from oefening.text import LANGUAGES, Phrase, phrase
from oefening.world.model import World
from oefening.world.raw import RawWorld


@dataclass(frozen=True, slots=True)
class Text:
    """A scenario without errors, as text that says the same however it was written."""

    written: str = field(repr=False)

    @staticmethod
    def of(scenario: Scenario) -> "Text":
        """The text of `scenario`."""
        return Text(canonical(scenario.dump()))

    def opened(self) -> "Base":
        """What it says, read once by each process."""
        return _opened(self)

    def opened_as(self, same: str) -> "Base":
        """That, by a process that is to have the world and engine of the one that asks for it.

        Raise `OefeningError` if its digest here is not the `same`.
        """
        base = self.opened()
        if base.digest != same:
            raise OefeningError(phrase("study.other-world", world=base.scenario.world))
        return base


class Base:
    """A scenario and its world as they are, with what it takes to make others of them."""

    def __init__(self, text: Text) -> None:
        self.scenario = Scenario.model_validate(json.loads(text.written))
        self.reading = Reading(Document.of(self.scenario.dump()), self.scenario)
        self.raw: RawWorld = load_raw_world(self.scenario.world)
        self.calendar = Calendar.of(self.scenario.start, self.scenario.zone)
        self._last: tuple[tuple[tuple[str, str], ...], World] | None = None
        """What was asked for last, as it is often asked for again at once."""

    @cached_property
    def world_digest(self) -> str:
        """Of the files of the world."""
        files = {file: one.source.text for file, one in self.raw.documents.items()}
        return digest(canonical(files))

    @property
    def digest(self) -> str:
        """Of what runs depend on that is not in the text: the engine and the files of the world."""
        return digest(canonical([ENGINE, self.world_digest]))

    @cached_property
    def wholes(self) -> tuple[Whole, ...]:
        """Numbers that are parts of one whole."""
        values = {name: one.value for name, one in self.world.parameters.items()}
        return tuple(wholes(self.raw, values))

    def others(self, moved: Mapping[str, str]) -> dict[str, str]:
        """What numbers become, as written, that are parts of the same whole as those `moved`."""
        found: dict[str, str] = {}
        for one in self.wholes if moved else ():
            found |= one.others({**moved, **found})
        return found

    @cached_property
    def world(self) -> World:
        """The world of the scenario itself."""
        return self.world_with({})

    def world_with(self, overrides: Mapping[str, str]) -> World:
        """Its world with other numbers, to which the others of each whole are made to fit.

        Raise `InputError` if they do not hold together.
        """
        asked = tuple(sorted(overrides.items()))
        if self._last is None or self._last[0] != asked:
            numbers = {**overrides, **self.others(overrides)}
            self._last = asked, world_with(self.reading, self.raw, numbers)
        return self._last[1]

    def script(self, name: str) -> Play:
        """One of its scripts; raise `OefeningError` where there is none of that name."""
        return script_of(self.header(self.world, 0), name)

    def header(self, world: World, seed: int) -> Header:
        """That of a run."""
        return Header(seed=seed, scenario=self.scenario, world=world, calendar=self.calendar)


@lru_cache(maxsize=1)
def _opened(text: Text) -> Base:
    with ignored():
        base = Base(text)
        base.world  # noqa: B018 (made now, while no garbage is looked for)
    return base


class Point(NamedTuple):
    """Numbers of the world with other values, as written."""

    key: str
    """By which it is kept."""
    overrides: tuple[tuple[str, str], ...]


class Points(NamedTuple):
    """Some points of one study."""

    text: Text
    same: str
    """Digest of the base where they were put together, see `Text.opened_as`."""
    play: str
    seeds: tuple[int, ...]
    points: tuple[Point, ...]


class Found(NamedTuple):
    """What came of a point."""

    key: str
    person_seconds: tuple[int, ...] | None
    """By seed; None: nothing else can come of it than without it, or it does not hold together."""
    wrong: dict[str, str] | None = None
    """By language why it does not."""


def run_points(points: Points) -> list[Found]:
    """What comes of each point, in order; it depends on nothing but `points`.

    Raise `OefeningError` if this process has another world or engine.
    """
    base = points.text.opened_as(points.same)
    return [_found(base, points, one) for one in points.points]


def _found(base: Base, points: Points, point: Point) -> Found:
    overrides = dict(point.overrides)
    try:
        if overrides and _reads_the_same(base, overrides, points.play):
            return Found(point.key, None)
        return Found(point.key, person_seconds(base, overrides, points.play, points.seeds))
    except (InputError, Refused) as wrong:
        return Found(point.key, None, why(wrong))


def why(wrong: InputError | Refused) -> dict[str, str]:
    """By language why numbers do not hold together, or the script cannot be played with them."""
    told: Phrase = wrong.phrase if isinstance(wrong, Refused) else wrong.problems[0].message
    return {language: told.render(language) for language in LANGUAGES}


def _reads_the_same(base: Base, overrides: Mapping[str, str], play_: str) -> bool:
    """Whether a run reads of the world what it reads of it as it is."""
    used = levers_of(base.scenario, base.script(play_))
    return Read.of(base.world_with(overrides), used) == Read.of(base.world, used)


def person_seconds(
    base: Base, overrides: Mapping[str, str], play_: str, seeds: Sequence[int]
) -> tuple[int, ...]:
    """Person-seconds of a run with each of the seeds.

    Raise `InputError` if these numbers do not hold together, `Refused` if the script cannot be
    played with them.
    """
    world, script = base.world_with(overrides), base.script(play_)
    return tuple(_run(base.header(world, seed), script) for seed in seeds)


def _run(header: Header, script: Play) -> int:
    """Person-seconds of a run."""
    with swept():
        exercise = Unwritten(header)
        for _ in play(exercise, script, StoryClock(header.calendar)):
            pass
        found = harm(header.world, exercise.state, header.scenario.duration)
        exercise.let_go()
    return found.total.person_seconds
