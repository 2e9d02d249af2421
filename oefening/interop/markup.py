"""XML that others made, told as it is read: no DOCTYPE, no depth, no end of a single tag."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from xml.parsers import expat

from oefening.interop.archives import Archive
from oefening.interop.refusals import (
    DEEPEST,
    LARGEST_PIECE,
    MIB,
    MOST_ELEMENTS,
    damaged,
    refusal,
    too_much,
)
from oefening.text import phrase

_TEXT = 64 * 1024
"""Characters of a text that are told at once, at most."""
_DIGITS = 9
_ENCODINGS = {"utf-8", "utf-16", "utf-16le", "utf-16be", "iso-8859-1", "us-ascii", "windows-1252"}

Begins = Callable[[str, Mapping[str, str]], None]
"""Is told an element's name, without its prefix, and its attributes."""
Ends = Callable[[str], None]
Says = Callable[[str], None]


def tell(
    archive: Archive,
    entry: str,
    *,
    begins: Begins,
    ends: Ends = lambda _: None,
    says: Says = lambda _: None,
    without: re.Pattern[bytes] | None = None,
) -> None:
    """Tell what is in the XML of `entry`, `without` what matches; raise `InputError` for a trap."""
    within = _Within(archive, entry, begins, ends)
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.buffer_size = _TEXT
    parser.StartElementHandler = within.begins
    parser.EndElementHandler = within.ends
    parser.CharacterDataHandler = says
    parser.StartDoctypeDeclHandler = within.declares
    parser.XmlDeclHandler = within.is_encoded
    fed = 0
    try:
        for unpacked in archive.pieces(entry):
            piece = without.sub(b"", unpacked) if without else unpacked
            parser.Parse(piece)
            fed += len(piece)
            # Expat looks at a tag anew with each piece, so one without an end takes for ever.
            if fed - parser.CurrentByteIndex > LARGEST_PIECE:
                large = phrase("foreign.piece-too-large", entry=entry, limit=LARGEST_PIECE // MIB)
                raise too_much(archive.name, large)
        parser.Parse(b"", True)
    except expat.ExpatError as wrong:
        what = phrase("foreign.damage.xml", entry=entry, line=wrong.lineno)
        raise damaged(archive.name, what) from None


@dataclass(slots=True)
class _Within:
    """Where in a part the parser is, and how much of it there may still be."""

    archive: Archive
    entry: str
    begun: Begins
    ended: Ends
    depth: int = 0

    def begins(self, tag: str, attributes: Mapping[str, str]) -> None:
        self.depth += 1
        self.archive.elements -= 1
        if self.depth > DEEPEST:
            deep = phrase("foreign.too-deep", entry=self.entry, limit=DEEPEST)
            raise too_much(self.archive.name, deep)
        if self.archive.elements < 0:
            many = phrase("foreign.too-many-elements", limit=MOST_ELEMENTS)
            raise too_much(self.archive.name, many)
        self.begun(tag.rpartition(":")[2], attributes)

    def ends(self, tag: str) -> None:
        self.depth -= 1
        self.ended(tag.rpartition(":")[2])

    def is_encoded(self, _: str, encoding: str | None, __: int) -> None:
        """Raise `InputError` for an encoding that Expat would ask Python to guess at."""
        if encoding is not None and encoding.lower() not in _ENCODINGS:
            what = phrase("foreign.damage.encoding", entry=self.entry)
            raise damaged(self.archive.name, what)

    def declares(self, *_: object) -> None:
        """Raise `InputError`: what a DOCTYPE declares could be anything, and any amount of it."""
        doctype = phrase("foreign.doctype", entry=self.entry)
        raise refusal(self.archive.name, "xml-doctype", doctype, phrase("foreign.get-again"))


def attribute(attributes: Mapping[str, str], wanted: str) -> str:
    """The attribute called `wanted` under whatever prefix, or ""."""
    for name, value in attributes.items():
        if name.rpartition(":")[2] == wanted:
            return value
    return ""


def count_in(written: str) -> int | None:
    """The whole number, not below 0, that is `written`; None where none is, or one beyond reason.

    >>> count_in("12"), count_in("-1"), count_in("1" * 5_000)
    (12, None, None)
    """
    number = len(written) <= _DIGITS and written.isascii() and written.isdecimal()
    return int(written) if number else None
