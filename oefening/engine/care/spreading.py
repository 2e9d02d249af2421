"""Where a patient is brought: how far regions are by ambulance, and which of them is best."""

from oefening.engine.care.places import INTENSIVE, MOST_URGENT
from oefening.engine.care.sites import Patient, Site, Ward, level_of
from oefening.world.care import Care, Plan
from oefening.world.model import World
from oefening.world.nodes import WHOLE
from oefening.world.routes import Routes


class Spreading:
    """The choice of a region, under the plan that holds."""

    def __init__(self, world: World, care: Care, sites: dict[str, Site]) -> None:
        self._routes = Routes(world)
        self._care = care
        self._sites = sites
        self._near: dict[str, list[tuple[int, Site]]] = {}
        self._plans: dict[str, Plan] = {}
        """Plans that were asked for, by claim; the last one holds."""
        self.plan = care.plan
        """The plan that holds."""

    def follow(self, claim: str, plan: Plan | None) -> None:
        """Follow `plan`, or (None) no longer because of this claim."""
        self._plans.pop(claim, None)
        if plan is not None:
            self._plans[claim] = plan
        self.plan = next(reversed(self._plans.values()), self._care.plan)

    def rounded(self, seconds: int) -> int:
        """`seconds`, rounded up to the step of patients' times."""
        step = self._care.step
        return -(-seconds // step) * step if step else seconds

    def further(self, start: Site, end: Site, metres: int) -> int | None:
        """Seconds that a trip to another region takes on top; None where no road is open."""
        road = level_of(start.road)
        if end is not start:
            road = min(road, level_of(end.road))
        if not road:
            return None
        speed = self._care.ambulances.speed * 1_000
        return self.rounded(metres * 3_600 * WHOLE // (speed * road)) if metres else 0

    def near(self, site: Site) -> list[tuple[int, Site]]:
        """All regions that a road leads to with their metres, the nearest (itself) first."""
        found = self._near.get(site.id)
        if found is None:
            metres = self._routes.distances(site.id)
            reached = [(metres[one.id], one) for one in self._sites.values() if one.id in metres]
            found = self._near[site.id] = sorted(reached, key=lambda pair: (pair[0], pair[1].id))
        return found

    def treatment(self, patient: Patient) -> tuple[Site, int] | None:
        """The region that treats the patient, and the seconds to it on top; None: none can now."""
        start, plan = patient.site, self.plan
        if plan == "balanced" and patient.urgency > MOST_URGENT:
            # Who can wait keeps no ambulance away that the next who cannot wait may need.
            plan = "nearest"
        if plan == "stay":
            seconds = self.further(start, start, 0)
            return None if seconds is None else (start, seconds)
        best: tuple[int, Site, int] | None = None
        for metres, site in self.near(start):
            seconds = self.further(start, site, metres)
            if seconds is None or not site.open_slots:
                continue
            if plan == "nearest":
                return site, seconds
            if best is not None and seconds >= best[0]:
                continue
            total = seconds + site.expected_wait(patient.urgency)
            if best is None or total < best[0]:
                best = total, site, seconds
            if not total:
                break
        return None if best is None else (best[1], best[2])

    def fetched(self, patient: Patient, at_home: int | None) -> tuple[Site, int] | None:
        """The region whose own ambulance has the patient in treatment soonest, and its trip.

        The trip is in seconds, on top, one way. None where that is no sooner than in `at_home`
        seconds (None: never), beside what an ambulance takes within a region.
        """
        start, best = patient.site, at_home
        found: tuple[Site, int] | None = None
        for metres, site in self.near(start):
            seconds = self.further(start, site, metres)
            if site is start or seconds is None or not site.open_slots:
                continue
            if best is not None and 2 * seconds >= best:
                continue
            total = 2 * seconds + site.expected_wait(patient.urgency)
            if site.idle() > 0 and (best is None or total < best):
                best, found = total, (site, seconds)
        return found

    def bed(self, patient: Patient) -> tuple[Site, Ward, int] | None:
        """The nearest region with a free bed of the kind the patient needs; None if none has."""
        start = patient.site
        for metres, site in self.near(start):
            ward = _free(site, patient)
            seconds = self.further(start, site, metres) if ward is not None else None
            if ward is not None and seconds is not None:
                return site, ward, seconds
        return None


def _free(site: Site, patient: Patient) -> Ward | None:
    if patient.urgency != INTENSIVE:
        return site.free_ward()
    return site.intensive if site.intensive.open(site.level) > 0 else None
