"""The books of care: where every patient is, told once a second is at rest."""

from oefening import events
from oefening.engine.care.places import ARRIVED, BEGUN, LATE, LONGEST, SECONDS, WAITING
from oefening.engine.care.sites import Patient, Site
from oefening.engine.run import Run
from oefening.world.care import URGENCIES

TELLING = "care"
"""By what name this is told at the end of a second."""


class Books:
    """Counts patients by region, urgency and place, and tells what has changed."""

    def __init__(self, run: Run, sites: dict[str, Site]) -> None:
        self._run = run
        self._sites = sites
        self._changed: dict[tuple[str, int], None] = {}
        self._waited: dict[tuple[str, int], None] = {}
        self._told: dict[tuple[str, int], tuple[int, ...]] = {}
        self._means: dict[str, tuple[int, ...]] = {}
        self._refitted: dict[str, None] = {}

    def begin(self) -> None:
        """Tell from now on what works in every region."""
        self._refitted.update(dict.fromkeys(self._sites))

    def refit(self, site: Site) -> None:
        """Something in the region works otherwise than before."""
        self._refitted[site.id] = None
        self._run.closing[TELLING] = self._tell

    def arrive(self, patient: Patient) -> None:
        """A patient is there, and waits."""
        patient.since = self._run.now
        counts = patient.site.counts[patient.urgency]
        counts[ARRIVED] += 1
        counts[WAITING] += 1
        self._note(patient)

    def move(self, patient: Patient, place: int, site: Site | None = None) -> None:
        """The patient leaves one place for another, in the same region or another."""
        patient.site.counts[patient.urgency][patient.place] -= 1
        if site is not None and site is not patient.site:
            self._note(patient)
            patient.site = site
        patient.place = place
        patient.site.counts[patient.urgency][place] += 1
        self._note(patient)

    def begin_treatment(self, patient: Patient) -> None:
        """The patient waits no longer for what the limit of the class is for."""
        waits, waited = patient.site.waits[patient.urgency], self._run.now - patient.since
        waits[BEGUN] += 1
        waits[SECONDS] += waited
        waits[LONGEST] = max(waits[LONGEST], waited)
        self._waited[patient.site.id, patient.urgency] = None

    def late(self, patient: Patient) -> None:
        """The patient's treatment did not begin in time; counted where they are now."""
        patient.site.counts[patient.urgency][LATE] += 1
        self._note(patient)

    def _note(self, patient: Patient) -> None:
        self._changed[patient.site.id, patient.urgency] = None
        self._run.closing[TELLING] = self._tell

    def _tell(self) -> None:
        changed, self._changed = self._changed, {}
        refitted, self._refitted = self._refitted, {}
        patients = {}
        for key in sorted(changed):
            region, urgency = key
            counts = tuple(self._sites[region].counts[urgency])
            if counts != self._told.get(key):
                self._told[key] = counts
                patients[f"{region}.{URGENCIES[urgency]}"] = counts
        begun, self._waited = self._waited, {}
        waited = {
            f"{region}.{URGENCIES[urgency]}": tuple(self._sites[region].waits[urgency])
            for region, urgency in sorted(begun)
        }
        means = {}
        for region in sorted(refitted):
            now = self._sites[region].means()
            if now != self._means.get(region):
                self._means[region] = means[region] = now
        if patients or means:
            self._run.emit(events.CareSettled(patients, means, waited))
