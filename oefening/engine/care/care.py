"""What effects do to the care of casualties."""

from functools import partial

from oefening import events
from oefening.engine.care.arrivals import Arrivals, Intensive
from oefening.engine.care.calamity import CalamityHospital
from oefening.engine.care.casualties import Casualties
from oefening.engine.ledger import Strength
from oefening.engine.run import Run
from oefening.engine.undoing import Doer, Does, Undoing
from oefening.world import effects
from oefening.world.care import Care, Plan

LENT = ("ambulances", "slots", "beds")
"""What a region can have more of, or lend: the names of strengths, effects and records alike."""


class CareParts:
    """Patients, and what there is for them; nothing in a world that does not speak of them."""

    def __init__(self, run: Run, undoing: Undoing) -> None:
        care = run.world.care
        self._changes = None if care is None else _Changes(run, undoing, care)

    @property
    def does(self) -> Does:
        """What is done for each kind of effect."""
        return {} if self._changes is None else self._changes.does


class _Changes:
    """What there is for patients, and how effects change it."""

    def __init__(self, run: Run, undoing: Undoing, care: Care) -> None:
        self._run = run
        self._undoing = undoing
        self._care = care
        self._moves: dict[tuple[str, str, bool], dict[str, int]] = {}
        """How many of what came (or left) where and for which order, and was not told yet."""
        self._casualties = Casualties(run, care)
        self._arrivals = Arrivals(run, care, undoing, self._casualties)
        Intensive(run, care, self._casualties)
        for site in self._casualties.sites.values():
            for kind in LENT:
                getattr(site, kind).told = self._moved
        self._calamity = CalamityHospital(run, care, undoing, self._casualties)

    @property
    def does(self) -> Does:
        """What is done for each kind of effect."""
        return {
            **self._arrivals.does,
            effects.Spread: self._spread,
            effects.CareChange: self._change,
            effects.OpenCalamityHospital: self._calamity.open,
        }

    def _spread(self, effect: effects.Spread, doer: Doer) -> None:
        claim, spreading = self._undoing.number(f"spread/{doer.owner}"), self._casualties.spreading

        def follow(plan: Plan | None) -> None:
            before = spreading.plan
            spreading.follow(claim, plan)
            if plan is not None or spreading.plan != before:
                self._run.emit(events.SpreadChanged(spreading.plan, doer.owner))
            self._casualties.ask()

        follow(effect.spread)
        self._undoing.until(doer.owner, effect.lasts, partial(follow, None))

    def _change(self, effect: effects.CareChange, doer: Doer) -> None:
        site = self._arrivals.site(effect.care)
        lender = None if effect.from_ is None else self._arrivals.site(effect.from_)
        loans = [
            self._run.ledger.lend(
                None if lender is None else getattr(lender, kind),
                getattr(site, kind),
                getattr(effect, kind),
                doer.owner,
            )
            for kind in LENT
        ]
        if not any(loan.away for loan in loans):
            self._moves.setdefault((site.id, doer.owner, True), dict.fromkeys(LENT, 0))
        self._tell()

        def end() -> None:
            for loan in loans:
                self._run.ledger.end(loan)
            self._tell()

        self._undoing.until(doer.owner, effect.lasts, end)

    def _moved(self, strength: Strength, by: int, owner: str) -> None:
        """Have it told that some came to a region or left it, at rest unless it is before."""
        if by:
            key = strength.place, owner, by > 0
            moved = self._moves.setdefault(key, dict.fromkeys(LENT, 0))
            moved[strength.kind] += by
            self._run.closing["care/loans"] = self._tell

    def _tell(self) -> None:
        moves, self._moves = self._moves, {}
        for (region, owner, _), some in moves.items():
            self._run.emit(events.CareChanged(region, **some, calamity=False, owner=owner))
            self._casualties.refit(self._casualties.sites[region])
