"""How what is bought before STARTEX changes the state."""

from oefening import events
from oefening.record import Record
from oefening.state.folds.fold import Folds
from oefening.state.model import State


def _traded(state: State, _: Record, event: events.MeasureBought | events.MeasureReturned) -> None:
    key = event.year, event.measure, event.place
    if event.in_all:
        state.bought[key] = event.in_all
    else:
        state.bought.pop(key, None)


FOLDS: Folds = {
    events.MeasureBought: _traded,
    events.MeasureReturned: _traded,
}
