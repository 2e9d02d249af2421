"""The lines of a file beside the log: of one seat, or of what one cell may know.

They have the form of the log's and are chained as those are. The first says whose file it is, and
which log it stands beside, by the digest of that log's first line:

    {"format":1,"kind":"seat","name":"reviewer","of":"9f…","program":"0.9.0"}

A further line has the fields of its body, with sorted keys, and beside them `kind`, `n` (its
number), `at` (the exercise second that it is about), `seen` (the number of the last record of the
log that its writer had seen), `of` (the digest of that record's line), `prev` (SHA-256 of the line
before it) and `wall` (when it was written: ISO 8601 in UTC).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Generic, Literal, NamedTuple, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from oefening import __version__
from oefening.errors import JournalError
from oefening.files import trouble
from oefening.journal.lines import bad_line, check_place
from oefening.record import Shapes, canonical, digest, format_of
from oefening.text import phrase

FORMAT: Final = 1
"""Number of the shape of these lines; raised with an upcast for every older one."""

Body = TypeVar("Body")


class Head(BaseModel):
    """The first line: whose file it is, and beside which log."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)

    format: Literal[1] = FORMAT
    kind: Literal["seat", "view"]
    name: str
    """Of the seat or the cell."""
    of: str
    """Digest of the first line of the log."""
    program: str = __version__
    """Version of the program that began it, for information."""


class Line(NamedTuple, Generic[Body]):
    """A line behind the first."""

    at: int
    """Exercise second that it is about."""
    body: Body
    seen: int
    """Number of the last record of the log that its writer had seen; 0 is the first line."""
    of: str
    """Digest of that record's line."""
    wall: str
    """When it was written: ISO 8601 in UTC."""
    number: int = 0
    """From 1; its file gives it."""


@dataclass(slots=True)
class SeatLines(Generic[Body]):
    """A file as far as it is known."""

    head: Head | None = None
    """None: it has not begun."""
    written: list[bytes] = field(default_factory=list)
    """Every whole line, the first included, without their ends."""
    said: list[Line[Body]] = field(default_factory=list)
    """What each line behind the first says."""
    size: int = 0
    """Bytes of whole lines."""
    torn: bytes = b""
    """What stands behind the last whole line."""

    @property
    def fingerprint(self) -> str:
        """The digest of the last line, which vouches for every line before; empty without one."""
        return digest(self.written[-1]) if self.written else ""

    def add(self, written: bytes, said: Line[Body] | None) -> None:
        """Keep the next line; without what it says it is the first."""
        self.written.append(written)
        self.size += len(written) + 1
        if said is not None:
            self.said.append(said)


def seat_shapes(kinds: Iterable[type[Body]]) -> Shapes[Body]:
    """What the lines of a file may say whose bodies are of these `kinds`, which are dataclasses."""
    return Shapes({kind.__name__: kind for kind in kinds}, _beside)


def encode_line(line: Line[Body], prev: str, shapes: Shapes[Body]) -> bytes:
    """`line` as it is written, without its end; `prev` is the digest of the line before it."""
    beside = {"n": line.number, "at": line.at, "seen": line.seen, "of": line.of, "wall": line.wall}
    return canonical(shapes.said(line.body) | beside | {"prev": prev}).encode()


def encode_head(head: Head) -> bytes:
    """The first line, without its end."""
    return canonical(head.model_dump()).encode()


def read_seat(path: Path, shapes: Shapes[Body]) -> SeatLines[Body]:
    """All that the file `path` holds.

    Raise `FileTrouble` if it cannot be read, and `JournalError` that names the first bad line.
    """
    found = SeatLines[Body]()
    try:
        with path.open("rb") as file:
            for number, text in enumerate(file):
                if not text.endswith(b"\n"):
                    found.torn = text
                    break
                try:
                    _take(found, number, text[:-1], shapes)
                except JournalError as error:
                    raise bad_line(path, number + 1, error.phrase) from error
    except OSError as error:
        raise trouble(error, path) from error
    return found


def check_beside(path: Path, lines: SeatLines[Body], log: Sequence[str]) -> None:
    """Raise `JournalError` if what the file says stands beside another log than one.

    `log` has the digests of its lines; also a record that a writer had seen must be in it.
    """
    if lines.head is None:
        return
    if lines.head.of != log[0]:
        raise bad_line(path, 1, phrase("seat-other-log"))
    for line in lines.said:
        if not 0 <= line.seen < len(log):
            beyond = phrase("seat-saw-beyond", number=line.seen, last=len(log) - 1)
            raise bad_line(path, line.number + 1, beyond)
        if log[line.seen] != line.of:
            other = phrase("seat-saw-other", number=line.seen)
            raise bad_line(path, line.number + 1, other)


def _beside(_: type[object]) -> Mapping[str, object]:
    """What a line says beside its body."""
    return {"n": int, "at": int, "seen": int, "of": str, "wall": str, "prev": str}


def _take(found: SeatLines[Body], number: int, line: bytes, shapes: Shapes[Body]) -> None:
    """Put `line` behind what is `found`, if it is the one that belongs there."""
    if number == 0:
        found.head = _head(line)
        found.add(line, None)
        return
    body, beside = shapes.read(line)
    prev, n = beside.pop("prev"), beside.pop("n")
    check_place(n, number, prev, found.fingerprint)
    found.add(line, Line(body=body, number=n, **beside))


def _head(line: bytes) -> Head:
    """What the first line says; raise `JournalError` for anything else."""
    said = format_of(line, FORMAT, "seat-no-head")
    try:
        return Head.model_validate(said)
    except ValidationError as error:
        raise JournalError(phrase("seat-no-head")) from error
