"""What live numbers come to, read from the state."""

from oefening.scenario.live import CONVOY, OF_CONVOYS, Live
from oefening.state.conditions import Asked
from oefening.state.model import State
from oefening.world.model import World
from oefening.world.nodes import WHOLE, place_of
from oefening.world.shares import apportioned


def measured(asked: Asked, world: World, state: State, live: Live, now: int) -> int | None:
    """What `live` comes to at `now`; None: nothing drains."""
    if live.measure in OF_CONVOYS:
        return of_convoy(state, live)
    condition = live.condition
    if condition is None:
        return beds_free(world, state, place_of(live.address))
    return asked.bare(state, condition, "", now).measured


def of_convoy(state: State, live: Live) -> int:
    """Vehicles of a convoy, or the seconds later than planned that those that arrived came."""
    name = live.address.removeprefix(CONVOY)
    packets = [packet for (convoy, _), packet in state.packets.items() if convoy == name]
    match live.measure:
        case "vehicles-under-way":
            return sum(packet.vehicles for packet in packets if packet.under_way)
        case "vehicles-held-up":
            return sum(packet.vehicles for packet in packets if packet.held_up)
        case "vehicles-arrived":
            return sum(packet.vehicles for packet in packets if packet.doing == "arrives")
        case _:
            return max(0, *(packet.late or 0 for packet in packets), 0)


def beds_free(world: World, state: State, region: str) -> int:
    """Beds in the hospitals of a region that work, are meant for casualties and are free."""
    means = state.care.get(region)
    if means is not None:
        there = means.beds
    elif world.care is None:
        return 0
    else:
        regions = sorted(world.regions, key=lambda place: place.id)
        shares = apportioned(world.care.hospitals.beds, [place.persons for place in regions])
        beds = dict(zip((place.id for place in regions), shares, strict=True)).get(region, 0)
        meant = beds * world.care.hospitals.free // WHOLE
        there = meant * state.level(f"{region}.hospital") // WHOLE
    lying = sum(
        one.in_bed for key, one in state.patients.items() if key.partition(".")[0] == region
    )
    return max(0, there - lying)
