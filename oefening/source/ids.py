"""Ids made of what people call something."""

import re
import unicodedata
from collections.abc import Iterable

from oefening.source.values import LONGEST_ID

ROOM = LONGEST_ID - 16
"""Characters of an id that leave room for what is put behind it."""


def slug(text: str, most: int = ROOM) -> str:
    """`text` in kebab-case, or "" where no letter or digit of it can be in an id.

    It has at most so many characters, of whole words as far as one fits.

    >>> slug("AC Politie (Élan)"), slug("…")
    ('ac-politie-elan', '')
    """
    words = _words(text)
    made = ""
    for word in words:
        longer = f"{made}-{word}" if made else word
        if len(longer) > most:
            break
        made = longer
    return made or "-".join(words)[:most].strip("-")


def _words(text: str) -> list[str]:
    """The words of `text` in plain letters and digits."""
    plain = unicodedata.normalize("NFKD", text.replace("ß", "ss").replace("&", " en "))
    return re.findall(r"[a-z0-9]+", plain.encode("ascii", "ignore").decode().lower())


def suffix(number: int) -> str:
    """What stands behind the id of one more with the same: `b` to `z`, then its number.

    >>> suffix(2), suffix(26), suffix(27)
    ('b', 'z', '27')
    """
    return chr(ord("a") + number - 1) if number <= 26 else str(number)  # noqa: PLR2004 - letters


class Ids:
    """Ids that were given, so that none is given twice."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._taken = set(taken)
        self._last: dict[str, int] = {}
        """How often each id that is taken was wanted."""

    def __contains__(self, id: str) -> bool:
        return id in self._taken

    def give(self, wanted: str) -> str:
        """`wanted`, or that with a suffix where it is taken."""
        number, id = self._last.get(wanted, 1), wanted
        while id in self._taken:
            number += 1
            id = f"{wanted}-{suffix(number)}"
        self._last[wanted] = number
        self._taken.add(id)
        return id


class Named:
    """What people name, each with an id; names that differ in no letter or digit are one."""

    def __init__(self, names: dict[str, str], taken: Iterable[str] = ()) -> None:
        self._names = names
        """By id, in the order in which they came."""
        self._ids = Ids(taken)
        self._known: dict[str, str] = {}

    def find(self, name: str) -> str | None:
        """The id of `name`, if it has one."""
        return self._known.get(self._plain(name))

    def id_of(self, name: str, otherwise: str) -> str:
        """The id of `name`; one is made of its letters, or is `otherwise` where it has none."""
        plain = self._plain(name)
        if plain not in self._known:
            self._known[plain] = id = self._ids.give(slug(name) or otherwise)
            self._names[id] = name
        return self._known[plain]

    @staticmethod
    def _plain(name: str) -> str:
        return "-".join(_words(name)) or name.lower()
