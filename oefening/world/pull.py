"""Levers pulled and measures bought: effects with what was said put in place of `{parameter}`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from pydantic import JsonValue, TypeAdapter, ValidationError

from oefening.source import in_words, parse_id
from oefening.text import BadValue, Phrase, phrase
from oefening.world.effects import Effect
from oefening.world.levers import SIZES, Lever, LeverParameter, LeverUse, check_bounds
from oefening.world.measures import Measure

HOLE = re.compile(r"\{([a-z0-9-]+)\}")
"""Where what is given for a parameter goes."""
_PLACE = re.compile(r"NL|VR\d{2}(?:/[a-z0-9]+(?:-[a-z0-9]+)*)?")
_NUMBER = re.compile(r"\d+(?:\.\d+)?")
LASTS = "lasts"
"""What stands for how long a lever lasts, unless that is something it asks."""
_effect: TypeAdapter[Effect] = TypeAdapter(Effect)


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why a lever cannot be pulled like this."""

    code: str
    message: Phrase
    parameter: str
    """The one that is unknown, ill-typed or missing."""


def lever_effects(lever: Lever, use: LeverUse) -> tuple[Effect, ...]:
    """The effects of `lever` when pulled as `use` says; raise `BadValue` if that cannot be."""
    for trouble in lever_troubles(lever, use):
        raise BadValue(trouble.message)
    said = filled_in(lever, use)
    lasts = use.ends(lever)
    if lasts is not None:
        said = {LASTS: f"{lasts}s", **said}
    return tuple(_instance("lever", use.lever, data, said) for data in lever.effects)


def measure_effects(id: str, measure: Measure, place: str, units: int) -> tuple[Effect, ...]:
    """The effects of so many units of a measure in a place; raise `BadValue` if it makes none."""
    each = {name: _times(written, units) for name, written in measure.each.items()}
    said = {"place": place, "units": str(units), **each}
    return tuple(_instance("measure", id, data, said) for data in measure.effects)


def _times(written: str, units: int) -> str:
    """An amount as written, `2.5%` or `1h30m`, so many times."""
    return _NUMBER.sub(lambda number: f"{Decimal(number[0]) * units:f}", written)


def filled_in(lever: Lever, use: LeverUse) -> dict[str, str]:
    """What each parameter of `lever` is, as written: what `use` says, or its default."""
    return {name: use.with_.get(name, known.default) for name, known in lever.parameters.items()}


def capacities_worked_on(lever: Lever, parameter: str) -> frozenset[str]:
    """Ids of the capacities that `lever` works on in the place that fills `parameter`."""
    address = re.compile(rf"\{{{re.escape(parameter)}\}}\.([a-z0-9-]+)")
    found = map(address.fullmatch, _texts(list(lever.effects)))
    return frozenset(one[1] for one in found if one)


def lever_troubles(lever: Lever, use: LeverUse) -> list[Trouble]:
    """All that is wrong with what `use` says: unknown, ill-typed, same and missing parameters."""
    wrong = (*_unknown(lever, use), *_ill_typed(lever, use), *_same(lever, use))
    return [*wrong, *_missing(lever, use)]


def _unknown(lever: Lever, use: LeverUse) -> Iterator[Trouble]:
    for name in use.with_:
        if name not in lever.parameters:
            message = phrase("unknown-parameter", lever=use.lever, parameter=name)
            yield Trouble("unknown-parameter", message, name)


def _ill_typed(lever: Lever, use: LeverUse) -> Iterator[Trouble]:
    for name, written in use.with_.items():
        known = lever.parameters.get(name)
        if known is None:
            continue
        try:
            _check(known, written)
        except BadValue as wrong:
            yield Trouble("bad-parameter", wrong.phrase, name)


def _same(lever: Lever, use: LeverUse) -> Iterator[Trouble]:
    """Places in one region that are to be in two."""
    for name, known in lever.parameters.items():
        if known.other_than is None or not {name, known.other_than} <= set(use.with_):
            continue
        place, other = (use.with_[one].partition("/")[0] for one in (name, known.other_than))
        if place == other:
            yield Trouble("bad-parameter", phrase("lever-same-region", region=other), name)


def _missing(lever: Lever, use: LeverUse) -> Iterator[Trouble]:
    for name, known in lever.parameters.items():
        if not known.default and name not in use.with_:
            message = phrase("missing-parameter", lever=use.lever, parameter=name)
            yield Trouble("missing-parameter", message, name)


def _check(known: LeverParameter, written: str) -> None:
    match known.kind:
        case "place":
            if not _PLACE.fullmatch(written):
                raise BadValue(phrase("not-a-place", written=written))
            if known.only == "region" and "/" in written:
                raise BadValue(phrase("place-no-region", written=written))
        case "id":
            parse_id(written)
        case kind if kind in SIZES:
            check_bounds(kind, known.least, known.most, written)


def _instance(kind: str, id: str, data: JsonValue, said: dict[str, str]) -> Effect:
    """An effect of the `lever` or `measure` called `id`; raise `BadValue` where it makes none."""
    try:
        return _effect.validate_python(_filled(data, said))
    except ValidationError as wrong:
        why = in_words(wrong.errors(include_url=False)[0]).phrase
        raise BadValue(phrase(f"{kind}-effect", id=id, why=why)) from wrong
    except KeyError as hole:
        raise BadValue(phrase(f"{kind}-hole", id=id, parameter=str(hole.args[0]))) from hole


def _texts(data: JsonValue) -> Iterator[str]:
    """Every text in `data`, keys aside."""
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict | list):
        for value in data.values() if isinstance(data, dict) else data:
            yield from _texts(value)


def _filled(data: JsonValue, said: dict[str, str]) -> JsonValue:
    """`data` with every `{parameter}` filled in; raise `KeyError` for one that nobody said."""
    if isinstance(data, str):
        return HOLE.sub(lambda hole: said[hole.group(1)], data)
    if isinstance(data, dict):
        return {key: _filled(value, said) for key, value in data.items()}
    return [_filled(value, said) for value in data] if isinstance(data, list) else data
