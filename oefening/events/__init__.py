"""What has happened, in the past tense. The only thing that changes a state."""

from oefening.events.care import (
    CareChanged,
    CareSettled,
    IntensiveCareFailed,
    PatientsCalledOff,
    PatientsExpected,
    SpreadChanged,
    TrainHeld,
)
from oefening.events.clock import (
    ClockAnchored,
    ClockArrived,
    ClockJumped,
    ClockPaused,
    ClockResumed,
    ClockStopped,
    ExerciseEnded,
    ExerciseStarted,
    SpeedSet,
)
from oefening.events.decisions import (
    DecisionOpened,
    DecisionRecorded,
    DecisionRetracted,
    DecisionWithdrawn,
    ExpectationMet,
    ExpectationRetracted,
    LeverEnded,
    LeverPulled,
    LeverTookEffect,
    ModelChanged,
    NoteAdded,
    NoteRetracted,
    QuestionAnswered,
    QuestionAsked,
)
from oefening.events.injects import (
    ConditionTurned,
    InjectAcknowledged,
    InjectAdded,
    InjectClosed,
    InjectCorrected,
    InjectDue,
    InjectHeld,
    InjectLapsed,
    InjectReleased,
    InjectRetimed,
    InjectRetracted,
    InjectScheduled,
    InjectSkipped,
    ReleasedBy,
)
from oefening.events.measures import MeasureApplied, MeasureBought, MeasureReturned
from oefening.events.military import (
    ConvoyArrived,
    ConvoyCalledOff,
    ConvoyFormed,
    GuardEnded,
    GuardPosted,
    PacketArrived,
    PacketMoved,
    ReservistsCalled,
    ReservistsReleased,
    TrafficHindered,
)
from oefening.events.movement import GroupFormed, PeopleMoved
from oefening.events.organisation import (
    ContinuityFound,
    GripSet,
    RequestPassed,
    ShiftChanged,
    TeamCalled,
    TeamSpeedChanged,
    TeamStoodDown,
    TeamWorking,
)
from oefening.events.people import PreparednessChanged, WeatherChanged
from oefening.events.reception import (
    NeedsEased,
    ReceptionChanged,
    RoomFound,
    RoomRanOut,
    SitesChanged,
    SitesPlanned,
)
from oefening.events.repairs import (
    DamageChanged,
    DamageDone,
    DamageEnded,
    RepairHindered,
    RepairQueued,
    RepairStarted,
)
from oefening.events.world import (
    BackupsComplete,
    CrewsChanged,
    CrewSpeedChanged,
    DemandChanged,
    EstimateGiven,
    GeneratorsFailed,
    NodeFell,
    NodeHeld,
    NodeLetGo,
    NodeRestarted,
    PriorityChanged,
    PublicInformed,
    RestartBegun,
    RestartBroken,
    StockDried,
    StockEnlarged,
    StockMoved,
    StockRefilled,
    TierAdded,
    TierDried,
    TierRemoved,
    TiersRefuelled,
    WorldSettled,
)

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
    | InjectAdded
    | InjectScheduled
    | InjectDue
    | InjectReleased
    | InjectHeld
    | InjectSkipped
    | InjectLapsed
    | InjectRetimed
    | InjectAcknowledged
    | InjectCorrected
    | InjectRetracted
    | InjectClosed
    | ConditionTurned
    | DecisionOpened
    | DecisionWithdrawn
    | DecisionRecorded
    | DecisionRetracted
    | QuestionAsked
    | QuestionAnswered
    | NoteAdded
    | NoteRetracted
    | ExpectationMet
    | ExpectationRetracted
    | ModelChanged
    | MeasureBought
    | MeasureReturned
    | MeasureApplied
    | LeverPulled
    | LeverTookEffect
    | LeverEnded
    | DamageDone
    | DamageChanged
    | DamageEnded
    | RepairHindered
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
    | StockEnlarged
    | TierAdded
    | BackupsComplete
    | TierRemoved
    | TiersRefuelled
    | CrewsChanged
    | CrewSpeedChanged
    | PublicInformed
    | EstimateGiven
    | NodeHeld
    | NodeLetGo
    | GripSet
    | TeamCalled
    | TeamWorking
    | TeamStoodDown
    | ShiftChanged
    | TeamSpeedChanged
    | ContinuityFound
    | RequestPassed
    | ConvoyFormed
    | PacketMoved
    | PacketArrived
    | ConvoyArrived
    | ConvoyCalledOff
    | TrafficHindered
    | GuardPosted
    | GuardEnded
    | ReservistsCalled
    | ReservistsReleased
    | PatientsExpected
    | PatientsCalledOff
    | TrainHeld
    | IntensiveCareFailed
    | SpreadChanged
    | CareChanged
    | CareSettled
    | PreparednessChanged
    | WeatherChanged
    | GroupFormed
    | PeopleMoved
    | NeedsEased
    | ReceptionChanged
    | RoomFound
    | RoomRanOut
    | SitesChanged
    | SitesPlanned
)

