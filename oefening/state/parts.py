"""What a state is made of.

What changes with nearly every record is a named tuple, since that is made in half the time.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from oefening.source import Words
from oefening.world.levers import LeverUse

InjectStatus = Literal[
    "waiting", "due", "released", "acknowledged", "held", "skipped", "retracted", "closed"
]

ClockState = Literal["ready", "running", "paused", "jumping", "ended"]

OPEN: frozenset[InjectStatus] = frozenset({"waiting", "due", "held"})
"""States in which an inject can still be released, held or skipped."""
IN_PLAY: frozenset[InjectStatus] = frozenset({"released", "acknowledged"})


class Holding(NamedTuple):
    """What a stock or backup holds, and how that changes."""

    amount: int
    """Ppm-seconds at `since`."""
    rate: int
    """Ppm-seconds per second, net."""
    since: int

    def at(self, now: int, capacity: int | None = None) -> int:
        """Ppm-seconds held at `now`, from 0 to `capacity`."""
        amount = max(0, self.amount + self.rate * (now - self.since))
        return amount if capacity is None else min(capacity, amount)

    def left(self, now: int) -> int | None:
        """Whole seconds until it is empty at this rate; None while it does not drain."""
        return None if self.rate >= 0 else self.at(now) // -self.rate


class Want(NamedTuple):
    """Persons without something."""

    persons: int = 0
    person_seconds: int = 0
    """Up to `since`."""
    since: int = 0

    def at(self, now: int) -> int:
        """Person-seconds without up to `now`."""
        return self.person_seconds + self.persons * (now - self.since)


class Patients(NamedTuple):
    """How many patients of a class a region has, and where."""

    arrived: int = 0
    """Who were hurt here, wherever they are now."""
    waiting: int = 0
    """For an ambulance."""
    under_way: int = 0
    """To a hospital of this region."""
    at_door: int = 0
    """Waiting for treatment."""
    treated: int = 0
    """In treatment."""
    for_bed: int = 0
    """Treated, and waiting for a bed."""
    in_bed: int = 0
    discharged: int = 0
    late: int = 0
    """Whose treatment did not begin in time, counted once, where they were when time was up."""

    @property
    def queued(self) -> int:
        """Who waits for an ambulance or for treatment."""
        return self.waiting + self.at_door

    @property
    def here(self) -> int:
        """Who is anywhere on the way, from being hurt until they go home."""
        return sum(self[1:7])


class Waits(NamedTuple):
    """How long patients of a class waited whose treatment began in a region."""

    begun: int = 0
    """Patients whose treatment began here; of intensive care: who came to lie in it."""
    seconds: int = 0
    """From being hurt until then, of all of them together."""
    longest: int = 0
    """The same of whoever waited longest."""

    @property
    def mean(self) -> int:
        """Seconds that one waited on average, rounded down."""
        return self.seconds // max(1, self.begun)


class CareMeans(NamedTuple):
    """What works in a region for patients."""

    ambulances: int
    slots: int
    """Treatment places."""
    beds: int
    intensive: int
    """Beds of intensive care."""


@dataclass(frozen=True, slots=True)
class InjectState:
    """Where an inject is in its life."""

    status: InjectStatus = "waiting"
    due: int | None = None
    released_at: int | None = None
    acknowledged: tuple[str, ...] = ()
    """Cells, in order."""
    told: Mapping[str, str] | None = None
    """By language its text as it was released, where that tells numbers of the world."""
    not_so: tuple[int, ...] = ()
    """Which of what it takes for granted, from 0, was not so as it was released."""
    correction: str = ""
    reason: str = ""
    lapsed: bool = False
    """Whether it was left out since what it asks by `if` was not so."""


class Added(NamedTuple):
    """A backup that an effect gave to a node."""

    share: int
    """Of the consumer's sites, in ppm."""
    lasts: int
    """Seconds of autonomy, full."""
    fuel: str | None = None
    """Address of what refuels it."""
    brings: int = 0
    """Seconds of autonomy that this brings a day while it is whole."""
    fuel_class: str | None = None
    recharge: int = 0
    """Seconds in which it is full again, of a battery; 0 of a generator."""
    owner: str = ""
    """What brought it, as records call that."""


