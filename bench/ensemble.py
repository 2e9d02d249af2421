"""An ensemble of the national run, in blocks that one process and two do by turns.

Both have workers of their own, begun ahead of all, and keep what they have done on disk, as the
program does. What is resident in the process that hands out and in its workers is looked at after a
tenth of all replicates and after the last.
"""

from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from contextlib import ExitStack
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from bench.measure import Measurement, Plan, by_turns
from bench.memory import FLAT, NOW, resident
from bench.national import DAYS, national_header
from oefening.study.alternatives import NOBODY, Alternative
from oefening.study.ensemble.ensemble import CHUNK, Ensemble, ensemble
from oefening.study.ensemble.ensemble import Plan as Runs
from oefening.study.executor import processes
from oefening.world.model import World

REPLICATES = 1_000
"""In all, of each contender: the more rounds, the smaller a block."""
SPEED_UP = 1.7
"""At least."""

CHILDREN = Path("/proc/self/task")
"""Where Linux tells which processes this one has begun; elsewhere memory is left out."""


def measure(
    plan: Plan,
    replicates: int = REPLICATES,
    world: World | None = None,
    troubles: int = 300,
    days: int = DAYS,
) -> Iterator[Measurement]:
    """The speed-up of two processes over one, and whether memory is flat in replicates."""
    rounds = plan.repeats + plan.uncounted
    block = -(-replicates // rounds // CHUNK) * CHUNK
    header = national_header(world, troubles, days=days)
    runs = Runs(header, (Alternative(NOBODY),), block * rounds)
    with ExitStack() as stack:
        contenders = {workers: _Contender(stack, runs, workers) for workers in (1, 2)}
        timed = by_turns({str(n): one.block(block // CHUNK) for n, one in contenders.items()}, plan)
        pairs = list(zip(timed.times["1"], timed.times["2"], strict=True))
        told = Measurement(
            "ensemble-speed-up",
            "×",
            f"one process, by two: blocks of {block} replicates of the national run by turns",
            clock="wall",
            target=SPEED_UP,
            least=True,
            more={
                "replicates": block * plan.repeats,
                "ms a replicate, one process": _each([one.wall for one, _ in pairs], block),
                "ms a replicate, two": _each([two.wall for _, two in pairs], block),
            },
        )
        yield told.of({"wall": [one.wall / two.wall for one, two in pairs]}, "wall")
        if CHILDREN.is_dir():
            contenders[2].look()
            yield _flat(contenders[2])


def _each(walls: list[float], block: int) -> float:
    return median(walls) * 1_000 / block


def _flat(two: "_Contender") -> Measurement:
    """What is resident at the end, by what was after a tenth."""
    tenth = -(-len(two.resident) // 10) - 1
    (early, then), (last, now) = two.resident[tenth], two.resident[-1]
    told = Measurement(
        "ensemble-memory-flat",
        "×",
        f"resident after {last} replicates, in the process and its workers, by after {early}",
        target=FLAT,
        more={f"after {early}, MiB": then, f"after {last}, MiB": now},
    )
    return told.of({"resident": [now / then]}, "resident")


class _Contender:
    """An ensemble of its own, with workers of its own."""

    def __init__(self, stack: ExitStack, runs: Runs, workers: int) -> None:
        folder = stack.enter_context(TemporaryDirectory())
        self._runs: Ensemble = stack.enter_context(ensemble(runs, Path(folder)))
        self._executor: Executor = stack.enter_context(processes(workers))
        self._workers = workers
        self.resident: list[tuple[int, float]] = []
        """After so many replicates, MiB in this process and all that it has begun."""

    def block(self, units: int) -> Callable[[], Callable[[], object]]:
        """A contender that does so many units each time."""

        def do() -> None:
            for _ in self._runs.go_on(self._executor, self._workers, most=units):
                pass

        def ready() -> Callable[[], object]:
            if self._runs.done:
                self.look()
            return do

        return ready

    def look(self) -> None:
        """See what is resident by now, where that can be told."""
        if CHILDREN.is_dir():
            self.resident.append((self._runs.done, _resident()))


def _resident() -> float:
    """MiB in this process and all that it has begun, where a worker of another counts with it."""
    pids = ["self"]
    for thread in CHILDREN.iterdir():
        pids += (thread / "children").read_text().split()
    return sum(resident(NOW, pid) for pid in pids)
