"""What has happened, in the past tense. The only thing that changes a state.

Levels are in parts per million, amounts in ppm-seconds (a tier or stock of one hour holds
3 600 000 000), rates in ppm-seconds per second, persons whole, times in exercise seconds.
"""

from dataclasses import dataclass
from typing import Literal

from oefening.world.levers import LeverUse

ReleasedBy = Literal["facilitator", "scenario", "jump"]

# ── the clock ────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class ExerciseStarted:
    """STARTEX."""


@dataclass(frozen=True, slots=True)
class ClockPaused:
    """The clock stands still; a jump under way is broken off."""


@dataclass(frozen=True, slots=True)
class ClockResumed:
    """The clock runs."""


@dataclass(frozen=True, slots=True)
class SpeedSet:
    """The clock runs at another speed."""

    speed: int


@dataclass(frozen=True, slots=True)
class ClockJumped:
    """A jump has begun; it ends at `to`, or where it was stopped."""

    to: int
    passing: Literal["stop", "release", "leave"]


@dataclass(frozen=True, slots=True)
class ClockArrived:
    """A jump has come to its end."""


@dataclass(frozen=True, slots=True)
class ClockStopped:
    """The clock stopped by itself for an inject that came due."""

    inject: str


@dataclass(frozen=True, slots=True)
class ClockAnchored:
    """The exercise clock was tied anew to the room's."""

    reason: str


@dataclass(frozen=True, slots=True)
class ExerciseEnded:
    """ENDEX. Every inject that was still open is closed."""


# ── injects ──────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class InjectScheduled:
    """It is now known when an inject comes due."""

    inject: str
    due: int


@dataclass(frozen=True, slots=True)
class InjectDue:
    """An inject is to be released now."""

    inject: str


@dataclass(frozen=True, slots=True)
class InjectReleased:
    """An inject is in play."""

    inject: str
    by: ReleasedBy


@dataclass(frozen=True, slots=True)
class InjectHeld:
    """An inject is kept back."""

    inject: str
    reason: str


@dataclass(frozen=True, slots=True)
class InjectSkipped:
    """An inject is left out."""

    inject: str
    reason: str


@dataclass(frozen=True, slots=True)
class InjectRetimed:
    """An inject comes due at another time than planned."""

    inject: str
    due: int


@dataclass(frozen=True, slots=True)
class InjectAcknowledged:
    """A cell has taken note of an inject."""

    inject: str
    cell: str


@dataclass(frozen=True, slots=True)
class InjectCorrected:
    """The words of an inject were changed."""

    inject: str
    text: str


@dataclass(frozen=True, slots=True)
class InjectRetracted:
    """An inject no longer holds; its effects have ended."""

    inject: str
    reason: str


@dataclass(frozen=True, slots=True)
class InjectClosed:
    """ENDEX found the inject open."""

    inject: str


@dataclass(frozen=True, slots=True)
class ConditionTurned:
    """A part of a condition that must hold for a while began, or ceased, to hold."""

    part: str
    """Inject, and where in its condition: `second-failure.0.1`."""
    holds: bool


# ── decisions and observations ───────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class DecisionOpened:
    """A decision is before the players."""

    decision: str
    inject: str


@dataclass(frozen=True, slots=True)
class DecisionRecorded:
    """Players decided. Its number is that of this record."""

    cell: str
    text: str
    decision: str | None
    option: str | None
    levers: tuple[LeverUse, ...]
    reason: str
    made_at: int


@dataclass(frozen=True, slots=True)
class DecisionRetracted:
    """A decision no longer holds; its effects have ended."""

    number: int
    reason: str


@dataclass(frozen=True, slots=True)
class NoteAdded:
    """An observation."""

    text: str
    cell: str


@dataclass(frozen=True, slots=True)
class ExpectationMet:
    """An expected action was seen."""

    expectation: str
    cell: str


@dataclass(frozen=True, slots=True)
class ModelChanged:
    """The facilitator worked on the model by hand."""

    effects: tuple[str, ...]
    """In the words of the effects' first keys: `level VR09.power`."""
    reason: str


@dataclass(frozen=True, slots=True)
class LeverPulled:
    """A lever is under way; its effects begin at `begins`."""

    lever: str
    owner: str
    """What pulled it: `decision/12`, `inject/power-loss`."""
    begins: int


@dataclass(frozen=True, slots=True)
class LeverTookEffect:
    """A lever's effects begin."""

    lever: str
    owner: str


# ── damage and repair ────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class DamageDone:
    """A share of a node is out."""

    damage: str
    node: str
    share: int
    limits: Literal["out", "in"]
    owner: str


@dataclass(frozen=True, slots=True)
class DamageChanged:
    """A damage is now this large."""

    damage: str
    share: int


@dataclass(frozen=True, slots=True)
class DamageEnded:
    """A damage is gone."""

    damage: str


@dataclass(frozen=True, slots=True)
class RepairQueued:
    """A repair waits for a crew, or for what it requires."""

    damage: str
    trade: str
    pool: str
    priority: int


