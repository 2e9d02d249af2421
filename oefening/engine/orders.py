"""Orders: what each command asks, whether it is allowed now, and what follows from it at once."""

from collections.abc import Callable
from functools import partial, singledispatchmethod

from oefening import commands, events
from oefening.engine.agenda import Agenda
from oefening.engine.effects import Effects
from oefening.engine.extras import check_answer, extra_inject
from oefening.engine.guards import check_effects, describe
from oefening.engine.organisation.continuity import settle_continuity
from oefening.engine.preparing import Preparing
from oefening.engine.run import Run
from oefening.errors import Refused
from oefening.scenario.injects import Decision
from oefening.source import blank
from oefening.state import IN_PLAY, OPEN, InjectState, InjectStatus
from oefening.text import Phrase, phrase

FASTEST = 3_600
"""Exercise seconds per second of the room, at most."""

NOTING = commands.AddNote | commands.RetractNote
"""What can be done at any time."""

SPENDING = commands.BuyMeasure | commands.ReturnMeasure
"""What is done in a preparation round."""

EARLY = commands.StartExercise | commands.SetSpeed | SPENDING | NOTING
"""What can be done before STARTEX."""

AFTERWARDS = NOTING | commands.SeeExpectation | commands.RetractExpectation
"""What can be done after ENDEX too: writing down what was seen."""

Do = Callable[[], None]
"""What follows from a command, once it was allowed."""


