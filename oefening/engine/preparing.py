"""The preparation round: what may be bought and taken back, and that it works from STARTEX on."""

from collections.abc import Callable

from oefening import commands, events
from oefening.engine.effects import Effects
from oefening.engine.guards import check_effects
from oefening.engine.run import Run
from oefening.errors import Refused
from oefening.scenario.preparation import Purchase
from oefening.scenario.spending import Spending, history, key_of
from oefening.text import phrase
from oefening.text.content import counted
from oefening.world.effects import Effect
from oefening.world.pull import measure_effects


class Preparing:
    """The preparation round of a run; one that has none refuses everything."""

    def __init__(self, run: Run, effects: Effects) -> None:
        self._run = run
        self._effects = effects
        preparation = run.scenario.preparation
        self._history = history(preparation)
        self._spending = (
            None if preparation is None else Spending(run.scenario, run.world, preparation)
        )

    def buy(self, command: commands.BuyMeasure) -> Callable[[], None]:
        """What to do for the command; raise `Refused` where it is not allowed now."""
        spending, bought = self._open(), self._run.state.bought
        purchase = self._purchase(command)
        objection = spending.objection(bought, purchase)
        if objection is not None:
            raise Refused(objection)
        check_effects(self._run, self._effects_of(purchase))
        key, cost = key_of(purchase), spending.cost(purchase)
        in_all = bought.get(key, 0) + command.units
        left = spending.left({**bought, key: in_all})
        return lambda: self._run.emit(events.MeasureBought(*key, command.units, in_all, cost, left))

    def take_back(self, command: commands.ReturnMeasure) -> Callable[[], None]:
        """What to do for the command; raise `Refused` where it is not allowed now."""
        spending, bought = self._open(), self._run.state.bought
        purchase = self._purchase(command)
        key = key_of(purchase)
        own = bought.get(key, 0) - self._history.get(key, 0)
        if command.units > own:
            told = phrase("spending.not-bought", units=counted("spending.units", own))
            raise Refused(told if own else phrase("spending.none-bought"))
        in_all = bought[key] - command.units
        left = spending.left({**bought, key: in_all})
        returned = events.MeasureReturned(
            *key, command.units, in_all, spending.cost(purchase), left
        )
        return lambda: self._run.emit(returned)

    def begin(self) -> None:
        """Have all that was bought begin to work, in the order of the world and the scenario."""
        run, bought = self._run, self._run.state.bought
        if self._spending is None:
            return
        for id, measure in run.world.measures.items():
            for place in self._spending.places:
                units = self._spending.units(bought, id, place)
                if units:
                    run.emit(events.MeasureApplied(id, place, units))
                    some = measure_effects(id, measure, place, units)
                    self._effects.apply(f"measure/{id}", some, f"measure/{id}/{place}")

    def _effects_of(self, purchase: Purchase) -> tuple[Effect, ...]:
        measure = self._run.world.measures[purchase.measure]
        return measure_effects(purchase.measure, measure, purchase.place, purchase.units)

    def _open(self) -> Spending:
        if self._spending is None:
            raise Refused(phrase("spending.no-round"))
        if self._run.state.started:
            raise Refused(phrase("spending.closed"))
        return self._spending

    @staticmethod
    def _purchase(command: commands.BuyMeasure | commands.ReturnMeasure) -> Purchase:
        if command.units < 1:
            raise Refused(phrase("spending.no-units"))
        return Purchase(
            year=command.year, measure=command.measure, place=command.place, units=command.units
        )
