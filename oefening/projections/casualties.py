"""Patients by region and class, and the moments that a story tells of so many people."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from oefening import events
from oefening.projections.names import Names
from oefening.state import CareMeans, Patients, State, Waits
from oefening.text import Phrase, phrase
from oefening.text.content import lasting, listing, number
from oefening.world.care import URGENCIES, Care, Urgency
from oefening.world.model import NATION

QUEUES = (10, 50, 100, 250, 500, 1_000, 2_500, 5_000)
"""Patients in line in a region that are told of when there are so many for the first time."""


def by_class(state: State, place: str) -> dict[Urgency, Patients]:
    """The patients of a region, or of the nation, by class; a class that has had none is left out.

    An area has none of its own: care is its region's.
    """
    found: dict[Urgency, Patients] = {}
    for urgency in URGENCIES:
        some = [
            counts
            for key, counts in state.patients.items()
            if key.endswith(f".{urgency}") and place in {NATION, key.partition(".")[0]}
        ]
        if some and any(map(any, some)):
            found[urgency] = together(some)
    return found


def together(some: list[Patients]) -> Patients:
    """The counts of all of them."""
    return Patients(*map(sum, zip(*some, strict=True))) if some else Patients()


def waits(state: State, place: str) -> dict[Urgency, Waits]:
    """How long those waited whose treatment began in a region, or in the nation, by class."""
    found: dict[Urgency, Waits] = {}
    for urgency in URGENCIES:
        some = [
            one
            for key, one in state.waited.items()
            if key.endswith(f".{urgency}") and place in {NATION, key.partition(".")[0]}
        ]
        if some:
            begun, seconds = (sum(column) for column in list(zip(*some, strict=True))[:2])
            found[urgency] = Waits(begun, seconds, max(one.longest for one in some))
    return found


def means(state: State, place: str) -> CareMeans | None:
    """What works for patients in a region, or in the nation; None where no record has said."""
    some = [one for region, one in state.care.items() if place in {NATION, region}]
    return CareMeans(*map(sum, zip(*some, strict=True))) if some else None


def urgency_name(urgency: str) -> Phrase:
    """`T1`, or `ic`, as it stands amid a sentence."""
    return phrase(f"care.{urgency}")


def told_of_class(counts: Patients, waited: Waits | None) -> Phrase:
    """`3 waiting for an ambulance, 2 in treatment, 1 not treated in time`: all but who came.

    Behind it how long those waited whose treatment has begun.
    """
    told = [
        phrase(f"care.{place.replace('_', '-')}", count=number(count))
        for place, count in counts._asdict().items()
        if count and place != "arrived"
    ]
    if waited is not None:
        mean, longest = lasting(waited.mean), lasting(waited.longest)
        told.append(phrase("care.waited", mean=mean, longest=longest))
    return listing(told)


def told_in(state: State, place: str, care: Care | None) -> Iterator[tuple[Phrase, bool]]:
    """What there is to tell of the patients of a region, or of the nation, a line each.

    Each with whether somebody of them was not treated in time; nothing where there were never any.
    """
    classes, waited = by_class(state, place), waits(state, place)
    for urgency, counts in classes.items():
        told = told_of_class(counts, waited.get(urgency))
        yield phrase("care.line", urgency=urgency_name(urgency), told=told), counts.late > 0
    working = means(state, place)
    if not classes or working is None or care is None:
        return
    counted = {key: number(count) for key, count in working._asdict().items()}
    yield phrase("care.means", **counted), False
    yield phrase("care.spread", plan=phrase(f"care.plan.{state.spread or care.plan}")), False


# ── the story ────────────────────────────────────────────────────────────────────────────────────


@dataclass(slots=True)
class _Region:
    """What has been told of a region."""

    counts: dict[str, Patients] = field(default_factory=dict)
    late: set[str] = field(default_factory=set)
    """Classes of which it was told that somebody was not treated in time."""
    queue: int = 0
    """The longest line that was told of since all had been treated."""
    waited: bool = False
    """Whether anybody waited since then."""


class Milestones:
    """A follower that tells of patients when something has changed that people should know of."""

    def __init__(self, names: Names) -> None:
        self._names = names
        self._regions: dict[str, _Region] = {}

    def hear(self, settled: events.CareSettled) -> Iterator[tuple[str, Phrase]]:
        """Each region that there is something to tell of, with that."""
        touched: dict[str, _Region] = {}
        for key, counts in settled.patients.items():
            region, _, urgency = key.partition(".")
            touched[region] = self._regions.setdefault(region, _Region())
            touched[region].counts[urgency] = Patients(*counts)
        for region, known in touched.items():
            for told in self._of(known, self._names.place(region)):
                yield region, told

    def _of(self, known: _Region, place: Phrase) -> Iterator[Phrase]:
        for urgency, counts in known.counts.items():
            if counts.late and urgency not in known.late:
                known.late.add(urgency)
                yield phrase("story.care.late", place=place, urgency=urgency_name(urgency))
        every = together(list(known.counts.values()))
        known.waited |= every.queued > 0
        reached = max((one for one in QUEUES if one <= every.queued), default=0)
        if reached > known.queue:
            known.queue = reached
            yield phrase("story.care.queue", place=place, count=number(every.queued))
        if known.waited and not every.queued + every.under_way + every.treated:
            known.queue, known.waited = 0, False
            yield phrase("story.care.treated", place=place, late=number(every.late))
