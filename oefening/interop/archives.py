"""ZIP files that others made: no more of one is unpacked than is allowed, and nothing to disk."""

import struct
import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO

from oefening.interop.refusals import (
    LARGEST_ENTRY,
    LARGEST_FILE,
    LARGEST_TOLD,
    LARGEST_WHOLE,
    MIB,
    MOST_ELEMENTS,
    MOST_ENTRIES,
    SMALL,
    SWELLS,
    damaged,
    refusal,
    too_much,
)
from oefening.text import phrase

_LISTED = b"PK\x01\x02"
"""Stands ahead of every entry of the directory."""
_HEAD = 30
"""Bytes ahead of an entry's contents, at least."""
_PIECE = 64 * 1024
_ENCRYPTED = 0x1
_TROUBLES = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    OSError,
    RuntimeError,
    ValueError,
    OverflowError,
)
"""All that the standard library is known to raise on ZIP files that are none."""


class Archive:
    """A ZIP file in memory, whose entries have been looked at and may be unpacked."""

    def __init__(self, data: bytes, name: str) -> None:
        """Raise `InputError` if `data`, called `name`, is damaged or may be a trap."""
        self.name = name
        self.elements = MOST_ELEMENTS
        """Elements of XML that may still be read."""
        self._left = LARGEST_WHOLE
        if len(data) > LARGEST_FILE:
            limit = LARGEST_FILE // MIB
            raise too_much(name, phrase("foreign.file-too-large", limit=limit))
        if data.count(_LISTED) > MOST_ENTRIES:
            raise too_much(name, phrase("foreign.too-many-entries", limit=MOST_ENTRIES))
        try:
            self._file = zipfile.ZipFile(BytesIO(data))
        except _TROUBLES:
            raise damaged(name, phrase("foreign.damage.archive")) from None
        self._entries = self._looked_at(len(data))

    def __contains__(self, entry: str) -> bool:
        return entry in self._entries

    def __iter__(self) -> Iterator[str]:
        return iter(self._entries)

    def comment(self, entry: str) -> bytes:
        """What the directory says beside the entry."""
        return self._entries[entry].comment

    def pieces(self, entry: str) -> Iterator[bytes]:
        """The contents of `entry`, bit by bit; raise `InputError` where it is not to be unpacked.

        What counts is what it unpacks to, whatever the directory says.
        """
        info = self._entries.get(entry)
        if info is None:
            raise damaged(self.name, phrase("foreign.damage.missing", entry=entry))
        told = 0
        try:
            with self._file.open(info) as file:
                while piece := file.read(_PIECE):
                    told += len(piece)
                    self._count(entry, info.compress_size, told, len(piece))
                    yield piece
        except _TROUBLES:
            raise damaged(self.name, phrase("foreign.damage.entry", entry=entry)) from None

    def whole(self, entry: str) -> bytes:
        """All of the contents of `entry`; raise as `pieces`."""
        return b"".join(self.pieces(entry))

    def _count(self, entry: str, packed: int, told: int, more: int) -> None:
        self._left -= more
        if told > LARGEST_ENTRY:
            limit = LARGEST_ENTRY // MIB
            raise too_much(self.name, phrase("foreign.part-too-large", entry=entry, limit=limit))
        if self._left < 0:
            limit = LARGEST_WHOLE // MIB
            raise too_much(self.name, phrase("foreign.unpacks-too-large", limit=limit))
        if told > SMALL and told > packed * SWELLS:
            swells = phrase("foreign.unpacks-too-many", entry=entry, limit=SWELLS)
            raise refusal(self.name, "zip-bomb", swells, phrase("foreign.drop-empty-rows"))

    def _looked_at(self, size: int) -> dict[str, zipfile.ZipInfo]:
        """The entries by name, with `/` between folders; raise `InputError` for a trap."""
        entries: dict[str, zipfile.ZipInfo] = {}
        again = phrase("foreign.get-again")
        for info in self._file.infolist():
            entry = info.filename.replace("\\", "/")
            if leads_out(entry):
                path = phrase("foreign.path", entry=entry)
                raise refusal(self.name, "path-outside", path, again)
            if entry in entries:
                twice = phrase("foreign.same-name", entry=entry)
                raise refusal(self.name, "same-name", twice, again)
            if info.flag_bits & _ENCRYPTED:
                remove = phrase("foreign.remove-password")
                raise refusal(self.name, "encrypted", phrase("foreign.encrypted"), remove)
            if info.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
                packing = phrase("foreign.packing", entry=entry)
                raise refusal(self.name, "packing", packing, phrase("foreign.save-again"))
            entries[entry] = info
        if _overlap(list(entries.values()), size):
            raise refusal(self.name, "zip-bomb", phrase("foreign.overlap"), again)
        if sum(info.file_size for info in entries.values()) > LARGEST_TOLD:
            limit = LARGEST_TOLD // MIB
            raise too_much(self.name, phrase("foreign.unpacks-too-large", limit=limit))
        return entries


def leads_out(entry: str) -> bool:
    """Whether a path in an archive, with `/` between folders, names a place outside it."""
    return entry.startswith("/") or entry[1:2] == ":" or ".." in entry.split("/") or "\0" in entry


def _overlap(entries: list[zipfile.ZipInfo], size: int) -> bool:
    """Whether contents of two entries share bytes of the file, or go on beyond its end."""
    inside = sorted(entries, key=lambda info: info.header_offset)
    ends = [info.header_offset + _HEAD + info.compress_size for info in inside]
    starts = [info.header_offset for info in inside[1:]]
    return any(end > start for end, start in zip(ends, [*starts, size], strict=False))
