"""Exercises that were played before: what their logs tell at both ends, however long they are."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from io import BufferedReader
from pathlib import Path
from typing import Literal

from oefening import events
from oefening.clock import LONGEST, Calendar, whole_minute
from oefening.errors import JournalError
from oefening.files import trouble
from oefening.journal import NAME, barred
from oefening.record import FORMAT
from oefening.source import Bilingual
from oefening.text import Phrase, phrase
from oefening.text.content import content

Stage = Literal["ready", "under-way", "ended"]

TELLING: dict[type[events.Event], Stage] = {
    events.ExerciseStarted: "under-way",
    events.ClockPaused: "under-way",
    events.ClockResumed: "under-way",
    events.ClockJumped: "under-way",
    events.ClockArrived: "under-way",
    events.ExerciseEnded: "ended",
}
"""Events of which the last says how an exercise stands."""

BLOCK = 64 * 1024
"""Bytes that are read of each end at first."""

MOST = 16 * 1024 * 1024
"""Bytes in which a header must have told whose it is."""


@dataclass(frozen=True, slots=True)
class Recent:
    """What there is to know of an exercise before it is opened."""

    folder: Path
    title: Phrase
    """Of its scenario."""
    scenario: str
    """The id of that; empty where the log does not say it."""
    stands: Stage
    at: str
    """`D2 14:30`: the minute of its last record."""
    second: int
    """The exercise second of that."""
    barred: Phrase | None
    """Why it cannot be gone on with now: somebody else plays it, or nothing can be written."""


def recent(home: Path) -> tuple[Path, ...]:
    """The folders in `home` that hold a log, the one played last first.

    Raise `FileTrouble` if `home` is there and cannot be looked into.
    """
    try:
        found = {folder: last_played(folder) for folder in home.iterdir()}
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise trouble(error, home) from error
    played = [(when, folder) for folder, when in found.items() if when is not None]
    return tuple(folder for _, folder in sorted(played, reverse=True))


def glimpse(folder: Path) -> Recent:
    """What the log in `folder` tells; raise `OefeningError` that says why it tells nothing.

    Most of it is not read, so a log may still turn out to be damaged when it is opened.
    """
    path = folder / NAME
    try:
        with path.open("rb") as log:
            title, id, calendar = _head(log, path)
            stands, at = _tail(log)
    except OSError as error:
        raise trouble(error, path) from error
    shown = calendar.show(whole_minute(at), plus=False)
    return Recent(folder, title, id, stands, shown, at, barred(folder))


def last_played(folder: Path) -> int | None:
    """When the log in `folder` last grew, in ns since 1970; None if there is no log."""
    try:
        return (folder / NAME).stat().st_mtime_ns
    except PermissionError:  # there may be one, which is told when it is looked at
        return folder.stat().st_mtime_ns
    except OSError:
        return None


def _head(log: BufferedReader, path: Path) -> tuple[Phrase, str, Calendar]:
    """Title and id of the scenario, and the calendar; the world, most of a header, is not read."""
    size = 4 * BLOCK
    while True:
        log.seek(0)
        read = log.read(size)
        try:
            return _told(dict(_members(read.decode("utf-8", "replace"))))
        except (KeyError, TypeError, ValueError, RecursionError) as error:
            if len(read) < size or b"\n" in read or size >= MOST:
                raise JournalError(phrase("recent-no-header", file=str(path))) from error
        size *= 4


def _members(text: str) -> Iterator[tuple[str, object]]:
    """Keys and values of the header in `text`, up to and with the scenario."""
    decoder = json.JSONDecoder()
    key, at = "", 0
    while key != "scenario":
        key, at = decoder.raw_decode(text, at + 1)
        value, at = decoder.raw_decode(text, at + 1)
        yield key, value


def _told(header: dict[str, object]) -> tuple[Phrase, str, Calendar]:
    """The same; raise `KeyError`, `TypeError` or `ValueError` if title or calendar is not there."""
    number = header["format"]
    if not isinstance(number, int):
        raise TypeError(number)
    if number > FORMAT:
        raise JournalError(phrase("line-newer-format", format=number, known=FORMAT))
    scenario = header["scenario"]
    title = Bilingual.model_validate(scenario["title"] if isinstance(scenario, dict) else None)
    calendar = Calendar.model_validate(header["calendar"])
    id = scenario.get("id") if isinstance(scenario, dict) else None
    return content(title.nl or "", title.en or ""), id if isinstance(id, str) else "", calendar


def _tail(log: BufferedReader) -> tuple[Stage, int]:
    """How the exercise stands, and the exercise second of its last record; 0 without any."""
    size = log.seek(0, 2)
    reach = BLOCK
    while True:
        log.seek(max(0, size - reach))
        lines, end, _ = log.read().rpartition(b"\n")
        found, stands = max((_last(kind, lines), stands) for kind, stands in TELLING.items())
        if found >= 0 and end:
            return stands, _second(lines.rpartition(b"\n")[2])
        if reach >= size:
            _, more, last = lines.rpartition(b"\n")
            return "ready", _second(last) if more else 0
        reach *= 8


def _last(kind: type[events.Event], lines: bytes) -> int:
    """Where in `lines` the last event of `kind` stands; -1: nowhere."""
    # No text in a log can hold this, since its quotes would be escaped.
    return lines.rfind(f'"kind":"{kind.__name__}"'.encode())


def _second(line: bytes) -> int:
    """The exercise second of the record in `line`; 0 if that says none that can be."""
    try:
        at = json.loads(line)["at"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return 0
    return at if type(at) is int and 0 <= at <= LONGEST else 0
