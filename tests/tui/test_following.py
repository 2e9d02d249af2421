"""Following the hint: the marked key, and Enter in what it opens, lead to ENDEX."""

from pathlib import Path

import pytest
from exercises import END, rich_header
from textual.pilot import Pilot
from tui.looked import Room
from tui.pilots import played, press, screen_of, tick
from worlds import HOUR

from oefening.cli.exercises import header_of
from oefening.commands import RetimeInject, StartExercise
from oefening.record import Header
from oefening.session import Session
from oefening.tui.dialogs.dialog import Dialog
from oefening.tui.feeds.live import LiveFeed
from oefening.tui.keys.actions import wanted
from oefening.tui.playing import PlayApp

KEYS = 250
"""More than it takes: a few for each inject, and for each jump on the way."""


async def followed(pilot: Pilot[int], room: Room) -> int:
    """Press what is marked until that is ENDEX; return how many keys that took."""
    app, pressed = pilot.app, list[str]()
    assert isinstance(app, PlayApp)
    while len(pressed) < KEYS:
        best, asked = wanted(app.situation), isinstance(app.screen, Dialog)
        if app.shown.clock.state == "jumping":
            room.now += 0.5
            await tick(pilot)
        elif best is not None and best.name == "endex" and not asked:
            return len(pressed)
        else:
            assert asked or best is not None, screen_of(pilot)
            pressed.append("enter" if asked or best is None else best.keys[0])
            await press(pilot, pressed[-1])
    raise AssertionError(f"{pressed[-20:]}\n{screen_of(pilot)}")


@pytest.mark.parametrize(
    "header", [rich_header(), header_of("kabelbrug-utrecht", 1)], ids=["small", "kabelbrug"]
)
async def test_the_marked_key_and_enter_lead_to_endex(tmp_path: Path, header: Header) -> None:
    room = Room()
    with Session.create(tmp_path / "exercise", header, room) as session:
        async with played(LiveFeed(session, room)) as pilot:
            await followed(pilot, room)
            assert "e ends the exercise" in screen_of(pilot)
            await press(pilot, "e", *"ENDEX", "enter")
        assert session.state.ended


async def test_they_lead_past_the_end_of_the_story_to_what_somebody_planned_there(
    tmp_path: Path,
) -> None:
    room = Room()
    with Session.create(tmp_path / "exercise", rich_header(), room) as session:
        session.send(StartExercise())
        session.send(RetimeInject("twins-two", END + HOUR))
        async with played(LiveFeed(session, room)) as pilot:
            await followed(pilot, room)
        assert session.state.injects["twins-two"].released_at == END + HOUR
