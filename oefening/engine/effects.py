"""Effects put to work: what disruptions, injects, decisions and the facilitator do to the world.

Everything an owner (a disruption, an inject, a decision) has brought about is kept with the way to
undo it, so that retracting ends it from now on.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial, singledispatchmethod

from oefening import events
from oefening.engine import supplies
from oefening.engine.crews import Crews
from oefening.engine.parts import Unit
from oefening.engine.run import Run
from oefening.world import effects
from oefening.world.levers import LeverUse
from oefening.world.nodes import WHOLE
from oefening.world.pull import lever_effects


@dataclass(slots=True, eq=False)
class Damage:
    """A damage that is active."""

    units: list[Unit]
    inflow: bool


class Effects:
    """Applies effects, times their ends, and undoes them by owner."""

    def __init__(self, run: Run) -> None:
        self._run = run
        self.crews = Crews(run, self._end_damage)
        self._damages: dict[str, Damage] = {}
        self._named: dict[str, list[str]] = {}
        """Damages by the name that repairs use."""
        self._undo: dict[str, list[Callable[[], None]]] = {}
        self._numbered: dict[str, int] = {}

    # ── owners ───────────────────────────────────────────────────────────────────────────────────

    def apply(self, owner: str, some: Iterable[effects.Effect]) -> None:
        """Put effects to work in the name of `owner`."""
        self._undo.setdefault(owner, [])
        for effect in some:
            self._do(effect, owner)

    def pull(self, owner: str, uses: Iterable[LeverUse]) -> None:
        """Pull levers in the name of `owner`; their effects begin after their lead time."""
        self._undo.setdefault(owner, [])
        for use in uses:
            lever = self._run.world.levers[use.lever]
            self._run.emit(events.LeverPulled(use.lever, owner, self._run.now + lever.lead))
            self._later(lever.lead, owner, partial(self._begin, use, owner))

    def retract(self, owner: str) -> None:
        """Undo everything that `owner` has brought about and that still lasts."""
        for undo in reversed(self._undo.pop(owner, [])):
            undo()

    def _begin(self, use: LeverUse, owner: str) -> None:
        lever = self._run.world.levers[use.lever]
        self._run.emit(events.LeverTookEffect(use.lever, owner))
        for effect in lever_effects(lever, use):
            self._do(effect, owner)

    def _later(self, delay: int, owner: str, act: Callable[[], None]) -> None:
        """Call `act` after `delay` seconds, unless its owner has been retracted."""
        if not delay:
            act()
            return
        self._run.later(delay, lambda: act() if owner in self._undo else None)

    def _until(self, owner: str, lasts: int | None, undo: Callable[[], None]) -> None:
        """Have `undo` called once: after `lasts` seconds, or when the owner is retracted."""
        undone = False

        def once() -> None:
            nonlocal undone
            if not undone:
                undone = True
                undo()

        self._undo[owner].append(once)
        if lasts is not None:
            self._run.later(lasts, once)

    # ── effects ──────────────────────────────────────────────────────────────────────────────────

    @singledispatchmethod
    def _do(self, effect: effects.Effect, owner: str) -> None:
        raise TypeError(effect, owner)

    @_do.register
    def _damage(self, effect: effects.Damage, owner: str) -> None:
        number = self._numbered[owner] = self._numbered.get(owner, 0) + 1
        name = effect.as_ or f"{owner}/{number}"
        parts = max(1, effect.parts)
        for part in range(parts):
            share = effect.share // parts + (part < effect.share % parts)
            key = name if name not in self._damages and parts == 1 else self._free_key(name)
            self._named.setdefault(name, []).append(key)
            self._damages[key] = Damage(self._run.units(effect.damage), effect.limits == "in")
            self._run.emit(events.DamageDone(key, effect.damage, share, effect.limits, owner))
            self._set_damage(key, share)
            self._until(owner, None, partial(self._end_damage, key))
            self._time_damage(effect, key)

    def _free_key(self, name: str) -> str:
        number = 1
        while f"{name}/{number}" in self._damages:
            number += 1
        return f"{name}/{number}"

    def _time_damage(self, effect: effects.Damage, key: str) -> None:
        """See to it that the damage ends as it says."""
        run = self._run
        if effect.lasts is not None:
            lasts = run.chance.length(f"damage/{key}", run.now, effect.lasts)
            run.later(lasts, partial(self._end_damage, key))
        for step in effect.curve:
            run.later(step.after, partial(self._change_damage, key, step.share))
        if effect.work is not None:
            self.crews.repair(key, effect.damage.partition(".")[0], effect.work)

    def _set_damage(self, key: str, share: int) -> None:
        damage = self._damages[key]
        for unit in damage.units:
            self._run.kernel.set_damage(unit, key, share, inflow=damage.inflow)

    def _change_damage(self, key: str, share: int) -> None:
        if key not in self._damages:
            return
        if share:
            self._run.emit(events.DamageChanged(key, share))
            self._set_damage(key, share)
        else:
            self._end_damage(key)

    def _end_damage(self, key: str) -> None:
        if key in self._damages:
            self._set_damage(key, 0)
            del self._damages[key]
            self._run.emit(events.DamageEnded(key))
            self.crews.finish(key)

    @_do.register
    def _repair(self, effect: effects.Repair, _: str) -> None:
        for key in self._named.get(effect.repair, []):
            if key not in self._damages:
                continue
            if effect.priority is not None:
                self.crews.prefer(key, effect.priority)
            if effect.speed is not None:
                self.crews.hurry(key, effect.speed)
            if effect.finish:
                self._end_damage(key)

    @_do.register
    def _demand(self, effect: effects.Demand, owner: str) -> None:
        number = self._numbered[owner] = self._numbered.get(owner, 0) + 1
        key = f"{owner}/{number}"
        units = self._run.units(effect.demand)
        for unit in units:
            supplies.factors(unit, effect.for_class)[key] = effect.factor
        self._tell_demand(effect, units, owner)

        def undo() -> None:
            for unit in units:
                supplies.factors(unit, effect.for_class).pop(key, None)
            self._tell_demand(effect, units, owner)

        self._until(owner, effect.lasts, undo)

    def _tell_demand(self, effect: effects.Demand, units: list[Unit], owner: str) -> None:
        hour = self._run.calendar.hour_of_day(self._run.now)
        for unit in units:
            self._run.kernel.set_demand(unit, hour)
        product, scale = WHOLE, 1
        for factor in supplies.factors(units[0], effect.for_class).values():
            product, scale = product * factor, scale * WHOLE
        self._run.emit(
            events.DemandChanged(effect.demand, effect.for_class, product // scale, owner)
        )

    @_do.register
    def _priority(self, effect: effects.Priority, owner: str) -> None:
        units = self._run.units(effect.priority)
        before = [list(unit.order) for unit in units]
        number = self._numbered[owner] = self._numbered.get(owner, 0) + 1
        for unit in units:
            supplies.reorder(unit, effect.order)
            supplies.cap(unit, f"{owner}/{number}", effect.cap)
        self._tell_priority(effect, units, owner)

        def undo() -> None:
            for unit, order in zip(units, before, strict=True):
                unit.order = order
                supplies.cap(unit, f"{owner}/{number}", {})
            self._tell_priority(effect, units, owner)

        self._until(owner, effect.lasts, undo)

    def _tell_priority(self, effect: effects.Priority, units: list[Unit], owner: str) -> None:
        for unit in units:
            self._run.kernel.touch(unit, rises=True)
        one = units[0]
        order = tuple(one.shares[index].id for index in one.order)
        caps = tuple(one.shares[index].allowed() for index in one.order)
        self._run.emit(events.PriorityChanged(effect.priority, order, caps, owner))

    @_do.register
    def _stock(self, effect: effects.StockChange, owner: str) -> None:
        if effect.add is not None:
            self._fill(effect.stock, effect.add * WHOLE, owner)
        if effect.remove is None:
            return
        moved = -self._fill(effect.stock, -effect.remove * WHOLE, owner)
        if effect.move_to is not None:
            here = self._run.persons(self._run.kernel.by_address[effect.stock])
            there = self._run.persons(self._run.kernel.by_address[effect.move_to])
            amount = moved * here // there if here and there else moved
            self._arrive(effect.move_to, amount, effect.takes, owner)

    def _arrive(self, address: str, amount: int, takes: int, owner: str) -> None:
        def arrive() -> None:
            self._fill(address, amount, owner)

        self._run.later(takes, arrive)

    def _fill(self, address: str, amount: int, owner: str) -> int:
        units = self._run.units(address)
        moved = [self._run.kernel.fill(unit, amount, self._run.now) for unit in units]
        mean = sum(moved) // len(moved)
        self._run.emit(events.StockMoved(address, mean, owner))
        return mean

    @_do.register
    def _tier(self, effect: effects.TierChange, owner: str) -> None:
        for unit in self._run.units(effect.tier):
            for link in supplies.links_to(unit, effect.on):
                if effect.refuel:
                    for backup in link.backups:
                        self._run.kernel.refuel(backup, self._run.now)
                    self._run.emit(
                        events.TiersRefuelled(unit.address, link.supplier.address, owner)
                    )
                tier = supplies.added_tier(effect, link, self._run.persons(unit))
                if tier is not None:
                    supplies.add_tier(self._run, link, tier, owner, self._until)

    @_do.register
    def _crews(self, effect: effects.Crews, owner: str) -> None:
        self._change_crews(effect, effect.add, owner)
        self._until(owner, effect.lasts, partial(self._change_crews, effect, -effect.add, owner))

    def _change_crews(self, effect: effects.Crews, by: int, owner: str) -> None:
        self.crews.change(effect.crews, effect.trade, by)
        self._run.emit(events.CrewsChanged(effect.crews, effect.trade, by, owner))

    @_do.register
    def _inform(self, effect: effects.Inform, owner: str) -> None:
        self._run.readings.append(partial(self._tell_public, effect, owner))

    def _tell_public(self, effect: effects.Inform, owner: str) -> None:
        place = self._run.places[effect.inform]
        level = self._run.kernel.by_address[f"{place.id}.{effect.by}"].level
        reached = place.persons * level * effect.reach // (WHOLE * WHOLE)
        message = {
            language: text
            for language, text in (("nl", effect.message.nl), ("en", effect.message.en))
            if text
        }
        self._run.emit(events.PublicInformed(place.id, effect.by, reached, message, owner))

    @_do.register
    def _estimate(self, effect: effects.Estimate, owner: str) -> None:
        restored_at = self._run.now + effect.restored_in
        self._run.emit(events.EstimateGiven(effect.estimate, restored_at, owner))

    @_do.register
    def _set_level(self, effect: effects.SetLevel, owner: str) -> None:
        for unit in self._run.units(effect.set_level):
            self._run.kernel.hold(unit, fixed=effect.at)
        self._run.emit(events.NodeHeld(effect.set_level, effect.at, owner))
        self._until(owner, effect.lasts, partial(self._let_go, effect.set_level))

    @_do.register
    def _freeze(self, effect: effects.Freeze, owner: str) -> None:
        for unit in self._run.units(effect.freeze):
            self._run.kernel.hold(unit, frozen=True)
        self._run.emit(events.NodeHeld(effect.freeze, None, owner))
        self._until(owner, None, partial(self._let_go, effect.freeze))

    @_do.register
    def _unfreeze(self, effect: effects.Unfreeze, _: str) -> None:
        self._let_go(effect.unfreeze)

    def _let_go(self, address: str) -> None:
        units = self._run.units(address)
        if any(unit.frozen or unit.fixed is not None for unit in units):
            for unit in units:
                self._run.kernel.hold(unit)
            self._run.emit(events.NodeLetGo(address))
