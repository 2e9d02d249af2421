"""Where the couplings of a world are at work: whose demand grows with whose shortage."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import partial

from oefening.world.couplings import Coupling, Raise
from oefening.world.model import NATION, Place, World
from oefening.world.nodes import place_of


@dataclass(frozen=True, slots=True)
class Short:
    """People who may go short of something."""

    watched: tuple[str, ...]
    """Addresses of which whichever is shortest counts."""
    place: str
    persons: int
    """Whom the shortage is weighted by; 1 where the world does not say."""


@dataclass(frozen=True, slots=True)
class Coupled:
    """One coupling in one place."""

    id: str
    """Of the coupling."""
    coupling: Coupling
    raises: Raise
    node: str
    """Address of the node whose demand grows."""
    short: tuple[Short, ...]
    """People of one place; of the nation's demand those of every region."""

    @property
    def owner(self) -> str:
        """In whose name the demand changes."""
        return f"coupling/{self.id}"

    @property
    def claim(self) -> str:
        """What its change of the demand is called."""
        for_class = self.raises.for_class
        return f"{self.owner}/{self.node}" + (f"/{for_class}" if for_class else "")


def coupled(world: World, without: Collection[str] = ()) -> Iterator[Coupled]:
    """Every coupling of `world` in every place, but for those named and those of no strength.

    A region that is split into areas has what these have of their own in each of them.
    """
    addresses = {node.address for node in world.nodes}
    own = {node.address for node in world.nodes if node.combination != "mean"}
    for id, coupling in world.couplings.items():
        for raises in coupling.raises if id not in without else ():
            if not raises.strength:
                continue
            watching = partial(_short, coupling, addresses)
            if place_of(raises.demand) == NATION:
                regions = tuple(short for one in world.regions for short in watching(one))
                yield Coupled(id, coupling, raises, raises.demand, regions)
                continue
            for place in world.places:
                node = f"{place.id}.{raises.demand}"
                if node in own and place.id != NATION:
                    yield Coupled(id, coupling, raises, node, tuple(watching(place)))


def _short(coupling: Coupling, addresses: Collection[str], place: Place) -> Iterator[Short]:
    """The people of a place with what they watch there, if that is anywhere."""
    watched = []
    for name in coupling.watches:
        own, wider = f"{place.id}.{name}", f"{place.within}.{name}"
        found = name if place_of(name) == NATION else own if own in addresses else wider
        if found in addresses:
            watched.append(found)
    if watched:
        yield Short(tuple(watched), place.id, place.persons or 1)
