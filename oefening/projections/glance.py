"""How people fare, at a glance: by region patients who wait, and people who look for shelter."""

from collections.abc import Iterator

from oefening.projections import casualties, receiving
from oefening.projections.names import Names
from oefening.state import Shelter, State
from oefening.text import Phrase, phrase
from oefening.text.content import number
from oefening.world.model import World


def people(world: World, state: State, names: Names) -> Iterator[Phrase]:
    """A line for each region with patients who wait or waited too long, and with the displaced."""
    for region in world.regions:
        place = names.place(region.id)
        every = casualties.together(list(casualties.by_class(state, region.id).values()))
        if every.queued or every.late:
            waiting, late = number(every.queued), number(every.late)
            yield phrase("care.glance", place=place, waiting=waiting, late=late)
        shelter = state.shelters.get(region.id, Shelter())
        if shelter.seeking:
            yield receiving.sheltered(shelter, place)
