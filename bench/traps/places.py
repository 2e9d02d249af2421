"""What stands where a file should, and is none: only what this system has of it."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Place:
    """What is made at a path; None is returned where this system has no such thing."""

    name: str
    make: Callable[[Path], Path | None]


def _nothing(folder: Path) -> Path:
    return folder / "missing.xlsx"


def _folder(folder: Path) -> Path:
    path = folder / "folder.xlsx"
    path.mkdir()
    return path


def _pipe(folder: Path) -> Path | None:
    if not hasattr(os, "mkfifo"):
        return None
    path = folder / "pipe.xlsx"
    os.mkfifo(path)
    return path


def _device(_: Path) -> Path | None:
    path = Path("/dev/zero")
    return path if path.exists() else None


def _circle(folder: Path) -> Path | None:
    path = folder / "circle.xlsx"
    try:
        path.symlink_to(path.name)
    except OSError:  # Windows lets not everybody
        return None
    return path


def _to_nowhere(folder: Path) -> Path | None:
    path = folder / "nowhere.xlsx"
    try:
        path.symlink_to("is-not-there.xlsx")
    except OSError:
        return None
    return path


def _forbidden(folder: Path) -> Path | None:
    if os.name != "posix" or os.geteuid() == 0:
        return None
    path = folder / "forbidden.xlsx"
    path.write_bytes(b"x")
    path.chmod(0)
    return path


PLACES = (
    Place("missing", _nothing),
    Place("folder", _folder),
    Place("pipe", _pipe),
    Place("device", _device),
    Place("circle", _circle),
    Place("to-nowhere", _to_nowhere),
    Place("forbidden", _forbidden),
)
