"""Windows of convoys and patients, on the log of the corridor."""

from functools import cache

import pytest
from ran import header_of, ran

from oefening.clock import HOUR, MINUTE
from oefening.study.whatif.change import Change
from oefening.study.whatif.halfway import halfway
from oefening.study.whatif.logged import Logged
from oefening.study.whatif.moments import Found, Moment, Run, found
from oefening.study.whatif.thresholds import Measured, Threshold, counted_in_play
from oefening.study.whatif.windows import put_at
from oefening.world.model import NATION

CORRIDOR = "corridor-noordoost"
HEADER = header_of(CORRIDOR)
ALFA = Threshold(Measured("delay", NATION, "alfa"), 2 * HOUR)

pytestmark = pytest.mark.xdist_group(CORRIDOR)


@cache
def logged() -> Logged:
    return Logged.of(HEADER, ran(CORRIDOR, "average").records)


def number_of(decision: int) -> int:
    return list(logged().decisions)[decision - 1]


def run(decision: int, moment: Moment, *thresholds: Threshold, whole: bool = False) -> Found:
    change = Change(number_of(decision))
    counted = counted_in_play(HEADER) if whole else None
    since = put_at(logged(), change)
    return found(Run(logged(), change, moment, thresholds, since, whole, counted))


def test_a_clear_road_keeps_a_convoy_from_being_two_hours_late_up_to_a_minute() -> None:
    last = 6 * HOUR + 30 * MINUTE  # D1 12:30
    assert run(3, last, ALFA).first == (None,)
    [late] = run(3, last + MINUTE, ALFA).first
    assert late is not None
    # That it is late by two hours is known two hours after it was to be there, and no sooner.
    [planned] = run(3, last + MINUTE, Threshold(ALFA.measured, 0)).first
    assert planned is not None
    assert late - planned == 2 * HOUR


def test_patients_are_looked_at_though_no_level_falls() -> None:
    put = put_at(logged(), Change(number_of(8)))
    without, at_once = (run(8, moment, whole=True).courses for moment in (None, put))
    found = halfway(without, at_once, put, logged().end)
    assert Threshold(Measured("late-patients", "VR05", "late-patients"), 15) in [
        one.threshold for one in found
    ]
