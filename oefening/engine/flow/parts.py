"""The kernel's working memory: nodes, links, backups and stores, compiled from the world.

Private numbers of the engine; everybody else reads `State`. Levels are in parts per million,
amounts in ppm-seconds, rates in ppm-seconds per second.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from oefening.world.nodes import WHOLE, Combination

UP, DOWN, RESTARTING = 0, 1, 2


@dataclass(slots=True, eq=False)
class Store:
    """An amount that changes at a constant rate between two settles: a stock or a backup."""

    capacity: int
    amount: int
    rate: int = 0
    since: int = 0
    push: int | None = None
    """The rate at which its surroundings would have it change, were there no brim."""
    generation: int = 0
    """Of its wake-up; an older one in the heap is void."""
    told: bool = True
    """False when the amount was changed by hand and no record says so yet."""

    def integrate(self, now: int) -> None:
        """Bring the amount to `now`, clipped to what can be held."""
        if now > self.since:
            if self.rate:
                amount = self.amount + self.rate * (now - self.since)
                self.amount = min(self.capacity, max(0, amount))
            self.since = now

    def flow(self, now: int, push: int) -> bool:
        """Change at the rate `push` from `now` on; return whether there is anything to tell.

        A full one that is pushed to fill stands still. It is left to be found full at the next
        change of push, so that "full" needs no event of its own.
        """
        if push == self.push and self.told:
            return False
        self.integrate(now)
        rate = 0 if push > 0 and self.amount >= self.capacity else push
        news = rate != self.rate or not self.told
        self.push, self.rate, self.told = push, rate, True
        if news:
            self.generation += 1
        return news

    def charged(self, now: int) -> bool:
        """Whether it holds anything at `now`."""
        return self.amount > 0 or (self.rate > 0 and now > self.since)


@dataclass(slots=True, eq=False)
class Backup:
    """A tier: what a share of the consumer's sites has against the loss of a link's supplier."""

    key: str
    """`consumer<supplier#tier`."""
    link: "Link"
    share: int
    store: Store
    recharge: int
    """Ppm-seconds per second while the supplier is whole, for what is not refuelled."""
    shared: bool
    fuel: "Unit | None" = None
    fuel_class: int = -1
    brings: int = 0
    """Seconds of autonomy per day at full level of the fuel's supplier."""
    fails: int = 0
    sites: int = 1
    failed: int = 0
    """Sites that do not start the next time, or did not this time."""
    bridged: int = 0
    """Share that it bridges: sites that do not start count as unbridged."""
    running: bool = False
    """Whether the supplier is short."""
    taken: list[tuple["Backup", int]] = field(default_factory=list)
    """Whose sites it serves while it lasts, and how large a share of the consumer's these are."""
    cools: bool = False
    """Whether it is a home that cools, at `pace`."""
    pace: int = WHOLE
    """How fast over how fast at the reference temperature, in ppm."""
    asked: int = 0
    """Share that an effect added it for."""
    known: bool = False
    """Whether it only reaches those of them who know where to go."""
    spare: int = 0
    """Share that it could serve besides, as soon as the backup of others is empty."""
    stays: bool = False
    """Whether it keeps the sites that it took over when it is empty."""

    def __post_init__(self) -> None:
        self.bridged = self.share

    def fail(self, sites: int) -> None:
        """Let so many sites not start, the next time."""
        self.failed = sites
        self.bridged = self.share - self.share * sites // self.sites

    def keep_spare(self, share: int) -> None:
        """Leave so large a share of what it serves to others, and stand by for them."""
        self.serve(self.share - share)
        self.spare += share

    def take_over(self, other: "Backup") -> None:
        """Serve, as far as what is spare goes, the sites of another backup in its place."""
        share = min(self.spare, other.share)
        if share:
            self.spare -= share
            self.serve(self.share + share)
            other.serve(other.share - share)
            self.taken.append((other, share))

    def give_back(self) -> dict[str, int]:
        """Leave to the others the sites that were taken over from them, and stand by no more.

        Return by key what it and they serve from now on, where that changes.
        """
        changed = (self, *(other for other, _ in self.taken)) if self.taken else ()
        self.let_go()
        self.spare = 0
        return {one.key: one.share for one in changed}

    def let_go(self) -> None:
        """Leave to the others the sites that were taken over from them, and stand by for them."""
        for other, share in self.taken:
            self.serve(self.share - share)
            self.spare += share
            other.serve(other.share + share)
        self.taken.clear()

    def is_empty(self, now: int) -> bool:
        """Whether it holds nothing, nor is brought anything."""
        self.store.integrate(now)
        return self.fuel is None and self.store.amount == 0

    def serve(self, share: int) -> None:
        """Serve so large a share of the consumer's sites, of which as many do not start."""
        self.share = share
        self.fail(self.failed)

    def inflow(self) -> int:
        """Ppm of the full drain that refuelling makes up for."""
        if self.fuel is None:
            return 0
        return self.brings * self.fuel.seen_by(self.fuel_class) // 86_400


