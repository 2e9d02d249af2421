"""The ledger of loans: how many of a kind are where, who has lent whom to whom, and what is owed.

When a loan ends, whoever is free goes home, and whoever is at work or lent on goes once they are
free. A loan is paid with anybody of its kind. So nobody is ever in two places, or in none. And
places that owe one another, in a circle, are quits at once: whoever works there stays at work.
"""

from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(slots=True, eq=False)
class Strength:
    """Those of a kind who are in a place: its own and borrowed ones, without whom it has lent."""

    place: str
    kind: str
    there: int = 0
    busy: int = 0
    """Of those there, at work or in use; more than are there where it lost some otherwise."""
    tired: bool = False
    """Whether who is busy is tired of work that is over, and can go home to sleep there."""
    told: "Told" = lambda *_: None
    """Called whenever it has more of them, or fewer."""
    owes: list["Loan"] = field(default_factory=list)
    """Loans to it that have ended and of which it still has some, the first that ended first."""

    @property
    def free(self) -> int:
        """How many can be sent, lent or used now."""
        return max(0, self.there - self.busy)

    @property
    def staying(self) -> int:
        """How many there will be when all has gone home that it owes; below 0 where it lent on."""
        return self.there - sum(loan.away for loan in self.owes)


@dataclass(slots=True, eq=False)
class Loan:
    """What one place has lent to another."""

    giver: Strength | None
    """None: they come from outside, and go there."""
    taker: Strength
    owner: str
    """Because of what order it was made."""
    away: int
    """How many of them have not gone home."""


Told = Callable[[Strength, int, str], None]
"""Called with where how many more there are (fewer: below 0) and because of what order."""


class Ledger:
    """All loans of a run."""

    def __init__(self) -> None:
        self.changes = 0
        """How often a loan was made, ended or paid."""

    def lend(self, giver: Strength | None, taker: Strength, wanted: int, owner: str) -> Loan:
        """Lend so many, or as many as are free; both places are told, though it be of nobody."""
        loan = Loan(giver, taker, owner, wanted if giver is None else min(wanted, giver.free))
        self._move(giver, taker, loan.away, owner)
        self._pay(taker)
        return loan

    def end(self, loan: Loan) -> None:
        """Have everybody of a loan go home: who is free now, and the others once they are."""
        if loan.away:
            self.changes += 1
            loan.taker.owes.append(loan)
            self._pay(loan.taker)
            self._be_quits(loan)

    def release(self, strength: Strength, number: int = 1) -> None:
        """So many are busy no longer: they are free for others, once what is owed is paid."""
        strength.busy -= number
        if strength.owes:
            self._pay(strength)

    def _pay(self, strength: Strength) -> None:
        """Send home whom a place owes and has free, and whom they reach so in turn."""
        reached = [strength]
        while reached:
            debtor = reached.pop()
            while debtor.owes and (able := debtor.there if debtor.tired else debtor.free):
                loan = debtor.owes[0]
                number = min(loan.away, able)
                loan.away -= number
                if not loan.away:
                    debtor.owes.pop(0)
                if number:
                    self._move(debtor, loan.giver, number, loan.owner)
                    if loan.giver is not None:
                        reached.append(loan.giver)

    def _be_quits(self, loan: Loan) -> None:
        """Pay what goes round in a circle with this loan, as else each would wait for the other."""
        while loan.away and (circle := _circle(loan)):
            number = min(one.away for one in circle)
            for one in circle:
                one.away -= number
                if not one.away:
                    one.taker.owes.remove(one)
                self._move(one.taker, one.giver, number, one.owner)

    def _move(self, start: Strength | None, end: Strength | None, number: int, owner: str) -> None:
        """Have so many go from one place to another; who is tired stays behind, or goes so."""
        self.changes += 1
        tired = 0 if start is None else max(0, number - start.free)
        for strength, by, busy in ((start, -number, -tired), (end, number, tired)):
            if strength is not None:
                strength.there += by
                strength.busy += busy
                strength.told(strength, by, owner)


def _circle(loan: Loan) -> list[Loan]:
    """The shortest circle of loans that are owed, each by whom the one before is owed to."""
    ways, seen = [[loan]], [loan.giver]
    for way in ways:
        debtor = way[-1].giver
        if debtor is loan.taker:
            return way
        for owed in [] if debtor is None else debtor.owes:
            if owed.giver not in seen:
                seen.append(owed.giver)
                ways.append([*way, owed])
    return []
