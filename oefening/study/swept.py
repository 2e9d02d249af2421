"""What runs leave behind, looked for now and then rather than after each."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from oefening.garbage import ignored

RUNS = 20
"""After so many: each leaves 1 MB that leads in circles, and looking for it takes 20 ms."""

_since = [0]
"""How many runs were made since it was last looked for, in this process."""


@contextmanager
def swept(after: int = RUNS) -> Iterator[None]:
    """Collect no garbage during a run, and `after` so many of them all that they left."""
    with ignored():
        yield
    _since[0] += 1
    if _since[0] >= after:
        sweep()


def sweep(_: object = None) -> None:
    """Collect all that runs left, if any were made since; a unit of work for who has no other."""
    if _since[0]:
        gc.collect()
        _since[0] = 0
