"""What is wrong with something typed, in a sentence; empty where nothing is."""

from collections.abc import Callable, Mapping

from oefening.clock import parse_duration, read_typed
from oefening.source import parse_count, parse_factor, parse_id, parse_share, with_percent
from oefening.text import BadValue, Language, phrase
from oefening.world.levers import ParameterKind

Objection = Callable[[str], str]

MOST = 100_000
"""Above this a number of units is a slip of the finger."""


def _parse_units(written: str) -> int:
    """A number of units that do something: at least one, and no more than there could be."""
    count = parse_count(written)
    if not 1 <= count <= MOST:
        raise BadValue(phrase("tui.dialog.count-range", written=written, most=MOST))
    return count


def _parse_answered_share(written: str) -> int:
    """A share where one was asked for, with or without its percent sign."""
    return parse_share(with_percent(written))


def _parse_answered_duration(written: str) -> int:
    """A duration as somebody types it, be it with Dutch hours."""
    return read_typed(written, parse_duration)


PARSERS: Mapping[ParameterKind, Callable[[str], object]] = {
    "share": _parse_answered_share,
    "factor": parse_factor,
    "count": _parse_units,
    "duration": _parse_answered_duration,
    "id": parse_id,
}
"""How what is typed for a parameter is read; a place is picked."""


def something(language: Language) -> Objection:
    """The objection to a text that is empty."""
    return lambda text: "" if text.strip() else phrase("tui.dialog.needed").render(language)


def unread(kind: ParameterKind, language: Language) -> Objection:
    """The objection to a text that is empty or cannot be read as a `kind`."""
    parse = PARSERS.get(kind, str)

    def objection(written: str) -> str:
        try:
            parse(written.strip())
        except BadValue as bad:
            return bad.phrase.render(language)
        return ""

    return lambda written: something(language)(written) or objection(written)
