"""The engine against an independent one that recomputes everything, over random worlds."""

import pytest
from crossings import crossings_in, levels_in, named, steps
from random_worlds import HORIZON, random_world
from reference import Moment, run
from worlds import HOUR, header, play

from oefening.state import State

WORLDS = range(100)


@pytest.mark.parametrize("seed", WORLDS)
def test_both_engines_agree_on_every_crossing_level_and_amount(seed: int) -> None:
    tiny, troubles = random_world(seed)
    head = header(tiny, troubles)
    reference = run(head, HORIZON)
    records, state = play(head, HORIZON)
    told = [(moment.second, named(moment.levels, moment.classes)) for moment in reference.moments]
    assert crossings_in(records) == sorted(reference.crossings)
    assert levels_in(tiny, records) == steps(tiny, told)
    _agree_on_amounts(state, reference.moments[-1])


def _agree_on_amounts(state: State, last: Moment) -> None:
    for holdings, amounts in ((state.stocks, last.stocks), (state.tiers, last.tiers)):
        for name, holding in holdings.items():
            full = last.capacities[name]
            assert holding.at(HORIZON, full) == amounts[name], name
        for name in amounts.keys() - holdings.keys():
            assert amounts[name] == last.capacities[name], name
    for name, person_seconds in last.person_seconds.items():
        assert state.needs[name].at(HORIZON) == person_seconds


@pytest.mark.parametrize("seed", WORLDS)
def test_the_kernel_comes_to_the_same_log_if_it_recomputes_all(seed: int) -> None:
    tiny, troubles = random_world(seed)
    head = header(tiny, troubles)
    assert play(head, HORIZON)[0] == play(head, HORIZON, full=True)[0]


def test_the_random_worlds_have_in_them_what_they_should() -> None:
    kinds = {
        crossing.what
        for seed in WORLDS
        for crossing in run(header(*random_world(seed)), 48 * HOUR).crossings
    }
    assert kinds == {
        "tier dry",
        "stock dry",
        "stock refilled",
        "fell",
        "restarting",
        "relapsed",
        "up",
    }
