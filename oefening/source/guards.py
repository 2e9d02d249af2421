"""Texts that no program may take for a formula, and how they are read back as they were."""

import re

from oefening.source.characters import without_hidden

_RISKY = re.compile(r"'*\s*[=+\-@\t\r\n|%\uff1d\uff0b\uff0d\uff20]")
r"""What begins a formula or a command in some program, also behind blanks or apostrophes."""
_ESCAPED = re.compile("'" + _RISKY.pattern)
_ENDS = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_HIDDEN = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff\ud800-\udfff]")
_LIKE_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")


def readable(text: str) -> str:
    """`text` with Unix line ends, and without what nobody sees."""
    return without_hidden(_ENDS.sub("\n", text))


def risky(text: str) -> bool:
    """Whether some program could take `text` for a formula."""
    return _RISKY.match(text) is not None


def guarded(text: str) -> str:
    """`text` for CSV: with an apostrophe ahead of it where it could be taken for a formula.

    >>> guarded("=1+1"), guarded("'-x"), guarded("plain")
    ("'=1+1", "''-x", 'plain')
    """
    return f"'{text}" if risky(text) else text


def unguarded(text: str) -> str:
    """What `guarded` was given; an apostrophe ahead of anything else stays.

    >>> unguarded("'=1+1"), unguarded("''-x"), unguarded("'s avonds")
    ('=1+1', "'-x", "'s avonds")
    """
    return text[1:] if _ESCAPED.match(text) else text


def escaped(text: str) -> str:
    r"""`text` for a workbook, in whose XML some characters are written as `_x000D_`.

    >>> escaped("a\rb _x000D_")
    'a_x000D_b _x005F_x000D_'
    """
    plain = _LIKE_ESCAPE.sub("_x005F_", text)
    return _HIDDEN.sub(lambda found: f"_x{ord(found.group()):04X}_", plain)
