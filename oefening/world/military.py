"""How armed forces move through the country: by what, how fast, and what they need on their way."""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from oefening.source import BadValue, Count, Factor, Id, Model, Seconds, Share
from oefening.text import phrase
from oefening.world.nodes import WHOLE

Way = Literal["road", "rail", "barge"]
"""What a convoy goes by."""

Some = Annotated[Count, Field(ge=1, le=1_000_000)]
"""A count of at least one."""

MOST_PACKETS = 1_000
"""In one convoy."""


class Refuelling(Model):
    """What a packet that goes by road takes on its way."""

    noun = "noun.refuelling"

    of: Id
    """The capacity of the region it is in whose stock it takes from."""
    every: Some
    """Kilometres that it drives on a tank."""
    takes: Seconds
    amount: Seconds
    """Of the normal demand on that stock in that region."""


class Resting(Model):
    """When and where a packet rests."""

    noun = "noun.resting"

    after: Annotated[Seconds, Field(ge=60)]
    """Seconds on the road, standing still on one that is closed left out."""
    lasts: Seconds
    room: Some
    """Packets that can rest in one region at the same time."""


class Mode(Model):
    """One way of going."""

    noun = "noun.mode"

    over: Id | None = None
    """The capacity of the regions crossed whose level sets the speed; none: nothing does."""
    from_: Id | None = Field(default=None, alias="from")
    """The capacity of the first region that must be there for a packet to leave."""
    speed: Some
    """Kilometres an hour while that level is 100 %."""
    vehicles: Some
    """In a packet at most."""
    every: Seconds
    """Seconds between two packets."""
    asks: Share = 0
    """What a packet on its way adds to the demand on that capacity, as a share of its normal
    demand."""
    civilians: Share = WHOLE
    """Of the inhabitants, those who are on it at one moment, averaged over a day: whom it costs
    something if civil traffic is given less."""
    escorts: Count = 0
    """Teams that go with a packet."""
    fuel: Refuelling | None = None
    rest: Resting | None = None


class Police(Model):
    """Whose teams can be drawn to guard, or to go with convoys."""

    noun = "noun.police"

    capacity: Id
    """Of a region, which loses the share of its teams that is drawn."""
    inhabitants: Some
    """Of a region, for each team that it has on duty; it has at least one."""

    def on_duty(self, persons: int) -> int:
        """Teams on duty in a region of so many persons."""
        return max(1, persons // self.inhabitants)


class Mobilisation(Model):
    """Which civil posts reservists leave when they are called up, all of them."""

    noun = "noun.mobilisation"

    reservists: Count
    """Of the armed forces, in the whole country."""
    posts: dict[Id, Share]
    """Of each capacity the share that is lost, in a region or, where regions have none, in all."""
    support: Id
    """The capacity of a region that gains by it."""
    gain: Factor
    """What that can do more, of its normal demand."""

    def living(self, persons: int, everybody: int) -> int:
        """Reservists among so many of everybody: as many in proportion."""
        return self.reservists * persons // everybody if everybody else 0


class Military(Model):
    """How convoys go, and whom they and those who are called up compete with."""

    noun = "noun.military"

    class_: Id = Field(alias="class")
    """The class of demand that they are in, of whatever divides its demand so."""
    civil: Id
    """The class whose loss is the civil cost."""
    escort: Id
    """The trade of the teams that escort them, from the pool of the nation."""
    vehicles: Some
    """In a convoy of which nobody says how many."""
    modes: dict[Way, Mode]
    police: Police | None = None
    """None: nobody is drawn from it."""
    mobilisation: Mobilisation | None = None
    """None: nobody is called up."""

    @model_validator(mode="after")
    def _not_too_large(self) -> Self:
        most = MOST_PACKETS * min((mode.vehicles for mode in self.modes.values()), default=1)
        if self.modes and self.vehicles > most:
            raise BadValue(phrase("convoy-too-large", most=most), at=("vehicles",))
        return self
