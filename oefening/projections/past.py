"""The past of an exercise, to go about in: its story, and the landmarks to go by."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from operator import attrgetter, itemgetter
from typing import Literal

from oefening import events
from oefening.projections.moments import APART, Moments
from oefening.projections.names import Names
from oefening.projections.story import Line, Story
from oefening.record import Header, Record
from oefening.share import Hears, nobody

Landmark = Literal["inject", "decision", "change"]
"""An inject released; a decision taken or retracted; a requirement somewhere in another band."""

_MARKS: dict[type, Landmark] = {
    events.InjectReleased: "inject",
    events.DecisionRecorded: "decision",
    events.DecisionRetracted: "decision",
}


class Past:
    """A whole log, read once; everything is asked of it by the number of a record."""

    def __init__(
        self,
        header: Header,
        records: Sequence[Record],
        names: Names | None = None,
        hears: Hears = nobody,
        *others: Callable[[Record], None],
    ) -> None:
        """`names` learn from `records`, and `hears` is told which share has been read.

        The `others` hear every record too, so that a long log is gone through once for all.
        """
        self.records = records
        self.moments = Moments(header, records)
        self.lines: list[Line] = []
        """The story, in the order of the log."""
        self._landmarks: dict[Landmark, list[int]] = {"inject": [], "decision": [], "change": []}
        self._stops: list[tuple[int, str]] = []
        self._about: list[tuple[int, str]] = []
        self._put: dict[str, str] = {}
        """By decision, the inject that put it before the players."""
        story = Story(header, names)
        followers = (self.moments.hear, *others)
        for record in records:
            for hear in followers:
                hear(record)
            told = story.tell(record)
            self.lines += told
            self._note(record, settled=bool(told) and isinstance(record.body, events.WorldSettled))
            if record.number % APART == 0:
                hears(record.number / len(records))

    @property
    def last(self) -> int:
        """The number of the last record."""
        return len(self.records)

    def next(self, landmark: Landmark, number: int) -> int | None:
        """Where the next `landmark` behind record `number` is complete; None if there is none."""
        found = self._landmarks[landmark]
        at = bisect_right(found, number)
        return self._complete(landmark, at) if at < len(found) else None

    def previous(self, landmark: Landmark, number: int) -> int | None:
        """Where the last `landmark` before record `number` is complete; None if there is none.

        One that is only just complete there is where somebody stands, so that one does not count.
        """
        found = self._landmarks[landmark]
        at = bisect_right(found, number) - 1
        if at >= 0 and self._complete(landmark, at) >= number:
            at -= 1
        return self._complete(landmark, at) if at >= 0 else None

    def mark(self, landmark: Landmark, number: int) -> int:
        """The record of the `landmark` that was complete or under way last at record `number`."""
        found = self._landmarks[landmark]
        return found[bisect_right(found, number) - 1]

    def told(self, number: int) -> int:
        """How many lines of the story had been told by record `number`."""
        return bisect_right(self.lines, number, key=attrgetter("number"))

    def stopped(self, number: int) -> str:
        """The inject that the clock had stopped for by itself at record `number`; else empty."""
        return _latest(self._stops, number)

    def about(self, number: int) -> str:
        """The inject that was released last by record `number`, or that asked what was decided."""
        return _latest(self._about, number)

    def _note(self, record: Record, *, settled: bool) -> None:
        body = record.body
        landmark = "change" if settled else _MARKS.get(type(body))
        if landmark is not None:
            self._landmarks[landmark].append(record.number)
        match body:
            case events.ClockStopped(inject=inject):
                self._stops.append((record.number, inject))
            case events.ClockResumed() | events.ClockJumped() | events.ExerciseEnded():
                self._stops.append((record.number, ""))
            case events.InjectReleased(inject=inject):
                self._about.append((record.number, inject))
            case events.DecisionOpened(decision=decision, inject=inject):
                self._put[decision] = inject
            case events.DecisionRecorded(decision=str(decision)) if decision in self._put:
                self._about.append((record.number, self._put[decision]))

    def _complete(self, landmark: Landmark, at: int) -> int:
        """The record up to which all that followed at once from a landmark has happened."""
        found = self._landmarks[landmark]
        number = found[at]
        stop = found[at + 1] if at + 1 < len(found) else self.last + 1
        second = self.moments.second(number)
        while number + 1 < stop:
            following = self.records[number]
            if following.command or following.at != second:
                break
            number += 1
        return number


def _latest(changes: Sequence[tuple[int, str]], number: int) -> str:
    """What the last of `changes` up to and including record `number` says; else empty."""
    at = bisect_right(changes, number, key=itemgetter(0))
    return changes[at - 1][1] if at else ""
