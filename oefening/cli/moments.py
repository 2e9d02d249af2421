"""Moments of an exercise as they are written after an option."""

from oefening.cli.spoken import Misuse
from oefening.journal import Journal
from oefening.text import BadValue


def second_in(journal: Journal, moment: str | None) -> int | None:
    """The exercise second that is written in `moment`; raise `Misuse` where that cannot be read."""
    try:
        return None if moment is None else journal.header.calendar.moment(moment, 0)
    except BadValue as bad:
        raise Misuse(bad.phrase) from bad
