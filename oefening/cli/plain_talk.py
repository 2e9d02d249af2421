"""What the acts of the dialogue have at hand, and how they answer."""

from collections.abc import Callable

from oefening.cli.views import Numbered, Views
from oefening.commands import Command
from oefening.errors import FileTrouble, OefeningError, Refused
from oefening.events import InjectClosed
from oefening.projections.story import Line, Story
from oefening.projections.words import refusal
from oefening.record import Record
from oefening.session import Session
from oefening.text import BadValue, Language, Phrase, phrase


class Talk:
    """A session with its story so far, and what was asked of the facilitator."""

    def __init__(self, session: Session, language: Language) -> None:
        self.session = session
        self.header = session.header
        self.language = language
        self.views = Views(session.header, language)
        self.told: list[Line] = []
        self.closed: list[str] = []
        """Injects that were open at ENDEX, which are told together rather than one by one."""
        self.asked: Answer | None = None
        """What hears the next line first, where a question waits for its answer."""
        self.left = False
        """Whether the facilitator has said goodbye."""
        header = session.header
        self._names = Numbered(header)
        self._story = Story(header.scenario, header.world, header.calendar)
        for record in session.records:
            self._hear(record)
        self._news = len(self.told)
        session.follow(self._hear)

    def words(self, said: Phrase) -> str:
        """`said` in the language of the dialogue."""
        return said.render(self.language)

    def send(self, command: Command) -> list[str]:
        """Have `command` obeyed, of which the story tells; raise `Refused` where it is not."""
        self.session.send(command)
        return []

    def complaint(self, wrong: OefeningError | BadValue) -> Phrase:
        """What is wrong, with a mark of it where nothing was done."""
        match wrong:
            case Refused():
                return phrase("plain.not-done", why=refusal(wrong.phrase, self._names))
            case FileTrouble():
                return wrong.phrase
            case _:
                return phrase("plain.not-done", why=wrong.phrase)

    def news(self) -> list[str]:
        """What was told since this was asked last."""
        lines = [line.render(self.language) for line in self.told[self._news :]]
        self._news = len(self.told)
        return lines

    def _hear(self, record: Record) -> None:
        if isinstance(record.body, InjectClosed):
            self.closed.append(record.body.inject)
        else:
            self.told += self._story.tell(record)


Act = Callable[[Talk, str], list[str]]
"""Does what a verb says with the words behind it, and returns what there is to say to it."""

Answer = Callable[[str], list[str] | None]
"""What there is to say to the answer to a question; None where a line does not answer it."""
