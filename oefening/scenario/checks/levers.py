"""Levers as the scenario pulls them: known, given what they need, with effects that can be."""

from oefening.errors import closest
from oefening.scenario.checks.context import Check
from oefening.scenario.checks.effects import check_effect
from oefening.scenario.checks.findings import Spot
from oefening.scenario.checks.names import damage_names
from oefening.scenario.places import code_of, to_choose
from oefening.text import BadValue, Phrase, phrase
from oefening.world.effects import (
    CallHome,
    Effect,
    Estimate,
    Inform,
    Repair,
    StockChange,
    TierChange,
    Unfreeze,
)
from oefening.world.levers import Lever, LeverParameter, LeverUse, asked
from oefening.world.pull import filled_in, lever_effects, lever_troubles


def check_levers(check: Check, uses: tuple[LeverUse, ...], spot: Spot, owner: Phrase) -> None:
    """Note what is wrong with each of the levers that `owner` pulls."""
    known = check.grounds.world.levers
    for index, use in enumerate(uses):
        lever = known.get(use.lever)
        if lever is None:
            check.missing("lever", use.lever, tuple(known), spot / index / "lever", owner)
        else:
            _check_use(check, lever, use, spot / index, owner)


def _check_use(check: Check, lever: Lever, use: LeverUse, spot: Spot, owner: Phrase) -> None:
    troubles = lever_troubles(lever, use)
    lacking = {trouble.parameter for trouble in troubles if trouble.code == "missing-parameter"}
    for trouble in troubles:
        given = spot / "with" / trouble.parameter
        if trouble.code == "unknown-parameter":
            meant = closest(trouble.parameter, lacking) or closest(
                trouble.parameter, lever.parameters
            )
            lacking.discard(meant or "")
            hint = None if meant is None else phrase("did-you-mean", name=meant)
            check.findings.add(trouble.code, given, trouble.message, hint, key=True)
        elif trouble.code == "bad-parameter":
            hint = _place_meant(check, lever.parameters[trouble.parameter], use, trouble.parameter)
            check.findings.add(trouble.code, given, trouble.message, hint)
        elif trouble.parameter in lacking and not check.findings.lost(given):
            hint = asked(trouble.parameter, lever.parameters[trouble.parameter])
            check.findings.add(trouble.code, spot / "lever", trouble.message, hint)
    if not troubles and _check_places(check, lever, use, spot / "with", owner):
        within = phrase("owner.lever", id=use.lever, within=owner)
        _check_instance(check, lever, use, spot, within)


def _place_meant(
    check: Check, known: LeverParameter, use: LeverUse, parameter: str
) -> Phrase | None:
    """A hint at the place that was meant by its name, or by a part of it; None if none was."""
    written = use.with_[parameter]
    region = written.partition("/")[0] if known.only == "region" else ""
    code = code_of(check.grounds.world, written)
    if code is None and region != written and region in check.grounds.regions:
        code = region
    if known.kind != "place" or code is None:
        return None
    return phrase("did-you-mean", name=code)


def _check_places(check: Check, lever: Lever, use: LeverUse, spot: Spot, owner: Phrase) -> bool:
    """Whether the places among the parameters exist; noted if not."""
    found = True
    for name, known in lever.parameters.items():
        if known.kind == "place" and name in use.with_:
            found &= check.place(use.with_[name], spot / name, owner)
    return found and _check_neighbours(check, lever, use, spot)


def _check_neighbours(check: Check, lever: Lever, use: LeverUse, spot: Spot) -> bool:
    """Whether places that are to adjoin others do; noted if not."""
    adjoins = True
    said = filled_in(lever, use)
    for name, known in lever.parameters.items():
        if known.neighbour_of is None:
            continue
        giver, taker = (said[one].partition("/")[0] for one in (name, known.neighbour_of))
        place = check.grounds.world.place(taker)
        if place is not None and giver not in place.neighbours:
            message = phrase("lever-not-neighbour", giver=giver, taker=taker)
            hint = phrase("choose-from", names=to_choose(check.grounds.world, place.neighbours))
            check.findings.add("not-neighbour", spot / name, message, hint)
            adjoins = False
    return adjoins


def _check_instance(check: Check, lever: Lever, use: LeverUse, spot: Spot, within: Phrase) -> None:
    try:
        effects = lever_effects(lever, use)
    except BadValue as wrong:
        check.findings.add("bad-lever", spot / "lever", wrong.phrase)
        return
    given = {name: (spot / "with" / name).path for name in use.with_}
    check.names.damages |= {name for effect in effects for name in damage_names(effect.dump())}
    for effect, made in zip(effects, lever.effects, strict=True):
        check_effect(check, effect, (spot / "lever").pin(made, given), within)
    if use.lasts is not None and not any(map(_can_end, effects)):
        message = phrase("lever-no-end", lever=use.lever)
        check.findings.add("lever-no-end", spot / "lasts", message, key=True)


def _can_end(effect: Effect) -> bool:
    """Whether anything of it can be taken back."""
    match effect:
        case Inform() | Estimate() | CallHome() | Unfreeze():
            return False
        case StockChange():
            return effect.enlarge is not None
        case TierChange():
            return effect.share is not None or effect.generators is not None
        case Repair():
            return effect.speed is not None or effect.priority is not None
        case _:
            return True
