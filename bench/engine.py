"""The engine on the national load: alone, against bare SimPy and a tick, and eight times as big.

A run is STARTEX to ENDEX with nobody meddling: `apply(StartExercise)`, then one `advance`, keeping
all records. Making the engine is timed apart; reading files is no part of either.
"""

from collections.abc import Callable, Generator, Iterator

import simpy

from bench import tick
from bench.measure import Measurement, Plan, Rounds, by_turns
from bench.national import DAYS, national_header, regions_of, times_the_regions, uncoupled
from oefening.commands import StartExercise
from oefening.engine import Engine
from oefening.record import Header, Record, Seat
from oefening.world.model import World

TARGET_MS, TARGET_SIMPY, AIM_SIMPY, TARGET_TICK, TARGET_EIGHT = 100, 60, 20, 0.8, 2
TIMES = 8


def played(engine: Engine, end: int) -> list[Record]:
    """The records of a run to the second `end`."""
    return engine.apply(StartExercise(), Seat()) + engine.advance(end)


class Run:
    """A header that is played to its end."""

    def __init__(self, header: Header) -> None:
        self.header = header
        self.end = header.scenario.duration
        self.troubles = len(header.scenario.disruptions)
        engine = Engine(header)
        records = played(engine, self.end)
        self.events = engine.happened
        self.settles, self.evaluations = engine.work
        self.about = {
            "nodes": len(header.world.nodes),
            "disruptions": self.troubles,
            "events": self.events,
            "records": len(records),
            "settles": self.settles,
            "evaluations": self.evaluations,
        }

    def make(self) -> Callable[[], Engine]:
        """Contender: making the engine."""
        return lambda: Engine(self.header)

    def play(self) -> Callable[[], list[Record]]:
        """Contender: a run of an engine made beforehand."""
        engine = Engine(self.header)
        return lambda: played(engine, self.end)


def measure(
    plan: Plan, world: World | None = None, troubles: int = 300, days: int = DAYS
) -> Iterator[Measurement]:
    """All measurements of the engine."""
    header = national_header(world, troubles, days=days)
    run = Run(header)
    yield from _against_others(plan, run)
    large = times_the_regions(header.world, TIMES)
    spread = Run(national_header(large, troubles, days=days))
    # The same damages in the same regions, with the other regions idle beside them.
    idle = Run(national_header(large, troubles, days=days, within=regions_of(header.world)))
    yield from _eight_times(plan, run, spread, idle)


def _against_others(plan: Plan, run: Run) -> Iterator[Measurement]:
    world = uncoupled(run.header.world)
    plain = Run(run.header.model_copy(update={"world": world}))
    records = plain.play()()
    changes = tick.changes_of(records, world)

    def ticking(*, settle: bool) -> Callable[[], tick.Ticked]:
        ticker = tick.Ticker(world, changes)
        return lambda: ticker.run(run.end, settle=settle)

    rounds = by_turns(
        {
            "make": run.make,
            "run": run.play,
            "plain": plain.play,
            "simpy": lambda: lambda: bare(run.events, run.troubles, run.end),
            "tick": lambda: ticking(settle=True),
            "pass": lambda: ticking(settle=False),
        },
        plan,
    )
    yield from _alone(rounds, run)
    yield from _by_simpy(rounds, run)
    ticked = ticking(settle=True)()
    agree = tick.agreement(records, world, ticked)
    yield from _by_tick(rounds, {"solved": ticked.solved, "passes": ticked.passes, **agree})


def _alone(rounds: Rounds, run: Run) -> Iterator[Measurement]:
    yield rounds.time("engine-run", "run", target=TARGET_MS, more=run.about)
    yield rounds.time("engine-construction", "make")
    yield Measurement(
        "evaluations-per-settle",
        "evaluations",
        "settles",
        run.evaluations / run.settles,
    )


def _by_simpy(rounds: Rounds, run: Run) -> Iterator[Measurement]:
    yield rounds.time("bare-simpy", "simpy", more={"events": run.events})
    yield rounds.ratio(
        "engine-by-bare-simpy",
        "run",
        "simpy",
        against="as many SimPy events without any state",
        target=TARGET_SIMPY,
        aim=AIM_SIMPY,
    )


def _by_tick(rounds: Rounds, about: dict[str, float]) -> Iterator[Measurement]:
    yield rounds.time("tick", "tick", more=about)
    yield rounds.ratio(
        "engine-by-tick",
        "plain",
        "tick",
        against="a tick of 15 minutes in NumPy that settles levels wherever something changed",
        target=TARGET_TICK,
    )
    yield rounds.time("tick-of-one-pass", "pass")
    yield rounds.ratio(
        "engine-by-tick-of-one-pass",
        "plain",
        "pass",
        against="that tick with levels one dependency late a tick: another answer, sooner",
    )


def _eight_times(plan: Plan, run: Run, spread: Run, idle: Run) -> Iterator[Measurement]:
    rounds = by_turns(
        {"one": run.play, "spread": spread.play, "idle": idle.play, "make": spread.make}, plan
    )
    against = "the run on the world itself"
    yield rounds.ratio(
        "eight-times-the-regions",
        "spread",
        "one",
        against=f"{against}; as many disruptions, spread over all regions",
        target=TARGET_EIGHT,
        more=spread.about,
    )
    yield rounds.ratio(
        "eight-times-the-regions-same-disruptions",
        "idle",
        "one",
        against=f"{against}; the very same disruptions, seven eighths of the regions idle",
        target=TARGET_EIGHT,
        more=idle.about,
    )
    yield rounds.time("eight-times-the-regions-construction", "make")


def bare(events: int, processes: int, end: int) -> int:
    """Run exactly so many SimPy events that do nothing; return how many there were.

    They are spread over `processes` processes, each of which has an event to begin and one to end.
    """
    environment = simpy.Environment()
    processes = max(1, min(processes, events // 3))
    waits = events - 2 * processes

    def life(naps: int, nap: int) -> Generator[simpy.Event, object, None]:
        for _ in range(naps):
            yield environment.timeout(nap)

    for number in range(processes):
        naps = waits // processes + (number < waits % processes)
        environment.process(life(naps, end // (naps + 1) + number))
    environment.run()
    return waits + 2 * processes
