"""A question for a place begins at the one that is chosen in the pane in front."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from shown import shown_header
from textual.pilot import Pilot
from tui.pilots import WIDE, played, press, screen_of, type_in, under_way

from oefening import commands
from oefening.session import Session
from oefening.tui.dialogs.options import Options
from oefening.tui.dialogs.steps import Option, nearest
from oefening.tui.feeds.live import LiveFeed

OFFERED = tuple(
    Option(id, id)
    for id in ("VR01", "VR01/east", "VR01.power", "VR01/east.power", "VR01/east.heat")
)


@pytest.mark.parametrize(
    ("here", "stands"),
    [
        ("VR01/east", "VR01/east"),
        ("VR01/east.heat", "VR01/east.heat"),
        ("VR01/east.water", "VR01/east"),
        ("VR02", ""),
        ("", ""),
    ],
)
def test_what_is_itself_offered_goes_before_its_place(here: str, stands: str) -> None:
    assert nearest(OFFERED, here) == stands


def test_of_nodes_alone_the_first_of_the_place_is_meant() -> None:
    assert nearest(OFFERED[2:], "VR01/east") == "VR01/east.power"
    assert nearest(OFFERED[2:], "VR01") == "VR01.power"


@pytest.fixture
def feed(tmp_path: Path) -> Iterator[LiveFeed]:
    with Session.create(tmp_path / "exercise", shown_header()) as session:
        session.send(commands.StartExercise())
        session.advance(3 * 3_600)
        session.send(commands.PauseClock())
        yield LiveFeed(session)


async def _stood_on(feed: LiveFeed, *keys: str) -> str:
    """What the question that `keys` lead to stands on."""
    async with played(feed, size=WIDE) as pilot:
        await press(pilot, *keys)
        return stood_on(pilot)


def stood_on(pilot: Pilot[int]) -> str:
    """What the question that is open stands on."""
    chosen = pilot.app.screen.query_one(Options).chosen
    assert chosen is not None
    assert f"▸ {chosen.text.split('  ')[0]}" in screen_of(pilot)
    return chosen.id


@pytest.mark.parametrize(
    ("pane", "node"),
    [
        (("3", "home"), "VR01/east.power"),
        (("3", "home", "down", "down"), "VR01/rest.power"),
        (("3", "home", "right"), "VR01/east.mobile"),
        (("3", "v", "home", "down"), "VR01/east.mobile"),
        (("4",), "VR01.power"),
        (("1",), "VR01/east.power"),
    ],
)
async def test_the_model_is_changed_by_hand_where_the_cursor_is(
    feed: LiveFeed, pane: tuple[str, ...], node: str
) -> None:
    async with played(feed, size=WIDE) as pilot:
        await press(pilot, *pane, "F")
        assert stood_on(pilot) == node
        await press(pilot, "escape", "O")
        assert stood_on(pilot) == node


async def test_what_is_looked_up_for_an_answer_begins_there_too(feed: LiveFeed) -> None:
    question = ("q", "1", *"Why", "enter")
    assert await _stood_on(feed, "3", "home", "down", "down", *question, "tab") == "VR01/rest"


async def test_a_lever_is_pulled_there_unless_another_pane_is_in_front() -> None:
    for pane, place in (("3", "VR09/zuid"), ("1", "VR09")):
        async with played(under_way(), size=WIDE) as pilot:
            await press(pilot, pane, "d", "8")
            await type_in(pilot, "gen")
            chosen = pilot.app.screen.query_one(Options).chosen
            assert chosen is not None
            assert chosen.id == place
