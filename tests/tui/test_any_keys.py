"""Whatever is pressed, pointed at and dragged, the screen stands and the log holds.

A walk of keys is drawn by a generator of its own, so that it is the same each time.
"""

from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest
from exercises import rich_header, rich_world
from textual.geometry import Offset
from textual.pilot import Pilot
from tui.looked import Room, looked, replayed
from tui.pilots import at_once, played, press, screen_of, settled, tick
from worlds import START, ZONE, both

from oefening.clock import Calendar
from oefening.record import Header
from oefening.scenario.model import Scenario
from oefening.session.session import Session
from oefening.session.verify import verify
from oefening.text import Language
from oefening.tui.app import ExerciseApp
from oefening.tui.feeds.live import LiveFeed
from oefening.tui.keys.actions import keys
from oefening.tui.keys.situation import MODES, PANES, Mode

HOSTILE = "[/] [bold red]x\\[ \x1b[2J\u202e 界é"

SIZES = ((80, 24), (120, 40), (180, 50), (99, 30), (40, 10), (20, 5))

GOING = ("enter", "escape", "tab", "shift+tab", "up", "down", "left", "right")
FAR = ("pageup", "pagedown", "home", "end", "j", "k", "backspace", "delete", "ctrl+u", "é")
WEIGHTS = (40, 25, 8, 8, 5, 8, 4)
"""How often each kind of thing is done."""

STEPS = 90
"""Things that are done in a walk, while playing."""

WRITTEN = ("+45m", "D2 14:30", "ENDEX", "[/]", "50%", "VR01.power", "-1h", "3")


def bare(text: str) -> Header:
    """An exercise in which nobody plays and nothing happens, is decided or measured."""
    scenario = {
        "format": "1",
        "id": "bare",
        "title": both(text),
        "summary": both(text),
        "start": START,
        "zone": ZONE,
        "duration": "2h",
        "table-time": "1h",
        "world": "tiny",
        "regions": ["VR01"],
        "cells": [],
    }
    return Header(
        program="0.1.0",
        seed=1,
        scenario=Scenario.model_validate(scenario),
        world=rich_world(),
        calendar=Calendar.of(START, ZONE),
    )


def spoilt() -> Header:
    """An exercise with something of everything, in which every text is hostile."""
    header = rich_header()
    scenario = Scenario.model_validate(_spoilt(header.scenario.dump()))
    return header.model_copy(update={"scenario": scenario})


def _spoilt(part: object) -> object:
    if isinstance(part, dict):
        if set(part) == {"nl", "en"}:
            return both(HOSTILE)
        return {key: _spoilt(value) for key, value in part.items()}
    return [_spoilt(one) for one in part] if isinstance(part, list | tuple) else part


HEADERS: dict[str, Callable[[], Header]] = {
    "rich": rich_header,
    "hostile": spoilt,
    "bare": lambda: bare(HOSTILE),
}


async def walk(pilot: Pilot[int], mode: Mode, room: Room, chance: Random, steps: int) -> None:
    """Do `steps` things that a person could do, until one of them leaves."""
    does = [key for key in keys(mode) if key != "Q"]
    for _ in range(steps):
        match chance.choices(("do", "go", "far", "write", "point", "wait", "drag"), WEIGHTS):
            case ["do"]:
                await press(pilot, chance.choice(does))
            case ["go"]:
                await at_once(pilot, *chance.choices(GOING, k=chance.choice((1, 1, 2, 3))))
            case ["far"]:
                await press(pilot, chance.choice(FAR))
            case ["write"]:
                await at_once(pilot, *chance.choice(WRITTEN), "enter")
            case ["point"]:
                width, height = pilot.app.size
                at = Offset(chance.randrange(width), chance.randrange(height))
                await pilot.click(offset=at)
            case ["wait"]:
                room.now += chance.choice((0.5, 5, 60, 600))
                await tick(pilot)
            case _:
                await pilot.resize_terminal(*chance.choice(SIZES))
        await settled(pilot)
        if pilot.app._exit:
            return
        _stands(pilot)


def _stands(pilot: Pilot[int]) -> None:
    """One pane is in front and has the keys, and nothing is shown that a terminal obeys."""
    app = pilot.app
    assert isinstance(app, ExerciseApp)
    [screen, *above] = app.screen_stack
    assert [name for name in PANES if screen.has_class(f"-front-{name}")] == [app._pane]
    assert above or (screen.focused is not None and screen.focused.id == app._pane)
    assert not {"\x1b", "\u202e"} & set(screen_of(pilot))


@pytest.mark.parametrize(("exercise", "seed"), [(name, seed) for seed, name in enumerate(HEADERS)])
async def test_any_keys_leave_the_screen_standing_and_a_log_that_holds(
    tmp_path: Path, exercise: str, seed: int
) -> None:
    room, chance = Room(), Random(seed)
    language: Language = chance.choice(("nl", "en"))
    with Session.create(tmp_path / "exercise", HEADERS[exercise](), room) as session:
        async with played(LiveFeed(session, room), language, chance.choice(SIZES)) as pilot:
            await walk(pilot, MODES[0], room, chance, STEPS)
        assert verify(session.journal.path).good
        async with looked(replayed(session, room), language, chance.choice(SIZES)) as pilot:
            await walk(pilot, MODES[1], room, chance, STEPS // 2)
