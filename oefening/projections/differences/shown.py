"""A value of a scenario in words, by what it is: `2h`, `-5°C`, the name of a cell, a condition."""

from collections.abc import Callable, Collection, Iterator
from decimal import Decimal
from typing import Any, get_args

from pydantic import BeforeValidator

from oefening.projections.names import Names, said
from oefening.projections.planned.short import short
from oefening.scenario.conditions import Sustained
from oefening.scenario.model import PlayStep
from oefening.source import Bilingual, Model, show_share
from oefening.source.signed import parse_degrees, parse_points
from oefening.source.unions import name_key
from oefening.source.values import parse_factor, parse_seconds, parse_share
from oefening.text import Phrase, phrase
from oefening.text.content import coded, duration, listing, literal, number
from oefening.world.lengths import PARAMETERS, Drawn, parse_length
from oefening.world.levers import LeverUse
from oefening.world.nodes import WHOLE, place_of

CELLS = {"cell", "from", "to", "sees"}
"""Keys that name cells, or voices."""

CODED = {
    "release": "diff.release",
    "kind": "tui.kind",
}
"""Where the words for the values of a key stand."""


def shown(model: type[Model], key: str, value: Any, names: Names) -> Phrase:
    """The `value` of a `key` of `model`; `none` where there is none."""
    match value:
        case None | "" | () | {} if not value:
            told = phrase("diff.none")
        case bool():
            told = phrase("diff.yes" if value else "diff.no")
        case int():
            told = _number(model, key, value)
        case str():
            told = _word(key, value, names)
        case tuple():
            told = listing(shown(model, key, one, names) for one in value)
        case dict():
            told = listing(
                phrase("diff.part-of", what=literal(name), value=shown(model, key, one, names))
                for name, one in value.items()
            )
        case Drawn():
            told = _drawn(model, key, value)
        case _:
            told = whole(value, names)
    return told


def whole(value: Any, names: Names) -> Phrase:
    """Something that is more than a value, as short as it can be told in full."""
    match value:
        case Bilingual():
            return phrase("diff.quoted", text=said(value))
        case Sustained():
            return short(value)  # type: ignore[arg-type]
        case LeverUse():
            return names.use(value)
        case PlayStep():
            return handled(value, names)
        case Model():
            return listing(_parts(value, names))
        case _:
            return literal(str(value))


def rest_of(one: Model, names: Names) -> Phrase:
    """What there is to it beside what it is known by."""
    first = {name_key(type(one)), "decide", "release"}
    return listing(_parts(one, names, first))


def _parts(value: Model, names: Names, without: Collection[str] = ()) -> Iterator[Phrase]:
    """Each field that was given."""
    for name, field in type(value).model_fields.items():
        given = getattr(value, name)
        if given != field.get_default(call_default_factory=True):
            key = field.alias or name
            if key in without:
                continue
            told = shown(type(value), key, given, names)
            yield phrase("diff.part-of", what=called(key), value=told)


def handled(one: Model, names: Names) -> Phrase:
    """What one of several that have no id is known by: a step by its act, else by the place."""
    if isinstance(one, PlayStep):
        return _step(one)
    if isinstance(one, Sustained):
        return short(one)  # type: ignore[arg-type]
    key = name_key(type(one))
    written = str(one.dump().get(key, ""))
    if not written:
        return called(key)
    bare = place_of(written)
    place = names.place(bare).render("en")
    named: Phrase = literal(written)
    if place != bare:
        named = coded(names.place(bare), written)
    return phrase("diff.handle", key=key, what=named)


def _step(one: PlayStep) -> Phrase:
    if one.decide is not None:
        return phrase("diff.step.decide", id=one.decide)
    if one.release is not None:
        return phrase("diff.step.release", id=one.release)
    return phrase("diff.step.levers", levers=", ".join(use.lever for use in one.levers))


def called(key: str) -> Phrase:
    """What a key is called in a sentence; one that has no name is called as it is written."""
    return phrase(f"diff.key.{key}") if key in NAMED else literal(key)


NAMED = {
    *("title", "body", "to", "from", "channel", "track", "kind", "release", "objectives", "tasks"),
    *("expected", "within", "decision", "text", "question", "cell", "options", "capability"),
    *("contingency-of", "notes", "controller", "start", "duration", "table", "table-time", "brief"),
    *("hot-wash", "sources", "summary", "name", "functions", "sees", "delay", "regions"),
    *("asserts", "steps", "extra", "option", "reason", "level", "temperature", "lasts", "speed"),
    *("share", "takes", "after", "at", "units", "bought", "add", "remove", "marking", "message"),
    *("order", "factor", "effects", "levers", "decide", "prepare"),
}


# ── numbers and codes ────────────────────────────────────────────────────────────────────────────


def _number(model: type[Model], key: str, value: int) -> Phrase:
    readers = _readers(model, key)
    if parse_seconds in readers:
        return duration(value)
    if parse_share in readers or parse_factor in readers:
        return literal(show_share(value))
    if parse_points in readers:
        return literal(f"{'-' if value < 0 else '+'}{show_share(abs(value))}")
    if parse_degrees in readers:
        degrees, tenth = divmod(abs(value), 10)
        sign = "-" if value < 0 else ""
        return literal(f"{sign}{degrees}{f'.{tenth}' if tenth else ''} °C")
    return number(value)


def _drawn(model: type[Model], key: str, value: Drawn) -> Phrase:
    """`8h`, or `lognormal (8h, 0.6)` of one that chance draws."""
    in_time = parse_length in _readers(model, key)
    kinds = PARAMETERS.get(value.shape, ("value",))
    parts: list[Phrase] = []
    for kind, one in zip(kinds, value.values, strict=True):
        if kind != "value":
            parts.append(literal(str(Decimal(one) / WHOLE)))
        else:
            parts.append(duration(one) if in_time else literal(show_share(one)))
    if value.shape == "fixed":
        return parts[0]
    return phrase("diff.in-full", name=literal(value.shape), rest=listing(parts))


def _readers(model: type[Model], key: str) -> set[Callable[..., Any]]:
    """The functions that read what is written there."""
    for name, field in model.model_fields.items():
        if (field.alias or name) == key:
            return {*_read_by(field.metadata), *_read_by(get_args(field.annotation))}
    return set()


def _read_by(marks: Any) -> Iterator[Callable[..., Any]]:
    for mark in marks:
        if isinstance(mark, BeforeValidator):
            yield mark.func
        else:
            yield from _read_by(getattr(mark, "__metadata__", ()))


def _word(key: str, value: str, names: Names) -> Phrase:
    if key in CELLS:
        name = names.cell(value)
        return name if name == literal(value) else coded(name, value)
    if key in CODED:
        return phrase(f"{CODED[key]}.{value}")
    return literal(value)
