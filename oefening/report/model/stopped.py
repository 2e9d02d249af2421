"""What the clock was stopped by: each time that it stood still is told by it, wherever it is."""

from typing import Literal

from oefening import events
from oefening.projections.emergencies import Emergency
from oefening.record import Record
from oefening.report.model.log import Log

Stopper = Literal["hand", "emergency", "itself", "jump", "fork", "break", "program"]
"""A person; one for a real emergency; an inject that came due, as the clock ran or at the end of a
jump; the program where it forked the exercise, as it went on after it had not run, or at any other
time."""

AT_ONCE = 1
"""Seconds of the room between a pause and the note that says what emergency it is for, at most."""


def stopped_by(log: Log, record: Record) -> Stopper:
    """What the clock was stopped by in `record`, which is that of a pause or a stop."""
    if isinstance(record.body, events.ClockStopped):
        return "jump" if record.number in log.landings else "itself"
    if log.by_program(record):
        if forks(log, log.asked(record)):
            return "fork"
        resumed = any(log.asked(record) is one.ended for one in log.room.breaks)
        return "break" if resumed else "program"
    return "emergency" if any(pause_of(log, one) is record for one in log.emergencies) else "hand"


def forks(log: Log, asked: Record | None) -> bool:
    """Whether with `asked` the program paused this exercise where it was forked."""
    parent = log.header.parent
    if parent is None or asked is None or asked.number <= parent.at:
        return False
    return not any(one.command for one in log.records[parent.at : asked.number - 1])


def pause_of(log: Log, emergency: Emergency) -> Record | None:
    """The pause that was asked for together with the note of an emergency.

    None where the clock stood still already.
    """
    asked = log.asked(emergency.begun)
    if asked is None:
        return None
    before = log.records[max(0, asked.number - 2)]
    apart = log.room.between(before.number, asked.number) or 0
    paused = isinstance(before.body, events.ClockPaused) and not log.by_program(before)
    return before if paused and apart <= AT_ONCE else None
