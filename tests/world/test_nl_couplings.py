"""How people of the world nl react to what they go short of, each coupling on and off."""

import pytest
from worlds import HOUR, ONE, damage, disruption, header, level_at, play, when

from oefening.commands import RecordDecision, StartExercise
from oefening.engine import Engine
from oefening.events import DemandChanged
from oefening.library import load_raw_world, load_world
from oefening.projections.history import History
from oefening.projections.unanswered import Unanswered, unanswered
from oefening.record import Record, Seat
from oefening.scenario.model import Area, Disruption
from oefening.world.effects import PreparednessChange
from oefening.world.expand import expand
from oefening.world.levers import LeverUse
from oefening.world.model import World

HOUSEHOLDS, PERSONS_PER_HOUSEHOLD = 365_000, 2.15
"""Without power on 17 January 2017."""
CALLS = ("calls-in-outage", "calls-for-news")

CASES = {
    # coupling: disruption, hours, what is asked more of
    "hoarding-fuel": (damage("NL.fuel-supply", lasts="20h"), 30, "VR09.filling-stations"),
    "hoarding-food": (damage("NL.food-distribution", lasts="20h"), 30, "VR09.food-retail"),
    "hoarding-cash": (damage("VR09.payments", lasts="20h"), 30, "VR09.cash-machines"),
    "care-elsewhere": (damage("VR09.primary-care", lasts="20h"), 30, "VR09.hospital"),
    "illness-from-sewage": (damage("VR09.sewage", lasts="3d"), 80, "VR09.primary-care"),
    "calls-in-outage": (damage("VR09.power", lasts="20h"), 30, "NL.emergency-calls"),
    "calls-for-news": (damage("VR09.information", lasts="20h"), 30, "NL.emergency-calls"),
}


@pytest.fixture(scope="module")
def world() -> World:
    return load_world()


def run(
    world: World, *disruptions: Disruption, hours: int, without: tuple[str, ...] = ()
) -> list[Record]:
    return play(header(world, disruptions, without=without), hours * HOUR)[0]


def test_every_coupling_has_a_case(world: World) -> None:
    assert list(CASES) == list(world.couplings)


@pytest.mark.parametrize("id", CASES)
def test_it_adds_demand_when_people_go_short_and_off_means_off(world: World, id: str) -> None:
    trouble, hours, node = CASES[id]
    cut = disruption("cut", 0, trouble)
    others = tuple(one for one in world.couplings if one != id)
    changes = [one for _, one in when(run(world, cut, hours=hours, without=others), DemandChanged)]
    assert {one.owner for one in changes} == {f"coupling/{id}"}
    assert node in {one.node for one in changes}
    assert all(one.asked is None or one.asked > ONE for one in changes)
    bare = world.model_copy(update={"couplings": {}})
    off = run(world, cut, hours=hours, without=(*others, id))
    assert off == run(bare, cut, hours=hours)
    assert not when(off, DemandChanged)


@pytest.fixture(scope="module")
def amsterdam() -> World:
    """The world in which 365,000 households around Amsterdam are an area of their own."""
    place = load_world().place("VR13")
    assert place is not None
    share = int(HOUSEHOLDS * PERSONS_PER_HOUSEHOLD * ONE) // place.persons
    area = {"region": "VR13", "id": "hemweg", "name": {"en": "Hemweg"}, "share": share}
    return expand(load_raw_world(), [Area.model_validate(area)])


def counted(world: World, records: list[Record], place: str, hours: float) -> Unanswered:
    history = History()
    for record in records:
        history.hear(record)
    [found] = unanswered(world, history, place, int(hours * HOUR))
    return found


CUT = disruption("cut", 0, damage("VR13/hemweg.feed", lasts="2h"))


def test_demand_on_112_exceeds_what_is_answered_within_two_hours(amsterdam: World) -> None:
    records = run(amsterdam, CUT, hours=8)
    margin = next(one.margin for one in amsterdam.nodes if one.address == "NL.emergency-calls")
    first = next(
        at
        for at, one in when(records, DemandChanged)
        if one.node == "NL.emergency-calls" and one.factor > margin
    )
    assert first < 2 * HOUR
    assert level_at(records, "NL.emergency-calls", first) < ONE
    assert level_at(records, "VR13.control-room", first) < ONE
    assert level_at(records, "NL.emergency-calls", 8 * HOUR) == ONE