class Preparing(NamedTuple):
    """A change of how households are prepared, or its end."""

    place: str
    owner: str
    by: dict[str, int]
    """Points added, in ppm, by what; negative where taken."""
    backups: tuple[str, ...]
    """Those that serve another share from then on."""


class Claim(NamedTuple):
    """A change of the demand on a node, or on a class of it, that lasts."""

    node: str
    for_class: str | None
    factor: int
    """Parts per million."""
    owner: str
    since: int
    number: int
    """Of the record that says so."""


class Service(NamedTuple):
    """A change of the order in which a node serves its classes, or of their caps, that lasts."""

    node: str
    first: tuple[str, ...]
    """Classes that are served first, in that order."""
    caps: dict[str, int]
    """The most that a class is given of its demand, in ppm."""
    owner: str
    since: int


class Failure(NamedTuple):
    """Generators that did not start when their supplier fell short."""

    failed: int
    sites: int
    """Of so many."""
    of_class: int | None
    """Which class of the supplier's demand they belong to; None: its mean."""
    since: int


class Fall(NamedTuple):
    """When a node fell."""

    at: int
    """Exercise second."""
    number: int
    """Of the record that says so."""


class Holder(NamedTuple):
    """Who holds a node by hand."""

    owner: str
    since: int


@dataclass(frozen=True, slots=True)
class DamageState:
    """A damage that is active."""

    node: str
    share: int
    limits: Literal["out", "in"]
    owner: str
    since: int
    trade: str = ""
    """Of the crew that it waits for or has; empty when it ends by itself."""
    until: int | None = None
    """When a crew will be done; None while it waits."""
    pool: str = ""
    """The place whose crews it waits for or has; empty when it ends by itself."""
    priority: int = 0
    """Among the repairs that wait for these: lower goes first."""
    queued: int = 0
    """Number of the record that first queued its repair: of equal priorities the lowest is next."""
    lacks: dict[str, int] = field(default_factory=dict)
    """The level in ppm that its repair requires of each node that is below it, while it waits."""
    changed: int | None = None
    """Exercise second since which it is as large as it is; None: since it was done."""


@dataclass(frozen=True, slots=True)
class Pace:
    """At which speed the repairs of a pool go."""

    speed: int
    """In ppm of the usual."""
    owners: tuple[str, ...]
    """By whose order; nobody's where it is the usual one again."""


@dataclass(frozen=True, slots=True)
class DecisionTaken:
    """A decision as recorded."""

    number: int
    cell: str
    text: Words
    decision: str | None
    option: str | None
    levers: tuple[LeverUse, ...]
    reason: Words
    made_at: int
    recorded_at: int
    put_at: int | None = None
    """When it had come before the players; None where no inject put it."""
    retracted: bool = False


@dataclass(frozen=True, slots=True)
class QuestionState:
    """A question of a cell, with its answer once there is one."""

    number: int
    """Of the record of the question."""
    cell: str
    text: str
    asked_at: int
    answer: str = ""
    """The one given last, where it was given anew."""
    answered_at: int | None = None
    """When it was first answered; None while it is open."""
    looked_up: tuple[str, ...] = ()
    """What was looked up in the model for the answer: addresses of nodes, ids of places."""


class NoteState(NamedTuple):
    """An observation."""

    at: int
    """Exercise second at which it was written down."""
    cell: str
    """Whom it concerns, or empty."""
    text: str


@dataclass(frozen=True, slots=True)
class Override:
    """A time in which the facilitator held a node by hand."""

    node: str
    level: int | None
    """In parts per million; None: frozen as it was."""
    owner: str
    """`facilitator/186`: the record of the act."""
    since: int
    until: int | None = None
    """Exercise second; None while it is held."""


@dataclass(frozen=True, slots=True)
class Jump:
    """A jump under way."""

    to: int
    passing: Literal["stop", "release", "leave"]
