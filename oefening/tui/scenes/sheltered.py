"""A region's reception on its page: who looks for shelter, who has it, the sites, who moves."""

from oefening.projections import receiving
from oefening.projections.crowds import crowd
from oefening.state import Shelter
from oefening.text import say
from oefening.tui.frames.page import Line, Section
from oefening.tui.scenes.look import Look


def sheltered(look: Look, place: str) -> Section:
    """Seeking, housed and not, sites by kind, and groups that leave or come; what there is."""
    shelter = look.state.shelters.get(place, Shelter())
    counts = {
        "reception.seeking": shelter.seeking,
        "reception.housed": shelter.housed,
        "reception.not-housed": shelter.short,
    }
    lines = [
        Line(say(look.language, key), value=look.say(crowd(persons)))
        for key, persons in counts.items()
        if shelter.seeking
    ]
    lines += [
        Line(look.say(kind), value=look.say(counted))
        for kind, counted in receiving.sites(look.state, place, look.names)
    ]
    within = look.sight.header.world.within
    lines += [
        Line(look.say(receiving.named(group, look.names)), note=look.say(receiving.standing(group)))
        for group in receiving.groups(look.state, within, place)
    ]
    return Section(say(look.language, "reception.page"), tuple(lines))
