"""How chains are found in a log: what answers what.

By link: a decision answers the inject that put it, an acknowledgement and an expected action say of
which inject they are, an answer of which question. A decision that nothing in the scenario asks has
no link: it is taken for what answers the *nearest open inject*, the last that came to that cell
before the decision was made, puts no decision of its own, and was neither retracted, nor answered
by a decision or an expected action. So nothing answers a stimulus that came later, or one of
another cell, and none is answered twice. Records are gone through in order, so that what is paired
at a moment is known at that moment.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import singledispatchmethod

from oefening import events
from oefening.projections.latencies.chains import (
    WATCHED,
    Chain,
    Decided,
    Effect,
    Latencies,
    Rule,
    Step,
    Stimulus,
    Unpaired,
    Watched,
)
from oefening.projections.put import Put
from oefening.projections.room import Room
from oefening.record import Record
from oefening.scenario.density import to_players
from oefening.scenario.injects import Decision, Inject
from oefening.scenario.model import Scenario

KINDS = (
    events.InjectAdded,
    events.InjectReleased,
    events.InjectAcknowledged,
    events.InjectRetracted,
    events.DecisionOpened,
    events.DecisionWithdrawn,
    events.DecisionRecorded,
    events.DecisionRetracted,
    events.LeverPulled,
    events.LeverTookEffect,
    events.ExpectationMet,
    events.ExpectationRetracted,
    events.QuestionAsked,
    events.QuestionAnswered,
    events.ExerciseEnded,
)
"""The kinds of records that chains follow from; others need not be heard."""


def latencies(
    scenario: Scenario, records: Iterable[Record], room: Room, until: Record | None
) -> Latencies:
    """Every chain up to record `until`, which is the last of those known; None: nothing is yet.

    Of `records`, in order, those of `KINDS` count, up to `until`.
    """
    if until is None:
        return Latencies()
    hearing = Hearing(scenario, room)
    for record in records:
        if record.number > until.number:
            break
        hearing.hear(record)
    return hearing.told(until)


@dataclass(slots=True)
class _Taken:
    """A decision that was recorded, as far as it has come."""

    number: int
    body: events.DecisionRecorded
    made: Step
    recorded: Step
    effect: Effect
    retracted: Step | None = None


@dataclass(slots=True)
class _Open:
    """A chain in the making."""

    stimulus: Stimulus
    acknowledged: Step | None = None
    rule: Rule = "link"
    decided: list[_Taken] = field(default_factory=list)
    answered: Step | None = None
    withdrawn: Step | None = None
    before: str = ""
    taken: int | None = None


class Hearing:
    """Goes through the records of a log once."""

    def __init__(self, scenario: Scenario, room: Room) -> None:
        self._room = room
        self._injects = {inject.id: inject for inject in scenario.injects}
        self._decisions = {decision.id: decision for decision in scenario.decisions}
        self._serves = {
            task.id: objective.id for objective in scenario.objectives for task in objective.tasks
        }
        self._chains: list[_Open] = []
        self._questions: dict[int, _Open] = {}
        self._put = Put()
        self._asking: dict[tuple[str, str], _Open] = {}
        """The chains of injects that put a decision, by both."""
        self._standing: dict[str, _Taken] = {}
        """By decision of the scenario, as it was taken and holds."""
        self._taken: dict[int, _Taken] = {}
        """By number of the record, every decision."""
        self._unpaired: dict[int, Unpaired] = {}
        self._seen: dict[str, Step | None] = {}
        """By expected action, when it was seen; None: nobody knows."""
        self._marked: set[tuple[Watched, bool]] = set()
        """What was marked at all, by a script and by somebody at the table."""
        self._endex: Record | None = None

    # ── hearing ──────────────────────────────────────────────────────────────────────────────────

    def hear(self, record: Record) -> None:
        """Take `record` in."""
        self._heed(record.body, record)

    @singledispatchmethod
    def _heed(self, body: object, record: Record) -> None:
        """Most of what happens is no part of any chain."""

    def _step(self, record: Record, second: int | None = None) -> Step:
        """When `record` was, or at an earlier second that it tells of."""
        if second is None or second == record.at:
            return Step(record.at, self._room.worked(record.number), record.number)
        return Step(second, self._room.worked_at(second, record.number), record.number)

    def _begin(self, stimulus: Stimulus) -> _Open:
        self._chains.append(_Open(stimulus))
        return self._chains[-1]

    @_heed.register
    def _added(self, body: events.InjectAdded, _: Record) -> None:
        self._injects[body.inject.id] = body.inject

    @_heed.register
    def _released(self, body: events.InjectReleased, record: Record) -> None:
        inject = self._injects[body.inject]
        if to_players(inject) == "aside":
            return
        decision = self._decisions.get(inject.decision or "")
        put = self._step(record)
        for cell in _cells(inject, decision):
            asked = decision is not None and decision.cell == cell
            chain = self._begin(
                Stimulus(
                    "decision" if asked else "inject",
                    inject.id,
                    inject.kind,
                    cell,
                    put,
                    inject.decision if asked else None,
                    cell in inject.to or asked,
                    tuple(one.id for one in inject.expects if one.cell == cell and one.at is None),
                    self._objectives(inject, decision if asked else None),
                )
            )
            if asked and inject.decision is not None:
                self._asking[inject.id, inject.decision] = chain
                standing = self._standing.get(inject.decision)
                chain.taken = None if standing is None else standing.number

    def _objectives(self, inject: Inject, decision: Decision | None) -> tuple[str, ...]:
        """Those that an inject, and the decision that it puts, serve themselves or by a task."""
        named, tasks = [*inject.objectives], [*inject.tasks]
        if decision is not None:
            named += decision.objectives
            tasks += decision.tasks
        served = [*named, *(self._serves[id] for id in tasks if id in self._serves)]
        return tuple(dict.fromkeys(served))

    @_heed.register
    def _acknowledged(self, body: events.InjectAcknowledged, record: Record) -> None:
        """Whoever acknowledged; without a name, the one cell that it came to."""
        self._marked.add(("acknowledged", self._in_script(record.number)))
        to = [one for one in self._of(body.inject) if one.stimulus.addressed]
        for chain in to:
            if chain.stimulus.cell == body.cell or (not body.cell and len(to) == 1):
                chain.acknowledged = chain.acknowledged or self._step(record)

    def _of(self, inject: str) -> Iterator[_Open]:
        return (one for one in self._chains if one.stimulus.inject == inject)

    @_heed.register
    def _retracted(self, body: events.InjectRetracted, record: Record) -> None:
        """What it puts stays before the cell as long as another inject puts it."""
        for chain in self._of(body.inject):
            if chain.stimulus.kind != "decision" or chain.before:
                chain.withdrawn = self._step(record)

    @_heed.register
    def _opened(self, body: events.DecisionOpened, record: Record) -> None:
        self._put.hear(record)
        first = self._put.by(body.decision)
        if first != body.inject:
            self._asking[body.inject, body.decision].before = first

    @_heed.register
    def _withdrawn(self, body: events.DecisionWithdrawn, record: Record) -> None:
        first = self._put.by(body.decision)
        self._asking[first, body.decision].withdrawn = self._step(record)
        self._put.hear(record)

    @_heed.register
    def _asked(self, body: events.QuestionAsked, record: Record) -> None:
        asked = Stimulus("question", "", None, body.cell, self._step(record), text=body.text)
        self._questions[record.number] = self._begin(asked)

    @_heed.register
    def _answered(self, body: events.QuestionAnswered, record: Record) -> None:
        question = self._questions[body.number]
        question.answered = question.answered or self._step(record)

    @_heed.register
    def _ended(self, _: events.ExerciseEnded, record: Record) -> None:
        self._endex = record

    # ── deciding ─────────────────────────────────────────────────────────────────────────────────

    @_heed.register
    def _decided(self, body: events.DecisionRecorded, record: Record) -> None:
        made = self._step(record, body.made_at)
        recorded = self._step(record)
        effect = Effect("took", recorded) if self._at_once(body) else Effect("none")
        taken = _Taken(record.number, body, made, recorded, effect)
        self._taken[record.number] = taken
        if body.decision is not None:
            self._standing[body.decision] = taken
            chain = self._asking.get((self._put.by(body.decision), body.decision))
        else:
            chain = self._nearest(taken, body.cell)
        if chain is not None:
            chain.decided.append(taken)
        else:
            self._unpaired[record.number] = Unpaired(
                record.number,
                body.cell,
                "nothing-open" if body.decision is None else "not-put",
            )

    def _at_once(self, body: events.DecisionRecorded) -> bool:
        """Whether the option that was taken has effects of its own, which take hold at once."""
        decision = self._decisions.get(body.decision or "")
        options = () if decision is None else decision.options
        return any(one.id == body.option and one.effects for one in options)

    def _nearest(self, taken: _Taken, cell: str) -> _Open | None:
        """The last inject to `cell` that was open as it was decided; None if there was none."""
        for chain in reversed(self._chains):
            there = chain.stimulus
            if (
                there.kind == "inject"
                and there.cell == cell
                and there.addressed
                and there.put.at <= taken.made.at
                and not self._over(chain)
            ):
                chain.rule = "nearest"
                return chain
        return None

    def _over(self, chain: _Open) -> bool:
        """Whether nothing more is to come of an inject that puts no decision."""
        acted = any(
            seen is not None and seen.at >= chain.stimulus.put.at
            for seen in (self._seen.get(id) for id in chain.stimulus.awaited)
        )
        return acted or bool(chain.decided) or chain.withdrawn is not None

    @_heed.register
    def _undecided(self, body: events.DecisionRetracted, record: Record) -> None:
        taken = self._taken[body.number]
        taken.retracted = self._step(record)
        if taken.effect.kind == "under-way":
            taken.effect = Effect("retracted", taken.retracted)
        if taken.body.decision is not None:
            self._standing.pop(taken.body.decision, None)
            return
        for chain in self._chains:
            if taken in chain.decided:
                chain.decided.remove(taken)
                cell = taken.body.cell
                self._unpaired[body.number] = Unpaired(body.number, cell, "retracted")

    @_heed.register
    def _pulled(self, body: events.LeverPulled | events.LeverTookEffect, record: Record) -> None:
        kind, _, number = body.owner.partition("/")
        taken = self._taken.get(int(number)) if kind == "decision" else None
        if taken is None or taken.effect.kind == "took":
            return
        if isinstance(body, events.LeverTookEffect):
            taken.effect = Effect("took", self._step(record))
        elif taken.effect.kind == "none":
            taken.effect = Effect("under-way")

    @_heed.register
    def _saw(self, body: events.ExpectationMet, record: Record) -> None:
        self._marked.add(("acted", self._in_script(record.number)))
        unknown = self._endex is not None and body.seen_at is None
        seen = None if unknown else self._step(record, body.seen_at)
        self._seen.setdefault(body.expectation, seen)

    @_heed.register
    def _unsaw(self, body: events.ExpectationRetracted, _: Record) -> None:
        self._seen.pop(body.expectation, None)

    # ── telling ──────────────────────────────────────────────────────────────────────────────────

    def told(self, until: Record) -> Latencies:
        """All chains, with `until` the last record that was heard of any kind."""
        end = self._step(self._endex or until)
        return Latencies(
            tuple(self._told(chain, end) for chain in self._chains),
            tuple(self._unpaired[number] for number in sorted(self._unpaired)),
            room=end.worked is not None,
            ended=self._endex is not None,
            until=end,
            story=self._room.story,
        )

    def _told(self, chain: _Open, until: Step) -> Chain:
        there = chain.stimulus
        seen = {id: self._seen[id] for id in there.awaited if id in self._seen}
        acted = [
            (id, step) for id, step in seen.items() if step is not None and step.at >= there.put.at
        ]
        told = Chain(
            there,
            until,
            chain.acknowledged,
            _decision(chain) if chain.decided else None,
            min(acted, key=lambda one: (one[1].at, one[1].number), default=None),
            any(step is None for step in seen.values()),
            chain.answered,
            chain.withdrawn,
            chain.before,
            chain.taken,
        )
        return replace(told, unmarked=tuple(self._unmarked(told)))

    def _unmarked(self, chain: Chain) -> Iterator[Watched]:
        """What nobody marked of it, nor of anything in the same part of the log."""
        script = self._in_script(chain.stimulus.put.number)
        found = {
            "acknowledged": chain.acknowledged is not None,
            "acted": chain.acted is not None or chain.acted_sometime,
        }
        for one in WATCHED:
            if chain.marks(one) and not found[one] and (one, script) not in self._marked:
                yield one

    def _in_script(self, number: int) -> bool:
        return number <= self._room.story


def _cells(inject: Inject, decision: Decision | None) -> tuple[str, ...]:
    """To whom it comes, who is to decide, and of whom something is expected."""
    asked = () if decision is None else (decision.cell,)
    awaited = (one.cell for one in inject.expects if one.at is None)
    return tuple(dict.fromkeys((*inject.to, *asked, *awaited)))


def _decision(chain: _Open) -> Decided:
    """The first decision of a chain, with the first effect of it or of what came instead."""
    first, *again = chain.decided
    took = next((one.effect for one in chain.decided if one.effect.kind == "took"), None)
    return Decided(
        number=first.number,
        cell=first.body.cell,
        rule=chain.rule,
        made=first.made,
        recorded=first.recorded,
        effect=took or chain.decided[-1].effect,
        retracted=first.retracted,
        again=tuple(one.number for one in again),
    )
