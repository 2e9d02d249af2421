"""Fields of nodes as written, made ready to be read: numbers put in, references made addresses."""

import re
from collections.abc import Iterator, Mapping

from pydantic import JsonValue

from oefening.errors import Place, Problem, did_you_mean
from oefening.source import Document, Model, Path
from oefening.text import Phrase, phrase
from oefening.world.nodes import Node, Tier

NOWHERE = Place.whole("nl")

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def filled(value: JsonValue, values: Mapping[str, str]) -> JsonValue:
    """`value` with each `$name` replaced by what `values` has; a name it lacks stays as it is."""
    if isinstance(value, str):
        return values.get(value[1:], value) if value.startswith("$") else value
    if isinstance(value, dict):
        return {key: filled(one, values) for key, one in value.items()}
    if isinstance(value, list):
        return [filled(one, values) for one in value]
    return value


def named(value: JsonValue) -> Iterator[str]:
    """The name of each parameter that stands in `value` as `$name`, as often as it does."""
    if isinstance(value, str) and value.startswith("$"):
        yield value[1:]
    elif isinstance(value, dict):
        yield from named(list(value.values()))
    elif isinstance(value, list):
        for one in value:
            yield from named(one)


def unfilled(
    value: JsonValue, values: Mapping[str, str], document: Document | None, base: Path = ()
) -> Iterator[Problem]:
    """A problem for each `$name` in `value`, which stands at `base`, that is no parameter."""
    if isinstance(value, str) and value.startswith("$") and value[1:] not in values:
        name = value[1:]
        message = phrase("unknown-world-parameter", name=name)
        hint = did_you_mean(name, values)
        yield at(document, base, "unknown-parameter", message, hint)
    elif isinstance(value, dict):
        for key, one in value.items():
            yield from unfilled(one, values, document, (*base, key))
    elif isinstance(value, list):
        for index, one in enumerate(value):
            yield from unfilled(one, values, document, (*base, index))


def dressed(fields: JsonValue, place: str, capacity: str) -> JsonValue:
    """`fields` as those of the node `capacity` in `place`, to which their references are."""
    if not isinstance(fields, dict):
        return fields
    node = {**fields, "place": place, "capacity": capacity}
    if isinstance(depends := fields.get("depends"), list):
        node["depends"] = [_addressed(one, place) for one in depends]
    return node


def given(fields: JsonValue, document: Document | None, base: Path) -> Iterator[Problem]:
    """A problem for each field, in `fields` at `base`, that is not for an author to write."""
    yield from _implied(Node, fields, document, base)
    for index, link in enumerate(_listed(fields, "depends")):
        for number, tier in enumerate(_listed(link, "tiers")):
            yield from _implied(Tier, tier, document, (*base, "depends", index, "tiers", number))


def _implied(
    model: type[Model], fields: JsonValue, document: Document | None, base: Path
) -> Iterator[Problem]:
    for key in sorted(model.implied):
        if isinstance(fields, dict) and key in fields:
            message = phrase("unknown-key", noun=Phrase(model.noun), key=key)
            yield at(document, (*base, key), "unknown-key", message, key=True)


def _listed(fields: JsonValue, key: str) -> list[JsonValue]:
    listed = fields.get(key) if isinstance(fields, dict) else None
    return listed if isinstance(listed, list) else []


def at(
    document: Document | None,
    path: Path,
    code: str,
    message: Phrase,
    hint: Phrase | None = None,
    *,
    key: bool = False,
) -> Problem:
    """The problem at `path` of `document`, or of nothing in particular if there is none."""
    place = NOWHERE if document is None else document.place(path, key=key)
    return Problem(code, place, message, hint)


def _addressed(dependency: JsonValue, place: str) -> JsonValue:
    if not isinstance(dependency, dict):
        return dependency
    changed = _with_address(dependency, "on", place)
    if isinstance(tiers := dependency.get("tiers"), list):
        changed["tiers"] = [_tier(one, place) for one in tiers]
    return changed


def _tier(tier: JsonValue, place: str) -> JsonValue:
    if isinstance(tier, dict) and isinstance(refuel := tier.get("refuel"), dict):
        return {**tier, "refuel": _with_address(refuel, "from", place)}
    return tier


def _with_address(fields: dict[str, JsonValue], key: str, place: str) -> dict[str, JsonValue]:
    name = fields.get(key)
    if isinstance(name, str) and _ID.fullmatch(name):
        return {**fields, key: f"{place}.{name}"}
    return {**fields}
