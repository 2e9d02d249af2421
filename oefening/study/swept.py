"""What runs leave behind, looked for now and then rather than after each."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from oefening.garbage import FULL, ignored

RUNS = 20
"""After so many: each leaves 1 MB that leads in circles, and looking for it takes 20 ms."""

YOUNG = 1
"""The generation of what was made since: of runs, not all that stays, which may be much more."""

_since = [0]
"""How many runs were made since it was last looked for, in this process."""


@contextmanager
def swept(after: int = RUNS) -> Iterator[None]:
    """Collect no garbage during a run, and `after` so many of them all that they left."""
    with ignored():
        yield
    _since[0] += 1
    if _since[0] >= after:
        sweep(YOUNG)


def sweep(generation: int = FULL) -> None:
    """Collect all that runs left, if any were made since; a unit of work for who has no other."""
    if _since[0]:
        gc.collect(generation)
        _since[0] = 0
