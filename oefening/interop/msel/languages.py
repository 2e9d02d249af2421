"""In which language the texts of a sheet are."""

from collections import Counter

from oefening.interop.msel.fields import tidied
from oefening.interop.msel.headers import Header
from oefening.interop.msel.words import LANGUAGE
from oefening.interop.sheets import Sheet
from oefening.text import Language


def language_of(sheet: Sheet, header: Header) -> Language:
    """The language that the texts of `sheet` look most like; Dutch where none says."""
    counted: Counter[Language] = Counter()
    # The titles of the program's own exports are English whatever they are titles of.
    first = header.row if header.logged else 0
    for row in [row for row in sheet.rows if row.number > first][:200]:
        for cell in row.cells:
            words = tidied(cell.text).lower().split()
            counted["nl"] += sum(word in LANGUAGE["nl"] for word in words)
            counted["en"] += sum(word in LANGUAGE["en"] for word in words)
    return "en" if counted["en"] > counted["nl"] else "nl"