def test_the_centre_misses_about_369_callers_in_two_hours(amsterdam: World) -> None:
    records = run(amsterdam, CUT, hours=8)
    assert counted(amsterdam, records, "NL", 2).so_far == pytest.approx(369, rel=0.1)
    assert 5 <= counted(amsterdam, records, "VR13", 2).so_far <= 50
    assert counted(amsterdam, records, "NL", 8).lost == 0


def test_without_calls_nobody_is_left_unanswered(amsterdam: World) -> None:
    records = run(amsterdam, CUT, hours=3, without=CALLS)
    assert counted(amsterdam, records, "NL", 3).so_far == 0
    assert counted(amsterdam, records, "VR13", 3).so_far == 0


def test_an_ordinary_day_has_so_many_calls(world: World) -> None:
    records = run(world, hours=2)
    assert counted(world, records, "NL", 2)[3:] == (330, 0, 0)
    regions = [counted(world, records, place.id, 2).asked for place in world.regions]
    assert 330 - len(regions) < sum(regions) <= 330


def test_one_operators_core_takes_112_down_in_every_region(world: World) -> None:
    down = disruption("down", 0, damage("NL.operator-a", lasts="4h"))
    records = run(world, down, hours=5)
    regions = [place.id for place in world.regions]
    assert {level_at(records, f"{one}.emergency-calls", "1h") for one in regions} == {0}
    assert {level_at(records, f"{one}.emergency-calls", "5h") for one in regions} == {ONE}


def test_a_centre_that_does_not_hang_on_one_operator_stays_up() -> None:
    spared = expand(load_raw_world(), overrides={"emergency-calls-on-operator-a": "0%"})
    down = disruption("down", 0, damage("NL.operator-a", lasts="4h"))
    records = run(spared, down, hours=2)
    regions = [place.id for place in spared.regions]
    assert {level_at(records, f"{one}.emergency-calls", "1h") for one in regions} == {ONE}


def test_the_centre_is_back_when_it_has_been_rerouted(world: World) -> None:
    down = disruption("down", 0, damage("NL.operator-a", lasts="6h"))
    use = LeverUse.model_validate({"lever": "reroute-112"})
    engine = Engine(header(world, [down]))
    records = engine.apply(StartExercise(), Seat()) + engine.advance(600)
    records += engine.apply(RecordDecision(cell="rot", levers=(use,)), Seat())
    records += engine.advance(5 * HOUR)
    lead = world.levers["reroute-112"].lead
    assert level_at(records, "VR09.emergency-calls", 600 + lead - 1) == 0
    assert level_at(records, "VR09.emergency-calls", 600 + lead) == ONE


@pytest.mark.parametrize(
    ("overrides", "percent"),
    [
        ({}, 194),  # 1 − 0.3 × 0.17 of 100 % more, in whole percents
        ({"households-with-plan": "100%"}, 170),
        ({"households-with-plan": "0%"}, 200),
        ({"households-with-plan": "100%", "plan-spares-calls": "0%"}, 200),
    ],
)
def test_households_with_a_plan_call_less_and_off_means_off(
    overrides: dict[str, str], percent: int
) -> None:
    calls = expand(load_raw_world(), overrides={"calls-put-through": "100%", **overrides})
    cut = disruption("cut", 0, damage("VR09.power"))
    changes = [one for _, one in when(run(calls, cut, hours=3), DemandChanged)]
    factors = [one.factor for one in changes if one.node == "VR09.control-room"]
    assert factors[0] == percent * ONE // 100


def test_a_campaign_that_gives_households_a_plan_eases_the_calls(world: World) -> None:
    told = PreparednessChange.model_validate({"preparedness": "VR09", "plan": "+50%"})
    trouble = [disruption("told", 0, told), disruption("cut", 0, damage("VR09.power"))]
    changes = [one for _, one in when(run(world, *trouble, hours=3), DemandChanged)]
    factors = [one.factor for one in changes if one.node == "VR09.control-room"]
    assert factors[0] == 179 * ONE // 100, "1 − 0.3 × 0.67"
