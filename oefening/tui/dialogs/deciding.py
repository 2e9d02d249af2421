"""Recording a decision: which one, by an option, a lever or own words, by whom and why."""

from functools import partial

from oefening.clock import whole_minute
from oefening.commands import RecordDecision
from oefening.text import Language, say
from oefening.tui.dialogs.moments import gone_by, it_is_now
from oefening.tui.dialogs.objections import something
from oefening.tui.dialogs.pulling import Pulling
from oefening.tui.dialogs.steps import (
    DIGITS,
    Answers,
    Aside,
    Fill,
    Form,
    Option,
    Pick,
    Step,
    choices,
    numbered,
)
from oefening.tui.frames.choices import DecisionChoice
from oefening.tui.frames.feed import PlayFeed
from oefening.tui.widgets.draw import line

FREE = "free"
LEVER = "lever"
ASKED = "decision:"
CHOSEN = "option:"
NONE = "none"
MADE = "made"
"""Where the second is kept at which it was made, if that was before the dialog was opened."""


def decide(decision: str, feed: PlayFeed, language: Language, opened: int) -> Form:
    """The dialog in which a decision is recorded; decisions that are open stand first.

    It stands on `decision`, if that is still open. The decision was made when the dialog was
    `opened`, however long it takes to write it down, unless it is said to have been made earlier.
    """
    dialog = _Deciding(feed, language, f"{ASKED}{decision}", opened)
    return Form(dialog.plan, dialog.build)


def decide_on(decision: str, feed: PlayFeed, language: Language, opened: int) -> Form:
    """The same where it is certain that `decision` is what is decided."""
    form, known = decide(decision, feed, language, opened), {"what": f"{ASKED}{decision}"}
    return Form(
        lambda answers: form.plan({**known, **answers}),
        lambda answers: form.build({**known, **answers}),
    )


