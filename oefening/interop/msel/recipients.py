"""Whom a cell of an MSEL names: each cell of players by itself."""

import re
from collections.abc import Collection, Iterator

from oefening.interop.msel.naming import one_line
from oefening.interop.msel.words import nothing

_SPLIT = re.compile(r"\s*[,;/\n|•+]\s*")
_AND = re.compile(r"\s+(?:en|and|&)\s+", re.IGNORECASE)
_WAY = re.compile(r"\s*\(\s*via\s+[^()]+\)|\s+via\s+[^,;/\n|•+]+", re.IGNORECASE)
_COPY = re.compile(r"(?:cc|kopie|copy|t\.?k\.?n\.?)\s*[:.]?\s+(?=\S)", re.IGNORECASE)
_DOTTED = re.compile(r"(?:[A-Za-z]\.){2,}[A-Za-z]?")
_SHORT = re.compile(r"(?=(?:[^A-Z]*[A-Z]){2})[\w.-]{2,10}")
"""An abbreviation: one word with at least two capitals, as `ROT` and `OvD-G`."""


def recipients(text: str, known: Collection[str] = ()) -> list[str]:
    """Whom a cell names: split at commas, semicolons, strokes, plus signs and ends of lines.

    It is split at `en`, `and` and `&` between abbreviations and names that are `known`, in lower
    case, to be some by themselves. Through whom something goes is no recipient.

    >>> recipients("OvD-P, OvD-B en R.O.T. (via OL)"), recipients("Cel Justitie en Veiligheid")
    (['OvD-P', 'OvD-B', 'ROT'], ['Cel Justitie en Veiligheid'])
    """
    return [
        name
        for part in _SPLIT.split(_WAY.sub("", text))
        for one in _apart(_COPY.sub("", part, count=1), known)
        if (name := _plain(one)) and not nothing(name)
    ]


def ways(text: str) -> list[str]:
    """Through whom a cell says that something goes, as it is written there."""
    return [one_line(found[0]).strip(" ()") for found in _WAY.finditer(text)]


def _apart(part: str, known: Collection[str]) -> Iterator[str]:
    """The names that `part` joins by a word, if all of them are names by themselves."""
    names = _AND.split(part)
    if all(_SHORT.fullmatch(_plain(one)) or _plain(one).lower() in known for one in names):
        yield from names
    else:
        yield part


def _plain(name: str) -> str:
    """`name` without what surrounds it, an abbreviation without its points."""
    bare = name.strip(" :-&")
    return bare.replace(".", "") if _DOTTED.fullmatch(bare) else bare.strip(" .")
