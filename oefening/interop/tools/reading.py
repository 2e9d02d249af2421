"""A file of whatever tool made into a workbook: told by what is in it, not by its name."""

import json
from pathlib import Path

from oefening.interop.archives import Archive
from oefening.interop.refusals import refusal
from oefening.interop.sheets import Workbook, read_workbook
from oefening.interop.sheets.kinds import kind_inside, kind_of
from oefening.interop.sheets.reading import bytes_of
from oefening.interop.tools.blueprint import is_blueprint, read_blueprint
from oefening.interop.tools.objects import read_object
from oefening.interop.tools.openaev import is_openaev, read_openaev
from oefening.text import phrase


def read_source(source: Path | bytes, name: str = "", *, keep_people: bool = False) -> Workbook:
    """The workbook in the file at `source`, or in its bytes, or the table of another tool's export.

    Raise as `read_workbook`. Without `keep_people` the people in an export are left out.
    """
    if isinstance(source, Path):
        return read_source(bytes_of(source), name or str(source), keep_people=keep_people)
    kind = kind_of(source) if source else None
    if kind == "json":
        return _of_json(source, name, keep_people=keep_people)
    if kind == "zip":
        archive = Archive(source, name)
        if kind_inside(list(archive)) == "zip" and (told := _told(archive)):
            return _of_json(archive.whole(told), name, keep_people=keep_people)
    return read_workbook(source, name)


def _of_json(data: bytes, name: str, *, keep_people: bool) -> Workbook:
    value = read_object(data, name)
    if is_openaev(value):
        return read_openaev(value, name, keep_people=keep_people)
    if is_blueprint(value):
        return read_blueprint(value, name, keep_people=keep_people)
    raise refusal(name, "wrong-kind", phrase("foreign.json.unknown"), phrase("foreign.json.known"))


def _told(archive: Archive) -> str:
    """The one part of an archive that is an export; "" if there is none.

    Attachments may be JSON too: where several parts are, the one with a comment is the export.
    """
    parts = [entry for entry in archive if entry.lower().endswith(".json") and "/" not in entry]
    marked = [entry for entry in parts if archive.comment(entry)]
    if len(parts) > 1 and len(marked) == 1:
        parts = marked
    if len(parts) > 1:
        names = json.dumps(parts[:5], ensure_ascii=False)[1:-1]
        raise refusal(
            archive.name,
            "wrong-kind",
            phrase("foreign.json.several", names=names),
            phrase("foreign.json.choose"),
        )
    return parts[0] if parts else ""
