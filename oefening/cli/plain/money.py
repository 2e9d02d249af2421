"""Acts of the dialogue in a preparation round: what money there is, and what it goes to."""

from oefening.cli.plain.names import Forms, forms_of, leading, meant
from oefening.cli.plain.talk import Act, Talk
from oefening.cli.plain.words import cut_off, first_word, whole_number
from oefening.commands import BuyMeasure, ReturnMeasure
from oefening.errors import Refused
from oefening.projections.names import said
from oefening.projections.purchases import can_buy, offers, spending_of, years_told
from oefening.scenario.spending import Spending
from oefening.text import phrase
from oefening.text.content import coded, listing


def _round(talk: Talk) -> Spending:
    spending = spending_of(talk.header)
    if spending is None:
        raise Refused(phrase("spending.no-round"))
    return spending


def round_left(talk: Talk) -> list[str]:
    """What is left of each year's money; nothing without a round."""
    spending = spending_of(talk.header)
    if spending is None:
        return []
    return [talk.words(told) for _, told in years_told(spending, talk.session.state)]


def buys(talk: Talk) -> bool:
    """Whether the round is open and there is anything that could still be bought."""
    spending, state = spending_of(talk.header), talk.session.state
    if spending is None or state.started:
        return False
    return any(
        can_buy(spending, state, year, place)
        for year in spending.years
        for place in spending.places
    )


def _money(talk: Talk, rest: str) -> list[str]:
    spending, state, world = _round(talk), talk.session.state, talk.header.world
    lines = round_left(talk)
    first = next(iter(spending.places))
    if not rest and len(spending.places) > 1:
        places = listing(coded(talk.names.place(place), place) for place in spending.places)
        return [*lines, talk.words(phrase("plain.money.where", places=places))]
    place = _named(rest, _places(talk, spending), "place", talk.called.places)[0] if rest else first
    if place not in spending.places:
        raise Refused(spending.not_in_play(place))
    lines += ["", talk.words(talk.names.place(place))]
    for one in offers(spending, state, world, place):
        told = phrase("plain.offer", id=one.id, name=said(one.name), told=one.told)
        lines += [f"  {talk.words(told)}", f"    {talk.words(said(one.does))}"]
    return lines


def _buy(talk: Talk, rest: str) -> list[str]:
    return talk.send(BuyMeasure(*_asked(talk, rest)))


def _give_back(talk: Talk, rest: str) -> list[str]:
    return talk.send(ReturnMeasure(*_asked(talk, rest)))


def _asked(talk: Talk, rest: str) -> tuple[int, str, str, int]:
    """Year, measure, region and units as typed; the region need not be said where there is one.

    Measure and region may be called by their names, in either language.
    """
    spending = _round(talk)
    year, others = first_word(rest, "year")
    all_of_them = talk.header.world.measures
    measures = {id: forms_of(id, one.name) for id, one in all_of_them.items()}
    offered = {id: measures[id] for id in spending.measures}
    measure, others = _named(others, offered, "measure", measures)
    places, every = _places(talk, spending), talk.called.places
    first = cut_off(others)[0]
    if len(places) > 1 or (others and (meant(first, places) or meant(first, every))):
        place, others = _named(others, places, "place", every)
    else:
        place = next(iter(places))
    units = whole_number(others, phrase("plain.what.units")) if others else 1
    return whole_number(year, phrase("plain.what.year")), measure, place, units


def _named(rest: str, offered: Forms, wanted: str, every: Forms) -> tuple[str, str]:
    """What is named at the head of `rest`, and the words behind it.

    What is not `offered` in this round and is there otherwise is found too: that it is not to be
    had is another answer than that there is no such thing.
    """
    first = cut_off(rest)[0]
    if not meant(first, offered) and meant(first, every):
        return leading(rest, every, wanted)
    return leading(rest, offered, wanted)


def _places(talk: Talk, spending: Spending) -> Forms:
    """What the regions are called that there is money for."""
    return {place: talk.called.places[place] for place in spending.places}


MONEY: dict[str, Act] = {"money": _money, "buy": _buy, "giveback": _give_back}
"""By verb."""
