"""Watching the files of scenarios: says when one of them has changed."""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from itertools import chain
from pathlib import Path

from oefening.errors import OefeningError
from oefening.library.files import shipped_folder

EVERY = 0.3
"""Seconds between two looks; an editor that saves is heard of at once."""
INJECTS = "injects"
"""The folder of injects of its own beside a scenario, and of those that come with the program."""

Seen = dict[Path, tuple[int, int]]
"""Time of change and size of each file."""


def changes(
    scenarios: Callable[[], Sequence[Path]], wait: Callable[[], None] | None = None
) -> Iterator[str]:
    """The time of day now, and whenever a file of one of the `scenarios` has changed since.

    It `wait`s between two looks. It never ends by itself.
    """
    seen: Seen | None = None
    while True:
        now = _seen(scenarios)
        if now != seen:
            seen = now
            yield time.strftime("%H:%M:%S")
        else:
            (wait or _pause)()


def _pause() -> None:
    time.sleep(EVERY)


def _seen(scenarios: Callable[[], Sequence[Path]]) -> Seen:
    found: Seen = {}
    with suppress(OefeningError):  # it is told by whoever loads it
        library = sorted(shipped_folder(INJECTS).glob("*.yaml"))
        for file in chain(library, *map(_files, scenarios())):
            with suppress(OSError):  # away for a moment, while it is written
                there = file.stat()
                found[file] = (there.st_mtime_ns, there.st_size)
    return found


def _files(scenario: Path) -> Iterator[Path]:
    """A scenario's file, or all in its folder, and the injects of its own beside it."""
    if scenario.is_dir():
        yield from sorted(scenario.rglob("*.yaml"))
    else:
        yield scenario
        yield from sorted((scenario.parent / INJECTS).glob("*.yaml"))
