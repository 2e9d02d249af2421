"""How what becomes of casualties changes the state."""

from oefening import events
from oefening.record import Record
from oefening.state.folds.fold import Folds
from oefening.state.model import State
from oefening.state.parts import CareMeans, Patients


def _settled(state: State, _: Record, event: events.CareSettled) -> None:
    for key, counts in event.patients.items():
        state.patients[key] = Patients(*counts)
    for region, means in event.means.items():
        state.care[region] = CareMeans(*means)


def _spread(state: State, _: Record, event: events.SpreadChanged) -> None:
    state.spread = event.plan


FOLDS: Folds = {
    events.CareSettled: _settled,
    events.SpreadChanged: _spread,
}
