"""How each record changes the state.

Records carry settled values, so `evolve` assigns and never calculates. It changes the state it is
given, since a fresh copy per record costs more than the engine itself; who wants to keep a moment
keeps a `copy`.
"""

from oefening.record import Record
from oefening.state.folds import (
    care,
    clock,
    decisions,
    injects,
    measures,
    military,
    organisation,
    people,
    reception,
    repairs,
    world,
)
from oefening.state.folds.fold import Folds
from oefening.state.model import State


def evolve(state: State, record: Record) -> None:
    """Fold `record` into `state`."""
    state.now = record.at
    state.records = record.number
    if (fold := _FOLDS.get(type(record.body))) is not None:
        fold(state, record, record.body)


_FOLDS: Folds = {
    **clock.FOLDS,
    **injects.FOLDS,
    **decisions.FOLDS,
    **measures.FOLDS,
    **repairs.FOLDS,
    **world.FOLDS,
    **military.FOLDS,
    **care.FOLDS,
    **people.FOLDS,
    **organisation.FOLDS,
    **reception.FOLDS,
}
"""The kinds of event left out change nothing that is asked for."""
