"""Who runs units of work: anything with the interface of `concurrent.futures`.

Here that is processes on this machine; a cluster's own executor can take their place, since nothing
more is asked of it than `submit` and `shutdown`. A unit is a function of a module with an argument
that can be pickled, and what it gives depends on nothing else, so it does not matter who runs it.
"""

import gc
import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from importlib import import_module
from itertools import islice
from typing import TypeVar

from oefening.errors import OefeningError
from oefening.garbage import ignored
from oefening.text import phrase

Unit = TypeVar("Unit")
Result = TypeVar("Result")

AHEAD = 2
"""Units for each worker that are handed out ahead, so that none waits for the next."""


def processors() -> int:
    """How many processors this process may use, at least 1."""
    if hasattr(os, "sched_getaffinity"):  # a container may grant fewer than the machine has
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def processes(workers: int | None = None, loads: str = "oefening.study") -> Executor:
    """An executor of `workers` processes (by default one for each processor), begun when needed.

    The module that each `loads` as it begins is that of what it will do: so it is there sooner.

    They are spawned, the same on every platform, and end with the process that began them.
    """
    return ProcessPoolExecutor(
        workers or processors(),
        multiprocessing.get_context("spawn"),
        initializer=_begin,
        initargs=(loads,),
    )


def in_order(
    executor: Executor, do: Callable[[Unit], Result], units: Iterable[Unit], workers: int = 1
) -> Iterator[Result]:
    """What `do` makes of each of `units`, in their order, as soon as it is there.

    So many units as keep `workers` busy are under way at once, however many there are. Who stops
    asking has those not yet begun called off. Raise `OefeningError` if a worker was killed.
    """
    waiting, under_way = iter(units), deque[Future[Result]]()
    try:
        under_way.extend(executor.submit(do, one) for one in islice(waiting, workers * AHEAD))
        while under_way:
            result = under_way.popleft().result()
            under_way.extend(executor.submit(do, one) for one in islice(waiting, 1))
            yield result
    except BrokenProcessPool as broken:
        raise OefeningError(phrase("study.worker-lost")) from broken
    finally:
        for one in under_way:
            one.cancel()


class Here(Executor):
    """An executor without processes: it does what is submitted at once, in this one."""

    def submit(  # type: ignore[override]  # of the arguments one is enough
        self, do: Callable[[Unit], Result], unit: Unit, /
    ) -> Future[Result]:
        """Do it, and return it done."""
        done: Future[Result] = Future()
        try:
            done.set_result(do(unit))
        except Exception as failure:  # noqa: BLE001 (an executor hands on whatever was raised)
            done.set_exception(failure)
        return done


def _begin(loads: str) -> None:
    """Make this process a worker."""
    # Ctrl+C reaches all processes of a terminal; the one that began them says when it is over.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with ignored():
        import_module(loads)
    gc.freeze()
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """End this process once the one that began it is gone, even if that was killed."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
