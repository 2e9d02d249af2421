"""A world in which people can be received, and what tests of reception ask of a run."""

from collections.abc import Iterable

from worlds import HOUR, crews, needs, node, world

from oefening import events
from oefening.record import Record
from oefening.world.effects import Effect, OpenReception
from oefening.world.model import World
from oefening.world.reception import Reception

PERSONS = 10_000
DELAY = 6 * HOUR
LEAD = 2 * HOUR
RETURN = 3 * HOUR


def reception(share: str = "10%", **kinds: object) -> Reception:
    """Shelters of 100 places and 5 staff, and water points for 2 500; a tenth seek shelter."""
    name = {"nl": "locaties", "en": "sites"}
    shelter = {"name": name, "houses": "yes", "places": 100, "lead": LEAD, "staff": 5}
    point = {"name": name, "serves": "water", "places": 2500, "lead": LEAD, "staff": 2}
    return Reception.model_validate(
        {
            "trade": "helper",
            "kinds": {
                "shelter": shelter | {"limited-by": "reception"},
                "water-point": point,
                **kinds,
            },
            "seeking": {"warmth": {"after": DELAY, "share": share}},
            "returning": RETURN,
        }
    )


def received_world(
    staff: int = 100, *, split: bool = False, rules: Reception | None = None
) -> World:
    """A region of 10 000 people, or of two areas of 7 000 and 3 000, and a neighbour."""
    homes = {"VR01/a": 7_000, "VR01/b": 3_000} if split else {"VR01": PERSONS}
    nodes = [node("VR01.road"), node("VR01.reception", needs("VR01.road"))]
    nodes += [node("VR02.road"), node("VR02.reception", needs("VR02.road"))]
    for home, persons in homes.items():
        for need in ("warmth", "water"):
            nodes += [
                node(f"{home}.{need}-supply"),
                node(f"{home}.{need}", needs(f"{home}.{need}-supply"), persons=persons),
            ]
    base = world(
        *nodes,
        crews=[crews("VR01", "helper", staff), crews("VR02", "helper", staff)],
        places={"VR01": PERSONS, "VR02": 5_000, **homes},
    )
    return base.model_copy(update={"reception": rules or reception()})


def opening(
    sites: int, kind: str = "shelter", *, place: str = "VR01", lasts: str | None = None
) -> Effect:
    """That sites are opened."""
    return OpenReception.model_validate(
        {"open-reception": place, "kind": kind, "sites": sites, "lasts": lasts}
    )


def halls(records: Iterable[Record], region: str = "VR01") -> list[tuple[float, int, int]]:
    """When how many sought shelter in a region and how many were housed: hour, seeking, housed."""
    return [
        (record.at / HOUR, record.body.seeking, record.body.housed)
        for record in records
        if isinstance(record.body, events.ReceptionChanged) and record.body.region == region
    ]
