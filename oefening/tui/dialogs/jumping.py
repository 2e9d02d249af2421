"""Jumping: where to, what comes due on the way, and what becomes of that."""

import re
from functools import partial
from typing import get_args

from oefening.clock import whole_minute
from oefening.commands import JumpClock, Passing
from oefening.text import Language, say
from oefening.text.content import duration
from oefening.tui.dialogs.moments import MOMENT, it_is_now, to_come
from oefening.tui.dialogs.steps import Answers, Fill, Form, Option, Pick, Step, offered
from oefening.tui.frames.feed import Coming, PlayFeed
from oefening.tui.widgets.draw import line

LENGTHS = {"1": 900, "2": 3600, "3": 6 * 3600}
"""Seconds that a jump is offered over, by their digits."""

SHOWN = 8
"""How many injects the preview names."""


def jump(feed: PlayFeed, language: Language) -> Form:
    """The dialog in which a jump is chosen; all that it says is of the moment at which it is read.

    The clock may run meanwhile: a length is over which to jump when that is confirmed.
    """
    dialog = _Jumping(feed, language)
    return Form(dialog.plan, dialog.build, again=False)  # by now it may be another time


class _Jumping:
    def __init__(self, feed: PlayFeed, language: Language) -> None:
        self._feed = feed
        self._language: Language = language
        self._meant: dict[str, int] = {}
        """The seconds of times of day that were answered: the next of then, not of a day later."""

    def plan(self, answers: Answers) -> Step | None:
        """The next question; of far jumps, and what comes due on the way, only where it is so."""
        if "where" not in answers:
            return self._where()
        if answers["where"] == "time" and "when" not in answers:
            return self._when()
        given = dict(answers)
        if "far" not in answers and self._how_far(given):
            return self._far(given)
        if self._stays(answers) or "passing" in answers or answers["where"] in {"due", "change"}:
            return None
        asks = any(not one.automatic for one in self._passes(given))
        return self._passing(given) if asks else None

    def build(self, answers: Answers) -> JumpClock | None:
        """The jump as answered; None if it was not meant to go past the end."""
        if self._stays(answers):
            return None
        passing: dict[str, Passing] = {name: name for name in get_args(Passing)}
        return JumpClock(self._to(answers), passing[answers.get("passing", "stop")])

    def _where(self) -> Pick:
        language = self._language
        options = [
            Option(str(length), self._by(length), digit) for digit, length in LENGTHS.items()
        ]
        for name, (at, digit) in self._known().items():
            if at is not None:
                when = self._feed.show(at)
                options.append(
                    Option(name, say(language, f"tui.dialog.jump-{name}", when=when), digit)
                )
        options.append(Option("time", say(language, "tui.dialog.jump-time"), "9"))
        title = say(language, "tui.dialog.jump")
        above = (self._now(),)
        return Pick(
            "where",
            title,
            tuple(options),
            self._start(),
            above=above,
            writing=MOMENT,
            again=self._where,
        )

    def _known(self) -> dict[str, tuple[int | None, str]]:
        """What lies ahead at a known second, with the digit by which it is picked."""
        targets = self._feed.targets()
        return {
            "due": (targets.next_due, "4"),
            "change": (targets.next_change, "5"),
            "phase": (targets.next_phase, "6"),
            "end": (self._end(), "8"),
        }

    def _start(self) -> str:
        """Where something happens for whoever leads the exercise, or else the end of the story.

        A jump there stops at what a condition makes due. After the end it is the next of anything.
        """
        known = self._known()
        order = ("end", "due", "change", "phase")
        return next((name for name in order if known[name][0] is not None), "")

    def _end(self) -> int | None:
        """The end of the story, once nothing is known to be due up to then."""
        targets = self._feed.targets()
        due, end = targets.next_due, targets.end
        return end if targets.now < end and (due is None or due > end) else None

    def _by(self, length: int) -> str:
        when = self._feed.show(self._after(length))
        return say(self._language, "tui.dialog.jump-by", length=duration(length), when=when)

    def _after(self, length: int) -> int:
        """The whole minute that is `length` ahead."""
        return whole_minute(self._feed.targets().now + length)

    def _when(self) -> Fill:
        title = say(self._language, "tui.dialog.jump-when")
        untimely = to_come(self._feed, self._language)

        def objection(written: str) -> str:
            self._meant.pop(written, None)
            return untimely(written)

        return Fill(
            "when", title, above=(self._now(),), objection=objection, again=self._when, whole=True
        )

    def _now(self) -> str:
        return it_is_now(self._feed, self._language)

    def _to(self, answers: Answers) -> int:
        targets = self._feed.targets()
        match answers["where"]:
            case "due" | "change" | "phase" | "end" as name:
                at, _ = self._known()[name]
                return targets.now if at is None else at
            case "time":
                written = answers["when"]
                second = self._feed.moment(written, ahead=True)
                return self._meant.setdefault(written, second) if ":" in written else second
            case length:
                return self._after(int(length))

    def _how_far(self, answers: Answers) -> str:
        """What may not have been meant: past the end of the story, or a time that was yesterday's.

        Nobody goes back in a log.
        """
        language, show, targets = self._language, self._feed.show, self._feed.targets()
        to, written = self._to(answers), answers.get("when", "").strip()
        if targets.now < targets.end < to:
            return say(language, "tui.dialog.far-end", end=show(targets.end))
        if re.fullmatch(r"[0-9]+:[0-9]+", written) and _day(show(to)) != _day(show(targets.now)):
            return say(language, "tui.dialog.far-day", time=written)
        return ""

    def _far(self, answers: Answers) -> Pick:
        language = self._language
        title = say(language, "tui.dialog.far", when=self._feed.show(self._to(answers)))
        options = offered("tui.dialog.far-", ("stay", "go"), language)
        above = (self._how_far(answers),)
        return Pick("far", title, options, above=above, again=partial(self._far, answers))

    @staticmethod
    def _stays(answers: Answers) -> bool:
        return answers.get("far") == "stay"

    def _passes(self, answers: Answers) -> tuple[Coming, ...]:
        return self._feed.passes(self._to(answers), self._language)

    def _told(self, coming: Coming) -> str:
        told = line(coming.text)
        if not coming.automatic:
            return told
        return say(self._language, "tui.dialog.passes-itself", inject=told)

    def _passing(self, answers: Answers) -> Pick:
        language, passes = self._language, self._passes(answers)
        above = [say(language, "tui.dialog.passes" if passes else "tui.dialog.passes-none")]
        above += [f"  {self._told(coming)}" for coming in passes[:SHOWN]]
        if len(passes) > SHOWN:
            above.append("  " + say(language, "tui.dialog.passes-more", count=len(passes) - SHOWN))
        above.append(say(language, "tui.dialog.passes-unknown"))
        options = offered("tui.dialog.passing-", get_args(Passing), language)
        title = say(language, "tui.dialog.passing", when=self._feed.show(self._to(answers)))
        again = partial(self._passing, answers)
        return Pick("passing", title, options, above=tuple(above), again=again)


def _day(shown: str) -> str:
    """`D2` of `D2 14:30`."""
    return shown.partition(" ")[0]
