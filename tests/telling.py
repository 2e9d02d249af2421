"""A scenario that is played with nobody in the room, and what was expected of it beforehand."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from conservation import check_conservation

from oefening.clock import HOUR
from oefening.commands import Command, StartExercise
from oefening.engine import Engine
from oefening.library import load_scenario
from oefening.projections.history import History
from oefening.projections.story import Story
from oefening.record import Header, Record, Seat
from oefening.state import State, beginning, evolve
from oefening.text import Language

HERE = Path(__file__).parent / "stories"
POINT = 10_000
"""A percentage point, in ppm."""


@dataclass
class Told:
    """A scenario at its end, with everything that can be asked of any moment of it."""

    header: Header
    records: list[Record] = field(default_factory=list)
    levels: History = field(default_factory=History)

    def level(self, address: str, hours: float) -> float:
        """The node's level in percent, so many hours after STARTEX."""
        return self.levels.level(address, round(hours * HOUR)) / POINT

    def at(self, hours: float) -> State:
        """The state after everything up to that moment."""
        state = beginning(self.header.scenario, self.header.world)
        for record in self.records:
            if record.at > hours * HOUR:
                break
            evolve(state, record)
        return state

    def without(self, need: str, hours: float) -> int:
        """Persons whose need, by address, is not met at that moment."""
        return self.at(hours).needs[need].persons

    def person_hours(self, need: str, hours: float) -> int:
        """Person-hours that the need, by address, was not met up to that moment."""
        second = round(hours * HOUR)
        return self.at(hours).needs[need].at(second) // HOUR

    def story(self, language: Language) -> str:
        """What happened in words, a line for each."""
        story = Story(self.header)
        lines = (line.render(language) for one in self.records for line in story.tell(one))
        return "\n".join(lines)


@cache
def told(name: str, *, seed: int = 1) -> Told:
    """The scenario `stories/name.yaml`, played to its end with nobody deciding."""
    loaded = load_scenario(HERE / f"{name}.yaml")
    scenario = loaded.scenario
    head = Header(seed=seed, scenario=scenario, world=loaded.world, calendar=loaded.calendar)
    engine = Engine(head)
    made = Told(head)
    for record in _all(engine, [StartExercise()], scenario.duration):
        made.records.append(record)
        made.levels.hear(record)
    check_conservation(head, made.records, scenario.duration)
    return made


def _all(engine: Engine, commands: list[Command], end: int) -> Iterator[Record]:
    for command in commands:
        yield from engine.apply(command, Seat())
    yield from engine.advance(end)
