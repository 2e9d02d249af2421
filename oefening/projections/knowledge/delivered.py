"""What people brought to each cell, in the order in which it came, with what it rests on.

Nothing that exercise control keeps to itself is in it: no notes, no expected actions, no reserve,
no reasons for which something was held, skipped or taken back, and of no other cell what it
decided or asked.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple

from oefening import events
from oefening.projections.knowledge.sight import Sight
from oefening.projections.names import Names, said
from oefening.record import Header, Record
from oefening.scenario.density import loads
from oefening.scenario.injects import Inject
from oefening.text import Phrase, phrase
from oefening.text.content import content, literal
from oefening.world.model import World
from oefening.world.nodes import capacity_of, place_of

ItemKind = Literal[
    "startex",
    "inject",
    "correction",
    "retraction",
    "acknowledged",
    "asked",
    "withdrawn",
    "decision",
    "decision-retracted",
    "question",
    "answer",
    "estimate",
    "endex",
]

PART: Mapping[ItemKind, str] = {
    "correction": "inject",
    "retraction": "inject",
    "acknowledged": "inject",
    "withdrawn": "asked",
    "decision-retracted": "decision",
    "answer": "question",
}
"""Kinds of items that are about one that came before, with what that one is."""


class Item(NamedTuple):
    """Something that reached a cell."""

    at: int
    """Exercise second at which it did."""
    number: int
    """Of the record that it rests on."""
    kind: ItemKind
    ref: str
    """What it is about: id of an inject or a decision, number of a decision or a question, address
    of a node; empty of the exercise."""
    told: Phrase
    """What it was, in a line."""
    body: Phrase | None = None
    """What was read out or handed over, as it was told then."""


@dataclass(frozen=True, slots=True)
class _Estimated:
    """What the public was told, with whom that concerns."""

    item: Item
    cells: Mapping[str, str]
    """By cell that hears of it a node that it sees, by whose way it hears."""


class Deliveries:
    """A follower that keeps what reached each cell."""

    def __init__(
        self, header: Header, sights: Mapping[str, Sight], names: Names | None = None
    ) -> None:
        self._own = names is None
        self._names = names or Names(header)
        self._scenario = header.scenario
        self._injects = {one.id: one for one in header.scenario.injects}
        self._asked_of = {one.id: one.cell for one in header.scenario.decisions}
        self._decided: dict[int, tuple[str, ...]] = {}
        """By decision the cells that were party to it."""
        self._questions: dict[int, str] = {}
        self._items: dict[str, list[Item]] = {cell: [] for cell in sights}
        self._estimates: list[_Estimated] = []
        self._seeing = _seeing(sights.values(), header.world)

    def at_once(self, cell: str) -> tuple[Item, ...]:
        """What people brought it, each in the second in which it was brought, in order."""
        return tuple(self._items[cell])

    def estimates(self, cell: str) -> tuple[Item, ...]:
        """What the public was told of what a cell sees, each in the second in which it was told.

        `ref` is a node that it sees, by whose way it hears of it.
        """
        return tuple(
            one.item._replace(ref=one.cells[cell]) for one in self._estimates if cell in one.cells
        )

    def hear(self, record: Record) -> tuple[tuple[str, Item], ...]:
        """Take `record` in; return what reached a cell by it at once, with that cell."""
        if self._own:
            self._names.learn(record)
        body = record.body
        if isinstance(body, events.EstimateGiven):
            self._estimate(record, body)
            return ()
        found = [(cell, item) for cell, item in self._brought(record) if cell in self._items]
        for cell, item in found:
            self._items[cell].append(item)
        return tuple(found)

    def estimated(self, record: Record) -> Mapping[str, Item]:
        """By cell that is to hear of it, what a record says that the public was told."""
        last = self._estimates[-1] if self._estimates else None
        if last is None or last.item.number != record.number:
            return {}
        return {cell: last.item._replace(ref=node) for cell, node in last.cells.items()}

    def _brought(self, record: Record) -> Iterable[tuple[str, Item]]:
        match record.body:
            case events.ExerciseStarted():
                brief = self._scenario.brief
                told, body = phrase("knowledge.startex"), None if brief is None else said(brief)
                yield from self._all(record, "startex", told, body)
            case events.ExerciseEnded():
                yield from self._all(record, "endex", phrase("knowledge.endex"), None)
            case (
                events.InjectReleased()
                | events.InjectCorrected()
                | events.InjectRetracted()
                | events.InjectAcknowledged()
            ) as event:
                yield from self._of_inject(record, event)
            case events.InjectAdded(inject=inject):
                self._injects[inject.id] = inject
            case (
                events.DecisionOpened()
                | events.DecisionWithdrawn()
                | events.DecisionRecorded()
                | events.DecisionRetracted()
            ) as event:
                yield from self._of_decision(record, event)
            case events.QuestionAsked(cell=cell, text=text):
                self._questions[record.number] = cell
                told = phrase("knowledge.question")
                yield cell, _item(record, "question", str(record.number), told, literal(text))
            case events.QuestionAnswered(number=number, text=text):
                told = phrase("knowledge.answer")
                cell = self._questions.get(number, "")
                yield cell, _item(record, "answer", str(number), told, literal(text))

    def _all(
        self, record: Record, kind: ItemKind, told: Phrase, body: Phrase | None
    ) -> Iterable[tuple[str, Item]]:
        for cell in self._items:
            yield cell, _item(record, kind, "", told, body)

    # ── injects ──────────────────────────────────────────────────────────────────────────────────

    def _of_inject(
        self,
        record: Record,
        event: events.InjectReleased
        | events.InjectCorrected
        | events.InjectRetracted
        | events.InjectAcknowledged,
    ) -> Iterable[tuple[str, Item]]:
        """What goes to players, to each cell that got it; the rest is for exercise control."""
        inject = self._injects.get(event.inject)
        if inject is None or not loads(inject):
            return
        id, title = inject.id, said(inject.title)
        match event:
            case events.InjectReleased():
                told, body = self._released(inject), _text(inject, event.told)
                item = _item(record, "inject", id, told, body)
            case events.InjectCorrected(text=text):
                told = phrase("knowledge.corrected", inject=title)
                item = _item(record, "correction", id, told, literal(text))
            case events.InjectRetracted():
                told = phrase("knowledge.retracted", inject=title)
                item = _item(record, "retraction", id, told)
            case events.InjectAcknowledged(cell=cell):
                told = phrase("knowledge.acknowledged", inject=title)
                alone = inject.to[0] if len(inject.to) == 1 else ""
                yield cell or alone, _item(record, "acknowledged", id, told)
                return
        for cell in dict.fromkeys(inject.to):
            yield cell, item

    def _released(self, inject: Inject) -> Phrase:
        """`Control room, by telephone: no power`: as on the card that is handed out."""
        filled = {"inject": said(inject.title)}
        key = "knowledge.inject"
        if inject.from_:
            key += ".from"
            filled["sender"] = self._names.cell(inject.from_)
        if inject.channel is not None:
            key += ".by"
            filled["channel"] = said(inject.channel)
        return phrase(key, **filled)

    # ── decisions ────────────────────────────────────────────────────────────────────────────────

    def _of_decision(
        self,
        record: Record,
        event: events.DecisionOpened
        | events.DecisionWithdrawn
        | events.DecisionRecorded
        | events.DecisionRetracted,
    ) -> Iterable[tuple[str, Item]]:
        """What was put to a cell, and what it decided, or another did of what was put to it."""
        match event:
            case events.DecisionOpened(decision=id) | events.DecisionWithdrawn(decision=id):
                opened = isinstance(event, events.DecisionOpened)
                key = "knowledge.asked" if opened else "knowledge.withdrawn"
                told = phrase(key, question=self._names.question(id))
                item = _item(record, "asked" if opened else "withdrawn", id, told)
                yield self._asked_of.get(id, ""), item
            case events.DecisionRecorded():
                asked_of = self._asked_of.get(event.decision or "", event.cell)
                party = tuple(dict.fromkeys((event.cell, asked_of)))
                self._decided[record.number] = party
                item = _item(record, "decision", str(record.number), self._decision(record, event))
                for cell in party:
                    yield cell, item
            case events.DecisionRetracted(number=number):
                decided = self._names.decided(number)
                if decided is not None:
                    told = phrase("knowledge.undecided", what=self._names.answer(decided))
                    for cell in self._decided.get(number, ()):
                        yield cell, _item(record, "decision-retracted", str(number), told)

    def _decision(self, record: Record, event: events.DecisionRecorded) -> Phrase:
        """Who decided what; when it was made if that was before it was recorded."""
        cell, what = self._names.cell(event.cell), self._names.whole_answer(event)
        if event.made_at < record.at:
            when = self._names.moment(event.made_at)
            return phrase("knowledge.decided-before", cell=cell, what=what, when=when)
        return phrase("knowledge.decided", cell=cell, what=what)

    # ── estimates ────────────────────────────────────────────────────────────────────────────────

    def _estimate(self, record: Record, event: events.EstimateGiven) -> None:
        back = self._names.moment(event.restored_at)
        told = phrase("knowledge.estimate", node=self._names.node(event.node), back=back)
        cells = self._seeing.get(event.node, {})
        item = _item(record, "estimate", event.node, told)
        self._estimates.append(_Estimated(item, cells))


def _item(
    record: Record, kind: ItemKind, ref: str, told: Phrase, body: Phrase | None = None
) -> Item:
    return Item(record.at, record.number, kind, ref, told, body)


def _text(inject: Inject, told: Mapping[str, str] | None) -> Phrase | None:
    """The text of an inject as it was told, with its numbers of then."""
    if told is not None:
        return content(told.get("nl", ""), told.get("en", ""))
    return None if inject.body is None else said(inject.body)


def _seeing(sights: Iterable[Sight], world: World) -> dict[str, dict[str, str]]:
    """By node, the cells that hear what the public is told of it, with a node that each sees.

    What is told of all of a region is told in its areas too.
    """
    found: dict[str, dict[str, str]] = {}
    seen = [(sight.cell, address) for sight in sights for address in sight.nodes]
    for cell, address in seen:
        found.setdefault(address, {})[cell] = address
    for cell, address in seen:
        region = world.within.get(place_of(address))
        if region is not None:
            of = f"{region}.{capacity_of(address)}"
            found.setdefault(of, {}).setdefault(cell, address)
    return found
