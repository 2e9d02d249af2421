"""What is to be otherwise about a decision: which one, and removed, moved, or with what else."""

from collections.abc import Callable

from oefening.clock import HOUR
from oefening.commands import RecordDecision
from oefening.study.whatif.change import ADDED, Change
from oefening.text import BadValue, Language, phrase, say
from oefening.tui.dialogs.pulling import Pulling
from oefening.tui.dialogs.steps import Answers, Fill, Option, Pick, Plan, Step, choices, numbered
from oefening.tui.frames.choices import DecisionChoice
from oefening.tui.frames.otherwise import DecidedChoice
from oefening.tui.frames.wondering import Wondering
from oefening.tui.widgets.draw import line

SHIFTS = {"earlier-1": -HOUR, "earlier-4": -4 * HOUR, "later-1": HOUR, "later-4": 4 * HOUR}
"""Ways to move a decision that can be picked, in seconds."""

NEVER = "never:"
OPTION = "option:"
LEVER = "lever"
REMOVED = "removed"
MOMENT = "moment"


class Wish:
    """The dialog about the decision of a record, or about one that nobody took."""

    def __init__(self, of: Wondering, number: int | None, asked: str | None = None) -> None:
        """About that of record `number`, or the one `asked`; else it is asked which one it is."""
        self._of = of
        self._known: Answers = {}
        if number is not None:
            self._known = {"which": str(number)}
        elif asked is not None:
            self._known = {"which": f"{NEVER}{asked}"}

    def worded(self, language: Language) -> Plan:
        """The questions in `language`."""
        questions = _Questions(self._of, language)
        return lambda answers: questions.next({**self._known, **answers})

    def change(self, answers: Answers) -> Change:
        """The change that was asked for."""
        return _Questions(self._of, "en").change({**self._known, **answers})


class _Questions:
    def __init__(self, of: Wondering, language: Language) -> None:
        self._of = of
        self._language: Language = language
        self._decided = {str(one.number): one for one in of.decisions(language)}
        self._never = {f"{NEVER}{one.id}": one for one in of.never(language)}
        self._pulling = Pulling(of.levers(language), language)

    def next(self, answers: Answers) -> Step | None:
        """The next question; None: that was all."""
        if "which" not in answers:
            return self._which()
        which = answers["which"]
        if "how" not in answers:
            decided = self._decided.get(which)
            return self._how(decided) if decided is not None else self._taken(self._never[which])
        if answers["how"] == LEVER:
            return self._pulling.step(answers)
        if answers["how"] == MOMENT and "when" not in answers:
            return self._when(self._decided[which])
        return None

    def _which(self) -> Pick:
        recorded = numbered((key, line(one.text)) for key, one in self._decided.items())
        never = (
            Option(key, line(one.question), under=self._say("never"))
            for key, one in self._never.items()
        )
        return Pick("which", self._say("which"), (*recorded, *never), search=True)

    def _how(self, decided: DecidedChoice) -> Pick:
        pairs = [(REMOVED, self._say(REMOVED))]
        pairs += [
            (key, self._say(key))
            for key, shift in SHIFTS.items()
            if 0 <= decided.second + shift <= self._of.end
        ]
        pairs.append((MOMENT, self._say(MOMENT)))
        pairs += [
            (f"{OPTION}{one.id}", self._say("option", option=line(one.text)))
            for one in decided.options
        ]
        if self._pulling:
            pairs.append((LEVER, self._say(LEVER)))
        return Pick("how", line(decided.text), numbered(pairs), above=(self._say("how"),))

    def _taken(self, asked: DecisionChoice) -> Pick:
        """With which option one that nobody took is taken, at the moment looked at."""
        options = [
            Option(f"{OPTION}{one.id}", one.text, one.digit) for one in choices(asked.options)
        ]
        if self._pulling:
            options.append(Option(LEVER, say(self._language, "tui.dialog.lever")))
        above = self._say("taken", when=self._of.show(self._of.second))
        return Pick("how", line(asked.question), tuple(options), above=(above,))

    def _when(self, decided: DecidedChoice) -> Fill:
        above = (self._say("when-forms", when=self._of.show(decided.second)),)
        return Fill("when", self._say("when"), above=above, objection=self._unfit(decided))

    def _unfit(self, decided: DecidedChoice) -> Callable[[str], str]:
        def objection(written: str) -> str:
            try:
                second = self._of.moment(written, decided)
            except BadValue as bad:
                return bad.phrase.render(self._language)
            if second == decided.second:
                return self._say("when-same")
            if second < 0:
                start = self._of.show(0)
                return phrase("whatif.before-startex", start=start).render(self._language)
            end = self._of.end
            return self._say("when-beyond", end=self._of.show(end)) if second > end else ""

        return objection

    def _say(self, key: str, **params: str) -> str:
        return say(self._language, f"tui.otherwise.ask.{key}", **params)

    def change(self, answers: Answers) -> Change:
        """The change that was asked for."""
        which, how = answers["which"], answers["how"]
        levers = (self._pulling.pulled(answers),) if how == LEVER else None
        option = how.removeprefix(OPTION) if how.startswith(OPTION) else None
        decided = self._decided.get(which)
        if decided is None:
            asked = self._never[which]
            added = RecordDecision(
                asked.cell, "", decision=asked.id, option=option, levers=levers or ()
            )
            return Change(ADDED, added=added, at=self._of.second)
        shift = SHIFTS.get(how, 0)
        if how == MOMENT:
            shift = self._of.moment(answers["when"], decided) - decided.second
        return Change(decided.number, how == REMOVED, shift, option, levers)
