"""Accounts: the formula of a node, worked out from the state with all that goes into it.

It comes to the very level that the engine settled, so what binds in it is the true cause. Exact to
the end: intermediate values are ppm × ppm × ppm, and a formula is rounded down once.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import combinations

from oefening.clock import DAY, Calendar
from oefening.projections.why.brought import brought_by, plan_of
from oefening.state import DamageState, Holding, State
from oefening.state.organisation import PlanState
from oefening.state.parts import Claim, Failure, Service
from oefening.world.coupled import coupled
from oefening.world.model import World
from oefening.world.nodes import WHOLE, Dependency, Node, Refuel, Tier

SQUARE = WHOLE * WHOLE
CUBE = WHOLE * SQUARE


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup of a consumer against the loss of a supplier, as it counts now."""

    key: str
    share: int
    """Of the consumer's sites that it serves, in ppm."""
    bridged: int
    """The same without those whose generators did not start."""
    charged: bool
    """Whether it holds anything."""
    refuel: Refuel | None
    inflow: int
    """Ppm of the full drain that refuelling makes up for."""
    failure: Failure | None = None
    brought: tuple[str, ...] = ()
    """What brought it or changed its share, as records call that."""


@dataclass(frozen=True, slots=True)
class Supply:
    """What a node gets of one supplier."""

    link: Dependency
    index: int
    """Which class of the supplier's demand it belongs to, from 0; -1: its mean."""
    level: int
    """What is supplied of what that asks, in ppm."""
    backups: tuple[Backup, ...]
    seen: int
    """What the node sees behind its backups, in ppm × ppm."""
    plan: PlanState | None = None
    """Of power of its own, where that is what is lost and something is known of it."""
    waived: bool = False
    """Whether the node does not count it, until it has come up with it."""

    @property
    def lost(self) -> int:
        """What the node loses by it, in ppm³."""
        return 0 if self.waived else self.link.weight * (SQUARE - self.seen)

    @property
    def unbridged(self) -> int:
        """Share of the consumer's sites without any backup, in ppm."""
        return WHOLE - sum(one.share for one in self.backups)


@dataclass(frozen=True, slots=True)
class Served:
    """A class of demand, with what it gets."""

    id: str
    want: int
    """In ppm of the node's normal demand."""
    allowed: int
    """The largest share of that which it is given, in ppm."""
    given: int
    """In ppm of the node's normal demand."""

    @property
    def most(self) -> int:
        """The most that it is given, in ppm of the node's normal demand."""
        return self.want * self.allowed // WHOLE

    @property
    def level(self) -> int:
        """What it gets of what it asks, in ppm."""
        return self.given * WHOLE // self.want if self.want else WHOLE


