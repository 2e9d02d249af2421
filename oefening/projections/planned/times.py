"""When injects come: by the clock, behind another, or as they came when a script was played."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from oefening.clock import Calendar
from oefening.scenario.density import certain, planned
from oefening.scenario.injects import Inject
from oefening.scenario.model import Scenario

By = Literal["clock", "after", "when", "call"]
"""What brings an inject: a time, another inject, a condition, or whoever takes it from the
reserve."""


@dataclass(frozen=True, slots=True)
class Due:
    """When an inject comes, as far as that is known before anybody plays."""

    inject: Inject
    by: By
    second: int | None
    """Exercise second, negative ahead of STARTEX; None: nobody knows, or it did not come."""
    sure: bool
    """Whether that follows from the scenario alone, and not from how a script went."""


Times = Mapping[str, Due]
"""By inject, in order of time; last those of which none is known, as the scenario has them."""


def times(scenario: Scenario, calendar: Calendar, came: Mapping[str, int] | None = None) -> Times:
    """When each inject of `scenario` comes; `came`: when each was released as a script went.

    One that asks `if` comes as in the script; without one, at its time.
    """
    sure = certain(scenario, calendar)
    others = planned(scenario, calendar) if came is None else came
    known = [
        Due(one, brought_by(one), sure.get(one.id, others.get(one.id)), one.id in sure)
        for one in scenario.injects
    ]
    known.sort(key=lambda due: (due.second is None, due.second or 0))
    return {due.inject.id: due for due in known}


def brought_by(inject: Inject) -> By:
    """What brings `inject`."""
    if inject.at is not None:
        return "clock"
    if inject.after is not None:
        return "after"
    return "call" if inject.when is None else "when"
