"""Every trigger, response and limit of every coupling of the world nl, one at a time.

All that they watch and raise stands in a tiny country in which nothing hangs on anything, so that
only what is held short is short. What is expected was worked out by hand from the numbers.
"""

from typing import NamedTuple

import pytest
from worlds import DAY, HOUR, disruption, header, node, play, when, world

from oefening.events import DemandChanged
from oefening.library import load_world
from oefening.world.effects import SetLevel
from oefening.world.model import World
from oefening.world.nodes import PERCENT

MINUTE = 60


class Line(NamedTuple):
    """A coupling as it is meant."""

    triggers: tuple[str, ...]
    still: str
    """A level of a trigger at which nobody reacts."""
    lowest: str
    """A level just below that."""
    asked: dict[str, tuple[int, int, int]]
    """Percent of normal: at `lowest`; at 10 %, each household with a plan; at nothing left."""
    after: int
    lingers: int


HOARD = (2 * HOUR, DAY)
CALL = (10 * MINUTE, 30 * MINUTE)
CALM, UNEASY, HALF, LESS, WHOLE, NEARLY = "80%", "79%", "50%", "49%", "100%", "99%"

LINES = {
    "hoarding-fuel": Line(
        ("power", "payments", "information", "filling-stations", "NL.fuel-supply"),
        CALM, UNEASY, {"filling-stations": (110, 145, 150)}, *HOARD,
    ),
    "hoarding-food": Line(
        ("power", "payments", "information", "food-retail", "NL.food-distribution"),
        CALM, UNEASY, {"food-retail": (121, 190, 200)}, *HOARD,
    ),
    "hoarding-cash": Line(
        ("power", "payments", "information"),
        CALM, UNEASY, {"cash-machines": (121, 190, 200)}, *HOARD,
    ),
    "care-elsewhere": Line(
        ("medicine", "primary-care"), CALM, UNEASY,
        {"hospital": (104, 118, 120), "ambulance": (104, 118, 120)}, 6 * HOUR, 12 * HOUR,
    ),
    "illness-from-sewage": Line(
        ("sewage",), HALF, LESS, {"primary-care": (115, 127, 130)}, 2 * DAY, 5 * DAY,
    ),
    "calls-in-outage": Line(
        ("power",), WHOLE, NEARLY,
        {"NL.emergency-calls": (125, 600, 600), "control-room": (101, 163, 200)}, *CALL,
    ),
    "calls-for-news": Line(
        ("information",), CALM, UNEASY, {"NL.emergency-calls": (121, 163, 200)}, *CALL,
    ),
}  # fmt: skip
"""Of 90 % short, plans everywhere leave 70 % where they spare calls: 63 % counts."""


@pytest.fixture(scope="module")
def country() -> World:
    """A region and its nation, each with all that couplings watch or raise and nothing else."""
    names = {name for line in LINES.values() for name in (*line.triggers, *line.asked)}
    nodes = [
        node(name if name.startswith("NL.") else f"VR01.{name}", margin="1000%")
        for name in sorted(names)
    ]
    base = world(*nodes, places={"VR01": 1_000, "NL": 1_000})
    return World.model_validate(
        base.dump() | {"couplings": {id: one.dump() for id, one in load_world().couplings.items()}}
    )


def planned(base: World) -> World:
    """The same where every household has a plan, which spares what it does in the world nl."""
    spares = load_world().preparedness.works.calls
    prepared = {"everywhere": {"plan": "100%"}, "works": {"calls": spares}}
    return World.model_validate(base.dump() | {"preparedness": prepared})


def reactions(
    base: World, coupling: str, trigger: str, level: str
) -> dict[str, list[tuple[int, int]]]:
    """By node when how many percent of normal was asked, a trigger held from 1 to 200 h."""
    address = trigger if trigger.startswith("NL.") else f"VR01.{trigger}"
    short = SetLevel.model_validate({"set-level": address, "at": level, "lasts": "199h"})
    others = [one for one in LINES if one != coupling]
    records, _ = play(header(base, [disruption("short", "1h", short)], without=others), "20d")
    found: dict[str, list[tuple[int, int]]] = {}
    for at, one in when(records, DemandChanged):
        assert one.for_class is None
        assert one.owner == f"coupling/{coupling}"
        name = one.node.removeprefix("VR01.")
        found.setdefault(name, []).append((at, one.factor // PERCENT))
    return found


CASES = [(id, trigger) for id, line in LINES.items() for trigger in line.triggers]


def test_no_coupling_is_without_a_line() -> None:
    assert set(LINES) == set(load_world().couplings)


@pytest.mark.parametrize(("id", "trigger"), CASES)
def test_a_trigger_alone_raises_what_it_is_to_raise_and_when(
    country: World, id: str, trigger: str
) -> None:
    line = LINES[id]
    begins, ends = HOUR + line.after, 200 * HOUR + line.lingers
    slight = reactions(country, id, trigger, line.lowest)
    assert slight == {
        name: [(begins, percent), (ends, 100)] for name, (percent, _, _) in line.asked.items()
    }
    full = reactions(country, id, trigger, "0%")
    assert full == {
        name: [(begins, percent), (ends, 100)] for name, (_, _, percent) in line.asked.items()
    }


@pytest.mark.parametrize(("id", "trigger"), CASES)
def test_nobody_reacts_above_the_limit(country: World, id: str, trigger: str) -> None:
    assert reactions(country, id, trigger, LINES[id].still) == {}


@pytest.mark.parametrize("id", LINES)
def test_plans_spare_what_they_are_to_spare_and_nothing_else(country: World, id: str) -> None:
    found = reactions(planned(country), id, LINES[id].triggers[0], "10%")
    assert {name: changes[0][1] for name, changes in found.items()} == {
        name: percent for name, (_, percent, _) in LINES[id].asked.items()
    }


@pytest.mark.parametrize("id", LINES)
def test_nothing_else_that_is_short_makes_it_react(country: World, id: str) -> None:
    line = LINES[id]
    names = {name for one in LINES.values() for name in (*one.triggers, *one.asked)}
    for other in sorted(names - set(line.triggers)):
        assert reactions(country, id, other, "0%") == {}, other
