"""How what becomes of casualties changes the state."""

from oefening import events
from oefening.record import Record
from oefening.state.folds.fold import Folds
from oefening.state.model import State
from oefening.state.parts import CareMeans, Patients, Waits


def _settled(state: State, _: Record, event: events.CareSettled) -> None:
    for key, counts in event.patients.items():
        state.patients[key] = Patients(*counts)
    for key, waited in event.waited.items():
        state.waited[key] = Waits(*waited)
    for region, means in event.means.items():
        state.care[region] = CareMeans(*means)


def _spread(state: State, _: Record, event: events.SpreadChanged) -> None:
    state.spread = event.plan


FOLDS: Folds = {
    events.CareSettled: _settled,
    events.SpreadChanged: _spread,
}
