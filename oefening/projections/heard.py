"""What records said once, and later ones only name."""

from oefening.commands import Intervene
from oefening.events import (
    DamageDone,
    DecisionRecorded,
    InjectAdded,
    NoteAdded,
    QuestionAnswered,
    QuestionAsked,
)
from oefening.record import Record
from oefening.world.effects import SetLevel


class Heard:
    """A follower that keeps what a damage hits, what was asked, decided, noted and added."""

    def __init__(self) -> None:
        self.damaged: dict[str, str] = {}
        """By damage the node that it took something out of."""
        self.decided: dict[int, DecisionRecorded] = {}
        """By number of the record, as are the next three."""
        self.asked: dict[int, QuestionAsked] = {}
        self.answered: dict[int, QuestionAnswered] = {}
        """The first answer of each question."""
        self.notes: dict[int, str] = {}
        self.added: set[str] = set()
        """Injects that the scenario does not have."""
        self.set: dict[str, int] = {}
        """By address the level in ppm that the last act on the model gave a node."""

    def learn(self, record: Record) -> None:
        """Keep what `record` says."""
        match record.body:
            case DamageDone(damage=damage, node=node):
                self.damaged[damage] = node
            case InjectAdded(inject=inject):
                self.added.add(inject.id)
            case Intervene(effects=effects):
                levels = (one for one in effects if isinstance(one, SetLevel))
                self.set = {one.set_level: one.at for one in levels}
            case NoteAdded(text=text):
                self.notes[record.number] = text
            case QuestionAsked() as question:
                self.asked[record.number] = question
            case QuestionAnswered(number=number) as answer:
                self.answered.setdefault(number, answer)
            case DecisionRecorded() as decided:
                self.decided[record.number] = decided
