"""Shifts of people that one region lends to another."""

from organised import grip, relief, two_regions
from worlds import HOUR, disruption, header, inject

from oefening.commands import RetractInject, StartExercise
from oefening.engine import Engine
from oefening.record import Seat


def test_who_sleeps_has_no_more_people_than_are_not_lent_until_they_are_back() -> None:
    steps = (
        disruption("up", 0, grip("VR01", 1), grip("VR02", 1)),
        disruption("down", "2h", grip("VR01", 0), grip("VR02", 0)),
    )
    help_ = inject("help", "1h", relief("VR02", 2, "VR01"))
    engine = Engine(header(two_regions(), steps, injects=[help_]))
    engine.apply(StartExercise(), Seat())
    for hour, each in ((1, (0, 4)), (3, (0, 4))):
        engine.advance(hour * HOUR)
        assert tuple(engine.state.shifts[one].reliefs for one in ("VR01", "VR02")) == each
    engine.apply(RetractInject("help"), Seat())
    assert [engine.state.shifts[one].reliefs for one in ("VR01", "VR02")] == [2, 2]
