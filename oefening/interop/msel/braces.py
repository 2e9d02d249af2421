"""Braces in imported texts, where a scenario would read a number of the model, or a parameter.

The text of an inject quotes them, so that it tells them as they are. Elsewhere braces are text,
but those around a place with something of it, or behind a dollar, would stand for a slip.
"""

import re
from collections.abc import Callable

from pydantic import JsonValue

from oefening.scenario.live import FILLED, HOLE, MEANT, NAMED, OPENS, quoted, unquoted
from oefening.source import Path
from oefening.source.bilingual import LONGEST_TEXT

_WHOLE = re.compile(rf"{NAMED.pattern}\s*([^{{}}]*?)\s*\}}\}}")


def odd(text: str, *, body: bool) -> bool:
    """Whether a scenario would take braces in `text`, that of an inject or another, for its own."""
    return OPENS in text or FILLED in text or (body and MEANT.search(text) is not None)


def squared(value: JsonValue, path: Path = ()) -> JsonValue:
    """`value`, a scenario, with square brackets for numbers of the model outside texts of injects.

    A parameter is set apart.

    >>> squared({"title": "{{ VR09.power }} of {{name}} ${name}"})
    {'title': '[VR09.power] of {{name}} $ {name}'}
    """
    match value:
        case str():
            text = value.replace(FILLED, "$ {")
            return NAMED.sub("[", _WHOLE.sub(r"[\1]", text)) if OPENS in text else text
        case dict():
            inject = path[:1] == ("injects",) and len(path) == len(("injects", "1"))
            return {
                key: inner if inject and key in {"body", "extra"} else squared(inner, (*path, key))
                for key, inner in value.items()
            }
        case list():
            return [squared(inner, (*path, at)) for at, inner in enumerate(value)]
        case _:
            return value


def kept(text: str) -> str:
    """`text` of an inject, which the program exported, with its numbers and quotes as they are.

    >>> kept("{{name}} {{ VR09.power }}")
    '{{ "{{name}}" }} {{ VR09.power }}'
    """
    parts, at = [], 0
    for hole in HOLE.finditer(text):
        if unquoted(hole[0]) is not None or NAMED.match(hole[0]):
            parts += [quoted(text[at : hole.start()]), hole[0]]
            at = hole.end()
    return "".join([*parts, quoted(text[at:])])


def room(text: str, quoting: Callable[[str], str], most: int = LONGEST_TEXT) -> int:
    """How many characters of `text` come to no more than `most` by `quoting` it."""
    fits = len(text)
    while (length := len(quoting(text[:fits]))) > most:
        fits = fits * most // length
    return fits
