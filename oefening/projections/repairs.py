"""Repairs: who is at work on what until when, and what waits for which crews, in which order."""

from dataclasses import dataclass

from oefening.projections.losses import loss_of
from oefening.projections.names import Names, percent
from oefening.state import DamageState, State
from oefening.state.parts import Pace
from oefening.text import Phrase, phrase
from oefening.text.content import listing


@dataclass(frozen=True, slots=True)
class Repair:
    """A damage, and what is done about it."""

    id: str
    damage: DamageState
    position: int = 0
    """Among those that wait for the same crews: 1 is sent to first, if what it needs is there. 0
    for one that does not wait."""
    waiting: int = 0
    """How many wait for these crews."""
    crews: int = 0
    """How many there are of them, at work or not."""
    more: tuple[str, ...] = ()
    """By whose order there are more of these crews, as records call that."""
    pace: Pace | None = None
    """At which speed these work, where somebody has it so."""

    @property
    def itself(self) -> bool:
        """Whether it ends without a crew."""
        return not self.damage.trade


def repairs(state: State) -> tuple[Repair, ...]:
    """Every active damage: those under way by when they are done, then those that wait, in order.

    Damages that end without a crew come last.
    """
    waits = _waits(state)
    found = [_repair(state, id, waits.get(id, (0, 0))) for id in state.damages]
    return tuple(sorted(found, key=_order))


def repair_of(state: State, id: str) -> Repair:
    """What is done about one active damage."""
    return _repair(state, id, _waits(state).get(id, (0, 0)))


def _waits(state: State) -> dict[str, tuple[int, int]]:
    """Of each damage that waits for crews its place among those that do, and how many these are."""
    queues: dict[tuple[str, str], list[str]] = {}
    for id, damage in state.damages.items():
        if damage.trade and damage.until is None:
            queues.setdefault((damage.pool, damage.trade), []).append(id)
    for queue in queues.values():
        queue.sort(key=lambda id: (state.damages[id].priority, state.damages[id].queued))
    return {
        id: (position, len(queue))
        for queue in queues.values()
        for position, id in enumerate(queue, start=1)
    }


def _repair(state: State, id: str, waits: tuple[int, int]) -> Repair:
    damage = state.damages[id]
    crews, pace = (damage.pool, damage.trade), None
    if crews in state.paces and state.paces[crews].owners:
        pace = state.paces[crews]
    there = state.crews.get(crews, 0)
    return Repair(id, damage, *waits, there, state.more_crews.get(crews, ()), pace)


def _order(repair: Repair) -> tuple[int, int, int, str]:
    damage = repair.damage
    if damage.until is not None:
        return 0, damage.until, 0, repair.id
    return 2 if repair.itself else 1, repair.position, damage.queued, repair.id


def standing(names: Names, repair: Repair) -> Phrase:
    """What is done about a damage: a crew is at work, it waits for one, or it needs none.

    What has to be there before any crew can begin is told instead of the crew. Of what is no
    outage who is away, and until when.
    """
    damage, loss = repair.damage, loss_of(repair.id)
    if loss != "outage":
        return phrase(f"levels.less.{loss}")
    if repair.itself:
        return phrase("levels.ends-itself", how=ends(repair))
    crew = names.trade(damage.trade)
    if damage.until is not None:
        until = names.moment(damage.until)
        return phrase("levels.crew", crew=crew, when=until)
    if damage.lacks:
        return phrase("levels.lacks", what=required(names, damage.lacks))
    return phrase(
        "levels.queue" if repair.crews > 0 else "levels.queue-none",
        crew=crew,
        pool=names.place(damage.pool),
        position=repair.position,
        waiting=repair.waiting,
    )


def required(names: Names, lacks: dict[str, int]) -> Phrase:
    """What a repair requires of these nodes: each with the level in ppm that it has to be at."""
    return listing(
        [
            phrase("levels.required", node=names.node(node), share=percent(least))
            for node, least in lacks.items()
        ]
    )


def ends(repair: Repair) -> Phrase:
    """By what a damage ends that needs no crew."""
    return phrase(f"levels.ends.{loss_of(repair.id)}")
