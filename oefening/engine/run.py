"""What the parts of an engine share: clock, kernel, state, ledger, and the records made."""

from collections.abc import Callable

import simpy

from oefening.commands import Command
from oefening.engine.chance import Chance
from oefening.engine.flow.kernel import Kernel
from oefening.engine.flow.parts import Unit
from oefening.engine.ledger import Ledger
from oefening.engine.naming import Naming, Numbers
from oefening.events import Event
from oefening.record import Header, Record, Seat
from oefening.state import beginning, evolve


class Run:
    """One run of one header."""

    def __init__(
        self, header: Header, *, full: bool = False, numbers: Numbers | None = None
    ) -> None:
        self.header = header
        self.naming = Naming(numbers)
        self.scenario, self.world, self.calendar = header.scenario, header.world, header.calendar
        self.chance = Chance(header.seed, header.redraw)
        self.env = simpy.Environment()
        self.now = 0
        """Exercise second; whoever moves SimPy's clock moves this with it."""
        self.kernel = Kernel(header.world, self.chance, full=full)
        self.state = beginning(header.scenario, header.world)
        self.ledger = Ledger()
        self.places = {place.id: place for place in header.world.places}
        self.made: list[Record] = []
        """Records that were not yet handed out."""
        self.notice: Callable[[Event], None] = lambda _: None
        """Called with every event as soon as it is recorded."""
        self.readings: list[Callable[[], None]] = []
        """What reads levels, and so waits until those of this second are settled."""
        self.watchers: dict[str, list[Callable[[], None]]] = {}
        """What is called when the level of a node, by address, has settled at another."""
        self.hearers: dict[type, list[Callable[[], None]]] = {}
        """What is called when an event of that kind has been recorded."""
        self.closing: dict[str, Callable[[], None]] = {}
        """What is told once the second is at rest, once for each name."""

    def let_go(self) -> None:
        """Let go of what is large and of who is called; nothing can be asked of it from then on.

        The parts of an engine know each other and this, which leads in circles. Without it they
        hold little, so that whoever runs many need not look for garbage after each.
        """
        self.kernel.let_go()
        self.watchers.clear()
        self.hearers.clear()
        del self.notice, self.kernel, self.state

    def emit(self, event: Event) -> None:
        """Record that something has happened, and let it be noticed."""
        self._record(Record(self.state.records + 1, self.now, event))
        self.notice(event)
        for act in self.hearers.get(type(event), ()):
            act()

    def note(self, command: Command, seat: Seat, wall: str) -> None:
        """Record what a seat asked."""
        self._record(Record(self.state.records + 1, self.now, command, seat, wall))

    def _record(self, record: Record) -> None:
        evolve(self.state, record)
        self.made.append(record)

    def later(self, delay: int, act: Callable[[], None]) -> None:
        """Have `act` called after `delay` seconds."""
        timeout = self.env.timeout(delay)
        timeout.callbacks.append(lambda _: act())

    def watch(self, address: str, act: Callable[[], None]) -> None:
        """Have `act` called in every second in which the node has settled at another level."""
        self.watchers.setdefault(address, []).append(act)

    def hear(self, kind: type[Event], act: Callable[[], None]) -> None:
        """Have `act` called when an event of that kind has been recorded."""
        self.hearers.setdefault(kind, []).append(act)

    def units(self, address: str) -> list[Unit]:
        """The nodes that something done to `address` is done to: a split region's areas."""
        unit = self.kernel.by_address[address]
        if unit.combination == "mean":
            return [link.supplier for link in unit.out]
        return [unit]

    def persons(self, unit: Unit) -> int:
        """Persons in the unit's place."""
        place = self.places.get(unit.address.partition(".")[0])
        return place.persons if place is not None else 0
