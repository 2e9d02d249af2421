"""The whole world at once: the national load with patients and convoys, beside the same without.

Casualties come in groups at random moments, each group over some hours; convoys leave the ports at
random moments too.
"""

from collections.abc import Iterator
from random import Random

from bench.engine import Run
from bench.measure import Measurement, Plan, by_turns
from bench.national import DAY, DAYS, national_header, regions_of
from oefening.record import Header
from oefening.scenario.model import Disruption
from oefening.source import Data
from oefening.world.model import World

PATIENTS, GROUPS, CONVOYS = 2_000, 20, 20
PORTS, EAST = ("VR01", "VR17", "VR19"), ("VR03", "VR05", "VR07")
TARGET_MS, TARGET_TIMES = 200, 3


def measure(
    plan: Plan, patients: int = PATIENTS, troubles: int = 300, days: int = DAYS
) -> Iterator[Measurement]:
    """What patients alone, and patients with convoys, cost beside the load without them."""
    bare = national_header(troubles=troubles, days=days)
    hurt = casualties(bare.world, patients, days)
    runs = {
        "bare": Run(bare),
        "patients": Run(_with(bare, hurt)),
        "whole": Run(_with(bare, (*hurt, *convoys(bare.world, CONVOYS, days)))),
    }
    rounds = by_turns({name: run.play for name, run in runs.items()}, plan)
    yield rounds.time("national-run", "bare", more=runs["bare"].about)
    yield rounds.ratio(
        "patients-by-without",
        "patients",
        "bare",
        against=f"the same ten days without {patients} patients",
        more=runs["patients"].about,
    )
    yield rounds.ratio(
        "whole-by-without",
        "whole",
        "bare",
        against=f"the same ten days without {patients} patients and {CONVOYS} convoys",
        target=TARGET_TIMES,
        more=runs["whole"].about,
    )
    yield rounds.time("whole-run", "whole", target=TARGET_MS)


def casualties(world: World, patients: int, days: int, seed: int = 1) -> tuple[Disruption, ...]:
    """So many patients, in groups of one size, of random regions."""
    chance, regions = Random(seed), regions_of(world)
    return tuple(
        _disruption(
            f"hurt-{number}",
            chance.randrange(days * DAY * 9 // 10),
            {
                "patients": chance.choice(regions),
                "count": str(max(1, patients // GROUPS)),
                "over": "6h",
                "come": "drawn",
            },
        )
        for number in range(GROUPS)
    )


def convoys(world: World, count: int, days: int, seed: int = 2) -> tuple[Disruption, ...]:
    """So many convoys by road from the ports to the east; none in a world that knows none."""
    chance = Random(seed)
    if world.military is None:
        return ()
    return tuple(
        _disruption(
            f"convoy-{number}",
            chance.randrange(days * DAY * 3 // 4),
            {"convoy": chance.choice(PORTS), "to": chance.choice(EAST)},
        )
        for number in range(count)
    )


def _disruption(id: str, at: int, effect: Data) -> Disruption:
    return Disruption.model_validate(
        {"id": id, "at": f"T+{at}s", "title": {"en": id}, "effects": [effect]}
    )


def _with(header: Header, more: tuple[Disruption, ...]) -> Header:
    """The header with further disruptions in its scenario."""
    scenario = header.scenario
    happenings = {"disruptions": (*scenario.disruptions, *more)}
    return header.model_copy(update={"scenario": scenario.model_copy(update=happenings)})
