"""What stands behind a `#` in a note: ids of critical tasks, and whether it went well or not."""

import re

from oefening.text import LANGUAGES, Language, phrase

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


def _words(mark: str, language: Language) -> list[str]:
    return phrase(f"tag.{mark}").render(language).split()
