"""Garbage: whoever makes much that is kept does not have it looked for meanwhile, nor among it."""

import gc
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

FULL = 2
"""The generation of a look through everything."""


@contextmanager
def ignored() -> Iterator[None]:
    """Collect no garbage meanwhile.

    Looking for it takes a quarter of the time of a start, and half of that of reading a log.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


@contextmanager
def old_left_alone(settled: Callable[[], bool]) -> Iterator[None]:
    """Look for garbage only among what is new since the last full look at which all was `settled`.

    A log only grows, and what is made of it is kept. To look through all of it takes a tenth of a
    second for 10 000 records, and longer each time; whoever presses a key then waits for that. All
    is `settled` while there is nothing that will be dropped, say a dialog: it would stay for good.
    """

    def leave_alone(phase: str, info: Mapping[str, int]) -> None:
        if phase == "stop" and info["generation"] == FULL and settled():
            gc.freeze()

    gc.freeze()
    gc.callbacks.append(leave_alone)
    try:
        yield
    finally:
        gc.callbacks.remove(leave_alone)
