"""Numbers that are not tried, as no run reads them: whatever they are, a run is the same."""

from functools import cache

import pytest

from oefening.library import load_scenario, shipped
from oefening.session import StoryClock, play
from oefening.state import State
from oefening.study.sensitivity.effects import ENDS
from oefening.study.sensitivity.points import Base, Text, _reads_the_same
from oefening.study.sensitivity.sensitivity import Plan
from oefening.study.unwritten import Unwritten

PLAY = "average"

SEEDS = (1, 2)

pytestmark = pytest.mark.xdist_group("expected-signs")


@cache
def plan() -> Plan:
    path = shipped()["kabelbrug-utrecht"]
    return Plan(Text.of(load_scenario(path).scenario), PLAY, 1, 1)


def at(names: list[str], end: str) -> dict[str, str]:
    ends = {name: getattr(plan().parameters[name], end) for name in names}
    return {name: value for name, value in ends.items() if value}


def ended(numbers: dict[str, str], seed: int) -> State:
    """All that there is at the end of a run with such numbers."""
    base: Base = plan().base
    exercise = Unwritten(base.header(base.world_with(numbers), seed))
    for _ in play(exercise, base.script(PLAY), StoryClock(base.calendar)):
        pass
    return exercise.state


@cache
def as_it_is(seed: int) -> State:
    return ended({}, seed)


@pytest.mark.parametrize("end", ENDS)
def test_what_no_run_reads_changes_nothing_even_all_at_once(end: str) -> None:
    unread = [name for name, why in plan().left_out.items() if why == "cannot-matter"]
    numbers = at(unread, end)
    assert len(numbers) > 100
    for seed in SEEDS:
        assert ended(numbers, seed) == as_it_is(seed)


@pytest.mark.parametrize("end", ENDS)
def test_where_the_world_comes_out_as_it_was_so_does_a_run(end: str) -> None:
    # Normal temperatures of months, where the scenario says itself how cold it is.
    months = [name for name in plan().looked_at if name.startswith("outside-")]
    months.remove("outside-temperature")
    numbers = at(months, end)
    assert len(numbers) == 12
    assert _reads_the_same(plan().base, numbers, PLAY)
    for seed in SEEDS:
        assert ended(numbers, seed) == as_it_is(seed)


def test_what_a_run_reads_changes_it() -> None:
    assert ended({"indoor-limit": "18°C"}, 1) != as_it_is(1)
