"""Runs of a window: those that end early tell the same, whoever does them."""

from hypothesis import given, settings
from hypothesis import strategies as st
from laws.acts import ACTS, HEADER, PULL, Act, played

from oefening.commands import RecordDecision
from oefening.study.executor import Here, processes
from oefening.study.whatif.change import Change
from oefening.study.whatif.logged import Logged
from oefening.study.whatif.moments import Run, found
from oefening.study.whatif.thresholds import Measured, Threshold, counted_in_play, in_play
from oefening.study.whatif.windows import windows

MORE = RecordDecision("cot", "more", levers=(PULL,))
HEAT = Threshold(Measured("node", "VR01", "heat"), 900_000)

COUNTED = [Threshold(one, edge) for one in counted_in_play(HEADER) for edge in (0, 100)] * 3
"""Of people who go without; as often as makes them likely to be among those that are tried."""


def logged_of(acts: list[Act]) -> tuple[Logged, int]:
    logged = Logged.of(HEADER, played([*acts, Act(60, MORE)]))
    return logged, list(logged.decisions)[-1]


@settings(max_examples=20)
@given(
    acts=ACTS,
    moment=st.none() | st.integers(0, 43_200),
    since=st.integers(0, 43_200),
    which=st.lists(st.integers(0, 10_000), min_size=1, max_size=4),
)
def test_a_run_that_ends_once_all_are_passed_tells_when_they_first_were(
    acts: list[Act], moment: int | None, since: int, which: list[int]
) -> None:
    logged, number = logged_of(acts)
    known = [*in_play(HEADER), *COUNTED]
    thresholds = tuple(known[one % len(known)] for one in which)
    run = Run(logged, Change(number), moment, thresholds, since)
    assert found(run._replace(whole=False)).first == found(run).first


def test_windows_do_not_depend_on_who_looks_for_them() -> None:
    logged, number = logged_of([])
    with processes(2, windows.__module__) as executor:
        there = windows(logged, Change(number), [HEAT], executor, workers=2)
        others = windows(logged, Change(number), (), executor, workers=2)
    assert there == windows(logged, Change(number), [HEAT], Here())
    assert others == windows(logged, Change(number), (), Here())
