"""Scenarios that are folders: what their files say together, and what is not read as one."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from library.small import SMALL

from oefening.errors import FileTrouble, InputError
from oefening.library import blurb, found_in, load_scenario, load_whole, main_file
from oefening.library import files as library_files
from oefening.library.blurbs import Shown
from oefening.library.parts import whole_of
from oefening.library.scenarios import shipped
from oefening.source import reading
from oefening.source.compose import MOST_NODES

INJECT = "  - {{id: {id}, at: T+1h, to: [rot], title: {{en: {id}}}}}\n"


def folder(home: Path, files: Mapping[str, str], parts: str = "") -> Path:
    """A scenario called `small` with these further files."""
    place = home / "small"
    for name, text in {"scenario.yaml": SMALL + parts, **files}.items():
        file = place / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return place


def injects(*ids: str) -> str:
    return "injects:\n" + "".join(INJECT.format(id=id) for id in ids)


def complaints(path: Path) -> list[tuple[str, int, str]]:
    with pytest.raises(InputError) as raised:
        load_scenario(path)
    return [(Path(one.place.file).name, one.place.line, one.code) for one in raised.value.problems]


def test_parts_say_together_what_one_file_would(tmp_path: Path) -> None:
    """Lists in the order of the parts, fields beside each other, single values from wherever."""
    one, two = injects("b", "c"), "voices: {second: {en: Second}}\n" + injects("d")
    split = folder(
        tmp_path,
        {"one.yaml": one + "brief: {en: Cold.}\n", "day/two.yaml": two},
        "parts: [day/two.yaml, one.yaml]\nvoices: {first: {en: First}}\n" + injects("a"),
    )
    whole = tmp_path / "whole.yaml"
    together = "voices: {first: {en: First}, second: {en: Second}}\nbrief: {en: Cold.}\n"
    whole.write_text(SMALL + together + injects("a", "d", "b", "c"), encoding="utf-8")
    assert load_scenario(split).scenario == load_scenario(whole).scenario
    assert load_scenario(split / "scenario.yaml").scenario == load_scenario(whole).scenario
    assert list(load_scenario(split).scenario.voices) == ["first", "second"]


def test_what_stands_in_a_part_has_its_place_there(tmp_path: Path) -> None:
    split = folder(
        tmp_path,
        {"one.yaml": injects("b") + "brief:\n  en: Cold.\n", "two.yaml": injects("c", "d")},
        "parts: [one.yaml, two.yaml]\n" + injects("a"),
    )
    document = load_whole(split).document
    at = {
        path: document.place(path)
        for path in [("injects",), ("injects", 0), ("injects", 1), ("injects", 3, "id"), ("brief",)]
    }
    found = [(Path(place.file).name, place.line, place.column) for place in at.values()]
    assert found == [
        ("scenario.yaml", 13, 1),
        ("scenario.yaml", 14, 5),
        ("one.yaml", 2, 5),
        ("two.yaml", 3, 10),
        ("one.yaml", 3, 1),
    ]


LEVER = '{each: [VR09], lever: nl-alert, with: {place: "${each}"}}'
EFFECT = '{each: [VR09], freeze: "${each}.water"}'
BOUGHT = '{each: [VR09], year: 2027, measure: repair-crews, place: "${each}"}'


def test_what_is_said_for_each_leaves_the_rest_in_its_file(tmp_path: Path) -> None:
    """A file is known by the node that stands in it, and not by where one was in memory."""
    option = f"{{id: one, text: {{en: One}}, effects: [{EFFECT}], levers: [{LEVER}]}}"
    options = f"question: {{en: Go?}}, cell: rot, options: [{option}, {{id: b, text: {{en: B}}}}]"
    first, *more = (f"  - {{id: d{number}, {options}}}\n" for number in range(20))
    play = f"{{name: {{en: P}}, prepare: [{BOUGHT}], steps: []}}"
    plays = "".join(f"  p{number}: {play}\n" for number in range(20))
    split = folder(
        tmp_path,
        {"one.yaml": f"decisions:\n{''.join(more)}", "two.yaml": f"plays:\n{plays}"},
        f"parts: [one.yaml, two.yaml]\npreparation: {{years: [2027]}}\ndecisions:\n{first}",
    )
    document = load_whole(split).document
    files = {Path(document.place(("plays", f"p{n}", "name")).file).name for n in range(20)}
    assert files == {"two.yaml"}
    assert Path(document.place(("decisions", 1, "options", 0)).file).name == "one.yaml"


def test_a_folder_without_its_main_file_is_no_scenario(tmp_path: Path) -> None:
    (tmp_path / "small").mkdir()
    with pytest.raises(FileTrouble, match=r"is a folder without scenario\.yaml"):
        load_scenario(tmp_path / "small")


def test_no_parts_are_a_scenario_of_one_file(tmp_path: Path) -> None:
    assert load_scenario(folder(tmp_path, {}, "parts: []\n")).scenario.id == "small"


@pytest.mark.skipif(sys.platform == "win32", reason="links ask for rights there")
def test_a_link_may_lead_within_the_folder_and_not_out_of_it(tmp_path: Path) -> None:
    (tmp_path / "outside").mkdir()
    for file in (tmp_path / "outside.yaml", tmp_path / "outside" / "in.yaml"):
        file.write_text(injects("b"), encoding="utf-8")
    split = folder(tmp_path, {"one.yaml": injects("a")}, "parts: [linked.yaml]\n")
    linked = split / "linked.yaml"
    linked.symlink_to(split / "one.yaml")
    assert [one.id for one in load_scenario(split).scenario.injects] == ["a"]
    linked.unlink()
    linked.symlink_to(tmp_path / "outside.yaml")
    assert complaints(split) == [("scenario.yaml", 12, "part-outside")]
    linked.unlink()
    linked.symlink_to(tmp_path / "outside", target_is_directory=True)
    split = folder(tmp_path, {}, "parts: [linked.yaml/in.yaml]\n")
    assert complaints(split) == [("scenario.yaml", 12, "part-outside")]
    linked.unlink()
    linked.symlink_to(linked)
    split = folder(tmp_path, {}, "parts: [linked.yaml]\n")
    assert complaints(split) == [("scenario.yaml", 12, "no-part")]
    split = folder(tmp_path, {"one.yaml": injects("a")}, "parts: [linked.yaml, one.yaml]\n")
    assert whole_of(split / "one.yaml") == split


@pytest.mark.skipif(sys.platform == "win32", reason="links ask for rights there")
def test_a_file_by_two_names_is_one_file(tmp_path: Path) -> None:
    parts = "parts: [one.yaml, two.yaml, three.yaml]\n"
    split = folder(tmp_path, {"one.yaml": injects("a")}, parts)
    (split / "two.yaml").symlink_to(split / "one.yaml")
    (split / "three.yaml").symlink_to(split / "scenario.yaml")
    assert complaints(split) == [("scenario.yaml", 12, "part-twice")] * 2


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes")
def test_a_pipe_is_no_part(tmp_path: Path) -> None:
    split = folder(tmp_path, {}, "parts: [pipe.yaml]\n")
    os.mkfifo(split / "pipe.yaml")
    assert complaints(split) == [("scenario.yaml", 12, "no-part")]


def test_sizes_and_numbers_are_of_all_files_together(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parts = "parts: [one.yaml, two.yaml, three.yaml]\n"
    each = reading.LARGEST // 3
    files = {f"{name}.yaml": f"# {'x' * each}\nvoices: {{}}\n" for name in ("one", "two", "three")}
    assert complaints(folder(tmp_path, files, parts)) == [("three.yaml", 0, "too-large")]
    bomb = "hot-wash:\n  - &a {en: [" + "x, " * (MOST_NODES // 12) + "x]}\n" + "  - *a\n" * 4
    files = {"one.yaml": bomb, "two.yaml": bomb, "three.yaml": bomb}
    assert complaints(folder(tmp_path, files, parts)) == [("three.yaml", 0, "too-many-nodes")]
    many = f"parts: [{', '.join(f'{at}.yaml' for at in range(101))}]\n"
    assert complaints(folder(tmp_path, files, many)) == [("scenario.yaml", 12, "too-many-parts")]


def test_folders_are_shown_among_scenarios(tmp_path: Path) -> None:
    parts = "parts: [one.yaml]\n"
    split = folder(tmp_path, {"one.yaml": injects("a")}, parts)
    (tmp_path / "no-scenario").mkdir()
    (tmp_path / "alone.yaml").write_text(SMALL, encoding="utf-8")
    shown = found_in(tmp_path)
    assert [one.name for one in shown] == [str(tmp_path / "alone.yaml"), str(split)]
    scenario = blurb(shown[1]).scenario
    assert scenario is not None
    assert [one.id for one in scenario.injects] == ["a"]


def test_of_a_folder_it_is_told_in_which_file_the_first_error_is(tmp_path: Path) -> None:
    split = folder(tmp_path, {"one.yaml": "injects: {}\n"}, "parts: [one.yaml]\n")
    trouble = blurb(Shown(str(split), split)).trouble
    assert trouble is not None
    assert trouble.render("en").startswith("one.yaml, line 1: this should be a list")
    split = folder(tmp_path, {}, "injects: {}\n")
    trouble = blurb(Shown(str(split), split)).trouble
    assert trouble is not None
    assert trouble.render("nl").startswith("regel 12: ")


def test_a_shipped_folder_is_known_by_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    split = folder(tmp_path / "scenarios", {})
    monkeypatch.setattr(library_files, "DATA", tmp_path)
    assert shipped() == {"small": split}
    assert main_file(split) == split / "scenario.yaml"
