"""Measures before a crisis: what they cost and bring, the money that there is, and the pillars."""

from collections.abc import Mapping
from typing import Literal

from pydantic import Field

from oefening.source import Bilingual, Count, Data, Flag, Id, Model
from oefening.world.provenance import Provenance

Purse = Literal["campaign", "regional"]
"""For what some of a year's money is meant: the campaign, or regions and municipalities."""

PURSES: tuple[Purse, ...] = ("campaign", "regional")


class Measure(Model):
    """Something that can be bought before STARTEX; in units, for a region.

    Its effects are written with `{place}`, `{units}` and the names of `each` in place of values,
    and begin at STARTEX. The range of its price is that of the number called `<id>-price`.
    """

    noun = "noun.measure"

    name: Bilingual
    meaning: Bilingual
    unit: Bilingual
    """What one unit is."""
    price: Count
    """Euro for one unit, the likely price, at which it is bought."""
    running: Flag = False
    """Whether the price is paid every year from the one in which it is bought; else once."""
    purse: Purse = "regional"
    """Of which money it may be bought where a year's is divided."""
    people_per_unit: Count = Field(ge=1)
    """Inhabitants of a place for each unit that makes sense there; one does everywhere."""
    pillars: tuple[Id, ...] = ()
    """Those that it belongs to, as far as anybody can tell."""
    each: dict[Id, str] = {}
    """What one unit is worth, as written; effects are filled in with that of all units."""
    effects: tuple[Data, ...]

    def most(self, persons: int) -> int:
        """Units that make sense in a place of so many persons."""
        return max(1, -(-persons // self.people_per_unit))


class Budget(Model):
    """The national money of a year, in euro. What is not spent in its year is gone."""

    noun = "noun.budget"

    amount: Count
    every_year: Flag = False
    """Whether it is the same in every later year too."""
    earmarks: dict[Purse, Count] = {}
    """How much of it there is for what; none: for anything."""


class Pillar(Model):
    """A pillar of the national approach. Its name is to be verified, wherever it is shown."""

    noun = "noun.pillar"

    name: Bilingual
    provenance: Provenance
    """`assumed` where only that there is such a pillar is known."""
    source: Id | None = None
    note: Bilingual | None = None


def budget_of(budgets: Mapping[int, Budget], year: int) -> Budget | None:
    """The money of a year: its own, or that of the last one before it that is the same every year.

    None if there is none.
    """
    if year in budgets:
        return budgets[year]
    before = [one for one, budget in budgets.items() if one < year and budget.every_year]
    return budgets[max(before)] if before else None
