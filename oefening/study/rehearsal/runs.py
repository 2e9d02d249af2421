"""A run of a rehearsal, from its beginning to its end: the unit of work is a few of them."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from oefening.errors import Refused
from oefening.record import Header
from oefening.session import StoryClock, play
from oefening.state import State
from oefening.study.packed import Packed
from oefening.study.rehearsal.asserted import Asserted, Broken
from oefening.study.rehearsal.ends import Ends, Seen
from oefening.study.rehearsal.nearest import Near, Nearest
from oefening.study.rehearsal.ways import Way
from oefening.study.swept import swept
from oefening.study.unwritten import Unwritten
from oefening.text import phrase


class Part(NamedTuple):
    """Some runs of one way."""

    header: Packed
    way: Way
    seeds: tuple[int, ...]
    watched: tuple[str, ...] = ()
    """Injects of which it is looked how near their conditions come to holding."""
    drawn: bool = False
    """Whether curves are kept."""


class Run(NamedTuple):
    """What a run came to."""

    way: Way
    seed: int
    released: dict[str, int]
    """Exercise second of each inject that came, in the order of the scenario."""
    due: dict[str, int]
    """That at which each is to come of which that is known and that did not come."""
    put: dict[str, int]
    """That at which each decision was first put before the players."""
    taken: dict[str, tuple[str, int]]
    """Of each decision that stands the option and the exercise second."""
    ends: tuple[int | None, ...]
    """In the order of `Ends.all`."""
    broken: dict[str, tuple[Broken, ...]]
    """By inject what it took for granted as it came, and was not so."""
    near: dict[str, tuple[Near, ...]]
    """Of the watched injects that did not come."""
    curves: tuple[tuple[int, ...], ...] = ()
    """Those that are kept, each in steps."""


def run_all(part: Part) -> list[Run]:
    """What each of the runs came to, in order; it depends on nothing but `part`.

    Raise `Refused` where a step of the script is not possible.
    """
    return list(_each(part))


def _each(part: Part) -> Iterator[Run]:
    for seed in part.seeds:
        try:
            with swept():
                run = _run(part, part.header.header.model_copy(update={"seed": seed}))
        except Refused as refused:
            id, why = part.way.id, refused.phrase
            raise Refused(phrase("study.refused", play=id, seed=seed, why=why)) from refused
        yield run


@lru_cache(maxsize=2)
def _ends(header: Packed) -> Ends:
    return Ends(header.header)


def _run(part: Part, header: Header) -> Run:
    ends = _ends(part.header)
    seen = Seen(header, ends.persons)
    asserted = Asserted(header)
    exercise = Unwritten(header, seen.hear, asserted.hear)
    near = Nearest(header, part.watched)
    way = part.way
    clock = StoryClock(header.calendar)
    near.look(exercise.state, exercise.now)
    for _ in play(exercise, way.script(header), clock, times=way.times):
        near.look(exercise.state, exercise.now)
    state = exercise.state
    run = Run(
        way,
        header.seed,
        _released(state),
        _due(state),
        dict(state.put_at),
        _taken(state),
        tuple(ends.of(header, state, seen)),
        asserted.broken,
        near.found(state),
        tuple(map(tuple, ends.tally.drawn(seen.yardsticks))) if part.drawn else (),
    )
    exercise.let_go()
    return run


def _released(state: State) -> dict[str, int]:
    return {id: one.released_at for id, one in state.injects.items() if one.released_at is not None}


def _due(state: State) -> dict[str, int]:
    return {
        id: one.due
        for id, one in state.injects.items()
        if one.due is not None and one.released_at is None
    }


def _taken(state: State) -> dict[str, tuple[str, int]]:
    return {
        one.decision: (one.option or "", one.recorded_at)
        for one in state.taken
        if one.decision is not None and not one.retracted
    }
