"""Money is neither made nor lost in a preparation round, and its log is like any other."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from exercises import END
from hypothesis import given, settings
from hypothesis import strategies as st
from laws.acts import CUTS, WHOLE, Cut, endless, passed, redo, send
from prepared import prepared_header
from spending import spending_header

from oefening.commands import BuyMeasure, Command, ReturnMeasure, SetSpeed, StartExercise
from oefening.engine import Engine
from oefening.errors import Refused
from oefening.events import MeasureApplied, MeasureBought, MeasureReturned
from oefening.record import Record, Seat, decode, digest, encode, encode_header
from oefening.scenario.spending import Spending
from oefening.session import Session
from oefening.session.rerun import catch_up
from oefening.state import beginning, evolve
from oefening.world.measures import PURSES

HEADER = prepared_header(
    {"bought": [{"year": 2026, "measure": "crews", "place": "VR02", "units": 1}]}
)
ASKED = (
    st.sampled_from([2024, 2025, 2026, 2027, 2028]),
    st.sampled_from(["batteries", "crews", "campaign", "catapults"]),
    st.sampled_from(["VR01", "VR02", "VR03"]),
    st.integers(0, 4),
)
TRADES: st.SearchStrategy[list[Command]] = st.lists(
    st.one_of(st.builds(BuyMeasure, *ASKED), st.builds(ReturnMeasure, *ASKED)), max_size=30
)
law = settings(max_examples=40)


def traded(trades: list[Command]) -> tuple[Engine, list[Record]]:
    """What comes of commands, those that are refused left out."""
    engine, records = Engine(HEADER), []
    for command in trades:
        try:
            records += engine.apply(command, Seat())
        except Refused:
            continue
    return engine, records


@law
@given(trades=TRADES)
def test_spent_and_left_are_the_money_there_is(trades: list[Command]) -> None:
    preparation = HEADER.scenario.preparation
    assert preparation is not None
    spending = Spending(HEADER.scenario, HEADER.world, preparation)
    whole = sum(spending.money(year) or 0 for year in spending.years)
    engine, records = traded(trades)
    paid = whole - sum(spending.left(beginning(HEADER.scenario, HEADER.world).bought).values())
    for record in records:
        match record.body:
            case MeasureBought(cost=cost, left=left):
                paid += cost
            case MeasureReturned(cost=cost, left=left):
                paid -= cost
            case _:
                continue
        assert paid + sum(left.values()) == whole
        assert min(left.values()) >= 0
    for year in spending.years:
        for purse in PURSES:
            meant = spending.money(year, purse)
            assert meant is None or spending.spent(engine.state.bought, year, purse) <= meant


@law
@given(trades=TRADES)
def test_no_place_has_more_than_makes_sense(trades: list[Command]) -> None:
    engine, _ = traded(trades)
    for (_, measure, place), units in engine.state.bought.items():
        persons = {one.id: one.persons for one in HEADER.world.places}[place]
        assert 0 < units <= HEADER.world.measures[measure].most(persons)


@law
@given(trades=TRADES)
def test_the_log_gives_itself_back_and_folds_to_the_same_state(trades: list[Command]) -> None:
    engine, records = traded(trades)
    records += engine.apply(StartExercise(), Seat())
    records += engine.apply(SetSpeed(3600), Seat())
    records += engine.advance(4 * 3600)
    lines = [encode_header(HEADER)]
    for record in records:
        lines.append(encode(record, digest(lines[-1])))
    read = [decode(line)[0] for line in lines[1:]]
    assert read == records
    assert catch_up(Engine(HEADER), read, [digest(line) for line in lines]) == []
    state = beginning(HEADER.scenario, HEADER.world)
    for record in read:
        evolve(state, record)
    assert state == engine.state


@law
@given(trades=TRADES)
def test_the_order_in_which_things_were_bought_makes_no_difference(trades: list[Command]) -> None:
    engine, _ = traded(trades)
    anew = Engine(HEADER)
    own = {
        key: units - (key == (2026, "crews", "VR02")) for key, units in engine.state.bought.items()
    }
    for (year, measure, place), units in sorted(own.items()):
        if units:
            anew.apply(BuyMeasure(year, measure, place, units), Seat())
    assert anew.state.bought == engine.state.bought
    applied = [
        [
            record.body
            for record in one.apply(StartExercise(), Seat())
            if isinstance(record.body, MeasureApplied)
        ]
        for one in (engine, anew)
    ]
    assert applied[0] == applied[1]


def played(trades: list[Command], cuts: list[Cut] | None = None) -> list[Record]:
    """What comes of commands, of STARTEX, and of the hours after it, cut up in time."""
    engine, records = traded(trades)
    records += engine.apply(StartExercise(), Seat())
    return records + passed(engine, END, endless(tuple(cuts or [WHOLE])))


@law
@given(trades=TRADES, cuts=CUTS)
def test_however_time_is_cut_what_was_bought_does_the_same(
    trades: list[Command], cuts: list[Cut]
) -> None:
    assert played(trades, cuts) == played(trades)


@settings(law, max_examples=25)
@given(trades=TRADES, share=st.floats(0, 1))
def test_a_fork_that_buys_as_before_becomes_its_parent(trades: list[Command], share: float) -> None:
    with TemporaryDirectory() as folder:
        with Session.create(Path(folder, "parent"), HEADER) as parent:
            for command in (*trades, StartExercise()):
                send(parent, command)
            parent.advance(END)
        at = round(share * len(parent.records))
        with Session.fork(parent.journal, at, Path(folder, "fork")) as fork:
            assert fork.records[:at] == parent.records[:at]
            redo(fork, parent.records[len(fork.records) :])
            fork.advance(END)
            assert fork.records == parent.records
            assert fork.state.bought == parent.state.bought


@pytest.mark.parametrize("share", ["7.77%", "33.33%", "0.01%"])
def test_in_whole_euro_the_purses_of_a_year_add_up_to_what_its_money_is_meant_for(
    share: str,
) -> None:
    made = spending_header(share=share)
    preparation = made.scenario.preparation
    assert preparation is not None
    spending = Spending(made.scenario, made.world, preparation)
    for year in spending.years:
        meant = [spending.money(year, purse) for purse in PURSES]
        assert sum(filter(None, meant)) == spending.money(year)
