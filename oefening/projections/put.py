"""When decisions came before the players: what how long each took is reckoned from."""

from collections.abc import Iterable

from oefening import events
from oefening.record import Record

PUTS = (events.DecisionOpened, events.DecisionWithdrawn, events.DecisionRecorded)
"""The kinds of records that it follows from."""


class Put:
    """The record in which each decision first came before the players.

    Only what had not been withdrawn again by then counts.
    """

    def __init__(self, records: Iterable[Record] = ()) -> None:
        """Go through `records`, of the kinds `PUTS` and in order, once."""
        self.standing: dict[str, Record] = {}
        """By decision, in the end."""
        self.taken: dict[int, Record] = {}
        """By the number of the record of a decision that was taken, by then."""
        self.numbers: dict[str, list[int]] = {}
        """By decision, the records in which it came before them or was withdrawn, in order."""
        self._decided: set[str] = set()
        for record in records:
            self.hear(record)

    def hear(self, record: Record) -> None:
        """Take `record` in."""
        match record.body:
            case events.DecisionOpened(decision=decision):
                self.standing.setdefault(decision, record)
                self.numbers.setdefault(decision, []).append(record.number)
            case events.DecisionWithdrawn(decision=decision):
                self.standing.pop(decision, None)
                self.numbers.setdefault(decision, []).append(record.number)
            case events.DecisionRecorded(decision=str(decision)):
                self._decided.add(decision)
                if decision in self.standing:
                    self.taken[record.number] = self.standing[decision]

    @property
    def untaken(self) -> dict[str, Record]:
        """Those of `standing` that nobody ever took."""
        return {id: put for id, put in self.standing.items() if id not in self._decided}

    def by(self, decision: str) -> str:
        """The inject that put `decision` before the players first, as it stands; empty: none."""
        record = self.standing.get(decision)
        body = None if record is None else record.body
        return body.inject if isinstance(body, events.DecisionOpened) else ""
