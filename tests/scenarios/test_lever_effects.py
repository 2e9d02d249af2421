"""Every lever of the world nl changes something where it should.

A lever that is added needs a row here: what happens to the world, what it is told when it is
pulled an hour later, and what is then to be more, or less, at which hour.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import pytest
from measuring import HOUR, Measure, count, kept, level, out, stock, unmet
from regions import only

from oefening import events
from oefening.commands import RecordDecision, StartExercise
from oefening.engine import Engine
from oefening.library import Loaded, load_scenario, load_world, shipped
from oefening.record import Header, Record, Seat
from oefening.scenario.model import Scenario
from oefening.state import State
from oefening.world.levers import LeverUse

SOUTH, EAST, REGION = "VR09/zuid", "VR09/oost", "VR09"
NEAR = (REGION, "VR07", "VR01", "VR02", "VR03", "VR04", "VR05", "VR06")
"""What helps, and what convoys go through; only patients go all over the country."""


@dataclass(frozen=True)
class Case:
    """A world in which a lever matters."""

    measure: Measure
    hour: int
    """At which it is measured."""
    told: Mapping[str, str] = field(default_factory=dict)
    happens: tuple[dict[str, Any], ...] = ()
    """Effects at STARTEX."""
    less: bool = False
    """Whether it is to make less of what is measured; else more."""


def reached(_: State, records: list[Record], __: int) -> int:
    """How many people messages have reached."""
    bodies = (record.body for record in records)
    return sum(body.reached for body in bodies if isinstance(body, events.PublicInformed))


def care(means: str) -> Measure:
    """What works for patients: ambulances, treatment places or beds."""
    return lambda state, _, __: int(getattr(state.care[REGION], means))


def elsewhere(state: State, _: list[Record], __: int) -> int:
    """Patients in beds of other regions."""
    there = (one for key, one in state.patients.items() if not key.startswith(REGION))
    return sum(one.in_bed for one in there)


def housed(state: State, _: list[Record], __: int) -> int:
    """Persons who have shelter in the region."""
    return state.shelters[REGION].housed


def away(state: State, _: list[Record], __: int) -> int:
    """Persons of the district who are where they were led."""
    return sum(group.there for group in state.groups.values() if group.place == SOUTH)


def arrived(state: State, _: list[Record], __: int) -> int:
    """Vehicles of convoys that are where they were sent."""
    return sum(one.vehicles for one in state.packets.values() if one.doing == "arrives")


def jobs(trade: str, parts: int = 400) -> tuple[dict[str, Any], ...]:
    """More repairs than the region has crews."""
    work = {"trade": trade, "takes": "4h", "pool": REGION}
    return ({"damage": "VR09.rail", "share": "60%", "parts": str(parts), "work": work},)


def one_by_one(*named: str, takes: str = "4h") -> tuple[dict[str, Any], ...]:
    """Repairs of a district's power that one crew does in turn, the first at once."""
    work = {"trade": "grid", "takes": takes, "pool": SOUTH}
    return (
        {"crews": SOUTH, "trade": "grid", "add": "1"},
        *({"damage": f"VR09/{place}.power", "as": place, "work": work} for place in named),
    )


HURT: tuple[dict[str, Any], ...] = ({"patients": REGION, "count": "600"},)
ARRIVED: tuple[dict[str, Any], ...] = ({"displaced": REGION, "persons": "1000"},)
SENT: tuple[dict[str, Any], ...] = (
    {"convoy": "VR01", "to": "VR05", "vehicles": "2000", "every": "0s", "as": "many"},
)
SILENT = out(*(f"{SOUTH}.{one}" for one in ("mobile", "fixed", "television")), "VR09.radio")
SHORT = out("VR09.bulk-fuel", share="90%", limits="in")
EMPTY = ({"stock": "VR09.bulk-fuel", "remove": "200d"},)
NEXT: dict[str, str] = {"region": REGION, "from": "VR07", "crews": "3"}

