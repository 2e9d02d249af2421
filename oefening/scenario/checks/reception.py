"""Effects on where people are: whether there are such sites, in a region."""

from collections.abc import Callable, Mapping
from typing import Any

from oefening.scenario.checks.context import Check
from oefening.scenario.checks.findings import Spot
from oefening.text import Phrase, phrase
from oefening.text.content import number
from oefening.world.effects import CallHome, Displaced, Evacuate, OpenReception
from oefening.world.model import NATION


def check_reception(check: Check, effect: OpenReception, spot: Spot, owner: Phrase) -> None:
    """Note sites of a kind that the world does not have, or in no region."""
    regional(check, effect.open_reception, spot / "open-reception", owner)
    reception = check.grounds.world.reception
    kinds = () if reception is None else tuple(reception.kinds)
    if effect.kind not in kinds:
        check.missing("site-kind", effect.kind, kinds, spot / "kind", owner)
        return
    _check_sites(check, effect, spot)
    _check_lead(check, effect, spot)
    if effect.once_lacking and reception is not None and not reception.kinds[effect.kind].serves:
        check.findings.add(
            "sites-serve-nothing", spot / "once-lacking", phrase("sites-serve-nothing")
        )


def _check_lead(check: Check, effect: OpenReception, spot: Spot) -> None:
    """Note a time until the first sites are ready that is said to be over."""
    if effect.ready and effect.lead is not None:
        check.findings.add("ready-and-lead", spot / "lead", phrase("ready-and-lead"), key=True)


def _check_sites(check: Check, effect: OpenReception, spot: Spot) -> None:
    """Note more sites than all people of the region could fill."""
    world, region = check.grounds.world, effect.open_reception.partition("/")[0]
    here = check.grounds.places.get(region)
    if here is None or world.reception is None or not here.persons:
        return
    places = world.reception.kinds[effect.kind].places
    most = -(-here.persons // max(1, places))
    if effect.sites > most:
        message = phrase(
            "too-many-sites",
            place=region,
            persons=number(here.persons),
            places=number(places),
            most=number(most),
        )
        check.findings.add("too-many", spot / "sites", message)


def _check_persons(check: Check, persons: int, place: str, spot: Spot, key: str) -> None:
    """Note more persons than live in a place, where the world says how many do."""
    here = check.grounds.places.get(place)
    if here is not None and here.persons and persons > here.persons:
        message = phrase(key, place=place, persons=number(here.persons))
        check.findings.add("too-many", spot / "persons", message)


def regional(check: Check, name: str, spot: Spot, owner: Phrase) -> bool:
    """Whether `name` is a region or an area of one; noted if not."""
    if not check.place(name, spot, owner):
        return False
    if name == NATION:
        check.findings.add(
            "not-in-a-region", spot, phrase("not-in-a-region", owner=owner, name=name)
        )
    return name != NATION


def _check_displaced(check: Check, effect: Displaced, spot: Spot, owner: Phrase) -> None:
    regional(check, effect.displaced, spot / "displaced", owner)
    _check_persons(check, effect.persons, NATION, spot, "too-many-displaced")
    _check_roads(check, spot / "displaced")


def _check_evacuation(check: Check, effect: Evacuate, spot: Spot, owner: Phrase) -> None:
    """Note an evacuation of nobody, or to where it comes from."""
    findings = check.findings
    known = regional(check, effect.evacuate, spot / "evacuate", owner)
    lost = findings.lost(spot / "share") or findings.lost(spot / "persons")
    if bool(effect.share) == bool(effect.persons) and not lost:
        findings.add(
            "evacuated-how-many", spot / "evacuate", phrase("evacuated-how-many"), key=True
        )
    _check_persons(check, effect.persons, effect.evacuate, spot, "too-many-evacuated")
    for index, to in enumerate(effect.to):
        where = spot / "to" / index
        if regional(check, to, where, owner) and known and to == effect.evacuate:
            findings.add("evacuated-nowhere", where, phrase("evacuated-nowhere", place=to))
    _check_roads(check, spot / "evacuate")


def _check_return(check: Check, effect: CallHome, spot: Spot, owner: Phrase) -> None:
    regional(check, effect.call_home, spot / "call-home", owner)
    _check_roads(check, spot / "call-home")


def _check_roads(check: Check, spot: Spot) -> None:
    """Note people who would have to move in a world that does not say how."""
    if check.grounds.world.movement is None:
        message = phrase("no-movement", world=check.grounds.world.id)
        check.findings.add("no-movement", spot, message)


CHECKS: Mapping[type, Callable[[Check, Any, Spot, Phrase], None]] = {
    OpenReception: check_reception,
    Displaced: _check_displaced,
    Evacuate: _check_evacuation,
    CallHome: _check_return,
}
"""By kind of effect."""
