"""What the world nl makes of an outage resembles what outages have been."""

import pytest
from regions import only
from worlds import HOUR, ONE, damage, disruption, header, level_at, play

from oefening.library import load_raw_world, load_world
from oefening.record import Record
from oefening.scenario.model import Area
from oefening.world.expand import expand
from oefening.world.model import World

ZUID = "VR09/zuid"


def split() -> World:
    area = Area.model_validate(
        {"region": "VR09", "id": "zuid", "name": {"en": "South"}, "share": "10%"}
    )
    return only(expand(load_raw_world("nl"), [area], {"outside-temperature": "3°C"}), "VR09")


@pytest.fixture(scope="module")
def long() -> list[Record]:
    """An area of a tenth of a region without power for 31 hours."""
    cut = disruption("cut", 0, damage(f"{ZUID}.feed", lasts="31h"))
    return play(header(split(), [cut]), "60h")[0]


@pytest.fixture(scope="module")
def short() -> list[Record]:
    """A region without power for two hours."""
    cut = disruption("cut", 0, damage("VR13.feed", lasts="2h"))
    return play(header(only(load_world(), "VR13"), [cut]), "24h")[0]


def at(records: list[Record], address: str, hours: float) -> int:
    """Per cent, rounded down."""
    return level_at(records, address, int(hours * HOUR)) * 100 // ONE


def test_nothing_happens_by_itself() -> None:
    records, state = play(header(load_world()), "10d")
    short = {address for address, level in state.levels.items() if level < ONE}
    assert short == {f"VR{number:02}.radio" for number in range(1, 26)}, "40% own one"
    assert not any(want.person_seconds for want in state.needs.values())
    assert len(records) < 10


@pytest.mark.parametrize(
    "capacity", ["power", "heat", "gas", "payments", "filling-stations", "fixed", "food-retail"]
)
def test_what_needs_power_and_has_none_of_its_own_is_gone_at_once(
    long: list[Record], capacity: str
) -> None:
    assert at(long, f"{ZUID}.{capacity}", 0.1) <= 5
    assert at(long, f"VR09/rest.{capacity}", 30) >= 98


def test_mobile_telephony_decays_in_steps(long: list[Record]) -> None:
    steps = [at(long, f"{ZUID}.mobile", hours) for hours in (0.3, 0.75, 1.5, 2.5, 3.5, 6)]
    assert steps == sorted(steps, reverse=True)
    assert len(set(steps)) == len(steps)
    assert steps[0] == 100
    assert 40 <= steps[3] <= 65
    assert steps[-1] <= 15


def test_one_operator_has_lost_most_masts_while_another_has_them_all(long: list[Record]) -> None:
    assert 60 <= 100 - at(long, f"{ZUID}.operator-a", 1.5) <= 80
    assert at(long, f"{ZUID}.operator-c", 1.5) == 100


def test_masts_lag_behind_power(long: list[Record]) -> None:
    assert at(long, f"{ZUID}.power", 32) == 100
    assert at(long, f"{ZUID}.operator-a", 32) < 100
    assert at(long, f"{ZUID}.operator-a", 33) == 100


def test_power_and_telecom_come_back_though_each_needs_the_other(long: list[Record]) -> None:
    for capacity in ("power", "mobile", "fixed", "payments"):
        assert at(long, f"{ZUID}.{capacity}", 34) == 100


def test_high_rise_is_without_water_at_once_and_the_rest_is_not(long: list[Record]) -> None:
    assert at(long, f"{ZUID}.drinking-water", 0.1) == 90
    assert at(long, f"{ZUID}.drinking-water", 30) == 90


def test_sewers_store_for_some_hours_and_treatment_takes_weeks(long: list[Record]) -> None:
    assert at(long, f"{ZUID}.sewage", 5) == 100
    assert at(long, f"{ZUID}.sewage", 9) < 30
    assert at(long, f"{ZUID}.sewage-treatment", 59) == 0
    assert at(long, f"{ZUID}.sewage", 59) == 60


def test_home_stocks_run_out_by_class(long: list[Record]) -> None:
    warmth = [at(long, f"{ZUID}.warmth", hours) for hours in (1, 25)]
    assert warmth == [100, 20]


