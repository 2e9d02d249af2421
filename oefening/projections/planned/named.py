"""Conditions and live numbers by the names that people know, not by the ids of their author."""

import re
from collections.abc import Callable

from oefening.projections.names import Names
from oefening.projections.planned.short import short
from oefening.scenario import conditions as c
from oefening.scenario.live import CONVOY, OF_CONVOYS, OF_PLACES, Live, filling, parse_live
from oefening.text import BadValue, Language, Phrase, phrase
from oefening.text.content import Content, either
from oefening.world.nodes import capacity_of, place_of

Told = Phrase | str | int

LEFT_OPEN = "……"
"""Stands where something is filled in by hand."""
_ASIDE = re.compile(r" \([^()]*\)$")
"""What a question says in brackets at its end, as who decides it."""


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
        return phrase("planned.quoted", text=_shortly(quotes[key](id)))
    return finds[key](id) if key in finds else value


def _shortly(told: Phrase) -> Phrase:
    """What an author wrote, without what stands in brackets at its end."""
    if not isinstance(told, Content):
        return told
    return Content("content", tuple((one, _ASIDE.sub("", str(text))) for one, text in told.params))


def blanks(text: str, names: Names, language: Language) -> str:
    """`text` with what each live number in it is of, and room to fill that in."""

    def told(number: str) -> str:
        try:
            return blank(parse_live(number), names).render(language)
        except BadValue:  # of a log whose scenario was never checked
            return LEFT_OPEN

    return filling(text, told)


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
