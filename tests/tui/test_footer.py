"""The keys at the bottom where there is little room: those for help and for leaving stay."""

from dataclasses import replace
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tui.fake import FakeFeed
from tui.pilots import NARROW, played, press, screen_of, under_way

from oefening.text import LANGUAGES, Language, say
from oefening.tui.frames.frame import Part, View
from oefening.tui.keys.actions import ACTIONS, allowed
from oefening.tui.keys.footer import footer
from oefening.tui.keys.situation import MODES, PANES, Mode, Situation
from oefening.tui.pages.hints import HINTS, STOP
from oefening.tui.widgets.bar import Spot, fitted, row_of
from oefening.tui.widgets.draw import plain, width_of
from oefening.tui.widgets.key_line import single_line


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("state", ["ready", "running", "paused", "ended"])
def test_help_and_quit_are_there_at_every_width(language: Language, state: str) -> None:
    feed = FakeFeed() if state == "ready" else under_way()
    feed.state = state  # type: ignore[assignment]
    frame = feed.frame(View(language, inject="outage"))
    for pane, width in product(PANES, (10, 20, 40, 60)):
        rows = footer(Situation(frame, pane=pane), width, 2)
        keys = [spot.text.strip().lstrip("▸")[:1] for row in rows for spot in row]
        assert {"?", "Q"} <= {*keys}, (pane, width)
        assert len(rows) == 2, (pane, width)


def test_with_room_for_all_nothing_is_left_out() -> None:
    situation = Situation(under_way().frame(View("en", inject="outage")))
    shown = {spot.action for row in footer(situation, 1000, 2) for spot in row}
    assert {action.name for action in allowed(situation) if action.footer} <= shown


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("state", ["running", "paused"])
def test_with_less_room_the_other_language_gives_way_to_the_forecast(
    language: Language, state: str
) -> None:
    feed = under_way()
    feed.state = state  # type: ignore[assignment]
    situation = Situation(feed.frame(View(language, inject="outage")))
    without = 0
    for width in range(40, 160):
        shown = {spot.action for row in footer(situation, width, 2) for spot in row}
        assert "forecast" in shown or "language" not in shown, width
        without += "forecast" in shown and "language" not in shown
    assert without


@given(st.lists(st.integers(1, 12), max_size=12), st.integers(12, 60), st.integers(2, 3))
def test_what_stays_stands_in_its_order_and_within_its_room(
    sizes: list[int], width: int, lines: int
) -> None:
    actions = {f"{n}": [Spot("x" * size, "", f"{n}")] for n, size in enumerate(sizes)}
    actions |= {name: [Spot(name, "", name)] for name in ("help", "quit")}
    rows = fitted(actions, width, lines, lasting=("help", "quit"))
    kept = [spot.action for row in rows for spot in row if spot.action]
    assert kept == [name for name in actions if name in kept]
    assert kept[-2:] == ["help", "quit"]
    assert len(rows) == lines
    assert all(width_of(row_of(row)) <= width for row in rows)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("width", [12, 20, 39])
def test_the_line_of_a_page_tells_of_help_at_every_width(
    language: Language, mode: Mode, width: int
) -> None:
    kept = plain(row_of(single_line(HINTS[mode], width, language)))
    assert "? " in kept
    assert len(kept) <= width


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("mode", MODES)
def test_the_line_of_a_page_names_the_key_of_why_on_the_smallest_screen_played_on(
    language: Language, mode: Mode
) -> None:
    width, _ = NARROW
    kept = plain(row_of(single_line(HINTS[mode], width - 1, language)))
    assert say(language, "tui.line.why") in kept


@pytest.mark.parametrize("language", LANGUAGES)
async def test_on_a_small_screen_the_last_lines_name_help_and_quit(language: Language) -> None:
    async with played(under_way(), language, (40, 12)) as pilot:
        for pane in "12345":
            await press(pilot, pane)
            last = screen_of(pilot).splitlines()[-2:]
            assert any("? " in line for line in last)
            assert any("Q " in line for line in last)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_real_emergency_is_among_the_keys_where_there_is_room_and_works_on_pages(
    language: Language,
) -> None:
    [stop] = [action for action in ACTIONS if action.name == "stop"]
    assert stop.footer
    assert stop.paged
    assert STOP in HINTS["play"]
    assert stop.label(language) in STOP.words(language)


@pytest.mark.parametrize(("language", "word"), [("en", "phase speed"), ("nl", "fasetempo")])
def test_while_the_clock_has_another_speed_than_the_phase_its_key_is_told(
    language: Language, word: str
) -> None:
    frame = under_way().frame(View(language, inject="outage"))
    for speed, told in ((frame.clock.speed, False), (frame.clock.speed + 1, True)):
        phase = Part("dawn", speed)
        rows = footer(Situation(replace(frame, phase=phase)), 120, 2)
        assert (word in " ".join(plain(row_of(row)) for row in rows)) is told
