"""Sites that are being made ready, wait for staff, or are open."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial

from oefening import events
from oefening.clock import DAY
from oefening.engine.pools import Pools, Taker
from oefening.engine.run import Run
from oefening.world.nodes import WHOLE
from oefening.world.reception import Reception, SiteKind


@dataclass(slots=True, eq=False)
class Batch:
    """Sites of a kind that get ready at one time."""

    sites: int
    staff: int
    """Of each."""
    taker: Taker | None = None
    """None while they are not ready."""

    @property
    def open(self) -> int:
        """How many are ready and have their staff."""
        if self.taker is None:
            return 0
        return self.taker.has // self.staff if self.staff else self.sites


@dataclass(slots=True, eq=False)
class Order:
    """Sites of a kind that somebody has asked for in a region."""

    region: str
    kind: str
    owner: str
    first: int
    """Seconds until the first of them is ready, from when there is room for it."""
    refused: int
    """For how many there has been no room so far."""
    batches: list[Batch] = field(default_factory=list)


class Sites:
    """All sites of all regions."""

    def __init__(
        self, run: Run, pools: Pools, rules: Reception, changed: Callable[[str], None]
    ) -> None:
        """`changed` is called with each region in which sites open or close."""
        self._run = run
        self._pools = pools
        self._rules = rules
        self._changed = changed
        self._orders: dict[tuple[str, str], list[Order]] = {}
        """Those that still stand, by region and kind."""
        self._told: dict[tuple[str, str], events.SitesChanged] = {}

    def places(self, region: str, kind: str) -> int:
        """Persons whom the open sites of a kind can house or serve now."""
        if (region, kind) not in self._orders:
            return 0
        rule = self._rules.kinds[kind]
        places = rule.room * sum(batch.open for batch in self._batches(region, kind))
        if not places or rule.limited_by is None:
            return places
        level = self._run.kernel.by_address[f"{region}.{rule.limited_by}"].level
        return places * level // WHOLE

    def any_in(self, region: str) -> bool:
        """Whether any site of the region was asked for and not closed since."""
        return any(self._orders.get((region, kind)) for kind in self._rules.kinds)

    def plan(
        self, region: str, kind: str, asked: int, first: int, owner: str
    ) -> Callable[[], None]:
        """Make sites ready, the first in `first` seconds; return how to close them again.

        Those for which there is no room are made ready once others have closed.
        """
        order = Order(region, kind, owner, first, asked)
        self._orders.setdefault((region, kind), []).append(order)
        self._make_ready(order, asked)
        self._stir(region, kind)
        return partial(self._close, order)

    def _make_ready(self, order: Order, asked: int) -> None:
        """Make as many sites ready as there is room for, of which `asked` are asked for anew."""
        region, kind, sites = order.region, order.kind, order.refused
        there = sum(batch.sites for batch in self._batches(region, kind))
        rule = self._rules.kinds[kind]
        if rule.most:
            sites = max(0, min(sites, rule.most // rule.places - there))
        order.refused -= sites
        leads = list(_leads(rule, there, sites, order.first))
        first, last = (leads[0][0], leads[-1][0]) if leads else (order.first, order.first)
        ready = self._run.now + first, self._run.now + last
        if sites or asked:
            self._run.emit(events.SitesPlanned(region, kind, asked, sites, *ready, order.owner))
        for takes, count in leads:
            batch = Batch(count, rule.staff)
            order.batches.append(batch)
            self._run.later(takes, partial(self._staff, order, batch))

    def _batches(self, region: str, kind: str) -> Iterator[Batch]:
        """All sites of a kind that a region has or will have."""
        for order in self._orders[region, kind]:
            yield from order.batches

    def _staff(self, order: Order, batch: Batch) -> None:
        """The sites are ready: have staff come, unless they were given up."""
        if batch in order.batches:
            stir = partial(self._stir, order.region, order.kind)
            wanted = batch.sites * batch.staff
            batch.taker = self._pools.take(order.region, self._rules.trade, wanted, stir)
            stir()

    def _close(self, order: Order) -> None:
        """Close the sites of an order, and make ready those of others that there is room for."""
        orders = self._orders[order.region, order.kind]
        orders.remove(order)
        for batch in order.batches:
            if batch.taker is not None:
                self._pools.free(batch.taker)
        order.batches.clear()
        for other in orders:
            if other.refused:
                self._make_ready(other, 0)
        self._stir(order.region, order.kind)

    def _stir(self, region: str, kind: str) -> None:
        self._run.closing[f"sites/{region}/{kind}"] = partial(self._tell, region, kind)
        self._changed(region)

    def _tell(self, region: str, kind: str) -> None:
        batches = list(self._batches(region, kind))
        open_ = sum(batch.open for batch in batches)
        preparing = sum(batch.sites for batch in batches if batch.taker is None)
        unstaffed = sum(batch.sites for batch in batches) - open_ - preparing
        told = events.SitesChanged(region, kind, open_, preparing, unstaffed)
        if self._told.get((region, kind)) != told:
            self._told[region, kind] = told
            self._run.emit(told)


def _leads(rule: SiteKind, there: int, sites: int, first: int) -> Iterator[tuple[int, int]]:
    """In how many seconds how many of `sites` are ready, where there are some already.

    Those with places on call after `first`; further ones as fast as places are found in a day.
    """
    if not rule.per_day:
        if sites:
            yield first, sites
        return
    for number in range(there + 1, there + sites + 1):
        beyond = max(0, number * rule.places - rule.on_call)
        yield first + beyond * DAY // rule.per_day, 1
