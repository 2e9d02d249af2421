"""A world in which people can move, and what makes them."""

from collections.abc import Iterable

from received import received_world
from worlds import needs, node

from oefening import events
from oefening.record import Header, Record
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


def check_people(header: Header, records: Iterable[Record]) -> None:
    """Fail unless everybody of every group is somewhere, and halls hold who is there."""
    groups: dict[str, events.GroupFormed] = {}
    there: dict[str, events.PeopleMoved] = {}
    away = {place.id: 0 for place in header.world.places}
    for record in records:
        match record.body:
            case events.GroupFormed() as formed:
                groups[formed.group] = formed
            case events.PeopleMoved() as moved:
                parts = (moved.waiting, moved.travelling, moved.there, moved.returning, moved.home)
                assert min(parts) >= 0
                assert sum(parts) == groups[moved.group].persons
                there[moved.group] = moved
            case events.ReceptionChanged() as told:
                assert 0 <= told.housed == min(told.seeking, told.places)
            case events.NeedsEased(needs=eased):
                away |= {address.partition(".")[0]: gone for address, (gone, _) in eased.items()}
    for place in away:
        gone = sum(
            moved.travelling + moved.there + moved.returning
            for name, moved in there.items()
            if groups[name].place == place
        )
        assert gone == away[place]
