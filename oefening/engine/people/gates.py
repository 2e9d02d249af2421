"""Gates: the roads of a region, through which people leave in packets, first come first served.

Between two changes of the road's level people pass at a constant rate, so the second in which a
packet is through is computed; a packet under way keeps what has passed of it.
"""

from collections.abc import Callable
from dataclasses import dataclass

from oefening.clock import HOUR
from oefening.engine.run import Run
from oefening.world.movement import Movement
from oefening.world.nodes import WHOLE


@dataclass(slots=True, eq=False)
class Passage:
    """People who wait to pass."""

    left: int
    passed: Callable[[int], None]
    """Called with the persons of each packet that is through."""


class Gate:
    """The roads of a region."""

    def __init__(self, run: Run, region: str, rules: Movement) -> None:
        self._run = run
        self._rules = rules
        self._road = run.kernel.by_address[f"{region}.{rules.road}"]
        self._queue: list[Passage] = []
        self._through = 0
        """What has passed of the first packet, in persons × seconds an hour × ppm."""
        self._rate = 0
        """By how much that grows in a second."""
        self._since = 0
        self._turn = 0
        """Of its alarm; an older one is void."""
        run.watch(self._road.address, self._look)

    def join(self, left: int, passed: Callable[[int], None]) -> Passage:
        """Have so many people pass behind those who wait already."""
        passage = Passage(left, passed)
        if left:
            self._queue.append(passage)
            self._look()
        return passage

    def leave(self, passage: Passage) -> int:
        """Take back who has not passed; return how many that are."""
        if passage not in self._queue:
            return 0
        self._grow()
        if self._queue[0] is passage:
            self._through = 0
        self._queue.remove(passage)
        self._look()
        return passage.left

    def _grow(self) -> None:
        self._through += self._rate * (self._run.now - self._since)
        self._since = self._run.now

    def _look(self) -> None:
        """Let through whom it can by now, and find out when the next packet will be."""
        self._grow()
        while self._queue and self._through >= self._needs():
            self._through -= self._needs()
            passage, persons = self._queue[0], self._packet()
            passage.left -= persons
            if not passage.left:
                self._queue.pop(0)
            passage.passed(persons)
        self._turn += 1
        if not self._queue:
            self._through = self._rate = 0
            return
        self._rate = self._rules.per_hour * self._road.level
        if self._rate:
            turn, wait = self._turn, -(-(self._needs() - self._through) // self._rate)
            self._run.later(wait, lambda: self._ring(turn))

    def _ring(self, turn: int) -> None:
        if turn == self._turn:
            self._look()

    def _packet(self) -> int:
        return min(self._rules.packet, self._queue[0].left)

    def _needs(self) -> int:
        return self._packet() * HOUR * WHOLE
