"""An MSEL in a spreadsheet made into a scenario, with an account of every row."""

from oefening.interop.msel.accounts import Account, Bucket, Fate, Note, Scored, told, told_sheet
from oefening.interop.msel.importing import Imported, Undecided, Wishes, import_workbook
from oefening.interop.msel.profile import Profile, read_profile

__all__ = [
    "Account",
    "Bucket",
    "Fate",
    "Imported",
    "Note",
    "Profile",
    "Scored",
    "Undecided",
    "Wishes",
    "import_workbook",
    "read_profile",
    "told",
    "told_sheet",
]
