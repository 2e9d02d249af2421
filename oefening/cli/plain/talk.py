"""What the acts of the dialogue have at hand, and how they answer."""

from collections.abc import Callable
from functools import cached_property

from oefening.cli.plain.names import Called
from oefening.cli.plain.news import News
from oefening.cli.views import Numbered, Views
from oefening.cli.whys import Whys
from oefening.commands import Command
from oefening.errors import FileTrouble, OefeningError, Refused
from oefening.projections import passed
from oefening.projections.moments import Moments
from oefening.projections.passed import Jumps
from oefening.projections.why import Past
from oefening.projections.words import refusal
from oefening.record import Record
from oefening.scenario.injects import Inject
from oefening.session import Session
from oefening.text import BadValue, Language, Phrase, phrase


class Talk:
    """A session with its story so far, and what was asked of the facilitator."""

    def __init__(self, session: Session, language: Language) -> None:
        self.session = session
        self.header = session.header
        self.language = language
        self.views = Views(session.header, language)
        self.called = Called(session.header, self.views.names)
        self.news = News(self.views)
        self._jumps = Jumps(session.header.scenario, session.header.world)
        self.asked: Answer | None = None
        """What hears the next line first, where a question waits for its answer."""
        self.left = False
        """Whether the facilitator has said goodbye."""
        self.names = Numbered(session.header)
        self.whys = Whys(session.header, self.views.names)
        for record in session.records:
            self._hear(record)
        self.news.take()
        session.follow(self._hear)

    def _hear(self, record: Record) -> None:
        self.views.learn(record)
        self.names.learn(record)
        self.news.hear(record)
        self._jumps.hear(record)

    @property
    def script(self) -> tuple[Inject, ...]:
        """Every inject by now, those that were added among them."""
        return self.session.state.script(self.header.scenario)

    @cached_property
    def past(self) -> Past:
        """The states that the exercise has been in."""
        records = self.session.records
        return Past(records, Moments.of(self.header, records))

    def words(self, said: Phrase) -> str:
        """`said` in the language of the dialogue."""
        return said.render(self.language)

    def send(self, command: Command) -> list[str]:
        """Have `command` obeyed, of which the story tells; raise `Refused` where it is not."""
        self.session.send(command)
        return []

    def passed(self) -> list[str]:
        """What changed during the jump that is just over, a line each; nothing if nothing did."""
        jump = self._jumps.last(self.session.state)
        if jump is None or not jump.anything:
            return []
        told = [f"  {self.words(line)}" for line in passed.lines(jump, self.names)]
        return [f"{self.words(passed.heading(jump, self.names))}:", *told]

    def complaint(self, wrong: OefeningError | BadValue) -> Phrase:
        """What is wrong, with a mark of it where nothing was done."""
        match wrong:
            case Refused():
                return phrase("plain.not-done", why=refusal(wrong.phrase, self.names))
            case FileTrouble():
                return wrong.phrase
            case _:
                return phrase("plain.not-done", why=wrong.phrase)


Act = Callable[[Talk, str], list[str]]
"""Does what a verb says with the words behind it, and returns what there is to say to it."""

Answer = Callable[[str], list[str] | None]
"""What there is to say to the answer to a question; None where a line does not answer it."""
