"""How patients come: in groups, by train, and from intensive care that fails."""

from collections.abc import Callable, Generator
from dataclasses import dataclass
from functools import partial
from typing import Any

import simpy

from oefening import events
from oefening.engine.care.casualties import Casualties
from oefening.engine.care.places import INTENSIVE
from oefening.engine.care.sites import Patient, Site, level_of
from oefening.engine.flow.parts import Unit
from oefening.engine.run import Run
from oefening.engine.undoing import Doer, Does, Undoing
from oefening.world import effects
from oefening.world.care import TRIAGES, Care
from oefening.world.nodes import WHOLE


@dataclass(slots=True, eq=False)
class Group:
    """Patients who come together."""

    name: str
    site: Site
    owner: str
    left: int
    """How many are still to come."""
    drawn: int = 0
    """How many have come, each with chances of its own."""


class Arrivals:
    """Groups of patients on their way to being hurt, and trains of wounded."""

    def __init__(self, run: Run, care: Care, undoing: Undoing, casualties: Casualties) -> None:
        self._run = run
        self._care = care
        self._undoing = undoing
        self._casualties = casualties

    @property
    def does(self) -> Does:
        """What is done for each kind of effect."""
        return {effects.Patients: self._patients, effects.HospitalTrain: self._trains}

    def site(self, place: str) -> Site:
        """The care of the region in which a place is."""
        return self._casualties.sites[self._run.places[place].within or place]

    def _patients(self, effect: effects.Patients, doer: Doer) -> None:
        name = self._undoing.number(effect.as_ or f"{doer.called}/patients", doer.owner)
        counts = self._care.counts(effect.count, effect.given, effect.shares)
        moments = partial(self._moments, name, effect.over, drawn=effect.come == "drawn")
        group = self._expect(name, effect.patients, counts, doer, moments)
        self._undoing.until(doer.owner, None, partial(self._call_off, group))

    def _expect(
        self,
        name: str,
        place: str,
        counts: tuple[int, ...],
        doer: Doer,
        moments: Callable[[int], list[int]],
    ) -> Group:
        """Have so many of each class come at the seconds that `moments` says of a number."""
        group = Group(name, self.site(place), doer.owner, sum(counts))
        coming: dict[int, list[int]] = {}
        for urgency, count in enumerate(counts, INTENSIVE + 1):
            for moment in moments(count):
                coming.setdefault(moment, []).append(urgency)
        until = max(coming, default=self._run.now)
        self._run.emit(events.PatientsExpected(name, group.site.id, counts, until, doer.owner))
        self._run.env.process(self._come(group, sorted(coming.items())))
        return group

    def _moments(self, name: str, over: int, count: int, *, drawn: bool) -> list[int]:
        """The seconds at which so many come within `over` from now."""
        now, step = self._run.now, self._care.step
        if drawn:
            chance = self._run.chance
            offsets = [int(chance.uniform(f"patients/{name}", now) * over) for _ in range(count)]
        else:
            offsets = [(2 * number + 1) * over // (2 * count) for number in range(count)]
        if not step:
            return [now + offset for offset in offsets]
        return [max(now, (now + offset) // step * step) for offset in offsets]

    def _come(
        self, group: Group, coming: list[tuple[int, list[int]]]
    ) -> Generator[simpy.Event, Any, None]:
        """What a group does: it comes, moment by moment, unless it is called off."""
        for moment, urgencies in coming:
            if moment > self._run.now:
                yield self._run.env.timeout(moment - self._run.now)
            if not group.left:
                return
            for urgency in urgencies:
                group.left -= 1
                self._casualties.admit(self._hurt(group, urgency))

    def _call_off(self, group: Group) -> None:
        left, group.left = group.left, 0
        if left:
            called_off = events.PatientsCalledOff(group.name, group.site.id, left, group.owner)
            self._run.emit(called_off)

    def _hurt(self, group: Group, urgency: int) -> Patient:
        """A patient with the chances of its number in the group."""
        group.drawn += 1
        run, kind = self._run, self._care.classes[TRIAGES[urgency - 1]]
        stream, rounded = f"patient/{group.name}/{group.drawn}", self._casualties.spreading.rounded
        return Patient(
            urgency=urgency,
            site=group.site,
            treatment=rounded(run.chance.length(stream, run.now, kind.treatment)),
            stay=rounded(run.chance.length(stream, run.now, kind.stay)),
            limit=run.now + kind.within,
        )

    # ── trains ───────────────────────────────────────────────────────────────────────────────────

    def _trains(self, effect: effects.HospitalTrain, doer: Doer) -> None:
        for number in range(effect.trains):
            name = self._undoing.number(f"{doer.called}/train", doer.owner)
            arrive = partial(self._pull_in, name, effect, doer)
            self._undoing.begin(doer.owner, number * effect.every, arrive)

    def _pull_in(self, name: str, effect: effects.HospitalTrain, doer: Doer) -> None:
        """Have a train arrive once levels are settled, or when the railways let it in again.

        Whoever is on one that is in is there in that second: none of them can be called off.
        """
        site, outside = self.site(effect.hospital_train), [name]
        self._undoing.until(doer.owner, None, outside.clear)

        def enter() -> None:
            if outside and level_of(site.rail) >= self._care.train.rail:
                outside.clear()
                self._unload(name, effect, doer)

        def come() -> None:
            enter()
            if outside and site.rail is not None:
                self._run.emit(events.TrainHeld(name, site.id))
                self._run.watch(site.rail.address, enter)

        self._run.readings.append(come)

    def _unload(self, name: str, effect: effects.HospitalTrain, doer: Doer) -> None:
        least, most = self._care.train.least, self._care.train.most
        wounded = effect.wounded
        if not wounded:
            drawn = self._run.chance.uniform(f"train/{name}", self._run.now)
            wounded = least + int(drawn * (most - least + 1))
        counts = self._care.counts(wounded, {}, effect.shares)
        now = self._run.now
        self._expect(name, effect.hospital_train, counts, doer, lambda count: [now] * count)


class Intensive:
    """Intensive care: when its sites fail, their patients must be moved."""

    def __init__(self, run: Run, care: Care, casualties: Casualties) -> None:
        self._run = run
        self._care = care.intensive
        self._casualties = casualties
        if self._care.moves:
            for site in casualties.sites.values():
                if site.hospital is not None:
                    run.watch(site.hospital.address, partial(self._look, site, site.hospital))

    def _look(self, site: Site, hospital: Unit) -> None:
        """Have the patients of sites that fail moved, who were not before."""
        beds = site.intensive.there
        before = beds * self._care.occupied // WHOLE
        lost = before * failed_share(hospital) // WHOLE
        if hospital.level < self._care.below:
            lost = max(lost, before - beds * hospital.level // WHOLE)
        to_move = lost * self._care.moves // WHOLE - site.moved
        if to_move <= 0:
            return
        self._run.emit(events.IntensiveCareFailed(site.id, to_move))
        for _ in range(to_move):
            site.moved += 1
            site.intensive.busy -= 1
            self._casualties.admit(self._patient(site))

    def _patient(self, site: Site) -> Patient:
        run, stream = self._run, f"patient/{site.id}.ic/{site.moved}"
        stay = self._casualties.spreading.rounded(
            run.chance.length(stream, run.now, self._care.stay)
        )
        return Patient(INTENSIVE, site, 0, stay, run.now + self._care.within)


def failed_share(hospital: Unit) -> int:
    """The share of the hospitals' sites whose generators did not start, while power is short."""
    return max(
        (
            backup.share * backup.failed // backup.sites
            for link in (*hospital.out, *hospital.into)
            for backup in link.backups
            if backup.running
        ),
        default=0,
    )
