"""How what happens to where people are changes the state."""

from oefening import events
from oefening.record import Record
from oefening.state.folds.fold import Folds
from oefening.state.model import State
from oefening.state.shelters import Moving, Shelter, SiteCount


def _received(state: State, record: Record, event: events.ReceptionChanged) -> None:
    state.shelters[event.region] = Shelter(
        event.seeking,
        event.housed,
        event.places,
        event.person_seconds,
        record.at,
        event.homes,
        event.served,
    )


def _sites(state: State, _: Record, event: events.SitesChanged) -> None:
    counted = SiteCount(event.open, event.preparing, event.unstaffed)
    state.sites[event.region, event.site_kind] = counted


def _formed(state: State, _: Record, event: events.GroupFormed) -> None:
    state.groups[event.group] = Moving(event.because, event.place, event.region, event.persons)


def _moved(state: State, _: Record, event: events.PeopleMoved) -> None:
    state.groups[event.group] = state.groups[event.group]._replace(
        waiting=event.waiting,
        travelling=event.travelling,
        there=event.there,
        returning=event.returning,
        home=event.home,
    )


FOLDS: Folds = {
    events.GroupFormed: _formed,
    events.PeopleMoved: _moved,
    events.ReceptionChanged: _received,
    events.SitesChanged: _sites,
}
