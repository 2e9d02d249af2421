"""How the crisis organisation changes the state."""

from dataclasses import replace

from oefening import events
from oefening.record import Record
from oefening.state.folds.fold import Folds
from oefening.state.model import State
from oefening.state.organisation import GripState, PlanState, ShiftState, TeamState


def _grip_set(state: State, record: Record, event: events.GripSet) -> None:
    state.grips[event.place] = GripState(event.level, record.at, record.number)


def _called(state: State, record: Record, event: events.TeamCalled) -> None:
    known = TeamState(record.at, event.due, event.works_at)
    state.teams[event.region] = {**state.teams.get(event.region, {}), event.team: known}


def _working(state: State, _: Record, event: events.TeamWorking) -> None:
    teams = state.teams[event.region]
    known = replace(teams[event.team], working=True, late=event.late)
    state.teams[event.region] = {**teams, event.team: known}


def _stood_down(state: State, _: Record, event: events.TeamStoodDown) -> None:
    teams = state.teams[event.region]
    state.teams[event.region] = {id: one for id, one in teams.items() if id != event.team}


def _shift_changed(state: State, _: Record, event: events.ShiftChanged) -> None:
    state.shifts[event.region] = ShiftState(event.reliefs, event.fatigue)


def _team_speed(state: State, _: Record, event: events.TeamSpeedChanged) -> None:
    state.team_speeds[event.region] = event.speed


def _continuity(state: State, _: Record, event: events.ContinuityFound) -> None:
    state.shares.update(event.shares)
    state.plans[event.region] = PlanState(event.plan, event.drawn)


FOLDS: Folds = {
    events.GripSet: _grip_set,
    events.TeamCalled: _called,
    events.TeamWorking: _working,
    events.TeamStoodDown: _stood_down,
    events.ShiftChanged: _shift_changed,
    events.TeamSpeedChanged: _team_speed,
    events.ContinuityFound: _continuity,
}
