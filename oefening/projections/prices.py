"""What levers cost, in words: people who are tied up, and euro."""

from oefening.text import Phrase, phrase
from oefening.text.content import number
from oefening.world.costs import Cost
from oefening.world.levers import Lever


def people_of(lever: Lever) -> Phrase:
    """`6 + 1 each`: the people that a pull of `lever` ties up."""
    return _amount(lever, lever.people, lever.people_each)


def money_of(lever: Lever) -> Phrase:
    """`2,500 each`: the euro that a pull of `lever` costs."""
    return _amount(lever, lever.money, lever.money_each)


def in_all(asked: Cost) -> Phrase:
    """`24 people, 60,000 euro`: what was counted together."""
    return phrase("lever.in-all", people=number(asked.people), money=number(asked.money))


def _amount(lever: Lever, fixed: int, each: int) -> Phrase:
    if lever.per is None or not each:
        return number(fixed)
    counted = phrase(f"lever.each.{lever.parameters[lever.per].kind}", each=number(each))
    return phrase("lever.and-each", fixed=number(fixed), each=counted) if fixed else counted
