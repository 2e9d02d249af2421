"""What is kept of one exercise to lay beside others: no records, so that many take little room."""

from collections.abc import Mapping
from typing import NamedTuple

from oefening import events
from oefening.projections.evidence import Evidence
from oefening.projections.latencies import Measure, Watched
from oefening.projections.spots import Spot
from oefening.projections.yardsticks import Key
from oefening.study.whatif.outcome import Outcome
from oefening.text import Phrase

ARTIFICIAL: dict[str, tuple[type, ...]] = {
    "emergencies": (),
    "pauses": (events.ClockPaused,),
    "jumps": (events.ClockJumped,),
    "added": (events.InjectAdded,),
    "holds": (events.InjectHeld,),
    "skips": (events.InjectSkipped,),
    "retimes": (events.InjectRetimed,),
    "corrections": (events.InjectCorrected,),
    "retractions": (events.InjectRetracted, events.DecisionRetracted),
    "model": (events.ModelChanged,),
}
"""Artificialities that make exercises less alike, by the events that show them."""


class Action(NamedTuple):
    """An expected action, and what is known of it."""

    id: str
    text: Phrase
    cell: str
    task: str | None
    objectives: frozenset[str]
    """Those that it is expected for."""
    evidence: Evidence
    rests: tuple[int, ...]
    """Number of the record that marked it as seen, if one did."""
    when: str
    """When it was seen, as it is told; empty where that is not known."""


class Decided(NamedTuple):
    """A decision that was taken."""

    id: str
    """Of the question in the scenario; empty for one that it does not ask."""
    number: int
    """Of its record."""
    question: Phrase
    answer: Phrase
    levers: tuple[Phrase, ...]
    cell: str
    made_at: int
    """Exercise second."""
    when: str
    """The same as it is told: `D2 14:30`."""
    took: int | None
    """Exercise seconds since it was put; None where no inject put it."""
    retracted: bool


class Took(NamedTuple):
    """How long something took, or lasted so far."""

    measure: Measure
    seconds: int
    """Of the exercise, 0 or more."""
    worked: int | None
    """Of working time, in which the clock ran or people worked on while it stood; None: nothing is
    known of a room."""
    done: bool
    """Whether it came to an end; else that is how long it has lasted."""
    rests: tuple[int, ...]
    """Numbers of the records with which it began and came to an end, if it did."""
    cell: str
    objectives: frozenset[str]
    tasks: frozenset[str]
    supposed: bool = False
    """Whether what ended it is only supposed to answer what it began with."""


class Bought(NamedTuple):
    """What was bought before STARTEX."""

    measure: str
    name: Phrase
    place: str
    where: Phrase
    units: int


class Marked(NamedTuple):
    """A note that was marked as a strength, or as a point for improvement."""

    number: int
    """Of its record."""
    marks: frozenset[str]
    """Of `tags.MARKS`."""
    tags: frozenset[str]
    """All that stands behind a `#` in it, critical tasks among them."""


class Lacked(NamedTuple):
    """What people had gone without by the end of a second, all needs together, in the country."""

    second: int
    person_seconds: int
    told: int
    """Person-hours, no more exactly than people are counted."""


class Team(NamedTuple):
    """One exercise up to the moment at which it is compared."""

    name: str
    """By which it is told from the others, and that nothing can be hidden in."""
    fingerprint: str
    """Digest of the last line of its log."""
    title: Phrase
    """Of its scenario."""
    seed: int
    engine: int
    fork: bool
    until: int
    """Exercise second up to and including which it is compared."""
    when: str
    """The same as it is told: `D4 06:30`."""
    ended: bool
    """Whether ENDEX had come by then."""
    last: int
    """Number of the last record by then."""
    scripted: bool
    """Whether nobody was in the room."""
    played: str
    """The day in the room on which it began, `2026-11-24`; empty where no room is known."""
    room: int | None
    """Seconds in the room from STARTEX on; None where nothing is known of it."""
    stood: int
    """Those of them in which the clock stood still."""
    actions: tuple[Action, ...]
    watched: bool
    """Whether anybody marked any expected action as seen."""
    decided: tuple[Decided, ...]
    took: tuple[Took, ...]
    unmarked: tuple[Watched, ...]
    """What nobody marked, so that nothing is known of how long it took."""
    asked: Mapping[str, Phrase]
    """Questions that were put by then, by id."""
    bought: tuple[Bought, ...]
    spent: int | None
    """Whole euro; None where there was no round to spend in."""
    artificial: Mapping[str, tuple[int, ...]]
    """Numbers of the records of each kind of artificiality."""
    outcome: Outcome
    lowest: Mapping[Spot, int]
    """How low each requirement came in each place in play, in ppm."""
    convoys: Mapping[str, Phrase]
    """Names of those that were formed."""
    measured: Mapping[Key, int | None]
    marks: tuple[Marked, ...]
    curve: tuple["Lacked", ...]
    """How that grew, in equal steps."""
    cells: Mapping[str, Phrase]
    """Names of the cells of its scenario, by id."""
