"""A region's reception on its page: who looks for shelter, who has it, and the sites."""

from oefening.state import Shelter
from oefening.text import phrase, say
from oefening.text.content import listing, number
from oefening.tui.frames.page import Line, Section
from oefening.tui.scenes.look import Look


def sheltered(look: Look, region: str) -> Section:
    """Seeking, housed and not, and sites by kind; nothing where nobody seeks and none opened."""
    shelter = look.state.shelters.get(region, Shelter())
    counts = {
        "reception.seeking": shelter.seeking,
        "reception.housed": shelter.housed,
        "reception.not-housed": shelter.short,
    }
    people = tuple(
        Line(say(look.language, key), value=look.say(number(persons)))
        for key, persons in counts.items()
        if shelter.seeking
    )
    return Section(say(look.language, "reception.page"), (*people, *_sites(look, region)))


def _sites(look: Look, region: str) -> tuple[Line, ...]:
    found = []
    for (place, kind), count in look.state.sites.items():
        parts = {
            "reception.open": count.open,
            "reception.preparing": count.preparing,
            "reception.unstaffed": count.unstaffed,
        }
        told = [phrase(key, count=sites) for key, sites in parts.items() if sites]
        if place == region and told:
            found.append(Line(look.say(look.names.sites(kind)), value=look.say(listing(told))))
    return tuple(found)
