"""What is kept of a journal in memory: its lines as they are written, packed by the block.

A record as an object takes some ten times the room, and of a long exercise all but the latest are
rarely looked at. One that is asked for is read from its line anew, and so is its block.
"""

import zlib
from abc import abstractmethod
from collections.abc import Iterator, Sequence
from typing import TypeVar, overload

from oefening.record import Record, decode, digest

BLOCK = 128
"""Lines that are packed together: fewer pack worse, and more take longer to find one among."""

NEAR = 4
"""Blocks that were read last and are kept read, since who looks at one record looks around."""

SIZE = 32
"""Bytes of a digest."""

FAST = 1
"""How hard to pack: ten times as small takes half the time of twelve times."""

T = TypeVar("T")


class Packed:
    """The lines of a journal, each with its digest, and the records that they say."""

    def __init__(self, header: bytes) -> None:
        """`header` is the first line, without its line end."""
        self._header = zlib.compress(header, FAST)
        self.records = Records()
        self.digests = Digests()
        """Of the header's line and of each record's: `digests[n]` is that of record n."""
        self.digests.add(digest(header))

    def add(self, line: bytes, record: Record) -> None:
        """Keep the next line, which says `record`."""
        self.records.add(line, record)
        self.digests.add(digest(line))

    def lines(self) -> Iterator[bytes]:
        """Every line, without its line end."""
        yield zlib.decompress(self._header)
        yield from self.records.lines()


class Row(Sequence[T]):
    """Things that are asked for by index and made when they are; a part of them is so too."""

    @abstractmethod
    def one(self, index: int) -> T:
        """The thing that has `index`, which is there."""

    @overload
    def __getitem__(self, at: int) -> T: ...
    @overload
    def __getitem__(self, at: slice) -> "Row[T]": ...
    def __getitem__(self, at: int | slice) -> "T | Row[T]":
        found = range(len(self))[at]
        return Part(self, found) if isinstance(found, range) else self.one(found)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and list(self) == list(other)

    __hash__ = None  # type: ignore[assignment]  # as of a list


class Part(Row[T]):
    """Those of a row that have certain indexes."""

    def __init__(self, of: Row[T], indexes: range) -> None:
        self._of = of
        self._indexes = indexes

    def one(self, index: int) -> T:
        return self._of.one(self._indexes[index])

    def __len__(self) -> int:
        return len(self._indexes)


class Records(Row[Record]):
    """The records of a journal, in order; record n has index n - 1."""

    def __init__(self) -> None:
        self._packed: list[bytes] = []
        self._lines: list[bytes] = []
        self._latest: list[Record] = []
        """The block that is not full yet, as lines and as records."""
        self._near: dict[int, tuple[Record, ...]] = {}

    def add(self, line: bytes, record: Record) -> None:
        """Keep the next line, which says `record`."""
        self._lines.append(line)
        self._latest.append(record)
        if len(self._lines) == BLOCK:
            self._packed.append(zlib.compress(b"\n".join(self._lines), FAST))
            self._lines, self._latest = [], []

    def lines(self) -> Iterator[bytes]:
        """The line of every record, without its line end."""
        for packed in self._packed:
            yield from zlib.decompress(packed).split(b"\n")
        yield from self._lines

    def __len__(self) -> int:
        return len(self._packed) * BLOCK + len(self._latest)

    def one(self, index: int) -> Record:
        block, place = divmod(index, BLOCK)
        if block == len(self._packed):
            return self._latest[place]
        return self._block(block)[place]

    def _block(self, number: int) -> tuple[Record, ...]:
        """All records of a block that is full."""
        found = self._near.pop(number, None)
        if found is None:
            lines = zlib.decompress(self._packed[number]).split(b"\n")
            found = tuple(decode(line)[0] for line in lines)
            if len(self._near) == NEAR:
                del self._near[next(iter(self._near))]
        self._near[number] = found
        return found


class Digests(Row[str]):
    """SHA-256 of every line, in hexadecimal to who asks."""

    def __init__(self) -> None:
        self._bytes = bytearray()

    def add(self, digest: str) -> None:
        """Put `digest` behind the others."""
        self._bytes += bytes.fromhex(digest)

    def one(self, index: int) -> str:
        return self._bytes[index * SIZE : (index + 1) * SIZE].hex()

    def __len__(self) -> int:
        return len(self._bytes) // SIZE
