"""An exercise that is run without a log, for the sake of what it comes to."""

from collections.abc import Callable, Sequence

from oefening.commands import Command
from oefening.engine import Engine
from oefening.record import Header, Record, Seat
from oefening.state import State

Follower = Callable[[Record], None]


class Unwritten:
    """An exercise that can be played as a session can; nothing of it is kept."""

    def __init__(self, header: Header, *followers: Follower) -> None:
        self.header = header
        self.records: Sequence[Record] = ()
        """None are kept: `followers` are told of each."""
        self._engine = Engine(header)
        self._followers = followers

    @property
    def state(self) -> State:
        """The exercise as it stands; it changes with every call."""
        return self._engine.state

    @property
    def now(self) -> int:
        """Exercise second up to which everything has happened."""
        return self._engine.now

    def send(self, command: Command, seat: Seat = Seat()) -> list[Record]:  # noqa: B008 (frozen)
        """Obey `command`; return it with what followed. Raise `Refused` if it may not be."""
        return self._told(self._engine.apply(command, seat))

    def advance(self, to: int, budget: int | None = None) -> list[Record]:
        """Let everything happen up to and including second `to`, or about `budget` events of it."""
        return self._told(self._engine.advance(to, budget))

    def let_go(self) -> None:
        """Give back what it holds, once nothing will be asked of it any more."""
        self._engine.let_go()

    def _told(self, records: list[Record]) -> list[Record]:
        for record in records:
            for follower in self._followers:
                follower(record)
        return records
