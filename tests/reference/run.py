"""The course of a run: go to the next second at which anything happens, recompute all, repeat."""

from dataclasses import dataclass, field
from math import prod

import numpy as np

from oefening.record import Header
from reference import course as by_itself
from reference.levels import Present, Settled, levels_from, refuelling, settle
from reference.tables import ONE, Flags, Numbers, Places, Tables, flags, numbers, places, tables

REFILLED = 3600 * ONE
"""What an empty stock must hold before it serves again, if it can hold that much."""

NEVER = -1


@dataclass(frozen=True, order=True)
class Crossing:
    """Something that came about by itself in the world."""

    second: int
    what: str
    name: str


@dataclass(frozen=True)
class Moment:
    """Everything at a second, as settled."""

    second: int
    levels: dict[str, int]
    classes: dict[str, tuple[int, ...]]
    stocks: dict[str, int]
    tiers: dict[str, int]
    capacities: dict[str, int]
    """Of both."""
    person_seconds: dict[str, int]


@dataclass
class Run:
    """What the reference makes of a header."""

    crossings: list[Crossing] = field(default_factory=list)
    moments: list[Moment] = field(default_factory=list)


@dataclass
class Holdings:
    """Amounts and rates of all stocks, or of all tiers."""

    amount: Numbers
    rate: Numbers
    capacity: Numbers

    def pass_time(self, seconds: int) -> None:
        grown = self.amount + self.rate * seconds
        self.amount = np.maximum(0, np.minimum(self.capacity, grown))

    def dry_in(self) -> Numbers:
        """Whole seconds until each is empty, NEVER for those that do not drain."""
        falling = (self.rate < 0) & (self.amount > 0)
        return np.where(falling, -(-self.amount // np.maximum(1, -self.rate)), NEVER)

    def at_least_in(self, enough: Numbers) -> Numbers:
        """Whole seconds until each holds `enough`, NEVER for those that do not fill."""
        missing = np.maximum(0, enough - self.amount)
        return np.where(self.rate > 0, -(-missing // np.maximum(1, self.rate)), NEVER)


def run(header: Header, until: int) -> Run:
    """All crossings and moments from STARTEX up to and including the second `until`."""
    engine = Reference(header)
    second: int | None = 0
    while second is not None and second <= until:
        engine.at(second)
        second = engine.next_second()
    engine.look(until)
    return engine.run


class Reference:
    """A world on its way through time."""

    def __init__(self, header: Header) -> None:
        self.world = header.world
        self.course = by_itself.begun(header)
        self.table: Tables = tables(header.world)
        self.run = Run()
        self.now = 0
        nodes, tiers = self.table.nodes, self.table.tiers
        none = numbers([0] * len(nodes.addresses))
        self.stocks = Holdings(nodes.capacity.copy(), none.copy(), nodes.capacity)
        self.tiers = Holdings(tiers.capacity.copy(), tiers.capacity * 0, tiers.capacity)
        self.serving = np.minimum(REFILLED, nodes.capacity)
        self.empty = self.no_nodes()
        self.fallen = self.no_nodes()
        self.lowest = none.copy()
        self.fell_at = none.copy()
        self.up_at = none + NEVER
        self.waived = flags([False] * len(self.table.edges.consumer))
        self.unmet = none.copy()
        self.person_seconds = none.copy()
        self.planned = sorted({second for one in self.course for second in one.changes()})

    def no_nodes(self) -> Flags:
        return flags([False] * len(self.table.nodes.addresses))

    # ── time ──

    def next_second(self) -> int | None:
        """The next second at which anything is due, or None."""
        filling = self.empty & self.table.nodes.stocked
        waits = np.concatenate(
            [
                self.tiers.dry_in(),
                np.where(self.empty, NEVER, self.stocks.dry_in()),
                np.where(filling, self.stocks.at_least_in(self.serving), NEVER),
            ]
        )
        due = [self.now + int(wait) for wait in waits if wait != NEVER]
        due += [int(second) for second in self.up_at if second != NEVER]
        due += [second for second in self.planned if second > self.now]
        return min(due, default=None)

    def at(self, second: int) -> None:
        """Go to `second`, apply what is due there, and settle."""
        self.integrate(second)
        present = self.present()
        settled = settle(self.table, present)
        while self.move(settled, present):
            settled = settle(self.table, self.present())
            present = self.present()
        self.set_rates(settled)
        self.remember(settled)

    def integrate(self, second: int) -> None:
        elapsed = second - self.now
        drained_tiers = (self.tiers.rate < 0) & (self.tiers.amount > 0)
        draining = (self.stocks.rate < 0) & ~self.empty & self.table.nodes.stocked
        self.tiers.pass_time(elapsed)
        self.stocks.pass_time(elapsed)
        self.person_seconds = self.person_seconds + self.unmet * elapsed
        self.now = second
        for row in np.flatnonzero(drained_tiers & (self.tiers.amount == 0)):
            self.tell("tier dry", self.table.tiers.names[row])
        dry = draining & (self.stocks.amount == 0)
        again = self.empty & (self.stocks.amount >= self.serving)
        up = self.fallen & (self.up_at == second)
        self.tell_all("stock dry", dry)
        self.tell_all("stock refilled", again)
        self.tell_all("up", up)
        self.empty = (self.empty | dry) & ~again
        self.fallen = self.fallen & ~up
        self.up_at = np.where(up, NEVER, self.up_at)

    def look(self, until: int) -> None:
        """Remember how things stand at `until`, between two events."""
        if until > self.now:
            self.integrate(until)
            self.remember(settle(self.table, self.present()))

    # ── the present ──

    def present(self) -> Present:
        """What levels follow from, now."""
        course, now = self.course, self.now
        addresses = self.table.nodes.addresses
        demand = self.demand()
        total = numbers([0] * len(addresses))
        np.add.at(total, self.table.classes.node, demand)
        order, cap = self.service()
        return Present(
            damage_out=numbers(by_itself.damage(course, one, "out", now) for one in addresses),
            damage_in=numbers(by_itself.damage(course, one, "in", now) for one in addresses),
            demand=demand,
            total=total,
            cap=cap,
            order=order,
            charged=self.tiers.amount > 0,
            empty=self.empty,
            fallen=self.fallen,
            lowest=self.lowest,
            waived=self.waived,
        )

    def demand(self) -> Numbers:
        """Of each class, in parts per million of its node's normal demand."""
        found = []
        for node in self.world.nodes:
            whole = [node.demand, *by_itself.factors(self.course, node.address, None, self.now)]
            parts = [
                [
                    part.share,
                    part.demand,
                    *by_itself.factors(self.course, node.address, part.id, self.now),
                ]
                for part in node.classes
            ]
            found += [_product([*whole, *part]) for part in parts or [[]]]
        return numbers([*found, 0])

    def service(self) -> tuple[list[Places], Numbers]:
        """Rows of classes by rank, and caps."""
        classes = self.table.classes
        cap = classes.cap.copy()
        nobody = len(classes.node) - 1
        ranks = max((len(ids) for ids in classes.ids), default=0)
        order = [places([nobody] * len(self.world.nodes)) for _ in range(ranks)]
        for row, node in enumerate(self.world.nodes):
            begins = int(classes.begins[row])
            named, caps = by_itself.service(self.course, node, self.now)
            cap[begins : begins + len(caps)] = caps
            for rank, name in enumerate(named):
                order[rank][row] = begins + classes.ids[row].index(name)
        return order, cap

    # ── what follows from settled levels ──

    def move(self, settled: Settled, present: Present) -> bool:
        """Let nodes fall, begin or break off a restart; whether levels may change by it."""
        nodes, edges = self.table.nodes, self.table.edges
        levels = settled.levels(self.table)
        free = levels_from(self.table, present, settled.readings, latched=False)
        own = free.levels(self.table)
        well = own >= nodes.below
        falls = nodes.restarts & ~self.fallen & (levels < nodes.below)
        begins = self.fallen & (self.up_at == NEVER) & well
        breaks = self.fallen & (self.up_at != NEVER) & ~well
        back = self.waived & (settled.seen >= nodes.below[edges.consumer] * ONE)
        back &= ~self.fallen[edges.consumer] & ~falls[edges.consumer]
        # A level that the latch holds is rounded down anew when demand changes; that is no new low.
        self.lowest = np.where(self.fallen, np.minimum(self.lowest, own), self.lowest)
        self.lowest = np.where(falls, levels, self.lowest)
        self.fell_at = np.where(falls, self.now, self.fell_at)
        longer = nodes.grows * (self.now - self.fell_at) // ONE
        self.up_at = np.where(begins, self.now + np.maximum(60, nodes.after + longer), self.up_at)
        self.up_at = np.where(breaks, NEVER, self.up_at)
        self.fallen = self.fallen | falls
        self.waived = (self.waived | (falls[edges.consumer] & ~edges.at_start)) & ~back
        self.tell_all("fell", falls)
        self.tell_all("restarting", begins)
        self.tell_all("relapsed", breaks)
        return bool(falls.any() or begins.any() or breaks.any() or back.any())

    def set_rates(self, settled: Settled) -> None:
        """How fast every stock and tier fills or drains until the next event."""
        nodes, tiers = self.table.nodes, self.table.tiers
        self.stocks.rate = np.where(nodes.stocked, settled.inflow - settled.delivered, 0)
        gap = ONE - settled.readings[self.table.edges.supplier[tiers.edge]]
        inflow = refuelling(self.table, settled.readings)
        covered = np.minimum(ONE, inflow * ONE // np.maximum(1, gap))
        draining = np.where(tiers.shared, np.minimum(gap, inflow) - gap, covered - ONE)
        short = np.where(self.tiers.amount > 0, draining, 0)
        whole = np.where(tiers.refuelled, inflow, tiers.recharge)
        self.tiers.rate = np.where(gap > 0, short, whole)
        levels = settled.levels(self.table)
        self.unmet = nodes.persons * (ONE - levels) // ONE

    # ── the record ──

    def tell(self, what: str, name: str) -> None:
        self.run.crossings.append(Crossing(self.now, what, name))

    def tell_all(self, what: str, which: Flags) -> None:
        for row in np.flatnonzero(which):
            self.tell(what, self.table.nodes.addresses[row])

    def remember(self, settled: Settled) -> None:
        nodes, classes = self.table.nodes, self.table.classes
        parts = settled.readings[len(nodes.addresses) :]
        named = enumerate(nodes.addresses)
        names = self.table.tiers.names
        self.run.moments.append(
            Moment(
                second=self.now,
                levels=dict(zip(nodes.addresses, settled.levels(self.table), strict=True)),
                classes={
                    address: tuple(parts[classes.begins[row] :][: len(classes.ids[row])])
                    for row, address in named
                    if classes.ids[row]
                },
                stocks=self._by_name(self.stocks.amount, nodes.stocked),
                tiers=dict(zip(names, self.tiers.amount, strict=True)),
                capacities=self._by_name(self.stocks.capacity, nodes.stocked)
                | dict(zip(names, self.tiers.capacity, strict=True)),
                person_seconds=self._by_name(self.person_seconds, nodes.persons > 0),
            )
        )

    def _by_name(self, values: Numbers, which: Flags) -> dict[str, int]:
        return {self.table.nodes.addresses[row]: values[row] for row in np.flatnonzero(which)}


def _product(factors: list[int]) -> int:
    """Of numbers in parts per million, rounded down once."""
    return prod(factors) // int(ONE ** (len(factors) - 1))
