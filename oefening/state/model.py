"""The state of an exercise as one value, changed only by folding records."""

from copy import copy
from dataclasses import dataclass, field, fields

from oefening.scenario.injects import Inject
from oefening.scenario.model import Scenario
from oefening.scenario.spending import Key, history
from oefening.state.military import CallState, ConvoyState, GuardState, PacketState
from oefening.state.organisation import GripState, PlanState, ShiftState, TeamState
from oefening.state.parts import (
    Added,
    CareMeans,
    Claim,
    ClockState,
    DamageState,
    DecisionTaken,
    Failure,
    Fall,
    Holder,
    Holding,
    InjectState,
    Jump,
    NoteState,
    Override,
    Pace,
    Patients,
    Preparing,
    QuestionState,
    Service,
    Waits,
    Want,
)
from oefening.state.shelters import Moving, Shelter, SiteCount
from oefening.world.model import World
from oefening.world.nodes import WHOLE
from oefening.world.preparedness import Prepared


@dataclass(slots=True)
class State:
    """Everything that can be seen of an exercise at the moment `now`."""

    now: int = 0
    """Exercise second of the last record."""
    records: int = 0
    """How many were folded."""
    started: bool = False
    running: bool = False
    ended: bool = False
    speed: int = 60
    """Exercise seconds per second of the room."""
    jump: Jump | None = None
    """The one that is under way."""
    levels: dict[str, int] = field(default_factory=dict)
    """By address, in parts per million; a node that no record has named is whole."""
    classes: dict[str, tuple[int, ...]] = field(default_factory=dict)
    """By address, in ppm for each class of demand, in the order of the node's own."""
    stocks: dict[str, Holding] = field(default_factory=dict)
    """By address; a stock that no record has named is full."""
    capacities: dict[str, int] = field(default_factory=dict)
    """By address what a stock holds, full, in ppm-seconds, where an effect has changed that."""
    enlarged: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """By address, by whose order a stock holds more than in the world; empty: no longer."""
    tiers: dict[str, Holding] = field(default_factory=dict)
    """By `consumer<supplier#tier`; a backup that no record has named is full."""
    added_tiers: dict[str, Added] = field(default_factory=dict)
    """Of these the ones that effects have given to nodes, and that are still there."""
    needs: dict[str, Want] = field(default_factory=dict)
    """By address of the need."""
    shelters: dict[str, Shelter] = field(default_factory=dict)
    """By region; one that no record has named has nobody who seeks any."""
    groups: dict[str, Moving] = field(default_factory=dict)
    """People who go, or went, elsewhere, by what their group is called."""
    sites: dict[tuple[str, str], SiteCount] = field(default_factory=dict)
    """By region and kind, where there ever were any."""
    shares: dict[str, int] = field(default_factory=dict)
    """By backup, what it serves of its consumer's sites in ppm, where that is not its own share."""
    prepared: dict[str, Prepared] = field(default_factory=dict)
    """By place, how households are prepared, where effects have changed that."""
    preparing: dict[int, Preparing] = field(default_factory=dict)
    """What effects changed of that, by the number of the record."""
    weather: dict[str, int] = field(default_factory=dict)
    """By region, or of the nation, tenths of a degree Celsius outside, where effects made it so."""
    empty: dict[str, int] = field(default_factory=dict)
    """By address, since when the stock of a node is empty, of those that are."""
    dried: dict[str, int] = field(default_factory=dict)
    """By `consumer<supplier#tier`, when a backup was last empty."""
    failed: dict[str, Failure] = field(default_factory=dict)
    """By `consumer<supplier#tier`, generators that did not start, while the supplier is short."""
    fallen: dict[str, int | None] = field(default_factory=dict)
    """Nodes that are down, with the exercise second at which they will be up; None: not known."""
    fell: dict[str, Fall] = field(default_factory=dict)
    """Nodes that have ever been down, with when they last fell."""
    demands: dict[str, Claim] = field(default_factory=dict)
    """Changes of demand that last, by what each is called."""
    services: dict[str, Service] = field(default_factory=dict)
    """Changes of the order of service and of caps that last, the one made last behind."""
    holders: dict[str, Holder] = field(default_factory=dict)
    """By address, who holds a node by hand, of those that are held."""
    held: dict[str, int | None] = field(default_factory=dict)
    """Nodes held by hand, with their level in ppm; None: frozen as they were."""
    overrides: tuple[Override, ...] = ()
    """Every time in which the facilitator held a node, in the order in which they began."""
    damages: dict[str, DamageState] = field(default_factory=dict)
    """By what the damage is called in the log."""
    crews: dict[tuple[str, str], int] = field(default_factory=dict)
    """By place and trade of a pool, how many crews it has; a pool that is not named has none."""
    more_crews: dict[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)
    """By place and trade of a pool, by whose order it has more crews; empty: no longer."""
    paces: dict[tuple[str, str], Pace] = field(default_factory=dict)
    """By place and trade, at which speed its repairs go, where that was ever changed."""
    estimates: dict[str, int] = field(default_factory=dict)
    """By address, the exercise second at which the public was told that a node would be back."""
    convoys: dict[str, ConvoyState] = field(default_factory=dict)
    """By what each is called in the log, in the order in which they were formed."""
    packets: dict[tuple[str, int], PacketState] = field(default_factory=dict)
    """By their convoy and their number in it, from 1."""
    hindered: dict[str, Want] = field(default_factory=dict)
    """By address of a road or a railway, the persons whose traffic is lost to convoys."""
    guards: dict[str, GuardState] = field(default_factory=dict)
    """Teams of the police that are away, by what each guard is called in the log."""
    called_up: dict[str, CallState] = field(default_factory=dict)
    """Reservists who are away, by what each call is called in the log."""
    patients: dict[str, Patients] = field(default_factory=dict)
    """By region and class, `VR09.t1`; a class that no record has named has none."""
    waited: dict[str, Waits] = field(default_factory=dict)
    """By region and class of whose treatment began there."""
    care: dict[str, CareMeans] = field(default_factory=dict)
    """By region, since the first patient."""
    spread: str | None = None
    """The plan by which patients are spread; None: that of the world."""
    grips: dict[str, GripState] = field(default_factory=dict)
    """By place; one that no record has named is at GRIP 0."""
    teams: dict[str, dict[str, TeamState]] = field(default_factory=dict)
    """By region, teams that were called and have not stood down, by id."""
    shifts: dict[str, ShiftState] = field(default_factory=dict)
    """By region, how long its teams can go on, once a shift of theirs was over."""
    team_speeds: dict[str, int] = field(default_factory=dict)
    """By region, how fast its teams come, in ppm of the usual, where anything changed it."""
    plans: dict[str, PlanState] = field(default_factory=dict)
    """By region, whether it can go on without power, where that is known."""
    injects: dict[str, InjectState] = field(default_factory=dict)
    """By id, all of the script."""
    added: tuple[Inject, ...] = ()
    """Injects that the scenario does not have."""
    puts: dict[str, str] = field(default_factory=dict)
    """Which decision each inject puts before the players, of those that put one."""
    bought: dict[Key, int] = field(default_factory=dict)
    """Units of measures, by year, measure and place, those of the scenario's own history too."""
    turned: dict[str, int] = field(default_factory=dict)
    """Parts of conditions that must hold for a while, with since which exercise second they do."""
    open_decisions: dict[str, int] = field(default_factory=dict)
    """Decisions before the players, with since which exercise second."""
    put_at: dict[str, int] = field(default_factory=dict)
    """Exercise second at which each decision was first put before the players."""
    taken: tuple[DecisionTaken, ...] = ()
    """Decisions as they were recorded, those that were retracted too."""
    questions: tuple[QuestionState, ...] = ()
    """Of cells, as they were asked."""
    notes: dict[int, NoteState] = field(default_factory=dict)
    """Those that stand, by the number of their record."""
    met: dict[str, int] = field(default_factory=dict)
    """Expected actions seen, with the exercise second at which they were."""
    met_by: dict[str, str] = field(default_factory=dict)
    """The cell that did it, of those of them for which one was said."""
    met_after: frozenset[str] = frozenset()
    """Those of them that were marked after ENDEX, without when they had been seen."""

    @property
    def clock(self) -> ClockState:
        """What the exercise clock does: while time passes it is running or jumping."""
        if self.ended:
            return "ended"
        if not self.started:
            return "ready"
        if self.jump is not None:
            return "jumping"
        return "running" if self.running else "paused"

    def level(self, address: str) -> int:
        """The node's level, in parts per million."""
        return self.levels.get(address, WHOLE)

    def script(self, scenario: Scenario) -> tuple[Inject, ...]:
        """The injects of `scenario`, and behind them those that were added in play."""
        return (*scenario.injects, *self.added)

    def standing(self, decision: str) -> DecisionTaken | None:
        """The decision of that id as it was taken and still holds."""
        return next(
            (one for one in self.taken if one.decision == decision and not one.retracted), None
        )

    def next_due(self) -> int | None:
        """The next second at which an inject is known to come due; None if there is none."""
        return min(
            (
                inject.due
                for inject in self.injects.values()
                if inject.due is not None and inject.status == "waiting"
            ),
            default=None,
        )

    def grip(self, place: str) -> int:
        """The GRIP level of a place."""
        return self.grips[place].level if place in self.grips else 0

    def copy(self) -> "State":
        """A state that does not change with this one."""
        twin = copy(self)
        for part in fields(State):
            value = getattr(self, part.name)
            if isinstance(value, dict):
                setattr(twin, part.name, dict(value))
        return twin


def beginning(scenario: Scenario, world: World) -> State:
    """The state before the first record: everything whole and full, every inject waiting.

    A level or stock that no record has named is whole or full, which is why `level` is how to ask.
    """
    return State(
        needs={node.address: Want() for node in world.nodes if node.persons},
        injects={inject.id: InjectState() for inject in scenario.injects},
        bought=history(scenario.preparation),
        puts={inject.id: inject.decision for inject in scenario.injects if inject.decision},
        crews=_crews(world),
    )


def _crews(world: World) -> dict[tuple[str, str], int]:
    """How many crews each pool has of its own."""
    crews: dict[tuple[str, str], int] = {}
    for one in world.crews:
        pool = one.place, one.trade
        crews[pool] = crews.get(pool, 0) + one.crews
    return crews
