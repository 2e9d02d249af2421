"""The agenda: when injects come due, and what their release sets going."""

from collections.abc import Iterator
from functools import partial

from oefening import events
from oefening.engine.effects import Effects
from oefening.engine.run import Run
from oefening.engine.told import Told
from oefening.events.world import ends_of
from oefening.scenario.conditions import LOST, Condition, walk
from oefening.scenario.injects import Inject
from oefening.state.conditions import Asked
from oefening.world.model import NATION

AUTOMATIC_STOP = 60
"""Above this speed the clock stops by itself when a manual inject comes due."""


class Agenda:
    """Triggers and releases of all injects."""

    def __init__(self, run: Run, effects: Effects) -> None:
        self._run = run
        self._effects = effects
        self._asked = Asked(run.world)
        self._told = Told(run, self._asked)
        self.injects = {inject.id: inject for inject in run.scenario.injects}
        """By id, those that were added in play among them."""
        self._followers: dict[str, list[Inject]] = {}
        self._watchers: dict[str, list[str]] = {}
        self._touched: dict[str, None] = {}
        self._ripe: dict[str, None] = {}
        """Injects whose time has come and that are yet to be asked whether they are to come."""
        self._alarms: dict[str, int] = {}
        run.notice = self._notice
        for inject in run.scenario.injects:
            if inject.after is not None:
                self._followers.setdefault(inject.after.inject, []).append(inject)
            if inject.when is not None:
                for what in dict.fromkeys(self._asked.watched(inject.when)):
                    self._watchers.setdefault(what, []).append(inject.id)

    def start(self) -> None:
        """Set going what the clock and the state trigger."""
        for inject in self.injects.values():
            planned, there = inject.planned(self._run.calendar), self._run.state.injects[inject.id]
            if planned is not None and there.status == "waiting" and there.due is None:
                self._due_at(inject.id, planned)
            if inject.when is not None:
                self._touched[inject.id] = None

    def add(self, inject: Inject, due: int | None) -> None:
        """Have an inject that the scenario does not have: to come due at `due`, or in play now."""
        self.injects[inject.id] = inject
        self._run.emit(events.InjectAdded(inject))
        if due is None:
            self.release(inject.id, "facilitator")
        else:
            self._due_at(inject.id, due)

    def _due_at(self, inject: str, due: int) -> None:
        """It is known now when the inject comes due; at once if that lies ahead of STARTEX."""
        self._run.emit(events.InjectScheduled(inject, due))
        self._run.later(max(0, due - self._run.now), partial(self._ring, inject))

    def retime(self, inject: str, due: int) -> None:
        """Move an inject that has not been released."""
        self._run.emit(events.InjectRetimed(inject, due))
        self._run.later(due - self._run.now, partial(self._ring, inject))

    def _ring(self, inject: str) -> None:
        """A time has come that the inject was once to come due at."""
        now = self._run.state.injects[inject]
        if now.status != "waiting" or now.due is None or now.due > self._run.now:
            return
        if self.injects[inject].if_ is None:
            self.come_due(inject)
        else:
            self._ripe[inject] = None

    def _come(self, inject: str) -> None:
        """The time of a waiting inject has come: it comes due, unless its `if` does not hold."""
        run, condition = self._run, self.injects[inject].if_
        if condition is None or self._asked.explain(run.state, condition, inject, run.now).holds:
            self.come_due(inject)
        else:
            run.emit(events.InjectLapsed(inject))

    def come_due(self, inject: str) -> None:
        """The inject is to be released now; do it where nobody needs to."""
        run, state = self._run, self._run.state
        run.emit(events.InjectDue(inject))
        if self.injects[inject].release == "automatic":
            self.release(inject, "scenario")
        elif state.jump is None:
            if state.running and state.speed > AUTOMATIC_STOP:
                run.emit(events.ClockStopped(inject))
        elif state.jump.passing == "stop" or self.injects[inject].when is not None:
            # Nobody who jumped could know that a condition would come to hold on the way.
            run.emit(events.ClockStopped(inject))
        elif state.jump.passing == "release":
            self.release(inject, "jump")

    def release(self, inject: str, by: events.ReleasedBy) -> None:
        """Put the inject into play, with all that follows."""
        run = self._run
        plan = self.injects[inject]
        not_so = tuple(
            number
            for number, one in enumerate(plan.asserts)
            if not self._asked.explain(run.state, one, inject, run.now).holds
        )
        run.emit(events.InjectReleased(inject, by, self._told.body(plan), not_so))
        owner = f"inject/{inject}"
        self._effects.apply(owner, plan.effects)
        self._effects.pull(owner, plan.levers)
        if plan.decision is not None and run.state.standing(plan.decision) is None:
            run.emit(events.DecisionOpened(plan.decision, inject))
        for follower in self._followers.get(inject, []):
            there = run.state.injects[follower.id]
            if follower.after and there.due is None and there.status == "waiting":
                self._due_at(follower.id, run.now + follower.after.delay)

    # ── conditions ───────────────────────────────────────────────────────────────────────────────

    def _notice(self, event: events.Event) -> None:
        """Have the conditions looked at that an event may turn."""
        if self._told:
            self._told.notice(self._changed_by(event))
        if self._watchers:
            for what in self._changed_by(event):
                for inject in self._watchers.get(what, ()):
                    self._touched[inject] = None

    def _changed_by(self, event: events.Event) -> Iterator[str]:
        match event:
            case events.WorldSettled(levels=levels, stocks=stocks, tiers=tiers, needs=needs):
                yield from (*levels, *stocks, *needs)
                yield from (ends_of(tier)[0] for tier in tiers)
            case events.CareSettled(patients=patients):
                yield from {f"patients/{key.partition('.')[0]}": None for key in patients}
                yield f"patients/{NATION}"
            case events.TierRemoved(tier=tier):
                yield ends_of(tier)[0]
            case events.GripSet(place=place):
                yield f"grip/{place}"
            case (
                events.PacketMoved(convoy=name)
                | events.PacketArrived(convoy=name)
                | events.ConvoyArrived(convoy=name)
            ):
                yield f"convoy/{name}"
            case events.DecisionRecorded(decision=str(name)):
                yield f"decision/{name}"
            case events.DecisionRetracted(number=number):
                taken = self._run.state.taken
                yield from (f"decision/{one.decision}" for one in taken if one.number == number)
            case _:
                if isinstance(inject := getattr(event, "inject", None), str):
                    yield f"inject/{inject}"

    def look(self) -> bool:
        """Look at the conditions that may have turned; return whether anything came of it."""
        if not self._run.state.started:
            return False
        any_due = False
        ripe, self._ripe = self._ripe, {}
        for inject in ripe:  # asked now that the levels of this second are settled
            if self._run.state.injects[inject].status == "waiting":
                self._come(inject)
                any_due = True
        touched, self._touched = self._touched, {}
        for inject in touched:
            condition = self.injects[inject].when
            if condition is None or self._run.state.injects[inject].status != "waiting":
                continue
            self._turn(inject, condition)
            run = self._run
            if run.state.injects[inject].due is not None:
                continue
            if self._asked.explain(run.state, condition, inject, run.now).holds:
                self._come(inject)
                any_due = True
            else:
                self._set_alarm(inject, condition)
        return any_due

    def _turn(self, inject: str, condition: Condition) -> None:
        """Record since when the parts hold that must hold for a while or come back."""
        run = self._run
        for path, part in walk(condition, inject):
            lost = f"{path}.{LOST}"
            if (
                part.returns
                and lost not in run.state.turned
                and not self._asked.plain(run.state, part, path, run.now).holds
            ):
                run.emit(events.ConditionTurned(lost, holds=True))
            if not part.for_:
                continue
            now_holds = self._asked.bare(run.state, part, path, run.now).holds
            if now_holds != (path in run.state.turned):
                run.emit(events.ConditionTurned(path, now_holds))

    def _set_alarm(self, inject: str, condition: Condition) -> None:
        """Have the condition looked at when time alone may turn it."""
        run = self._run
        at = self._asked.changes_at(run.state, condition, inject, run.now)
        if at is None or self._alarms.get(inject) == at:
            return
        self._alarms[inject] = at

        def wake() -> None:
            self._touched[inject] = None

        run.later(at - run.now, wake)
