"""Moments of an exercise as they are written after an option.

Who looks back is shown the end of the log for a moment beyond it, and told so; where something is
made or written of a moment, one that nobody has played yet is refused.
"""

from oefening.cli.spoken import Misuse
from oefening.journal import Journal
from oefening.text import BadValue, Phrase, phrase


def second_in(journal: Journal, moment: str | None) -> int | None:
    """The exercise second that is written in `moment`.

    Raise `Misuse` where that cannot be read, or lies before STARTEX.
    """
    if moment is None:
        return None
    calendar = journal.header.calendar
    try:
        second = calendar.moment(moment, 0)
    except BadValue as bad:
        raise Misuse(bad.phrase) from bad
    if second < 0:
        start = calendar.show(0, plus=False)
        raise Misuse(phrase("before-startex", written=calendar.show(second), start=start))
    return second


def end_of(journal: Journal) -> int:
    """The exercise second of the last record; of a log without any that of STARTEX."""
    return journal.records[-1].at if journal.records else 0


def beyond(journal: Journal, second: int | None) -> Phrase | None:
    """That the log ends before that second, which is looked at; None where it does not."""
    end = end_of(journal)
    if second is None or second <= end:
        return None
    return phrase("tui.replay.ends", end=journal.header.calendar.show(end))


def played_by(journal: Journal, moment: str | None) -> int:
    """The exercise second of which something is made or written; without a moment the last.

    Raise `Misuse` where it cannot be read, lies before STARTEX, or has not been played yet.
    """
    second, end = second_in(journal, moment), end_of(journal)
    if second is None:
        return end
    if second > end:
        show = journal.header.calendar.show
        raise Misuse(phrase("moment-beyond", moment=show(second), end=show(end)))
    return second
