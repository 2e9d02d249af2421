"""Reception in lines of text: by region who looks for shelter and which sites are open; groups."""

from collections.abc import Iterator

from oefening.cli.views import Views
from oefening.projections import receiving
from oefening.state import Shelter, State
from oefening.text import Phrase, phrase
from oefening.world.model import NATION


def reception_lines(views: Views, state: State) -> list[str]:
    """Every region in which anybody looks for shelter or sites are, and who is on the move."""
    lines = [views.words(told) for told in _lines(views, state)]
    return lines or [views.words(phrase("reception.none"))]


def _lines(views: Views, state: State) -> Iterator[Phrase]:
    names, world = views.names, views.header.world
    for region in world.regions:
        shelter = state.shelters.get(region.id, Shelter())
        place = names.place(region.id)
        if shelter.seeking:
            yield receiving.sheltered(shelter, place)
        for kind, counted in receiving.sites(state, region.id, names):
            yield phrase("reception.sites", place=place, kind=kind, counted=counted)
    for group in receiving.groups(state, world.within, NATION):
        stands = receiving.standing(group)
        yield phrase("moving.group", group=receiving.named(group, names), stands=stands)
