"""What effects do to the care of casualties."""

from functools import partial

from oefening import events
from oefening.engine.care.arrivals import Arrivals, Intensive
from oefening.engine.care.calamity import CalamityHospital
from oefening.engine.care.casualties import Casualties
from oefening.engine.care.sites import Site
from oefening.engine.run import Run
from oefening.engine.undoing import Doer, Does, Undoing
from oefening.world import effects
from oefening.world.care import Care, Plan


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
        self._casualties = Casualties(run, care)
        self._arrivals = Arrivals(run, care, undoing, self._casualties)
        Intensive(run, care, self._casualties)
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
        # Nobody lends more than there is.
        ambulances, slots, beds = effect.ambulances, effect.slots, effect.beds
        if lender is not None:
            ambulances = min(ambulances, lender.ambulances)
            slots, beds = min(slots, lender.slots), min(beds, lender.ward.beds)

        def change(by: int) -> None:
            self._equip(site, by * ambulances, by * slots, by * beds, doer)
            if lender is not None:
                self._equip(lender, -by * ambulances, -by * slots, -by * beds, doer)

        change(1)
        self._undoing.until(doer.owner, effect.lasts, partial(change, -1))

    def _equip(self, site: Site, ambulances: int, slots: int, beds: int, doer: Doer) -> None:
        site.ambulances += ambulances
        site.slots += slots
        site.ward.beds += beds
        self._run.emit(
            events.CareChanged(site.id, ambulances, slots, beds, calamity=False, owner=doer.owner)
        )
        self._casualties.refit(site)
