"""Garbage: whoever makes much that is kept does not have it looked for meanwhile, nor among it."""

import gc
from collections.abc import Iterator, Mapping
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
def looked_for_once() -> Iterator[None]:
    """Look for garbage only among what is new since the last full look.

    A log only grows, and what is made of it is kept. To look through all of it takes a tenth of a
    second for 10 000 records, and longer each time; whoever presses a key then waits for that. What
    it costs: of what stood open at a full look, say a dialog, some is not freed until the end.
    """
    gc.freeze()
    gc.callbacks.append(_keep_what_is_left)
    try:
        yield
    finally:
        gc.callbacks.remove(_keep_what_is_left)
        gc.unfreeze()


def _keep_what_is_left(phase: str, info: Mapping[str, int]) -> None:
    if phase == "stop" and info["generation"] == FULL:
        gc.freeze()
