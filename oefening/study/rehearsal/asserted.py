"""What injects take for granted, looked at as they are released: ahead of what they bring about."""

from typing import NamedTuple

from oefening import events
from oefening.record import Header, Record
from oefening.state import beginning, evolve
from oefening.state.conditions import Asked, Reason


class Broken(NamedTuple):
    """Something that an inject took for granted and that was not so."""

    number: int
    """Which of what it asserts, from 0."""
    at: int
    """Exercise second at which it was released."""
    reason: Reason


class Asserted:
    """A follower that looks whether what injects assert holds as they are released."""

    def __init__(self, header: Header) -> None:
        self._asserts = {one.id: one.asserts for one in header.scenario.injects if one.asserts}
        self.broken: dict[str, tuple[Broken, ...]] = {}
        """By inject; those of which all holds are not in it."""
        if self._asserts:  # a state of its own, which costs something
            self._state = beginning(header.scenario, header.world)
            self._asked = Asked(header.world)

    def hear(self, record: Record) -> None:
        """Take `record` in."""
        if not self._asserts:
            return
        evolve(self._state, record)
        match record.body:
            case events.InjectReleased(inject=inject) if inject in self._asserts:
                if broken := tuple(self._broken(inject, record.at)):
                    self.broken[inject] = broken
            case _:
                pass

    def _broken(self, inject: str, now: int) -> list[Broken]:
        reasons = [
            self._asked.explain(self._state, one, inject, now) for one in self._asserts[inject]
        ]
        return [
            Broken(number, now, reason) for number, reason in enumerate(reasons) if not reason.holds
        ]
