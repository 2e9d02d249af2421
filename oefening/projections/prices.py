"""What levers cost, in words: people who are tied up, and euro; and on what terms they are."""

from collections.abc import Iterator

from oefening.projections.names import said
from oefening.text import Phrase, phrase
from oefening.text.content import counted, duration, listing
from oefening.world.costs import Cost
from oefening.world.levers import LEAST, Authority, Lever, LeverParameter, shown
from oefening.world.organisation import Organisation, route_of


def people_of(lever: Lever) -> Phrase:
    """`6 people + 1 person each`: those that a pull of `lever` ties up."""
    return _amount(lever, "people", lever.people, lever.people_each)


def money_of(lever: Lever) -> Phrase:
    """`€ 2,500 each`: what a pull of `lever` costs."""
    return _amount(lever, "money", lever.money, lever.money_each)


def begins(lead: int) -> Phrase:
    """`after 2h`, or `at once`: when a lever works that takes `lead` seconds."""
    return phrase("lever.lead", lead=duration(lead)) if lead else phrase("lever.at-once")


def terms(lever: Lever, organisation: Organisation | None) -> Iterator[Phrase]:
    """The hands that a request for `lever` goes through, its GRIP level, and its legal basis."""
    for step in route_of(lever, organisation):
        yield phrase("world-lever-step", step=said(step.name), takes=duration(step.takes))
    if lever.authority.grip:
        yield from_level(lever.authority)
    if lever.basis:
        yield phrase("world-lever-basis", basis=lever.basis)


def from_level(authority: Authority) -> Phrase:
    """`usually from GRIP 4 on (law)`: its GRIP level, and where that comes from."""
    provenance = phrase(f"provenance-{authority.provenance}")
    return phrase("world-lever-grip", grip=authority.grip, provenance=provenance)


def bounded(asked: Phrase, parameter: LeverParameter) -> Phrase:
    """`asked; from 1 to 200`: what a lever has to be told, with the bounds that it sets to that."""
    if not parameter.most:
        return asked
    least = shown(parameter.kind, parameter.least or LEAST.get(parameter.kind, ""))
    most = shown(parameter.kind, parameter.most)
    return phrase("world-lever-bounds", asked=asked, least=least or "0", most=most)


def in_all(asked: Cost) -> Phrase:
    """`24 people, € 60,000`: what was counted together, and `nothing` where that is nothing."""
    amounts = {"people": asked.people, "money": asked.money}
    told = [counted(f"lever.{what}", amount) for what, amount in amounts.items() if amount]
    return listing(told) if told else phrase("lever.nothing")


def _amount(lever: Lever, what: str, fixed: int, each: int) -> Phrase:
    once = counted(f"lever.{what}", fixed)
    if lever.per is None or not each:
        return once
    kind = lever.parameters[lever.per].kind
    more = phrase(f"lever.each.{kind}", each=counted(f"lever.{what}", each))
    return phrase("lever.and-each", fixed=once, each=more) if fixed else more
