"""A country in a line, in which a convoy takes an hour from the middle of a region to the next."""

from collections.abc import Iterable

from worlds import both, crews, node, part, world

from oefening.world.effects import Convoy
from oefening.world.military import Military
from oefening.world.model import CrewPool, Place, World
from oefening.world.nodes import DemandClass, Node
from oefening.world.travel import Travel

REGIONS = ("VR01", "VR02", "VR03", "VR04")
SPEED = 111
"""Kilometres an hour, of which a degree of latitude has as many."""
PERSONS = 1_000
CLASSES = (part("emergency", "10%"), part("military", "10%"), part("civil", "80%"))


def road(region: str, margin: str = "100%", classes: Iterable[DemandClass] = CLASSES) -> Node:
    """The roads of a region."""
    return node(f"{region}.road", margin=margin, classes=classes)


def rules(
    *,
    vehicles: int = 10,
    every: str = "0s",
    asks: str = "0%",
    civilians: str = "100%",
    escorts: int = 0,
    fuel: dict[str, str] | None = None,
    rest: dict[str, str] | None = None,
) -> Military:
    """Convoys by road, and by barge from a port; without needs unless told otherwise."""
    return Military.model_validate(
        {
            "class": "military",
            "civil": "civil",
            "escort": "escort",
            "vehicles": vehicles,
            "modes": {
                "road": {
                    "over": "road",
                    "speed": SPEED,
                    "vehicles": 10,
                    "every": every,
                    "asks": asks,
                    "civilians": civilians,
                    "escorts": escorts,
                    "fuel": None if fuel is None else {"of": "bulk-fuel", **fuel},
                    "rest": rest,
                },
                "barge": {"from": "port", "speed": SPEED, "vehicles": 10, "every": "0s"},
            },
        }
    )


def line(
    military: Military,
    *nodes: Node,
    roads: Iterable[Node] | None = None,
    escorts: int | None = None,
) -> World:
    """Four regions from south to north, an hour from middle to middle."""
    pools: tuple[CrewPool, ...] = ()
    if escorts is not None:
        pools = (crews("NL", "escort", escorts),)
    of_roads = [road(region) for region in REGIONS] if roads is None else roads
    made = world(*of_roads, *nodes, crews=pools)
    places = [_place(number, id) for number, id in enumerate(REGIONS)]
    others = [place for place in made.places if place.id not in REGIONS]
    return made.model_copy(
        update={
            "places": (*others, *places),
            "military": military,
            "travel": Travel.model_validate({"detour": "100%"}),
        }
    )


def _place(number: int, id: str) -> Place:
    ends = [REGIONS[at] for at in (number - 1, number + 1) if 0 <= at < len(REGIONS)]
    return Place.model_validate(
        {
            "id": id,
            "name": both(id),
            "persons": PERSONS,
            "neighbours": ends,
            "latitude": 50_000 + 1_000 * number,
        }
    )


def convoy(**given: object) -> Convoy:
    """A convoy from the first region to the third."""
    return Convoy.model_validate({"convoy": "VR01", "to": "VR03", "as_": "c", **given})
