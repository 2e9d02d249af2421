"""What must hold in every run: nothing comes from nowhere and nothing is lost.

People, patients, vehicles, places and money are in `conserved`; here are stocks and needs.
Everything is checked on the records alone: each amount is what the amount before it, its rate and
what was moved make of it; no amount leaves 0 … capacity; what leaves a stock is what its node's
level says, and what enters is no more than its margin; person-seconds are the exact
integral, of whoever is at home and not provided for.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from conserved import check_conserved

from oefening.events import (
    DemandChanged,
    NeedsEased,
    StockEnlarged,
    StockMoved,
    TierAdded,
    TierRemoved,
    TiersRefuelled,
    WorldSettled,
)
from oefening.record import Header, Record
from oefening.world.model import World
from oefening.world.nodes import Node

ONE = 1_000_000


@dataclass
class Held:
    """An amount on its way through the records."""

    capacity: int
    amount: int
    rate: int = 0
    since: int = 0

    def to(self, second: int) -> None:
        """Let time pass at the last rate."""
        grown = self.amount + self.rate * (second - self.since)
        self.amount = max(0, min(self.capacity, grown))
        self.since = second

    def move(self, amount: int, second: int) -> None:
        """Add an amount, or take it away."""
        self.to(second)
        self.amount = max(0, min(self.capacity, self.amount + amount))

    def check(self, name: str, said: tuple[int, int], second: int) -> None:
        """Fail unless the amount recorded is the one that follows."""
        amount, rate = said
        self.to(second)
        assert 0 <= amount <= self.capacity, f"{name} holds {amount} of {self.capacity}"
        assert amount == self.amount, f"{name} holds {amount}, not {self.amount}"
        assert amount or rate >= 0, f"{name} is empty and drains"
        self.rate = rate


class Books:
    """The accounts of all stocks, tiers and needs of a run."""

    def __init__(self, world: World) -> None:
        self.nodes: dict[str, Node] = {node.address: node for node in world.nodes}
        self.stocks = {
            node.address: Held(node.stock.lasts * ONE, node.stock.lasts * ONE)
            for node in world.nodes
            if node.stock
        }
        self.tiers = {
            f"{node.address}<{dependency.on}#{number}": Held(tier.lasts * ONE, tier.lasts * ONE)
            for node in world.nodes
            for dependency in node.depends
            for number, tier in enumerate(dependency.tiers)
        }
        self.needs = {node.address: Held(1 << 80, 0) for node in world.nodes if node.persons}
        self.levels = dict.fromkeys(self.nodes, ONE)
        self.eased: dict[str, tuple[int, int]] = {}
        self.asked: dict[str, dict[str | None, int]] = {}
        """By node, what each change of all of its demand asks."""

    def enter(self, record: Record) -> None:
        """Fail unless `record` agrees with the books; then write it into them."""
        match record.body:
            case WorldSettled():
                self.settle(record.body, record.at)
            case NeedsEased(needs=needs):
                self.ease(needs)
            case DemandChanged(node=node, for_class=None, claim=claim, asked=asked):
                for name in self.parts(node):
                    self.asked.setdefault(name, {})[claim] = ONE if asked is None else asked
            case _:
                self.meddle(record)

    def parts(self, address: str) -> list[str]:
        """The node at `address`, and those of its areas if it stands for these."""
        place, _, capacity = address.partition(".")
        areas = [name for name in self.nodes if name.startswith(f"{place}/")]
        return [address, *(name for name in areas if name.endswith(f".{capacity}"))]

    def meddle(self, record: Record) -> None:
        """Write down what was done to stocks and backups."""
        match record.body:
            case StockMoved(node=node, amount=amount):
                self.stocks[node].move(amount, record.at)
            case StockEnlarged(node=node, by=by, capacity=capacity):
                self.stocks[node].capacity += by
                assert self.stocks[node].capacity == capacity
                self.stocks[node].move(max(0, by), record.at)
            case TierAdded(tier=tier, lasts=lasts):
                self.tiers[tier] = Held(lasts * ONE, lasts * ONE, since=record.at)
            case TierRemoved(tier=tier):
                del self.tiers[tier]
            case TiersRefuelled(node=node, on=on):
                for name, held in self.tiers.items():
                    if name.startswith(f"{node}<{on}#"):
                        held.move(held.capacity, record.at)

    def settle(self, settled: WorldSettled, second: int) -> None:
        """Check all that was settled."""
        for name, level in settled.levels.items():
            assert 0 <= level <= ONE, f"the level of {name} is {level}"
            self.levels[name] = level
        for levels in settled.classes.values():
            assert all(0 <= level <= ONE for level in levels)
        for name, said in settled.tiers.items():
            self.tiers[name].check(name, said, second)
        for name, said in settled.stocks.items():
            self.stocks[name].check(name, said, second)
            self.flows(name, said[1])
        for name, (persons, person_seconds) in settled.needs.items():
            away, provided = self.eased.get(name, (0, 0))
            lacking = (self.nodes[name].persons - away) * (ONE - self.levels[name]) // ONE
            without = max(0, lacking - provided)
            assert persons == without, f"{persons} lack {name}, not {without}"
            self.needs[name].check(name, (person_seconds, persons), second)

    def ease(self, needs: dict[str, tuple[int, int]]) -> None:
        """Write down who does not count; they are people who live there."""
        for name, (away, provided) in needs.items():
            assert away >= 0 <= provided
            assert away + provided <= self.nodes[name].persons, f"too many of {name} are elsewhere"
        self.eased |= needs

    def flows(self, name: str, rate: int) -> None:
        """What goes out is level × demand, so what comes in must lie within 0 … margin."""
        node = self.nodes[name]
        if node.classes or node.profile:
            return
        demand = node.demand
        for asked in self.asked.get(name, {}).values():
            demand = demand * asked // ONE
        delivered = self.levels[name] * demand // ONE
        rounding = 2 + demand // ONE
        assert -rounding <= rate + delivered <= node.margin + rounding, f"{name} gains by magic"


def check_conservation(header: Header, records: Iterable[Record], until: int) -> None:
    """Fail unless all up to the second `until` is accounted for."""
    books, records = Books(header.world), list(records)
    check_conserved(header, records)
    for record in records:
        assert record.at <= until
        books.enter(record)
