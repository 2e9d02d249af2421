"""Lines that have room where they are shown."""

from collections.abc import Iterable
from textwrap import wrap


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
