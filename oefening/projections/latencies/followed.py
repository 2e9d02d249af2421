"""Latencies at any moment of a log that is there as a whole: only what was known by then."""

from collections.abc import Sequence
from functools import cached_property

from oefening.projections.latencies.chains import Latencies
from oefening.projections.latencies.heard import KINDS, latencies
from oefening.projections.room import Room
from oefening.record import Header, Record


class Followed:
    """A log, gone through when it is first asked, and then only what chains follow from."""

    def __init__(self, header: Header, records: Sequence[Record]) -> None:
        self._header = header
        self._records = records

    def until(self, number: int) -> Latencies:
        """What had answered what at record `number`, the last that was known; 0: none was."""
        last = self._records[number - 1] if number else None
        return latencies(self._header.scenario, self._kept, self._room, last)

    @cached_property
    def _room(self) -> Room:
        return Room.of(self._header, self._records)

    @cached_property
    def _kept(self) -> list[Record]:
        return [record for record in self._records if isinstance(record.body, KINDS)]
