"""A scenario: everything an author writes, frozen and whole."""

from typing import Literal

from pydantic import Field

from oefening.scenario.injects import Decision, Inject
from oefening.scenario.moments import Moment
from oefening.scenario.preparation import Preparation, Purchase
from oefening.source import Address, Bilingual, Count, Data, Id, Model, Seconds, Share, Title
from oefening.world.effects import Effect
from oefening.world.levers import LeverUse
from oefening.world.preparedness import Otherwise


class Area(Model):
    """A part of a region with local capacities of its own."""

    noun = "noun.area"

    region: str
    id: Id
    name: Bilingual
    share: Share
    """Of the region's population."""


class Cell(Model):
    """A group in the room that acts as one."""

    noun = "noun.cell"

    id: Id
    name: Bilingual
    functions: tuple[Title, ...] = ()
    sees: tuple[str, ...] = ()
    """Places (`VR09`), nodes (`VR09.power`) or capacities (`power`) it hears of."""
    delay: Seconds = 600
    """How late it sees them; the statutory norm for working new data into a team's own picture is
    10 minutes (Besluit veiligheidsregio's, art. 2.4.2)."""
    channel: Id | None = None
    """The capacity that its picture comes by; stale while that is down."""


class CriticalTask(Model):
    """Something that must be seen done for its objective to be met."""

    noun = "noun.task"

    id: Id
    text: Bilingual
    within: Seconds | None = None


class Objective(Model):
    """What the exercise is held for."""

    noun = "noun.objective"

    id: Id
    text: Bilingual
    capability: Bilingual
    tasks: tuple[CriticalTask, ...] = ()


class Phase(Model):
    """A part of the story with its time at the table."""

    noun = "noun.phase"

    id: Id
    title: Bilingual
    start: Moment
    table: Seconds
    """Time in the room."""
    speed: Count = 60
    """Exercise seconds per second."""


class Disruption(Model):
    """What happens to the world by itself at a time."""

    noun = "noun.disruption"

    id: Id
    at: Moment
    title: Bilingual
    effects: tuple[Effect, ...]


class PlayStep(Model):
    """One act of a scripted play."""

    noun = "noun.play-step"

    decide: Id | None = None
    option: Id | None = None
    release: Id | None = None
    """An on-call inject to release."""
    levers: tuple[LeverUse, ...] = ()
    text: Bilingual | None = None
    cell: Id | None = None
    at: Moment | None = None
    after: Seconds | None = None
    """Seconds after the decision was put (its first inject's release)."""
    reason: Bilingual | None = None


class Play(Model):
    """A script of decisions, so that the exercise can be played with nobody in the room."""

    noun = "noun.play"

    name: Bilingual
    prepare: tuple[Purchase, ...] = ()
    """What is bought before STARTEX, in this order."""
    steps: tuple[PlayStep, ...] = ()


class Allowance(Model):
    """What the linter or a rehearsal finds, and the author meant so."""

    noun = "noun.allowance"

    finding: Id
    """Code of the finding."""
    of: tuple[Id, ...] = ()
    """Ids of what it may be found of; none: of anything."""
    because: Title
    """Why it is meant so."""


Continuity = Literal["unknown", "drawn", "plan", "none"]
"""Whether a region has a plan; `drawn` leaves it to chance, in the share that was found."""


class Scenario(Model):
    """The scenario file, as written; times are resolved by the calendar in the header."""

    noun = "noun.scenario"
    ahead = ("parts",)

    format: Literal["1"]
    id: Id
    title: Bilingual
    summary: Bilingual
    marking: Bilingual | None = None
    """Stands on every page, beside OEFENING – EXERCISE."""
    start: str
    """Civil time of STARTEX in the zone, `2027-01-19 06:30`."""
    zone: str
    """IANA name."""
    duration: Seconds
    """Of the story."""
    table_time: Seconds
    """In the room."""
    world: Id = "nl"
    areas: tuple[Area, ...] = ()
    overrides: dict[Id, str] = Field(default_factory=dict)
    """Parameters of the world with another value, by name."""
    changes: Data = Field(default_factory=dict)
    """Node addresses of the world with fields that differ."""
    without: tuple[Id, ...] = ()
    """Couplings and other reactions of the world that are left out."""
    preparedness: dict[Address, Otherwise] = Field(default_factory=dict)
    """How households are prepared at STARTEX, by region or area where it is not as elsewhere."""
    continuity: dict[str, Continuity] = Field(default_factory=dict)
    """By region whether its crisis organisation can go on without power; one left out is unknown,
    as every region is."""
    regions: tuple[str, ...]
    """Regions in play."""
    cells: tuple[Cell, ...]
    voices: dict[Id, Bilingual] = Field(default_factory=dict)
    """Who speaks from outside the room, by the id that an inject's `from` gives."""
    objectives: tuple[Objective, ...] = ()
    phases: tuple[Phase, ...] = ()
    disruptions: tuple[Disruption, ...] = ()
    decisions: tuple[Decision, ...] = ()
    injects: tuple[Inject, ...] = ()
    preparation: Preparation | None = None
    """The round with which it opens, if it does with one."""
    plays: dict[Id, Play] = Field(default_factory=dict)
    brief: Bilingual | None = None
    """Read out at STARTEX."""
    hot_wash: tuple[Bilingual, ...] = ()
    sources: tuple[str, ...] = ()
    allowed: tuple[Allowance, ...] = ()
    """Findings that are meant so, and are not told."""