@dataclass(frozen=True, slots=True)
class RepairStarted:
    """A crew is on its way or at work, and will be done at `until`."""

    damage: str
    until: int


# ── the world ────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class WorldSettled:
    """All levels, stocks, backups and needs that changed in this second, as settled."""

    levels: dict[str, int]
    """By node address."""
    classes: dict[str, tuple[int, ...]]
    """Levels per class of demand, in the order in which the node lists them."""
    stocks: dict[str, tuple[int, int]]
    """Amount and net rate by node address."""
    tiers: dict[str, tuple[int, int]]
    """Amount and net rate by `consumer<supplier#tier`, from 0."""
    needs: dict[str, tuple[int, int]]
    """Persons without, and person-seconds without so far, by address of the need."""


@dataclass(frozen=True, slots=True)
class StockDried:
    """A node's stock is empty."""

    node: str


@dataclass(frozen=True, slots=True)
class StockRefilled:
    """A node's stock serves again."""

    node: str


@dataclass(frozen=True, slots=True)
class TierDried:
    """A backup is empty."""

    tier: str


@dataclass(frozen=True, slots=True)
class GeneratorsFailed:
    """So many of a tier's sites did not start."""

    tier: str
    failed: int
    sites: int


@dataclass(frozen=True, slots=True)
class NodeFell:
    """A node fell below where it can keep going."""

    node: str


@dataclass(frozen=True, slots=True)
class RestartBegun:
    """A fallen node has what it needs and will be up at `until`."""

    node: str
    until: int


@dataclass(frozen=True, slots=True)
class RestartBroken:
    """A restart was cut short by a relapse."""

    node: str


@dataclass(frozen=True, slots=True)
class NodeRestarted:
    """A fallen node is up again."""

    node: str


@dataclass(frozen=True, slots=True)
class DemandChanged:
    """What was done to the demand on a node, or a class, now comes to this factor in all."""

    node: str
    for_class: str | None
    factor: int
    owner: str


@dataclass(frozen=True, slots=True)
class PriorityChanged:
    """Classes of a node are served in this order, with these caps."""

    node: str
    order: tuple[str, ...]
    caps: tuple[int, ...]
    owner: str


@dataclass(frozen=True, slots=True)
class StockMoved:
    """An amount was added to (or, negative, taken from) a node's stock."""

    node: str
    amount: int
    owner: str


@dataclass(frozen=True, slots=True)
class TierAdded:
    """A consumer has a further backup against a supplier."""

    tier: str
    share: int
    lasts: int
    owner: str


@dataclass(frozen=True, slots=True)
class TierRemoved:
    """A backup was taken away."""

    tier: str


@dataclass(frozen=True, slots=True)
class TiersRefuelled:
    """A consumer's backups against a supplier are full."""

    node: str
    on: str
    owner: str


@dataclass(frozen=True, slots=True)
class CrewsChanged:
    """A pool has so many crews more, or fewer."""

    place: str
    trade: str
    by: int
    owner: str


@dataclass(frozen=True, slots=True)
class PublicInformed:
    """A message went out and reached so many persons."""

    place: str
    channel: str
    reached: int
    message: dict[str, str]
    owner: str


@dataclass(frozen=True, slots=True)
class EstimateGiven:
    """The public was told when a node would be back."""

    node: str
    restored_at: int
    owner: str


@dataclass(frozen=True, slots=True)
class NodeHeld:
    """A node is frozen, or held at a level by hand."""

    node: str
    level: int | None
    """None: as it was."""
    owner: str


@dataclass(frozen=True, slots=True)
class NodeLetGo:
    """A node follows the model again."""

    node: str


Event = (
    ExerciseStarted
    | ClockPaused
    | ClockResumed
    | SpeedSet
    | ClockJumped
    | ClockArrived
    | ClockStopped
    | ClockAnchored
    | ExerciseEnded
    | InjectScheduled
    | InjectDue
    | InjectReleased
    | InjectHeld
    | InjectSkipped
    | InjectRetimed
    | InjectAcknowledged
    | InjectCorrected
    | InjectRetracted
    | InjectClosed
    | ConditionTurned
    | DecisionOpened
    | DecisionRecorded
    | DecisionRetracted
    | NoteAdded
    | ExpectationMet
    | ModelChanged
    | LeverPulled
    | LeverTookEffect
    | DamageDone
    | DamageChanged
    | DamageEnded
    | RepairQueued
    | RepairStarted
    | WorldSettled
    | StockDried
    | StockRefilled
    | TierDried
    | GeneratorsFailed
    | NodeFell
    | RestartBegun
    | RestartBroken
    | NodeRestarted
    | DemandChanged
    | PriorityChanged
    | StockMoved
    | TierAdded
    | TierRemoved
    | TiersRefuelled
    | CrewsChanged
    | PublicInformed
    | EstimateGiven
    | NodeHeld
    | NodeLetGo
)
