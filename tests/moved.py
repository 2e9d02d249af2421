"""A world in which people can move, and what makes them."""

from received import received_world
from worlds import needs, node

from oefening.world.effects import Displaced, Effect, Evacuate
from oefening.world.model import World
from oefening.world.movement import Movement


def moving_world(
    staff: int = 100,
    *,
    split: bool = False,
    share: str = "10%",
    wait: str = "6h",
    patience: str = "0h",
    looking: str = "100%",
) -> World:
    """Two regions three hours apart; 1 000 an hour leave in packets of 100, a tenth travels."""
    hours = ["0%"] * 6 + ["100%"] * 12 + ["10%"] * 6
    rules = {
        "road": "road",
        "per-hour": 1_000,
        "packet": 100,
        "speed": 1,
        "look-for-reception": {"displaced": looking, "evacuated": looking},
        "travellers": {
            "rail": "rail",
            "below": "50%",
            "share": share,
            "hours": hours,
            "wait": wait,
            "trip": "2h",
            "patience": patience,
        },
    }
    base = received_world(staff, split=split)
    rails = (node("VR01.rail"), node("VR02.rail", needs("VR02.road")))
    near: dict[str, dict[str, object]] = {
        "VR01": {"neighbours": ("VR02",)},
        "VR02": {"neighbours": ("VR01",), "latitude": 22},
    }
    places = tuple(one.model_copy(update=near.get(one.id, {})) for one in base.places)
    return base.model_copy(
        update={
            "nodes": (*base.nodes, *rails),
            "places": places,
            "movement": Movement.model_validate(rules),
        }
    )


def evacuation(place: str = "VR01", lasts: str | None = None, **who: object) -> Effect:
    """That people of `place` are led to the neighbour."""
    said = {"evacuate": place, "to": ["VR02"], "lasts": lasts, **who}
    return Evacuate.model_validate(said)


def arrival(persons: int, over: str = "0s", place: str = "VR01") -> Effect:
    """That people come from abroad."""
    return Displaced.model_validate({"displaced": place, "persons": persons, "over": over})
