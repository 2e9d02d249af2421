"""What becomes of each shipped scenario in its plays, by the stories that are kept of them.

That these are what is played is a test of `tests/golden`; here nothing is played again.
"""

import re
from itertools import pairwise
from pathlib import Path

import pytest

from oefening.library import load_scenario, shipped
from oefening.scenario.injects import Inject
from oefening.scenario.model import Scenario

GOLDEN = Path(__file__).parents[1] / "golden"


class Kept:
    """The kept story of a play, in English."""

    def __init__(self, scenario: str, play: str) -> None:
        file = GOLDEN / f"{scenario}.{play}.en.txt"
        head, _, story = file.read_text(encoding="utf-8").partition("\n\n")
        [without] = re.findall(r"# person-hours without: (.*)", head)
        pairs = (pair.split() for pair in without.split(", "))
        self.without = {need: int(hours) for need, hours in pairs}
        """Person-hours for each need."""
        self.untimely = int(re.findall(r"# not treated in time: (\d+)", head)[0])
        self.lines = story.splitlines()

    def released(self, inject: Inject) -> bool:
        said = f"  Released: {inject.title.in_('en')}"
        return any(line.endswith(said) for line in self.lines)


@pytest.fixture(scope="module", params=list(shipped()))
def scenario(request: pytest.FixtureRequest) -> Scenario:
    return load_scenario(shipped()[request.param]).scenario


@pytest.fixture
def plays(scenario: Scenario) -> dict[str, Kept]:
    return {play: Kept(scenario.id, play) for play in ("nobody", "average", "textbook")}


def test_a_better_team_spares_people_a_tenth_or_more(plays: dict[str, Kept]) -> None:
    nobody, average, textbook = (sum(kept.without.values()) for kept in plays.values())
    assert textbook <= 0.9 * average
    assert average <= 0.9 * nobody


def test_every_need_is_better_met_by_the_book(plays: dict[str, Kept]) -> None:
    for need, hours in plays["textbook"].without.items():
        assert hours < plays["nobody"].without[need], need


def test_nobody_is_treated_later_for_a_better_team(plays: dict[str, Kept]) -> None:
    assert plays["textbook"].untimely <= plays["average"].untimely <= plays["nobody"].untimely


def test_every_decision_is_put_in_every_play(scenario: Scenario, plays: dict[str, Kept]) -> None:
    for name, kept in plays.items():
        put = {line.partition("  To be decided: ")[2] for line in kept.lines}
        assert {one.question.in_("en") for one in scenario.decisions} <= put, name


def test_a_team_that_acts_in_time_does_not_hear_the_contingencies(
    scenario: Scenario, plays: dict[str, Kept]
) -> None:
    held = [inject for inject in scenario.injects if inject.kind == "contingency"]
    assert all(plays["nobody"].released(inject) for inject in held)
    assert not any(plays["textbook"].released(inject) for inject in held)


def test_in_no_twelve_hours_but_the_last_does_nothing_happen(plays: dict[str, Kept]) -> None:
    for name, kept in plays.items():
        moments = [re.match(r"D(\d+) (\d\d):(\d\d)", line) for line in kept.lines]
        minutes = [(24 * int(at[1]) + int(at[2])) * 60 + int(at[3]) for at in moments if at]
        assert all(later - earlier < 12 * 60 for earlier, later in pairwise(minutes[:-1])), name
