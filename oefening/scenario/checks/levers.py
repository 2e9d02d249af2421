"""Levers as the scenario pulls them: known, given what they need, with effects that can be."""

from oefening.scenario.checks.context import Check
from oefening.scenario.checks.effects import check_effect
from oefening.scenario.checks.findings import Spot
from oefening.scenario.checks.names import damage_names
from oefening.text import BadValue, Phrase, phrase
from oefening.world.levers import Lever, LeverUse
from oefening.world.pull import lever_effects, lever_troubles


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
    within = phrase("owner.lever", id=use.lever, within=owner)
    troubles = lever_troubles(lever, use)
    for trouble in troubles:
        if trouble.parameter is None:
            check.findings.add(trouble.code, spot / "lever", trouble.message)
            continue
        unknown = trouble.code == "unknown-parameter"
        hint = check.findings.meant(trouble.parameter, lever.parameters) if unknown else None
        given = spot / "with" / trouble.parameter
        check.findings.add(trouble.code, given, trouble.message, hint, key=unknown)
    places = [name for name, known in lever.parameters.items() if known.kind == "place"]
    wrong = [
        name
        for name in places
        if name in use.with_ and not check.place(use.with_[name], spot / "with" / name, owner)
    ]
    if not troubles and not wrong:
        _check_instance(check, lever, use, (spot / "lever").pin(), within)


def _check_instance(check: Check, lever: Lever, use: LeverUse, spot: Spot, within: Phrase) -> None:
    try:
        effects = lever_effects(lever, use)
    except BadValue as wrong:
        check.findings.add("bad-lever", spot, wrong.phrase)
        return
    check.names.damages |= {name for effect in effects for name in damage_names(effect.dump())}
    for effect in effects:
        check_effect(check, effect, spot, within)
