"""Acts of the dialogue in a preparation round: what money there is, and what it goes to."""

from oefening.cli.plain_talk import Act, Talk
from oefening.cli.plain_words import first_word, known, whole_number
from oefening.commands import BuyMeasure, ReturnMeasure
from oefening.errors import Refused
from oefening.projections.names import said
from oefening.projections.purchases import offers, spending_of, years_told
from oefening.scenario.spending import Spending
from oefening.text import phrase


def _round(talk: Talk) -> Spending:
    spending = spending_of(talk.header)
    if spending is None:
        raise Refused(phrase("spending.no-round"))
    return spending


def _money(talk: Talk, rest: str) -> list[str]:
    spending, state, world = _round(talk), talk.session.state, talk.header.world
    places = [rest] if rest else list(spending.places)
    for place in places:
        known(place, list(spending.places), "place")
    lines = [talk.words(told) for _, told in years_told(spending, state)]
    for place in places:
        lines += ["", talk.words(talk.names.place(place))]
        for one in offers(spending, state, world, place):
            told = phrase("plain.offer", id=one.id, name=said(one.name), told=one.told)
            lines.append(f"  {talk.words(told)}")
    return lines


def _buy(talk: Talk, rest: str) -> list[str]:
    return talk.send(BuyMeasure(*_asked(talk, rest)))


def _give_back(talk: Talk, rest: str) -> list[str]:
    return talk.send(ReturnMeasure(*_asked(talk, rest)))


def _asked(talk: Talk, rest: str) -> tuple[int, str, str, int]:
    """Year, measure, region and units as typed; the region need not be said where there is one."""
    spending = _round(talk)
    year, others = first_word(rest, "year")
    measure, others = first_word(others, "measure")
    known(measure, list(spending.measures), "measure")
    places = list(spending.places)
    word, _, behind = others.partition(" ")
    place, count = (word, behind) if word in places or len(places) > 1 else (places[0], others)
    known(place, places, "place")
    units = whole_number(count.strip(), phrase("plain.what.units")) if count.strip() else 1
    return whole_number(year, phrase("plain.what.year")), measure, place, units


MONEY: dict[str, Act] = {"money": _money, "buy": _buy, "giveback": _give_back}
"""By verb."""
