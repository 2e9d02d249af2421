"""Text that can be shown anywhere: without what nobody sees and a terminal may obey."""

import unicodedata

_OBEYED = {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}
"""Unicode's categories of control, format, surrogate and private characters, and of line ends."""

_HARMLESS = {"\N{ZERO WIDTH JOINER}", "\N{ZERO WIDTH NON-JOINER}", "\N{SOFT HYPHEN}"}
"""Format characters that words and pictures are spelt with."""


def visible(text: str) -> str:
    r"""`text` on one line, with a mark for every character that a terminal may obey.

    It has as many characters as before; a tab becomes a space.

    >>> visible("a\x1b[31m\tb")
    'a�[31m b'
    """
    return text if text.isprintable() else "".join(map(_visible, text))


def visible_lines(text: str) -> str:
    """The same for a text in lines, which it keeps."""
    return "\n".join(map(visible, text.split("\n")))


def _visible(character: str) -> str:
    if character == "\t":
        return " "
    if unicodedata.category(character) in _OBEYED and character not in _HARMLESS:
        return "\N{REPLACEMENT CHARACTER}"
    return character


def columns_of(text: str) -> int:
    """The columns that `text` takes in a terminal: two for a wide character, none for a mark."""
    return sum(
        0
        if unicodedata.combining(character)
        else 2
        if unicodedata.east_asian_width(character) in "WF"
        else 1
        for character in text
    )
