"""Effects on capacities, and on what people are told of them.

Addresses may name a node of a region, an area or the nation; what an effect on a split region's
local capacity hits are the region's areas.
"""

from typing import Annotated, Literal

from pydantic import Field

from oefening.clock import MINUTE
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
from oefening.world.lengths import DrawnFactor, Length
from oefening.world.nodes import WHOLE
from oefening.world.shares import EVEN_FIFTH, apportioned, unequal


class LevelAtLeast(Model):
    """A level that must hold before a repair can start."""

    noun = "noun.requirement"

    on: Address
    at_least: Share


class Work(Model):
    """Repair by a crew: damage ends when the crew has worked `takes`, after travelling."""

    noun = "noun.work"

    trade: Id
    takes: Length
    travel: Seconds = 0
    priority: Count = 5
    """Lower goes first; within one priority first in, first out."""
    pool: str | None = None
    """Place whose crews do it; none: the region's own, or the nation's if it has none."""
    requires: tuple[LevelAtLeast, ...] = ()


class Step(Model):
    """One step of a restoration curve."""

    noun = "noun.step"

    after: Seconds
    """Since the damage began."""
    share: Share
    """Damage from then on, as a share of the node."""


class Told(Model):
    """That the public is told when a damage will be over, and told anew when it is not.

    It is told once it is known when it ends: with a crew at work when that began, else at once.
    """

    noun = "noun.told"

    after: Seconds
    """Seconds from then until it is told; and the least that it is ever told to take."""
    off: DrawnFactor
    """What is told of the time that is left, times what really is left; drawn each time anew."""
    again: Annotated[Seconds, Field(ge=MINUTE)] = 30 * MINUTE
    """The least seconds between two messages, though what was told has passed; our assumption."""


class Damage(Model):
    """Takes a share out of a node until time, chance, work or a curve brings it back."""

    noun = "noun.damage"

    damage: Address
    as_: Id | None = Field(default=None, alias="as")
    """Name by which repairs and estimates refer to it."""
    share: Share = WHOLE
    limits: Literal["out", "in"] = "out"
    parts: Annotated[Count, Field(ge=1, le=1_000)] = 1
    """Split into so many damages, each with a draw and a crew of its own."""
    largest_fifth: Annotated[Share, Field(ge=EVEN_FIFTH, le=990_000)] = EVEN_FIFTH
    """Of them all in ppm, 200 000 to 990 000; crews come to the largest first."""
    lasts: Length | None = None
    work: Work | None = None
    curve: tuple[Step, ...] = ()
    told: Told | None = None

    @property
    def portions(self) -> tuple[int, ...]:
        """The share of the node that each part takes out, in ppm, the largest first."""
        return apportioned(self.share, unequal(self.parts, self.largest_fifth))


class Repair(Model):
    """Changes a repair under way or queued."""

    noun = "noun.repair"

    repair: Id
    finish: Flag = False
    speed: Factor | None = None
    """Of the work still to do: 200 % halves it."""
    priority: Count | None = None


class Demand(Model):
    """Multiplies the demand on a node, or on one class of it."""

    noun = "noun.demand"

    demand: Address
    factor: Factor
    for_class: Id | None = None
    lasts: Seconds | None = None


class Priority(Model):
    """Changes who is served first, or caps a class."""

    noun = "noun.priority"

    priority: Address
    order: tuple[Id, ...] = ()
    """Classes in their new order; those left out follow in their old order."""
    cap: dict[Id, Share] = {}
    lasts: Seconds | None = None


class StockChange(Model):
    """Adds to, removes from, moves between or enlarges stocks, in seconds of normal demand."""

    noun = "noun.stock-change"

    stock: Address
    add: Seconds | None = None
    remove: Seconds | None = None
    move_to: Address | None = None
    """Where what is removed arrives, counted in seconds of *its* normal demand in proportion to the
    persons behind both."""
    takes: Seconds = 0
    enlarge: Seconds | None = None
    """So much more can be held from now on, and is."""
    people: Count = 0
    """Persons whose demand `enlarge` is; 0: everybody's."""


class TierChange(Model):
    """Adds a backup to a consumer's dependency, or fills the ones it has."""

    noun = "noun.tier-change"

    tier: Address
    on: Address
    generators: Count = 0
    people_each: Count = 0
    """Persons that one generator serves; share added = generators × people each ÷ persons."""
    share: Share = 0
    lasts: Seconds | None = None
    fuel: Address | None = None
    brings: Seconds = 0
    for_class: Id | None = None
    refuel: Flag = False
    """Fills every tier of the dependency now."""
    recharge: Seconds = 0
    """Seconds in which what is added, a battery then, is full again; 0: it is a generator."""
    over: Flag = False
    """Takes the place of backups that last less long, the shortest first."""
    among: Literal["knows"] | None = None
    """Of those that it could serve, only those who know where to go."""


class Crews(Model):
    """Adds crews of a trade to a place's pool."""

    noun = "noun.crews"

    crews: str
    trade: Id
    add: Count
    from_: str | None = Field(default=None, alias="from")
    """The place whose crews these are: as many as it has free now, and it lacks them; none: they
    are nobody's."""
    from_trade: Id | None = None
    """Their trade there; none: the same."""
    lasts: Seconds | None = None


class CrewSpeed(Model):
    """Has the crews of a place do all their repairs of a trade at another speed."""

    noun = "noun.crew-speed"

    crew_speed: str
    trade: Id
    speed: Factor
    """Of the usual: 200 % halves the work."""
    lasts: Seconds | None = None


class Inform(Model):
    """Tells the public; it reaches whom the channel reaches at that moment."""

    noun = "noun.inform"

    inform: str
    by: Id
    """Capacity that carries it: `mobile` or `broadcast`."""
    reach: Share = WHOLE
    """Share of people reached while the channel is whole."""
    message: Bilingual


class Estimate(Model):
    """Gives or revises the public estimate of when a node is restored. It may be wrong."""

    noun = "noun.estimate"

    estimate: Address
    restored_in: Seconds


class SetLevel(Model):
    """The facilitator's override: holds a node's level, whatever the model says."""

    noun = "noun.set-level"

    set_level: Address
    at: Share
    lasts: Seconds | None = None


class Freeze(Model):
    """Holds a node, its stock and its tiers as they are."""

    noun = "noun.freeze"

    freeze: Address


class Unfreeze(Model):
    """Lets a frozen or overridden node go again."""

    noun = "noun.unfreeze"

    unfreeze: Address
