"""A node: one capacity in one place, with what it depends on and what bridges a loss.

All shares and factors are in parts per million (100 % is 1 000 000), all times in seconds.
`MODEL` terms: level, damage, margin, demand, tier, stock, class, restart.
"""

from typing import Annotated, Literal

from pydantic import Field

from oefening.source import (
    Address,
    Bilingual,
    Count,
    Factor,
    Flag,
    Id,
    Model,
    Seconds,
    Share,
)

WHOLE = 1_000_000
"""A level or share of 100 %, in parts per million."""

PERCENT = WHOLE // 100
"""The same of 1 %."""

Combination = Literal["min", "any", "additive", "mean"]
"""How dependencies limit a node: the worst of them; the best of its alternatives; the sum of their
losses; or (made only when a region is split) the weighted mean of its areas, class by class."""


class Refuel(Model):
    """What refills a generator's tank."""

    noun = "noun.refuel"

    from_: Address = Field(alias="from")
    brings: Seconds
    """Seconds of autonomy brought per day while the supplier is whole; in proportion below that."""
    for_class: Id | None = None
    """The supplier's class of demand that the refuelling belongs to."""


class Tier(Model):
    """A backup that a share of a consumer's sites has against the loss of one supplier."""

    noun = "noun.tier"
    implied = frozenset({"written"})

    share: Share
    lasts: Seconds
    """Seconds of autonomy, full."""
    cools: Flag = False
    """Whether it is a home that cools when heating fails. Its time constant is then written as
    `lasts`, and becomes how long it stays warm at the world's reference temperature."""
    kind: Literal["battery", "generator", "home"] = "battery"
    """What it is, for people; what fills it is said by `recharge` or `refuel`."""
    recharge: Seconds = 0
    """Seconds to go from empty to full once the supplier is whole; 0: never by itself."""
    refuel: Refuel | None = None
    fails: Share = 0
    """Chance per site that a generator does not start."""
    sites: Annotated[Count, Field(ge=1, le=10_000)] = 1
    """How many sites the share stands for, each drawing its own chance to fail."""
    drain: Literal["sites", "shared"] = "sites"
    """`sites`: drains at full rate while the supplier is short at all; `shared`: at the size of the
    gap (rolling disconnection, low pressure)."""
    with_kit: Share | None = None
    """The share among households with an emergency kit; `share` is then that among the others."""
    of_rest: Literal["helped", "alone"] | None = None
    """A share not of all, but of whom the other backups leave without: of those whom neighbours
    carry, or of the others."""
    written: Share = 0
    """`share` as it was written, where that of all follows from how households are prepared."""


class Dependency(Model):
    """That a node needs another."""

    noun = "noun.dependency"

    on: Address
    weight: Share = WHOLE
    for_class: Id | None = None
    """Which class of the supplier's demand this consumer belongs to; none: its mean level."""
    limits: Literal["out", "in"] = "out"
    """Whether it limits what the node delivers or what its stock receives."""
    tiers: tuple[Tier, ...] = ()
    start: Flag = True
    """False: waived from the consumer's fall until what it sees is back above `restart.below`."""
    needed: Flag = False
    """In an `any` node: limits like `min` beside the alternatives."""


class Stock(Model):
    """What a node holds of its own product."""

    noun = "noun.stock"

    lasts: Seconds
    """Capacity in seconds of normal demand; starts full."""


class DemandClass(Model):
    """A part of a node's normal demand, served in the order in which classes are listed."""

    noun = "noun.class"

    id: Id
    name: Bilingual | None = None
    """As it stands in a sentence; none: its id."""
    share: Share
    demand: Factor = WHOLE
    cap: Share = WHOLE
    """The largest share of its demand it is given (rationing)."""


class Restart(Model):
    """Why service does not come back the moment its cause is gone."""

    noun = "noun.restart"

    below: Share
    """The level under which the node falls."""
    after: Seconds
    """Seconds from the moment all is well again until it is up."""
    grows: Factor = 0
    """Added to `after`: this factor times the length of the outage."""
    keeps: Literal["nothing", "lowest"] = "nothing"
    """Its level until it is up: 0, or the lowest it reached."""


class Node(Model):
    """A capacity, or a need of people, in a place."""

    noun = "noun.node"
    implied = frozenset({"place", "capacity", "persons"})

    place: str
    """`VR09`, `VR09/zuid` or `NL`."""
    capacity: Id
    combination: Combination = "min"
    depends: tuple[Dependency, ...] = ()
    margin: Factor = WHOLE
    """Nominal supply over normal demand."""
    demand: Factor = WHOLE
    """Multiplier on normal demand at the start."""
    profile: Id | None = None
    """Hour-of-day profile of the demand, by name."""
    stock: Stock | None = None
    classes: tuple[DemandClass, ...] = ()
    restart: Restart | None = None
    persons: Count = 0
    """Persons whose need this is; 0 for a capacity."""

    @property
    def address(self) -> str:
        """`place.capacity`, by which everything else names the node."""
        return f"{self.place}.{self.capacity}"


def place_of(address: str) -> str:
    """Id of the place of the node at `address`; of the id of a place that itself."""
    return address.partition(".")[0]


def capacity_of(address: str) -> str:
    """Id of the capacity, or the need, that the node at `address` is; empty of a place."""
    return address.partition(".")[2]
