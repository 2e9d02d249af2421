"""Units of work come back as they are done, whoever does them, and none is begun in vain."""

import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from itertools import count
from multiprocessing import active_children
from pathlib import Path

import pytest

from oefening.errors import OefeningError
from oefening.study import executor as executor_module
from oefening.study.executor import AHEAD, Here, as_done, processes


def square(number: int) -> int:
    return number * number


def reciprocal(number: int) -> float:
    return 1 / number


def kill(_: int) -> None:
    os._exit(3)


def whose(_: int) -> int:
    return os.getpid()


def sleep_long(begun: Path, _: bytes) -> None:
    begun.with_name(str(os.getpid())).touch()
    time.sleep(600)


def test_here_and_in_processes_the_same_comes_of_it() -> None:
    expected = [(number, square(number)) for number in range(20)]
    assert list(as_done(Here(), square, range(20))) == expected
    with processes(2) as executor:
        assert sorted(as_done(executor, square, range(20), workers=2)) == expected


def test_a_unit_that_takes_long_keeps_nobody_from_what_is_done_beside_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(executor_module, "LOOK", 60)
    enough, done = threading.Event(), list[int]()

    def first_waits(number: int) -> bool:
        return number > 0 or enough.wait(5)

    with ThreadPoolExecutor(2) as executor:
        for number, in_time in as_done(executor, first_waits, range(20), workers=2):
            done.append(number)
            assert in_time
            if len(done) == 19:
                enough.set()
    assert done == [*range(1, 20), 0]


def test_no_more_is_handed_out_than_keeps_all_at_work() -> None:
    units, taken = count(), list[int]()

    def asked() -> Iterator[int]:
        for unit in units:
            taken.append(unit)
            yield unit

    results = iter(as_done(Here(), square, asked(), workers=3))
    assert [next(results)[1] for _ in range(5)] == [0, 1, 4, 9, 16]
    assert len(taken) == 3 * AHEAD + 5


def test_here_a_unit_is_done_only_once_it_is_asked_for() -> None:
    done = list[int]()
    results = as_done(Here(), done.append, range(5))
    assert done == []
    next(results)
    assert done == [0]


def test_what_is_raised_here_is_raised_where_it_is_asked_for() -> None:
    asked = Here().submit(reciprocal, 0)
    for _ in range(2):
        with pytest.raises(ZeroDivisionError):
            asked.result()


def gone(process: int) -> bool:
    """Whether it ends within some seconds."""
    for _ in range(100):
        if not Path(f"/proc/{process}").exists():
            return True
        time.sleep(0.05)
    return False


@pytest.mark.parametrize("begun", [0, 2])
def test_an_interruption_ends_what_is_under_way(begun: int, tmp_path: Path) -> None:
    workers = set[int]()
    with pytest.raises(KeyboardInterrupt):
        interrupted(tmp_path, begun, workers)
    assert len(workers) == 2
    assert {int(one.name) for one in tmp_path.iterdir()} <= workers
    for worker in workers:
        assert os.name != "posix" or gone(worker)


def interrupted(folder: Path, begun: int, workers: set[int]) -> None:
    """Raise `KeyboardInterrupt` once so many units have begun, of which none would ever end."""
    heavy = b"." * 1_000_000  # more than a pipe holds, so that some of it is still being sent
    others = {one.pid for one in active_children()}
    with processes(2) as executor:
        for _ in range(9):
            executor.submit(sleep_long, folder / "it", heavy)
        workers |= {one.pid for one in active_children() if one.pid} - others
        while len(list(folder.iterdir())) < begun:
            time.sleep(0.02)
        raise KeyboardInterrupt


def test_who_ends_the_workers_after_calling_off_what_waits_has_nothing_fall_over(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    fell, ends = list[object](), ProcessPoolExecutor.shutdown

    def at_leisure(self: ProcessPoolExecutor, wait: bool = True, **how: bool) -> None:
        time.sleep(0.5)  # as on a busy machine
        ends(self, wait, **how)

    monkeypatch.setattr(threading, "excepthook", lambda told: fell.append(told.exc_value))
    monkeypatch.setattr(ProcessPoolExecutor, "shutdown", at_leisure)
    executor = processes(1)
    waiting = [executor.submit(sleep_long, tmp_path / "it", b"") for _ in range(9)]
    while not list(tmp_path.iterdir()):
        time.sleep(0.02)
    for one in waiting:
        one.cancel()
    executor.shutdown(cancel_futures=True)
    assert fell == []


def test_what_is_raised_in_a_worker_is_raised_here() -> None:
    with pytest.raises(ZeroDivisionError), processes(1) as executor:
        list(as_done(executor, reciprocal, [1, 0]))


def test_a_worker_that_was_killed_is_told_of() -> None:
    with pytest.raises(OefeningError) as told, processes(1) as executor:
        list(as_done(executor, kill, [0]))
    assert told.value.phrase.key == "study.worker-lost"


@pytest.mark.skipif(sys.platform != "linux", reason="looks for a process where Linux shows it")
def test_workers_end_with_a_process_that_is_killed() -> None:
    program = (
        "import os\n"
        "from test_executor import processes, whose\n"
        "if __name__ == '__main__':\n"
        "    executor = processes(1)\n"
        "    print(executor.submit(whose, 0).result(), flush=True)\n"
        "    os.kill(os.getpid(), 9)\n"
    )
    paths = {**os.environ, "PYTHONPATH": str(Path(__file__).parent)}
    done = subprocess.run(
        [sys.executable, "-c", program], env=paths, capture_output=True, text=True, check=False
    )
    worker = int(done.stdout)
    assert gone(worker)
