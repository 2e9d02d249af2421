"""How what happens to the clock changes the state."""

from oefening import events
from oefening.record import Record
from oefening.state.folds.fold import Folds
from oefening.state.model import State
from oefening.state.parts import Jump


def _started(state: State, _: Record, __: events.ExerciseStarted) -> None:
    state.started = state.running = True


def _paused(state: State, _: Record, __: events.ClockPaused) -> None:
    state.running = False
    state.jump = None


def _resumed(state: State, _: Record, __: events.ClockResumed) -> None:
    state.running = True


def _speed(state: State, _: Record, event: events.SpeedSet) -> None:
    state.speed = event.speed


def _jumped(state: State, _: Record, event: events.ClockJumped) -> None:
    state.jump = Jump(event.to, event.passing)


def _arrived(state: State, _: Record, __: events.ClockArrived) -> None:
    state.jump = None


def _stopped(state: State, _: Record, __: events.ClockStopped) -> None:
    state.jump = None
    state.running = False


def _ended(state: State, _: Record, __: events.ExerciseEnded) -> None:
    state.running = False
    state.ended = True
    state.jump = None


FOLDS: Folds = {
    events.ExerciseStarted: _started,
    events.ClockPaused: _paused,
    events.ClockResumed: _resumed,
    events.SpeedSet: _speed,
    events.ClockJumped: _jumped,
    events.ClockArrived: _arrived,
    events.ClockStopped: _stopped,
    events.ExerciseEnded: _ended,
}
