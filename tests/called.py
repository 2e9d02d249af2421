"""A world of two regions in which people without power call, and not everybody is answered."""

from pydantic import JsonValue
from worlds import coupling, damage, disruption, header, node, with_couplings, world

from oefening.record import Header
from oefening.world.model import World


def called_world() -> World:
    """A tenth of the people in region 1, who call as often as any others: 600 an hour in all."""
    base = world(
        node("NL.calls", margin="200%"),
        node("VR01.power"),
        node("VR01.calls"),
        node("VR01.room", margin="150%"),
        node("VR02.power"),
        node("VR02.calls"),
        places={"NL": 1000, "VR01": 100, "VR02": 900},
    )
    counted: JsonValue = {"per-hour": 600, "demand": "room", "unmet": {"en": "calls not answered"}}
    capacities = base.dump()["capacities"]
    assert isinstance(capacities, dict)
    capacities["calls"] = {"name": {"en": "calls"}, "asked": counted}
    base = World.model_validate(base.dump() | {"capacities": capacities})
    raises = {"NL.calls": "2000%", "room": "100%"}
    return with_couplings(base, worry=coupling(["power"], raises, delay="30m", lingers="30m"))


def called_header() -> Header:
    """Region 1 is dark for two hours, and calls there fail by a quarter for three."""
    cut = disruption("cut", 0, damage("VR01.power", lasts="2h"))
    worse = disruption("worse", 0, damage("VR01.calls", "25%", lasts="3h"))
    return header(called_world(), [cut, worse])
