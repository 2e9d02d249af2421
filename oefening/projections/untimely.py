"""Why something cannot have happened at a moment that somebody gives for it."""

from collections.abc import Callable

from oefening.clock import whole_minute
from oefening.text import Phrase, phrase


def untimely(second: int, since: int, now: int, show: Callable[[int], str]) -> Phrase | None:
    """Why that was not at `second`, which could be from `since` up to `now`; None: it can be.

    A `since` later than STARTEX is when it came before the players; from the minute of that on
    it can be, since people tell minutes. `show` writes moments.
    """
    when = show(second)
    if second > now:
        return phrase("untimely.to-come", when=when, now=show(whole_minute(now)))
    if second < 0:
        return phrase("before-startex", written=when, start=show(0))
    first = whole_minute(since)
    return None if second >= first else phrase("untimely.not-put", when=when, since=show(first))