__all__ = [
    "BackupsComplete",
    "CareChanged",
    "CareSettled",
    "ClockAnchored",
    "ClockArrived",
    "ClockJumped",
    "ClockPaused",
    "ClockResumed",
    "ClockStopped",
    "ConditionTurned",
    "ContinuityFound",
    "ConvoyArrived",
    "ConvoyCalledOff",
    "ConvoyFormed",
    "CrewSpeedChanged",
    "CrewsChanged",
    "DamageChanged",
    "DamageDone",
    "DamageEnded",
    "DecisionOpened",
    "DecisionRecorded",
    "DecisionRetracted",
    "DecisionWithdrawn",
    "DemandChanged",
    "EstimateGiven",
    "Event",
    "ExerciseEnded",
    "ExerciseStarted",
    "ExpectationMet",
    "ExpectationRetracted",
    "GeneratorsFailed",
    "GripSet",
    "GroupFormed",
    "GuardEnded",
    "GuardPosted",
    "InjectAcknowledged",
    "InjectAdded",
    "InjectClosed",
    "InjectCorrected",
    "InjectDue",
    "InjectHeld",
    "InjectLapsed",
    "InjectReleased",
    "InjectRetimed",
    "InjectRetracted",
    "InjectScheduled",
    "InjectSkipped",
    "IntensiveCareFailed",
    "LeverEnded",
    "LeverPulled",
    "LeverTookEffect",
    "MeasureApplied",
    "MeasureBought",
    "MeasureReturned",
    "ModelChanged",
    "NeedsEased",
    "NodeFell",
    "NodeHeld",
    "NodeLetGo",
    "NodeRestarted",
    "NoteAdded",
    "NoteRetracted",
    "PacketArrived",
    "PacketMoved",
    "PatientsCalledOff",
    "PatientsExpected",
    "PeopleMoved",
    "PreparednessChanged",
    "PriorityChanged",
    "PublicInformed",
    "QuestionAnswered",
    "QuestionAsked",
    "ReceptionChanged",
    "ReleasedBy",
    "RepairHindered",
    "RepairQueued",
    "RepairStarted",
    "RequestPassed",
    "ReservistsCalled",
    "ReservistsReleased",
    "RestartBegun",
    "RestartBroken",
    "RoomFound",
    "RoomRanOut",
    "ShiftChanged",
    "SitesChanged",
    "SitesPlanned",
    "SpeedSet",
    "SpreadChanged",
    "StockDried",
    "StockEnlarged",
    "StockMoved",
    "StockRefilled",
    "TeamCalled",
    "TeamSpeedChanged",
    "TeamStoodDown",
    "TeamWorking",
    "TierAdded",
    "TierDried",
    "TierRemoved",
    "TiersRefuelled",
    "TrafficHindered",
    "TrainHeld",
    "WeatherChanged",
    "WorldSettled",
]
