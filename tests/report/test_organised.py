"""The section on the crisis organisation: levels, each team's clock, what levers asked."""

import pytest
from organised import grip, lever, rules, two_regions
from reported import Reported, section, table
from worlds import damage, disruption, header

from oefening import commands, events
from oefening.report.model.page import Empty, Points
from oefening.world.levers import LeverUse

LEVER = lever(
    {"demand": "VR01.power", "factor": "90%"},
    authority={"who": {"en": "chair"}, "grip": 4}, route="minister", people="3", money="500",
)  # fmt: skip


@pytest.fixture
def scaled() -> Reported:
    """VR01 at GRIP 2, on bad roads; a lever of GRIP 4 was pulled."""
    world = two_regions(rules(), {"one": LEVER})
    steps = [disruption("up", "1h", damage("VR01.road", "40%"), grip("VR01", 2))]
    playing = Reported(header(world, steps)).started()
    playing.do(commands.SetSpeed(60))
    playing.until(2)
    use = LeverUse.model_validate({"lever": "one"})
    playing.do(commands.RecordDecision(cell="rot", levers=(use,)))
    playing.until(6)
    playing.do(commands.EndExercise())
    return playing


def test_each_team_stands_with_its_clock_and_the_records_that_say_so(scaled: Reported) -> None:
    rows = table(scaled.page(), "teams").rows
    assert [[cell.text for cell in row.cells[1:]] for row in rows] == [
        ["team", "D1 07:30", "D1 07:32", "D1 07:31", "within the statutory time (art. 1)"],
        ["team", "D1 07:31", "D1 08:01", "D1 08:04", "3 minutes too late (art. 1)"],
        ["team", "D1 07:31", "D1 08:16", "D1 08:37", "21 minutes too late (art. 1)"],
    ]
    called, working = scaled.numbers(events.TeamCalled), scaled.numbers(events.TeamWorking)
    cited = [row.cells[-1].cites for row in rows]
    assert cited == [tuple(both) for both in zip(called, working, strict=True)]


def test_what_came_of_it_is_told_with_what_was_pulled_below_its_level(scaled: Reported) -> None:
    (points, _) = section(scaled.page(), "organisation").blocks
    assert isinstance(points, Points)
    texts = [said.text for said in points.said]
    assert texts == [
        "D1 07:30: VR01 scales up to GRIP 2.",
        "D1 09:30: Request for lever: asks the minister.",
        "D1 11:30: Request for lever: asks another.",
        "1 of the 3 teams with a statutory time were at work in time.",
        "D1 08:30: lever, taken at GRIP 2; usually from GRIP 4 on (assumed).",
        "All levers together asked 3 people, € 500.",
    ]
    assert all(said.cites for said in points.said)


def test_a_team_that_never_came_is_said_not_to_have() -> None:
    steps = [disruption("up", 0, grip("VR01", 1)), disruption("down", "10m", grip("VR01", 0))]
    playing = Reported(header(two_regions(), steps)).started()
    playing.do(commands.SetSpeed(60))
    playing.until(2)
    rows = table(playing.page(), "teams").rows
    assert [row.cells[-1].text for row in rows] == [
        "within the statutory time (art. 1)", "did not come",
    ]  # fmt: skip


def test_where_nobody_scales_up_that_is_said() -> None:
    playing = Reported(header(two_regions())).started()
    (block,) = section(playing.page(), "organisation").blocks
    assert isinstance(block, Empty)
    assert block.said.text == "No region was scaled up."
