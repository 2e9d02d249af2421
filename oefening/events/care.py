"""What has become of casualties, and of what carries and treats them.

Counts are whole persons, times exercise seconds.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PatientsExpected:
    """A group of patients comes in a region, the last of them at `until`."""

    group: str
    place: str
    counts: tuple[int, ...]
    """Of each triage class, the most urgent first."""
    until: int
    owner: str


@dataclass(frozen=True, slots=True)
class PatientsCalledOff:
    """The patients of a group who were still to come do not."""

    group: str
    place: str
    count: int
    owner: str


@dataclass(frozen=True, slots=True)
class TrainHeld:
    """A train with wounded waits for the region's railways."""

    train: str
    place: str


@dataclass(frozen=True, slots=True)
class IntensiveCareFailed:
    """So many patients of a region's intensive care must be moved from sites that fail."""

    place: str
    patients: int


@dataclass(frozen=True, slots=True)
class SpreadChanged:
    """Patients are spread over regions by this plan from now on."""

    plan: str
    owner: str


@dataclass(frozen=True, slots=True)
class CareChanged:
    """A region has so many ambulances, treatment places and beds more, or fewer."""

    place: str
    ambulances: int
    slots: int
    beds: int
    calamity: bool
    """Whether it is the calamity hospital that opened or closed."""
    owner: str


@dataclass(frozen=True, slots=True)
class CareSettled:
    """Where patients are, and what is there for them, of what changed in this second."""

    patients: dict[str, tuple[int, ...]]
    """By region and class, `VR09.t1`: the counts that `Patients` of the state names, in order."""
    means: dict[str, tuple[int, ...]]
    """By region: the ambulances, treatment places, beds and intensive-care beds that work."""
    waited: dict[str, tuple[int, ...]]
    """By region and class of whose treatment began there: what `Waits` of the state names."""
