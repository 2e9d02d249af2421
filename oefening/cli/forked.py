"""Where an exercise is forked, as it is asked for in the shell, and what is told of the fork."""

from pathlib import Path
from typing import NamedTuple

from oefening.cli.moments import second_in
from oefening.cli.whatifs.which import Which
from oefening.journal import Journal
from oefening.projections.acts import Decided, decided, decisions, last_act
from oefening.projections.names import Names
from oefening.session import Session, kept
from oefening.text import Phrase, phrase


class Place(NamedTuple):
    """Where a log is forked."""

    second: int
    last: int | None = None
    """The number of the last record of that second that both have; None: they have all of it."""
    ahead: Decided | None = None
    """The decision just ahead of which it is."""


def place(parent: Journal, folder: Path, moment: str | None, before: str | None) -> Place:
    """That of a `moment`, or else of the decision that is written in `before`.

    Raise `Misuse` for what is no moment, and `Unclear` where no such decision was taken.
    """
    second = second_in(parent, moment)
    if second is not None:
        return Place(second)
    taken = decisions(parent.records)
    known = [one.id for one in parent.header.scenario.decisions]
    about = {number: one.about for number, one in taken.items()}
    ahead = taken[Which(folder, known, about, "fork-never").number(before or "")]
    return Place(ahead.at, ahead.before, ahead)


def told_of(fork: Session, parent: Journal, at: Place) -> list[Phrase]:
    """Where the fork is, what was done last in it, and how to go on with it."""
    origin, header = fork.header.parent, fork.header
    assert origin is not None
    names = Names(header)
    for record in parent.records:
        names.learn(record)
    told = [phrase("fork-made", moment=header.calendar.show(at.second), number=origin.at)]
    if at.ahead is None:
        last = last_act(parent.records, origin.at, names)
        told += [] if last is None else [last]
    else:
        taken = names.decided(at.ahead.number)
        assert taken is not None, "it has been learned"
        what = decided(taken, names)
        told.append(phrase("fork-before", ordinal=at.ahead.ordinal, what=what))
    return [*told, *kept(fork)]
