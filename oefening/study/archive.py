"""What many runs come to, on disk as they come: a file that only grows, and what it is all about.

A run that is in the file is never done again. A line bears the digest of what it tells, and what a
crash cut short or anything changed since is as if it had not been written. One writer at a time,
kept so by a lock beside the file; anyone may read.
"""

import json
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from io import FileIO
from pathlib import Path
from typing import Any

from oefening.errors import FileTrouble, OefeningError
from oefening.files import MARKED, put_whole, trouble
from oefening.journal import LOCK, NAME, STUDY, make_folder
from oefening.journal.files import Lock, keep_folder, make_file, no_folder, write_all
from oefening.record import canonical, digest
from oefening.text import Phrase, phrase
from oefening.text.content import listing

RUNS = f"runs-{MARKED}.jsonl"

SHAPE = "format"
"""What an archive is about has the number of the shape of what is kept under this name."""

KIND = "kind"
"""And of which kind of study it is under this one."""

ASIDE = ("marking", "program")
"""What is told of an archive only for people."""

SCENARIO = "scenario"
"""What an archive is about has the id of the scenario under this name."""

DIGESTS = ("scenario-digest", "world-digest", "calendar-digest", "counted")
"""Of these it has only digests: that they differ tells something, what they are does not."""

SHORT = 40
"""Characters of a value that differs that are told."""

About = Mapping[str, object]
"""What runs depend on, by name: values that JSON can say."""

Key = tuple[str | int, ...]
"""Which run it is."""


class Archive:
    """What runs came to, by which run it was."""

    def __init__(self, folder: Path, about: About) -> None:
        self.folder = folder
        self.about = about
        self._path = folder / RUNS
        self._at: dict[Key, int] = {}
        """Where the line of each run begins."""
        self._size = 0
        for begin, line in _lines(self._path):
            self._size = begin + len(line)
            if (key := _key(line)) is not None:
                self._at[key] = begin

    def __contains__(self, key: Key) -> bool:
        return key in self._at

    def __len__(self) -> int:
        return len(self._at)

    def add(self, results: Iterable[tuple[Key, Mapping[str, object]]]) -> None:
        """Keep what runs came to, so that it outlives a power cut.

        Raise `FileTrouble` if all of it cannot be written: then none of it is there.
        """
        added = [(key, _line({"of": list(key), **told})) for key, told in results]
        try:
            make_there(self._path)
            with self._path.open("ab", buffering=0) as file:
                if os.fstat(file.fileno()).st_size < self._size:
                    raise FileTrouble(phrase("study.cut-short", file=str(self._path)))
                file.truncate(self._size)  # of what was cut short nothing is left
                _write(file, b"".join(line for _, line in added), self._size)
        except OSError as error:
            raise trouble(error, self._path) from error
        for key, line in added:
            self._at[key] = self._size
            self._size += len(line)

    def told(self, keys: Iterable[Key]) -> Iterator[dict[str, Any]]:
        """What each of these runs came to, which all are there; never more than one at a time."""
        for line in self._of(keys):
            yield json.loads(_text(line))

    def checksum(self, keys: Iterable[Key]) -> str:
        """SHA-256 of what these runs came to, in this order, whenever each was done."""
        sums = "".join(digest(_text(line)) for line in self._of(keys))
        return digest(sums)

    def _of(self, keys: Iterable[Key]) -> Iterator[bytes]:
        if not self._at:
            return  # nor may there be a file
        with self._path.open("rb") as file:
            for key in keys:
                file.seek(self._at[key])
                yield file.readline()


@contextmanager
def opened(folder: Path, about: About, *, varies: Sequence[str] = ()) -> Iterator[Archive]:
    """The archive in `folder`, begun if there is none, to go on with; locked meanwhile.

    What `varies` may differ from what it was when it was begun: it says only how much of it is
    asked for, and is what it is about from now on. Raise `OefeningError` with what differs if it
    is about something else, `FileTrouble` if somebody else writes in it, or there is something else
    in the folder.
    """
    if manifest_of(folder) is None:
        _check_empty(folder)  # ahead of the lock, so that nothing is left where nothing is wanted
    make_folder(folder)
    lock = _locked(folder)
    try:
        there = manifest_of(folder)
        if there is None:
            _check_empty(folder)
        else:
            _check_same(folder, there, about, varies)
        if there != about:
            _put_manifest(folder, about)
        yield Archive(folder, about)
    finally:
        lock.release()


def manifest_of(folder: Path) -> About | None:
    """What the archive in `folder` is about; None where there is none.

    Raise `FileTrouble` if it cannot be read.
    """
    path = folder / STUDY
    try:
        told = json.loads(path.read_bytes())
    except FileNotFoundError:
        return None
    except NotADirectoryError as error:
        raise no_folder(error, folder) from error
    except OSError as error:
        raise trouble(error, path) from error
    except ValueError:
        told = None
    if not isinstance(told, dict):
        raise FileTrouble(phrase("study.no-manifest", file=str(path)))
    return told


