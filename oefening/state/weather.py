"""How warm it is outside now."""

from oefening.state.model import State
from oefening.world.model import NATION, World


def temperature_in(world: World, state: State, place: str) -> int:
    """Tenths of a degree Celsius outside in `place`.

    Of the country it is that of the regions which have none of their own.
    """
    region = place.partition("/")[0]
    told = state.weather
    return told.get(region, told.get(NATION, world.weather.temperature))
