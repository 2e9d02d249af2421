"""The engine: told what time it may become and which commands to obey, it returns records.

No file, no clock, no callback. Everything due in a second happens in this order: changes (timed
events, commands), then levels settle once, then what watches them; until the second is at rest.
"""

from math import inf

from oefening import commands, events
from oefening.engine.agenda import Agenda
from oefening.engine.effects import Effects
from oefening.engine.naming import Naming, Numbers
from oefening.engine.orders import Orders
from oefening.engine.people.couplings import Couplings
from oefening.engine.run import Run
from oefening.record import Header, Record, Seat
from oefening.state import State


class Engine:
    """One exercise, from STARTEX to ENDEX, at the second `now`.

    With `full`, the kernel recomputes everything at every settle; the records are the same. With
    the `numbers` of names in another run of the same exercise, names have those again.
    """

    def __init__(
        self, header: Header, *, full: bool = False, numbers: Numbers | None = None
    ) -> None:
        self._run = Run(header, full=full, numbers=numbers)
        self._effects = Effects(self._run)
        Couplings(self._run)
        self._agenda = Agenda(self._run, self._effects)
        self._orders = Orders(self._run, self._effects, self._agenda)
        self._profiles = sorted({node.profile for node in header.world.nodes if node.profile})
        self._hour: int | None = None
        """The hour of the day whose demand holds."""
        self.happened = 0
        """How many timed events and settles there have been."""

    @property
    def now(self) -> int:
        """Exercise second."""
        return self._run.now

    @property
    def state(self) -> State:
        """The state now; it changes with every call."""
        return self._run.state

    @property
    def naming(self) -> Naming:
        """Which numbers names have been given."""
        return self._run.naming

    @property
    def moving(self) -> bool:
        """Whether time may pass: the clock runs, or a jump is under way."""
        return self.state.running or self.state.jump is not None

    @property
    def work(self) -> tuple[int, int]:
        """How often levels were solved, and how many formulas of nodes were evaluated."""
        return self._run.kernel.solver.settles, self._run.kernel.solver.evaluations

    def let_go(self) -> None:
        """Give back most of what it holds, once nothing will be asked of it any more."""
        self._run.let_go()

    def next_change(self) -> int | None:
        """Next second at which anything at all is due; None if nothing ever is."""
        at, wake = self._run.env.peek(), self._run.kernel.next_wake()
        if wake is not None and wake < at:
            return wake
        return None if at == inf else int(at)

    def apply(self, command: commands.Command, seat: Seat, wall: str = "") -> list[Record]:
        """Obey `command` at `now` and return its record and those of what follows at once.

        Raise `Refused`, with nothing changed, where it is not allowed.
        """
        do = self._orders.check(command)
        self._run.note(command, seat, wall)
        do()
        if isinstance(command, commands.StartExercise):
            self._begin_profiles()
        if self.state.started:
            self._finish_second(self.now)
        return self._hand_out()

    def advance(self, to: int, budget: int | None = None) -> list[Record]:
        """Let time pass up to and including the second `to`, and return the records.

        It stops early, after a whole second, when about `budget` events have happened or when
        something stopped the clock. While the clock stands and no jump is under way, nothing
        happens.
        """
        spent = self.happened
        while self.moving and self.now < to:
            change, jump = self.next_change(), self.state.jump
            stop = to if jump is None else min(to, jump.to)
            self._finish_second(stop if change is None else min(stop, change))
            if budget is not None and self.happened - spent >= budget:
                break
        return self._hand_out()

    def _finish_second(self, second: int) -> None:
        """Do all that is due in this second, until it is at rest."""
        run, env = self._run, self._run.env
        if env.peek() > second > run.now:
            # Nothing of SimPy's is due: its clock is moved by an event of its own.
            env.timeout(second - run.now)
            env.step()
        run.now = second
        while True:
            self._do_due(second)
            if self._goes_on(second):
                continue
            # What is told at rest may turn conditions, which are looked at in this very second.
            closing, run.closing = run.closing, {}
            for tell in closing.values():
                tell()
            if not closing or not (run.closing or self._goes_on(second)):
                break
        if run.state.jump is not None and run.state.jump.to <= second:
            run.emit(events.ClockArrived())

    def _goes_on(self, second: int) -> bool:
        """Whether more is due in this second, now that levels are settled."""
        run = self._run
        return (
            self._agenda.look()
            or run.env.peek() <= second
            or bool(run.readings)
            or run.kernel.is_due(second)
        )

    def _do_due(self, second: int) -> None:
        """Make the changes that are due, settle levels once, and have what watches them act."""
        run, env = self._run, self._run.env
        while env.peek() <= second:
            env.step()
            self.happened += 1
        for event in run.kernel.settle(second):
            run.emit(event)
            if isinstance(event, events.WorldSettled):
                self.happened += 1
                self._call_watchers(event)
        readings, run.readings = run.readings, []
        for read in readings:
            read()
        self._effects.pools.serve()

    def _call_watchers(self, settled: events.WorldSettled) -> None:
        """Call what watches levels that have changed, or those of a class."""
        watchers = self._run.watchers
        if watchers:
            changed = settled.levels | settled.classes if settled.classes else settled.levels
            for address in changed:
                for act in watchers.get(address, ()):
                    act()

    def _hand_out(self) -> list[Record]:
        made, self._run.made = self._run.made, []
        return made

    # ── hours of the day ─────────────────────────────────────────────────────────────────────────

    def _begin_profiles(self) -> None:
        if self._profiles:
            self._set_hour()

    def _set_hour(self) -> None:
        """Give every node with a profile the demand of this hour, and come back at the next."""
        run = self._run
        hour = run.calendar.hour_of_day(run.now)
        for name in self._profiles:
            factors = run.world.profiles[name]
            if self._hour is not None and factors[hour] == factors[self._hour]:
                continue
            for unit in run.kernel.units:
                if unit.profile == name:
                    run.kernel.set_demand(unit, hour)
        self._hour = hour
        run.later(run.calendar.next_hour(run.now) - run.now, self._set_hour)
