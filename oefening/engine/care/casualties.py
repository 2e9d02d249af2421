"""What becomes of patients: each is a process of SimPy's, and whoever waits is served by urgency.

Ambulances, treatment places and beds are given out once all changes of a second have been made and
levels settled: to the most urgent first, of equals to whoever came first.
"""

from bisect import insort
from collections.abc import Generator
from functools import partial
from typing import Any

import simpy

from oefening.engine.care.books import Books
from oefening.engine.care.places import (
    AT_DOOR,
    DISCHARGED,
    FOR_BED,
    IN_BED,
    INTENSIVE,
    MOST_URGENT,
    TREATED,
    UNDER_WAY,
    WAITING,
    Later,
)
from oefening.engine.care.sites import Line, Patient, Site, sites
from oefening.engine.care.spreading import Spreading
from oefening.engine.chance import middle
from oefening.engine.run import Run
from oefening.world.care import TRIAGES, Care


class Casualties:
    """All patients, and the regions that care for them."""

    def __init__(self, run: Run, care: Care) -> None:
        self._run = run
        self._care = care
        self.sites = sites(run, care)
        self.spreading = Spreading(run.world, care, self.sites)
        self.books = Books(run, self.sites)
        self._usual = (0, *(middle(care.classes[one].treatment) for one in TRIAGES))
        """Seconds of treatment that a patient may be expected to take, by urgency."""
        self._queued: dict[str, Site] = {}
        """Regions in which somebody waits."""
        self._asked = False
        self._limits: dict[int, list[Patient]] = {}
        self._passed: list[Patient] = []
        """Who should be in treatment by this second."""
        self._fresh: list[Patient] = []
        """Who has begun to wait since whoever waits was served last."""
        self._begun = False

    def admit(self, patient: Patient) -> None:
        """Somebody has been hurt, or must be moved."""
        if not self._begun:
            self._begin()
        self._run.env.process(self._life(patient))

    def _begin(self) -> None:
        self._begun = True
        self.books.begin()
        for site in self.sites.values():
            for unit in (site.hospital, site.fleet, site.road):
                if unit is not None:
                    self._run.watch(unit.address, partial(self.refit, site))

    def refit(self, site: Site) -> None:
        """Serve anew, since something in the region works otherwise than before."""
        if self._begun:
            self.books.refit(site)
        self.ask()

    def ask(self) -> None:
        """Have whoever waits served once levels are settled."""
        if not self._asked and self._queued:
            self._asked = True
            self._run.readings.append(self._serve)

    # ── one patient ──────────────────────────────────────────────────────────────────────────────

    def _life(self, patient: Patient) -> Generator[simpy.Event, Any, None]:
        """What a patient goes through."""
        self.books.arrive(patient)
        yield self._wait(patient, patient.site.hurt[patient.urgency])
        if patient.urgency != INTENSIVE:
            self.books.move(patient, AT_DOOR)
            yield self._wait(patient, patient.site.door[patient.urgency])
            self._leave_treatment(patient)
        while patient.stay:
            if patient.place != UNDER_WAY:
                self.books.move(patient, FOR_BED)
                yield self._wait(patient, patient.site.bedless)
            if patient.place == UNDER_WAY:
                left = patient.next = Later(self._run.env)
                self._lie_down(patient)
                yield left
            self._get_up(patient)
        self.books.move(patient, DISCHARGED)

    def _wait(self, patient: Patient, line: Line) -> Later:
        """Have the patient stand in line; what they wait for happens when they leave."""
        line.append(patient)
        self._fresh.append(patient)
        self._queued[patient.site.id] = patient.site
        self.ask()
        patient.next = Later(self._run.env)
        return patient.next

    def _leave_treatment(self, patient: Patient) -> None:
        site = patient.site
        self._run.ledger.release(site.slots)
        self._expect(site, patient, -1)
        self.ask()

    def _expect(self, site: Site, patient: Patient, by: int) -> None:
        """Count one patient more, or fewer, among those that the region has to treat."""
        site.load[patient.urgency] += by
        site.work[patient.urgency] += by * self._usual[patient.urgency]

    def _lie_down(self, patient: Patient) -> None:
        ward = patient.ward
        assert ward is not None
        assert patient.next is not None
        nights = patient.stay if ward.longest is None else min(patient.stay, ward.longest)
        patient.stay -= nights
        self.books.move(patient, IN_BED)
        if patient.urgency == INTENSIVE:
            self.books.begin_treatment(patient)
        patient.next.happen(nights)

    def _get_up(self, patient: Patient) -> None:
        assert patient.ward is not None
        self._run.ledger.release(patient.ward)
        patient.ward = None
        self.ask()

    # ── serving ──────────────────────────────────────────────────────────────────────────────────

    def _serve(self) -> None:
        """Give out what is free; then see who is not in treatment in time."""
        self._asked = False
        queued = [self._queued[id] for id in sorted(self._queued)]
        for site in queued:
            self._give_beds(site)
            self._give_slots(site)
        for site in queued:
            self._send(site, MOST_URGENT if self.spreading.plan == "balanced" else None)
        if self.spreading.plan == "balanced":
            for site in queued:
                self._have_fetched(site)
        for site in queued:
            self._send(site)
            if not site.waiting:
                del self._queued[site.id]
        fresh, self._fresh = self._fresh, []
        for patient in fresh:
            if patient.place in {WAITING, AT_DOOR}:
                self._mind_limit(patient)
        self._count_late()

    def _give_beds(self, site: Site) -> None:
        while site.bedless and (ward := site.free_ward()) is not None:
            patient = site.bedless.popleft()
            ward.busy += 1
            patient.ward = ward
            self._lie_down(patient)

    def _give_slots(self, site: Site) -> None:
        free = site.open_slots - site.slots.busy
        for line in site.door:
            while line and free > 0:
                free -= 1
                site.slots.busy += 1
                self._treat(line.popleft())

    def _treat(self, patient: Patient) -> None:
        assert patient.next is not None
        self.books.move(patient, TREATED)
        self.books.begin_treatment(patient)
        patient.next.happen(patient.treatment)

    def _send(self, site: Site, least: int | None = None) -> None:
        """Send the ambulances that are free: for intensive care, for who was hurt, for a bed.

        Given an urgency, to nobody who is less urgent.
        """
        idle = site.idle()
        while idle > 0 and self._send_one(site, least):
            idle -= 1

    def _send_one(self, site: Site, least: int | None) -> bool:
        """Send an ambulance to whoever is next and can be brought anywhere; False if nobody."""
        intensive, *hurt = site.hurt[: None if least is None else least + 1]
        if intensive and self._move(intensive):
            return True
        line = next(filter(None, hurt), None)
        if line is not None and (to := self.spreading.treatment(line[0])) is not None:
            patient = line.popleft()
            self._expect(to[0], patient, 1)
            self._drive(patient, *to)
            return True
        if least is not None or not site.bedless or self.spreading.plan == "stay":
            return False
        return self._move(site.bedless)

    def _have_fetched(self, site: Site) -> None:
        """Have other regions' free ambulances fetch whom they get into treatment sooner.

        Of each class the last in line first: to these it matters most, and the others lose nothing.
        """
        fleet, rounded = self._care.ambulances, self.spreading.rounded
        cycle = rounded(fleet.brings) + rounded(fleet.returns)
        ahead, work = 0, 0
        for urgency, line in enumerate(site.hurt[MOST_URGENT:], MOST_URGENT):
            while line:
                before = ahead + len(line) - 1
                worked = work + (len(line) - 1) * self._usual[urgency]
                at_home = site.free_in(before, self._run.now, cycle)
                if not site.open_slots:
                    at_home = None
                elif at_home is not None:
                    at_home = max(at_home, site.expected_wait(urgency, before, worked))
                to = self.spreading.fetched(line[-1], at_home)
                if to is None:
                    break
                patient = line.pop()
                self._expect(to[0], patient, 1)
                self._drive(patient, *to, fetched=True)
            ahead += len(line)
            work += len(line) * self._usual[urgency]

    def _move(self, line: Line) -> bool:
        """Bring the first of a line to a bed elsewhere, kept from now on; False if none is free."""
        to = self.spreading.bed(line[0])
        if to is None:
            return False
        site, ward, further = to
        patient = line.popleft()
        ward.busy += 1
        patient.ward = ward
        self._drive(patient, site, further)
        return True

    def _drive(self, patient: Patient, to: Site, further: int, *, fetched: bool = False) -> None:
        """Bring the patient by an ambulance of their region; `fetched`: of the one they go to."""
        assert patient.next is not None
        fleet = self._care.ambulances
        carrier = to if fetched else patient.site
        carrier.ambulances.busy += 1
        brought = self.spreading.rounded(fleet.brings) + further * (2 if fetched else 1)
        self.books.move(patient, UNDER_WAY, to)
        patient.next.happen(brought)
        back = brought + self.spreading.rounded(fleet.returns) + (0 if fetched else further)
        insort(carrier.back, self._run.now + back)
        self._run.later(back, partial(self._come_back, carrier))
        if self._run.now + brought > patient.limit:
            self._mind_limit(patient)

    def _come_back(self, site: Site) -> None:
        site.back.pop(0)
        self._run.ledger.release(site.ambulances)
        self.ask()

    # ── time limits ──────────────────────────────────────────────────────────────────────────────

    def _mind_limit(self, patient: Patient) -> None:
        if patient.minded or patient.limit < self._run.now:
            return
        patient.minded = True
        who = self._limits.get(patient.limit)
        if who is None:
            self._limits[patient.limit] = [patient]
            left = patient.limit - self._run.now
            self._run.later(left, partial(self._limit, patient.limit))
        else:
            who.append(patient)

    def _limit(self, second: int) -> None:
        """A second has come in which treatment is to have begun."""
        self._passed += self._limits.pop(second)
        if not self._asked:
            self._asked = True
            self._run.readings.append(self._serve)

    def _count_late(self) -> None:
        passed, self._passed = self._passed, []
        for patient in passed:
            if patient.place in {WAITING, UNDER_WAY, AT_DOOR}:
                self.books.late(patient)
