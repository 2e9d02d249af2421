"""What a trap is, and the workbook that most of them are made of."""

import zipfile
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from io import BytesIO

_SPACE = "http://schemas.openxmlformats.org"
_MAIN = f"{_SPACE}/spreadsheetml/2006/main"
_RELATED = f"{_SPACE}/officeDocument/2006/relationships"
_PACKED = f"{_SPACE}/package/2006/relationships"
HEAD = b'<?xml version="1.0" encoding="UTF-8"?>'
SHEET = "xl/worksheets/sheet1.xml"
STRINGS = "xl/sharedStrings.xml"
BOOK = "xl/workbook.xml"
TYPES = "[Content_Types].xml"


@dataclass(frozen=True, slots=True)
class Trap:
    """A file that is to be refused."""

    name: str
    """Of the file."""
    code: str
    """Of the problem that it has to be told to have; "" where it is to be read all the same."""
    make: Callable[[], bytes]
    large: bool = False
    """Whether it takes long to make."""


def relations(*parts: tuple[str, str, str]) -> bytes:
    """The listing of what a part draws on: name, kind and where it lies."""
    told = "".join(
        f'<Relationship Id="{id}" Type="{_RELATED}/{kind}" Target="{target}"/>'
        for id, kind, target in parts
    )
    return HEAD + f'<Relationships xmlns="{_PACKED}">{told}</Relationships>'.encode()


def sheet(inside: bytes) -> bytes:
    """A sheet with `inside` as its rows."""
    return (
        HEAD
        + f'<worksheet xmlns="{_MAIN}"><sheetData>'.encode()
        + inside
        + b"</sheetData></worksheet>"
    )


def strings(inside: bytes, ahead: bytes = b"") -> bytes:
    """The texts of a workbook, with something `ahead` of their root."""
    return HEAD + ahead + f'<sst xmlns="{_MAIN}">'.encode() + inside + b"</sst>"


PARTS: Mapping[str, bytes] = {
    TYPES: HEAD + b"<Types/>",
    "_rels/.rels": relations(("r1", "officeDocument", BOOK)),
    BOOK: HEAD
    + f'<workbook xmlns="{_MAIN}" xmlns:r="{_RELATED}"><sheets>'.encode()
    + b'<sheet name="MSEL" sheetId="1" r:id="r1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": relations(
        ("r1", "worksheet", "worksheets/sheet1.xml"), ("r2", "sharedStrings", "sharedStrings.xml")
    ),
    STRINGS: strings(b"<si><t>inject</t></si>"),
    SHEET: sheet(b'<row r="1"><c r="A1" t="s"><v>0</v></c></row>'),
}
"""A workbook with one cell."""


def workbook(changed: Mapping[str, bytes | Iterable[bytes] | None] | None = None) -> bytes:
    """That workbook with some parts as given, in pieces if they are large, or without them."""
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, part in {**PARTS, **(changed or {})}.items():
            if part is None:
                continue
            with archive.open(name, "w") as entry:
                for piece in [part] if isinstance(part, bytes) else part:
                    entry.write(piece)
    return file.getvalue()


def around(inside: Iterable[bytes]) -> Iterable[bytes]:
    """A sheet with `inside` as its rows, in pieces."""
    begin, _, end = sheet(b"!").partition(b"!")
    yield begin
    yield from inside
    yield end
