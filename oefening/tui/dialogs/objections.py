"""What is wrong with something typed, in a sentence; empty where nothing is."""

from collections.abc import Callable, Mapping
from functools import partial

from oefening.clock import as_written, read_typed
from oefening.source import parse_id, with_percent
from oefening.text import BadValue, Language, phrase
from oefening.world.levers import SIZES, ParameterKind, check_bounds

Objection = Callable[[str], str]

IN_FULL: Mapping[ParameterKind, Callable[[str], str]] = {
    "share": with_percent,
    "duration": as_written,
}
"""What is typed for a parameter as it is written: with its percent sign, in English hours."""


def something(language: Language) -> Objection:
    """The objection to a text that is empty."""
    return lambda text: "" if text.strip() else phrase("tui.dialog.needed").render(language)


def unread(kind: ParameterKind, language: Language, least: str = "", most: str = "") -> Objection:
    """The objection to a text that is empty, cannot be read as a `kind`, or is out of bounds."""

    def objection(written: str) -> str:
        try:
            _check(kind, least, most, written.strip())
        except BadValue as bad:
            return bad.phrase.render(language)
        return ""

    return lambda written: something(language)(written) or objection(written)


def _check(kind: ParameterKind, least: str, most: str, written: str) -> None:
    """Raise `BadValue` where that cannot be said; a place is picked, and not typed."""
    if kind == "id":
        parse_id(written)
    elif kind == "duration":
        read_typed(written, partial(check_bounds, kind, least, most))
    elif kind in SIZES:
        check_bounds(kind, least, most, IN_FULL.get(kind, str)(written))
