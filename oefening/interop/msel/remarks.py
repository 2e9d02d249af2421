"""What is to be known of a sheet as a whole, now that its rows have been read."""

from collections import Counter
from collections.abc import Iterator, Sequence

from oefening.interop.msel.fields import tidied
from oefening.interop.msel.headers import Header
from oefening.interop.msel.lines import Line
from oefening.interop.sheets import Sheet
from oefening.text import Phrase, phrase
from oefening.text.content import listing

MOST_STATES = 12
LONGEST_STATE = 60


def remarks(sheet: Sheet, header: Header, lines: Sequence[Line]) -> Iterator[Phrase]:
    """What rows lack, what their colours and states were, and which columns have no field."""
    timed = [line for line in lines if line.timed.second is not None]
    if not timed:
        yield phrase("import.no-times")
    elif len(timed) < len(lines):
        yield phrase("import.some-timeless", count=len(lines) - len(timed))
    fills = Counter(line.entry.fill for line in lines)
    if len(fills) > 1:
        told = [
            phrase("import.fill", fill=fill, count=count)
            for fill, count in fills.most_common()
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
    kept = [column.title for column in header.columns if column.field is None]
    if kept:
        yield phrase("import.kept-columns", titles=", ".join(kept))
