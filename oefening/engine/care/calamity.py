"""The calamity hospital: there is one, with as many beds as whoever asks most wants open."""

from functools import partial

from oefening import events
from oefening.engine.care.casualties import Casualties
from oefening.engine.care.sites import Ward
from oefening.engine.run import Run
from oefening.engine.undoing import Doer, Undoing
from oefening.world import effects
from oefening.world.care import Care


class CalamityHospital:
    """Closed, open, or open with its partners."""

    def __init__(self, run: Run, care: Care, undoing: Undoing, casualties: Casualties) -> None:
        self._run = run
        self._care = care.calamity
        self._undoing = undoing
        self._casualties = casualties
        self._ward = Ward(self._care.region, "calamity", longest=self._care.longest)
        self._wanted: dict[str, int] = {}
        """Beds, by who wants them."""

    def open(self, effect: effects.OpenCalamityHospital, doer: Doer) -> None:
        """Have it open for this doer too, and again as the others want it when that ends."""
        claim = self._undoing.number(f"calamity-hospital/{doer.owner}")
        self._wanted[claim] = self._care.with_partners if effect.partners else self._care.beds
        self._fit(doer)
        self._undoing.until(doer.owner, effect.lasts, partial(self._drop, claim, doer))

    def _drop(self, claim: str, doer: Doer) -> None:
        del self._wanted[claim]
        self._fit(doer)

    def _fit(self, doer: Doer) -> None:
        """Give it the beds that are wanted most; who lies there when they become fewer stays."""
        site, before = self._casualties.sites[self._care.region], self._ward.there
        beds = max(self._wanted.values(), default=0)
        if beds == before:
            return
        site.calamity, self._ward.there = self._ward, beds
        slots = self._slots(beds) - self._slots(before)
        site.calamity_slots += slots
        self._run.emit(events.CareChanged(site.id, 0, slots, beds - before, True, doer.owner))
        self._casualties.refit(site)

    def _slots(self, beds: int) -> int:
        return beds * self._care.slots // 1_000
