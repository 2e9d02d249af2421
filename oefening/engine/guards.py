"""Whether an effect that somebody asks for in play can be done to this world."""

from collections.abc import Iterator

from oefening.engine.run import Run
from oefening.engine.supplies import links_to
from oefening.errors import Refused
from oefening.text import BadValue, phrase
from oefening.world import effects
from oefening.world.levers import LeverUse
from oefening.world.pull import lever_effects


def check_pull(run: Run, use: LeverUse) -> None:
    """Raise `Refused` if the lever is unknown, or cannot be pulled like this."""
    lever = run.world.levers.get(use.lever)
    if lever is None:
        raise Refused(phrase("refused.no-lever", lever=use.lever))
    try:
        pulled = lever_effects(lever, use)
    except BadValue as wrong:
        raise Refused(wrong.phrase) from wrong
    for effect in pulled:
        check_effect(run, effect)


def check_effect(run: Run, effect: effects.Effect) -> None:
    """Raise `Refused` if the effect names what this world does not have."""
    for address in _addresses(effect):
        if address not in run.kernel.by_address:
            raise Refused(phrase("refused.no-node", node=address))
    for place in _places(effect):
        if place not in run.places:
            raise Refused(phrase("refused.no-node", node=place))
    _check_fit(run, effect)


def _check_fit(run: Run, effect: effects.Effect) -> None:
    """Raise `Refused` if a node it names is of another make."""
    match effect:
        case effects.Demand(demand=address, for_class=str(name)):
            _check_classes(run, address, [name])
        case effects.Priority(priority=address, order=order, cap=caps):
            _check_classes(run, address, [*order, *caps])
        case effects.Inform(inform=place, by=channel):
            if f"{place}.{channel}" not in run.kernel.by_address:
                raise Refused(phrase("refused.no-node", node=f"{place}.{channel}"))
        case effects.TierChange(tier=address, on=supplier):
            if not all(links_to(unit, supplier) for unit in run.units(address)):
                raise Refused(phrase("refused.no-link", node=address, on=supplier))
        case _:
            pass


def _check_classes(run: Run, address: str, names: list[str]) -> None:
    for unit in run.units(address):
        known = {share.id for share in unit.shares}
        for name in names:
            if name not in known:
                raise Refused(phrase("refused.no-class", node=unit.address, name=name))


def _addresses(effect: effects.Effect) -> Iterator[str]:
    """The nodes that an effect names."""
    match effect:
        case effects.Damage(damage=address, work=work):
            yield address
            yield from (need.on for need in (work.requires if work else ()))
        case effects.Demand(demand=address) | effects.Priority(priority=address):
            yield address
        case effects.StockChange(stock=address, move_to=other):
            yield from (one for one in (address, other) if one)
        case effects.TierChange(tier=address, fuel=fuel):
            yield from (one for one in (address, fuel) if one)
        case effects.Estimate(estimate=address) | effects.SetLevel(set_level=address):
            yield address
        case effects.Freeze(freeze=address) | effects.Unfreeze(unfreeze=address):
            yield address
        case _:
            return


def _places(effect: effects.Effect) -> Iterator[str]:
    match effect:
        case effects.Crews(crews=place) | effects.Inform(inform=place):
            yield place
        case _:
            return


def describe(effect: effects.Effect) -> str:
    """The effect by its first key: `set-level VR09.power`."""
    key = next(iter(type(effect).model_fields))
    return f"{key.replace('_', '-')} {getattr(effect, key)}"
