"""Ids and names made of what stands in cells."""

import re
import unicodedata
from collections.abc import Iterable

from oefening.source.characters import hidden
from oefening.source.values import LONGEST_ID

ROOM = LONGEST_ID - 16
"""Characters of an id that leave room for what is put behind it."""
LONGEST_TITLE = 100
"""Characters of a title that is taken out of a longer text."""
LONGEST_NAME = 80


def slug(text: str) -> str:
    """`text` in kebab-case, or "" where no letter or digit of it can be in an id.

    >>> slug("AC Politie (Élan)"), slug("…")
    ('ac-politie-elan', '')
    """
    words = _words(text)
    made = ""
    for word in words:
        longer = f"{made}-{word}" if made else word
        if len(longer) > ROOM:
            break
        made = longer
    return made or "-".join(words)[:ROOM].strip("-")


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


_NESTED = re.compile(r"(?:[\[{]\s*){20,}")
"""Brackets that the reader of a scenario would take for a trap."""


_CLEAN = re.compile(r"(?:[!-Z\\^-z|~]+(?: [!-Z\\^-z|~]+)*)?")
"""Most texts: words of plain letters and signs, single blanks between them, and no brackets."""


def cleaned(text: str) -> str:
    """`text` without characters that nobody sees, and with plain blanks and line ends."""
    if _CLEAN.fullmatch(text):
        return text
    plain = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n")
    plain = re.sub(r"[\t\xa0\u2007\u202f\u2000-\u200a\v\f]", " ", plain)
    while unseen := hidden(plain):
        plain = plain.replace(unseen.group(), "")
    plain = _NESTED.sub("[", plain)
    lines = [" ".join(line.split()) for line in plain.split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def one_line(text: str) -> str:
    """`text`, cleaned, with single blanks in the place of ends of lines."""
    return " ".join(cleaned(text).split())


def heading(text: str) -> str:
    """A title taken from a longer text: its first line or sentence, not too long."""
    line = next((line for line in text.split("\n") if line.strip()), text).strip()
    sentence = re.match(r".{12,}?[.!?](?=\s|$)", line)
    short = one_line(sentence.group().rstrip(".") if sentence else line)
    if len(short) <= LONGEST_TITLE:
        return short
    return short[: LONGEST_TITLE - 1].rsplit(" ", 1)[0].rstrip(" ,;:-") + "…"
