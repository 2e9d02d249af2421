"""Texts of cells as people mean them: without what nobody sees, and without blanks around them."""

import re

from oefening.source.characters import without_hidden

_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")
_BLANKS = re.compile("[\\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_ENDS = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_NOTHING = re.compile("[\u200b\u200e\u200f\u2060\ufeff]")
_TRAILING = re.compile(r" +(?=\n|$)")


def tidied(text: str) -> str:
    r"""`text` with a space for every blank and `\n` for every end of a line, and none around it.

    >>> tidied(" naar\u00a0VR09 \r\nbrug ")
    'naar VR09\nbrug'
    """
    if text.isascii() and text.isprintable():
        return text.strip()
    text = _BLANKS.sub(" ", _ENDS.sub("\n", text))
    return _TRAILING.sub("", without_hidden(_NOTHING.sub("", text))).strip()


def unescaped(text: str) -> str:
    r"""`text` out of a workbook, in which `_x000D_` stands for a character that XML has not.

    >>> unescaped("a_x000D_b _x005F_x000D_")
    'a\rb _x000D_'
    """
    return _ESCAPE.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text
