"""A run of an ensemble, from its beginning to its end: the unit of work is a few of them."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from oefening.errors import Refused
from oefening.projections.yardsticks import Yardsticks
from oefening.record import Header
from oefening.session import StoryClock, play
from oefening.study.alternatives import Alternative
from oefening.study.ensemble.tally import Course, Tally, whole_values
from oefening.study.packed import Packed
from oefening.study.swept import swept
from oefening.study.unwritten import Unwritten
from oefening.text import phrase


class Runs(NamedTuple):
    """Some runs of one alternative."""

    header: Packed
    alternative: Alternative
    seeds: tuple[int, ...]


class Run(NamedTuple):
    """What a run came to."""

    alternative: str
    """Its id."""
    seed: int
    values: tuple[int | None, ...]
    """In the order of the tally."""
    courses: tuple[Course, ...]
    """Of its curves."""
    drawn: NDArray[np.int64]
    """The curves that are kept: one behind the other, each in steps."""


def run_all(runs: Runs) -> list[Run]:
    """What each of the runs came to, in order; it depends on nothing but `runs`.

    Raise `OefeningError` where the scenario has no such script, `Refused` where a step of it is not
    possible.
    """
    return list(_each(runs))


def _each(runs: Runs) -> Iterator[Run]:
    header = runs.header.header
    tally = _tally(runs.header)
    for seed in runs.seeds:
        try:
            with swept():
                run = _run(header.model_copy(update={"seed": seed}), runs.alternative, tally)
        except Refused as refused:
            id, why = runs.alternative.id, refused.phrase
            raise Refused(phrase("study.refused", play=id, seed=seed, why=why)) from refused
        yield run


@lru_cache(maxsize=2)
def _tally(header: Packed) -> Tally:
    return Tally(header.header)


def _run(header: Header, alternative: Alternative, tally: Tally) -> Run:
    yardsticks = Yardsticks(header.scenario, header.world)
    exercise = Unwritten(header, yardsticks.hear)
    for _ in play(exercise, alternative.script(header), StoryClock(header.calendar)):
        pass
    run = Run(
        alternative.id,
        header.seed,
        tuple(whole_values(header, exercise.state, yardsticks, tally)),
        tuple(tally.course(yardsticks, curve) for curve in tally.curves),
        np.array(list(tally.drawn(yardsticks)), dtype=np.int64),
    )
    exercise.let_go()
    return run
