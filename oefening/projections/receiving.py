"""Reception as people see it: sites by kind, and groups of people who are not where they live."""

from collections.abc import Mapping

from oefening.projections.crowds import crowd
from oefening.projections.names import Names
from oefening.projections.words.reception import of_sites
from oefening.state import Shelter, State
from oefening.state.shelters import Moving
from oefening.text import Phrase, phrase
from oefening.text.content import listing
from oefening.world.model import NATION

STAGES = ("waiting", "travelling", "there", "returning", "home")
"""Where people of a group are, in the order in which they come there; together all of it."""


def sites(state: State, region: str, names: Names) -> tuple[tuple[Phrase, Phrase], ...]:
    """Of each kind of site what it is called, and how many are open, made ready or unstaffed."""
    return tuple(
        (names.sites(kind), counted)
        for (place, kind), count in state.sites.items()
        if place == region and (counted := of_sites(count)) is not None
    )


def sheltered(shelter: Shelter, place: Phrase) -> Phrase:
    """How many look for shelter in a region, have it, and have no place."""
    return phrase(
        "reception.region",
        place=place,
        seeking=crowd(shelter.seeking),
        housed=crowd(shelter.housed),
        short=crowd(shelter.short),
    )


def groups(state: State, within: Mapping[str, str | None], place: str) -> tuple[Moving, ...]:
    """Who leaves a place or is to be received there, or anywhere in the nation.

    Without those who are all at home. Groups with one reason that go the same way are told as one;
    of the nation those who are stranded are told together, wherever that is.
    """
    found: dict[tuple[str, str, str], Moving] = {}
    for group in state.groups.values():
        touched = (NATION, group.region, group.place, within.get(group.place))
        if group.home == group.persons or place not in touched:
            continue
        everywhere = place == NATION and group.because == "stranded"
        one = group._replace(region=NATION) if everywhere else group
        key = one.because, one.place, one.region
        found[key] = _together(found[key], one) if key in found else one
    return tuple(found.values())


def _together(one: Moving, other: Moving) -> Moving:
    counts = ("persons", *STAGES)
    return one._replace(**{name: getattr(one, name) + getattr(other, name) for name in counts})


def named(group: Moving, names: Names) -> Phrase:
    """`evacuees from Betuwe to Twente: 2,000`: who they are, whence and whither."""
    return phrase(
        f"moving.{group.because}",
        place=names.place(group.place),
        region=names.place(group.region),
        persons=crowd(group.persons),
    )


def standing(group: Moving) -> Phrase:
    """`500 on the way, 1,500 there`: how many of a group are where."""
    counted = {stage: getattr(group, stage) for stage in STAGES}
    return listing(
        phrase(f"moving.{stage}", count=crowd(count)) for stage, count in counted.items() if count
    )
