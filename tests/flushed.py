"""Watching what is flushed to disk, so that a power cut need not be waited for."""

import os
from pathlib import Path
from stat import S_ISDIR

import pytest


class Flushed:
    """What of each file and folder is known to outlive a power cut."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._bytes: dict[int, int] = {}
        self._names: dict[int, dict[str, int]] = {}
        self._really = os.fsync
        monkeypatch.setattr(os, "fsync", self._fsync)

    def _fsync(self, handle: int) -> None:
        self._really(handle)
        file = os.fstat(handle)
        if S_ISDIR(file.st_mode):
            with os.scandir(handle) as entries:
                self._names[file.st_ino] = {one.name: one.inode() for one in entries}
        else:
            self._bytes[file.st_ino] = file.st_size

    def holds(self, path: Path) -> bool:
        """Whether all of the file at `path` is flushed."""
        file = path.stat()
        return self._bytes.get(file.st_ino) == file.st_size

    def names(self, path: Path) -> bool:
        """Whether its folder was flushed since it is there; only Posix lets one do that."""
        named = self._names.get(path.parent.stat().st_ino, {})
        return named.get(path.name) == path.stat().st_ino or os.name != "posix"
