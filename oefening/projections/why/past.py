"""What was, as the chain of causes asks for it: the state settled behind a record."""

from collections.abc import Sequence

from oefening import events
from oefening.projections.moments import Moments
from oefening.record import Record
from oefening.state import State


class Past:
    """The states of a log, each as it was settled when something happened."""

    def __init__(self, records: Sequence[Record], moments: Moments) -> None:
        self._records = records
        self._moments = moments

    @property
    def records(self) -> Sequence[Record]:
        """All of the log so far."""
        return self._records

    def behind(self, number: int) -> State:
        """The state at the first rest of the world from record `number` on; nobody else's."""
        at = self._records[number - 1].at
        for record in self._records[number - 1 :]:
            if record.at > at:
                break
            number = record.number
            if isinstance(record.body, events.WorldSettled):
                break
        self._moments.catch_up()
        return self._moments.at(number).copy()
