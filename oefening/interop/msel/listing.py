"""What the cell of a column of expected actions lists."""

import re

_BULLET = re.compile(r"^\s*(?:[-•*–]|\d{1,2}[.)]|[a-z][.)])\s+(?=\S)", re.MULTILINE)
_ITEM = re.compile(r"^- ", re.MULTILINE)


def points(text: str) -> list[str]:
    """The points of a text that lists them, or the text as the only one."""
    if len(_BULLET.findall(text)) < 2:  # noqa: PLR2004 - one is no list
        return [text] if text.strip() else []
    return [one for part in _BULLET.split(text) if (one := part.strip())]


def told_apart(text: str, count: int) -> list[str]:
    r"""The texts of the `count` actions that an exported cell lists; none if they are not so many.

    >>> told_apart("- Asks why\n- Says so:\n1. here\n2. there", 2)
    ['Asks why', 'Says so:\n1. here\n2. there']
    """
    whole = [text.strip()] if count == 1 else _ITEM.split(text)[1:]
    found = [one for part in whole if (one := part.strip())]
    return found if len(found) == count else []
