"""Which decisions mattered: for each what would have come of it if it had not been taken."""

from collections.abc import Iterator, Mapping
from concurrent.futures import Executor
from typing import NamedTuple

from oefening.projections.spots import Spot, Spots
from oefening.record import Header
from oefening.share import Hears, nobody
from oefening.study.compared import Difference
from oefening.study.executor import as_done
from oefening.study.whatif.branch import Branch, Unit, run
from oefening.study.whatif.change import Change
from oefening.study.whatif.logged import Logged
from oefening.study.whatif.outcome import ALL, Amount, Kind, Outcome
from oefening.study.whatif.whatif import REDRAWS, Both, WhatIf, pairs
from oefening.world.model import NATION
from oefening.world.nodes import WHOLE

COUNTED: tuple[Kind, ...] = ("without", "below", "late-patients", "delay")
"""What is counted of each decision, what matters most first."""


class Mattered(NamedTuple):
    """How much more there is of something without a decision than with it."""

    kind: Kind
    difference: int
    band: Difference | None
    """Of the pairs with chance drawn anew; None: there are none."""
    most: tuple[Spot, int] | None = None
    """Of what is summed over requirements and places, where it differs most and how much."""
    out_of: int = 0
    """The most that there was of it in the log or without any of the decisions."""

    @property
    def outside(self) -> bool:
        """Whether it lies outside the band of other courses of chance, as it may."""
        return self.band is not None and self.band.leaves_out(self.difference)

    @property
    def any(self) -> bool:
        """Whether there is any difference, with whichever chance was looked at."""
        return bool(self.difference) or (self.band is not None and self.band.any)

    @property
    def share(self) -> int:
        """How large a part of it the difference is, in ppm."""
        return abs(self.difference) * WHOLE // self.out_of if self.out_of else 0


class Weighed(NamedTuple):
    """A decision, with what would have come of it if it had not been taken."""

    whatif: WhatIf
    mattered: tuple[Mattered, ...]
    """One for each of `COUNTED`."""

    @property
    def number(self) -> int:
        """Of its record."""
        return self.whatif.change.number

    @property
    def any(self) -> bool:
        """Whether anything that is counted differs."""
        return any(one.any for one in self.mattered)

    @property
    def late(self) -> bool:
        """Whether nothing differs since there is no time left for that in the log."""
        return not self.any and bool(self.whatif.beyond or self.whatif.at_end)

    @property
    def weight(self) -> tuple[int, ...]:
        """By which decisions are in order: the largest share of anything that is counted.

        Of those alike how much differs, what matters most first.
        """
        differences = (abs(one.difference) for one in self.mattered)
        return max(one.share for one in self.mattered), *differences


def each(
    logged: Logged,
    executor: Executor,
    *,
    workers: int = 1,
    redraws: int = REDRAWS,
    hears: Hears = nobody,
) -> tuple[WhatIf, ...]:
    """The what-if of every decision that is removed, in the order in which they were recorded.

    `hears` how much is done.
    """
    asked = [
        pair
        for number in logged.decisions
        for pair in pairs(logged, Change(number, removed=True), redraws)
    ]
    units = {_key(unit): unit for pair in asked for unit in pair.units}
    branches = dict[object, Branch]()
    for unit, branch in as_done(executor, run, units.values(), workers):
        branches[_key(unit)] = branch
        hears(len(branches) / len(units))
    found: dict[int, WhatIf] = {}
    for pair in asked:
        both = Both(*(branches[_key(unit)] for unit in pair.units))
        if pair.redraw is None:
            found[pair.change.number] = WhatIf(logged, pair.change, both)
        else:
            found[pair.change.number].take(pair, both)
    return tuple(found.values())


def _key(unit: Unit) -> object:
    """What units of one log differ by."""
    number = None if unit.change is None else unit.change.number
    redraw = None if unit.redraw is None else (unit.redraw.after, unit.redraw.with_)
    return number, redraw


class Weighing:
    """Weighs decisions of one exercise against each other."""

    def __init__(self, header: Header) -> None:
        # Of what a region shares with its areas the areas alone count.
        self._spots = Spots(header.scenario, header.world, shared=False).all

    def weighed(self, whatifs: tuple[WhatIf, ...]) -> tuple[Weighed, ...]:
        """Each of them, that which mattered most first; those alike in the order of the log."""
        most = {
            kind: max(
                (self.total(kind, outcome) for one in whatifs for outcome in one.outcomes),
                default=0,
            )
            for kind in COUNTED
        }
        found = (Weighed(one, tuple(self._mattered(one, most))) for one in whatifs)
        return tuple(sorted(found, key=lambda one: one.weight, reverse=True))

    def _mattered(self, whatif: WhatIf, out_of: Mapping[Kind, int]) -> Iterator[Mattered]:
        redrawn = [whatif.redrawn[one] for one in sorted(whatif.redrawn)]
        for kind in COUNTED:
            recorded, otherwise = (self.total(kind, one) for one in whatif.outcomes)
            band = None
            if redrawn:
                band = Difference.of(
                    [self.total(kind, one.recorded.outcome) for one in redrawn],
                    [self.total(kind, one.otherwise.outcome) for one in redrawn],
                )
            most = self._most(*whatif.outcomes) if kind == "below" else None
            yield Mattered(kind, otherwise - recorded, band, most, out_of[kind])

    def _most(self, recorded: Outcome, otherwise: Outcome) -> tuple[Spot, int] | None:
        """Where the time below differs most, the first of several; None: nowhere."""
        found = (
            (spot, otherwise.amount(amount) - recorded.amount(amount))
            for spot in self._spots
            for amount in [Amount("below", *spot)]
        )
        most = max(found, key=lambda one: abs(one[1]), default=None)
        return None if most is None or not most[1] else most

    def total(self, kind: Kind, outcome: Outcome) -> int:
        """How much of it there was in all; of requirements in the places in play together."""
        if kind == "below":
            return sum(outcome.amount(Amount(kind, *spot)) for spot in self._spots)
        return outcome.amount(Amount(kind, NATION, ALL))
