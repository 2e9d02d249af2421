"""Jumping: where to, what comes due on the way, and what becomes of that."""

from typing import get_args

from oefening.clock import show_duration
from oefening.commands import JumpClock, Passing
from oefening.text import Language
from oefening.tui.draw import line
from oefening.tui.feed import Feed, Targets
from oefening.tui.mending import ahead
from oefening.tui.steps import Answers, Fill, Form, Pick, Step, numbered
from oefening.tui.words import say

LENGTHS = (900, 3600, 6 * 3600)
"""Seconds that a jump is offered over."""

SHOWN = 6
"""How many injects the preview names."""


def jump(feed: Feed, language: Language) -> Form:
    """The dialog in which a jump is chosen; it begins at the moment it was opened."""
    dialog = _Jumping(feed, language)
    return Form(dialog.plan, dialog.build, again=False)  # by now it may be another time


class _Jumping:
    def __init__(self, feed: Feed, language: Language) -> None:
        self._feed = feed
        self._language: Language = language
        self._targets: Targets = feed.targets()

    def plan(self, answers: Answers) -> Step | None:
        """The next question; what comes due on the way is asked about only if something does."""
        if "where" not in answers:
            return self._where()
        if answers["where"] == "time" and "when" not in answers:
            title = say(self._language, "tui.dialog.jump-when")
            return Fill("when", title, objection=ahead(self._feed, self._language))
        to = self._to(answers)
        passes = self._feed.passes(to, self._language)
        if "passing" in answers or not passes or answers["where"] in {"due", "change"}:
            return None
        return self._passing(to, passes)

    def build(self, answers: Answers) -> JumpClock:
        """The jump as answered."""
        passing: dict[str, Passing] = {name: name for name in get_args(Passing)}
        return JumpClock(self._to(answers), passing[answers.get("passing", "stop")])

    def _where(self) -> Pick:
        targets, language = self._targets, self._language
        options = [(str(length), self._by(length)) for length in LENGTHS]
        if targets.next_due is not None:
            when = self._feed.show(targets.next_due)
            options.append(("due", say(language, "tui.dialog.jump-due", when=when)))
        if targets.next_change is not None:
            when = self._feed.show(targets.next_change)
            options.append(("change", say(language, "tui.dialog.jump-change", when=when)))
        options.append(("time", say(language, "tui.dialog.jump-time")))
        now = say(language, "tui.dialog.jump-now", now=self._feed.show(targets.now))
        return Pick("where", say(language, "tui.dialog.jump"), numbered(options), above=(now,))

    def _by(self, length: int) -> str:
        when = self._feed.show(self._targets.now + length)
        return say(self._language, "tui.dialog.jump-by", length=show_duration(length), when=when)

    def _to(self, answers: Answers) -> int:
        targets = self._targets
        match answers["where"]:
            case "due":
                return targets.now if targets.next_due is None else targets.next_due
            case "change":
                return targets.now if targets.next_change is None else targets.next_change
            case "time":
                return self._feed.moment(answers["when"])
            case length:
                return targets.now + int(length)

    def _passing(self, to: int, passes: tuple[str, ...]) -> Pick:
        language = self._language
        above = [say(language, "tui.dialog.passes")]
        above += [f"  {line(told)}" for told in passes[:SHOWN]]
        if len(passes) > SHOWN:
            above.append("  " + say(language, "tui.dialog.passes-more", count=len(passes) - SHOWN))
        options = numbered(
            (name, say(language, f"tui.dialog.passing-{name}")) for name in get_args(Passing)
        )
        title = say(language, "tui.dialog.passing", when=self._feed.show(to))
        return Pick("passing", title, options, above=tuple(above))
