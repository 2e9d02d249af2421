"""How households are prepared now."""

from oefening.state.model import State
from oefening.world.model import World
from oefening.world.preparedness import Prepared


def prepared_in(world: World, state: State, place: str) -> Prepared:
    """How households in `place` are prepared; of a place that is split, the mean of its parts."""
    return state.prepared.get(place) or world.prepared(place)
