"""A what-if as a whole: both branches, the same two with chance drawn anew, and what differs."""

from collections.abc import Iterator
from concurrent.futures import Executor
from dataclasses import dataclass, field
from typing import NamedTuple

from oefening.errors import OefeningError
from oefening.events import LeverPulled
from oefening.study.compared import Difference
from oefening.study.whatif.branch import Branch, Unit, run
from oefening.study.whatif.change import ADDED, Change
from oefening.study.whatif.flags import Flag
from oefening.study.whatif.logged import Logged
from oefening.study.whatif.outcome import Amount, Outcome, shown
from oefening.text import phrase

REDRAWS = 20
"""Alternatives of chance that a band is made of, unless asked otherwise."""


class Pair(NamedTuple):
    """A unit of work: both branches with the same chance. It can be pickled."""

    logged: Logged
    change: Change
    redraw: int | None
    """Which of the alternatives of chance after the branches part; None: as it was drawn."""

    @property
    def units(self) -> tuple[Unit, Unit]:
        """The log itself, and the other branch."""
        redraw = None if self.redraw is None else self.change.redraw(self.logged, self.redraw)
        return Unit(self.logged, None, redraw), Unit(self.logged, self.change, redraw)


class Both(NamedTuple):
    """What a pair comes to."""

    recorded: Branch
    otherwise: Branch


def run_pair(pair: Pair) -> Both:
    """What comes of both."""
    recorded, otherwise = pair.units
    return Both(run(recorded), run(otherwise))


def pairs(logged: Logged, change: Change, redraws: int = REDRAWS) -> Iterator[Pair]:
    """The pairs that a what-if is made of, the line first."""
    for redraw in (None, *range(redraws)):
        yield Pair(logged, change, redraw)


class Differs(NamedTuple):
    """What something comes to in both branches."""

    amount: Amount
    recorded: int
    otherwise: int
    band: Difference | None
    """Of the pairs with chance drawn anew; None: there are none."""
    shown: tuple[int, int]
    """The numbers that are told of both."""

    @property
    def difference(self) -> int:
        """How much more of it there is otherwise."""
        return self.otherwise - self.recorded

    @property
    def outside(self) -> bool:
        """Whether it lies outside the band of other courses of chance, as it may."""
        return self.band is not None and self.band.leaves_out(self.difference)

    @property
    def seldom(self) -> bool:
        """Whether it does not differ as chance fell, nor in half of the draws of other chance."""
        if self.difference or self.band is None:
            return False
        return self.band.lower + self.band.higher < self.band.equal

    @property
    def fits(self) -> bool:
        """Whether the difference that is told is that of the two numbers that are told."""
        recorded, otherwise = self.shown
        return abs(otherwise - recorded) == shown(self.amount.kind, abs(self.difference))


@dataclass(slots=True)
class WhatIf:
    """A what-if as far as it was computed: the line at once, the band once all of it is there."""

    logged: Logged
    change: Change
    line: Both
    redrawn: dict[int, Both] = field(default_factory=dict)
    """By number of the alternative of chance."""

    @staticmethod
    def line_of(logged: Logged, change: Change) -> "WhatIf":
        """The line alone; raise `OefeningError` if the change cannot be made."""
        return WhatIf._begun(logged, change, run_pair(Pair(logged, change, None)))

    @staticmethod
    def _begun(logged: Logged, change: Change, line: Both) -> "WhatIf":
        why = line.otherwise.refused
        if why is not None:
            raise OefeningError(phrase("whatif.refused", why=why))
        return WhatIf(logged, change, line)

    def take(self, pair: Pair, both: Both) -> None:
        """Take in what a pair with chance drawn anew comes to."""
        assert pair.redraw is not None, "the line is what it began with"
        self.redrawn[pair.redraw] = both

    @property
    def outcomes(self) -> tuple[Outcome, Outcome]:
        """Of the line: recorded, and otherwise."""
        return self.line.recorded.outcome, self.line.otherwise.outcome

    @property
    def flags(self) -> tuple[Flag, ...]:
        """Later decisions that do not hold as they were recorded."""
        return tuple(one for one in self.line.otherwise.flags if not self._own(one))

    @property
    def own_flags(self) -> tuple[Flag, ...]:
        """The same of the decision that is changed itself."""
        return tuple(one for one in self.line.otherwise.flags if self._own(one))

    def _own(self, flag: Flag) -> bool:
        """Whether it is of the decision that is changed; one that nobody took has no record."""
        return flag.number - 1 in (ADDED, self.change.number - 1)

    @property
    def beyond(self) -> tuple[LeverPulled, ...]:
        """Levers of the decision, in either branch, that no time is left to work by the end."""
        pulled = (*self.logged.pulled.get(self.change.number, ()), *self.line.otherwise.pulled)
        found = list[LeverPulled]()
        for one in pulled:
            same = any((one.use, one.begins) == (other.use, other.begins) for other in found)
            if one.begins >= self.logged.end and not same:
                found.append(one)
        return tuple(found)

    @property
    def at_end(self) -> bool:
        """Whether the branches could part only where the log ends."""
        return self.change.since(self.logged) >= self.logged.end

    @property
    def nothing(self) -> bool:
        """Whether it changes nothing of what is counted, with any chance that was looked at."""
        return all(
            both.recorded.outcome == both.otherwise.outcome
            for both in (self.line, *self.redrawn.values())
        )

    @property
    def alike(self) -> bool:
        """The same of amounts and of first breaches alone: the story may be another."""
        return not self.differs and all(
            both.recorded.outcome.breaches == both.otherwise.outcome.breaches
            for both in (self.line, *self.redrawn.values())
        )

    @property
    def seldom(self) -> bool:
        """Whether anything differs, though nothing that is not `Differs.seldom`."""
        recorded, otherwise = self.outcomes
        differs = self.differs
        alike = recorded.breaches == otherwise.breaches
        return alike and bool(differs) and all(one.seldom for one in differs)

    @property
    def differs(self) -> tuple[Differs, ...]:
        """All that differs with any chance that was looked at, in the order of amounts."""
        both = [self.line, *(self.redrawn[one] for one in sorted(self.redrawn))]
        amounts = dict.fromkeys(
            amount for one in both for branch in one for amount in branch.outcome.amounts
        )
        found = (self._differs(amount) for amount in amounts)
        return tuple(
            one for one in found if one.difference or (one.band is not None and one.band.any)
        )

    def _differs(self, amount: Amount) -> Differs:
        recorded, otherwise = (one.amount(amount) for one in self.outcomes)
        redrawn = [self.redrawn[one] for one in sorted(self.redrawn)]
        band = None
        if redrawn:
            band = Difference.of(
                [one.recorded.outcome.amount(amount) for one in redrawn],
                [one.otherwise.outcome.amount(amount) for one in redrawn],
            )
        before, after = (one.shown(amount) for one in self.outcomes)
        return Differs(amount, recorded, otherwise, band, (before, after))


def whatifs(
    whatif: WhatIf, executor: Executor, workers: int, redraws: int = REDRAWS
) -> Iterator[WhatIf]:
    """The same what-if each time, with more of its band in it."""
    # Loaded here, since whoever asks for no band need not wait for what runs processes.
    from oefening.study.executor import as_done

    redrawn = list(pairs(whatif.logged, whatif.change, redraws))[1:]
    for pair, both in as_done(executor, run_pair, redrawn, workers):
        whatif.take(pair, both)
        yield whatif
