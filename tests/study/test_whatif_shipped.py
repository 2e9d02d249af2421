"""What-ifs of the plays of shipped scenarios: real logs, with convoys, patients and all else."""

import pytest
from ran import header_of, ran

from oefening.record import Record
from oefening.study.whatif.branch import Unit, run
from oefening.study.whatif.change import Change
from oefening.study.whatif.logged import Logged

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
