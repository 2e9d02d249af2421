"""Curves of many runs on disk, each run's in a place of its own.

So one curve of all runs can be read without any of the others, and curves take no memory.
"""

import hashlib
import os
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from oefening.files import MARKED, trouble
from oefening.journal.files import write_all
from oefening.study.archive import make_there

NAME = f".curves-over-time-{MARKED}.i8"
"""Little-endian integers of 64 bits: runs, curves, steps, the last going on fastest.

It is for nobody but the program, which makes tables of it, and so out of sight.
"""

INTEGER = np.dtype("<i8")


class Drawn:
    """The file of curves in a folder, of so many `curves` of so many `steps` each."""

    def __init__(self, folder: Path, curves: int, steps: int) -> None:
        self._path = folder / NAME
        self._shape = curves, steps
        self._bytes = curves * steps * INTEGER.itemsize

    def put(self, blocks: dict[int, NDArray[np.int64]]) -> None:
        """Keep the curves of some runs by their number, so that they outlive a power cut.

        Raise `FileTrouble` if all of them cannot be written: then some of them may be there.
        """
        try:
            make_there(self._path)
            with self._path.open("r+b", buffering=0) as file:
                for number, block in blocks.items():
                    file.seek(number * self._bytes)
                    write_all(file, block.astype(INTEGER).tobytes())
                os.fsync(file.fileno())
        except OSError as error:
            raise trouble(error, self._path) from error

    def has(self, number: int, digest: str) -> bool:
        """Whether the curves of that run are there as they were when they had this digest."""
        try:
            with self._path.open("rb") as file:
                file.seek(number * self._bytes)
                return digest_of(file.read(self._bytes)) == digest
        except FileNotFoundError:
            return False
        except OSError as error:
            raise trouble(error, self._path) from error

    def curve(self, which: int, runs: list[int]) -> NDArray[np.int64]:
        """One curve of some runs, which all are there: a row for each."""
        curves, steps = self._shape
        whole = np.memmap(self._path, INTEGER, "r")
        count = len(whole) // (curves * steps)
        chosen: NDArray[np.int64] = whole[: count * curves * steps].reshape(count, curves, steps)[
            runs, which
        ]
        return chosen  # copied, so that it is no part of the file


def digest_of(block: bytes) -> str:
    """Of the curves of a run, as they stand in the file."""
    return hashlib.sha256(block).hexdigest()
