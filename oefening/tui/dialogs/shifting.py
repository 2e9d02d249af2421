"""Shifting all that is still planned, when the room is slower or faster than the plan."""

import re

from oefening.clock import parse_duration, read_typed
from oefening.commands import RetimeInject
from oefening.text import BadValue, Language, say
from oefening.text.content import duration
from oefening.tui.dialogs.steps import Answers, Fill, Form, Option, Pick, Step
from oefening.tui.frames.feed import PlannedInject, PlayFeed
from oefening.tui.widgets.draw import line

_CLOCK = re.compile(r"[:DT]")
"""What is written in a moment and in no length."""


def shift(feed: PlayFeed, language: Language) -> Form:
    """By how much all that is planned is shifted, then a look at what that comes to."""
    dialog = _Shifting(feed, language)
    return Form(dialog.plan, dialog.build)


def length(written: str) -> int:
    """The seconds of `+30m` or `-1h30m`, a plus unless a minus is written.

    Raise `BadValue` if it is no duration.

    >>> length("-45m"), length("1h"), length("1u30m")
    (-2700, 3600, 5400)
    """
    text = written.strip().replace("\N{MINUS SIGN}", "-")
    size = read_typed(text.lstrip("+-").strip(), parse_duration)
    return -size if text.startswith("-") else size


class _Shifting:
    def __init__(self, feed: PlayFeed, language: Language) -> None:
        self._feed = feed
        self._language: Language = language
        self._counted: dict[str, int] = {}
        """By how much all is shifted, by the moments that were answered."""

    def _planned(self) -> tuple[PlannedInject, ...]:
        return self._feed.catalogue(self._language).planned

    def plan(self, answers: Answers) -> Step | None:
        """How much, then whether that is right."""
        language = self._language
        if "by" not in answers:
            title = say(language, "tui.dialog.shift", count=len(self._planned()))
            above = (say(language, "tui.dialog.shift-hint"),)
            return Fill("by", title, above=above, objection=self._objection)
        return self._sure(self._by(answers["by"])) if "sure" not in answers else None

    def _by(self, written: str) -> int:
        """By how much: as a length, or by when the first is to come.

        The latter is what it was when it was answered, whatever comes due afterwards.
        """
        if _CLOCK.search(written) is None:
            return length(written)
        planned = self._planned()
        first = planned[0].due if planned else 0
        by = self._feed.moment(written, ahead=True) - first
        return self._counted.setdefault(written, by)

    def _objection(self, written: str) -> str:
        self._counted.pop(written, None)
        try:
            by = self._by(written)
        except BadValue as bad:
            return bad.phrase.render(self._language)
        if not by:
            return say(self._language, "tui.dialog.shift-nothing")
        planned = self._planned()
        if not planned:
            return say(self._language, "tui.why.nothing-planned")
        now, first = self._feed.targets().now, planned[0]
        if first.due + by > now:
            return ""
        most = duration(max(0, first.due - now))
        return say(self._language, "tui.dialog.shift-past", inject=line(first.title), most=most)

    def _sure(self, by: int) -> Pick:
        language, show = self._language, self._feed.show
        above = tuple(
            say(
                language,
                "tui.dialog.shift-to",
                inject=line(one.title),
                before=show(one.due),
                after=show(one.due + by),
            )
            for one in self._planned()
        )
        options = tuple(
            Option(name, say(language, f"tui.dialog.shift-{name}")) for name in ("yes", "no")
        )
        return Pick("sure", say(language, "tui.dialog.shift-sure"), options, above=above)

    def build(self, answers: Answers) -> tuple[RetimeInject, ...] | None:
        """One command for each inject; those that came due meanwhile stay where they are.

        What is moved later begins at the end, and what is moved earlier at the front, so that
        their order is never another.
        """
        if answers["sure"] != "yes":
            return None
        by, now = self._by(answers["by"]), self._feed.targets().now
        moved = [
            RetimeInject(one.id, one.due + by) for one in self._planned() if one.due + by > now
        ]
        return tuple(reversed(moved) if by > 0 else moved)
