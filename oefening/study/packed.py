"""A header on its way to a worker: pickled once, and unpickled once by each worker."""

import hashlib
import pickle
import zlib
from dataclasses import dataclass, field
from functools import lru_cache

from oefening.garbage import ignored
from oefening.record import Header


@dataclass(frozen=True, slots=True)
class Packed:
    """A header that can be handed out with every unit of work, for little."""

    digest: str
    """Of `data`, in hexadecimal: by it a worker knows that it has this header already."""
    data: bytes = field(repr=False)

    @staticmethod
    def of(header: Header) -> "Packed":
        """The header, packed."""
        data = zlib.compress(pickle.dumps(header, pickle.HIGHEST_PROTOCOL), 1)
        return Packed(hashlib.sha256(data).hexdigest(), data)

    def __hash__(self) -> int:
        return hash(self.digest)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Packed) and self.digest == other.digest

    @property
    def header(self) -> Header:
        """The header itself; nothing in it is to be changed, since others are given the same."""
        return _unpacked(self)


@lru_cache(maxsize=2)
def _unpacked(packed: Packed) -> Header:
    with ignored():
        header: Header = pickle.loads(zlib.decompress(packed.data))  # noqa: S301 (we packed it)
    return header
