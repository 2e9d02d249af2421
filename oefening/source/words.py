"""What pydantic finds wrong, in our own words: by its stable type and context, never its message."""

import re

from pydantic_core import ErrorDetails

from oefening.clock import shorten
from oefening.errors import did_you_mean
from oefening.text import BadValue, Phrase, phrase

_LISTS = {"list_type", "tuple_type", "set_type", "frozen_set_type", "iterable_type"}
_MAPPINGS = {"dict_type", "mapping_type", "model_type", "model_attributes_type", "dataclass_type"}
_BOUNDS = {
    "greater_than": ("bound.above", "gt"),
    "greater_than_equal": ("bound.at-least", "ge"),
    "less_than": ("bound.below", "lt"),
    "less_than_equal": ("bound.at-most", "le"),
}


def in_words(error: ErrorDetails, noun: str = "noun.part") -> BadValue:
    """What `error` says; `noun` is the key of what the mapping as a whole is called."""
    kind, given, context = error["type"], error["input"], error.get("ctx", {})
    said = context.get("error")
    if isinstance(said, BadValue):
        return said
    if given == "":
        return BadValue(phrase("empty"))
    if kind in _BOUNDS:
        bound, limit = _BOUNDS[kind]
        return BadValue(phrase("out-of-range", bound=Phrase(bound), limit=str(context[limit])))
    if kind in {"literal_error", "enum"}:
        return bad_choice(given, re.findall(r"'([^']*)'", str(context["expected"])))
    if kind in {"too_short", "string_too_short"}:
        return BadValue(phrase("too-few", limit=int(context["min_length"])))
    if kind in {"too_long", "string_too_long"}:
        return BadValue(phrase("too-many", limit=int(context["max_length"])))
    if kind == "string_type":
        return BadValue(phrase("not-text", found=_found(given)))
    if kind in _LISTS:
        return BadValue(phrase("not-list", found=_found(given)))
    if kind in _MAPPINGS:
        whole = noun if not error["loc"] else "noun.part"
        return BadValue(phrase("not-mapping", noun=Phrase(whole), found=_found(given)))
    return BadValue(phrase("wrong-type"))


def bad_choice(given: object, choices: list[str]) -> BadValue:
    """That `given` is none of `choices`, with the one it resembles."""
    if not isinstance(given, str):
        return BadValue(phrase("not-text", found=_found(given)))
    return BadValue(
        phrase("bad-choice", value=shorten(given), choices=", ".join(choices)),
        did_you_mean(given, choices),
    )


def _found(given: object) -> Phrase:
    match given:
        case str():
            return phrase("found-text", text=shorten(given))
        case dict():
            return phrase("found-mapping")
        case list() | tuple():
            return phrase("found-list")
        case _:
            return phrase("found-other")
