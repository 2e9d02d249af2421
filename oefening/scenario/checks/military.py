"""Convoys, that they can go where they are to go; and who is asked to leave a civil post."""

from functools import partial
from itertools import pairwise

from oefening.scenario.checks.context import Check
from oefening.scenario.checks.findings import Spot
from oefening.scenario.conditions import ConvoyIs
from oefening.text import Phrase, phrase
from oefening.text.content import number
from oefening.world.effects import Convoy, Guard, Mobilise
from oefening.world.military import MOST_PACKETS
from oefening.world.model import NATION
from oefening.world.routes import Routes


def check_convoy(check: Check, effect: Convoy, spot: Spot, owner: Phrase) -> None:
    """Note what is wrong with a convoy that `owner` sends."""
    stops = {
        spot / "convoy": effect.convoy,
        **{spot / "via" / index: place for index, place in enumerate(effect.via)},
        spot / "to": effect.to,
    }
    known = [_check_stop(check, place, at, owner) for at, place in stops.items()]
    world = check.grounds.world
    if world.military is None or effect.by not in world.military.modes:
        message = phrase("no-convoys", owner=owner, by=effect.by, world=world.id)
        check.findings.add("no-convoys", spot / "convoy", message)
        return
    size = world.military.modes[effect.by].vehicles
    if effect.vehicles is not None and effect.vehicles > size * MOST_PACKETS:
        message = phrase("convoy-too-large", most=size * MOST_PACKETS)
        check.findings.add("convoy-too-large", spot / "vehicles", message)
    if all(known):
        _check_route(check, list(stops.items()), owner)


def _check_stop(check: Check, place: str, spot: Spot, owner: Phrase) -> bool:
    """Whether `place` is in a region; noted if not."""
    if place == NATION:
        message = phrase("convoy-of-nation", owner=owner, place=place)
        check.findings.add("convoy-of-nation", spot, message)
        return False
    return check.place(place, spot, owner)


def _check_route(check: Check, stops: list[tuple[Spot, str]], owner: Phrase) -> None:
    routes = Routes(check.grounds.world)
    for (_, one), (spot, two) in pairwise(stops):
        try:
            far = routes.distance(one, two)
        except KeyError:
            message = phrase("no-route", owner=owner, start=one, end=two)
            check.findings.add("no-route", spot, message)
        else:
            if not far:
                message = phrase("convoy-stays", owner=owner, start=one, end=two)
                check.findings.add("convoy-stays", spot, message)


def check_guard(check: Check, effect: Guard, spot: Spot, owner: Phrase) -> None:
    """Note a place without police that can be drawn."""
    if not check.place(effect.guard, spot / "guard", owner):
        return
    world, region = check.grounds.world, effect.guard.partition("/")[0]
    police = world.military.police if world.military is not None else None
    if police is None or f"{region}.{police.capacity}" not in check.grounds.nodes:
        message = phrase("no-police", owner=owner, place=effect.guard, world=world.id)
        check.findings.add("no-police", spot / "guard", message)
        return
    of = police.on_duty(check.grounds.places[region].persons)
    if effect.teams > of:
        message = phrase("too-many-teams", place=region, teams=number(of))
        check.findings.add("too-many", spot / "teams", message)


def check_mobilise(check: Check, effect: Mobilise, spot: Spot, owner: Phrase) -> None:
    """Note a call-up of nobody, or in a world that knows no reservists."""
    known = check.place(effect.mobilise, spot / "mobilise", owner)
    world = check.grounds.world
    if world.military is None or world.military.mobilisation is None:
        message = phrase("no-reservists", owner=owner, world=world.id)
        check.findings.add("no-reservists", spot / "mobilise", message)
    elif known:
        place = effect.mobilise.partition("/")[0]
        everybody = sum(one.persons for one in world.regions)
        living = partial(world.military.mobilisation.living, everybody=everybody)
        most = sum(living(one.persons) for one in world.regions if place in (one.id, NATION))
        if effect.persons > most:
            message = phrase("too-many-reservists", place=place, persons=number(most))
            check.findings.add("too-many", spot / "persons", message)
    lost = any(check.findings.lost(spot / key) for key in ("share", "persons"))
    if bool(effect.share) == bool(effect.persons) and not lost:
        message = phrase("share-or-persons")
        check.findings.add("share-or-persons", spot / "mobilise", message, key=True)


def check_convoy_is(check: Check, condition: ConvoyIs, spot: Spot, owner: Phrase) -> None:
    """Note a convoy that no effect of the scenario sends under that name."""
    check.called("convoy", condition.convoy, check.names.convoys, spot / "convoy", owner)
