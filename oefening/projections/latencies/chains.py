"""Chains: a stimulus, and what people did with it.

*Put*, *acknowledged*, *decided* (made at, then recorded at), *effect*: the steps that there are lie
in this order, and a leg is what lies between one and the next. An acknowledgement that came after
the decision is told and is no step on the way to it.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Literal, NamedTuple

from oefening.scenario.injects import InjectKind

Rule = Literal["link", "nearest"]
"""How a decision was paired with what it answers: since an inject put just that decision, or as the
nearest inject to that cell that was open when it was made."""

Named = Literal["put", "acknowledged", "made", "recorded", "effect"]
"""The steps of a chain, in their order."""


Watched = Literal["acknowledged", "acted"]
"""What only somebody who watches can mark: that a cell acknowledged something, or did what was
expected of it."""
WATCHED: tuple[Watched, ...] = ("acknowledged", "acted")


class Step(NamedTuple):
    """A moment in a chain."""

    at: int
    """Exercise second."""
    worked: int | None
    """Whole seconds of working time from STARTEX to it; None: nothing is known of a room."""
    number: int
    """Of the record that says so."""

    def since(self, other: "Step") -> "Apart":
        """How long after `other` it is, by both clocks."""
        known = self.worked is not None and other.worked is not None
        worked = (self.worked or 0) - (other.worked or 0) if known else None
        return Apart(self.at - other.at, worked)


class Apart(NamedTuple):
    """What lies between two steps."""

    exercise: int
    """Seconds of the exercise, 0 or more."""
    working: int | None
    """Seconds of working time, 0 or more; None: not known."""


class Leg(NamedTuple):
    """What lies between a step of a chain and the next."""

    since: Named
    until: Named
    apart: Apart


@dataclass(frozen=True, slots=True)
class Stimulus:
    """What comes to a cell and asks something of it, or what a cell asks."""

    kind: Literal["decision", "inject", "question"]
    """A decision that an inject put before it; any other inject; a question of the cell."""
    inject: str
    """Id; empty for a question."""
    inject_kind: InjectKind | None
    """None for a question."""
    cell: str
    put: Step
    decision: str | None = None
    """Id of the decision that it puts before the cell."""
    addressed: bool = True
    """Whether it came to that cell, rather than that something is only expected of the cell."""
    awaited: tuple[str, ...] = ()
    """Ids of the actions that it expects of the cell from when it came."""
    objectives: tuple[str, ...] = ()
    text: str = ""
    """Of a question."""


@dataclass(frozen=True, slots=True)
class Effect:
    """What came of a decision in the model."""

    kind: Literal["took", "none", "retracted", "under-way"]
    """Took hold; it sets nothing going; it was retracted before; nothing took hold yet."""
    step: Step | None = None
    """When the first of it took hold, or when it was retracted before."""


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision that answers a stimulus."""

    number: int
    """Of its record."""
    cell: str
    """Who took it, which may be another cell than it was put to."""
    rule: Rule
    made: Step
    recorded: Step
    effect: Effect
    """The first that came of it, or of what was decided instead of it."""
    retracted: Step | None = None
    again: tuple[int, ...] = ()
    """The records of what was decided instead once it was retracted, in order."""


@dataclass(frozen=True, slots=True)
class Chain:
    """A stimulus with all that answered it."""

    stimulus: Stimulus
    until: Step
    """The moment up to which it was followed: ENDEX, or the last moment that is known of."""
    acknowledged: Step | None = None
    """By that cell."""
    decided: Decided | None = None
    acted: tuple[str, Step] | None = None
    """The first of the actions expected of the cell that was seen, and when; not one that was
    seen before the stimulus came."""
    acted_sometime: bool = False
    """Whether one was marked as seen after ENDEX, so that nobody knows when it was."""
    answered: Step | None = None
    """Of a question."""
    withdrawn: Step | None = None
    """When its inject was retracted, or the decision was no longer before the cell."""
    before: str = ""
    """The inject that had put the same decision already; else empty."""
    taken: int | None = None
    """The record of the decision, where it had been taken before the inject that puts it came."""
    unmarked: tuple[Watched, ...] = ()
    """What may have been, but nobody marked; not of this chain, nor of any that was played with
    the same people at the table: a script has nobody there."""

    def marks(self, what: Watched) -> bool:
        """Whether there is such a thing of it, so that somebody could mark it."""
        there = self.stimulus
        if what == "acted":
            return bool(there.awaited)
        return there.addressed and there.kind != "question"

    @property
    def steps(self) -> tuple[tuple[Named, Step], ...]:
        """Those that there are from the stimulus to the effect, in order."""
        return tuple(self._steps())

    def _steps(self) -> Iterator[tuple[Named, Step]]:
        yield "put", self.stimulus.put
        ack, decided = self.acknowledged, self.decided
        if ack is not None and not self.late:
            yield "acknowledged", ack
        if decided is not None:
            yield "made", decided.made
            yield "recorded", decided.recorded
            if decided.effect.kind == "took" and decided.effect.step is not None:
                yield "effect", decided.effect.step

    @property
    def legs(self) -> tuple[Leg, ...]:
        """What lies between each step and the next; together it is what lies between the ends."""
        return tuple(
            Leg(since, until, there.since(here))
            for (since, here), (until, there) in pairwise(self.steps)
        )

    @property
    def late(self) -> bool:
        """Whether it was acknowledged only after it was decided."""
        if self.acknowledged is None or self.decided is None:
            return False
        made, ack = self.decided.made, self.acknowledged
        return (ack.at, ack.number) > (made.at, made.number)

    @property
    def waited(self) -> Apart:
        """How long it was followed."""
        return self.until.since(self.stimulus.put)


class Unpaired(NamedTuple):
    """A decision that answers no stimulus."""

    number: int
    cell: str
    why: Literal["nothing-open", "not-put", "retracted"]
    """No inject to the cell was open; the scenario asks it and no inject had put it; it was paired
    with the nearest open inject until it was retracted."""


@dataclass(frozen=True, slots=True)
class Latencies:
    """Every chain of an exercise, in the order in which what they begin with came."""

    chains: tuple[Chain, ...] = ()
    unpaired: tuple[Unpaired, ...] = ()
    room: bool = False
    """Whether anything is known of a room, and so of working time."""
    ended: bool = False
    """Whether ENDEX has come."""
    until: Step = field(default=Step(0, None, 0))
    """The moment up to which they were followed."""
    story: int = 0
    """How many of the first records a script gave, with nobody at the table."""

    @property
    def unmarked(self) -> tuple[Watched, ...]:
        """What nobody marked of some of them, so that nothing is known of it."""
        return tuple(one for one in WATCHED if any(one in chain.unmarked for chain in self.chains))

    @property
    def never_marked(self) -> tuple[Watched, ...]:
        """The same of all of them."""
        left = {one for chain in self.chains for one in WATCHED if _known(chain, one)}
        return tuple(one for one in self.unmarked if one not in left)


def _known(chain: Chain, what: Watched) -> bool:
    return chain.marks(what) and what not in chain.unmarked
