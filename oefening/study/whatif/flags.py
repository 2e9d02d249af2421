"""Later decisions that could not have been taken in a branch as they were recorded."""

from collections.abc import Mapping, Sequence
from typing import Literal, NamedTuple

from oefening.events import LeverPulled
from oefening.record import Record
from oefening.state import State
from oefening.study.whatif.logged import Logged, Put, pulled_low
from oefening.text import Phrase
from oefening.world.levers import Lever

Why = Literal["refused", "not-put", "withdrawn", "not-so", "made-before-put", "below-authority"]
"""Why a later decision could not have been taken as it was:

it is refused; its inject has not come, or not yet; it was retracted before; it tells what is not
so; it came only after the decision was made; or others decide about its levers at this GRIP level.
"""


class Flag(NamedTuple):
    """A decision of the log that does not hold as it was recorded."""

    number: int
    """Of its record in the log."""
    why: Why
    refused: Phrase | None = None
    """By what it is refused; it is left out then, else it is recorded all the same."""
    inject: str | None = None
    """The inject that puts it."""
    pulled: LeverPulled | None = None
    """The first of its levers about which others decide."""


class Flags:
    """Finds what decisions of a branch rest on that was so in the log and is not here."""

    def __init__(self, logged: Logged, levers: Mapping[str, Lever]) -> None:
        self.found: list[Flag] = []
        """In the order of the branch."""
        self._logged = logged
        self._levers = levers

    def refused(self, given: Record, why: Phrase, put: Put) -> None:
        """A decision of the log is refused here."""
        self.found.append(Flag(given.number + 1, "refused", why, put.inject))

    def look(self, given: Record, put: Put, state: State, *, before_put: bool) -> None:
        """Look at what puts a decision, which has just been recorded, before the players.

        `before_put`: whether it was made before that.
        """
        decided = self._logged.decisions.get(given.number + 1)
        before = _expected(given, state) if decided is None else decided.put
        why: Why | None = None
        if before.at is not None and put.at is None:
            status = state.injects[put.inject].status if put.inject else None
            why = "withdrawn" if status == "retracted" else "not-put"
        elif before_put:
            why = "made-before-put"
        elif put.not_so and not before.not_so:
            why = "not-so"
        if why is not None:
            inject = put.inject or before.inject or _puts(given, state)
            self.found.append(Flag(given.number + 1, why, inject=inject))

    def look_at_levers(self, given: Record, records: Sequence[Record]) -> None:
        """Look whether others decide here about a lever of it, and did not in the log.

        `records` are its command and what followed at once.
        """
        number, pulled = given.number + 1, pulled_by(f"decision/{records[0].number + 1}", records)
        low = [one for one in pulled if pulled_low(one, self._levers)]
        if low and number not in self._logged.low:
            self.found.append(Flag(number, "below-authority", pulled=low[0]))


def _puts(given: Record, state: State) -> str | None:
    """The inject that would put a decision, which has not come; the first of several."""
    decision = getattr(given.body, "decision", None)
    return next((inject for inject, put in state.puts.items() if put == decision), None)


def pulled_by(owner: str, records: Sequence[Record]) -> list[LeverPulled]:
    """The levers that are pulled in `records` by what is called so."""
    pulled = (one.body for one in records if isinstance(one.body, LeverPulled))
    return [one for one in pulled if one.owner == owner]


def _expected(given: Record, state: State) -> Put:
    """That of a decision that nobody took: put before the players, if anything ever puts it."""
    put = getattr(given.body, "decision", None) in state.puts.values()
    return Put(0) if put else Put()
