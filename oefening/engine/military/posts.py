"""Posts that are left: by the police to guard or to escort, and by reservists who are called up.

What a capacity loses by it is damage, in the name of whoever asked for it; nobody leaves twice.
"""

from collections.abc import Iterator

from oefening import events
from oefening.engine.flow import claims
from oefening.engine.ledger import Strength
from oefening.engine.pools import Pools
from oefening.engine.run import Run
from oefening.engine.undoing import Doer, Does, Undoing
from oefening.world import effects
from oefening.world.lengths import Drawn
from oefening.world.military import Mobilisation
from oefening.world.model import NATION
from oefening.world.nodes import WHOLE
from oefening.world.shares import apportioned


class Posts:
    """Who is away from a civil post."""

    def __init__(self, run: Run, undoing: Undoing, damages: Does, pools: Pools) -> None:
        """`damages` says how a damage is done."""
        self._run = run
        self._undoing = undoing
        self._damage = damages[effects.Damage]
        self._pools = pools
        self._police: dict[str, Strength] = {}
        """Teams of the police on duty and on guard, by region."""
        self._called: dict[str, int] = {}
        """Reservists who are away, by region."""

    @property
    def does(self) -> Does:
        """What is done for each kind of effect."""
        return {effects.Guard: self._guard, effects.Mobilise: self._mobilise}

    def _hit(self, kind: str, address: str, share: int, lasts: int | None, doer: Doer) -> None:
        """Take a share of a capacity away, for what has a name of that kind in the log."""
        if not share or address not in self._run.kernel.by_address:
            return
        length = None if lasts is None else Drawn(shape="fixed", values=(lasts,))
        named = Doer(doer.owner, f"{kind}/{doer.called}")
        self._damage(effects.Damage(damage=address, share=share, lasts=length), named)

    # ── the police ───────────────────────────────────────────────────────────────────────────────

    def _guard(self, effect: effects.Guard, doer: Doer) -> None:
        rules, region = self._run.world.military, self._region(effect.guard)
        if rules is None or rules.police is None:
            return
        of = rules.police.on_duty(self._run.places[region].persons)
        police = self._police.setdefault(region, Strength(region, "police", of))
        teams = min(effect.teams, police.free)
        guard = self._undoing.number(f"guard/{doer.called}", doer.owner)
        until = None if effect.lasts is None else self._run.now + effect.lasts
        self._run.emit(
            events.GuardPosted(guard, region, teams, of, effect.escort, doer.owner, until)
        )
        if not teams:
            return
        address = f"{region}.{rules.police.capacity}"
        self._hit("guard", address, teams * WHOLE // of, effect.lasts, doer)
        ledger, loan = self._run.ledger, None
        if effect.escort:
            escort = self._pools.of(NATION, rules.escort)
            loan = ledger.lend(police, escort, teams, doer.owner)
        else:
            police.busy += teams

        def end() -> None:
            if loan is None:
                ledger.release(police, teams)
            else:
                ledger.end(loan)
            self._run.emit(events.GuardEnded(guard, region, teams))

        self._undoing.until(doer.owner, effect.lasts, end)

    def _region(self, place: str) -> str:
        return self._run.places[place].within or place

    # ── reservists ───────────────────────────────────────────────────────────────────────────────

    def _mobilise(self, effect: effects.Mobilise, doer: Doer) -> None:
        rules = self._run.world.military
        if rules is None or rules.mobilisation is None:
            return
        plan = rules.mobilisation
        called = dict(self._who(effect, plan))
        call = self._undoing.number(f"mobilise/{doer.called}", doer.owner)
        persons = sum(called.values())
        self._run.emit(events.ReservistsCalled(call, effect.mobilise, persons, doer.owner))
        if not persons:
            return
        for region, some in called.items():
            self._called[region] = self._called.get(region, 0) + some
        everywhere = sum(self._living(plan, region) for region in self._regions(NATION))
        self._take(plan, called, persons * WHOLE // max(1, everywhere), effect.lasts, doer)
        gains = self._gains(plan, called)
        for address, factor in gains.items():
            self._strengthen(address, call, factor, doer.owner)

        def end() -> None:
            for region, some in called.items():
                self._called[region] -= some
            for address in gains:
                self._strengthen(address, call, None, doer.owner)
            self._run.emit(events.ReservistsReleased(call, effect.mobilise, persons))

        self._undoing.until(doer.owner, effect.lasts, end)

    def _regions(self, place: str) -> tuple[str, ...]:
        if place != NATION:
            return (self._region(place),)
        return tuple(region.id for region in self._run.world.regions)

    def _living(self, plan: Mobilisation, region: str) -> int:
        """Reservists who live in a region."""
        everybody = sum(place.persons for place in self._run.world.regions)
        return plan.living(self._run.places[region].persons, everybody)

    def _who(self, effect: effects.Mobilise, plan: Mobilisation) -> Iterator[tuple[str, int]]:
        """How many are called up of each region; nobody who is away already."""
        regions = self._regions(effect.mobilise)
        living = {region: self._living(plan, region) for region in regions}
        wanted = effect.persons or sum(living.values()) * effect.share // WHOLE
        asked = apportioned(wanted, tuple(living.values()))
        for (region, there), some in zip(living.items(), asked, strict=True):
            yield region, max(0, min(some, there - self._called.get(region, 0)))

    def _take(
        self,
        plan: Mobilisation,
        called: dict[str, int],
        national: int,
        lasts: int | None,
        doer: Doer,
    ) -> None:
        """Have the posts left, in regions and of `national` ppm in what all have together."""
        known = self._run.kernel.by_address
        for capacity, takes in plan.posts.items():
            if f"{NATION}.{capacity}" in known:
                self._hit(
                    "mobilise", f"{NATION}.{capacity}", takes * national // WHOLE, lasts, doer
                )
                continue
            for region, some in called.items():
                share = takes * some // max(1, self._living(plan, region))
                self._hit("mobilise", f"{region}.{capacity}", share, lasts, doer)

    def _gains(self, plan: Mobilisation, called: dict[str, int]) -> dict[str, int]:
        """By address the factor on demand that a gain in what can be done comes to."""
        gains = {}
        for region, some in called.items():
            address = f"{region}.{plan.support}"
            gain = plan.gain * some // max(1, self._living(plan, region))
            if gain and address in self._run.kernel.by_address:
                gains[address] = WHOLE * WHOLE // (WHOLE + gain)
        return gains

    def _strengthen(self, address: str, call: str, factor: int | None, owner: str) -> None:
        run, claim = self._run, f"{call}/{address}"  # of one call there are several, of each region
        for unit in run.units(address):
            claims.multiply_demand(unit, None, claim, factor)
            run.kernel.set_demand(unit, run.calendar.hour_of_day(run.now))
        in_all = claims.demand_in_all(run.units(address)[0], None)
        run.emit(events.DemandChanged(address, None, in_all, owner, claim, factor))
