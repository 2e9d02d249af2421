"""Estimates: when the public was told that a node would be back, and whom else that concerns.

What was told of a whole region was told to each of its areas.
"""

from typing import NamedTuple

from oefening.projections.sites import Sites
from oefening.state import State
from oefening.world.model import NATION
from oefening.world.nodes import capacity_of, place_of


class Estimate(NamedTuple):
    """An estimate, as it bears on a node."""

    of: str
    """Address of the node that the public was told of."""
    node: str
    """Address of the node whose way back it is to be laid beside: the same, or an area's."""
    back: int
    """Exercise second at which it would be back."""

    @property
    def region(self) -> str:
        """Id of the region, if it was told of all of a region and bears on an area; else empty."""
        return "" if self.of == self.node else place_of(self.of)


def told_of(sites: Sites, state: State, address: str) -> tuple[Estimate, ...]:
    """What was told of a node, then of all of its region, then of its areas."""
    own = (address, *filter(None, (sites.region(address),)))
    return (
        *(Estimate(of, address, state.estimates[of]) for of in own if of in state.estimates),
        *(
            Estimate(area, area, state.estimates[area])
            for area in sites.areas(address)
            if area in state.estimates
        ),
    )


def told_in(sites: Sites, state: State, place: str) -> tuple[Estimate, ...]:
    """What was told of the nodes of a place and of its areas; of an area then of its region's."""
    own, wider = [], []
    for of, back in sorted(state.estimates.items()):
        where, capacity = place_of(of), capacity_of(of)
        if place in (where, sites.within(where), NATION):
            own.append(Estimate(of, of, back))
        elif where == sites.within(place):
            mine = f"{place}.{capacity}"
            wider.append(Estimate(of, mine if sites.region(mine) == of else of, back))
    return (*own, *wider)