class Orders:
    """Checks commands against the state, and says what follows. Checking changes nothing."""

    def __init__(self, run: Run, effects: Effects, agenda: Agenda) -> None:
        self._run = run
        self._effects = effects
        self._agenda = agenda
        self._preparing = Preparing(run, effects)
        self._cells = {cell.id for cell in run.scenario.cells}
        self._decisions = {decision.id: decision for decision in run.scenario.decisions}
        self._expectations = {
            action.id for inject in run.scenario.injects for action in inject.expects
        }

    def check(self, command: commands.Command) -> Do:
        """What to do for the command; raise `Refused` where it is not allowed now."""
        state = self._run.state
        if state.ended and not isinstance(command, AFTERWARDS):
            raise Refused(phrase("refused.ended"))
        early = isinstance(command, EARLY)
        if not (state.started or early or self._of_early_inject(command)):
            raise Refused(phrase("refused.not-started"))
        return self._check(command)

    def _of_early_inject(self, command: commands.Command) -> bool:
        """Whether it is about an inject that is planned ahead of STARTEX."""
        inject = self._agenda.injects.get(getattr(command, "inject", ""))
        planned = None if inject is None else inject.planned(self._run.calendar)
        return planned is not None and planned < 0

    @singledispatchmethod
    def _check(self, command: commands.Command) -> Do:
        raise TypeError(command)

    @_check.register
    def _buy(self, command: commands.BuyMeasure) -> Do:
        return self._preparing.buy(command)

    @_check.register
    def _take_back(self, command: commands.ReturnMeasure) -> Do:
        return self._preparing.take_back(command)

    # ── the clock ────────────────────────────────────────────────────────────────────────────────

    @_check.register
    def _start(self, _: commands.StartExercise) -> Do:
        if self._run.state.started:
            raise Refused(phrase("refused.started"))

        def do() -> None:
            self._run.emit(events.ExerciseStarted())
            settle_continuity(self._run)
            self._preparing.begin()
            for disruption in self._run.scenario.disruptions:
                at = max(0, self._run.calendar.at(disruption.at, allowed=True))
                owner = f"disruption/{disruption.id}"
                self._run.later(at, partial(self._effects.apply, owner, disruption.effects))
            self._agenda.start()

        return do

    @_check.register
    def _pause(self, _: commands.PauseClock) -> Do:
        if not self._run.state.running and self._run.state.jump is None:
            raise Refused(phrase("refused.paused"))
        return lambda: self._run.emit(events.ClockPaused())

    @_check.register
    def _resume(self, _: commands.ResumeClock) -> Do:
        if self._run.state.running:
            raise Refused(phrase("refused.running"))
        return lambda: self._run.emit(events.ClockResumed())

    @_check.register
    def _speed(self, command: commands.SetSpeed) -> Do:
        if not 1 <= command.speed <= FASTEST:
            raise Refused(phrase("refused.speed", speed=command.speed))
        return lambda: self._run.emit(events.SpeedSet(command.speed))

    @_check.register
    def _jump(self, command: commands.JumpClock) -> Do:
        run = self._run
        if command.to <= run.now:
            show = run.calendar.show
            raise Refused(phrase("refused.backwards", to=show(command.to), now=show(run.now)))
        return lambda: run.emit(events.ClockJumped(command.to, command.passing))

    @_check.register
    def _anchor(self, command: commands.AnchorClock) -> Do:
        return lambda: self._run.emit(events.ClockAnchored(command.reason))

    @_check.register
    def _end(self, _: commands.EndExercise) -> Do:
        def do() -> None:
            for inject, there in list(self._run.state.injects.items()):
                if there.status in OPEN:
                    self._run.emit(events.InjectClosed(inject))
            self._run.emit(events.ExerciseEnded())

        return do

    # ── injects ──────────────────────────────────────────────────────────────────────────────────

    def _emits(self, event: events.Event) -> Do:
        return partial(self._run.emit, event)

    def _inject(self, inject: str, allowed: frozenset[InjectStatus]) -> str:
        there = self._run.state.injects.get(inject)
        if there is None:
            raise Refused(phrase("refused.no-inject", inject=inject))
        if there.status not in allowed:
            raise Refused(self._stands(inject, there, allowed))
        return inject

    def _stands(self, inject: str, there: InjectState, allowed: frozenset[InjectStatus]) -> Phrase:
        """Why an inject that stands so does not allow what others do."""
        if there.status in OPEN and allowed == IN_PLAY:
            return phrase("refused.not-released", inject=inject)
        since: str | Phrase = ""
        if there.released_at is not None:
            moment = self._run.calendar.show(there.released_at, plus=False)
            since = phrase("refused.since", moment=moment)
        return phrase(
            "refused.inject-status",
            inject=inject,
            status=phrase(f"status.{there.status}"),
            since=since,
        )

    @_check.register
    def _release(self, command: commands.ReleaseInject) -> Do:
        inject = self._inject(command.inject, OPEN)
        return lambda: self._agenda.release(inject, "facilitator")

    @_check.register
    def _hold(self, command: commands.HoldInject) -> Do:
        inject = self._inject(command.inject, frozenset({"waiting", "due"}))
        return self._emits(events.InjectHeld(inject, command.reason))

    @_check.register
    def _skip(self, command: commands.SkipInject) -> Do:
        inject = self._inject(command.inject, OPEN)
        return self._emits(events.InjectSkipped(inject, command.reason))

    @_check.register
    def _retime(self, command: commands.RetimeInject) -> Do:
        inject = self._inject(command.inject, OPEN)
        self._not_past(command.due)
        return lambda: self._agenda.retime(inject, command.due)

    def _not_past(self, second: int) -> None:
        now, show = self._run.now, self._run.calendar.show
        if second < now:
            raise Refused(phrase("refused.backwards", to=show(second), now=show(now)))

    @_check.register
    def _acknowledge(self, command: commands.AcknowledgeInject) -> Do:
        inject = self._inject(command.inject, IN_PLAY)
        self._cell(command.cell, needed=False)
        if command.cell in self._run.state.injects[inject].acknowledged:
            raise Refused(phrase("refused.acknowledged", inject=inject, cell=command.cell))
        return self._emits(events.InjectAcknowledged(inject, command.cell))

    @_check.register
    def _correct(self, command: commands.CorrectInject) -> Do:
        inject = self._inject(command.inject, IN_PLAY)
        if not command.text.strip():
            raise Refused(phrase("refused.empty"))
        return self._emits(events.InjectCorrected(inject, command.text))

    @_check.register
    def _retract(self, command: commands.RetractInject) -> Do:
        inject = self._inject(command.inject, IN_PLAY)
        tell = self._emits(events.InjectRetracted(inject, command.reason))

        def do() -> None:
            tell()
            self._effects.retract(f"inject/{inject}")
            self._withdraw(inject)

        return do

    def _withdraw(self, inject: str) -> None:
        """Take the decision that a retracted inject put from the players, if no other puts it."""
        injects, state = self._agenda.injects, self._run.state
        decision = injects[inject].decision
        if decision in state.open_decisions and not any(
            other.decision == decision and state.injects[id].status in IN_PLAY
            for id, other in injects.items()
        ):
            self._run.emit(events.DecisionWithdrawn(decision, inject))

    @_check.register
    def _add(self, command: commands.AddInject) -> Do:
        for cell in command.to:
            self._cell(cell)
        if command.due is not None:
            self._not_past(command.due)
        inject = extra_inject(command, self._run)
        return lambda: self._agenda.add(inject, command.due)

    # ── decisions and observations ───────────────────────────────────────────────────────────────

    def _cell(self, cell: str, *, needed: bool = True) -> None:
        if cell not in self._cells and (cell or needed):
            raise Refused(phrase("refused.no-cell", cell=cell))

    @_check.register
    def _decide(self, command: commands.RecordDecision) -> Do:
        self._cell(command.cell)
        if blank(command.text) and not (command.option or command.levers):
            raise Refused(phrase("refused.nothing-decided"))
        check_effects(self._run, uses=command.levers)
        decision = self._decision(command)
        made_at = self._made_at(command)
        option = None
        if decision is not None:
            option = next((one for one in decision.options if one.id == command.option), None)

        def do() -> None:
            self._run.emit(
                events.DecisionRecorded(
                    cell=command.cell,
                    text=command.text,
                    decision=command.decision,
                    option=command.option,
                    levers=command.levers,
                    reason=command.reason,
                    made_at=made_at,
                )
            )
            owner = f"decision/{self._run.state.records}"
            if option is not None:
                called = f"decision/{command.decision}/{option.id}"
                self._effects.apply(owner, option.effects, called)
            self._effects.pull(owner, (*(option.levers if option else ()), *command.levers))

        return do

    def _decision(self, command: commands.RecordDecision) -> Decision | None:
        name = command.decision
        if name is None:
            if command.option is not None:
                raise Refused(phrase("refused.no-decision", decision=""))
            return None
        decision = self._decisions.get(name)
        if decision is None:
            raise Refused(phrase("refused.no-decision", decision=name))
        if command.option is not None and all(
            option.id != command.option for option in decision.options
        ):
            raise Refused(phrase("refused.no-option", decision=name, option=command.option))
        if self._run.state.standing(name) is not None:
            raise Refused(phrase("refused.taken", decision=name))
        return decision

    def _made_at(self, command: commands.RecordDecision) -> int:
        now = self._run.now
        if command.made_at is None:
            return now
        opened = self._run.state.put_at.get(command.decision or "", 0)
        if not opened <= command.made_at <= now:
            made = self._run.calendar.show(command.made_at)
            raise Refused(phrase("refused.made-at", made=made))
        return command.made_at

    @_check.register
    def _retract_decision(self, command: commands.RetractDecision) -> Do:
        taken = next(
            (
                one
                for one in self._run.state.taken
                if one.number == command.number and not one.retracted
            ),
            None,
        )
        if taken is None:
            raise Refused(phrase("refused.no-record", number=command.number))

        def do() -> None:
            self._run.emit(events.DecisionRetracted(taken.number, command.reason))
            self._effects.retract(f"decision/{taken.number}")

        return do

    @_check.register
    def _ask(self, command: commands.AskQuestion) -> Do:
        self._cell(command.cell)
        if not command.text.strip():
            raise Refused(phrase("refused.empty"))
        return self._emits(events.QuestionAsked(command.cell, command.text))

    @_check.register
    def _answer(self, command: commands.AnswerQuestion) -> Do:
        check_answer(command, self._run)
        answered = events.QuestionAnswered(command.number, command.text, command.looked_up)
        return self._emits(answered)

    @_check.register
    def _note(self, command: commands.AddNote) -> Do:
        if not command.text.strip():
            raise Refused(phrase("refused.empty"))
        self._cell(command.cell, needed=False)
        return self._emits(events.NoteAdded(command.text, command.cell))

    @_check.register
    def _unnote(self, command: commands.RetractNote) -> Do:
        if command.number not in self._run.state.notes:
            raise Refused(phrase("refused.no-note", number=command.number))
        return self._emits(events.NoteRetracted(command.number, command.reason))

    @_check.register
    def _see(self, command: commands.SeeExpectation) -> Do:
        name = command.expectation
        if name not in self._expectations:
            raise Refused(phrase("refused.no-expectation", expectation=name))
        if name in self._run.state.met:
            raise Refused(phrase("refused.met", expectation=name))
        self._cell(command.cell, needed=False)
        return self._emits(events.ExpectationMet(name, command.cell, self._seen_at(command)))

    def _seen_at(self, command: commands.SeeExpectation) -> int | None:
        """When it was seen; None: now, which after ENDEX says no more than that it was before."""
        seen, now = command.seen_at, self._run.now
        if seen is not None and not 0 <= seen <= now:
            raise Refused(phrase("refused.seen-at", seen=self._run.calendar.show(seen)))
        return None if seen == now and not self._run.state.ended else seen

    @_check.register
    def _unsee(self, command: commands.RetractExpectation) -> Do:
        name = command.expectation
        if name not in self._expectations:
            raise Refused(phrase("refused.no-expectation", expectation=name))
        if name not in self._run.state.met:
            raise Refused(phrase("refused.not-met", expectation=name))
        return self._emits(events.ExpectationRetracted(name, command.reason))

    @_check.register
    def _intervene(self, command: commands.Intervene) -> Do:
        if not command.effects:
            raise Refused(phrase("refused.empty"))
        check_effects(self._run, command.effects)
        said = tuple(describe(effect) for effect in command.effects)

        def do() -> None:
            self._run.emit(events.ModelChanged(said, command.reason))
            owner = f"facilitator/{self._run.state.records}"
            self._effects.apply(owner, command.effects, "facilitator")

        return do
