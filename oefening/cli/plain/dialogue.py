"""The exercise as a dialogue of lines, for pipes and screen readers: all actions of the screen.

Time passes by `step` and `jump`; between them it stands, whatever the room's clock does.
"""

from collections.abc import Iterable, Iterator

from oefening.cli.desk import MARK, Desk
from oefening.cli.fitting import fitted
from oefening.cli.plain.clock import CLOCK
from oefening.cli.plain.deeds import DEEDS
from oefening.cli.plain.looks import LOOKS
from oefening.cli.plain.money import MONEY, round_left
from oefening.cli.plain.questions import QUESTIONS
from oefening.cli.plain.stop import STOP, heard, standing
from oefening.cli.plain.talk import Talk
from oefening.cli.plain.words import legible, verb_of
from oefening.cli.taken_up import taken_up
from oefening.errors import Exit, OefeningError
from oefening.projections.heading import heading
from oefening.projections.purchases import spending_of
from oefening.session import Session, kept
from oefening.signals import uninterrupted
from oefening.source import BadValue
from oefening.text import Phrase, phrase
from oefening.text.content import listing, literal

ACTS = CLOCK | LOOKS | DEEDS | MONEY | QUESTIONS | STOP
"""What each verb does."""


def hold_dialogue(session: Session, desk: Desk) -> int:
    """Play `session` by lines on stdin and stdout until they end; return the exit code."""
    session.follow_beside(desk.say)
    dialogue = Dialogue(session, desk)
    dialogue.greet()
    try:
        dialogue.hold(desk.lines(dialogue.prompt))
    finally:
        if not session.state.ended:
            for said in kept(session):
                desk.say(said)
    return Exit.DONE


class Dialogue:
    """One exercise, spoken with in lines."""

    def __init__(self, session: Session, desk: Desk) -> None:
        self.desk = desk
        self._session = session
        self._talk = Talk(session, desk.language)

    def welcome(self) -> list[str]:
        """What is said first: the exercise's name, or where it stands if it was taken up again."""
        title = self.desk.words(heading(self._session.header.scenario))
        resumed = self._session.resumed
        if resumed is None:
            return [f"{MARK} · {title}", *self._steps()]
        talk = self._talk
        told = taken_up(resumed, talk.news.lines, talk.views, talk.names)
        ahead = [] if self._session.state.started else [*round_left(talk), *self._steps()]
        return [f"{MARK} · {title}", *told, *ahead, *standing(talk)]

    def _steps(self) -> list[str]:
        return [self.desk.words(one) for one in self._first_steps()]

    def _first_steps(self) -> Iterator[Phrase]:
        """What can be done first, before STARTEX."""
        if (spending := spending_of(self._session.header)) is not None:
            years = listing(literal(str(year)) for year in spending.years)
            yield phrase("plain.welcome.preparation", years=years)
        yield phrase("plain.welcome")

    def greet(self) -> None:
        """Say what is said first."""
        self._hand_out(self.welcome())

    def prompt(self) -> str:
        """What stands ahead of a line that is typed: the clock and a `>`."""
        return f"{self._talk.header.calendar.show(self._session.now, plus=False)}> "

    def hold(self, lines: Iterable[str]) -> None:
        """Answer each of `lines` until the last, or until `quit`; then pause."""
        try:
            for line in lines:
                with uninterrupted():
                    said = self.answer(line)
                self._hand_out(said)
                if self._talk.left:
                    break
        finally:
            self.leave()

    def answer(self, line: str) -> list[str]:
        """What the dialogue says to `line`: what happened, what was asked, or what is wrong."""
        try:
            said = self._obey(legible(line.strip()))
        except (OefeningError, BadValue) as wrong:
            said = [self.desk.words(self._talk.complaint(wrong))]
        return [*self._talk.news.take(), *said]

    def leave(self) -> None:
        """Pause the exercise, so that it can be resumed where it stands."""
        with uninterrupted():
            self._session.pause()

    def _obey(self, line: str) -> list[str]:
        if (said := heard(self._talk, line)) is not None:
            return said
        asked, self._talk.asked = self._talk.asked, None
        if asked is not None and (said := asked(line)) is not None:
            return said
        if not line or line.startswith("#"):
            return []
        verb, rest = verb_of(line, self._talk.language)
        return ACTS[verb](self._talk, rest)

    def _hand_out(self, texts: Iterable[str]) -> None:
        """Hand out `texts`, on a terminal in lines that it has room for."""
        for line in (line for text in texts for line in text.split("\n")):
            for part in fitted([line], self.desk.columns) or [""]:
                self.desk.hand_out(part)
