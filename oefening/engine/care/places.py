"""The places that patients can be in, and how they leave one."""

import simpy

ARRIVED, WAITING, UNDER_WAY, AT_DOOR, TREATED, FOR_BED, IN_BED, DISCHARGED, LATE = range(9)
"""What is counted of each class in each region. A patient is in one place, from `WAITING` (for an
ambulance) to `DISCHARGED`; `ARRIVED` counts who began here, `LATE` whose treatment did not begin in
time, both once and for good."""
COUNTS = 9
BEGUN, SECONDS, LONGEST = range(3)
"""What is counted of how long those of a class waited until their treatment began in a region."""
WAITS = 3

INTENSIVE = 0
"""The urgency of who is moved from an intensive care; those of the triage classes follow it."""
MOST_URGENT = 1
"""The urgency of the first triage class: who is treated at once, or too late."""
KINDS = 4


class Later(simpy.Event):
    """Something that happens so long after it has been decided that it will."""

    def happen(self, delay: int) -> None:
        """Have it happen in `delay` seconds."""
        self._ok = True
        self._value = None
        self.env.schedule(self, delay=delay)
