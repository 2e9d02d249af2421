"""Effects put to work: what disruptions, injects, decisions and the facilitator do to the world.

Everything an owner (a disruption, an inject, a decision) has brought about is kept with the way to
undo it, so that retracting ends it from now on. What cannot be taken back stays: what the public
was told, fuel that has been poured, goods that are on their way.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial, singledispatchmethod

from oefening import events
from oefening.engine import claims, supplies
from oefening.engine.crews import Crews
from oefening.engine.parts import Unit
from oefening.engine.run import Run
from oefening.world import effects
from oefening.world.levers import LeverUse
from oefening.world.nodes import WHOLE
from oefening.world.pull import lever_effects


@dataclass(frozen=True, slots=True)
class Doer:
    """In whose name an effect is done."""

    owner: str
    """What records name, and what is retracted: `decision/12`."""
    called: str
    """By what damages and their streams of chance are named: `decision/shelter/open`. It comes from
    the scenario, so that an extra note before a decision changes no draw after it."""


@dataclass(slots=True, eq=False)
class Damage:
    """A damage that is active."""

    key: str
    name: str
    units: list[Unit]
    inflow: bool


class Once:
    """Something that is yet to be done, once, unless it is dropped."""

    def __init__(self, act: Callable[[], None]) -> None:
        self._act: Callable[[], None] | None = act

    def do(self) -> None:
        """Do it, unless it is done or dropped."""
        act, self._act = self._act, None
        if act is not None:
            act()

    def drop(self) -> None:
        """Let it not be done any more."""
        self._act = None


class Effects:
    """Applies effects, times their ends, and undoes them by owner."""

    def __init__(self, run: Run) -> None:
        self._run = run
        self._damages: dict[str, Damage] = {}
        """Active ones by key; a key is never used twice."""
        self.crews = Crews(run, lambda key: self._end_damage(self._damages[key]))
        self._undo: dict[str, list[Callable[[], None]]] = {}
        self._numbered: dict[str, int] = {}
        """How often each name was given."""

    # ── owners ───────────────────────────────────────────────────────────────────────────────────

    def apply(self, owner: str, some: Iterable[effects.Effect], called: str | None = None) -> None:
        """Put effects to work in the name of `owner`, called by its own name if by no other."""
        self._undo.setdefault(owner, [])
        for effect in some:
            self._do(effect, Doer(owner, called or owner))

    def pull(self, owner: str, uses: Iterable[LeverUse]) -> None:
        """Pull levers in the name of `owner`; their effects begin after their lead time."""
        self._undo.setdefault(owner, [])
        for use in uses:
            lead = self._run.world.levers[use.lever].lead
            doer = Doer(owner, self._number(f"lever/{use.lever}"))
            self._run.emit(events.LeverPulled(use, owner, self._run.now + lead))
            begin = Once(partial(self._begin, use, doer))
            self._undo[owner].append(begin.drop)
            if lead:
                self._run.later(lead, begin.do)
            else:
                begin.do()

    def retract(self, owner: str) -> None:
        """Undo everything that `owner` has brought about and that still lasts."""
        for undo in reversed(self._undo.pop(owner, [])):
            undo()

    def _begin(self, use: LeverUse, doer: Doer) -> None:
        lever = self._run.world.levers[use.lever]
        self._run.emit(events.LeverTookEffect(use, doer.owner))
        for effect in lever_effects(lever, use):
            self._do(effect, doer)

    def _until(self, owner: str, lasts: int | None, undo: Callable[[], None]) -> None:
        """Have `undo` done once: after `lasts` seconds, or when the owner is retracted."""
        end = Once(undo)
        self._undo[owner].append(end.do)
        if lasts is not None:
            self._run.later(lasts, end.do)

    def _number(self, name: str) -> str:
        """The name with a number that no other of that name has; the first needs none."""
        number = self._numbered[name] = self._numbered.get(name, 0) + 1
        return name if number == 1 else f"{name}/{number}"

    # ── effects ──────────────────────────────────────────────────────────────────────────────────

    @singledispatchmethod
    def _do(self, effect: effects.Effect, doer: Doer) -> None:
        raise TypeError(effect, doer)

    @_do.register
    def _damage(self, effect: effects.Damage, doer: Doer) -> None:
        name = effect.as_ or f"{doer.called}/damage"
        for part in range(effect.parts):
            share = effect.share // effect.parts + (part < effect.share % effect.parts)
            if not share:
                continue
            damage = Damage(
                self._number(name),
                name,
                self._run.units(effect.damage),
                effect.limits == "in",
            )
            self._damages[damage.key] = damage
            self._run.emit(
                events.DamageDone(damage.key, effect.damage, share, effect.limits, doer.owner)
            )
            self._set_damage(damage, share)
            self._until(doer.owner, None, partial(self._end_damage, damage))
            self._time_damage(effect, damage)

    def _time_damage(self, effect: effects.Damage, damage: Damage) -> None:
        """See to it that the damage ends as it says."""
        run = self._run
        if effect.lasts is not None:
            lasts = run.chance.length(f"damage/{damage.key}", run.now, effect.lasts)
            run.later(lasts, partial(self._end_damage, damage))
        for step in effect.curve:
            run.later(step.after, partial(self._change_damage, damage, step.share))
        if effect.work is not None:
            self.crews.repair(damage.key, effect.damage.partition(".")[0], effect.work)

    def _set_damage(self, damage: Damage, share: int) -> None:
        for unit in damage.units:
            self._run.kernel.set_damage(unit, damage.key, share, inflow=damage.inflow)

    def _change_damage(self, damage: Damage, share: int) -> None:
        if damage.key not in self._damages:
            return
        if share:
            self._run.emit(events.DamageChanged(damage.key, share))
            self._set_damage(damage, share)
        else:
            self._end_damage(damage)

    def _end_damage(self, damage: Damage) -> None:
        if self._damages.pop(damage.key, None) is not None:
            self._set_damage(damage, 0)
            self._run.emit(events.DamageEnded(damage.key))
            self.crews.finish(damage.key)

    @_do.register
    def _repair(self, effect: effects.Repair, doer: Doer) -> None:
        claim = self._number(f"repair/{doer.owner}")
        named = [one for one in self._damages.values() if one.name == effect.repair]
        for damage in named:
            if effect.priority is not None:
                self.crews.prefer(damage.key, claim, effect.priority)
            if effect.speed is not None:
                self.crews.hurry(damage.key, claim, effect.speed)
            if effect.finish:
                self._end_damage(damage)

        def undo() -> None:
            for damage in named:
                self.crews.prefer(damage.key, claim, None)
                self.crews.hurry(damage.key, claim, None)

        self._until(doer.owner, None, undo)

    @_do.register
    def _demand(self, effect: effects.Demand, doer: Doer) -> None:
        claim = self._number(f"demand/{doer.owner}")

        def multiply(factor: int | None) -> None:
            run, units = self._run, self._run.units(effect.demand)
            for unit in units:
                claims.multiply_demand(unit, effect.for_class, claim, factor)
                run.kernel.set_demand(unit, run.calendar.hour_of_day(run.now))
            in_all = claims.demand_in_all(units[0], effect.for_class)
            run.emit(events.DemandChanged(effect.demand, effect.for_class, in_all, doer.owner))

        multiply(effect.factor)
        self._until(doer.owner, effect.lasts, partial(multiply, None))

    @_do.register
    def _priority(self, effect: effects.Priority, doer: Doer) -> None:
        claim = self._number(f"priority/{doer.owner}")

        def serve(order: tuple[str, ...], caps: dict[str, int]) -> None:
            run, units = self._run, self._run.units(effect.priority)
            for unit in units:
                claims.serve_first(unit, claim, order, caps)
                run.kernel.touch(unit, rises=True)
            shares = [units[0].shares[index] for index in units[0].order]
            run.emit(
                events.PriorityChanged(
                    effect.priority,
                    tuple(share.id for share in shares),
                    tuple(share.allowed() for share in shares),
                    doer.owner,
                )
            )

        serve(effect.order, effect.cap)
        self._until(doer.owner, effect.lasts, partial(serve, (), {}))

    @_do.register
    def _stock(self, effect: effects.StockChange, doer: Doer) -> None:
        if effect.add is not None:
            self._fill(effect.stock, effect.add * WHOLE, doer.owner)
        if effect.remove is None:
            return
        goods = -self._fill(effect.stock, -effect.remove * WHOLE, doer.owner)
        if effect.move_to is not None:
            arrive = partial(self._arrive, effect.move_to, goods, doer.owner)
            self._run.later(effect.takes, arrive)

    def _arrive(self, address: str, goods: int, owner: str) -> None:
        weights = [self._weight(unit) for unit in self._run.units(address)]
        self._fill(address, goods // sum(weights), owner)

    def _fill(self, address: str, amount: int, owner: str) -> int:
        """Add `amount` to every stock behind the address; return the goods that were moved.

        Goods are ppm-seconds of demand times the persons whose demand it is, so that they are the
        same wherever they go; the record tells the mean over persons.
        """
        goods = persons = 0
        for unit in self._run.units(address):
            weight = self._weight(unit)
            goods += weight * self._run.kernel.fill(unit, amount, self._run.now)
            persons += weight
        self._run.emit(events.StockMoved(address, goods // persons, owner))
        return goods

    def _weight(self, unit: Unit) -> int:
        """Persons in the unit's place; 1 where the world does not say."""
        return self._run.persons(unit) or 1

    @_do.register
    def _tier(self, effect: effects.TierChange, doer: Doer) -> None:
        run = self._run
        for unit in run.units(effect.tier):
            for link in supplies.links_to(unit, effect.on):
                if effect.refuel:
                    for backup in link.backups:
                        run.kernel.refuel(backup, run.now)
                    run.emit(events.TiersRefuelled(unit.address, link.supplier.address, doer.owner))
                tier = supplies.added_tier(effect, link, run.persons(unit), run.now)
                if tier is not None and tier.share:
                    remove = supplies.add_tier(run, link, tier, doer.owner)
                    self._until(doer.owner, None, remove)
                elif tier is not None:
                    supplier = link.supplier.address
                    run.emit(events.BackupsComplete(unit.address, supplier, doer.owner))

    @_do.register
    def _crews(self, effect: effects.Crews, doer: Doer) -> None:
        def change(by: int) -> None:
            self.crews.change(effect.crews, effect.trade, by)
            self._run.emit(events.CrewsChanged(effect.crews, effect.trade, by, doer.owner))

        change(effect.add)
        self._until(doer.owner, effect.lasts, partial(change, -effect.add))

    @_do.register
    def _inform(self, effect: effects.Inform, doer: Doer) -> None:
        self._run.readings.append(partial(self._tell_public, effect, doer.owner))

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
    def _estimate(self, effect: effects.Estimate, doer: Doer) -> None:
        restored_at = self._run.now + effect.restored_in
        self._run.emit(events.EstimateGiven(effect.estimate, restored_at, doer.owner))

    @_do.register
    def _set_level(self, effect: effects.SetLevel, doer: Doer) -> None:
        self._hold(effect.set_level, effect.at, effect.lasts, doer)

    @_do.register
    def _freeze(self, effect: effects.Freeze, doer: Doer) -> None:
        self._hold(effect.freeze, None, None, doer)

    def _hold(self, address: str, level: int | None, lasts: int | None, doer: Doer) -> None:
        claim = self._number(f"hold/{doer.owner}")
        run, units = self._run, self._run.units(address)
        for unit in units:
            claims.hold(unit, claim, level)
            run.kernel.held(unit)
            run.emit(events.NodeHeld(unit.address, level, doer.owner))

        def let_go() -> None:
            for unit in units:
                if claim in unit.holds:
                    self._let_go(unit, claim, doer.owner)

        self._until(doer.owner, lasts, let_go)

    @_do.register
    def _unfreeze(self, effect: effects.Unfreeze, doer: Doer) -> None:
        for unit in self._run.units(effect.unfreeze):
            if unit.holds:
                self._let_go(unit, None, doer.owner)

    def _let_go(self, unit: Unit, claim: str | None, owner: str) -> None:
        """Withdraw a hold, or all, and tell how the unit is held from now on, if at all."""
        free = claims.let_go(unit, claim)
        self._run.kernel.held(unit)
        if free:
            self._run.emit(events.NodeLetGo(unit.address))
        else:
            level = None if unit.frozen else unit.fixed
            self._run.emit(events.NodeHeld(unit.address, level, owner))
