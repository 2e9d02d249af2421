"""The dialogs in which an expected action is marked as seen: which, and if need be when and whose.

Most are marked as they happen, by the cell of which they were expected, so nothing else is asked
unless somebody says that it was otherwise.
"""

from dataclasses import replace

from oefening.clock import whole_minute
from oefening.commands import SeeExpectation
from oefening.text import Language, say
from oefening.tui.dialogs.moments import gone_by, it_is_now
from oefening.tui.dialogs.steps import (
    DIGITS,
    MORE,
    Answers,
    Fill,
    Form,
    Option,
    Pick,
    Step,
    choices,
    numbered,
    offered,
)
from oefening.tui.frames.feed import PlayFeed
from oefening.tui.frames.frame import Card, Expected
from oefening.tui.widgets.draw import line

SEEN_IN = ("own", "others", "ahead")
"""In which order expected actions are offered."""


def seen(card: Card | None, feed: PlayFeed, language: Language, opened: int) -> Form:
    """Which expected action was seen; Tab says of it that it was earlier, or by another cell.

    First those of the open card, then the others of injects that were released, and below these
    what is expected of injects that were not: a team may be ahead of the story. Where they are more
    than there are digits, typing narrows the list.
    """
    options = _awaited(card, feed, language)
    many = len(options) > DIGITS
    which = Pick("seen", say(language, "tui.dialog.seen"), options, search=many, more=MORE)
    seeing = _Seeing(feed, language, opened)

    def plan(answers: Answers) -> Step | None:
        if which.name not in answers:
            return which
        return seeing.more(answers[which.name], answers) if MORE in answers else None

    def build(answers: Answers) -> SeeExpectation:
        return seeing.build(answers[which.name], answers)

    return Form(plan, build, again=False)


def seen_one(expectation: str, text: str, feed: PlayFeed, language: Language, opened: int) -> Form:
    """Whether an expected action was seen, asked since Enter on it may have meant to read it."""
    options = offered("tui.dialog.seen-", ("yes", "no", MORE), language)
    sure = Pick("sure", say(language, "tui.dialog.seen-one", action=line(text)), options)
    seeing = _Seeing(feed, language, opened)

    def plan(answers: Answers) -> Step | None:
        if sure.name not in answers:
            return sure
        return seeing.more(expectation, answers) if answers[sure.name] == MORE else None

    def build(answers: Answers) -> SeeExpectation | None:
        return None if answers[sure.name] == "no" else seeing.build(expectation, answers)

    return Form(plan, build, again=False)


class _Seeing:
    """Who did what was seen, and when; what is left as it stood does not go into the command."""

    def __init__(self, feed: PlayFeed, language: Language, opened: int) -> None:
        self._feed = feed
        self._language: Language = language
        self._opened = opened
        self._catalogue = feed.catalogue(language)
        self._expected_of = {one.expectation: one.of for one in self._catalogue.expectations}

    def more(self, expectation: str, answers: Answers) -> Step | None:
        """The next question about `expectation`."""
        if "cell" not in answers and self._catalogue.cells:
            title = say(self._language, "tui.dialog.seen-cell")
            start = self._expected_of.get(expectation, "")
            return Pick("cell", title, choices(self._catalogue.cells), start)
        return None if "when" in answers else self._when()

    def _when(self) -> Fill:
        """When it was seen; nothing: when the dialog was opened, and after ENDEX not known."""
        feed, language = self._feed, self._language
        opened = feed.show(whole_minute(self._opened))
        empty = (
            say(language, "tui.dialog.seen-unknown")
            if self._catalogue.ended
            else say(language, "tui.dialog.made-opened", when=opened)
        )
        return Fill(
            "when",
            say(language, "tui.dialog.seen-when"),
            above=(it_is_now(feed, language), empty),
            objection=gone_by(feed, language),
            again=self._when,
            whole=True,
        )

    def build(self, expectation: str, answers: Answers) -> SeeExpectation:
        """The command that `answers` to what was asked of `expectation` come to."""
        cell = answers.get("cell", "")
        return SeeExpectation(
            expectation,
            "" if cell == self._expected_of.get(expectation) else cell,
            self._seen_at(answers["when"]) if "when" in answers else None,
        )

    def _seen_at(self, written: str) -> int | None:
        if written.strip():
            return self._feed.moment(written)
        return self._opened if self._opened < self._feed.targets().now else None


def _awaited(card: Card | None, feed: PlayFeed, language: Language) -> tuple[Option, ...]:
    """The actions that nobody has seen, in groups where there are several."""
    own = {action.expectation for action in card.expected} if card else set()

    def group(action: Expected) -> str:
        return "ahead" if action.ahead else "own" if action.expectation in own else "others"

    offered = feed.catalogue(language).expectations
    actions = sorted(offered, key=lambda one: SEEN_IN.index(group(one)))
    headed = len({group(action) for action in actions}) > 1 or any(one.ahead for one in actions)
    headings = [say(language, f"tui.dialog.seen-{group(action)}") for action in actions]
    asked = numbered((one.expectation, _told(one, language)) for one in actions)
    return tuple(
        replace(option, under=heading if headed else "")
        for option, heading in zip(asked, headings, strict=True)
    )


def _told(action: Expected, language: Language) -> str:
    told = line(f"{action.cell}: {action.text}")
    until = say(language, "tui.card.until", when=action.until) if action.until else ""
    late = say(language, "tui.card.late") if action.late else ""
    return " · ".join(part for part in (told, until, late) if part)
