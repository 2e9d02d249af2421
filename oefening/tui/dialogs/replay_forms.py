"""What who looks back is asked: where to go, and what to search for."""

from collections.abc import Callable, Iterable, Sequence

from oefening.clock import HOUR
from oefening.text import Language, Phrase, say
from oefening.tui.dialogs.forms import read
from oefening.tui.dialogs.moments import MOMENT, mistimed
from oefening.tui.dialogs.objections import something
from oefening.tui.dialogs.steps import Answers, Fill, Pick, Plan, Step, nothing, offered, once
from oefening.tui.frames.feed import Feed, Fork, PastFeed
from oefening.tui.frames.moves import QUARTER, By, Move, ToEdge, ToSecond
from oefening.tui.widgets.draw import line

WAYS: dict[str, Move] = {
    "quarter-on": By(QUARTER),
    "hour-on": By(HOUR),
    "day-on": By(24 * HOUR),
    "quarter-back": By(-QUARTER),
    "hour-back": By(-HOUR),
    "day-back": By(-24 * HOUR),
    "beginning": ToEdge(-1),
    "end": ToEdge(1),
}
"""What can be picked, beside a time that is typed."""


def outside(feed: PastFeed, language: Language) -> Callable[[int], str]:
    """The objection to a second that the log does not reach."""

    def objection(second: int) -> str:
        if second > feed.end():
            return say(language, "tui.replay.ends", end=feed.show(feed.end()))
        return "" if second >= 0 else say(language, "tui.replay.begins", begin=feed.show(0))

    return objection


def whither(feed: Feed, language: Language, unreached: Callable[[int], str] = nothing) -> Plan:
    """The questions that end in a time to go to, to which there may be an objection."""

    def plan(answers: Answers) -> Step | None:
        if "where" not in answers:
            options = offered("tui.replay.", (*WAYS, "time"), language)
            title = say(language, "tui.replay.whither")
            return Pick("where", title, options, writing=MOMENT)
        if answers["where"] == "time" and "when" not in answers:
            title = say(language, "tui.replay.when")
            objection = mistimed(feed, language, unreached, onward=True)
            return Fill("when", title, objection=objection, whole=True)
        return None

    return plan


def gone(answers: Answers, feed: Feed) -> Move:
    """The move that was asked for."""
    if answers["where"] == "time":
        return ToSecond(feed.moment(answers["when"], onward=True))
    return WAYS[answers["where"]]


def sought(before: str, language: Language) -> Plan:
    """The words to search for; none: those that were searched for `before`, if any were.

    Those are told, not written: what is typed takes their place.
    """
    title = say(language, "tui.replay.find")
    above = (say(language, "tui.replay.find-where"),)
    if not before:
        return once(Fill("text", title, above=above, objection=something(language)))
    told = say(language, "tui.replay.find-before", words=line(before))
    return once(Fill("text", title, above=(*above, told)))


def fork_into(there: Fork, wrong: Phrase | None, language: Language) -> Plan:
    """The folder for a fork, which begins with one that is free; and what is `wrong` with it."""
    title = say(language, "tui.fork.where")
    above = [say(language, "tui.fork.what", moment=there.moment, number=there.number)]
    if there.last is not None:
        above.append(there.last.render(language))
    if wrong is not None:
        above.append(f"! {wrong.render(language)}")
    asked = Fill("folder", title, there.folder, tuple(above), objection=something(language))
    return once(asked)


def export_into(folder: str, language: Language) -> Plan:
    """The folder for the tables, which begins with the one beside the log."""
    title = say(language, "tui.export.where")
    above = (say(language, "tui.export.what"),)
    return once(Fill("folder", title, folder, above, objection=something(language)))


def exported(folder: str, names: Sequence[str], language: Language) -> Plan:
    """Where the tables are, to be read."""
    told = (*names, say(language, "cli.study.spreadsheet"))
    return read(say(language, "tui.export.made", folder=line(folder)), told, language)


def forked(told: Iterable[Phrase], language: Language) -> Plan:
    """Where the fork is and how to go on with it, to be read."""
    lines = tuple(one.render(language) for one in told)
    return read(say(language, "tui.fork.made"), lines, language)
