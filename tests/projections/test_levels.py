from shown import Playing, shown_world

from oefening.projections.levels import Heat, HeatRow, Levels
from oefening.source import Bilingual
from oefening.state import State
from oefening.world.model import REQUIREMENTS, Capacity, Requirement
from oefening.world.nodes import WHOLE


def heat(row: HeatRow, requirement: Requirement) -> Heat | None:
    return row.heats[REQUIREMENTS.index(requirement)]


def test_a_requirement_stands_as_its_worst_capacity() -> None:
    row = Levels(shown_world()).row(State(levels={"VR01/east.power": 250_000}), "VR01/east")
    assert heat(row, "energy") == Heat(250_000, "power")
    assert heat(row, "communications") == Heat(WHOLE, "mobile")


def test_a_place_without_a_capacity_of_a_kind_shows_nothing_there() -> None:
    row = Levels(shown_world()).row(State(), "VR02")
    assert heat(row, "transport") is None


def test_the_worst_level_of_a_row_is_what_rows_are_sorted_by() -> None:
    row = Levels(shown_world()).row(State(levels={"VR02.food-retail": 7}), "VR02")
    assert row.worst == 7


def test_the_nation_is_the_mean_by_persons_rounded_down_and_names_the_worst_region() -> None:
    state = State(levels={"VR01.power": 500_000, "VR02.power": 1})
    row = Levels(shown_world()).nation(state)
    assert heat(row, "energy") == Heat((500_000 * 3000 + 1 * 1000) // 4000, "VR02")


def test_a_requirement_that_few_regions_have_is_the_mean_of_those() -> None:
    row = Levels(shown_world()).nation(State(levels={"VR01.hospital": 400_000}))
    assert heat(row, "mass-casualties") == Heat(400_000, "VR01")


def test_the_areas_of_a_region_in_play_stand_behind_it() -> None:
    levels = Levels(shown_world())
    assert levels.in_play(["VR01", "VR02"]) == ("VR01", "VR01/east", "VR01/rest", "VR02")


def test_a_split_region_shows_the_mean_of_its_areas(playing: Playing) -> None:
    playing.until(2)
    [region, east] = Levels(playing.header.world).rows(playing.state, ["VR01", "VR01/east"])
    assert heat(east, "energy") == Heat(0, "power")
    assert heat(region, "energy") == Heat(666_667, "power")


def capacity(state: State, place: str, capacity: str) -> Heat | None:
    levels = Levels(shown_world())
    return levels.by_capacity(state, place)[levels.capacities.index(capacity)]


def test_a_capacity_stands_for_itself_and_a_split_region_names_its_worst_area() -> None:
    state = State(levels={"VR01.power": 666_667, "VR01/east.power": 0, "VR01.hospital": 5})
    assert capacity(state, "VR01", "hospital") == Heat(5, "")
    assert capacity(state, "VR01", "power") == Heat(666_667, "VR01/east")
    assert capacity(state, "VR01/east", "hospital") is None


def test_a_capacity_of_the_nation_is_the_mean_of_the_regions_that_have_it() -> None:
    state = State(levels={"VR01.power": 500_000, "VR02.power": 1})
    assert capacity(state, "NL", "power") == Heat((500_000 * 3000 + 1000) // 4000, "VR02")
    assert capacity(state, "NL", "hospital") == Heat(WHOLE, "VR01")


def test_capacities_come_in_the_order_of_the_seven_and_carriers_last() -> None:
    world = shown_world()
    carriers = {"feed": Capacity(name=Bilingual(en="feed"))}
    found = Levels(world.model_copy(update={"capacities": carriers | world.capacities})).capacities
    assert found == ("power", "mobile", "food-retail", "hospital", "feed")
