"""What pydantic finds wrong, in our own words: by its stable type, never its message."""

import re

from pydantic_core import ErrorDetails

from oefening.clock import shorten, show_duration
from oefening.errors import did_you_mean
from oefening.source.values import show_share
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
    given, context = error["input"], error.get("ctx", {})
    said = context.get("error")
    if isinstance(said, BadValue):
        return said
    if given == "":
        return BadValue(phrase("empty"))
    if error["type"] in {"literal_error", "enum"}:
        return bad_choice(given, re.findall(r"'([^']*)'", str(context["expected"])))
    return BadValue(_bound(error, context) or _shape(error, noun))


def _bound(error: ErrorDetails, context: dict[str, object]) -> Phrase | None:
    """That there is too much or too little of something."""
    match error["type"]:
        case "too_short" | "string_too_short":
            return phrase("too-few", limit=str(context["min_length"]))
        case "too_long" | "string_too_long":
            return phrase("too-many", limit=str(context["max_length"]))
        case kind if kind in _BOUNDS:
            bound, limit = _BOUNDS[kind]
            shown = _as_given(context[limit], error["input"])
            return phrase("out-of-range", bound=Phrase(bound), limit=shown)
        case _:
            return None


def _as_given(limit: object, given: object) -> str:
    """`limit` in the form of what was `given`: a share, a duration or a count."""
    match limit, given:
        case int(), str() if given.endswith("%"):
            return show_share(limit)
        case int(), str() if not given.isdigit():
            return show_duration(limit)
        case _:
            return str(limit)


def _shape(error: ErrorDetails, noun: str) -> Phrase:
    """That a text, a list or fields should stand where something else does."""
    found = _found(error["input"])
    match error["type"]:
        case "string_type":
            return phrase("not-text", found=found)
        case kind if kind in _LISTS:
            return phrase("not-list", found=found)
        case kind if kind in _MAPPINGS:
            whole = "noun.part" if error["loc"] else noun
            return phrase("not-mapping", noun=Phrase(whole))
        case _:
            return phrase("wrong-type")


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
