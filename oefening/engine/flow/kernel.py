"""The flow kernel: levels as a greatest fixed point, stocks and backups integrated exactly.

Between two settles every level is constant, so every amount changes linearly and the moment it runs
dry is computed, never searched for. Whoever owns the kernel applies the changes of one second,
calls `settle`, and comes back at `next_wake` at the latest.
"""

import heapq
from collections.abc import Iterable
from dataclasses import dataclass, field

from oefening import events
from oefening.engine.chance import Chance
from oefening.engine.flow import flows, latches
from oefening.engine.flow.compile import compile_units
from oefening.engine.flow.parts import DOWN, RESTARTING, UP, Backup, Latch, Store, Unit
from oefening.engine.flow.solver import Before, Solver
from oefening.world.model import World
from oefening.world.nodes import WHOLE

Wake = tuple[int, int, Unit | Backup | Latch, int]
"""Second, sequence, whose, and its generation: an older generation is void."""


@dataclass(slots=True)
class Second:
    """What one settle finds out."""

    now: int
    happened: list[events.Event] = field(default_factory=list)
    before: Before = field(default_factory=dict)
    stocks: dict[str, tuple[int, int]] = field(default_factory=dict)
    tiers: dict[str, tuple[int, int]] = field(default_factory=dict)


class Kernel:
    """All units of a world, and what is due to happen to them by itself.

    With `full`, every settle recomputes everything: slower, and to no other effect.
    """

    def __init__(self, world: World, chance: Chance, *, full: bool = False) -> None:
        self.units = compile_units(world)
        self.by_address = {unit.address: unit for unit in self.units}
        self.solver = Solver(self.units, full=full)
        self._chance = chance
        self._profiles = world.profiles
        self._wakes: list[Wake] = []
        self._sequence = 0
        self._flowing: dict[str, Backup] = {}
        self._eased: dict[str, Unit] = {}
        """Needs of which other persons are away, or provided for, than were told."""
        self._news: list[events.Event] = []
        """What changes have brought about since the last settle."""
        for unit in self.units:
            flows.set_demand(unit)
            for backup in unit.bridges:
                if backup.fails and backup.link.supplier is unit:
                    self._draw_starts(backup, 0)
            self.solver.touch(unit, rises=True)

    def let_go(self) -> None:
        """Have nothing lead in circles any more, so that all of it is gone as soon as it is left.

        Whoever runs many has no garbage to look for. Nothing can be asked of it from then on.
        """
        for unit in self.units:
            for link in (*unit.out, *unit.into):
                link.backups.clear()
            for links in (unit.out, unit.needed, unit.choices, unit.into):
                links.clear()
            unit.consumers.clear()
            unit.bridges.clear()
            unit.loop = unit.latch = None

    # ── changes ──────────────────────────────────────────────────────────────────────────────────

    def touch(self, unit: Unit, *, rises: bool) -> None:
        """Have the unit solved at the next settle; `rises` if its level may go up by this."""
        self.solver.touch(unit, rises=rises)

    def touch_backup(self, backup: Backup, *, rises: bool) -> None:
        """Have a backup's flow, and its consumer, worked out at the next settle."""
        self._flowing[backup.key] = backup
        self.touch(backup.link.consumer, rises=rises)

    def forget(self, backup: Backup) -> None:
        """Have nothing more worked out, nor happen, of a backup that was taken away."""
        self._flowing.pop(backup.key, None)
        backup.store.generation += 1

    def set_damage(self, unit: Unit, damage: str, share: int, *, inflow: bool = False) -> None:
        """Take `share` out of what the unit delivers (or receives); 0 ends the damage."""
        if share:
            unit.damages[damage] = share, inflow
        else:
            unit.damages.pop(damage, None)
        before = unit.damage, unit.damage_in
        unit.damage = _capped(s for s, limits_in in unit.damages.values() if not limits_in)
        unit.damage_in = _capped(s for s, limits_in in unit.damages.values() if limits_in)
        self.touch(unit, rises=unit.damage < before[0] or unit.damage_in < before[1])

    def set_demand(self, unit: Unit, hour: int) -> None:
        """Work out the unit's demand anew, in this hour of the day."""
        factor = self._profiles[unit.profile][hour] if unit.profile else WHOLE
        flows.set_demand(unit, factor)
        self.touch(unit, rises=True)

    def fill(self, unit: Unit, amount: int, now: int) -> int:
        """Add to (or, negative, take from) the unit's stock; return what was really moved."""
        store = unit.store
        if store is None:
            return 0
        store.integrate(now)
        before = store.amount
        store.amount = min(store.capacity, max(0, before + amount))
        store.told = False
        store.generation += 1
        if store.amount >= flows.refill_at(store) if unit.empty else not store.amount:
            self._wake(now, unit, store.generation)
        self.touch(unit, rises=True)
        return store.amount - before

    def enlarge(self, unit: Unit, room: int, now: int) -> int:
        """Let the unit's stock hold `room` more, and fill that; or, negative, so much less.

        Return what it can hold, 0 of a unit without a stock.
        """
        if unit.store is None:
            return 0
        unit.store.integrate(now)
        unit.store.capacity += room
        self.fill(unit, max(0, room), now)
        return unit.store.capacity

    def refuel(self, backup: Backup, now: int) -> None:
        """Fill a backup to the brim."""
        backup.store.integrate(now)
        backup.store.amount = backup.store.capacity
        backup.store.told = False
        self.touch_backup(backup, rises=True)

    def ease(self, unit: Unit, away: int, provided: int) -> None:
        """Count, of the persons whose need this is, so many as away and as provided for."""
        if (away, provided) != (unit.away, unit.provided):
            unit.away, unit.provided = away, provided
            self._eased[unit.address] = unit

    def held(self, unit: Unit) -> None:
        """Heed that the unit is held in another way, or let go.

        A restart under way is broken off: it begins again when the unit is let go.
        """
        latch = unit.latch
        if unit.holds and latch is not None and latch.phase == RESTARTING:
            latch.phase = DOWN
            latch.generation += 1
            self._news.append(events.RestartBroken(unit.address))
        self.touch(unit, rises=True)
        for link in (*unit.out, *unit.into):
            for backup in link.backups:
                self.touch_backup(backup, rises=True)

    # ── settling ─────────────────────────────────────────────────────────────────────────────────

    def next_wake(self) -> int | None:
        """Next second at which something happens by itself; None if nothing does."""
        while self._wakes and _is_void(self._wakes[0]):
            heapq.heappop(self._wakes)
        return self._wakes[0][0] if self._wakes else None

    def is_due(self, now: int) -> bool:
        """Whether there is anything to bring to rest in the second `now`."""
        if self.solver.waits or self._news or self._flowing or self._eased:
            return True
        return bool(self._wakes) and self._wakes[0][0] <= now

    def settle(self, now: int) -> list[events.Event]:
        """Bring the world to rest in the second `now`; return what happened, values last."""
        if not self.is_due(now):
            return []
        second = Second(now, self._news)
        self._news = []
        while True:
            self._ring(second)
            before: Before = {}
            solved: set[int] = set()
            while self.solver.waits:
                ranks = self.solver.solve(now, before)
                self._move_latches(second, ranks)
                solved |= ranks
            self._flow(second, solved, before)
            second.before = before | second.before
            if not self._wakes or self._wakes[0][0] > now:
                break
        self._tell(second)
        return second.happened

    def _ring(self, second: Second) -> None:
        """Take what is due off the heap and do it."""
        now, happened = second.now, second.happened
        while self._wakes and self._wakes[0][0] <= now:
            wake = heapq.heappop(self._wakes)
            if _is_void(wake):
                continue
            whose = wake[2]
            if isinstance(whose, Backup):
                whose.store.integrate(now)
                shares: dict[str, int] = {}
                if whose.fuel is None:
                    shares = {} if whose.stays else whose.give_back()
                    shares |= whose.link.stand_in(now)
                happened.append(events.TierDried(whose.key, shares or None))
                self.touch_backup(whose, rises=False)
                for other in whose.link.backups if shares else ():
                    self.touch_backup(other, rises=True)
            elif isinstance(whose, Latch):
                whose.phase = UP
                happened.append(events.NodeRestarted(whose.unit.address))
                self.touch(whose.unit, rises=True)
            elif whose.store is not None:
                whose.store.integrate(now)
                whose.empty = not whose.empty
                kind = events.StockDried if whose.empty else events.StockRefilled
                happened.append(kind(whose.address))
                self.touch(whose, rises=not whose.empty)

    def _move_latches(self, second: Second, solved: set[int]) -> None:
        """Move the latches of what was solved."""
        for rank in sorted(solved):
            unit = self.units[rank]
            if unit.latch is None:
                continue
            event, again = latches.move(unit.latch, second.now)
            if event is not None:
                second.happened.append(event)
            if isinstance(event, events.RestartBegun):
                self._wake(event.until, unit.latch, unit.latch.generation)
            if again:
                self.touch(unit, rises=True)

    # ── flows ────────────────────────────────────────────────────────────────────────────────────

    def _flow(self, second: Second, solved: set[int], before: Before) -> None:
        """Give every stock and backup whose surroundings changed its new rate."""
        for rank in sorted(solved):
            unit = self.units[rank]
            if unit.store is not None:
                self._flow_stock(unit, unit.store, second)
        backups, self._flowing = self._flowing, {}
        for rank in sorted(before):
            for backup in self.units[rank].bridges:
                backups.setdefault(backup.key, backup)
        for backup in backups.values():
            self._flow_backup(backup, second)

    def _flow_stock(self, unit: Unit, store: Store, second: Second) -> None:
        now = second.now
        if not store.flow(now, flows.stock_rate(unit)):
            return
        second.stocks[unit.address] = store.amount, store.rate
        if (at := flows.crossing(unit, store)) is not None:
            self._wake(max(now, at), unit, store.generation)

    def _flow_backup(self, backup: Backup, second: Second) -> None:
        link, now = backup.link, second.now
        level = link.level()
        short = level < WHOLE
        if short != backup.running:
            backup.running = short
            if short and backup.failed:
                of_class = None if link.supplier_class < 0 else link.supplier_class
                failed = events.GeneratorsFailed(backup.key, backup.failed, backup.sites, of_class)
                second.happened.append(failed)
            elif not short and backup.fails:
                self._draw_starts(backup, now)
        store = backup.store
        if not store.flow(now, flows.backup_rate(backup, level, now)):
            return
        second.tiers[backup.key] = store.amount, store.rate
        if (at := flows.dry_at(store)) is not None:
            self._wake(max(now, at), backup, store.generation)

    def _draw_starts(self, backup: Backup, now: int) -> None:
        """Draw how many of the sites will not start the next time.

        It is drawn when they stop, so that settling levels never draws.
        """
        stream = f"start/{backup.key}"
        backup.fail(self._chance.hits(stream, now, backup.fails, backup.sites))

    def _wake(self, at: int, whose: Unit | Backup | Latch, generation: int) -> None:
        self._sequence += 1
        heapq.heappush(self._wakes, (at, self._sequence, whose, generation))

    # ── telling ──────────────────────────────────────────────────────────────────────────────────

    def _tell(self, second: Second) -> None:
        """Tell as settled what has changed in this second."""
        levels: dict[str, int] = {}
        classes: dict[str, tuple[int, ...]] = {}
        needs: dict[str, tuple[int, int]] = {}
        for rank in sorted(second.before):
            unit = self.units[rank]
            level, shares = second.before[rank]
            if unit.level != level:
                levels[unit.address] = unit.level
                if unit.persons:
                    needs[unit.address] = _count_need(unit, second.now)
            if unit.levels != shares:
                classes[unit.address] = unit.levels
        if eased := self._eased:
            self._eased = {}
            told = {address: (unit.away, unit.provided) for address, unit in eased.items()}
            second.happened.append(events.NeedsEased(told))
            needs |= {address: _count_need(unit, second.now) for address, unit in eased.items()}
        if levels or classes or second.stocks or second.tiers or needs:
            second.happened.append(
                events.WorldSettled(levels, classes, second.stocks, second.tiers, needs)
            )


def _is_void(wake: Wake) -> bool:
    """Whether something has come between, so that nothing is due."""
    _, _, whose, generation = wake
    counted = whose if isinstance(whose, Latch) else whose.store
    return counted is None or counted.generation != generation


def _count_need(unit: Unit, now: int) -> tuple[int, int]:
    """Persons without from now on, and the person-seconds without so far."""
    unit.person_seconds += unit.unmet * (now - unit.unmet_since)
    unit.unmet_since = now
    unit.unmet = max(0, unit.lacking - unit.provided)
    return unit.unmet, unit.person_seconds


def _capped(shares: Iterable[int]) -> int:
    return min(WHOLE, sum(shares))
