"""Channels: when what a picture comes by was down, so that nothing new came."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator

from oefening.events import WorldSettled
from oefening.projections.knowledge.sight import Ways
from oefening.record import Record
from oefening.world.nodes import WHOLE

DOWN = WHOLE // 2
"""Level in ppm below which a channel is down (assumed). A level is the share of what is asked that
is met, so below a half a cell is more likely cut off than not. Nothing that was found says at which
share a team loses its picture."""


class Channels:
    """A follower that keeps when each of some ways went down and came up again.

    A way is as it stood when a second began: a picture still comes in the second in which its
    channel falls, and comes again in the one after that in which it is back.
    """

    def __init__(self, ways: Iterable[Ways]) -> None:
        self._turns: dict[Ways, list[int]] = {one: [] for one in ways if one}
        """Seconds in which it went down, came up, went down … in turn."""
        self._of: dict[str, list[Ways]] = {}
        for one in self._turns:
            for address in one:
                self._of.setdefault(address, []).append(one)
        self._levels = dict.fromkeys(self._of, WHOLE)

    def hear(self, record: Record) -> tuple[Ways, ...]:
        """Take `record` in; return the ways that it turned."""
        if not isinstance(record.body, WorldSettled):
            return ()
        told = record.body.levels
        touched = [address for address in self._of if address in told]
        for address in touched:
            self._levels[address] = told[address]
        ways = dict.fromkeys(one for address in touched for one in self._of[address])
        return tuple(one for one in ways if self._turn(one, record.at))

    def _turn(self, ways: Ways, at: int) -> bool:
        turns = self._turns[ways]
        if all(self._levels[one] < DOWN for one in ways) == bool(len(turns) % 2):
            return False
        if turns and turns[-1] == at:  # set and taken back within one second
            turns.pop()
        else:
            turns.append(at)
        return True

    def downs(self, ways: Ways) -> Iterator[tuple[int, int | None]]:
        """Every time in which `ways` was down: since when, and when it was back, if it was."""
        turns = self._turns.get(ways, ())
        for at in range(0, len(turns), 2):
            yield turns[at], turns[at + 1] if at + 1 < len(turns) else None

    def last_up(self, ways: Ways, at: int) -> int:
        """The last second up to and including `at` in which something came by `ways`."""
        turns = self._turns.get(ways, ())
        count = bisect_left(turns, at)
        return turns[count - 1] if count % 2 else at

    def first_up(self, ways: Ways, at: int) -> int | None:
        """The first second from `at` on in which something comes; None: none that is known of."""
        turns = self._turns.get(ways, ())
        count = bisect_left(turns, at)
        if count % 2 == 0:
            return at
        return turns[count] + 1 if count < len(turns) else None

    def down_since(self, ways: Ways, at: int) -> int | None:
        """The second in which `ways` went down, if nothing came by it at `at`; else None."""
        last = self.last_up(ways, at)
        return None if last == at else last
