"""The engine on the national load: alone, against bare SimPy and a tick, and eight times as big.

A run is STARTEX to ENDEX with nobody meddling: `apply(StartExercise)`, then one `advance`, keeping
all records. Making the engine is timed apart; reading files is no part of either.
"""

from collections.abc import Callable, Generator, Iterator

import numpy as np
import simpy

from bench import tick
from bench.measure import Measurement, Plan, absolute, by_turns, ratio
from bench.national import DAY, DAYS, national_header, regions_of, times_the_regions
from oefening.commands import SetSpeed, StartExercise
from oefening.engine import Engine
from oefening.events import WorldSettled
from oefening.library import load_world
from oefening.record import Header, Record, Seat
from oefening.world.model import World

FASTEST = 3_600
TARGET_MS, TARGET_SIMPY, AIM_SIMPY, TARGET_TICK, TARGET_EIGHT = 100, 60, 20, 0.8, 2
TIMES = 8


def played(engine: Engine, end: int) -> list[Record]:
    """The records of a run to the second `end`."""
    records = engine.apply(StartExercise(), Seat())
    records += engine.apply(SetSpeed(FASTEST), Seat())
    return records + engine.advance(end)


def measure(
    plan: Plan, world: World | None = None, troubles: int = 300, days: int = DAYS
) -> Iterator[Measurement]:
    """All measurements of the engine."""
    header = national_header(world or load_world("nl"), troubles, days=days)
    yield from _against_others(plan, header)
    yield from _eight_times(plan, header, troubles, days)


def run_of(header: Header) -> Callable[[], Callable[[], object]]:
    """Contender: a fresh engine for each run."""

    def ready() -> Callable[[], object]:
        engine = Engine(header)
        return lambda: played(engine, header.scenario.duration)

    return ready


def _against_others(plan: Plan, header: Header) -> Iterator[Measurement]:
    world, end = header.world, header.scenario.duration
    engine = Engine(header)
    records = played(engine, end)
    settles, evaluations = engine.work
    changes = tick.changes_of(records, world)
    troubles = len(header.scenario.disruptions)
    ticked = tick.Ticker(world, changes).run(end)
    times = by_turns(
        {
            "make": lambda: lambda: Engine(header),
            "run": run_of(header),
            "simpy": lambda: lambda: bare(engine.happened, troubles, end),
            "tick": lambda: _ticking(world, changes, end, settle=True),
            "pass": lambda: _ticking(world, changes, end, settle=False),
        },
        plan,
    )
    run = times["run"]
    about = {
        "nodes": len(world.nodes),
        "disruptions": troubles,
        "events": engine.happened,
        "records": len(records),
    }
    yield absolute("engine-run", run, plan, target=TARGET_MS, more=about)
    yield absolute("engine-construction", times["make"], plan)
    per_settle = {"settles": settles, "evaluations": evaluations}
    yield Measurement(
        "evaluations-per-settle", evaluations / settles, "evaluations", "settles", more=per_settle
    )
    yield absolute("bare-simpy", times["simpy"], plan, more={"events": engine.happened})
    yield ratio(
        "engine-by-bare-simpy",
        run,
        times["simpy"],
        plan,
        against="as many SimPy events without any state",
        target=TARGET_SIMPY,
        aim=AIM_SIMPY,
    )
    agree = {"solved": ticked.solved, "passes": ticked.passes, **agreement(records, world, ticked)}
    yield absolute("tick", times["tick"], plan, more=agree)
    yield ratio(
        "engine-by-tick",
        run,
        times["tick"],
        plan,
        against="a tick of 15 minutes in NumPy that settles levels wherever something changed",
        target=TARGET_TICK,
    )
    yield absolute("tick-of-one-pass", times["pass"], plan)
    yield ratio(
        "engine-by-tick-of-one-pass",
        run,
        times["pass"],
        plan,
        against="that tick with levels one dependency late a tick: another answer, sooner",
    )


def _eight_times(plan: Plan, header: Header, troubles: int, days: int) -> Iterator[Measurement]:
    world = header.world
    large = times_the_regions(world, TIMES)
    spread = national_header(large, troubles, days=days)
    # The same damages in the same regions, with the other regions idle beside them.
    idle = national_header(large, troubles, days=days, within=regions_of(world))
    times = by_turns(
        {
            "one": run_of(header),
            "spread": run_of(spread),
            "idle": run_of(idle),
            "make": lambda: lambda: Engine(spread),
        },
        plan,
    )
    against = "the run on the world itself"
    about: dict[str, float | str] = {"nodes": len(large.nodes), "disruptions": troubles}
    for name, one in (("spread over all", spread), ("in the same regions", idle)):
        engine = Engine(one)
        played(engine, one.scenario.duration)
        settles, evaluations = engine.work
        about[f"events, {name}"] = engine.happened
        about[f"evaluations, {name}"] = evaluations
        about[f"settles, {name}"] = settles
    yield ratio(
        "eight-times-the-regions",
        times["spread"],
        times["one"],
        plan,
        against=f"{against}; as many disruptions, spread over all regions",
        target=TARGET_EIGHT,
        more=about,
    )
    yield ratio(
        "eight-times-the-regions-same-disruptions",
        times["idle"],
        times["one"],
        plan,
        against=f"{against}; the very same disruptions, seven eighths of the regions idle",
        target=TARGET_EIGHT,
    )
    yield absolute("eight-times-the-regions-construction", times["make"], plan)


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


def _ticking(
    world: World, changes: list[tick.Change], end: int, *, settle: bool
) -> Callable[[], object]:
    ticker = tick.Ticker(world, changes)
    return lambda: ticker.run(end, settle=settle)


def agreement(records: list[Record], world: World, ticked: tick.Ticked) -> dict[str, float]:
    """How far the tick is from the engine: mean gap in level, and in person-seconds, in percent."""
    index = {node.address: number for number, node in enumerate(world.nodes)}
    exact = np.ones_like(ticked.levels)
    for record in records:
        if isinstance(record.body, WorldSettled):
            since = -(-record.at // tick.TICK)
            for address, level in record.body.levels.items():
                exact[since:, index[address]] = level / 1e6
    needs = [number for number, node in enumerate(world.nodes) if node.persons]
    persons = np.array([world.nodes[number].persons for number in needs])
    unmet = float(((1 - exact[:, needs].astype(np.float64)) * persons).sum() * tick.TICK)
    return {
        "mean level missed, % of a level": float(np.abs(exact - ticked.levels).mean() * 100),
        "mean loss in the engine, % of a level": float((1 - exact).mean() * 100),
        "person-hours off, %": abs(float(ticked.person_seconds.sum()) / max(1, unmet) - 1) * 100,
        "ticks": len(ticked.levels),
        "a day": DAY // tick.TICK,
    }
