"""The world: places, capacities, nodes, crews, levers. Frozen data, resolved and whole."""

from typing import Annotated, Literal

from pydantic import Field

from oefening.source import Bilingual, Count, Factor, Flag, Id, Model
from oefening.world.care import Care
from oefening.world.couplings import Coupling
from oefening.world.levers import Lever
from oefening.world.measures import Budget, Measure, Pillar
from oefening.world.military import Military
from oefening.world.movement import Movement
from oefening.world.nodes import Node
from oefening.world.organisation import Organisation
from oefening.world.preparedness import Prepared, Preparedness, mean
from oefening.world.provenance import Confidence, Parameter, Provenance, Source
from oefening.world.reception import Reception
from oefening.world.switches import Switch
from oefening.world.travel import Travel
from oefening.world.weather import Weather
from oefening.world.yardsticks import Yardstick

Requirement = Literal[
    "energy",
    "communications",
    "food-and-water",
    "mass-casualties",
    "people",
    "transport",
    "government",
]
"""NATO's seven baseline requirements, in the order in which screens show them."""

REQUIREMENTS: tuple[Requirement, ...] = (
    "energy",
    "communications",
    "food-and-water",
    "mass-casualties",
    "people",
    "transport",
    "government",
)

NATION = "NL"
"""The place of national nodes."""

REST = "rest"
"""The area that is what remains of a split region."""


class Asked(Model):
    """How often a service is asked for, so that what it leaves undone can be counted."""

    noun = "noun.asked"

    per_hour: Annotated[Count, Field(ge=1)]
    """In the whole country, in normal times; a place has its share by persons."""
    demand: Id | None = None
    """The capacity of the same place whose demand grows with it; none, or where there is no such:
    its own."""
    unmet: Bilingual
    """`calls not answered`, for headings."""


class Capacity(Model):
    """A service that places have."""

    noun = "noun.capacity"

    name: Bilingual
    public: Bilingual | None = None
    """What it is called in all that is told; none: as here. The name then explains it."""
    requirement: Requirement | None = None
    """Which of the seven it belongs to; none for what only carries others."""
    local: Flag = False
    """Whether each area of a split region has its own."""
    asked: Asked | None = None


class NeedKind(Model):
    """A need of people, whose unmet person-hours are the measure of harm."""

    noun = "noun.need"

    name: Bilingual
    without: Bilingual
    """`people without water`, for headings."""


class Place(Model):
    """A region, an area of one, or the nation."""

    noun = "noun.place"

    id: str
    name: Bilingual
    within: str | None = None
    """The region that an area is part of."""
    persons: Count = 0
    neighbours: tuple[str, ...] = ()
    latitude: int = 0
    """Of its centre, in thousandths of a degree north."""
    longitude: int = 0
    """In thousandths of a degree east."""
    column: int = 0
    row: int = 0
    """Where it stands in the grid of tiles, from the top left."""


class CrewPool(Model):
    """How many crews of a trade a place has."""

    noun = "noun.crew-pool"

    place: str
    trade: Id
    crews: Count


class Figure(Model):
    """Provenance of one column of the table of regions."""

    noun = "noun.figure"

    unit: str
    meaning: Bilingual
    provenance: Provenance
    confidence: Confidence
    source: Id | None = None
    note: Bilingual | None = None


class World(Model):
    """Everything the engine needs to know of the country, and where each number comes from."""

    noun = "noun.world"

    id: Id
    name: Bilingual
    requirements: dict[Requirement, Bilingual]
    capacities: dict[Id, Capacity]
    needs: dict[Id, NeedKind] = {}
    places: tuple[Place, ...]
    nodes: tuple[Node, ...]
    profiles: dict[Id, tuple[Factor, ...]] = {}
    """24 demand factors, one for each hour of the day."""
    trades: dict[Id, Bilingual] = {}
    crews: tuple[CrewPool, ...] = ()
    levers: dict[Id, Lever] = {}
    couplings: dict[Id, Coupling] = {}
    switches: dict[Id, Switch] = {}
    """What a scenario can be without, beside couplings."""
    military: Military | None = None
    """How convoys go; None: there are none."""
    organisation: Organisation | None = None
    """How regions are organised in a crisis; None: nothing is known of it."""
    travel: Travel = Travel()
    preparedness: Preparedness = Preparedness()
    weather: Weather = Weather()
    measures: dict[Id, Measure] = {}
    budgets: dict[Count, Budget] = {}
    """By year."""
    pillars: dict[Id, Pillar] = {}
    movement: Movement | None = None
    """None: nobody goes anywhere."""
    reception: Reception | None = None
    """None: nobody is received anywhere."""
    yardsticks: dict[Id, Yardstick] = {}
    """What a run is measured by; nothing in logs that lack them."""
    parameters: dict[Id, Parameter] = {}
    uses: dict[str, tuple[str, ...]] = {}
    """By parameter where it stands: `HERE.power` for a node of every place that has it, the address
    of a single node, `crews.` with a trade, `levers.` with a lever, `couplings.` with a coupling.
    Empty in logs that lack it."""
    figures: dict[Id, Figure] = {}
    sources: dict[Id, Source] = {}
    care: Care | None = None
    """How casualties are cared for; none: nobody is hurt in this world."""

    def prepared(self, place: str) -> Prepared:
        """How households in `place` are prepared at STARTEX; of one that is split, the mean."""
        if place == NATION:
            return mean((region.persons, self.prepared(region.id)) for region in self.regions)
        areas = [one for one in self.places if one.within == place]
        if not areas:
            return self.preparedness.of(place)
        return mean((area.persons, self.preparedness.of(area.id)) for area in areas)

    def place(self, id: str) -> Place | None:
        """The place called `id`, or None."""
        return next((place for place in self.places if place.id == id), None)

    @property
    def regions(self) -> tuple[Place, ...]:
        """The places that are neither the nation nor an area of another, in order."""
        return tuple(one for one in self.places if one.within is None and one.id != NATION)

    @property
    def within(self) -> dict[str, str | None]:
        """By place the region that it is an area of; None of one that is no area."""
        return {place.id: place.within for place in self.places}

    @property
    def areas(self) -> dict[str, tuple[str, ...]]:
        """By region its areas, in order; a region that is whole is left out."""
        areas: dict[str, tuple[str, ...]] = {}
        for place in self.places:
            if place.within is not None:
                areas[place.within] = (*areas.get(place.within, ()), place.id)
        return areas
