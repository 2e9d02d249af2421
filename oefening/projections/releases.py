"""What became of each inject in play: when it came, by whom, what was done with it, and why."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from oefening import events
from oefening.record import Record

Deed = Literal["held", "skipped", "lapsed", "retracted", "retimed", "corrected"]

_DEEDS: Mapping[type, Deed] = {
    events.InjectHeld: "held",
    events.InjectSkipped: "skipped",
    events.InjectRetracted: "retracted",
    events.InjectLapsed: "lapsed",
}


@dataclass(slots=True)
class Release:
    """The course of one inject, as the log has it."""

    at: int | None = None
    """Exercise second at which it was released first; None: never."""
    by: events.ReleasedBy | None = None
    deeds: list[tuple[int, Deed, str]] = field(default_factory=list)
    """When facilitators did what with it, or it lapsed, with the reason or the new words."""
    due: int | None = None
    """To which second it was retimed last; None: never."""
    acknowledged: list[tuple[int, str]] = field(default_factory=list)
    """When each cell took note of it."""
    decided: list[int] = field(default_factory=list)
    """The numbers of the decisions that answered what it put, in order."""


class Releases:
    """The course of every inject, heard record by record; nothing is told of one never touched."""

    def __init__(self, records: Iterable[Record] = ()) -> None:
        self.by_inject: dict[str, Release] = {}
        self._put: dict[str, str] = {}
        """By decision the inject that put it."""
        for record in records:
            self.hear(record)

    def of(self, inject: str) -> Release:
        """That of `inject`, an empty one until something happens to it."""
        return self.by_inject.setdefault(inject, Release())

    def decided(self) -> Iterator[int]:
        """The numbers of all decisions that answered what an inject put."""
        for one in self.by_inject.values():
            yield from one.decided

    def hear(self, record: Record) -> None:
        """Take what `record` says of injects."""
        at = record.at
        match record.body:
            case events.InjectReleased(inject=inject, by=by):
                one = self.of(inject)
                if one.at is None:
                    one.at, one.by = at, by
            case (
                events.InjectHeld()
                | events.InjectSkipped()
                | events.InjectRetracted()
                | events.InjectLapsed()
            ) as done:
                why = "" if isinstance(done, events.InjectLapsed) else done.reason
                self.of(done.inject).deeds.append((at, _DEEDS[type(done)], why))
            case events.InjectCorrected(inject=inject, text=text):
                self.of(inject).deeds.append((at, "corrected", text))
            case events.InjectRetimed(inject=inject, due=due):
                self.of(inject).due = due
                self.of(inject).deeds.append((at, "retimed", ""))
            case events.InjectAcknowledged(inject=inject, cell=cell):
                self.of(inject).acknowledged.append((at, cell))
            case events.DecisionOpened(decision=decision, inject=inject):
                self._put[decision] = inject
            case events.DecisionWithdrawn(decision=decision):
                self._put.pop(decision, None)
            case events.DecisionRecorded(decision=str(decision)) if decision in self._put:
                self.of(self._put[decision]).decided.append(record.number)
