"""A workbook of Excel and its kin (.xlsx): its sheets, and what it draws on for them."""

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from oefening.interop.archives import Archive
from oefening.interop.markup import attribute, tell
from oefening.interop.properties import LANGUAGE, LONGEST, NAMES, REGIONS, START, TITLE, ZONE
from oefening.interop.refusals import MOST_SHEETS, damaged, refusal, too_much
from oefening.interop.sheets.budget import Budget
from oefening.interop.sheets.cells import Shared, read_sheet
from oefening.interop.sheets.model import About, Sheet, Workbook
from oefening.interop.sheets.strings import read_comments, read_strings
from oefening.interop.sheets.styles import read_styles
from oefening.text import LANGUAGES, Phrase, phrase

TYPES = "[Content_Types].xml"
TOP = "_rels/.rels"
_YES = {"1", "true"}


@dataclass(frozen=True, slots=True)
class _Relation:
    """That one part of the archive draws on another."""

    kind: str
    """The last word of its type: `worksheet`, `styles`, `comments`."""
    entry: str
    """Where that lies; "" outside the archive."""


@dataclass(frozen=True, slots=True)
class _Listed:
    """A sheet as the workbook lists it."""

    name: str
    relation: str
    hidden: bool


def read_xlsx(archive: Archive) -> Workbook:
    """The workbook in `archive`; raise `InputError` if it is damaged, a trap, or has macros."""
    _without_macros(archive)
    top = next(
        (one.entry for one in _relations(archive, "").values() if one.kind == "officeDocument"),
        "xl/workbook.xml",
    )
    listed, since_1904 = _sheets(archive, top)
    related = _relations(archive, top)
    by_kind = {one.kind: one.entry for one in related.values() if one.entry in archive}
    strings, styles = by_kind.get("sharedStrings"), by_kind.get("styles")
    shared = Shared(
        read_strings(archive, strings) if strings else [],
        read_styles(archive, styles) if styles else [],
        since_1904,
        Budget(archive.name),
    )
    sheets = tuple(_read(archive, listed, related, shared))
    if not any(sheet.rows for sheet in sheets):
        advice = phrase("foreign.save-as-xlsx")
        raise refusal(archive.name, "no-sheets", phrase("foreign.no-sheets"), advice)
    notices = (*_notices(archive), *_notices_of(sheets))
    return Workbook(archive.name, sheets, notices, _about(archive))


def _about(archive: Archive) -> About:
    """What an export of this program tells of its exercise, in its properties."""
    related = _relations(archive, "").values()
    entry = next((one.entry for one in related if one.kind == "custom-properties"), "")
    if entry not in archive:
        return About()
    told = dict.fromkeys(NAMES, "")
    name = ""

    def begins(tag: str, given: Mapping[str, str]) -> None:
        nonlocal name
        if tag == "property":
            name = given.get("name", "")

    def says(text: str) -> None:
        if name in told:
            told[name] = (told[name] + text.strip())[:LONGEST]

    tell(archive, entry, begins=begins, says=says)
    regions = tuple(code for part in told[REGIONS].split(",") if (code := part.strip()))
    language = next((one for one in LANGUAGES if one == told[LANGUAGE]), None)
    title = told[TITLE]
    return About(title, regions=regions, language=language, zone=told[ZONE], start=told[START])


def _read(
    archive: Archive, listed: list[_Listed], related: Mapping[str, _Relation], shared: Shared
) -> Iterator[Sheet]:
    """The sheets that have cells, in the order in which they are listed."""
    for one in listed:
        relation = related.get(one.relation)
        if relation is None:
            lacks = phrase("foreign.damage.missing", entry=one.name)
            raise damaged(archive.name, lacks)
        if relation.kind != "worksheet":
            continue
        entry = relation.entry
        comments: dict[str, str] = {}
        for other in _relations(archive, entry).values():
            if other.kind == "comments" and other.entry in archive:
                comments |= read_comments(archive, other.entry)
        title = (one.name, one.hidden)
        yield read_sheet(archive, entry, title, shared, comments)


def _without_macros(archive: Archive) -> None:
    """Raise `InputError` if the archive has macros, by name or by what it says of itself."""
    types = archive.whole(TYPES) if TYPES in archive else b""
    names = [entry.lower() for entry in archive]
    if b"macroenabled" in types.lower() or any(
        name.endswith("vbaproject.bin") or "/macrosheets/" in name for name in names
    ):
        advice = phrase("foreign.drop-macros")
        raise refusal(archive.name, "macros", phrase("foreign.macros"), advice)


def _sheets(archive: Archive, top: str) -> tuple[list[_Listed], bool]:
    """The sheets that a workbook lists, and whether it counts days from 1904."""
    listed: list[_Listed] = []
    since_1904 = False

    def begins(tag: str, given: Mapping[str, str]) -> None:
        nonlocal since_1904
        if tag == "workbookPr":
            since_1904 = given.get("date1904") in _YES
        elif tag == "sheet":
            hidden = given.get("state", "visible") != "visible"
            listed.append(_Listed(given.get("name", ""), attribute(given, "id"), hidden))
            if len(listed) > MOST_SHEETS:
                many = phrase("foreign.too-many-sheets", limit=MOST_SHEETS)
                raise too_much(archive.name, many)

    tell(archive, top, begins=begins)
    return listed, since_1904


def _relations(archive: Archive, entry: str) -> dict[str, _Relation]:
    """What `entry` draws on, by the name it has for it; the whole archive is called ""."""
    folder, name = posixpath.split(entry)
    listing = posixpath.join(folder, "_rels", f"{name}.rels") if entry else TOP
    related: dict[str, _Relation] = {}
    if listing not in archive:
        return related
    lying = {other.lower(): other for other in archive}

    def begins(tag: str, given: Mapping[str, str]) -> None:
        if tag == "Relationship":
            target = given.get("Target", "")
            outside = given.get("TargetMode") == "External"
            path = "" if outside else posixpath.normpath(posixpath.join("/", folder, target))
            lies = path.lstrip("/")
            kind = given.get("Type", "").rpartition("/")[2]
            # Names of parts are the same in upper and lower case, and some programs mix them.
            related[given.get("Id", "")] = _Relation(kind, lying.get(lies.lower(), lies))

    tell(archive, listing, begins=begins)
    return related


def _notices(archive: Archive) -> Iterator[Phrase]:
    """That there is more in the archive than sheets."""
    if any("/externalLinks/" in entry for entry in archive):
        yield phrase("foreign.told.links")
    if any("/embeddings/" in entry for entry in archive):
        yield phrase("foreign.told.embedded")


def _notices_of(sheets: tuple[Sheet, ...]) -> Iterator[Phrase]:
    """That there are cells of which nobody knows what they say."""
    for sheet in sheets:
        unknown = [cell for cell in sheet.cells() if cell.formula_without_value]
        if unknown:
            yield phrase(
                "foreign.told.formulas",
                sheet=sheet.name,
                count=len(unknown),
                address=unknown[0].address,
            )
        wrong = [cell for cell in sheet.cells() if cell.error]
        if wrong:
            yield phrase(
                "foreign.told.errors",
                sheet=sheet.name,
                count=len(wrong),
                address=wrong[0].address,
            )
