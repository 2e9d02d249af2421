"""Scenarios at the door: listed, narrowed, sorted, found, and played."""

from pathlib import Path

import pytest
from textual.pilot import Pilot
from tui.door.doorway import choice, door, exercise, scenario
from tui.pilots import press, screen_of, type_in

from oefening.library import Blurb, Shown, load_scenario, shipped
from oefening.scenario.model import Scenario
from oefening.text import LANGUAGES, Language, say
from oefening.tui.door import Choice, rows
from oefening.tui.door.app import Door
from oefening.tui.door.model import Lists
from oefening.world.model import REQUIREMENTS, Requirement


async def test_a_scenario_is_listed_with_what_one_chooses_by(here: Path) -> None:
    exercise(here, "one")
    scenario(here, "small", table="45m", node="hospital")
    async with door() as pilot:
        seen = screen_of(pilot)
        assert ["Scenario", "Table", "Story", "What", "fails", "Cells"] in [
            line.split()[:6] for line in seen.splitlines()
        ]
        [row] = [line for line in seen.splitlines() if line.startswith("  small")]
        assert row.split()[:5] == ["small", "45m", "24h", "care", "1"]
        assert "Cable bridge" in seen


async def test_enter_plays_the_scenario_that_is_chosen(here: Path) -> None:
    exercise(here, "one")
    scenario(here, "zz-last")
    async with door() as pilot:
        await press(pilot, "enter")
        assert choice(pilot) == Choice("play", "kabelbrug-utrecht")
        assert pilot.app.return_value == 0
    for keys in (("down",), ("j",), ("end",)):
        async with door() as pilot:
            await press(pilot, *keys, "enter")
            assert choice(pilot) == Choice("play", str(Path("scenarios/zz-last.yaml")))


async def test_the_detail_tells_summary_objectives_and_cells(here: Path) -> None:
    exercise(here, "one")
    scenario(here, "aa-first")
    async with door() as pilot:
        await press(pilot, "home")
        seen = screen_of(pilot)
        for told in ("It is about aa-first", "Look ahead", "ROT: ROL, HIN", "What fails: transp"):
            assert told in seen
        await press(pilot, "down")
        assert "It is about aa-first" not in screen_of(pilot)


async def test_a_scenario_with_errors_is_listed_as_such_and_breaks_nothing(here: Path) -> None:
    exercise(here, "one")
    scenario(here, "small")
    (here / "scenarios" / "broken.yaml").write_text("format: 1\n")
    (here / "scenarios" / "binary.yaml").write_bytes(b"\xff\x00\x01")
    (here / "scenarios" / "folder.yaml").mkdir()
    async with door() as pilot:
        assert screen_of(pilot).count("! has errors") == 3
        await press(pilot, "end", "up")
        seen = screen_of(pilot)
        assert "line 1: " in seen
        assert "oefening check" in seen
        await press(pilot, "enter")
        assert choice(pilot) is None
        assert "! This scenario has errors and cannot be played" in screen_of(pilot)


async def test_scenarios_are_sorted_by_name_then_table_time(here: Path) -> None:
    exercise(here, "one")
    scenario(here, "aa", table="8h")
    scenario(here, "zz", table="30m")

    def order(pilot: Pilot[int]) -> list[str]:
        rows = [line[2:].split(" ")[0] for line in screen_of(pilot).splitlines()]
        return [row for row in rows if row in {"aa", "zz", "Cable"}]

    async with door() as pilot:
        assert order(pilot) == ["aa", "Cable", "zz"]
        await press(pilot, "w")
        assert order(pilot) == ["zz", "Cable", "aa"]
        assert "shortest at the table first" in screen_of(pilot)


async def test_scenarios_are_narrowed_by_what_fails_and_shown_again(here: Path) -> None:
    exercise(here, "one")
    scenario(here, "roads")
    async with door() as pilot:
        await press(pilot, "f")
        assert "failure of transport (1)" in screen_of(pilot)
        assert "at most 1h (1)" in screen_of(pilot)
        await press(pilot, "down", "enter")
        seen = screen_of(pilot)
        assert "Play a scenario · failure of transport" in seen
        assert "Cable bridge" not in seen
        await press(pilot, "escape")
        assert "Cable bridge" in screen_of(pilot)


async def test_scenarios_are_found_by_words_in_them(here: Path) -> None:
    exercise(here, "one")
    scenario(here, "roads")
    async with door() as pilot:
        await press(pilot, "slash")
        await type_in(pilot, "ABOUT roads")
        assert "Cable bridge" not in screen_of(pilot)
        await press(pilot, "enter")
        assert choice(pilot) == Choice("play", str(Path("scenarios/roads.yaml")))
    async with door() as pilot:
        await press(pilot, "slash")
        await type_in(pilot, "nowhere")
        assert "No scenario matches the filter" in screen_of(pilot)
        await press(pilot, "enter")
        assert "There is nothing to choose here" in screen_of(pilot)


async def test_what_is_typed_behind_a_slash_is_searched_for_whatever_there_is(here: Path) -> None:
    exercise(here, "one")
    for keys in ((), ("tab",)):
        async with door() as pilot:
            await press(pilot, *keys, "slash")
            await type_in(pilot, "nowhere")
            assert choice(pilot) is None
            assert "No scenario matches the filter" in screen_of(pilot)


async def test_keys_that_can_do_nothing_with_one_scenario_say_why(here: Path) -> None:
    exercise(here, "one")
    async with door() as pilot:
        footer = screen_of(pilot).splitlines()[-2:]
        assert not any(key in line for line in footer for key in ("/ ", "f ", "w "))
        for key in ("f", "w"):
            await press(pilot, key)
            assert "! There is only one scenario here" in screen_of(pilot)
            await press(pilot, "escape")
            assert "! There is no filter to take away" in screen_of(pilot)
    scenario(here, "roads")
    async with door() as pilot:
        await press(pilot, "tab", "w")
        assert "! That does something in the list of scenarios" in screen_of(pilot)


async def test_enter_beside_the_detail_does_what_the_footer_says(here: Path) -> None:
    exercise(here, "one")
    async with door() as pilot:
        await press(pilot, "tab", "tab", "enter")
        assert choice(pilot) == Choice("resume", str(Path("exercises/one")))


@pytest.fixture(scope="module")
def cable_bridge() -> Scenario:
    return load_scenario(shipped()["kabelbrug-utrecht"]).scenario


@pytest.mark.parametrize("width", [69, 76])
@pytest.mark.parametrize("last", REQUIREMENTS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_of_what_fails_is_broken(
    cable_bridge: Scenario, width: int, last: Requirement, language: Language
) -> None:
    blurb = Blurb(Shown("x", Path("x")), cable_bridge, ("energy", last))
    told = [entry.row[2][0] for entry in rows.scenarios([blurb], Lists(), width, language)]
    energy, other = (say(language, f"door.fails.{name}") for name in ("energy", last))
    assert " ".join(" ".join(told).split()) == f"{energy}, {other}"


async def test_what_was_read_as_it_was_left_is_told_nobody(here: Path) -> None:
    exercise(here, "one")
    async with door() as pilot:
        left = pilot.app
    assert not left.screen_stack
    assert isinstance(left, Door)
    left.paint()
