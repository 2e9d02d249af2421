"""What is changed in how nodes are supplied: demand, order of service, stocks and backups."""

from functools import partial

from oefening import events
from oefening.engine import supplies
from oefening.engine.credits import Credits
from oefening.engine.flow import claims
from oefening.engine.flow.parts import Unit
from oefening.engine.run import Run
from oefening.engine.undoing import Doer, Does, Undoing
from oefening.world import effects
from oefening.world.nodes import WHOLE


class Changes:
    """Changes of demand, of the order of service, of stocks and of backups."""

    def __init__(self, run: Run, undoing: Undoing) -> None:
        self._run = run
        self._undoing = undoing
        self._enlarged = Credits()

    @property
    def does(self) -> Does:
        """What is done for each kind of effect."""
        return {
            effects.Demand: self._demand,
            effects.Priority: self._priority,
            effects.StockChange: self._stock,
            effects.TierChange: self._tier,
        }

    def _demand(self, effect: effects.Demand, doer: Doer) -> None:
        claim = self._undoing.number(f"demand/{doer.owner}")

        def multiply(factor: int | None) -> None:
            run, units = self._run, self._run.units(effect.demand)
            for unit in units:
                claims.multiply_demand(unit, effect.for_class, claim, factor)
                run.kernel.set_demand(unit, run.calendar.hour_of_day(run.now))
            in_all = claims.demand_in_all(units[0], effect.for_class)
            run.emit(
                events.DemandChanged(
                    effect.demand, effect.for_class, in_all, doer.owner, claim, factor
                )
            )

        multiply(effect.factor)
        self._undoing.until(doer.owner, effect.lasts, partial(multiply, None))

    def _priority(self, effect: effects.Priority, doer: Doer) -> None:
        claim = self._undoing.number(f"priority/{doer.owner}")

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
                    claim,
                    order if order or caps else None,
                    caps or None,
                )
            )

        serve(effect.order, effect.cap)
        self._undoing.until(doer.owner, effect.lasts, partial(serve, (), {}))

    def _stock(self, effect: effects.StockChange, doer: Doer) -> None:
        if effect.add is not None:
            self._fill(effect.stock, effect.add * WHOLE, doer.owner)
        if effect.enlarge is not None:
            self._enlarge(effect, doer)
        if effect.remove is None:
            return
        goods = -self._fill(effect.stock, -effect.remove * WHOLE, doer.owner)
        if effect.move_to is not None:
            arrive = partial(self._arrive, effect.move_to, goods, doer.owner)
            self._run.later(effect.takes, arrive)

    def _enlarge(self, effect: effects.StockChange, doer: Doer) -> None:
        """Have every stock behind the address hold more, in all what the effect says."""
        units = [unit for unit in self._run.units(effect.stock) if unit.store is not None]
        room = (effect.enlarge or 0) * WHOLE
        if effect.people:
            room = room * effect.people // sum(map(self._weight, units))

        def change(by: int) -> None:
            for unit in units:
                capacity = self._run.kernel.enlarge(unit, by, self._run.now)
                owners = self._enlarged.add(unit.address, doer.owner, by)
                enlarged = events.StockEnlarged(unit.address, by, capacity, doer.owner, owners)
                self._run.emit(enlarged)

        change(room)
        self._undoing.until(doer.owner, None, partial(change, -room))

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

    def _tier(self, effect: effects.TierChange, doer: Doer) -> None:
        run, units = self._run, self._run.units(effect.tier)
        persons = sum(map(run.persons, units))
        for unit in units:
            for link in supplies.links_to(unit, effect.on):
                if effect.refuel:
                    for backup in link.backups:
                        run.kernel.refuel(backup, run.now)
                    run.emit(events.TiersRefuelled(unit.address, link.supplier.address, doer.owner))
                tier = supplies.added_tier(effect, persons)
                if tier is not None:
                    remove = supplies.add_tier(run, link, tier, doer.owner, effect)
                    self._undoing.until(doer.owner, None, remove)
