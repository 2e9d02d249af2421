"""A change: what is to be otherwise about one decision."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from oefening.commands import EndExercise, RecordDecision, RetractDecision, StartExercise
from oefening.record import Record, Redraw, Seat
from oefening.study.whatif.logged import Logged
from oefening.world.levers import LeverUse

ADDED = 0
"""Number of the record of a decision that nobody took: no record has it."""


@dataclass(frozen=True, slots=True)
class Change:
    """One decision removed, moved, with something else in it, or added."""

    number: int
    """Of the record of the decision, a `DecisionRecorded`; `ADDED`: nobody took it."""
    removed: bool = False
    """Whether it is not taken."""
    shift: int = 0
    """By how many seconds it is taken later; below 0: earlier, though never before STARTEX."""
    option: str | None = None
    """The option that is taken instead; None: the recorded one, or none if there is none."""
    levers: tuple[LeverUse, ...] | None = None
    """The levers that are pulled with it instead of those recorded; None: those recorded."""
    added: RecordDecision | None = None
    """The decision that nobody took."""
    at: int = 0
    """Exercise second at which that is taken."""

    def second(self, logged: Logged) -> int:
        """Exercise second at which it is taken in the branch, if it is."""
        if self.added is not None:
            return max(0, self.at)
        return max(0, logged.decisions[self.number].at + self.shift)

    def since(self, logged: Logged) -> int:
        """Exercise second from which on the branch may be another than the log."""
        if self.added is not None:
            return self.second(logged)
        return min(self.second(logged), logged.decisions[self.number].at)

    def redraw(self, logged: Logged, with_: int) -> Redraw:
        """Chance anew from that second on, what the decision itself sets going then included."""
        return Redraw(after=max(0, self.since(logged) - 1), with_=with_)

    def applied(self, logged: Logged) -> Iterator[Record]:
        """The commands of the log with the change, each at the second at which it is given.

        A decision that is moved or added comes behind all that was asked in its second, though
        ahead of ENDEX.
        """
        others = (one for one in logged.commands if not self._concerns(one))
        decided = self._decided(logged)
        if decided is None:
            yield from others
        elif self.added is not None or self.shift:
            yield from _put_in(others, decided)
        else:
            for one in logged.commands:
                yield decided if one.number == decided.number else one

    def _concerns(self, given: Record) -> bool:
        """Whether a command of the log is the decision's own; removed, its retraction is too."""
        if self.removed and isinstance(given.body, RetractDecision):
            return given.body.number == self.number
        return given.number == self.number - 1

    def _decided(self, logged: Logged) -> Record | None:
        """The command that the decision is in the branch; None where it is removed."""
        at = self.second(logged)
        if self.removed:
            return None
        if self.added is not None:
            return Record(ADDED, at, self.added, Seat())
        given = logged.decisions[self.number].given
        body = given.body
        assert isinstance(body, RecordDecision), "nothing else leads to a decision"
        made = body.made_at
        if made is not None:
            made = max(0, made + at - given.at)
        return given._replace(at=at, body=replace(self._otherwise(body), made_at=made))

    def _otherwise(self, body: RecordDecision) -> RecordDecision:
        """What is decided in the branch, without what was said for the recorded answer alone.

        A reason was given for what was chosen then. Free words beside an option, or instead of
        one, are that answer's too; with other levers alone they still tell what was decided.
        """
        option = body.option if self.option is None else self.option
        levers = body.levers if self.levers is None else self.levers
        if (option, levers) == (body.option, body.levers):
            return body
        text = body.text if option == body.option else ""
        return replace(body, option=option, levers=levers, text=text, reason="")


def _put_in(others: Iterable[Record], decided: Record) -> Iterator[Record]:
    """`others`, with `decided` behind all of its second and STARTEX, ahead of ENDEX."""
    started = yet = False
    for one in others:
        ends = isinstance(one.body, EndExercise) and one.at >= decided.at
        if not yet and started and (one.at > decided.at or ends):
            yet = True
            yield decided
        yield one
        started = started or isinstance(one.body, StartExercise)
    if not yet:
        yield decided
