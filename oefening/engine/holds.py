"""Nodes held by hand: at a level, or frozen as they are."""

from oefening import events
from oefening.engine.flow import claims
from oefening.engine.flow.parts import Unit
from oefening.engine.run import Run
from oefening.engine.undoing import Doer, Does, Undoing
from oefening.world import effects


class Holds:
    """Nodes that are held by hand."""

    def __init__(self, run: Run, undoing: Undoing) -> None:
        self._run = run
        self._undoing = undoing
        self._owners: dict[str, str] = {}
        """Who asked for each hold."""

    @property
    def does(self) -> Does:
        """What is done for each kind of effect."""
        return {
            effects.SetLevel: self._set_level,
            effects.Freeze: self._freeze,
            effects.Unfreeze: self._unfreeze,
        }

    def _set_level(self, effect: effects.SetLevel, doer: Doer) -> None:
        self._hold(effect.set_level, effect.at, effect.lasts, doer)

    def _freeze(self, effect: effects.Freeze, doer: Doer) -> None:
        self._hold(effect.freeze, None, None, doer)

    def _hold(self, address: str, level: int | None, lasts: int | None, doer: Doer) -> None:
        claim = self._undoing.number(f"hold/{doer.owner}")
        self._owners[claim] = doer.owner
        run, units = self._run, self._run.units(address)
        for unit in units:
            claims.hold(unit, claim, level)
            run.kernel.held(unit)
            run.emit(events.NodeHeld(unit.address, level, doer.owner))

        def let_go() -> None:
            for unit in units:
                if claim in unit.holds:
                    self._let_go(unit, claim)

        self._undoing.until(doer.owner, lasts, let_go)

    def _unfreeze(self, effect: effects.Unfreeze, _: Doer) -> None:
        for unit in self._run.units(effect.unfreeze):
            if unit.holds:
                self._let_go(unit, None)

    def _let_go(self, unit: Unit, claim: str | None) -> None:
        """Withdraw a hold, or all; tell how and by whom it is held from then on, if at all."""
        free = claims.let_go(unit, claim)
        self._run.kernel.held(unit)
        if free:
            self._run.emit(events.NodeLetGo(unit.address))
        else:
            level = None if unit.frozen else unit.fixed
            owner = self._owners[next(reversed(unit.holds))]
            self._run.emit(events.NodeHeld(unit.address, level, owner))