@dataclass(frozen=True, slots=True)
class Account:
    """All that goes into the level of a node."""

    node: Node
    damages: Mapping[str, DamageState]
    """Active damages to it, and to the region of which it is an area's, by name."""
    out: tuple[Supply, ...]
    """Suppliers that limit what it delivers."""
    into: tuple[Supply, ...]
    """Those that limit what its stock receives."""
    profile: int
    """Factor of the hour of the day on demand, in ppm."""
    claims: Mapping[str, Claim]
    """Changes of demand, by name."""
    services: Mapping[str, Service]
    """Changes of the order of service and of caps, by name, the one made last behind."""
    demand: int
    """All that is asked of it, in ppm of normal."""
    wants: tuple[int, ...]
    """The same per class."""
    order: tuple[int, ...]
    """Classes as they are served."""
    empty: bool
    """Whether its stock is."""
    packets: Mapping[str, int] = field(default_factory=dict)
    """By convoy, how many of its packets are on their way over it."""
    areas: tuple[tuple[int, int, tuple[int, ...]], ...] = field(default=())
    """Of a mean: weight, level and classes' levels of each area."""

    # ── what it can ──

    def damage(self, limits: str) -> int:
        """What damage takes out of what it delivers, or of what it receives, in ppm."""
        return min(WHOLE, sum(one.share for one in self.damages.values() if one.limits == limits))

    @property
    def functionality(self) -> int:
        """Of what it delivers, in ppm³."""
        left = (WHOLE - self.damage("out")) * SQUARE
        if self.node.combination == "additive":
            return max(0, left - sum(one.lost for one in self.out))
        left = min([left, *(CUBE - one.lost for one in self.out if not self.spares(one))])
        return min(left, CUBE - self.spared)

    def spares(self, supply: Supply) -> bool:
        """Whether another will do as well as that supplier."""
        return self.node.combination == "any" and not supply.link.needed

    @property
    def spared(self) -> int:
        """What the best of its alternatives costs it, in ppm³."""
        return min((one.lost for one in self.out if self.spares(one)), default=0)

    @property
    def reception(self) -> int:
        """Functionality of what its stock receives, in ppm³."""
        lost = max((one.lost for one in self.into), default=0)
        return min((WHOLE - self.damage("in")) * SQUARE, CUBE - lost)

    @property
    def delivers(self) -> int:
        """What its functionality lets it deliver, of normal demand in ppm × ppm³."""
        return self.functionality * (self.node.margin if self.node.stock is None else self.demand)

    @property
    def receives(self) -> int:
        """What comes in, of normal demand in ppm × ppm³."""
        return self.reception * self.node.margin

    @property
    def able(self) -> int:
        """What it can deliver, of normal demand in ppm × ppm³."""
        return min(self.delivers, self.receives) if self.empty else self.delivers

    # ── what comes of it ──

    @property
    def served(self) -> tuple[Served, ...]:
        """Its classes in the order in which they are served."""
        rest, found = self.able // CUBE, []
        for index in self.order:
            one = self.node.classes[index]
            caps = [given.caps[one.id] for given in self.services.values() if one.id in given.caps]
            served = Served(one.id, self.wants[index], min([one.cap, *caps]), 0)
            given = min(rest, served.most)
            found.append(Served(one.id, served.want, served.allowed, given))
            rest -= given
        return tuple(found)

    def levels(self) -> tuple[int, tuple[int, ...]]:
        """The level, and those of its classes, that it would have by its formula alone, in ppm.

        What is held by hand, or waits to be up again, may have another.
        """
        if self.node.combination == "mean":
            mean = sum(weight * level for weight, level, _ in self.areas) // WHOLE
            classes = range(len(self.node.classes))
            return mean, tuple(
                sum(weight * levels[index] for weight, _, levels in self.areas) // WHOLE
                for index in classes
            )
        if not self.node.classes:
            total = self.demand * SQUARE
            return (min(WHOLE, self.able // total) if total else WHOLE), ()
        served = {one.id: one for one in self.served}
        given = sum(one.given for one in served.values())
        level = given * WHOLE // self.demand if self.demand else WHOLE
        return level, tuple(served[one.id].level for one in self.node.classes)


class Accounts:
    """The accounts of a world's nodes."""

    def __init__(self, world: World, calendar: Calendar) -> None:
        self.nodes = {node.address: node for node in world.nodes}
        self._profiles = world.profiles
        self._military = world.military
        self._continuity = world.organisation.continuity if world.organisation else None
        self._calendar = calendar
        self.coupled = {one.claim: one for one in coupled(world)}
        """Couplings in each place, by the name of the change of demand that they make."""
        self._regions = {
            link.on: node.address
            for node in world.nodes
            if node.combination == "mean"
            for link in node.depends
        }

    def of(self, state: State, now: int, address: str, *, as_it_fell: bool = False) -> Account:
        """The account of a node in `state` at second `now`; raise `KeyError` if there is none.

        A supplier that a node came up without counts from when it is seen well enough. No record
        says that, so of such ones those are left out without which the formula comes to the level.
        `as_it_fell` counts all, as in the second in which a node falls.
        """
        whole = self._account(state, now, address, frozenset())
        node = whole.node
        late = [at for at, link in enumerate(node.depends) if not link.start]
        if as_it_fell or not late or address not in state.fell:
            return whole
        if address in state.fallen:
            return self._account(state, now, address, frozenset(late))
        settled = state.level(address), levels_of(state, node)
        for count in range(len(late) + 1):
            for waived in combinations(late, count):
                account = self._account(state, now, address, frozenset(waived))
                if account.levels() == settled:
                    return account
        return whole

    def _account(self, state: State, now: int, address: str, waived: frozenset[int]) -> Account:
        node = self.nodes[address]
        mine = {address, self._regions.get(address, address)}
        supplies = [
            self._supply(state, now, node, link, at in waived)
            for at, link in enumerate(node.depends if node.combination != "mean" else ())
        ]
        claims = {id: one for id, one in state.demands.items() if one.node in mine}
        profile = self._profile(state, now, node)
        services = {id: one for id, one in state.services.items() if one.node in mine}
        packets, asked = self._convoys(state, node, mine)
        wants = tuple(_wants(node, profile, tuple(claims.values()), asked))
        return Account(
            node=node,
            damages={id: one for id, one in state.damages.items() if one.node in mine},
            out=tuple(one for one in supplies if one.link.limits == "out"),
            into=tuple(one for one in supplies if one.link.limits == "in"),
            profile=profile,
            claims=claims,
            services=services,
            demand=sum(wants) if node.classes else _demand(node, profile, tuple(claims.values())),
            wants=wants,
            order=_order(node, tuple(services.values())),
            empty=address in state.empty,
            packets=packets,
            areas=tuple(self._areas(state, node)),
        )

    def _convoys(
        self, state: State, node: Node, mine: set[str]
    ) -> tuple[dict[str, int], dict[str, int]]:
        """Packets on their way over the node, by convoy, and what these ask, in ppm, by class."""
        rules, asks = self._military, 0
        packets: dict[str, int] = {}
        classes = {one.id for one in node.classes}
        if rules is None or not {rules.class_, rules.civil} <= classes:
            return {}, {}
        for (convoy, _), packet in state.packets.items():
            mode = rules.modes[state.convoys[convoy].by]
            if mode.asks and packet.on_the_way and f"{packet.place}.{mode.over}" in mine:
                packets[convoy], asks = packets.get(convoy, 0) + 1, asks + mode.asks
        return packets, {rules.class_: asks}

    def _areas(self, state: State, node: Node) -> Iterator[tuple[int, int, tuple[int, ...]]]:
        if node.combination == "mean":
            for link in node.depends:
                area = self.nodes[link.on]
                yield link.weight, state.level(link.on), levels_of(state, area)

    def _profile(self, state: State, now: int, node: Node) -> int:
        if node.profile is None or not state.started:
            return WHOLE
        return self._profiles[node.profile][self._calendar.hour_of_day(now)]

    # ── suppliers ────────────────────────────────────────────────────────────────────────────────

    def _supply(self, state: State, now: int, node: Node, link: Dependency, waived: bool) -> Supply:
        index = self.index(link.on, link.for_class)
        level = self._level(state, link.on, index)
        backups = tuple(self._backups(state, now, node, link))
        plan = plan_of(state, self._continuity, node.address, link.on)
        return Supply(link, index, level, backups, _seen(level, backups), plan, waived)

    def index(self, address: str, for_class: str | None) -> int:
        """Which class of the node's demand is called so, from 0; -1 for none, its mean."""
        ids = [one.id for one in self.nodes[address].classes]
        return ids.index(for_class) if for_class in ids else -1

    def _level(self, state: State, address: str, index: int) -> int:
        if index < 0:
            return state.level(address)
        return levels_of(state, self.nodes[address])[index]

    def _backups(self, state: State, now: int, node: Node, link: Dependency) -> Iterator[Backup]:
        key = f"{node.address}<{link.on}#"
        for number, tier in enumerate(link.tiers):
            yield self._backup(state, now, f"{key}{number}", tier)
        for added, given in state.added_tiers.items():
            if added.startswith(key):
                fuel = None
                if given.fuel is not None:
                    fuel = Refuel.model_construct(
                        from_=given.fuel, brings=given.brings, for_class=given.fuel_class
                    )
                tier = Tier.model_construct(
                    share=given.share, lasts=given.lasts, kind="generator", refuel=fuel
                )
                yield self._backup(state, now, added, tier)

    def _backup(self, state: State, now: int, key: str, tier: Tier) -> Backup:
        held = state.tiers.get(key, Holding(tier.lasts * WHOLE, 0, now))
        share, failure = state.shares.get(key, tier.share), state.failed.get(key)
        fails = 0 if failure is None else share * failure.failed // failure.sites
        fuel, inflow = tier.refuel, 0
        if fuel is not None:
            source = self._level(state, fuel.from_, self.index(fuel.from_, fuel.for_class))
            inflow = fuel.brings * source // DAY
        charged = held.at(now) > 0
        brought = brought_by(state, key)
        return Backup(key, share, share - fails, charged, fuel, inflow, failure, brought)


def levels_of(state: State, node: Node) -> tuple[int, ...]:
    """The levels of the node's classes, in ppm; what no record has named is whole."""
    return state.classes.get(node.address, (WHOLE,) * len(node.classes))


def _seen(level: int, backups: tuple[Backup, ...]) -> int:
    """What is seen of a supplier at `level` behind the backups, in ppm × ppm."""
    total, unbridged, gap = 0, WHOLE, WHOLE - level
    for one in backups:
        unbridged -= one.bridged
        brought = gap if one.charged else 0 if one.refuel is None else min(gap, one.inflow)
        total += one.bridged * (level + brought)
    return total + unbridged * level


def _demand(node: Node, profile: int, claims: tuple[Claim, ...]) -> int:
    """What is asked of a node without classes, in ppm of normal, rounded once."""
    number, scale = _of_all(node, profile, claims)
    return number // scale


def _of_all(node: Node, profile: int, claims: tuple[Claim, ...]) -> tuple[int, int]:
    number, scale = node.demand * profile, WHOLE
    for claim in claims:
        if claim.for_class is None:
            number, scale = number * claim.factor, scale * WHOLE
    return number, scale


def _wants(
    node: Node, profile: int, claims: tuple[Claim, ...], added: Mapping[str, int]
) -> Iterator[int]:
    """What each class asks, in ppm of the node's normal demand, each rounded once.

    Some ask what is `added`, likewise, on top of that.
    """
    number, scale = _of_all(node, profile, claims)
    for one in node.classes:
        want, by = one.share * one.demand * number, scale * SQUARE
        for claim in claims:
            if claim.for_class == one.id:
                want, by = want * claim.factor, by * WHOLE
        yield want // by + added.get(one.id, 0)


def _order(node: Node, services: tuple[Service, ...]) -> tuple[int, ...]:
    """The classes as they are served: what was asked last goes first."""
    ids = [one.id for one in node.classes]
    order = tuple(range(len(ids)))
    for service in services:
        first = tuple(ids.index(id) for id in dict.fromkeys(service.first))
        order = (*first, *(index for index in order if index not in first))
    return order
