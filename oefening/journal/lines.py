"""The lines of a journal, read one by one, each vouching for those before."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from oefening.errors import JournalError
from oefening.files import trouble
from oefening.garbage import ignored
from oefening.journal.packed import Packed
from oefening.record import Header, Record, decode, decode_header
from oefening.share import Hears, nobody
from oefening.text import Phrase, phrase

TOLD_EVERY = 1_000
"""After so many lines who waits hears how far reading is."""


@dataclass(frozen=True, slots=True)
class Lines:
    """A journal as it was read."""

    header: Header
    packed: Packed
    size: int
    """Bytes of whole lines."""
    torn: bytes
    """What stands behind the last whole line."""


def read_lines(path: Path, hears: Hears = nobody) -> Lines:
    """All that the file `path` holds; `hears` is told how much of it has been read.

    Raise `FileTrouble` if it cannot be read, and `JournalError` that names the first bad line.
    """
    try:
        with path.open("rb") as file, ignored():
            return _read(file, path, hears)
    except OSError as error:
        raise trouble(error, path) from error


def _read(file: BinaryIO, path: Path, hears: Hears) -> Lines:
    """All that `file` holds, line by line: what they say takes room enough without them."""
    size = os.fstat(file.fileno()).st_size
    first = file.readline()
    if not first.endswith(b"\n"):
        raise JournalError(phrase("journal-without-header", file=str(path)))
    first = first[:-1]
    try:
        header = decode_header(first)
    except JournalError as error:
        raise bad_line(path, 1, error.phrase) from error
    packed, read, torn = Packed(first), len(first) + 1, b""
    for number, text in enumerate(file, 1):
        if not text.endswith(b"\n"):
            torn = text
            break
        line = text[:-1]
        try:
            record = _checked(line, number, packed.digests[-1])
        except JournalError as error:
            raise bad_line(path, number + 1, error.phrase) from error
        packed.add(line, record)
        read += len(text)
        if number % TOLD_EVERY == 0:
            hears(min(1.0, read / size))
    return Lines(header, packed, read, torn)


def bad_line(path: Path, line: int, what: Phrase) -> JournalError:
    """The error that says `what` of a line, counted from 1."""
    return JournalError(phrase("journal-bad-line", file=str(path), line=line, what=what))


def _checked(line: bytes, number: int, before: str) -> Record:
    """The record that `line` says, if it is the one that belongs there."""
    record, prev = decode(line)
    check_place(record.number, number, prev, before)
    return record


def check_place(found: int, number: int, prev: str, before: str) -> None:
    """Raise `JournalError` unless the line with the number `found` is that with `number`.

    And unless what it carries of the line before it, `prev`, is the digest `before` of that.
    """
    if found != number:
        raise JournalError(phrase("line-wrong-number", number=found, expected=number))
    if prev != before:
        if number == 1:
            raise JournalError(phrase("line-broken-header"))
        raise JournalError(phrase("line-broken-chain", before=number - 1, number=number))
