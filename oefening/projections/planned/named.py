"""Conditions and live numbers by the names that people know, not by the ids of their author."""

from collections.abc import Callable

from oefening.projections.names import Names
from oefening.projections.planned.short import short
from oefening.scenario import conditions as c
from oefening.scenario.live import CONVOY, OF_CONVOYS, OF_PLACES, Live
from oefening.text import Phrase, phrase
from oefening.text.content import either
from oefening.world.nodes import capacity_of, place_of

Told = Phrase | str | int


def named(condition: c.Condition, names: Names) -> Phrase:
    """`condition` on one line, in names."""
    return _named(short(condition), names)


def _named(told: Phrase, names: Names) -> Phrase:
    """`told` with a name in the place of each id in it."""
    params = dict(told.params)
    decision = params.get("decision")
    return type(told)(
        told.key,
        tuple((key, _param(key, one, str(decision), names)) for key, one in told.params),
    )


def _param(key: str, value: Told, decision: str, names: Names) -> Told:
    if isinstance(value, Phrase):
        return _named(value, names)
    id = str(value)
    if key == "option":
        return either(names.option(decision, one) for one in id.split("|"))
    finds: dict[str, Callable[[str], Phrase]] = {
        "node": names.node,
        "supplier": names.node,
        "place": names.place,
        "convoy": names.convoys.of,
    }
    quotes: dict[str, Callable[[str], Phrase]] = {
        "decision": names.question,
        "inject": names.inject,
        "what": names.began,
    }
    if key in quotes:
        return phrase("planned.quoted", text=quotes[key](id))
    return finds[key](id) if key in finds else value


def blank(live: Live, names: Names) -> Phrase:
    """What a live number is of, with room to fill it in."""
    place = names.place(place_of(live.address))
    if live.measure in OF_CONVOYS:
        convoy = names.convoys.of(live.address.removeprefix(CONVOY))
        what = phrase(f"planned.live.{live.measure}", convoy=convoy)
    elif live.measure in OF_PLACES or live.measure == "beds-free":
        what = phrase(f"planned.live.{live.measure}", place=place)
    elif live.measure == "without":
        without = names.without(capacity_of(live.address))
        what = phrase("planned.live.without", without=without, place=place)
    else:
        what = phrase(f"planned.live.{live.measure}", node=names.node(live.address))
    return phrase("planned.live", what=what)