class _Deciding:
    def __init__(self, feed: PlayFeed, language: Language, start: str, opened: int) -> None:
        self._feed = feed
        self._made_at = opened
        self._start = start
        self._catalogue = catalogue = feed.catalogue(language)
        self._language: Language = language
        self._decisions = {f"{ASKED}{one.id}": one for one in catalogue.decisions}
        self._open = {key: one for key, one in self._decisions.items() if one.open}
        self._pulling = Pulling(catalogue.levers, language)
        lever = Option(LEVER, say(language, "tui.dialog.lever"), "8")
        free = Option(FREE, say(language, "tui.dialog.free"), "9")
        self._others = (lever, free) if self._pulling else (free,)
        """What can be decided besides, with the same digits at every question."""

    def plan(self, answers: Answers) -> Step | None:
        """The next question."""
        if "what" not in answers:
            return self._what()
        content = self._content(answers.get("how", answers["what"]), answers)
        return self._which(answers) or content or self._by_whom(answers)

    def _which(self, answers: Answers) -> Step | None:
        """How the decision is taken that was picked, or which one own words take."""
        if answers["what"] == FREE and "answers" not in answers and self._open:
            return self._answers()
        asked = self._decisions.get(answers["what"])
        return self._how(asked) if asked is not None and "how" not in answers else None

    def _by_whom(self, answers: Answers) -> Step | None:
        if "cell" not in answers and self._catalogue.cells:
            return self._cell(self._asked_in(answers), self._asks(answers))
        if "reason" not in answers:
            return self._reason(answers)
        return None

    def _reason(self, answers: Answers) -> Fill:
        """Why it was decided; amid that it can be said that it was earlier."""
        language, made = self._language, answers.get(MADE)
        above = (say(language, "tui.dialog.made", when=self._shown(int(made))),) if made else ()
        earlier = Aside(
            self._earlier(answers),
            "tui.line.earlier",
            kept=lambda _, written: self._second(written, answers),
        )
        title = say(language, "tui.dialog.reason-optional")
        return Fill("reason", title, above=above, aside=earlier)

    def _earlier(self, answers: Answers) -> Fill:
        """When it was decided; nothing: when the dialog was opened."""
        language, made, since = self._language, answers.get(MADE), self._since(answers)
        above = [it_is_now(self._feed, language)]
        if since:
            above.append(say(language, "tui.dialog.made-since", when=self._shown(since)))
        above.append(say(language, "tui.dialog.made-opened", when=self._shown(self._made_at)))
        untimely = gone_by(self._feed, language, since)  # not before it was put
        return Fill(
            MADE,
            say(language, "tui.dialog.made-when"),
            self._feed.show(int(made)) if made else "",
            tuple(above),
            untimely,
            again=partial(self._earlier, answers),
            whole=True,
        )

    def _second(self, written: str, answers: Answers) -> str:
        """The second that is `written`, in figures; in the minute it was put in, that when it was.

        Nothing where nothing is written.
        """
        if not written.strip():
            return ""
        return str(max(self._feed.moment(written), self._since(answers)))

    def _since(self, answers: Answers) -> int:
        """The second from which on it can have been decided."""
        asked = self._asked_in(answers)
        return asked.since if asked else 0

    def _shown(self, second: int) -> str:
        return self._feed.show(whole_minute(second))

    def build(self, answers: Answers) -> RecordDecision:
        """The decision as answered."""
        asked = self._asked_in(answers)
        how = answers.get("how", answers["what"])
        made_at = int(answers.get(MADE) or self._made_at)
        return RecordDecision(
            cell=answers.get("cell", asked.cell if asked else ""),
            text=answers["text"].strip() if how == FREE else "",
            decision=asked.id if asked else None,
            option=how.removeprefix(CHOSEN) if how.startswith(CHOSEN) else None,
            levers=(self._pulling.pulled(answers),) if how == LEVER else (),
            reason=answers["reason"].strip(),
            made_at=made_at if made_at < self._feed.targets().now else None,
        )

    def _asked_in(self, answers: Answers) -> DecisionChoice | None:
        """The decision of the scenario that is taken, if it is one."""
        return self._decisions.get(answers.get("answers", answers["what"]))

    def _what(self) -> Pick:
        later = [
            Option(key, say(self._language, "tui.dialog.later", question=line(one.question)))
            for key, one in self._decisions.items()
            if not one.open
        ]
        options = (*self._asked(), *self._others, *later)
        return Pick("what", say(self._language, "tui.dialog.what"), options, self._start)

    def _answers(self) -> Pick:
        """Which open decision own words take; without one of those it stays open."""
        none = Option(NONE, say(self._language, "tui.dialog.answers-none"), "9")
        options = (*self._asked(), none)
        return Pick("answers", say(self._language, "tui.dialog.answers"), options, self._start)

    def _asked(self) -> tuple[Option, ...]:
        """The open decisions, with digits."""
        pairs = (
            (key, say(self._language, "tui.dialog.open", question=line(one.question)))
            for key, one in self._open.items()
        )
        return numbered(pairs, DIGITS - len(self._others))

    def _how(self, asked: DecisionChoice) -> Pick:
        pairs = [(f"{CHOSEN}{one.id}", line(one.text)) for one in asked.options]
        options = numbered(pairs, DIGITS - len(self._others))
        return Pick("how", line(asked.question), (*options, *self._others))

    def _content(self, how: str, answers: Answers) -> Step | None:
        if how == FREE and "text" not in answers:
            title = say(self._language, "tui.dialog.words")
            above = (say(self._language, "tui.dialog.words-only"),)
            return Fill("text", title, above=above, objection=something(self._language))
        return self._pulling.step(answers) if how == LEVER else None

    def _cell(self, asked: DecisionChoice | None, above: tuple[str, ...]) -> Pick:
        title = say(self._language, "tui.dialog.which-cell")
        start = asked.cell if asked else ""
        return Pick("cell", title, choices(self._catalogue.cells), start, above)

    def _asks(self, answers: Answers) -> tuple[str, ...]:
        """What the lever asks in all, when it is known how much of it is pulled."""
        if answers.get("how", answers["what"]) != LEVER:
            return ()
        return (self._pulling.asks(answers),)
