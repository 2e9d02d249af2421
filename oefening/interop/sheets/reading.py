"""A file, or its bytes, made into a workbook; what cannot be read is refused with advice."""

from dataclasses import replace
from pathlib import Path

from oefening.errors import InputError
from oefening.interop.archives import Archive
from oefening.interop.refusals import LARGEST_FILE, MIB, refusal, too_much
from oefening.interop.sheets.delimited import read_delimited
from oefening.interop.sheets.kinds import Kind, kind_inside, kind_of, misnamed
from oefening.interop.sheets.model import Workbook
from oefening.interop.sheets.workbook import read_xlsx
from oefening.library.files import contents
from oefening.text import Phrase, phrase


def read_workbook(source: Path | bytes, name: str = "") -> Workbook:
    """The workbook in the file at `source`, or in its bytes; `name` is what messages call it.

    Raise `FileTrouble` if the file cannot be had, `InputError` if it is not to be read: it is
    something else, damaged, protected, has macros, or has more than any MSEL.
    """
    if isinstance(source, Path):
        return read_workbook(bytes_of(source), name or str(source))
    if not source:
        raise refusal(name, "empty-file", phrase("foreign.empty"))
    if len(source) > LARGEST_FILE:
        raise too_much(name, phrase("foreign.file-too-large", limit=LARGEST_FILE // MIB))
    kind = kind_of(source)
    archive = Archive(source, name) if kind == "zip" else None
    if archive is not None:
        kind = kind_inside(list(archive))
    if kind == "xlsx" and archive is not None:
        workbook = read_xlsx(archive)
    elif kind == "csv":
        workbook = read_delimited(source, name)
    else:
        raise _other(name, kind)
    if misnamed(name, kind):
        told = phrase("foreign.told.other-kind", kind=Phrase(f"foreign.kind.{kind}"))
        return replace(workbook, notices=(told, *workbook.notices))
    return workbook


def bytes_of(path: Path) -> bytes:
    """As much of the file at `path` as may be read; raise `FileTrouble` if it cannot be had."""
    return contents(path, LARGEST_FILE + 1, regular=True)


def _other(name: str, kind: Kind) -> InputError:
    if kind == "encrypted":
        remove = phrase("foreign.remove-password")
        return refusal(name, "encrypted", phrase("foreign.encrypted"), remove)
    if kind == "scenario":
        play = phrase("foreign.play-it", file=name)
        return refusal(name, "wrong-kind", phrase("foreign.scenario"), play)
    wrong = phrase("foreign.wrong-kind", kind=Phrase(f"foreign.kind.{kind}"))
    return refusal(name, "wrong-kind", wrong, phrase("foreign.save-as-xlsx"))
