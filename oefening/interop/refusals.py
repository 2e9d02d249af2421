"""Why a file of another program is not read, and how much of one is."""

from oefening.errors import InputError, Place, Problem
from oefening.text import Phrase, phrase

MIB = 1024 * 1024

LARGEST_FILE = 32 * MIB
"""Bytes: real MSELs with pictures in them stay below ten million."""
LARGEST_TEXT = 16 * MIB
"""Bytes of a file of text, which takes up to four times as much once it is read."""
MOST_ENTRIES = 2_000
"""Parts in an archive."""
LARGEST_ENTRY = 48 * MIB
"""Bytes of one part, unpacked."""
LARGEST_WHOLE = 64 * MIB
"""Bytes of all parts that are unpacked;"""
LARGEST_TOLD = 256 * MIB
"""and of all that there are, as the archive tells it: pictures may be many."""
MOST_ELEMENTS = 800_000
"""Of XML, in all parts of a file."""
SWELLS = 100
"""Times as large as it was packed, from where a part is `SMALL` no more."""
SMALL = 4 * MIB
DEEPEST = 64
"""Elements within one another in XML; a workbook needs a dozen."""
LARGEST_PIECE = 2 * MIB
"""Bytes of a tag of XML with its attributes."""

MOST_SHEETS = 256
MOST_ROWS = 20_000
"""Filled rows in a file; the longest MSEL known has 239."""
MOST_COLUMNS = 16_384
"""As many as Excel has."""
LAST_ROW = 1_048_576
"""As Excel has them."""
MOST_CELLS = 100_000
"""Filled cells in a file."""
MOST_CHARACTERS = 16_000_000
"""Of the texts of all cells: one text may stand in many of them."""
LONGEST = 32_767
"""Characters in a cell, as Excel has it."""
MOST_MERGES = 20_000
"""Merged areas of a sheet."""
MOST_STRINGS = 100_000
"""Different texts, and styles, of a workbook."""


def refusal(name: str, code: str, why: Phrase, advice: Phrase | None = None) -> InputError:
    """What to raise for the file `name`: what is wrong with it, and what to do."""
    return InputError([Problem(code, Place.whole(name), why, advice)])


def damaged(name: str, what: Phrase) -> InputError:
    """What to raise for a file that does not hold together."""
    why = phrase("foreign.damaged", what=what)
    return refusal(name, "damaged-file", why, phrase("foreign.save-again"))


def too_much(name: str, why: Phrase) -> InputError:
    """What to raise for a file that has more of something than is read."""
    return refusal(name, "too-much", why, phrase("foreign.cut-down"))
