"""The same objectives over years: other versions of a scenario or a world side by side."""

from pathlib import Path

from beside import OBJECTIVES, Team, assumed, header_of, row_of, told, version
from shown import shown_world

from oefening import commands
from oefening.clock import HOUR
from oefening.study.comparing.compared import compared
from oefening.world.model import World


def test_other_texts_do_not_matter_and_other_words_of_an_objective_are_shown(
    quick: Path, tmp_path: Path
) -> None:
    reworded = [
        OBJECTIVES[0] | {"text": {"nl": "Alarmeer snel.", "en": "Raise the alarm fast."}},
        OBJECTIVES[1],
    ]
    title = {"nl": "Oost weer zonder stroom", "en": "East without power again"}
    found = compared([quick, version(tmp_path, "later", objectives=reworded, title=title)])
    assert found.common.alike
    said = "worded otherwise in 'later': 'Warn in time' became 'Raise the alarm fast'"
    assert said in assumed(found)
    assert told(row_of(found, "expected", "objective/warn").cells) == ["1 of 1", "1 of 1"]


def test_an_objective_whose_tasks_have_changed_is_left_out_and_said_so(
    quick: Path, tmp_path: Path
) -> None:
    less = [OBJECTIVES[0] | {"tasks": OBJECTIVES[0]["tasks"][:1]}, OBJECTIVES[1]]
    found = compared([quick, version(tmp_path, "later", objectives=less)])
    assert [one.id for one in found.common.shared.objectives] == ["house"]
    assert "without critical task tell" in assumed(found)


def test_in_another_world_outcomes_and_decisions_are_not_compared(
    quick: Path, tmp_path: Path
) -> None:
    changed = shown_world().dump()
    nodes: list[dict[str, object]] = changed["nodes"]  # type: ignore[assignment]
    nodes[0]["margin"] = 1_200_000
    other = version(tmp_path, "later", World.model_validate(changed))
    found = compared([quick, other])
    assert not found.common.alike
    assert "'later' differs from 'quick' in what matters: the world: nodes" in assumed(found)
    assert [one.id for one in found.parts] == ["expected", "latencies", "by-hand"]
    assert told(row_of(found, "latencies", "decided/objective/house").cells) == [
        "30m (1)",
        "1h (1)",
    ]


def test_another_scenario_is_compared_up_to_as_long_after_its_own_startex(
    quick: Path, tmp_path: Path
) -> None:
    other = version(tmp_path, "later", start="2027-03-01 12:00")
    found = compared([quick, other], until=int(2.75 * HOUR))
    assert "up to and including D1 09:15 (T+02:45)" in assumed(found)
    decided = row_of(found, "latencies", "decided/objective/house")
    assert told(decided.cells) == ["30m (1)", ""]


def test_another_disruption_matters_and_is_named(quick: Path, tmp_path: Path) -> None:
    later = header_of().scenario.dump()
    disruptions: list[dict[str, object]] = later["disruptions"]  # type: ignore[assignment]
    disruptions[0]["at"] = "T+90m"
    found = compared([quick, version(tmp_path, "later", disruptions=disruptions)])
    assert "disruption 'cable' (The cable is cut)" in assumed(found)


def test_each_difference_is_told_by_itself(quick: Path, tmp_path: Path) -> None:
    changed = shown_world().dump()
    nodes: list[dict[str, object]] = changed["nodes"]  # type: ignore[assignment]
    nodes[0]["margin"] = 1_200_000
    world = World.model_validate(changed)
    found = compared([quick, version(tmp_path, "later", world, start="2027-03-01 12:00")])
    begins = "'later' differs from 'quick' in what matters: "
    lines = [line for line in assumed(found).splitlines() if line.startswith(begins)]
    assert [line.removeprefix(begins).partition(":")[0] for line in lines] == ["start", "the world"]


def test_three_years_of_one_scenario_are_compared_by_what_stayed_the_same(
    quick: Path, tmp_path: Path
) -> None:
    reworded = [OBJECTIVES[0] | {"text": {"nl": "Alarmeer.", "en": "Alarm."}}, OBJECTIVES[1]]
    less = [OBJECTIVES[0], OBJECTIVES[1] | {"tasks": []}]
    changed = shown_world().dump()
    nodes: list[dict[str, object]] = changed["nodes"]  # type: ignore[assignment]
    nodes[0]["margin"] = 1_200_000
    second = version(tmp_path, "second", objectives=reworded)
    third = version(tmp_path, "third", World.model_validate(changed), objectives=less)
    found = compared([quick, second, third])
    assert [one.id for one in found.common.shared.objectives] == ["warn"]
    assert told(row_of(found, "expected", "objective/warn").cells) == ["1 of 1"] * 3
    assert told(row_of(found, "latencies", "acted/objective/warn").cells) == [
        "15m (1)",
        "30m (1)",
        "30m (1)",
    ]
    said = assumed(found)
    assert "'third' differs from 'quick' in what matters" in said
    assert "'second' differs" not in said
    assert "Objective 'house' is another in 'third'" in said
    assert "Each exercise counts up to its own end." in said
    assert "Of the same scenario in the same world are 'quick', 'second'" in said
    assert {one.played for one in found.teams} == {"2026-11-24"}


def test_notes_that_were_marked_are_counted_by_objective(quick: Path, tmp_path: Path) -> None:
    other = Team().called()
    other.do(commands.AddNote("quick to act #strength #raise"))
    other.do(commands.AddNote("nobody told the press #improve"))
    found = compared([quick, other.ends(6).kept(tmp_path / "other")])
    assert told(row_of(found, "marked", "strengths").cells) == ["0", "1"]
    assert told(row_of(found, "marked", "strengths/objective/warn").cells) == ["0", "1"]
    assert told(row_of(found, "marked", "improvements").cells) == ["0", "1"]
