"""Sites that are being made ready, wait for staff, or are open."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
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
        self._batches: dict[tuple[str, str], list[Batch]] = {}
        self._told: dict[tuple[str, str], events.SitesChanged] = {}

    def places(self, region: str, kind: str) -> int:
        """Persons whom the open sites of a kind can house or serve now."""
        batches = self._batches.get((region, kind))
        if not batches:
            return 0
        rule = self._rules.kinds[kind]
        places = rule.places * sum(batch.open for batch in batches)
        if not places or rule.limited_by is None:
            return places
        level = self._run.kernel.by_address[f"{region}.{rule.limited_by}"].level
        return places * level // WHOLE

    def plan(
        self, region: str, kind: str, asked: int, first: int, owner: str
    ) -> Callable[[], None]:
        """Make sites ready, the first in `first` seconds; return how to close them again."""
        rule = self._rules.kinds[kind]
        there = sum(batch.sites for batch in self._of(region, kind))
        sites = asked
        if rule.most:
            sites = max(0, min(asked, rule.most // rule.places - there))
        mine: list[Batch] = []
        leads = list(_leads(rule, there, sites, first))
        ready_at = self._run.now + (leads[0][0] if leads else first)
        self._run.emit(events.SitesPlanned(region, kind, asked, sites, ready_at, owner))
        for takes, count in leads:
            batch = Batch(count, rule.staff)
            mine.append(batch)
            self._of(region, kind).append(batch)
            self._run.later(takes, partial(self._staff, region, kind, batch))
        self._stir(region, kind)
        return partial(self._close, region, kind, mine)

    def _of(self, region: str, kind: str) -> list[Batch]:
        return self._batches.setdefault((region, kind), [])

    def _staff(self, region: str, kind: str, batch: Batch) -> None:
        """The sites are ready: have staff come, unless they were given up."""
        if batch in self._of(region, kind):
            stir = partial(self._stir, region, kind)
            wanted = batch.sites * batch.staff
            batch.taker = self._pools.take(region, self._rules.trade, wanted, stir)
            stir()

    def _close(self, region: str, kind: str, batches: list[Batch]) -> None:
        for batch in batches:
            self._of(region, kind).remove(batch)
            if batch.taker is not None:
                self._pools.free(batch.taker)
        self._stir(region, kind)

    def _stir(self, region: str, kind: str) -> None:
        self._run.closing[f"sites/{region}/{kind}"] = partial(self._tell, region, kind)
        self._changed(region)

    def _tell(self, region: str, kind: str) -> None:
        batches = self._of(region, kind)
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
