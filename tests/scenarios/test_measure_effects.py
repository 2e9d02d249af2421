"""Every measure of the world nl changes something where it should.

A measure that is added needs a row here: what happens to the world, an hour in, and what is then to
be more, or less, at which hour, where Utrecht has half of what makes sense of it.
"""

from dataclasses import dataclass
from typing import Any

import pytest
from measuring import HOUR, Measure, count, level, out, stock, unmet
from spending import spending_header

from oefening import events
from oefening.commands import BuyMeasure, StartExercise
from oefening.engine import Engine
from oefening.library import load_world
from oefening.record import Record, Seat
from oefening.state import State

REGION = "VR09"


@dataclass(frozen=True)
class Case:
    """What a measure is to change."""

    measure: str
    measured: Measure
    hour: int
    happens: tuple[dict[str, Any], ...]
    less: bool = False
    """Whether there is to be less of what is measured; else more."""


def jobs(trade: str) -> tuple[dict[str, Any], ...]:
    """More repairs than the region has crews."""
    work = {"trade": trade, "takes": "4h", "pool": REGION}
    return ({"damage": "VR09.rail", "share": "60%", "parts": "400", "work": work},)


def open_sites(state: State, _: list[Record], __: int) -> int:
    """Support points that are open."""
    return state.sites[REGION, "support-point"].open


def at_work(_: State, records: list[Record], __: int) -> int:
    """The second in which the last team began to work."""
    return max(one.at for one in records if isinstance(one.body, events.TeamWorking))


POWER = out("VR09.power")
DRY = out("VR09.drinking-water")
SILENT = out("NL.transmission")
ENDED = count(events.DamageEnded)
NO_FUEL = out("VR09.power", "VR09.bulk-fuel")
SHORT = out("VR09.bulk-fuel", share="90%", limits="in")
POINTS = ({"open-reception": REGION, "kind": "support-point", "sites": "300"},)
GRIP = ({"grip": REGION, "level": "4"},)

CASES = (
    Case("mast-batteries", level("VR09.operator-a"), 4, POWER),
    Case("station-generators", level("VR09.filling-stations"), 6, POWER),
    Case("spare-parts", ENDED, 24, jobs("grid")),
    Case("hospital-tanks", level("VR09.hospital"), 60, NO_FUEL),
    Case("crisis-centre-generators", level("VR09.government"), 12, POWER),
    Case("pressure-generators", level("VR09.drinking-water"), 6, POWER),
    Case("fuel-stocks", stock("VR09.bulk-fuel"), 24, SHORT),
    Case("food-stocks", level("VR09.food-retail"), 48, out("NL.food-distribution")),
    Case("water-stocks", unmet("VR09.water"), 72, DRY, less=True),
    Case("support-points", unmet("VR09.information"), 24, SILENT, less=True),
    Case("reception-staff", open_sites, 12, POINTS),
    Case("repair-crews", ENDED, 24, jobs("grid")),
    Case("exercises", at_work, 6, GRIP, less=True),
    Case("exercises", ENDED, 24, jobs("grid")),
    Case("exercises", ENDED, 24, jobs("telecom")),
    Case("exercises", ENDED, 24, jobs("water")),
    Case("campaign", unmet("VR09.food"), 72, SILENT, less=True),
)


def measured(case: Case, units: int) -> int:
    """What is measured where so many units were bought."""
    header = spending_header(*case.happens, share="100%")
    engine = Engine(header)
    records: list[Record] = []
    if units:
        records += engine.apply(BuyMeasure(2027, case.measure, REGION, units), Seat())
    records += engine.apply(StartExercise(), Seat())
    records += engine.advance(case.hour * HOUR)
    return case.measured(engine.state, records, engine.now)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.measure)
def test_a_measure_changes_what_it_should(case: Case) -> None:
    world = load_world()
    persons = next(place.persons for place in world.places if place.id == REGION)
    half = -(-world.measures[case.measure].most(persons) // 2)
    without, with_ = measured(case, 0), measured(case, half)
    assert with_ < without if case.less else with_ > without


def test_every_measure_has_a_row_that_shows_what_it_does() -> None:
    assert {case.measure for case in CASES} == load_world().measures.keys()
