"""Many runs and a sensitivity of a scenario, asked for at the door."""

from pathlib import Path

import pytest
from tui.door.doorway import SMALL, choice, door, exercise
from tui.pilots import press, screen_of, type_in
from tui.screens_kept import SIZES, compare

from oefening.library import Shown, load_scenario, shipped
from oefening.study.sensitivity.points import Text
from oefening.study.sensitivity.sensitivity import Plan
from oefening.text import LANGUAGES, Language
from oefening.tui.dialogs.steps import Fill, Pick
from oefening.tui.door import Choice, studying
from oefening.tui.door.studying import ENOUGH, OWN

PLAYED = """\
plays:
  nobody: {name: {nl: Niemand besluit, en: Nobody decides}}
  average: {name: {nl: Een gemiddeld team, en: An average team}}
  textbook: {name: {nl: Volgens het boekje, en: By the book}}
"""


@pytest.fixture
def played(here: Path) -> Path:
    """The working folder; the scenario that comes with the program has scripts."""
    path = here / "shipped" / "kabelbrug-utrecht.yaml"
    text = SMALL.format(id="kabelbrug-utrecht", title="Cable bridge", table="3h30m", node="feed")
    path.write_text(text + PLAYED)
    return here


async def test_many_runs_are_of_an_average_team_unless_said_otherwise(played: Path) -> None:
    async with door() as pilot:
        await press(pilot, "enter", "e", "enter", "enter")
        assert "100 runs together" in screen_of(pilot)
        await press(pilot, "enter")
        assert choice(pilot) == Choice("run", "kabelbrug-utrecht", ("average",), seeds=100)


async def test_several_plays_are_compared(played: Path) -> None:
    async with door() as pilot:
        await press(pilot, "enter", "e", "1", "3")
        assert "Chosen: Nobody decides (nobody), By the book (textbook)" in screen_of(pilot)
        await press(pilot, "1")
        await type_in(pilot, "30")
        assert choice(pilot) == Choice("run", "kabelbrug-utrecht", ("nobody", "textbook"), seeds=30)


@pytest.mark.parametrize("wrong", ["1", "0", "-3", "x", "100001", "99999999"])
async def test_so_many_seeds_there_cannot_be(played: Path, wrong: str) -> None:
    async with door() as pilot:
        await press(pilot, "enter", "e", "enter", "enter")
        await type_in(pilot, wrong)
        assert "A whole number from 2 to 100,000" in screen_of(pilot)
        assert choice(pilot) is None


async def test_a_sensitivity_is_of_one_play(played: Path) -> None:
    async with door() as pilot:
        await press(pilot, "enter", "g", "enter", "enter")
        assert choice(pilot) == Choice("world", "kabelbrug-utrecht", ("average",), seeds=4)


async def test_of_a_sensitivity_it_is_told_how_many_runs_it_is(played: Path) -> None:
    path = played / "shipped" / "kabelbrug-utrecht.yaml"
    text = Text.of(load_scenario(path).scenario)
    async with door() as pilot:
        await press(pilot, "enter", "g", "enter")
        for seeds in (4, 2):
            await press(pilot, str(seeds))
            told = f"some {Plan(text, 'average', 1, seeds).most_runs:,} runs"
            assert told in " ".join(screen_of(pilot).split())
            await press(pilot, "backspace")


def test_how_it_is_prepared_is_asked_where_a_play_buys_anything() -> None:
    path = shipped()["corridor-noordoost"]
    scenario = load_scenario(path).scenario
    study = studying.runs(Shown("corridor", path), scenario)
    given: dict[str, str] = {}
    for answer in ("textbook", ENOUGH, "average", "nobody", ENOUGH, "50"):
        step = study.worded("nl")(given)
        assert step is not None
        assert not isinstance(step, Pick) or answer in {one.id for one in step.options}
        given[step.name] = answer
    assert study.worded("en")(given) is None
    wanted = Choice("run", "corridor", ("textbook",), ("average", "nobody"), 50)
    assert study.choice(given) == wanted
    own = {"play-1": "textbook", "play-2": ENOUGH, "prepare-1": OWN}
    assert isinstance(study.worded("en")(own), Fill)
    assert study.choice({**own, "seeds": "9"}) == Choice("run", "corridor", ("textbook",), (), 9)


async def test_nothing_of_an_exercise_is_studied(here: Path) -> None:
    exercise(here, "one")
    async with door() as pilot:
        await press(pilot, "tab")
        for key in ("e", "g"):
            await press(pilot, key)
            assert "! That does something in the list of scenarios" in screen_of(pilot)
            await press(pilot, "escape")


SCENES = {
    "studies-door": (),
    "studies-plays": ("e", "enter"),
    "studies-seeds": ("e", "1", "2", "2"),
    "studies-sensitivity": ("g",),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", SCENES)
async def test_the_screen_looks_as_it_did(
    played: Path, name: str, size: str, language: Language
) -> None:
    async with door(language, SIZES[size]) as pilot:
        await press(pilot, "enter", *SCENES[name])
        compare(f"{name}-{size}-{language}", screen_of(pilot))
