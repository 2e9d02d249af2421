"""Effects where nobody plays: in regions that are not in play."""

from collections.abc import Iterator, Sequence

from oefening.scenario.checks.findings import Spot
from oefening.scenario.lint.sight import Sight
from oefening.source.unions import name_key
from oefening.text import phrase
from oefening.world.effects import Convoy, Effect
from oefening.world.levers import LeverUse
from oefening.world.model import NATION
from oefening.world.nodes import place_of
from oefening.world.pull import lever_effects

Acting = tuple[str, Spot, Sequence[Effect], Sequence[LeverUse]]
"""An id with where it stands, and what it does to the world."""


def lint_regions(sight: Sight) -> None:
    """Note what is done to a region that is not in play, to areas of none and to none of either."""
    known = set(sight.grounds.regions)
    played = {*sight.scenario.regions, NATION}
    for id, spot, effects, uses in _acting(sight):
        for where, effect in _effects(sight, spot, effects, uses):
            region = _target(effect)
            if region in known - played and played.isdisjoint(_regions(effect)):
                message = phrase("lint.effect-out-of-play", region=region, id=id)
                hint = phrase("lint.in-play", names=", ".join(sight.scenario.regions))
                sight.tell("effect-out-of-play", where, message, hint, of=(id, region))
    written = set(_addresses(sight.document.value)) if sight.scenario.areas else set[str]()
    for index, area in enumerate(sight.scenario.areas):
        if f"{area.region}/{area.id}" not in written:
            message = phrase("lint.unused-area", id=area.id, region=area.region)
            sight.tell("unused-area", Spot(("areas", index, "id")), message, of=(area.id,))


def _acting(sight: Sight) -> Iterator[Acting]:
    scenario = sight.scenario
    for at, one in enumerate(scenario.disruptions):
        yield one.id, Spot(("disruptions", at)), one.effects, ()
    for at, inject in enumerate(scenario.injects):
        yield inject.id, Spot(("injects", at)), inject.effects, inject.levers
    for at, decision in enumerate(scenario.decisions):
        for number, option in enumerate(decision.options):
            spot = Spot(("decisions", at, "options", number))
            yield decision.id, spot, option.effects, option.levers
    for name, play in scenario.plays.items():
        for at, step in enumerate(play.steps):
            yield name, Spot(("plays", name, "steps", at)), (), step.levers


def _effects(
    sight: Sight, spot: Spot, effects: Sequence[Effect], uses: Sequence[LeverUse]
) -> Iterator[tuple[Spot, Effect]]:
    """The effects, with where what each works on is written; those of levers among them."""
    for index, effect in enumerate(effects):
        yield spot / "effects" / index / name_key(type(effect)), effect
    for index, use in enumerate(uses):
        lever, where = sight.world.levers[use.lever], spot / "levers" / index
        made = lever_effects(lever, use)
        given = {name: (where / "with" / name).path for name in use.with_}
        for data, effect in zip(lever.effects, made, strict=True):
            written = (where / "lever").pin(data, given) / name_key(type(effect))
            if written.path != (where / "lever").path:  # else the lever has it so, not its user
                yield written, effect


def _target(effect: Effect) -> str:
    """The region that an effect works on, or ""; a convoy works on wherever it passes."""
    if isinstance(effect, Convoy):
        return ""
    return _region(getattr(effect, name_key(type(effect)).replace("-", "_")))


def _region(address: object) -> str:
    return place_of(address).partition("/")[0] if isinstance(address, str) else ""


def _regions(effect: Effect) -> Iterator[str]:
    """The regions that it names anywhere: what it takes from one it may bring to another."""
    return map(_region, effect.model_dump(exclude_defaults=True).values())


def _addresses(value: object) -> Iterator[str]:
    """The areas that are named anywhere in `value`, as `VR09/zuid`."""
    if isinstance(value, str) and "/" in value:
        for word in value.replace("{", " ").replace(",", " ").split():
            yield place_of(word)
    elif isinstance(value, dict):
        for key, part in value.items():
            yield place_of(key)
            yield from _addresses(part)
    elif isinstance(value, list):
        for part in value:
            yield from _addresses(part)
