"""Lines that have room where they are shown."""

from collections.abc import Iterable
from textwrap import wrap

from oefening.text import columns_of


def fitted(lines: Iterable[str], columns: int | None) -> list[str]:
    """`lines`, each wrapped to `columns` if that is given; a word too long for that stays whole.

    What a line goes on with stands further in than any begins.
    """
    if columns is None:
        return list(lines)
    return [
        part
        for line in lines
        for part in wrap(
            line,
            columns,
            subsequent_indent=" " * 6,
            break_long_words=False,
            break_on_hyphens=False,
        )
    ]


def squeezed(line: str, columns: int) -> str:
    """`line` without so much of its middle that it takes no more than `columns`.

    >>> squeezed("/home/anna/exercises/kabelbrug toetsen", 20)
    '/home/anna…g toetsen'
    """
    if columns_of(line) <= columns:
        return line
    for kept in reversed(range(len(line))):
        cut = f"{line[: (kept + 1) // 2]}…{line[len(line) - kept // 2 :]}"
        if columns_of(cut) <= columns:
            return cut
    return ""


def shortened(line: str, columns: int) -> str:
    """`line` without so much of its end that it takes no more than `columns`.

    >>> shortened("Twee kabels bij een kruising", 12)
    'Twee kabels…'
    """
    if columns_of(line) <= columns:
        return line
    while columns_of(line) >= columns:
        line = line[:-1]
    return f"{line.rstrip()}…"