def test_who_cannot_flush_goes_without_a_toilet_after_a_day(long: list[Record]) -> None:
    toilet = [at(long, f"{ZUID}.sanitation", hours) for hours in (24, 29, 30.5, 31.4, 40, 59)]
    assert toilet == [100, 100, 68, 68, 100, 100], "four in ten where eight in ten sewers are full"


def people_without(overrides: dict[str, str], need: str, hours: str) -> int:
    cut = disruption("cut", 0, damage("VR13.feed"))
    world = only(expand(load_raw_world("nl"), overrides=overrides), "VR13")
    _, state = play(header(world, [cut]), hours)
    return state.needs[f"VR13.{need}"].persons


def test_in_the_first_hours_people_lack_nothing_but_information() -> None:
    cut = disruption("cut", 0, damage("VR13.feed"))
    _, state = play(header(only(load_world(), "VR13"), [cut]), "7h")
    lacking = {need: state.needs[f"VR13.{need}"].persons for need in load_world().needs}
    assert {need for need, persons in lacking.items() if persons} == {"information"}


@pytest.mark.parametrize(
    ("switch", "value", "need"),
    [
        ("homes-below-booster", "100%", "water"),
        ("homes-where-sewers-back-up", "0%", "sanitation"),
    ],
)
def test_switched_off_high_rise_keeps_water_and_sewers_their_toilets(
    switch: str, value: str, need: str
) -> None:
    assert people_without({}, need, "48h") > 0
    assert people_without({switch: value}, need, "48h") == 0


def test_without_masts_only_battery_radios_inform(long: list[Record]) -> None:
    assert at(long, f"{ZUID}.information", 30) == 40


def test_a_hospital_and_the_broadcaster_bridge_an_outage(short: list[Record]) -> None:
    assert at(short, "VR13.broadcast", 1) == 100
    assert at(short, "VR13.hospital", 1) >= 60
    assert at(short, "VR13.c2000", 1) == 100


def test_district_heating_and_trains_lag_hours_behind_a_short_outage(short: list[Record]) -> None:
    for capacity, back in (("district-heat", 12.6), ("rail", 13.6)):
        assert at(short, f"VR13.{capacity}", back - 1.5) == 0
        assert at(short, f"VR13.{capacity}", back) == 100


def test_emergency_calls_last_as_long_as_any_network() -> None:
    cut = disruption("cut", 0, damage("VR13.feed", lasts="2h"))
    records, _ = play(header(load_world(), [cut], without=["calls-in-outage"]), "2h")
    assert at(records, "VR13.fixed", 1) == 0
    assert at(records, "VR13.emergency-calls", 1) == 100


def test_a_national_outage_reaches_every_region() -> None:
    dark = disruption("dark", 0, damage("NL.transmission", lasts="12h"))
    records, _ = play(header(load_world(), [dark]), "8h")
    assert all(at(records, f"VR{number:02}.power", 1) == 0 for number in range(1, 26))
    assert at(records, "VR05.c2000", 5) == 100
    assert at(records, "VR05.c2000", 7) == 0
    assert at(records, "NL.payments", 7) == 100


def test_the_loss_of_an_operators_core_reaches_mobile_and_fixed_everywhere() -> None:
    down = disruption("down", 0, damage("NL.operator-a", lasts="5h"))
    records, _ = play(header(load_world(), [down]), "1h")
    for number in range(1, 26):
        assert at(records, f"VR{number:02}.mobile", 0.5) == 66
        assert at(records, f"VR{number:02}.fixed", 0.5) == 50
        assert at(records, f"VR{number:02}.power", 0.5) == 100


def test_without_fuel_supply_depots_empty_within_days() -> None:
    dry = disruption("dry", 0, damage("NL.fuel-supply"))
    records, state = play(header(load_world(), [dry]), "6d")
    assert at(records, "VR09.bulk-fuel", 119) == 100
    assert state.levels["VR09.bulk-fuel"] == 0
    assert "VR09.bulk-fuel" in state.empty


def test_without_distribution_shops_are_empty_after_two_days() -> None:
    stop = disruption("stop", 0, damage("NL.food-distribution"))
    records, _ = play(header(load_world(), [stop], without=["hoarding-food"]), "3d")
    assert at(records, "VR09.food-retail", 47) == 100
    assert at(records, "VR09.food-retail", 49) == 0
