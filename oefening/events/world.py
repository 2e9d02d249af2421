"""What has changed in the world, as settled.

Levels are in parts per million, amounts in ppm-seconds (a backup or stock of one hour holds
3 600 000 000), rates in ppm-seconds per second, persons whole, times in exercise seconds.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WorldSettled:
    """All levels, stocks, backups and needs that changed in this second, as settled."""

    levels: dict[str, int]
    """By node address."""
    classes: dict[str, tuple[int, ...]]
    """Levels per class of demand, in the order in which the node lists them."""
    stocks: dict[str, tuple[int, int]]
    """Amount and net rate by node address."""
    tiers: dict[str, tuple[int, int]]
    """Amount and net rate by `consumer<supplier#tier`, from 0."""
    needs: dict[str, tuple[int, int]]
    """Persons without, and person-seconds without so far, by address of the need."""


@dataclass(frozen=True, slots=True)
class StockDried:
    """A node's stock is empty."""

    node: str


@dataclass(frozen=True, slots=True)
class StockRefilled:
    """A node's stock serves again."""

    node: str


@dataclass(frozen=True, slots=True)
class TierDried:
    """A backup is empty."""

    tier: str
    shares: dict[str, int] | None = None
    """By backup, the share of the consumer's sites that it serves from now on, of those of which
    that changes: one that served the sites of others leaves these to them."""


@dataclass(frozen=True, slots=True)
class GeneratorsFailed:
    """So many of a tier's sites did not start."""

    tier: str
    failed: int
    sites: int
    of_class: int | None = None
    """Which class of its supplier's demand the consumer belongs to, from 0; None: its mean."""


@dataclass(frozen=True, slots=True)
class NodeFell:
    """A node fell below where it can keep going."""

    node: str


@dataclass(frozen=True, slots=True)
class RestartBegun:
    """A fallen node has what it needs and will be up at `until`."""

    node: str
    until: int


@dataclass(frozen=True, slots=True)
class RestartBroken:
    """A restart was cut short by a relapse."""

    node: str


@dataclass(frozen=True, slots=True)
class NodeRestarted:
    """A fallen node is up again."""

    node: str


@dataclass(frozen=True, slots=True)
class DemandChanged:
    """What was done to the demand on a node, or a class, now comes to this factor in all."""

    node: str
    for_class: str | None
    factor: int
    owner: str
    claim: str | None = None
    """What this one change is called; a later one of that name replaces or ends it."""
    asked: int | None = None
    """The factor of this one change; None when it is over."""


@dataclass(frozen=True, slots=True)
class PriorityChanged:
    """Classes of a node are served in this order, with these caps."""

    node: str
    order: tuple[str, ...]
    caps: tuple[int, ...]
    owner: str
    claim: str | None = None
    """What this one change is called; a later one of that name replaces or ends it."""
    first: tuple[str, ...] | None = None
    """The classes that this change has served first, in that order; None when it is over."""
    capped: dict[str, int] | None = None
    """The caps of this change, by class."""


@dataclass(frozen=True, slots=True)
class StockMoved:
    """An amount was added to (or, negative, taken from) a node's stock."""

    node: str
    amount: int
    owner: str


@dataclass(frozen=True, slots=True)
class StockEnlarged:
    """A node's stock can hold an amount more, and does; or, negative, so much less."""

    node: str
    by: int
    capacity: int
    """What it can hold from now on."""
    owner: str
    owners: tuple[str, ...] = ()
    """All by whose order it holds more than in the world from now on."""


@dataclass(frozen=True, slots=True)
class TierAdded:
    """A consumer has a further backup against a supplier."""

    tier: str
    share: int
    lasts: int
    owner: str
    fuel: str | None = None
    """Address of what refuels it, if anything does."""
    brings: int | None = None
    """Seconds of autonomy that this brings a day while it is whole."""
    fuel_class: str | None = None
    """The class of that node's demand that the refuelling belongs to."""
    shares: dict[str, int] | None = None
    """What backups of the consumer serve from now on, of those of which that changes, and it
    itself where that is less than its share: it stands by for the rest."""
    recharge: int | None = None
    """Seconds in which it is full again, of a battery; None of a generator."""


@dataclass(frozen=True, slots=True)
class BackupsComplete:
    """A further backup serves nobody yet: every site of the consumer has one that lasts."""

    node: str
    on: str
    owner: str


def ends_of(tier: str) -> tuple[str, str]:
    """Addresses of the consumer and the supplier of a backup, `consumer<supplier#tier`."""
    consumer, _, rest = tier.partition("<")
    return consumer, rest.partition("#")[0]


@dataclass(frozen=True, slots=True)
class TierRemoved:
    """A backup was taken away."""

    tier: str
    shares: dict[str, int] | None = None
    """What others serve from now on, of those of which that changes."""


@dataclass(frozen=True, slots=True)
class TiersRefuelled:
    """A consumer's backups against a supplier are full."""

    node: str
    on: str
    owner: str


@dataclass(frozen=True, slots=True)
class CrewsChanged:
    """A pool has so many crews more, or fewer."""

    place: str
    trade: str
    by: int
    owner: str
    owners: tuple[str, ...] = ()
    """All by whose order it has more crews than its own from now on."""


@dataclass(frozen=True, slots=True)
class CrewSpeedChanged:
    """All repairs of a pool of crews now go at this speed, in ppm of the usual."""

    place: str
    trade: str
    speed: int
    owner: str
    owners: tuple[str, ...] = ()
    """All by whose order they do."""


@dataclass(frozen=True, slots=True)
class PublicInformed:
    """A message went out and reached so many persons."""

    place: str
    channel: str
    reached: int
    message: dict[str, str]
    owner: str


@dataclass(frozen=True, slots=True)
class EstimateGiven:
    """The public was told when a node would be back."""

    node: str
    restored_at: int
    owner: str
    instead_of: int | None = None
    """What it had been told before, if anything."""


@dataclass(frozen=True, slots=True)
class NodeHeld:
    """A node is frozen, or held at a level by hand."""

    node: str
    level: int | None
    """None: as it was."""
    owner: str


@dataclass(frozen=True, slots=True)
class NodeLetGo:
    """A node follows the model again."""

    node: str
