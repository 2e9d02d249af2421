"""What a file is, told by what is in it and not by its name."""

import re
from pathlib import PurePath
from typing import Literal, get_args

Kind = Literal[
    "xlsx",
    "xls",
    "xlsb",
    "ods",
    "docx",
    "pptx",
    "zip",
    "pdf",
    "image",
    "web",
    "json",
    "scenario",
    "csv",
    "packed",
    "encrypted",
]
KINDS: tuple[Kind, ...] = get_args(Kind)

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_STARTS: tuple[tuple[bytes, Kind], ...] = (
    (b"%PDF", "pdf"),
    (b"\x89PNG", "image"),
    (b"\xff\xd8\xff", "image"),
    (b"GIF8", "image"),
    (b"\x1f\x8b", "packed"),
    (b"7z\xbc\xaf", "packed"),
    (b"Rar!", "packed"),
)
_WEB = re.compile(rb"<(\?xml|!|html|head|body|meta|style|table|div|workbook)", re.IGNORECASE)
_JSON = re.compile(rb'\{\s*["}]|\[\s*[\[{"\]\d-]')
"""What an object or a list begins with, which a title in brackets does not."""
_SCENARIO = re.compile(rb"(?:#[^\n]*\n|\s)*format:[ ]*\d+\s*(?:#[^\n]*)?\n")
_INSIDE: tuple[tuple[str, Kind], ...] = (
    ("xl/workbook.bin", "xlsb"),
    ("xl/", "xlsx"),
    ("word/", "docx"),
    ("ppt/", "pptx"),
    ("mimetype", "ods"),
)
"""What parts of archives are called, by what they are."""
_NAMED: dict[str, set[Kind]] = {
    ".csv": {"csv"},
    ".tsv": {"csv"},
    ".txt": {"csv", "json"},
    ".xlsx": {"xlsx"},
    ".json": {"json"},
    ".zip": {"zip"},
}


def kind_of(data: bytes) -> Kind:
    """What `data`, of which there is some, looks like from its first bytes; an archive is `zip`."""
    if data.startswith(OLE):
        return "encrypted" if _ENCRYPTED in data else "xls"
    if data.startswith(ZIP):
        return "zip"
    for start, kind in _STARTS:
        if data.startswith(start):
            return kind
    begins = data[:1024].removeprefix(b"\xef\xbb\xbf").lstrip()
    if _WEB.match(begins):
        return "web"
    if _SCENARIO.match(begins):
        return "scenario"
    return "json" if _JSON.match(begins) else "csv"


def kind_inside(entries: list[str]) -> Kind:
    """What an archive with those `entries` is."""
    for start, kind in _INSIDE:
        if any(entry.startswith(start) for entry in entries):
            return kind
    return "zip"


def misnamed(name: str, kind: Kind) -> bool:
    """Whether the file's name says it is something else than the `kind` it is."""
    return kind not in _NAMED.get(PurePath(name).suffix.lower(), {kind})
