"""Calls of teams: when each was called, had to work and did, against the time of the law."""

from dataclasses import dataclass
from typing import Literal

from oefening.events import TeamCalled, TeamStoodDown, TeamWorking
from oefening.record import Record

Met = Literal["met", "missed", "open"]
"""At work in time; not; not yet, while its time is not up."""


@dataclass(slots=True)
class Call:
    """A team that was called."""

    region: str
    team: str
    called: Record
    due: int | None
    """Exercise second by which it is to be working; None: no law gives it a time."""
    worked: Record | None = None
    """When it began to work; None: not yet, or never after this call."""
    late: int | None = None
    """Seconds beyond its time that it began to work; None: not yet, or no law gives it one."""
    stood_down: Record | None = None

    def rests_on(self, now: int) -> list[int]:
        """Numbers of the records of all that up to the end of second `now`."""
        known = (self.called, self.worked, self.stood_down)
        return [one.number for one in known if one is not None and one.at <= now]

    def met(self, now: int) -> Met | None:
        """Whether its time was met, as it is known at the end of second `now`.

        None where it was called later or no law gives it one, or it was stood down before its time
        was up.
        """
        if self.due is None or self.called.at > now:
            return None
        if self.worked is not None and self.worked.at <= now:
            return "missed" if self.late else "met"
        if self.stood_down is not None and self.stood_down.at <= min(self.due, now):
            return None
        return "missed" if self.due < now else "open"


class TeamCalls:
    """A follower that keeps every call of a team."""

    def __init__(self) -> None:
        self.all: list[Call] = []
        """In the order in which they were called."""
        self._last: dict[tuple[str, str], Call] = {}

    def hear(self, record: Record) -> None:
        """Take `record` in."""
        match record.body:
            case TeamCalled(region=region, team=team, due=due):
                call = self._last[region, team] = Call(region, team, record, due)
                self.all.append(call)
            case TeamWorking(region=region, team=team, late=late):
                call = self._last[region, team]
                call.worked, call.late = record, late
            case TeamStoodDown(region=region, team=team):
                self._last.pop((region, team)).stood_down = record
