"""What a preparation round can be spent on: the money of each year, what it went to, what is left.

All amounts are in whole euro. A measure that runs is paid in the year in which it is bought and in
each later one of the round. What is not spent in its year is gone.
"""

from collections.abc import Iterator, Mapping
from functools import cached_property

from oefening.scenario.model import Scenario
from oefening.scenario.places import called, to_choose
from oefening.scenario.preparation import Preparation, Purchase
from oefening.text import Phrase, phrase
from oefening.text.content import literal, number
from oefening.world.measures import PURSES, Measure, Purse, budget_of
from oefening.world.model import NATION, World
from oefening.world.nodes import WHOLE

Key = tuple[int, str, str]
"""Year, measure and place of what was bought."""

Bought = Mapping[Key, int]
"""Units."""


def key_of(purchase: Purchase) -> Key:
    """Under which what was bought is counted."""
    return purchase.year, purchase.measure, purchase.place


def history(preparation: Preparation | None) -> dict[Key, int]:
    """What the scenario itself has bought."""
    bought: dict[Key, int] = {}
    for one in preparation.bought if preparation is not None else ():
        bought[key_of(one)] = bought.get(key_of(one), 0) + one.units
    return bought


class Spending:
    """The money of a preparation round and the rules for spending it."""

    def __init__(self, scenario: Scenario, world: World, preparation: Preparation) -> None:
        self._scenario = scenario
        self._world = world
        self.preparation = preparation
        self.years = tuple(sorted(set(preparation.years)))
        known = world.measures
        chosen = preparation.measures or tuple(known)
        self.measures: dict[str, Measure] = {id: known[id] for id in chosen if id in known}
        """What may be bought, by id."""

    @cached_property
    def places(self) -> dict[str, int]:
        """The regions in play, with their inhabitants."""
        persons = {place.id: place.persons for place in self._world.places}
        return {one: persons[one] for one in self._scenario.regions if one in persons}

    @property
    def misnamed(self) -> bool:
        """Whether the world lacks a region that the scenario has in play."""
        return len(self.places) < len(set(self._scenario.regions))

    def money(self, year: int, purse: Purse | None = None) -> int | None:
        """What these regions have in a year, or of it in one purse; None if it is not divided."""
        budget = budget_of(self._world.budgets, year)
        if budget is None:
            return None if purse is not None else 0
        if purse is not None and not budget.earmarks:
            return None
        if purse is None:
            return self._part(budget.amount)
        # Each purse ends where the next begins, so that in whole euro they add up to the year's.
        ahead = sum(budget.earmarks.get(one, 0) for one in PURSES[: PURSES.index(purse)])
        return self._part(ahead + budget.earmarks.get(purse, 0)) - self._part(ahead)

    def _part(self, amount: int) -> int:
        share = self.preparation.share
        if share is not None:
            return amount * share // WHOLE
        nation = self._world.place(NATION)
        persons = 0 if nation is None else nation.persons
        return amount * sum(self.places.values()) // max(1, persons)

    def paid_in(self, measure: Measure, year: int) -> tuple[int, ...]:
        """The years of the round in which one is paid for that is bought in `year`."""
        if not measure.running:
            return (year,)
        return tuple(one for one in self.years if one >= year)

    def cost(self, purchase: Purchase) -> int:
        """What a purchase costs in all the years of the round together."""
        measure = self._world.measures[purchase.measure]
        return purchase.units * measure.price * len(self.paid_in(measure, purchase.year))

    def spent(self, bought: Bought, year: int, purse: Purse | None = None) -> int:
        """What is paid in a year, or of it out of one purse."""
        return sum(
            units * measure.price
            for (when, id, _), units in bought.items()
            if (measure := self._world.measures.get(id)) is not None
            and purse in (None, measure.purse)
            and year in self.paid_in(measure, when)
        )

    def left(self, bought: Bought) -> dict[str, int]:
        """What is left of each year's money, by year."""
        return {str(one): (self.money(one) or 0) - self.spent(bought, one) for one in self.years}

    def left_in(self, bought: Bought, year: int, purse: Purse) -> int:
        """What is left in a year for what is bought of a purse: of the year, and of the purse."""
        left = (self.money(year) or 0) - self.spent(bought, year)
        meant = self.money(year, purse)
        return left if meant is None else min(left, meant - self.spent(bought, year, purse))

    def units(self, bought: Bought, measure: str, place: str) -> int:
        """How many units of a measure a place has, in whatever year they were bought."""
        return sum(units for (_, id, at), units in bought.items() if (id, at) == (measure, place))

    def most(self, measure: str, place: str) -> int:
        """How many units of a measure make sense in a place."""
        return self._world.measures[measure].most(self.places[place])

    def objection(self, bought: Bought, purchase: Purchase) -> Phrase | None:
        """Why something cannot be bought besides what was, or None if it can."""
        unknown = self._unknown(purchase)
        return unknown if unknown is not None else next(self._too_much(bought, purchase), None)

    def _unknown(self, purchase: Purchase) -> Phrase | None:
        if purchase.year not in self.years:
            years = ", ".join(map(str, self.years))
            return phrase("spending.year", year=str(purchase.year), years=years)
        if purchase.measure not in self.measures:
            return phrase("spending.measure", measure=purchase.measure)
        if purchase.place not in self.places:
            return self.not_in_play(purchase.place)
        return None

    def not_in_play(self, place: str) -> Phrase:
        """That nothing can be bought for a place."""
        known = self._world.place(place) is not None
        meant = to_choose(self._world, [place]) if known else literal(f"'{place}'")
        return phrase("spending.place", name=meant, places=to_choose(self._world, self.places))

    def _too_much(self, bought: Bought, purchase: Purchase) -> Iterator[Phrase]:
        measure = self.measures[purchase.measure]
        most = self.most(purchase.measure, purchase.place)
        has = self.units(bought, purchase.measure, purchase.place)
        if has + purchase.units > most:
            told = phrase(
                "spending.most", region=called(self._world, purchase.place), most=number(most)
            )
            yield phrase("spending.most-has", told=told, has=number(has)) if has else told
        price = measure.price * purchase.units
        for year in self.paid_in(measure, purchase.year):
            left = self.left_in(bought, year, measure.purse)
            if price <= left:
                continue
            whole = (self.money(year) or 0) - self.spent(bought, year)
            key = "spending.overspent" if price > whole else f"spending.earmark.{measure.purse}"
            yield phrase(key, year=str(year), price=number(price), left=number(left))
