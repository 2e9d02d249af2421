"""Scenarios from disk with the world they play in."""

import os
import sys
from pathlib import Path

import pytest
from library.small import SMALL

from oefening.errors import FileTrouble, InputError
from oefening.library import files as library_files
from oefening.library import load_scenario, load_whole, shipped


@pytest.fixture
def small(tmp_path: Path) -> Path:
    path = tmp_path / "small.yaml"
    path.write_text(SMALL, encoding="utf-8")
    return path


def added(path: Path, text: str) -> Path:
    path.write_text(SMALL + text, encoding="utf-8")
    return path


def complaints(path: Path) -> list[tuple[int, str]]:
    with pytest.raises(InputError) as raised:
        load_scenario(path)
    return [(one.place.line, one.code) for one in raised.value.problems]


@pytest.mark.parametrize("path", shipped().values(), ids=shipped())
def test_every_shipped_scenario_is_in_order(path: Path) -> None:
    whole = load_whole(path)
    assert whole.scenario.id == path.stem
    assert whole.warnings == ()


def test_a_scenario_comes_with_its_world_and_its_calendar(small: Path) -> None:
    scenario, world, calendar = load_scenario(small)
    assert scenario.id == "small"
    assert world.id == "nl"
    assert calendar.start == "2027-01-19 06:30"


def test_its_areas_overrides_and_changes_are_in_its_world(small: Path) -> None:
    path = added(
        small,
        "areas:\n  - {region: VR09, id: zuid, name: {en: South}, share: 10%}\n"
        "overrides:\n  hospital-generator: 12h\n"
        "changes:\n  VR09.rail: {margin: 150%}\n",
    )
    world = load_scenario(path).world
    nodes = {node.address: node for node in world.nodes}
    assert "VR09/zuid.power" in nodes
    assert nodes["VR09.hospital"].depends[0].tiers[0].lasts == 12 * 3600
    assert nodes["VR09.rail"].margin == 1_500_000


def test_an_unknown_world_is_told_where_it_stands(small: Path) -> None:
    assert complaints(added(small, "world: nk\n")) == [(12, "unknown-world")]


def test_errors_of_the_world_and_of_the_story_are_told_together(small: Path) -> None:
    path = added(
        small,
        "overrides:\n  hospital-genrator: 12h\n"
        "changes:\n  VR09.rial: {margin: 150%}\n"
        "disruptions:\n  - id: cut\n    at: T+1h\n    title: {en: Cut}\n"
        "    effects:\n      - {damage: VR09.powr, lasts: 2h}\n",
    )
    assert complaints(path) == [
        (13, "unknown-override"),
        (15, "unknown-node"),
        (21, "unknown-capacity"),
    ]


def test_a_change_that_makes_a_world_which_does_not_hold_is_told(small: Path) -> None:
    path = added(
        small,
        "changes:\n  VR09.rail:\n    depends:\n"
        "      - on: power\n        tiers: [{share: 60%, lasts: 1h}, {share: 60%, lasts: 2h}]\n",
    )
    assert complaints(path) == [(13, "tier-shares")]


def test_an_override_that_makes_a_world_which_does_not_hold_is_told(small: Path) -> None:
    path = added(small, "overrides:\n  water-for-a-day: 100%\n")
    assert complaints(path) == [(13, "tier-shares")]


def test_a_missing_file_is_trouble_with_files(tmp_path: Path) -> None:
    with pytest.raises(FileTrouble, match="there is no file"):
        load_scenario(tmp_path / "none.yaml")


def test_a_folder_is_no_scenario(tmp_path: Path) -> None:
    with pytest.raises(FileTrouble, match="is a folder"):
        load_scenario(tmp_path)


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="everything may be read here"
)
def test_a_file_that_may_not_be_read_is_trouble_with_files(small: Path) -> None:
    small.chmod(0)
    with pytest.raises(FileTrouble, match="may not be read"):
        load_scenario(small)


def test_a_file_that_is_far_too_large_is_not_read_whole(small: Path) -> None:
    with small.open("ab") as file:
        file.truncate(200 * 1024 * 1024)
    assert complaints(small) == [(0, "too-large")]


def test_shipped_scenarios_are_found_in_a_wheel_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    installed = tmp_path / "oefening" / "data"
    (installed / "scenarios").mkdir(parents=True)
    (installed / "scenarios" / "x.yaml").write_text(SMALL, encoding="utf-8")
    monkeypatch.setattr(library_files, "DATA", installed)
    assert shipped() == {"x": installed / "scenarios" / "x.yaml"}
