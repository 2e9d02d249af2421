"""Any moment of a log, as folding it from its beginning gives it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from laws.acts import ACTS, HEADER, Act, played

from oefening import commands
from oefening.projections import moments
from oefening.projections.moments import Moments
from oefening.record import Record
from oefening.state import State, beginning, evolve


def folded(records: list[Record]) -> State:
    state = beginning(HEADER.scenario, HEADER.world)
    for record in records:
        evolve(state, record)
    return state


@settings(max_examples=30)
@given(acts=ACTS, shares=st.lists(st.floats(0, 1), min_size=1, max_size=8))
def test_every_moment_is_what_folding_up_to_it_gives(acts: list[Act], shares: list[float]) -> None:
    records = played(acts)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(moments, "APART", 16)
        found = Moments.of(HEADER, records)
        numbers = [round(share * len(records)) for share in shares]
        states = [found.at(number) for number in numbers]
    assert states == [folded(records[:number]) for number in numbers]


@settings(max_examples=30)
@given(acts=ACTS, second=st.integers(-10, 50_000))
def test_the_last_record_by_a_second_has_happened_and_the_next_has_not(
    acts: list[Act], second: int
) -> None:
    records = played(acts)
    number = Moments.of(HEADER, records).by(second)
    assert all(record.at <= second for record in records[:number])
    assert all(record.at > second for record in records[number:])


def test_a_moment_is_never_far_from_a_copy(monkeypatch: pytest.MonkeyPatch) -> None:
    """Folding from the beginning would take longer, the longer the log."""
    records = played([Act(600, commands.AddNote("x")) for _ in range(60)])
    monkeypatch.setattr(moments, "APART", 16)
    found, counted = Moments.of(HEADER, records), list[Record]()

    def counting(state: State, record: Record) -> None:
        counted.append(record)
        evolve(state, record)

    monkeypatch.setattr(moments, "evolve", counting)
    for number in (len(records), 40, 41, 3, 100):
        counted.clear()
        assert found.at(number).records == number
        assert len(counted) < 16
    found.at(41)
    counted.clear()
    found.at(42)
    assert [record.number for record in counted] == [42]
    assert [found.second(number) for number in (0, 1, 100)] == [0, 0, records[99].at]


def test_an_empty_log_has_a_beginning() -> None:
    found = Moments.of(HEADER, [])
    assert found.at(0) == folded([])
    assert (found.by(100), found.second(0)) == (0, 0)