CASES: dict[str, Case] = {
    "mobile-generators": Case(
        level(f"{SOUTH}.power"), 6,
        {"place": SOUTH, "region": REGION, "generators": "50"}, out(f"{SOUTH}.feed"),
    ),
    "assistance-generators": Case(
        level(f"{SOUTH}.power"), 14,
        {"place": SOUTH, "region": REGION, "generators": "50"}, out(f"{SOUTH}.feed"),
    ),
    "hospital-generator": Case(
        level("VR09.hospital"), 6, {"repair": "fault"},
        ({"damage": "VR09.hospital", "as": "fault"},),
    ),
    "refuel-object": Case(
        kept("VR09.hospital"), 4, {"place": REGION, "capacity": "hospital"},
        out("VR09.power", "VR09.bulk-fuel"),
    ),
    "fuel-priority": Case(
        level("VR09.bulk-fuel", 0), 3, {"region": REGION},
        (*SHORT, *EMPTY,
         {"priority": "VR09.bulk-fuel", "order": ["civil", "military", "vital", "emergency"]}),
    ),
    "fuel-rationing": Case(
        stock("VR09.bulk-fuel"), 24, {"region": REGION, "cap": "50%"}, SHORT
    ),
    "move-fuel": Case(
        stock("VR09.bulk-fuel"), 12, {"from": "VR07", "to": REGION, "amount": "12h"},
        (*SHORT, {"stock": "VR09.bulk-fuel", "remove": "60h"}),
    ),
    "scale-up": Case(count(events.TeamWorking), 4, {"region": REGION, "level": "3"}),
    "relief-of-teams": Case(
        level("VR09.government"), 60, {"region": REGION, "from": "VR07", "shifts": "3"},
        ({"grip": REGION, "level": "4"},),
    ),
    "crisis-centre-power": Case(
        level("VR09.government"), 12, {"region": REGION}, out("VR09.power")
    ),
    "assistance-crews": Case(
        count(events.DamageEnded), 25, {**NEXT, "trade": "roads"}, jobs("roads")
    ),
    "neighbour-crews": Case(
        count(events.DamageEnded), 25, {**NEXT, "trade": "roads"}, jobs("roads")
    ),
    "defence-units": Case(
        count(events.DamageEnded), 30, {"region": REGION, "units": "5"}, jobs("roads")
    ),
    "rolling-disconnection": Case(
        level(f"{SOUTH}.power"), 2, {"off": EAST, "on": SOUTH}, out("NL.transmission", share="50%")
    ),
    "grid-crews": Case(
        count(events.DamageEnded), 20, {"pool": REGION, "crews": "5"}, jobs("grid")
    ),
    "telecom-crews": Case(
        count(events.DamageEnded), 20, {"pool": REGION, "crews": "5"}, jobs("telecom")
    ),
    "repair-priority": Case(
        level(f"{SOUTH}.power"), 12, {"repair": "zuid", "priority": "1"},
        one_by_one("rivierzone", "oost", "zuid"),
    ),
    "repair-speed": Case(
        count(events.DamageEnded), 7, {"repair": "zuid", "speed": "150%"},
        one_by_one("zuid", takes="8h"),
    ),
    "nl-alert": Case(reached, 3, {"place": REGION}),
    "emergency-broadcast": Case(reached, 3, {"region": REGION}),
    "reroute-112": Case(level("NL.emergency-calls"), 20, {}, out("NL.operator-a")),
    "printed-bulletin": Case(
        unmet(f"{SOUTH}.information"), 20,
        {"place": SOUTH, "region": REGION, "share": "20%"}, SILENT, less=True,
    ),
    "contact-posts": Case(
        unmet(f"{SOUTH}.information"), 20,
        {"place": SOUTH, "region": REGION, "posts": "10"}, SILENT, less=True,
    ),
    "support-points": Case(
        unmet(f"{SOUTH}.information"), 20, {"place": SOUTH, "points": "10"}, SILENT, less=True
    ),
    "open-shelter": Case(housed, 60, {"place": REGION, "sites": "2"}, ARRIVED),
    "evacuate": Case(away, 20, {"place": SOUTH, "to": "VR07", "share": "20%"}),
    "return-home": Case(
        away, 40, {"place": SOUTH},
        ({"evacuate": SOUTH, "to": ["VR07"], "share": "20%"},), less=True,
    ),
    "mast-generators": Case(
        level(f"{SOUTH}.mobile"), 12, {"place": SOUTH, "region": REGION, "share": "50%"},
        out(*(f"{SOUTH}.operator-{one}" for one in "abc")),
    ),
    "warm-places": Case(
        unmet(f"{SOUTH}.warmth"), 48, {"place": SOUTH, "sites": "20"}, out(f"{SOUTH}.heat"),
        less=True,
    ),
    "emergency-water": Case(
        unmet(f"{SOUTH}.water"), 72, {"place": SOUTH, "points": "5"},
        out(f"{SOUTH}.drinking-water"), less=True,
    ),
    "food-points": Case(
        unmet(f"{SOUTH}.food"), 72, {"place": SOUTH, "points": "5"}, out(f"{SOUTH}.food-retail"),
        less=True,
    ),
    "emergency-pharmacy": Case(
        unmet(f"{SOUTH}.medicine"), 72, {"place": SOUTH, "share": "40%"},
        out(f"{SOUTH}.primary-care"), less=True,
    ),
    "cash-points": Case(
        unmet(f"{SOUTH}.cash"), 72, {"place": SOUTH, "share": "40%"}, out(f"{SOUTH}.payments"),
        less=True,
    ),
    "save-water-appeal": Case(
        level(f"{SOUTH}.sewers"), 6, {"place": SOUTH}, out(f"{SOUTH}.sewers", share="40%")
    ),
    "sewage-pumping": Case(
        kept(f"{SOUTH}.sewers"), 5, {"place": SOUTH}, out(f"{SOUTH}.power")
    ),
    "spread-patients": Case(elsewhere, 24, {}, HURT),
    "calamity-hospital": Case(care("beds"), 24, {}, HURT),
    "calamity-hospital-partners": Case(care("beds"), 24, {}, HURT),
    "extra-ambulances": Case(
        care("ambulances"), 8, {"region": REGION, "from": "VR07", "ambulances": "3"}, HURT
    ),
    "call-in-care-staff": Case(care("slots"), 12, {"region": REGION, "slots": "10"}, HURT),
    "care-reserve": Case(care("beds"), 48, {"region": REGION, "beds": "20"}, HURT),
    "convoy-priority": Case(
        level("VR09.road", 1), 4, {"region": REGION, "share": "30%"},
        (*out("VR09.road", share="70%"),
         {"priority": "VR09.road", "order": ["civil", "military"]}),
    ),
    "convoys-wait": Case(
        level("VR09.road", 2), 3, {"region": REGION},
        (*out("VR09.road", share="60%"), {"priority": "VR09.road", "order": ["military"]}),
    ),
    "hold-convoys": Case(level("VR09.road", 1), 3, {"region": REGION}, less=True),
    "extra-escorts": Case(arrived, 14, {"region": REGION, "teams": "10"}, SENT),
    "guarding": Case(level("VR09.public-order"), 6, {"region": REGION, "teams": "10"}, less=True),
    "call-reservists": Case(
        level("VR09.military-support"), 60, {"region": REGION, "share": "100%"},
        ({"demand": "VR09.military-support", "factor": "200%"},),
    ),
    "host-nation-fuel": Case(
        stock("VR09.bulk-fuel"), 12, {"region": REGION, "amount": "12h"},
        (*SHORT, {"stock": "VR09.bulk-fuel", "remove": "60h"}),
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def loaded() -> Loaded:
    return load_scenario(shipped()["kabelbrug-utrecht"])


def measured(loaded: Loaded, case: Case, use: LeverUse | None) -> int:
    """What is measured with a lever that is pulled after an hour, or without any."""
    story = {"id": "it", "at": "T+0s", "title": {"en": "it"}, "effects": list(case.happens)}
    bare: dict[str, Any] = {
        "decisions": [],
        "injects": [],
        "phases": [],
        "objectives": [],
        "plays": {},
    }
    data = loaded.scenario.dump() | bare | {"disruptions": [story]}
    scenario = Scenario.model_validate(data)
    world = loaded.world if case.happens is HURT else only(loaded.world, *NEAR)
    header = Header(seed=1, scenario=scenario, world=world, calendar=loaded.calendar)
    engine = Engine(header)
    records = engine.apply(StartExercise(), Seat())
    records += engine.advance(HOUR)
    if use is not None:
        records += engine.apply(RecordDecision(cell="rot", levers=(use,)), Seat())
    records += engine.advance(case.hour * HOUR)
    return case.measure(engine.state, records, engine.now)


@pytest.mark.parametrize("lever", load_world().levers)
def test_a_lever_changes_what_it_should(lever: str, loaded: Loaded) -> None:
    assert lever in CASES, "a lever needs a row that shows what it does"
    case = CASES[lever]
    use = LeverUse.model_validate({"lever": lever, "with": dict(case.told)})
    without, with_ = measured(loaded, case, None), measured(loaded, case, use)
    assert with_ < without if case.less else with_ > without


def test_every_row_is_of_a_lever() -> None:
    assert CASES.keys() <= load_world().levers.keys()
