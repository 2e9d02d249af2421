"""One branch of a log: the unit of work of a what-if, which anybody may do anywhere."""

from collections.abc import Callable
from typing import NamedTuple

from oefening.events import LeverPulled
from oefening.record import Record, Redraw
from oefening.study.swept import swept
from oefening.study.whatif.change import Change
from oefening.study.whatif.flags import Flag
from oefening.study.whatif.logged import Logged
from oefening.study.whatif.outcome import Outcome, Watch
from oefening.study.whatif.replayed import Dropped, Replayed
from oefening.text import Phrase


class Unit(NamedTuple):
    """What a branch is made of; it can be pickled."""

    logged: Logged
    change: Change | None = None
    """None: the log itself."""
    redraw: Redraw | None = None
    """Chance anew after a moment; None: as it was drawn."""


class Branch(NamedTuple):
    """What a branch comes to."""

    outcome: Outcome
    flags: tuple[Flag, ...]
    """Later decisions that do not hold as they were recorded, in the order of the log."""
    dropped: tuple[Dropped, ...]
    """What else was asked and could not be done, in that order."""
    pulled: tuple[LeverPulled, ...]
    """Levers that the decision that is changed pulls here."""
    refused: Phrase | None
    """Why the change itself could not be made; None: it could."""


def run(unit: Unit, *followers: Callable[[Record], object]) -> Branch:
    """Run the branch; each of `followers` is called with every record of it, in order."""
    logged = unit.logged
    if unit.change is None and unit.redraw is None and not followers:
        return Branch(logged.outcome, (), (), (), None)
    with swept():
        return _run(unit, followers)


def _run(unit: Unit, followers: tuple[Callable[[Record], object], ...]) -> Branch:
    header = unit.logged.header.header
    if unit.redraw is not None:
        header = header.model_copy(update={"redraw": unit.redraw})
    replayed, watch = Replayed(header, unit.logged, unit.change), Watch(header)
    for record in replayed.records():
        watch.hear(record)
        for follower in followers:
            follower(record)
    outcome = watch.outcome(replayed.state, unit.logged.end)
    replayed.let_go()
    return Branch(
        outcome,
        tuple(replayed.flags.found),
        tuple(replayed.dropped),
        tuple(replayed.pulled),
        replayed.refused,
    )
