"""Moments: the state after any record of a whole log, and the records around any second."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import Self

from oefening.record import Header, Record
from oefening.state import State, beginning, evolve

APART = 1_000
"""Records between two copies: a copy holds some 70 KB, and so many are read and folded in 25 ms."""


class Moments:
    """A follower that has the states of a log, from copies of some of them."""

    def __init__(self, header: Header, records: Sequence[Record]) -> None:
        """Know the beginning; each of `records` is to be heard, in their order."""
        self._records = records
        self._seconds: list[int] = []
        self._newest = beginning(header.scenario, header.world)
        self._copies = [self._newest.copy()]
        self._last = self._newest
        """The state that was given last, from which the next is often a few records away."""

    @classmethod
    def of(cls, header: Header, records: Sequence[Record]) -> Self:
        """With all of `records` heard."""
        moments = cls(header, records)
        moments.catch_up()
        return moments

    def hear(self, record: Record) -> None:
        """Fold the next record."""
        self._seconds.append(record.at)
        evolve(self._newest, record)
        if record.number % APART == 0:
            self._copies.append(self._newest.copy())

    def catch_up(self) -> None:
        """Hear the records that came since, of a log that is still being written."""
        for record in self._records[len(self._seconds) :]:
            self.hear(record)

    def at(self, number: int) -> State:
        """The state after record `number`, or of the beginning for 0; not to be changed.

        `number` lies between 0 and that of the last record.
        """
        near = self._copies[number // APART]
        if near.records <= self._last.records <= number:
            near = self._last
        if near.records < number:
            near = near.copy()
            for record in self._records[near.records : number]:
                evolve(near, record)
        self._last = near
        return near

    def by(self, second: int) -> int:
        """The number of the last record at or before exercise second `second`; 0 if none is."""
        return bisect_right(self._seconds, second)

    def second(self, number: int) -> int:
        """The exercise second of record `number`, which is there; of the beginning 0."""
        return self._seconds[number - 1] if number else 0
