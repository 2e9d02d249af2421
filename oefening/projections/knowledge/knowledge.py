"""What each cell knew: a follower that can be asked of any second what had reached it by then."""

from collections.abc import Iterator
from typing import NamedTuple

from oefening.projections.history import History
from oefening.projections.knowledge.channels import Channels
from oefening.projections.knowledge.delivered import Deliveries, Item
from oefening.projections.knowledge.sight import Sight, sights
from oefening.projections.names import Names
from oefening.record import Header, Record
from oefening.state import State
from oefening.world.nodes import WHOLE


class Known(NamedTuple):
    """What a cell knew of one node."""

    address: str
    level: int
    """In ppm. A cell that nothing has reached takes all for whole (assumed)."""
    as_of: int
    """Exercise second of which its picture of the node was; negative: of before STARTEX."""
    down_since: int | None
    """Since when its channel was down, so that nothing newer came; None: it was not."""


class Knowledge:
    """A follower that keeps what reached each cell, and when.

    A change at second s reaches a cell at s and its delay, if its channel was up as that second
    began; else in the second after that in which the channel is back, with all that came between.
    Injects, decisions, questions and their answers are brought by people, and reach a cell at once.
    """

    def __init__(
        self, header: Header, names: Names | None = None, history: History | None = None
    ) -> None:
        """`names` and `history`, where they are given, hear of each record before this does."""
        self.sights = sights(header.scenario, header.world)
        """What each cell hears of, by its id, in the order of the scenario."""
        self.history = history or History()
        self._own = history is None
        self.channels = Channels(
            dict.fromkeys(way for one in self.sights.values() for way in one.ways.values())
        )
        self._deliveries = Deliveries(header, self.sights, names)

    def hear(self, record: Record) -> None:
        """Take `record` in."""
        if self._own:
            self.history.hear(record)
        self.channels.hear(record)
        self._deliveries.hear(record)

    # ── what it was told ─────────────────────────────────────────────────────────────────────────

    def delivered(self, cell: str, at: int, number: int | None = None) -> tuple[Item, ...]:
        """All that had reached a cell by second `at`, in the order in which it came.

        With a `number` nothing that rests on a later record than that, of the same second maybe.
        """
        sight = self.sights[cell]
        items = [
            *self._deliveries.at_once(cell),
            *(
                one._replace(at=came)
                for one in self._deliveries.estimates(cell)
                if (came := self.arrival(sight, one.ref, one.at)) is not None
            ),
        ]
        found = [one for one in items if one.at <= at and (number is None or one.number <= number)]
        return tuple(sorted(found, key=lambda one: (one.at, one.number)))

    # ── its picture ──────────────────────────────────────────────────────────────────────────────

    def as_of(self, sight: Sight, address: str, at: int) -> int:
        """Of which second a cell's picture of a node is at `at`; negative: before STARTEX."""
        return self.channels.last_up(sight.way(address), at) - sight.delay

    def arrival(self, sight: Sight, address: str, second: int) -> int | None:
        """When what happened to a node at `second` reaches a cell; None: not that is known of."""
        return self.channels.first_up(sight.way(address), second + sight.delay)

    def known(self, sight: Sight, address: str, state: State, at: int) -> Known:
        """What a cell knows of a node that it sees, at second `at` of which `state` is."""
        way = sight.way(address)
        then = self.channels.last_up(way, at) - sight.delay
        level = self._level(address, then, state)
        return Known(address, level, then, self.channels.down_since(way, at))

    def _level(self, address: str, then: int, state: State) -> int:
        """The level at second `then`, by the records that `state` has of it."""
        if then >= state.now:
            return state.level(address)
        return self.history.level(address, then) if then >= 0 else WHOLE

    def came(self, sight: Sight, address: str) -> Iterator[tuple[int, int, int]]:
        """Every change of a node that reached a cell: when it did, when it was, and the level.

        Of those that came together, once a channel was back, the last alone.
        """
        found: dict[int, tuple[int, int, int]] = {}
        for second, level in self.history.levels(address):
            came = self.arrival(sight, address, second)
            if came is not None:
                found[came] = came, second, level
        yield from found.values()
