"""The preparation round: that there is money, that what it names exists, and what plays buy."""

from dataclasses import dataclass, field

from oefening.scenario.checks.context import Check
from oefening.scenario.checks.effects import check_effect
from oefening.scenario.checks.findings import Spot
from oefening.scenario.preparation import Preparation, Purchase
from oefening.scenario.spending import Key, Spending, key_of
from oefening.text import Phrase, phrase
from oefening.world.measures import budget_of
from oefening.world.pull import measure_effects


def check_preparation(check: Check) -> None:
    """Note what is wrong with the preparation round, and with what plays buy in it."""
    preparation = check.scenario.preparation
    if preparation is None:
        _check_no_round(check)
        return
    spot = Spot(("preparation",))
    _check_years(check, preparation, spot / "years")
    owner = phrase("owner.preparation")
    for index, id in enumerate(preparation.measures):
        _known(check, id, spot / "measures" / index, owner)
    if not preparation.years:
        return  # as long as there is no year, everything bought is bought in a wrong one
    spending = Spending(check.scenario, check.grounds.world, preparation)
    books = _Books(check, spending)
    for index, purchase in enumerate(preparation.bought):
        books.buy(purchase, spot / "bought" / index, owner)
    for name, play in check.scenario.plays.items():
        in_play = _Books(check, spending, dict(books.bought))
        for index, purchase in enumerate(play.prepare):
            at = Spot(("plays", name, "prepare", index))
            in_play.buy(purchase, at, phrase("owner.play", id=name))


def _check_no_round(check: Check) -> None:
    if check.findings.lost(Spot(("preparation",))):
        return
    for name, play in check.scenario.plays.items():
        if play.prepare:
            message = phrase("prepare-without-round", owner=phrase("owner.play", id=name))
            spot = Spot(("plays", name, "prepare"))
            check.findings.add("no-round", spot, message, key=True)


def _check_years(check: Check, preparation: Preparation, spot: Spot) -> None:
    if not preparation.years and not check.findings.reading.thinned(spot.path):
        check.findings.add("empty-list", spot, phrase("preparation-no-years"), key=True)
    world = check.grounds.world
    for index, year in enumerate(preparation.years):
        if year in preparation.years[:index]:
            message = phrase("named-twice", name=str(year))
            check.findings.add("named-twice", spot / index, message)
            continue
        if budget_of(world.budgets, year) is None:
            message = phrase("preparation-no-budget", year=str(year), world=world.id)
            years = ", ".join(map(str, sorted(world.budgets)))
            goes_on = any(budget.every_year for budget in world.budgets.values())
            key = "choose-from-on" if goes_on else "choose-from"
            hint = phrase(key, names=years) if years else None
            check.findings.add("no-budget", spot / index, message, hint)


def _known(check: Check, id: str, spot: Spot, owner: Phrase) -> bool:
    """Whether the world has the measure; noted if not."""
    known = check.grounds.world.measures
    if id not in known:
        check.missing("measure", id, tuple(known), spot, owner)
    return id in known


@dataclass
class _Books:
    """What was bought so far, by an author who can be told what cannot be."""

    check: Check
    spending: Spending
    bought: dict[Key, int] = field(default_factory=dict)

    def buy(self, purchase: Purchase, spot: Spot, owner: Phrase) -> None:
        """Enter a purchase, or note why it cannot be made."""
        if not _known(self.check, purchase.measure, spot / "measure", owner):
            return
        objection = self.spending.objection(self.bought, purchase)
        if objection is None:
            key = key_of(purchase)
            self.bought[key] = self.bought.get(key, 0) + purchase.units
            self._try(purchase, spot, owner)
            return
        if self.spending.misnamed and objection.key not in {"spending.year", "spending.measure"}:
            return  # places and money are those of the regions, of which one is told to be unknown
        blamed = spot / _BLAMED.get(objection.key, "units")
        if self.check.findings.written(blamed) is None:
            blamed = spot
        message = phrase("preparation-purchase", why=objection)
        self.check.findings.add("bad-purchase", blamed, message)

    def _try(self, purchase: Purchase, spot: Spot, owner: Phrase) -> None:
        """Note effects that cannot be where something is bought."""
        measure = self.spending.measures[purchase.measure]
        some = measure_effects(purchase.measure, measure, purchase.place, purchase.units)
        for effect in some:
            check_effect(self.check, effect, (spot / "measure").pin(), owner)


_BLAMED = {
    "spending.year": "year",
    "spending.measure": "measure",
    "spending.place": "place",
}
"""Which field of a purchase an objection is to; of others the units."""
