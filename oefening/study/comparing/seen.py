"""What is kept of a glance at an exercise, without its world: enough to say who may be compared."""

from typing import NamedTuple

from oefening.clock import whole_minute
from oefening.record import Parent
from oefening.scenario.model import Objective
from oefening.study.comparing.reading import Glance
from oefening.text import Phrase


class Seen(NamedTuple):
    """An exercise that may come to stand beside others."""

    name: str
    objectives: tuple[Objective, ...]
    digests: frozenset[str]
    """Of all its lines."""
    last: str
    """Of the last of them."""
    records: int
    end: int
    """Exercise second of its last record."""
    when: str
    """The same as it is told."""
    seed: int
    engine: int
    program: str
    parent: Parent | None
    notice: Phrase | None

    @staticmethod
    def of(name: str, here: Glance) -> "Seen":
        """What is kept of a glance at the exercise that is called `name`."""
        header = here.header
        return Seen(
            name=name,
            objectives=header.scenario.objectives,
            digests=frozenset(here.digests),
            last=here.digests[-1],
            records=len(here.digests) - 1,
            end=here.end,
            when=header.calendar.show(whole_minute(here.end), plus=False),
            seed=header.seed,
            engine=header.engine,
            program=header.program,
            parent=header.parent,
            notice=here.notice,
        )

    def kin(self, other: "Seen") -> bool:
        """Whether one may be a fork of the other, or both forks of one exercise."""
        parents = [one.parent.digest for one in (self, other) if one.parent is not None]
        return len(parents) > 1 or any(
            one in self.digests or one in other.digests for one in parents
        )