@dataclass(slots=True, eq=False)
class Link:
    """A dependency, seen from the consumer."""

    consumer: "Unit"
    supplier: "Unit"
    supplier_class: int
    """Index of the supplier's class; -1: its mean level."""
    weight: int
    start: bool
    numbered: int = 0
    """How many backups it was ever given, so that a key is never used twice."""
    backups: list[Backup] = field(default_factory=list)
    waived: bool = False

    def stand_in(self, now: int) -> dict[str, int]:
        """Have the backups that stand by serve the sites of those that are empty.

        Return by key what each serves from now on, where that changes.
        """
        before = {one.key: one.share for one in self.backups}
        for backup in self.backups:
            for other in self.backups if backup.spare else ():
                if other is not backup and other.is_empty(now):
                    backup.take_over(other)
        return {one.key: one.share for one in self.backups if one.share != before[one.key]}

    def put_over(self, backup: Backup) -> dict[str, int]:
        """Have a backup take for good the place of those that last less long.

        Return by key what each of them still serves.
        """
        backup.stays = True
        weaker = [one for one in self.backups if one.store.capacity < backup.store.capacity]
        before = {one.key: one.share for one in weaker}
        for other in sorted(weaker, key=lambda one: one.store.capacity):
            backup.take_over(other)
        backup.spare = 0
        return {one.key: one.share for one in weaker if one.share != before[one.key]}

    def reshare(self, shares: Mapping[str, int], now: int) -> dict[str, int]:
        """Give the backups of these keys other shares: what they serve, or stand by to serve.

        Return by key what each serves from now on, where that changes.
        """
        before = {one.key: one.share for one in self.backups}
        for one in self.backups:
            one.let_go()
        for one in self.backups:
            if not one.asked:
                one.serve(shares.get(one.key, one.share))
        bare = WHOLE - sum(one.share for one in self.backups if not one.asked)
        for one in self.backups:
            if one.asked:
                most = shares.get(one.key, one.share + one.spare)
                one.serve(min(most, bare))
                one.spare = 0 if one.is_empty(now) and not one.stays else most - one.share
                bare -= one.share
        for one in self.backups:
            if one.stays:
                self.put_over(one)
        self.stand_in(now)
        return {one.key: one.share for one in self.backups if one.share != before[one.key]}

    def drop(self, backup: Backup, now: int) -> dict[str, int]:
        """Take a backup away, and share out the sites anew among the others.

        Return by key what each of them serves from now on, where that changes.
        """
        before = {one.key: one.share for one in self.backups}
        backup.give_back()
        self.backups.remove(backup)
        self.reshare({}, now)
        return {one.key: one.share for one in self.backups if one.share != before[one.key]}

    def level(self) -> int:
        """The supplier's level for this consumer's class."""
        index = self.supplier_class
        return self.supplier.level if index < 0 else self.supplier.levels[index]


@dataclass(slots=True, eq=False)
class Latch:
    """Why a fallen node is not up the moment its cause is gone."""

    unit: "Unit"
    below: int
    after: int
    grows: int
    keeps_lowest: bool
    phase: int = UP
    fell_at: int = 0
    lowest: int = WHOLE
    free: int = WHOLE
    """Level without the latch, at the last evaluation."""
    generation: int = 0


