"""Moments that are typed: what time it is by then, and what is wrong with them, in a sentence."""

from collections.abc import Callable

from oefening.clock import whole_minute
from oefening.projections.untimely import untimely
from oefening.text import BadValue, Language, say
from oefening.tui.dialogs.objections import Objection
from oefening.tui.dialogs.steps import Writing, nothing
from oefening.tui.frames.feed import Feed, PlayFeed

MOMENT = Writing("time", "DdTt+-0123456789")
"""A moment that is typed where the option `time` would ask for it."""


def it_is_now(feed: PlayFeed, language: Language) -> str:
    """What time it is, in a sentence."""
    now = whole_minute(feed.targets().now)
    return say(language, "tui.dialog.jump-now", now=feed.show(now))


def mistimed(
    feed: Feed,
    language: Language,
    wrong: Callable[[int], str] = nothing,
    forms: str = "",
    *,
    ahead: bool = False,
    onward: bool = False,
) -> Objection:
    """The objection to a text that is no moment, or says one with which something is `wrong`.

    The text `forms` adds to `why` how else than as a time it can be written; with `ahead` a time
    without a day is the next that comes, and with it or `onward` a length without a sign is ahead.
    """

    def objection(written: str) -> str:
        try:
            second = feed.moment(written, ahead=ahead, onward=onward)
        except BadValue as bad:
            why = bad.phrase.render(language)
            formless = bad.phrase.key in {"bad-moment", "bare-moment"}
            return say(language, forms, why=why) if forms and formless else why
        return wrong(second)

    return objection


def to_come(feed: PlayFeed, language: Language) -> Objection:
    """The objection to a text that is no moment, or one that has passed by then."""

    def passed(to: int) -> str:
        now = feed.targets().now
        if to > now:
            return ""
        if whole_minute(to) == whole_minute(now):
            return say(language, "tui.dialog.jump-not-later", now=feed.show(now))
        return say(language, "tui.dialog.jump-backwards", when=feed.show(to), now=feed.show(now))

    return mistimed(feed, language, passed, ahead=True)


def gone_by(feed: PlayFeed, language: Language, since: int = 0) -> Objection:
    """The objection to a text that is no moment from the minute of `since` up to now; none to none.

    A `since` later than STARTEX is when what happened came before the players.
    """

    def wrong(second: int) -> str:
        why = untimely(second, since, feed.targets().now, feed.show)
        return "" if why is None else why.render(language)

    unfit = mistimed(feed, language, wrong, "tui.dialog.made-forms")
    return lambda written: unfit(written) if written.strip() else ""
