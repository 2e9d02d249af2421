"""The preparation round as it stands: money left by year, and what can be bought for how much."""

from collections.abc import Iterator
from dataclasses import dataclass

from oefening.record import Header
from oefening.scenario.preparation import Purchase
from oefening.scenario.spending import Spending
from oefening.source import Bilingual
from oefening.state import State
from oefening.text import Phrase, phrase
from oefening.text.content import content, number
from oefening.world.measures import PURSES
from oefening.world.model import World


@dataclass(frozen=True, slots=True)
class Offer:
    """A measure that can be bought."""

    id: str
    name: Bilingual
    told: Phrase
    """Price and range for a unit, what one is, and how many units there are."""
    does: Bilingual
    """What it does, in words."""
    costs: dict[int, int]
    """Euro for a unit in all years of the round together, by the year in which it is bought."""


def spending_of(header: Header) -> Spending | None:
    """The money of the round and the rules for spending it; None where there is no round."""
    preparation = header.scenario.preparation
    if preparation is None:
        return None
    return Spending(header.scenario, header.world, preparation)


def years_told(spending: Spending, state: State) -> Iterator[tuple[int, Phrase]]:
    """Of each year of the round what is left of its money, and of what that is meant for."""
    left = spending.left(state.bought)
    for year in spending.years:
        told = phrase(
            "spending.year-left",
            year=str(year),
            left=number(left[str(year)]),
            money=number(spending.money(year) or 0),
        )
        for purse in PURSES:
            if spending.money(year, purse) is not None:
                amount = number(spending.left_in(state.bought, year, purse))
                told = phrase(
                    "spending.purse-left", told=told, purse=phrase(f"purse.{purse}"), left=amount
                )
        yield year, told


def offers(spending: Spending, state: State, world: World, place: str) -> tuple[Offer, ...]:
    """All that can be bought for a place."""
    return tuple(
        Offer(
            id,
            measure.name,
            _told(spending, state, (id, place), world),
            measure.meaning,
            {year: measure.price * len(spending.paid_in(measure, year)) for year in spending.years},
        )
        for id, measure in spending.measures.items()
    )


def can_buy(spending: Spending, state: State, year: int, place: str) -> bool:
    """Whether there is anything of which a unit more can be bought for a place in a year."""
    return any(
        spending.objection(state.bought, Purchase(year=year, measure=measure, place=place)) is None
        for measure in spending.measures
    )


def _told(spending: Spending, state: State, what: tuple[str, str], world: World) -> Phrase:
    id, place = what
    measure = spending.measures[id]
    price = world.parameters.get(f"{id}-price")
    low, high = (price.low, price.high) if price is not None else ("", "")
    return phrase(
        "spending.offer-runs" if measure.running else "spending.offer",
        price=number(measure.price),
        low=number(int(low or measure.price)),
        high=number(int(high or measure.price)),
        unit=content(measure.unit.nl or "", measure.unit.en or ""),
        has=spending.units(state.bought, id, place),
        most=spending.most(id, place),
    )
