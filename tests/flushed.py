"""Watching what is flushed to disk, so that a power cut need not be waited for."""

import os
from pathlib import Path

import pytest


class Flushed:
    """How many bytes of each file are known to outlive a power cut."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._bytes: dict[int, int] = {}
        self._really = os.fsync
        monkeypatch.setattr(os, "fsync", self._fsync)

    def _fsync(self, handle: int) -> None:
        self._really(handle)
        file = os.fstat(handle)
        self._bytes[file.st_ino] = file.st_size

    def holds(self, path: Path) -> bool:
        """Whether all of the file at `path` is flushed."""
        file = path.stat()
        return self._bytes.get(file.st_ino) == file.st_size
