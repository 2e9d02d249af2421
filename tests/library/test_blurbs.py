"""What is told of scenarios before one is chosen."""

from pathlib import Path

import pytest
from library.small import SMALL

from oefening.errors import FileTrouble
from oefening.library import Blurb, Shown, blurb, found_in, shipped, supplied

DISRUPTIONS = """\
disruptions:
  - {{id: one, at: T+1h, title: {{en: One}}, effects: [{{{effect}, lasts: 8h}}]}}
"""


def told(folder: Path, text: str) -> Blurb:
    path = folder / "small.yaml"
    path.write_text(text, encoding="utf-8")
    return blurb(Shown(str(path), path))


@pytest.mark.parametrize(
    ("effect", "fails"),
    [
        ("damage: VR09.hospital", ("mass-casualties",)),
        ("damage: VR09.feed", ("energy",)),
        ("damage: NL.food-distribution", ("food-and-water",)),
        ("damage: VR09.operator-a", ("communications",)),
        ("demand: VR09.ambulance, factor: 200%", ("mass-casualties",)),
        ("demand: VR09.ambulance, factor: 50%", ()),
    ],
)
def test_what_fails_is_what_the_disruptions_touch_or_what_rests_on_that(
    tmp_path: Path, effect: str, fails: tuple[str, ...]
) -> None:
    there = told(tmp_path, SMALL + DISRUPTIONS.format(effect=effect))
    assert there.trouble is None
    assert there.fails == fails


def test_the_first_error_is_told_with_its_line(tmp_path: Path) -> None:
    wrong = told(tmp_path, SMALL.replace("24h", "24").replace("1h", "1"))
    assert wrong.scenario is None
    assert wrong.trouble is not None
    assert wrong.trouble.render("en").startswith("line 7: '24' is a duration without its unit")


def test_an_empty_file_and_none_are_told_too(tmp_path: Path) -> None:
    for there in (told(tmp_path, ""), blurb(Shown("gone", tmp_path / "gone.yaml"))):
        assert there.trouble is not None
        assert there.trouble.render("nl")


def test_the_shipped_scenarios_are_named_by_their_ids() -> None:
    assert [one.name for one in supplied()] == list(shipped())
    assert all(one.shipped for one in supplied())


def test_the_files_of_a_folder_are_listed_by_name(tmp_path: Path) -> None:
    for name in ("b.yaml", "a.yaml", "notes.txt"):
        (tmp_path / name).write_text(SMALL)
    found = found_in(tmp_path)
    assert [one.name for one in found] == [str(tmp_path / name) for name in ("a.yaml", "b.yaml")]
    assert not any(one.shipped for one in found)


def test_a_shipped_scenario_is_not_found_again() -> None:
    assert found_in(next(iter(shipped().values())).parent) == ()


def test_without_a_folder_nothing_is_found(tmp_path: Path) -> None:
    assert found_in(tmp_path / "scenarios") == ()


def test_a_file_in_the_place_of_the_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "scenarios").write_text("")
    with pytest.raises(FileTrouble):
        found_in(tmp_path / "scenarios")
