"""Damages, until time, work, a curve or an order ends them."""

from dataclasses import dataclass
from functools import partial

from oefening import events
from oefening.engine.credits import Credits
from oefening.engine.crews import Crews
from oefening.engine.estimates import Estimates, Promise
from oefening.engine.flow.parts import Unit
from oefening.engine.run import Run
from oefening.engine.undoing import Doer, Does, Undoing
from oefening.world import effects


@dataclass(slots=True, eq=False)
class Damage:
    """A damage that is active."""

    key: str
    name: str
    units: list[Unit]
    inflow: bool


class Damages:
    """All damages that are active, and the crews that repair them."""

    def __init__(self, run: Run, undoing: Undoing) -> None:
        self._run = run
        self._undoing = undoing
        self._damages: dict[str, Damage] = {}
        """Active ones by key; a key is never used twice."""
        self._paced = Credits()
        self._estimates = Estimates(run)
        self.crews = Crews(
            run, lambda key: self._end_damage(self._damages[key]), self._estimates.known
        )

    @property
    def does(self) -> Does:
        """What is done for each kind of effect."""
        return {
            effects.Damage: self._damage,
            effects.Repair: self._repair,
            effects.Crews: self._more_crews,
            effects.CrewSpeed: self._crew_speed,
        }

    def _damage(self, effect: effects.Damage, doer: Doer) -> None:
        name = effect.as_ or f"{doer.called}/damage"
        told = None
        if effect.told is not None:
            told = Promise(effect.damage, doer.owner, effect.told, effect.parts)
        for share in effect.portions:
            if not share:
                continue
            damage = Damage(
                self._undoing.number(name, doer.owner),
                name,
                self._run.units(effect.damage),
                effect.limits == "in",
            )
            self._damages[damage.key] = damage
            self._run.emit(
                events.DamageDone(damage.key, effect.damage, share, effect.limits, doer.owner)
            )
            self._set_damage(damage, share)
            self._undoing.until(doer.owner, None, partial(self._end_damage, damage))
            self._time_damage(effect, damage, told)

    def _time_damage(self, effect: effects.Damage, damage: Damage, told: Promise | None) -> None:
        """See to it that the damage ends as it says, and that the public is told when."""
        run, ends = self._run, None
        if effect.lasts is not None:
            lasts = run.chance.length(f"damage/{damage.key}", run.now, effect.lasts)
            run.later(lasts, partial(self._end_damage, damage))
            ends = run.now + lasts
        for step in effect.curve:
            run.later(step.after, partial(self._change_damage, damage, step.share))
            ends = run.now + step.after
        if told is not None:
            self._estimates.add(told, damage.key, ends)
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
            self._estimates.over(damage.key)

    def _repair(self, effect: effects.Repair, doer: Doer) -> None:
        claim = self._undoing.number(f"repair/{doer.owner}")
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

        self._undoing.until(doer.owner, None, undo)

    def _more_crews(self, effect: effects.Crews, doer: Doer) -> None:
        pools, giver = self.crews.pools, None
        if effect.from_ is not None:
            giver = pools.of(effect.from_, effect.from_trade or effect.trade)
        taker = pools.of(effect.crews, effect.trade)
        loan = self._run.ledger.lend(giver, taker, effect.add, doer.owner)
        if loan.away:
            self._undoing.until(doer.owner, effect.lasts, partial(self._run.ledger.end, loan))

    def _crew_speed(self, effect: effects.CrewSpeed, doer: Doer) -> None:
        claim = self._undoing.number(f"crew-speed/{doer.owner}")
        place, trade = effect.crew_speed, effect.trade

        def go(speed: int | None) -> None:
            in_all = self.crews.pace(place, trade, claim, speed)
            owners = self._paced.add(f"{place}/{trade}", doer.owner, -1 if speed is None else 1)
            self._run.emit(events.CrewSpeedChanged(place, trade, in_all, doer.owner, owners))

        go(effect.speed)
        self._undoing.until(doer.owner, effect.lasts, partial(go, None))
