"""Phases: which part of the story is being played, and which comes next."""

from oefening.clock import Calendar
from oefening.commands import Command, SetSpeed, StartExercise
from oefening.scenario.model import Phase, Scenario
from oefening.state import State


def phase_at(scenario: Scenario, calendar: Calendar, now: int) -> Phase | None:
    """The last phase that has begun by second `now`; None ahead of the first."""
    begun = [phase for phase in scenario.phases if calendar.at(phase.start) <= now]
    return begun[-1] if begun else None


def next_phase(scenario: Scenario, calendar: Calendar, now: int) -> tuple[int, Phase] | None:
    """The next phase with the second at which it begins; None where there is no more."""
    ahead = ((calendar.at(phase.start), phase) for phase in scenario.phases)
    return next(((at, phase) for at, phase in ahead if at > now), None)


def startex(scenario: Scenario, calendar: Calendar, state: State) -> tuple[Command, ...]:
    """The commands by which a facilitator gives STARTEX: at the speed of the phase it opens with.

    A speed that was set before it stays as it is.
    """
    phase = phase_at(scenario, calendar, 0)
    if phase is None or phase.speed == state.speed or state.speed != State().speed:
        return (StartExercise(),)
    return SetSpeed(phase.speed), StartExercise()
