"""Taking one link out of objective → task → inject → trigger gives exactly one problem.

It is the error that makes play impossible, where there is one, and else a finding; what follows
from it is not told again.
"""

from itertools import islice

from laws.linked import LINKED, Written, cut

from oefening.clock import Calendar
from oefening.errors import Problem
from oefening.library import load_whole, load_world, shipped
from oefening.scenario.check import check_reading
from oefening.scenario.lint import lint
from oefening.scenario.partial import read_scenario
from oefening.source import Document, read
from oefening.world.model import World

STRIDE = 25
"""One in so many links of a shipped scenario is taken out: each costs a check of all of it."""


def problems(value: Written, world: World) -> list[Problem]:
    """What checking finds, errors or else findings."""
    document = Document.of(value)
    reading = read_scenario(document)
    assert reading.scenario is not None
    calendar = Calendar.of(reading.scenario.start, reading.scenario.zone)
    errors = [*reading.problems, *check_reading(reading, world, calendar)]
    return errors or [*lint(reading.scenario, document, world, calendar)]


def test_each_link_that_is_taken_out_of_a_whole_chain_is_told_of_once() -> None:
    whole = read(LINKED.encode(), "linked.yaml").value
    assert isinstance(whole, dict)
    world = load_world()
    assert problems(whole, world) == []
    told = {link: [one.code for one in problems(less, world)] for link, less in cut(whole)}
    assert {link: codes for link, codes in told.items() if len(codes) != 1} == {}
    by_kind = {codes[0] for codes in told.values()}
    assert by_kind == {
        "unknown-task",
        "untested-objective",
        "task-without-inject",
        "no-trigger",
        "no-time",
    }


def test_of_shipped_scenarios_a_link_is_told_of_once_or_was_not_the_only_one() -> None:
    for path in shipped().values():
        loaded = load_whole(path)
        whole = loaded.document.value
        assert isinstance(whole, dict)
        some = islice(cut(whole), 0, None, STRIDE)
        told = {link: problems(less, loaded.world) for link, less in some}
        assert {link: codes for link, codes in told.items() if len(codes) > 1} == {}
        kinds = ("objective ", "→ at", "→ after", "→ when", "→ on-call")
        needed = [link for link in told if any(kind in link for kind in kinds)]
        assert {link for link in needed if len(told[link]) != 1} == set()
