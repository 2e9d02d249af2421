"""What the places of a world are called where an author or a player is told of them."""

from collections.abc import Iterable

from oefening.text import Phrase
from oefening.text.content import coded, listing, literal, name
from oefening.world.model import World


def called(world: World, place: str) -> Phrase:
    """The name of a place; of one that the world does not have its code."""
    known = world.place(place)
    return literal(place) if known is None else name(known.name.nl or "", known.name.en or "")


def to_choose(world: World, places: Iterable[str]) -> Phrase:
    """`Utrecht (VR09), Flevoland (VR25)`: places of the world, with what is written for them."""
    return listing(coded(called(world, place), place) for place in places)


def code_of(world: World, written: str) -> str | None:
    """The code of the place whose name, in either language, was written instead; None if none is.

    >>> from oefening.library import load_world
    >>> code_of(load_world(), "twente")
    'VR05'
    """
    small = written.casefold()
    return next(
        (
            one.id
            for one in world.places
            if small in {(one.name.nl or "").casefold(), (one.name.en or "").casefold()}
        ),
        None,
    )
