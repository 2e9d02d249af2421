"""What all tests share: no clock while examples are sought, less looking for garbage, one world.

A busy machine trips over the clock. And a process that runs hundreds of apps one after the other
spends a third of its time on looking through all it ever loaded for what each of them left. What
comes with the program is read, made and checked once (see `once`).
What tests write lies in memory where there is room for it: whatever is flushed is flushed as ever,
but nobody waits for a disk, thousands of times.
Programs that tests start are compiled once, as an installed one is, even where Python was told to
keep nothing of that: else a third of their time goes into it, each time. So are the tests, which
takes half of the time that it takes to collect them. And a process that has run its tests is gone
at once.
"""

import atexit
import gc
import os
import sys
import tempfile
from collections import Counter
from pathlib import Path
from shutil import disk_usage

import once
import pytest
from hypothesis import settings

settings.register_profile(
    "unhurried", settings.get_profile(settings.get_current_profile_name()), deadline=None
)
settings.load_profile("unhurried")
gc.set_threshold(1_000_000, 20, 50)  # most are dropped before it is looked whether they are garbage
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False
once.keep()

MEMORY = Path("/dev/shm")
"""Where Linux has a disk in memory."""

ROOM = 2**30
"""Bytes that have to be free there; all tests together write a tenth of it."""

if os.access(MEMORY, os.W_OK) and disk_usage(MEMORY).free > ROOM:
    os.environ.setdefault("TMPDIR", str(MEMORY))
    tempfile.tempdir = None  # pytest has looked before where that is


def _leave() -> None:
    """End at once, as the last thing of all.

    Python would take apart everything that was loaded and kept, which takes seconds.
    """
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(0)


if "PYTEST_XDIST_WORKER" in os.environ:
    atexit.register(_leave)

MANY = 12
"""Tests in a module."""


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Have the tests of a module that has many of them run in one process, one after the other.

    What they share is made once then, and not in each process. The few of the others fill up what
    is left at the end.
    """
    alone = [item for item in items if item.get_closest_marker("xdist_group") is None]
    many = Counter(item.path for item in alone)
    for item in alone:
        if many[item.path] >= MANY:
            item.add_marker(pytest.mark.xdist_group(item.nodeid.partition("::")[0]))


def pytest_collection_finish() -> None:
    """What has been loaded by now stays, and is not looked through for garbage any more."""
    gc.freeze()


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish() -> None:
    """Look through what is left once for what went wrong in it; pytest does so five times."""
    gc.collect()
    gc.freeze()
