"""Phases of a story."""

from oefening.commands import SetSpeed, StartExercise
from oefening.library import load_scenario, shipped
from oefening.projections.phases import next_phase, phase_at, startex
from oefening.state import State


def test_the_phase_is_the_last_one_that_has_begun() -> None:
    scenario, _, calendar = load_scenario(shipped()["kabelbrug-utrecht"])
    begins = [calendar.at(phase.start) for phase in scenario.phases]
    assert phase_at(scenario, calendar, -1) is None
    for phase, at in zip(scenario.phases, begins, strict=True):
        assert phase_at(scenario, calendar, at) == phase
    assert phase_at(scenario, calendar, begins[1] - 1) == scenario.phases[0]


def test_the_next_phase_is_told_with_its_second_until_there_is_no_more() -> None:
    scenario, _, calendar = load_scenario(shipped()["kabelbrug-utrecht"])
    begins = [calendar.at(phase.start) for phase in scenario.phases]
    assert next_phase(scenario, calendar, begins[0]) == (begins[1], scenario.phases[1])
    assert next_phase(scenario, calendar, begins[-1]) is None


def test_startex_is_given_at_the_speed_of_the_first_phase_unless_another_was_set() -> None:
    scenario, _, calendar = load_scenario(shipped()["kabelbrug-utrecht"])
    pace = SetSpeed(scenario.phases[0].speed)
    assert pace.speed != State().speed
    assert startex(scenario, calendar, State()) == (pace, StartExercise())
    assert startex(scenario, calendar, State(speed=120)) == (StartExercise(),)
    assert startex(scenario, calendar, State(speed=pace.speed)) == (StartExercise(),)
    bare = scenario.model_copy(update={"phases": ()})
    assert startex(bare, calendar, State()) == (StartExercise(),)
