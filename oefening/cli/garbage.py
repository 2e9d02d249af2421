"""Starting without collecting garbage: what is read and imported is kept, so there is none."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from oefening.garbage import ignored


@contextmanager
def uncollected() -> Iterator[None]:
    """Collect no garbage meanwhile, and do not look later for any in what there is by then."""
    with ignored():
        try:
            yield
        finally:
            gc.freeze()
