"""Runs of tiny worlds of which every moment can be explained."""

from random_worlds import HORIZON
from worlds import HOUR, disruption, header, play

from oefening.projections.moments import Moments
from oefening.projections.names import Names
from oefening.projections.why import Past, Step, Tell, Why
from oefening.record import Header
from oefening.state import State
from oefening.text import Language
from oefening.world.effects import Effect
from oefening.world.model import World


class Explained:
    """A run of a world, of which every moment can be explained."""

    def __init__(self, head: Header, until: int = HORIZON) -> None:
        self.header = head
        self.records, _ = play(head, until)
        self.moments = Moments.of(head, self.records)
        self.why = Why(head.world, head.calendar)
        self.past = Past(self.records, self.moments)

    def state(self, at: int) -> State:
        return self.moments.at(self.moments.by(at)).copy()

    def step(self, address: str, at: int) -> Step:
        return self.why.of(self.state(at), at, address, self.past.behind)

    def told(self, address: str, at: int, language: Language = "en") -> list[str]:
        names = Names(self.header)
        for record in self.records:
            names.learn(record)
        state = self.state(at)
        lines = Tell(self.header.world, names, state).tell(self.step(address, at))
        return ["  " * one.depth + one.said.render(language) for one in lines]


def explained(*effects: Effect, of: World) -> Explained:
    """Effects at an hour, in a world."""
    return Explained(header(of, [disruption("storm", "1h", *effects)]), 40 * HOUR)
