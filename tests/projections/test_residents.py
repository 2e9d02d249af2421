"""Who has no electricity, and to how many a message comes through."""

from shown import shown_world

from oefening.events import PublicInformed, WorldSettled
from oefening.projections.residents import Hearing, Residents
from oefening.record import Record
from oefening.state import State


def test_residents_without_power_are_those_of_what_each_area_has_lost() -> None:
    residents = Residents(shown_world())
    state = State(levels={"VR01/east.power": 0, "VR01/rest.power": 500_000})
    assert residents.without_power(state, "VR01/east") == 1_000
    assert residents.without_power(state, "VR01") == 2_000
    assert residents.without_power(state, "NL") == 2_000
    assert residents.without_power(state, "VR02") == 0


def test_residents_without_power_are_told_no_more_exactly_than_they_are_known() -> None:
    residents = Residents(shown_world())
    state = State(levels={"VR01/east.power": 444_000, "VR01/rest.power": 777_000})
    assert residents.without_power(state, "VR01/east") == 560
    assert residents.without_power(state, "VR01") == 1_000


def test_no_more_residents_are_without_power_than_there_are() -> None:
    world = shown_world()
    [east] = [place for place in world.places if place.id == "VR01/east"]
    few = east.model_copy(update={"persons": 1_666})
    places = tuple(few if place is east else place for place in world.places)
    residents = Residents(world.model_copy(update={"places": places}))
    assert residents.without_power(State(levels={"VR01/east.power": 0}), "VR01/east") == 1_600


def test_a_message_comes_through_to_no_more_than_can_be_told_anything() -> None:
    hearing = Hearing(shown_world())
    sent = PublicInformed("VR01", "broadcast", 3_000, {}, "x")
    hearing.hear(Record(1, 0, sent))
    needs = {"VR01/east.information": (400, 0), "VR01/east.warmth": (900, 0)}
    hearing.hear(Record(2, 0, WorldSettled({}, {}, {}, {}, needs)))
    hearing.hear(Record(3, 0, sent))
    hearing.hear(Record(4, 0, PublicInformed("VR01", "mobile", 1_500, {}, "x")))
    hearing.hear(Record(5, 0, PublicInformed("VR02", "broadcast", 1_000, {}, "x")))
    assert [hearing.most(number) for number in (1, 3, 4, 5)] == [3_000, 2_600, 1_500, 1_000]
