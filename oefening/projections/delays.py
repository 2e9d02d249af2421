"""Delays: how much later than planned each convoy was, or is so far, at any second."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import inf
from typing import NamedTuple

from oefening.events import ConvoyArrived, ConvoyFormed, PacketMoved
from oefening.record import Record


class Piece(NamedTuple):
    """A stretch of time in which an amount stands still, or grows evenly."""

    at: int
    """Exercise second at whose end it begins; it lasts until the next."""
    value: int
    growth: int = 0
    """By how much it is more each second, 0 or more."""


def steps(pieces: Sequence[Piece], edge: int) -> Iterator[tuple[int, int]]:
    """The same in steps, of which one is where the amount first is above `edge`."""
    for one, then in pairwise([*pieces, None]):
        assert one is not None, "only the last has none behind it"
        yield one.at, one.value
        if one.growth and one.value <= edge:
            above = one.at + (edge - one.value) // one.growth + 1
            if above < (inf if then is None else then.at):
                yield above, edge + 1


def most(pieces: Sequence[Piece], since: int, end: int) -> int:
    """The most that there was, from the end of second `since` on up to `end`; 0 if nothing is."""
    found = 0
    for one, then in pairwise([*pieces, None]):
        assert one is not None, "only the last has none behind it"
        last = end if then is None else min(end, then.at - 1)
        if one.at <= end and last >= since:
            found = max(found, one.value + one.growth * (last - one.at))
    return found


class _Going(NamedTuple):
    """A convoy from when it is late, unless it is there before."""

    since: int
    planned: int


class Delays:
    """A follower that keeps how late convoys are.

    Late is one that is not there at the second that was planned, until its last packet is; nothing
    is late of one that was called off whole.
    """

    def __init__(self) -> None:
        self._going: dict[str, _Going] = {}
        self._packets: dict[str, int] = {}
        """Of each, those that were not called off."""
        self._over: dict[str, tuple[int, int]] = {}
        """When it was over, and how late it was."""

    @property
    def convoys(self) -> tuple[str, ...]:
        """Those that were formed, by id, in that order."""
        return tuple(self._going)

    def hear(self, record: Record) -> None:
        """Take `record` in."""
        match record.body:
            case ConvoyFormed(convoy=id, planned=planned, packets=packets):
                self._going[id] = _Going(max(planned, record.at), planned)
                self._packets[id] = len(packets)
            case PacketMoved(convoy=id, doing="called-off"):
                self._packets[id] -= 1
                if not self._packets[id]:
                    self._over[id] = record.at, 0
            case ConvoyArrived(convoy=id, late=late):
                self._over[id] = record.at, max(0, late)

    def pieces(self, *convoys: str) -> list[Piece]:
        """Seconds by which `convoys` are late together."""
        steps = sorted(step for id in convoys for step in self._steps(id))
        found: list[Piece] = []
        before = Piece(0, 0)
        for at, more, faster in steps:
            value = before.value + before.growth * (at - before.at) + more
            before = Piece(at, value, before.growth + faster)
            if found and found[-1].at == at:
                found.pop()
            found.append(before)
        return found

    def _steps(self, id: str) -> Iterator[tuple[int, int, int]]:
        """The seconds at which its delay leaps, by how much, and how its growth changes then."""
        going, over = self._going.get(id), self._over.get(id)
        if going is None:
            return
        late = over is None or over[0] > going.since
        if late:
            yield going.since, going.since - going.planned, 1
        if over is not None:
            at, seconds = over
            yield (at, seconds - (at - going.planned), -1) if late else (at, seconds, 0)
