"""What stands behind a `#` in a note: ids of critical tasks, and whether it went well or not."""

import re
from collections.abc import Collection
from typing import Literal

from oefening.text import LANGUAGES, Language, phrase

_SIGNED = re.compile(r"(?<![\w.])([@#])([a-z0-9]+(?:-[a-z0-9]+)*)", re.IGNORECASE)
"""An `@` or `#` with a word behind it; the one in an address of mail is none."""

_TAG = re.compile(r"#([a-z0-9]+(?:-[a-z0-9]+)*)")

MARKS = ("strengths", "improvements")
"""What a note can be marked as; the words for each are those of the text `tag.` and its name."""


def tags(text: str) -> tuple[str, ...]:
    """What stands behind each `#` in a note, in small letters and in order.

    >>> tags("too late #scale-up, see #first-picture")
    ('scale-up', 'first-picture')
    """
    return tuple(dict.fromkeys(_TAG.findall(text.lower())))


def told(mark: str, language: Language) -> str:
    """How whoever writes a note is told to mark it: `#strength`."""
    return f"#{_words(mark, language)[0]}"


def marked(text: str, mark: str) -> bool:
    """Whether a note bears any word for `mark`, in whichever language."""
    return any(word in tags(text) for language in LANGUAGES for word in _words(mark, language))


def stray(text: str, sign: Literal["@", "#"], known: Collection[str]) -> tuple[str, ...]:
    """What stands behind a `sign` in a note and says nothing, with it, as typed and in order.

    `known` are the ids of cells for an `@`, and for a `#` those of critical tasks; marks say
    something whatever is known, and a number is that of a record.

    >>> stray("@nobody too late #strength #soon, see #12", "@", {"rot"})
    ('@nobody',)
    >>> stray("@nobody too late #strength #soon, see #12", "#", {"first-picture"})
    ('#soon',)
    """
    marks = {word for language in LANGUAGES for mark in MARKS for word in _words(mark, language)}
    meant = {*known, *(marks if sign == "#" else ())}
    found = [one[2] for one in _SIGNED.finditer(text) if one[1] == sign]
    return tuple(
        dict.fromkeys(
            f"{sign}{word}"
            for word in found
            if word.lower() not in meant and not (sign == "#" and word.isdigit())
        )
    )


def _words(mark: str, language: Language) -> list[str]:
    return phrase(f"tag.{mark}").render(language).split()
