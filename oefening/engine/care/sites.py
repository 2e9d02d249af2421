"""The care of each region, its ambulances, treatment places and beds, and its patients."""

from collections import deque
from dataclasses import dataclass, field

from oefening.engine.care.places import COUNTS, KINDS, WAITING, WAITS, Later
from oefening.engine.flow.parts import Unit
from oefening.engine.ledger import Strength
from oefening.engine.run import Run
from oefening.world.care import Care
from oefening.world.nodes import WHOLE
from oefening.world.shares import apportioned


@dataclass(slots=True, eq=False)
class Ward(Strength):
    """Beds of one kind in a region, as many as there are while the hospitals are whole."""

    longest: int | None = None
    """Seconds that somebody may lie there; None: as long as it takes."""

    def open(self, level: int) -> int:
        """Beds that are free at this level of the hospitals; below 0 where some are too few."""
        return working(self.there, level) - self.busy


@dataclass(slots=True, eq=False)
class Patient:
    """One person, from being hurt until they go home."""

    urgency: int
    site: "Site"
    """The region that counts them: where they are, or are being brought."""
    treatment: int
    """Seconds."""
    stay: int
    """Seconds in a bed that are still to come."""
    limit: int
    """The second by which treatment is to have begun."""
    since: int = 0
    """The second in which they were hurt."""
    place: int = WAITING
    next: Later | None = None
    """When they leave where they are."""
    ward: Ward | None = None
    """Where they lie, or a bed is kept for them."""
    minded: bool = False
    """Whether somebody looks when the limit passes."""


Line = deque[Patient]


def _lines() -> tuple[Line, ...]:
    return tuple(deque() for _ in range(KINDS))


@dataclass(slots=True, eq=False)
class Site:
    """The care of one region."""

    id: str
    ambulances: Strength
    """Those are busy that are with a patient or on their way back."""
    slots: Strength
    """Treatment places, without those of the calamity hospital."""
    beds: Ward
    intensive: Ward
    """Who lay there before counts too."""
    hospital: Unit | None
    fleet: Unit | None
    road: Unit | None
    rail: Unit | None
    calamity: Ward | None = None
    """The calamity hospital's, which has no beds while it is closed; None where it is not."""
    calamity_slots: int = 0
    """Treatment places of the calamity hospital while it is open."""
    back: list[int] = field(default_factory=list)
    """The seconds at which ambulances that are out can be sent again, the first one first."""
    load: list[int] = field(default_factory=lambda: [0] * KINDS)
    """Patients in treatment, before it or on their way to it, by urgency."""
    work: list[int] = field(default_factory=lambda: [0] * KINDS)
    """Seconds of treatment that these may be expected to take."""
    hurt: tuple[Line, ...] = field(default_factory=_lines)
    """Who waits for an ambulance, by urgency."""
    door: tuple[Line, ...] = field(default_factory=_lines)
    """Who waits for treatment."""
    bedless: Line = field(default_factory=deque)
    """Who waits for a bed."""
    counts: tuple[list[int], ...] = field(
        default_factory=lambda: tuple([0] * COUNTS for _ in range(KINDS))
    )
    waits: tuple[list[int], ...] = field(
        default_factory=lambda: tuple([0] * WAITS for _ in range(KINDS))
    )
    """By urgency of whose treatment began here: how many, seconds waited, and the most of one."""
    moved: int = 0
    """Patients that its intensive care had to let go."""

    @property
    def level(self) -> int:
        """Of its hospitals, in ppm."""
        return level_of(self.hospital)

    @property
    def wards(self) -> tuple[Ward, ...]:
        """The usual one, before that of a calamity hospital."""
        return (self.beds,) if self.calamity is None else (self.beds, self.calamity)

    @property
    def open_slots(self) -> int:
        """Treatment places that work."""
        return working(self.slots.there + self.calamity_slots, self.level)

    @property
    def waiting(self) -> bool:
        """Whether anybody waits for anything."""
        return bool(self.bedless) or any(self.hurt) or any(self.door)

    def idle(self) -> int:
        """Ambulances that can be sent; below 0 where some are too few."""
        return self._fleet() - self.ambulances.busy

    def _fleet(self) -> int:
        """Ambulances that work."""
        return working(self.ambulances.there, level_of(self.fleet))

    def expected_wait(self, urgency: int, ahead: int = 0, work: int = 0) -> int:
        """Seconds that one more of this urgency may expect to wait for treatment here.

        So many who still wait for an ambulance are `ahead`, with so many seconds of `work`.
        """
        slots = self.open_slots
        if sum(self.load[: urgency + 1]) + ahead < slots:
            return 0
        return (sum(self.work[: urgency + 1]) + work) // slots

    def free_in(self, number: int, now: int, cycle: int) -> int | None:
        """Seconds until an ambulance is there for the one with so many ahead; None if never.

        An ambulance is away for `cycle` seconds for each of them.
        """
        later = number - max(0, self.idle())
        if later < 0:
            return 0
        fleet = self._fleet()
        if not fleet:
            return None
        rounds, place = divmod(later, fleet)
        first = self.back[place] - now if place < len(self.back) else 0
        return max(0, first) + rounds * cycle

    def free_ward(self) -> Ward | None:
        """A ward with a free bed: the usual one before those of a calamity hospital."""
        level = self.level
        for ward in self.wards:
            if ward.open(level) > 0:
                return ward
        return None

    def means(self) -> tuple[int, ...]:
        """What works: ambulances, treatment places, beds, beds of intensive care."""
        level = self.level
        return (
            self._fleet(),
            self.open_slots,
            sum([working(ward.there, level) for ward in self.wards]),
            working(self.intensive.there, level),
        )


def working(there: int, level: int) -> int:
    """How many work at a level, in ppm, of those that are there."""
    return there * level // WHOLE


def level_of(unit: Unit | None) -> int:
    """The level of a node; whole where the world has none."""
    return WHOLE if unit is None else unit.level


def sites(run: Run, care: Care) -> dict[str, Site]:
    """The care of each region by its id, in the order of ids."""
    regions = sorted(run.world.regions, key=lambda place: place.id)
    persons = [place.persons for place in regions]

    def shared(total: int) -> tuple[int, ...]:
        return apportioned(total, persons)

    unit = run.kernel.by_address.get
    hospitals, intensive = care.hospitals, care.intensive
    found = {}
    for place, ambulances, beds, intense in zip(
        regions,
        shared(care.ambulances.total),
        shared(hospitals.beds),
        shared(intensive.beds),
        strict=True,
    ):
        found[place.id] = Site(
            id=place.id,
            ambulances=Strength(place.id, "ambulances", ambulances),
            slots=Strength(place.id, "slots", beds * hospitals.slots // 1_000),
            beds=Ward(place.id, "beds", beds * hospitals.free // WHOLE),
            intensive=Ward(place.id, "intensive", intense, intense * intensive.occupied // WHOLE),
            hospital=unit(f"{place.id}.hospital"),
            fleet=unit(f"{place.id}.ambulance"),
            road=unit(f"{place.id}.road"),
            rail=unit(f"{place.id}.rail"),
        )
    return found