@dataclass(slots=True, eq=False)
class Share:
    """A class of demand."""

    id: str
    share: int
    demand: int
    cap: int
    factors: dict[str, int] = field(default_factory=dict)
    """Multipliers by claim, on top of its own demand."""
    caps: dict[str, int] = field(default_factory=dict)
    extra: int = 0
    """What convoys ask on top of all that, in ppm of the node's normal demand."""

    def allowed(self) -> int:
        """Largest share of its demand that it is given, in ppm."""
        return min(self.cap, *self.caps.values()) if self.caps else self.cap


@dataclass(slots=True, eq=False)
class Unit:
    """A node."""

    index: int
    """Rank: suppliers come before consumers, loops apart."""
    address: str
    combination: Combination
    margin: int
    base_demand: int
    profile: str | None
    persons: int
    demand: int = WHOLE
    """Multiplier on normal demand now, all classes."""
    shares: list[Share] = field(default_factory=list)
    order: list[int] = field(default_factory=list)
    wants: list[int] = field(default_factory=list)
    """Demand per class, in ppm of normal demand of the node."""
    total: int = WHOLE
    """Their sum, or `demand`."""
    out: list[Link] = field(default_factory=list)
    needed: list[Link] = field(default_factory=list)
    """Those of `out` each of which counts;"""
    choices: list[Link] = field(default_factory=list)
    """and those of which the best is enough."""
    into: list[Link] = field(default_factory=list)
    consumers: dict[int, "Unit"] = field(default_factory=dict)
    """By rank."""
    loop: "Loop | None" = None
    """Of those that depend on it as it depends on them."""
    bridges: list[Backup] = field(default_factory=list)
    """Backups of others that drain or fill as this node's level changes."""
    store: Store | None = None
    empty: bool = False
    latch: Latch | None = None
    damage: int = 0
    damage_in: int = 0
    damages: dict[str, tuple[int, bool]] = field(default_factory=dict)
    """Active damages: share, and whether it limits inflow."""
    factors: dict[str, int] = field(default_factory=dict)
    """Multipliers on the demand of all classes, by claim."""
    orders: dict[str, list[int]] = field(default_factory=dict)
    """Classes to serve first, by claim, later claims last."""
    holds: dict[str, int | None] = field(default_factory=dict)
    """Levels to hold, or None for as it is, by claim, the governing one last."""
    fixed: int | None = None
    """Level at which it is held by hand."""
    frozen: bool = False
    level: int = WHOLE
    levels: tuple[int, ...] = ()
    """Per class."""
    waits: bool = False
    """Whether it is to be solved."""
    able: int = WHOLE
    """What it can deliver to its classes, in ppm of normal demand, at the last evaluation."""
    delivered: int = WHOLE
    received: int = 0
    plain: bool = False
    """No areas, classes, stock or latch: while nobody holds it, its suppliers say all of it."""
    away: int = 0
    """Persons whose need this is who are not there."""
    provided: int = 0
    """Persons who lack it there and are given it all the same."""
    unmet: int = 0
    person_seconds: int = 0
    unmet_since: int = 0

    def seen_by(self, index: int) -> int:
        """Level of class `index`, or the mean for -1."""
        return self.level if index < 0 else self.levels[index]

    @property
    def lacking(self) -> int:
        """Persons there who would go without if nobody provided for them."""
        return (self.persons - self.away) * (WHOLE - self.level) // WHOLE

    def degraded(self) -> bool:
        """Whether any class gets less than it asks."""
        return self.level < WHOLE or any(level < WHOLE for level in self.levels)


@dataclass(slots=True, eq=False)
class Loop:
    """Units of successive ranks among which there may be loops of dependencies."""

    units: list[Unit]
    rising: list[Unit] = field(default_factory=list)
    """Those that may have risen since it was last solved."""


def tie(units: Sequence[Unit], first: int, last: int) -> None:
    """Have the units of these ranks solved as one loop, with the loops that reach among them."""
    ends = (units[first].loop, units[last].loop)
    reach = [unit.index for loop in ends if loop is not None for unit in loop.units]
    among = units[min([first, *reach]) : max([last, *reach]) + 1]
    loop = Loop(list(among), rising=[unit for unit in among if unit.waits])
    for unit in among:
        unit.loop = loop