def archives(home: Path, about: About) -> Iterator[Archive]:
    """The archives in `home` of all that is asked for, that which was begun last first.

    Raise `FileTrouble` if it cannot be looked into.
    """
    try:
        folders = [one for one in home.iterdir() if (one / STUDY).is_file()]
        last_first = sorted(folders, key=lambda one: (one / STUDY).stat().st_mtime, reverse=True)
    except FileNotFoundError:
        return
    except OSError as error:
        raise trouble(error, home) from error
    for folder in last_first:
        with suppress(FileTrouble):  # one that cannot be read is none
            there = manifest_of(folder)
            if there is not None and not _differing(there, about):
                yield Archive(folder, about)


def _locked(folder: Path) -> Lock:
    try:
        return Lock(folder)
    except FileTrouble as error:
        if error.phrase.key == "journal-locked":
            raise FileTrouble(phrase("study.locked", folder=str(folder))) from error
        raise


def _check_empty(folder: Path) -> None:
    """Raise `FileTrouble` if there is anything in `folder` that is not ours."""
    try:
        others = {one.name for one in folder.iterdir()} - {LOCK, RUNS}
    except FileNotFoundError:
        return
    except OSError as error:
        raise no_folder(error, folder) from error
    if others:
        key = "study.folder-of-exercise" if NAME in others else "study.folder-taken"
        raise FileTrouble(phrase(key, folder=str(folder)))


def _differing(there: About, here: About, varies: Sequence[str] = ()) -> list[str]:
    """By what one cannot go on with the other; what `varies` is no matter of that."""
    aside = (*ASIDE, *varies)
    return [key for key in here if key not in aside and there.get(key) != here[key]]


def _check_same(folder: Path, there: About, here: About, varies: Sequence[str]) -> None:
    """Raise `OefeningError` with what differs, but for what `varies`."""
    differs = _differing(there, here, varies)
    if KIND in differs and KIND in there:
        kind = phrase(f"study.kind.{here[KIND]}")
        raise OefeningError(phrase("study.other-kind", folder=str(folder), kind=kind))
    if SHAPE in differs:
        shapes = {"there": _short(there.get(SHAPE)), "here": _short(here[SHAPE])}
        raise OefeningError(phrase("study.other-shape", folder=str(folder), **shapes))
    if differs:
        told = phrase("study.differs", folder=str(folder), what=_listed(differs, there, here))
        raise OefeningError(told)


def _listed(differs: Sequence[str], there: About, here: About) -> Phrase:
    """What differs; of another scenario goes without saying that its contents do."""
    told = [key for key in differs if SCENARIO not in differs or key not in DIGESTS]
    return listing(_differing_in(key, there, here) for key in told)


def _differing_in(key: str, there: About, here: About) -> Phrase:
    what = phrase(f"study.about.{key}")
    if key in DIGESTS:
        return what
    values = {"there": _short(there.get(key)), "here": _short(here[key])}
    return phrase("study.differs-in", what=what, **values)


def _short(value: object) -> str:
    """As much of it as tells it from another."""
    if isinstance(value, list | tuple):
        return " ".join(map(_short, value))
    return str(value)[:SHORT]


def _put_manifest(folder: Path, about: About) -> None:
    path = folder / STUDY
    try:
        put_whole(path, (json.dumps(about, ensure_ascii=False, indent=1) + "\n").encode())
        keep_folder(folder)
    except OSError as error:
        raise trouble(error, path) from error


def make_there(path: Path) -> None:
    """Make the file unless it is there, and so that its name outlives a power cut.

    Raise `OSError` if that cannot be done.
    """
    if not path.exists():
        make_file(path, b"")
        keep_folder(path.parent)


def _write(file: FileIO, text: bytes, size: int) -> None:
    """Write all of it behind what there is, `size` bytes; if that fails, leave only these."""
    try:
        write_all(file, text)
        os.fsync(file.fileno())
    except OSError:
        with suppress(OSError):  # else it is cut back ahead of what is added next
            file.truncate(size)
        raise


def _lines(path: Path) -> Iterator[tuple[int, bytes]]:
    """The whole lines of the file, each with where it begins; none where there is no file."""
    try:
        with path.open("rb") as file:
            begin = 0
            for line in file:
                if not line.endswith(b"\n"):
                    return  # it was being written when its writer ended
                yield begin, line
                begin += len(line)
    except FileNotFoundError:
        return
    except OSError as error:
        raise trouble(error, path) from error


def _line(told: Mapping[str, object]) -> bytes:
    """A line that tells it, behind the digest of that."""
    text = canonical(told).encode()
    return _begin(text) + text[1:] + b"\n"


def _begin(text: bytes) -> bytes:
    return f'{{"digest":"{digest(text)}",'.encode()


BEGIN = len(_begin(b""))
"""Bytes that a line begins with."""


def _text(line: bytes) -> bytes:
    """What a line tells."""
    return b"{" + line[BEGIN:].rstrip(b"\n")


def _key(line: bytes) -> Key | None:
    """Which run the line is of; None where it is not as it was written."""
    text = _text(line)
    return tuple(json.loads(text)["of"]) if line.startswith(_begin(text)) else None
