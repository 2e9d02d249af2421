"""What records said once, and later ones only name."""

from collections.abc import Mapping
from typing import Any

from oefening.commands import Intervene
from oefening.events import (
    ConvoyFormed,
    CrewsChanged,
    CrewSpeedChanged,
    DamageDone,
    DecisionRecorded,
    DemandChanged,
    InjectAdded,
    LeverEnded,
    LeverTookEffect,
    NodeHeld,
    NoteAdded,
    PreparednessChanged,
    PriorityChanged,
    QuestionAnswered,
    QuestionAsked,
    StockEnlarged,
    TierAdded,
)
from oefening.record import Record
from oefening.world.effects import SetLevel
from oefening.world.levers import LeverUse


class Heard:
    """A follower that keeps what a damage hits, what was asked, decided, noted and added."""

    def __init__(self, damages: Mapping[str, str]) -> None:
        self.damaged = dict(damages)
        """By damage the node that it took something out of, or is to: those of `damages`."""
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
        self.levers: dict[tuple[str, str], LeverUse] = {}
        """By owner and by what was changed, the lever that changed it last."""
        self._pulled: tuple[int, str, LeverUse] | None = None
        """The second, the owner and the lever whose effects are being told of."""

    def learn(self, record: Record) -> None:
        """Keep what `record` says."""
        self._work(record)
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

    def _work(self, record: Record) -> None:
        """Keep which lever did it: its effects are told behind it, in the same second."""
        body: Any = record.body
        match body:
            case LeverTookEffect(use=use, owner=owner):
                self._pulled = record.at, owner, use
            case LeverEnded():
                self._pulled = None
            case _ if self._pulled is not None:
                at, owner, use = self._pulled
                for changed in _changed(body) if at == record.at else ():
                    if body.owner == owner:
                        self.levers[owner, changed] = use


def _changed(body: Any) -> tuple[str, ...]:
    """What a record of one owner's doing changes, as states call that; nothing of other records."""
    match body:
        case DamageDone(damage=id) | TierAdded(tier=id) | ConvoyFormed(convoy=id):
            return (id,)
        case DemandChanged(claim=str() as id) | PriorityChanged(claim=str() as id):
            return (id,)
        case NodeHeld(node=node) | StockEnlarged(node=node):
            return (node,)
        case CrewsChanged(place=place, trade=trade) | CrewSpeedChanged(place=place, trade=trade):
            return (f"{place}/{trade}",)
        case PreparednessChanged(shares=shares):
            return tuple(shares or ())
    return ()
