"""What-ifs of the plays of shipped scenarios: real logs, with convoys, patients and all else."""

import pytest
from ran import header_of, ran

from oefening.projections.harm import harm
from oefening.projections.names import Names
from oefening.record import Record
from oefening.state import State, beginning, evolve
from oefening.study.whatif.branch import Unit, run
from oefening.study.whatif.change import Change
from oefening.study.whatif.logged import Logged
from oefening.study.whatif.outcome import ALL, Amount
from oefening.study.whatif.rows import Rows
from oefening.study.whatif.told import apart
from oefening.study.whatif.whatif import WhatIf
from oefening.text.content import number
from oefening.world.model import NATION

SHORT = ("kabelbrug-utrecht", "corridor-noordoost")
"""Scenarios that are played fast, one of them with convoys and patients."""


@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=pytest.mark.xdist_group(name)) for name in SHORT]
)
def test_a_log_comes_back_and_its_first_decision_less_leaves_the_past_as_it_was(name: str) -> None:
    log = ran(name, "average").records
    logged, same, other = Logged.of(header_of(name), log), list[Record](), list[Record]()
    run(Unit(logged), same.append)
    assert same == log
    change = Change(next(iter(logged.decisions)), removed=True)
    branch = run(Unit(logged, change), other.append)
    assert branch.refused is None
    assert branch.outcome != logged.outcome
    since = change.since(logged)
    assert [one for one in other if one.at < since] == [one for one in log if one.at < since]
    kept = len(logged.decisions) - 1 - sum(flag.why == "refused" for flag in branch.flags)
    assert sum(type(one.body).__name__ == "DecisionRecorded" for one in other) == kept


def state_after(name: str) -> State:
    state = beginning(header_of(name).scenario, header_of(name).world)
    for record in ran(name, "average").records:
        evolve(state, record)
    return state


@pytest.mark.xdist_group(SHORT[0])
def test_person_hours_of_the_log_are_those_that_are_told_of_it_everywhere() -> None:
    header, log = header_of(SHORT[0]), ran(SHORT[0], "average").records
    told = harm(header.world, state_after(SHORT[0]))
    logged = Logged.of(header, log)
    asked = list(logged.decisions)[2]
    whatif = WhatIf.line_of(logged, Change(asked, removed=True))
    groups = Rows(header, Names(header)).groups(whatif)
    shown = {row.amount: row.recorded for group in groups for row in group.rows}
    needs = {Amount("without", NATION, need): lack for need, lack in told.needs.items()}
    for amount, lack in {Amount("without", NATION, ALL): told.total, **needs}.items():
        assert shown[amount] == number(lack.told)
        assert logged.outcome.amount(amount) == lack.person_seconds
    # What is told of each need and place adds up to what is told of all, and each difference is
    # that of the exact numbers: of some it cannot be that of the two beside it, which is said.
    hours = logged.outcome.hours
    assert sum(hours[one] for one in needs) == hours[Amount("without", NATION, ALL)]
    assert [one.key for one in apart([whatif], header, Names(header))] == ["whatif.rounding"]


def test_where_each_difference_is_that_of_the_numbers_beside_it_nothing_is_said_of_it() -> None:
    assert apart([], header_of(SHORT[0]), Names(header_of(SHORT[0]))) == []
