"""Characters that do not belong in a text: control, line and paragraph separators, direction."""

import re

_HIDDEN = re.compile(
    "[^\\n\\t\\x20-\\x7e\\xa0-\\u2027\\u202f-\\u2065\\u206a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd"
    "\\U00010000-\\U0010ffff]"
)


def hidden(text: str, start: int = 0) -> re.Match[str] | None:
    """The first character of `text` from `start` on that nobody can see and a terminal may obey."""
    return _HIDDEN.search(text, start)


def without_hidden(text: str) -> str:
    """`text` without the characters that `hidden` finds."""
    return _HIDDEN.sub("", text)


def named(character: str) -> str:
    """`U+001B`."""
    return f"U+{ord(character):04X}"
