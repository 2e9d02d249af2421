"""What passed during a jump: the requirements that changed, and what happened by itself."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from oefening import events
from oefening.events import ReleasedBy
from oefening.projections.decisions import open_decisions
from oefening.projections.expected import is_expected
from oefening.projections.names import Names, percent
from oefening.projections.spots import Spot, Spots, places_in_play
from oefening.record import Record
from oefening.scenario.model import Scenario
from oefening.state import State
from oefening.text import Phrase, phrase
from oefening.text.content import listing
from oefening.world.levers import LeverUse
from oefening.world.model import REQUIREMENTS, Requirement, World
from oefening.world.nodes import capacity_of, place_of

PLACES = 4
"""How many places are told of; of more it is only said how many there are."""

FEW = 3
"""How many things are named on one line; of more it is only said how many there are."""


@dataclass(frozen=True, slots=True)
class Change:
    """How a requirement in a place stood before and after, by its worst capacity, in ppm."""

    place: str
    requirement: Requirement
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class PastJump:
    """A jump that is over, and what changed during it."""

    number: int
    """Of the record that began it."""
    begun: int
    ended: int
    """Exercise seconds."""
    changes: tuple[Change, ...]
    """By place, the place that stands worst first; in a place the worst requirement first."""
    released: tuple[tuple[int, str, ReleasedBy], ...]
    """When which injects were released, by themselves or because of the jump, in order."""
    open: tuple[str, ...]
    """Decisions that wait for an answer by now, the oldest first."""
    working: tuple[LeverUse, ...]
    """Levers that began to work, in order."""
    fell: tuple[str, ...]
    """Nodes in the regions in play that fell and are not up again, by capacity."""
    to: int
    """Where it was to end."""
    stopped: str | None = None
    """The inject that it stopped for, where it did."""

    @property
    def anything(self) -> bool:
        """Whether there is something to tell."""
        return bool(self.changes or self.released or self.working or self.fell)


@dataclass(slots=True)
class _Jump:
    number: int
    begun: int
    to: int
    before: dict[Spot, int]
    ended: int | None = None
    after: dict[Spot, int] = field(default_factory=dict)
    """Of the spots that were touched."""
    stopped: str | None = None
    released: list[tuple[int, str, ReleasedBy]] = field(default_factory=list)
    working: list[LeverUse] = field(default_factory=list)
    fell: dict[str, None] = field(default_factory=dict)


class Jumps:
    """A follower that keeps what changed during the last jump."""

    def __init__(self, scenario: Scenario, world: World) -> None:
        self._scenario = scenario
        self._spots = Spots(scenario, world, shared=False)
        self._played = places_in_play(scenario, world)
        self._last: _Jump | None = None
        self._counts = False
        """Whether what is heard belongs to the jump: the whole of its last second does."""

    def hear(self, record: Record) -> None:
        """Take `record` in."""
        jump, body = self._last, record.body
        touched = self._spots.settle(body) if isinstance(body, events.WorldSettled) else ()
        if isinstance(body, events.ClockJumped):
            before = {spot: self._spots.worst(spot).level for spot in self._spots.all}
            self._last, self._counts = _Jump(record.number, record.at, body.to, before), True
        elif jump is not None and self._counts:
            if jump.ended is not None and (record.command or record.at > jump.ended):
                self._counts = False
                return
            jump.after |= {spot: self._spots.worst(spot).level for spot in touched}
            _note(jump, record)

    def _in_play(self, address: str) -> bool:
        return place_of(address) in self._played

    def last(self, state: State) -> PastJump | None:
        """What the last jump brought, with what is open in `state`; None before one is over."""
        jump = self._last
        if jump is None or jump.ended is None or state.ended:
            return None
        return PastJump(
            number=jump.number,
            begun=jump.begun,
            ended=jump.ended,
            changes=_changes(jump),
            released=tuple(jump.released),
            open=tuple(one.decision.id for one in open_decisions(self._scenario, state)),
            working=tuple(jump.working),
            fell=tuple(sorted((one for one in jump.fell if self._in_play(one)), key=capacity_of)),
            to=jump.to,
            stopped=jump.stopped,
        )


def _note(jump: _Jump, record: Record) -> None:
    match record.body:
        case events.ClockStopped(inject=inject):
            jump.ended, jump.stopped = record.at, inject
        case events.ClockArrived() | events.ClockPaused():
            jump.ended = record.at
        case events.InjectReleased(inject=inject, by="scenario" | "jump" as by):
            jump.released.append((record.at, inject, by))
        case events.LeverTookEffect(use=use):
            jump.working.append(use)
        case events.NodeFell(node=node):
            jump.fell[node] = None
        case events.NodeRestarted(node=node):
            jump.fell.pop(node, None)


def _changes(jump: _Jump) -> tuple[Change, ...]:
    """The changes of a whole percent and more, in their order."""
    found = [
        Change(place, requirement, jump.before[place, requirement], after)
        for (place, requirement), after in jump.after.items()
        if percent(jump.before[place, requirement]) != percent(after)
    ]
    worst: dict[str, int] = {}
    for change in found:
        worst[change.place] = min(change.after, worst.get(change.place, change.after))

    def order(one: Change) -> tuple[int, str, int, int]:
        return worst[one.place], one.place, one.after, REQUIREMENTS.index(one.requirement)

    return tuple(sorted(found, key=order))


def heading(passed: PastJump, names: Names) -> Phrase:
    """`What changed, D1 08:00 – D1 14:00`."""
    begun, ended = (_moment(second, names) for second in (passed.begun, passed.ended))
    return phrase("story.passed", begun=begun, ended=ended)


def lines(passed: PastJump, names: Names) -> tuple[Phrase, ...]:
    """What is told of a jump: where it stopped, injects, places, decisions and levers.

    Every inject that was released on the way has a line: it is still to be read out.
    """
    first = [stopped(passed.to, passed.ended, passed.stopped, names)] if passed.stopped else []
    first += [
        phrase(
            "story.passed.expected"
            if is_expected(inject, names)
            else f"story.passed.released.{by}",
            at=_moment(at, names),
            inject=names.inject(inject),
        )
        for at, inject, by in passed.released
    ]
    told = [
        phrase("story.levels", place=names.own(place), levels=_few(_told(here, names)))
        for place, here in groupby(passed.changes, key=lambda change: change.place)
    ]
    if len(told) > PLACES:
        told[PLACES - 1 :] = [phrase("story.passed.places", count=len(told) - PLACES + 1)]
    parts = {
        "fell": [
            names.nodes(capacity, [place_of(address) for address in alike])
            for capacity, alike in groupby(passed.fell, key=capacity_of)
        ],
        "open": [names.question(decision) for decision in passed.open],
        "working": [names.use(use) for use in passed.working],
    }
    told += [
        phrase(f"story.passed.{part}", what=_few(things))
        for part, things in parts.items()
        if things
    ]
    return (*first, *told)


def stopped(to: int, at: int, inject: str, names: Names) -> Phrase:
    """`The jump to D2 11:00 stopped at D2 09:31 for: …`, or that it arrived there as it came."""
    when, due = _moment(at, names), names.inject(inject)
    if at >= to:
        return phrase("story.passed.arrived", at=when, inject=due)
    return phrase("story.passed.stopped", to=_moment(to, names), at=when, inject=due)


def _moment(second: int, names: Names) -> str:
    return names.moment(second)


def _told(changes: Iterable[Change], names: Names) -> list[Phrase]:
    return [
        phrase(
            "story.passed.level",
            requirement=names.requirement(change.requirement),
            before=percent(change.before),
            after=percent(change.after),
        )
        for change in changes
    ]


def _few(things: Sequence[Phrase]) -> Phrase:
    if len(things) <= FEW:
        return listing(things)
    return listing((*things[:FEW], phrase("story.passed.more", count=len(things) - FEW)))
