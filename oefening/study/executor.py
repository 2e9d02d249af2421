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
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Executor, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from importlib import import_module
from itertools import islice
from multiprocessing.connection import Connection
from types import TracebackType
from typing import ParamSpec, TypeVar

from oefening.errors import OefeningError
from oefening.garbage import ignored
from oefening.signals import uninterrupted
from oefening.text import phrase

Given = ParamSpec("Given")
Unit = TypeVar("Unit")
Result = TypeVar("Result")

AHEAD = 2
"""Units for each worker that are handed out ahead, so that none waits for the next."""

LOOK = 0.1
"""Seconds after which it is looked whether there was an interruption."""

PATIENCE = 1.0
"""Seconds in which what came of a unit is told, if anybody still listens."""


def processors() -> int:
    """How many processors this process may use, at least 1."""
    if hasattr(os, "sched_getaffinity"):  # a container may grant fewer than the machine has
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def processes(workers: int | None = None, loads: str = "oefening.study") -> Executor:
    """An executor of `workers` processes (by default one for each processor), begun when needed.

    The module that each `loads` as it begins is that of what it will do: so it is there sooner.

    They are spawned, the same on every platform, and end with the process that began them. Left by
    an exception, say of an interruption, it ends them in the midst of what they do.
    """
    return _Processes(workers or processors(), loads)


class _Processes(ProcessPoolExecutor):
    """Processes that can be called off with what they are doing."""

    def __init__(self, workers: int, loads: str) -> None:
        spawned = multiprocessing.get_context("spawn")
        wanted, self._wanted = spawned.Pipe(duplex=False)
        """The end of a pipe that is open for as long as what the workers do is wanted."""
        super().__init__(workers, spawned, initializer=_begin, initargs=(wanted, loads))

    def submit(
        self, do: Callable[Given, Result], /, *given: Given.args, **named: Given.kwargs
    ) -> Future[Result]:
        """Have a worker do it."""
        with _no_interruption_of_new_processes():
            return super().submit(_wanted, do, *given, **named)

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Take nothing more on; with `cancel_futures` what is under way is cut off as well."""
        if not cancel_futures:
            super().shutdown(wait)
            return
        # First what has not begun is dropped, then the workers end: who manages them would trip
        # over what was called off if they were found to be gone before.
        manager: object = self._executor_manager_thread
        super().shutdown(wait=False, cancel_futures=True)
        self._wanted.close()
        if wait and isinstance(manager, threading.Thread):
            manager.join()

    def __exit__(
        self,
        failure: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Wait for the workers to end; if there was a failure, with nothing more of it done."""
        with uninterrupted():  # whoever interrupts twice would leave workers that nobody ends
            self.shutdown(cancel_futures=failure is not None)


def as_done(
    executor: Executor, do: Callable[[Unit], Result], units: Iterable[Unit], workers: int = 1
) -> Iterator[tuple[Unit, Result]]:
    """Each of `units` with what `do` makes of it as soon as that is there, whichever comes first.

    So many units as keep `workers` busy are under way at once, however many there are. Who stops
    asking has those not yet begun called off. Raise `OefeningError` if a worker was killed.
    """
    waiting, under_way = iter(units), dict[Future[Result], Unit]()

    def hand_out(count: int) -> None:
        for unit in islice(waiting, count):
            with uninterrupted():
                under_way[executor.submit(do, unit)] = unit

    try:
        hand_out(workers * AHEAD)
        while under_way:
            for one in _ready(list(under_way)):
                unit, result = under_way.pop(one), one.result()
                hand_out(1)
                yield unit, result
    except BrokenProcessPool as broken:
        raise OefeningError(phrase("study.worker-lost")) from broken
    finally:
        with uninterrupted():
            for one in under_way:
                one.cancel()


def _ready(under_way: Sequence[Future[Result]]) -> list[Future[Result]]:
    """Those that are done, once any is, that which was handed out first ahead.

    An interruption comes between two looks at them: in the midst of one it could leave a lock taken
    that whoever does the work waits for.
    """
    if isinstance(under_way[0], _Asked):  # is done here, and has to do with nobody else
        return [under_way[0]]
    with uninterrupted() as look:
        while not (done := wait(under_way, LOOK, FIRST_COMPLETED).done):
            look()
    return [one for one in under_way if one in done]


class Here(Executor):
    """An executor without processes: what is submitted is done in this one, once asked for."""

    def submit(  # type: ignore[override]  # of the arguments one is enough
        self, do: Callable[[Unit], Result], unit: Unit, /
    ) -> Future[Result]:
        """What will have been done when its result is asked for, which is to be done once."""
        return _Asked(lambda: do(unit))


def workers_or_here(workers: int, loads: str) -> Executor:
    """`processes`, where there is more than one to be: what one does alone is done here."""
    return processes(workers, loads) if workers > 1 else Here()


class _Asked(Future[Result]):
    """Something that is done when its result is first asked for."""

    def __init__(self, do: Callable[[], Result]) -> None:
        super().__init__()
        self._do = do

    def result(self, timeout: float | None = None) -> Result:
        """What comes of it, however long it takes."""
        if not self.done() and self.set_running_or_notify_cancel():
            try:
                self.set_result(self._do())
            except Exception as failure:  # noqa: BLE001 (a future hands on whatever was raised)
                self.set_exception(failure)
        return super().result(timeout)


# ── in a worker ──────────────────────────────────────────────────────────────────────────────────

_telling = threading.Lock()
"""Held while what came of a unit may be on its way, from its end until the next begins.

A process that ends in the midst of that would leave the other end of the pipe waiting for the rest.
"""


@contextmanager
def _no_interruption_of_new_processes() -> Iterator[None]:
    """Have processes that are made meanwhile not hear Ctrl+C until they say that they do.

    It reaches all processes of a terminal, also those that are still being started.
    """
    if not hasattr(signal, "pthread_sigmask"):  # on Windows
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _begin(wanted: Connection, loads: str) -> None:
    """Make this process a worker, for as long as the other end of `wanted` is open."""
    # Ctrl+C is for the process that began the workers, which says when it is over.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGINT])
    threading.Thread(target=_end_when_unwanted, args=(wanted,), daemon=True).start()
    with ignored():
        import_module(loads)
    gc.freeze()


def _end_when_unwanted(wanted: Connection) -> None:
    """End this process once its work is called off or the one that began it was killed."""
    try:
        wanted.recv_bytes()
    except (EOFError, OSError):  # nothing is ever sent: the other end was closed
        _telling.acquire(timeout=PATIENCE)
        os._exit(1)


def _wanted(do: Callable[Given, Result], /, *given: Given.args, **named: Given.kwargs) -> Result:
    """Do a unit, in the midst of which this process may end."""
    if _telling.locked():
        _telling.release()
    try:
        return do(*given, **named)
    finally:
        _telling.acquire()
