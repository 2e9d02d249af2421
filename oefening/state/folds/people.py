"""How what changes for people changes the state."""

from oefening import events
from oefening.record import Record
from oefening.state.folds.fold import Folds
from oefening.state.model import State
from oefening.state.parts import Preparing
from oefening.world.model import NATION
from oefening.world.preparedness import SHARES, Prepared


def _prepared(state: State, record: Record, event: events.PreparednessChanged) -> None:
    for place, shares in event.prepared.items():
        state.prepared[place] = Prepared(**dict(zip(SHARES, shares, strict=True)))
    state.shares.update(event.shares or {})
    state.preparing[record.number] = Preparing(
        event.place, event.owner, event.by, tuple(sorted(event.shares or ()))
    )


def _weather(state: State, _: Record, event: events.WeatherChanged) -> None:
    if event.place == NATION:
        state.weather.clear()
    state.weather[event.place] = event.temperature


FOLDS: Folds = {events.PreparednessChanged: _prepared, events.WeatherChanged: _weather}
