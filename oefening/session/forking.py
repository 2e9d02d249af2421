"""Living the past differently: an exercise that has another's past up to a moment."""

import time
from bisect import bisect_right
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import takewhile
from operator import attrgetter
from pathlib import Path

from oefening.events import ExerciseEnded
from oefening.journal import Journal, unmake_folder
from oefening.session.folders import fork_folder
from oefening.session.session import Session
from oefening.session.wall import Wall
from oefening.share import Hears, nobody
from oefening.text import BadValue, phrase


def fork_at(
    parent: Journal,
    second: int,
    folder: Path | None = None,
    wall: Wall = time.time,
    hears: Hears = nobody,
    *,
    last: int | None = None,
) -> Session:
    """A new exercise with the past of `parent` up to and including `second`, paused there.

    Of several records in that second it has those up to `last`, with what follows from that. It is
    in `folder`, where nothing may be, or beside the parent in a folder of its own. A clock that ran
    or jumped then is paused by the program, as when an exercise is resumed, so that the time in the
    room since then is told as a break. `hears` how much is done. Raise `BadValue` for a moment
    outside the exercise, `JournalError` if its log does not follow or another engine made it, and
    `FileTrouble` if the folder cannot be had; then nothing is left of it.
    """
    at = shared(parent, second, last)
    place = fork_folder(parent.path, folder)
    with _gone_if_it_fails(place):
        return Session.fork(parent, at, place, wall, until=second, hears=hears)


def shared(parent: Journal, second: int, last: int | None = None) -> int:
    """The number of the last record of `parent` that a fork at `second` has too; 0: none.

    It is the last in that second, or `last` if that is given. Raise `BadValue` if there is nothing
    to go on with then: ahead of STARTEX, behind the last record, or once the exercise had ended.
    """
    show, records = parent.header.calendar.show, parent.records
    end = records[-1].at if records else 0
    if second < 0:
        raise BadValue(phrase("before-startex", written=show(second), start=show(0, plus=False)))
    at = bisect_right(records, second, key=attrgetter("at")) if last is None else last
    final = takewhile(lambda one: one.at == end, reversed(records[:at]))
    if any(isinstance(one.body, ExerciseEnded) for one in final):
        raise BadValue(phrase("fork-ended", moment=show(second), ended=show(end)))
    if second > end:
        raise BadValue(phrase("moment-beyond", moment=show(second), end=show(end)))
    return at


@contextmanager
def _gone_if_it_fails(folder: Path) -> Iterator[None]:
    """Leave nothing of the new `folder` if no exercise comes to be in it."""
    try:
        yield
    except BaseException:
        unmake_folder(folder)
        raise
