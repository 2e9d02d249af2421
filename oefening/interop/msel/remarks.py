"""What is to be known of a sheet as a whole, now that its rows have been read."""

import colorsys
import re
from collections import Counter
from collections.abc import Iterator, Sequence

from oefening.interop.msel.fields import tidied
from oefening.interop.msel.headers import Column, Header
from oefening.interop.msel.lines import Line
from oefening.interop.msel.naming import cleaned
from oefening.interop.properties import DETAILS
from oefening.interop.sheets import Sheet
from oefening.text import Phrase, phrase
from oefening.text.content import listing

MOST_STATES = 12
LONGEST_STATE = 60


MOST_NUMBERS = 8
"""Rows that are told one by one."""
HUES = ((20, "red"), (50, "orange"), (70, "yellow"), (165, "green"), (255, "blue"), (330, "purple"))
"""Degrees up to which a colour is called so; beyond them it is red again."""
GREY = 0.15
"""How full a colour is that is one."""


def _called(fill: str) -> Phrase:
    """What people call a colour, with how a file tells it."""
    if not re.fullmatch(r"[0-9A-F]{6}", fill):
        return phrase("import.colour.other", fill=fill)
    red, green, blue = (int(fill[at : at + 2], 16) / 255 for at in (0, 2, 4))
    hue, _, full = colorsys.rgb_to_hls(red, green, blue)
    spread = max(red, green, blue) - min(red, green, blue)
    name = next((name for until, name in HUES if hue * 360 < until), "red")
    return phrase(f"import.colour.{'grey' if min(spread, full) < GREY else name}", fill=fill)


def _listed(rows: Sequence[int]) -> str:
    told = ", ".join(map(str, rows[:MOST_NUMBERS]))
    return told if len(rows) <= MOST_NUMBERS else f"{told}, …"


def tells_details(column: Column, header: Header, lines: Sequence[Line]) -> bool:
    """Whether `column` told of each expected action of whom that is, and nothing of it is left."""
    if not header.logged or cleaned(column.title) != DETAILS:
        return False
    return not any(DETAILS in line.entry.extra for line in lines)


def without_texts(header: Header, lines: Sequence[Line]) -> Iterator[Phrase]:
    """That no column has the text of injects, with the one that looks most like it.

    Each row is a guess then, since all that is known of it is what it expects.
    """
    if header.of("title") or header.of("body"):
        return
    for line in lines:
        line.guess(str(line.entry.number), "import.without-text")
    sizes: Counter[str] = Counter()
    for line in lines:
        sizes.update({title: len(text) for title, text in line.entry.extra.items()})
    kept = {cleaned(column.title): column for column in header.columns if column.field is None}
    likely = next((kept[title] for title, _ in sizes.most_common() if title in kept), None)
    if likely is None:
        yield phrase("import.no-text-column")
    else:
        yield phrase("import.likely-text-column", letters=likely.letters, title=likely.title)


def remarks(sheet: Sheet, header: Header, lines: Sequence[Line]) -> Iterator[Phrase]:
    """What rows lack, what their colours and states were, and which columns have no field."""
    timed = [line for line in lines if line.timed.second is not None]
    if not timed:
        yield phrase("import.no-times")
    elif len(timed) < len(lines):
        yield phrase("import.some-timeless", count=len(lines) - len(timed))
    fills: dict[str, list[int]] = {}
    for line in lines:
        fills.setdefault(line.entry.fill, []).append(line.entry.number)
    if len(fills) > 1:
        told = [
            phrase("import.fill", colour=_called(fill), count=len(rows), rows=_listed(rows))
            for fill, rows in sorted(fills.items(), key=lambda one: -len(one[1]))
            if fill
        ]
        yield phrase("import.fills", fills=listing(told))
    states = Counter(text for line in lines if (text := line.entry.texts.get("status")))
    if states:
        counted = [
            phrase("import.state", state=tidied(state)[:LONGEST_STATE], count=count)
            for state, count in states.most_common(MOST_STATES)
        ]
        yield phrase("import.states", states=listing(counted))
    unseen = [one.title for one in header.columns if one.number in sheet.hidden_columns]
    if unseen:
        yield phrase("import.hidden-columns", titles=", ".join(unseen))
    kept = [
        column.title
        for column in header.columns
        if column.field is None and not tells_details(column, header, lines)
    ]
    if kept:
        yield phrase("import.kept-columns", titles=", ".join(kept))
