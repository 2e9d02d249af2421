"""The page of why: its key, what stands on it, in an exercise and looking back at one."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from shown import Playing, shown_header
from tui.looked import Room, half_a_day, looked, replayed
from tui.looks import look_at
from tui.pilots import NARROW, WIDE, played, press, screen_of

from oefening import commands
from oefening.session import Session
from oefening.text import Language
from oefening.tui.feeds.live import LiveFeed
from oefening.tui.feeds.replay import ReplayFeed
from oefening.tui.frames.page import Page
from oefening.tui.pages.rows import page_rows
from oefening.tui.pages.screens import PagePane
from oefening.tui.scenes.pages import page_of
from oefening.tui.widgets.draw import plain


@pytest.fixture
def playing(playing: Playing) -> Playing:
    """Power in the east is out since an hour."""
    playing.until(2)
    return playing


@pytest.fixture
def live(tmp_path: Path) -> Iterator[LiveFeed]:
    """The same, in an exercise that stands still."""
    room = Room()
    with Session.create(tmp_path / "live", shown_header(), room) as session:
        session.send(commands.StartExercise())
        session.advance(2 * 3_600)
        session.send(commands.PauseClock())
        yield LiveFeed(session, room)


def page(playing: Playing, key: str, language: Language = "en") -> Page:
    found = page_of(look_at(playing, language), key)
    assert found is not None
    return found


def text(page: Page) -> list[str]:
    return [plain(drawn.row).rstrip() for drawn in page_rows(page, 82, "en")]


def test_the_page_of_a_node_tells_the_chain_and_each_step_leads_to_its_node(
    playing: Playing,
) -> None:
    found = page(playing, "why:VR01.hospital")
    assert found.title == "Why: hospital in VR01"
    assert text(found) == [
        "",
        "What holds it down; what stands further in is why",
        " hospital in VR01: 66%",
        "   power in VR01: 66%",
        "     power in VR01/east: 0% (counts for 33%)",
        "       damage since D1 07:30, 100% out: disruption 'The cable is cut'; needs no",
        "       crew; ends by the scenario",
    ]
    assert found.links == ("VR01.hospital", "VR01.power", "VR01/east.power")
    assert page(playing, "why:VR01.hospital", "nl").title == "Waarom: hospital in VR01"


def test_the_page_of_a_place_tells_it_of_each_requirement_that_is_not_whole(
    playing: Playing,
) -> None:
    found = page(playing, "why:VR01")
    assert [section.heading for section in found.sections] == ["Energy", "Mass-casualties"]
    assert [section.lines[0].link for section in found.sections] == [
        "VR01.power",
        "VR01.hospital",
    ]
    nation = page(playing, "why:NL")
    assert nation.sections[0].lines[0].link == "VR01.power"
    assert page(playing, "why:VR02").told == ("All is whole here.",)


def test_of_what_the_nation_has_only_as_a_mean_it_is_told_which_regions_pull_it_down(
    playing: Playing,
) -> None:
    nation = page(playing, "why:NL.power")
    assert nation.title == "Why: power"
    assert text(nation)[2:4] == [
        " power: 75%, the mean of the regions by residents",
        "   power in VR01: 66% (counts for 75%)",
    ]
    assert nation.links == ("VR01.power", "VR01/east.power")
    for nothing in ("why:VR02.hospital", "why:NL.nothing", "why:VR99", "why:VR01.powr"):
        assert page_of(look_at(playing), nothing) is None


@pytest.mark.parametrize("size", [NARROW, WIDE])
async def test_it_is_opened_from_the_table_from_the_map_and_from_pages(
    live: LiveFeed, size: tuple[int, int]
) -> None:
    async with played(live, size=size) as pilot:
        await press(pilot, "3", "W")
        assert "━Why: power in VR01/east" in screen_of(pilot)
        await press(pilot, "escape", "4", "W")
        assert "━Why: VR01" in screen_of(pilot)
        await press(pilot, "escape", "enter", "W")
        assert "━Why: VR01━" in screen_of(pilot), "of the place, until a row of it is chosen"
        await press(pilot, "escape", "down", "W")
        assert "━Why: VR01/east" in screen_of(pilot)
        await press(pilot, "enter", "W")
        assert "━Why: power in VR01/east" in screen_of(pilot)
        await press(pilot, "question_mark")
        assert "Why the level is what it is" in screen_of(pilot)


async def test_what_is_chosen_moves_along_with_the_page_and_is_what_is_asked_of(
    live: LiveFeed,
) -> None:
    async with played(live, size=(80, 12)) as pilot:
        await press(pilot, "4", "enter")
        pane = pilot.app.screen.query_one(PagePane)
        assert "▸ 3,000 residents" in screen_of(pilot)
        assert pane.chosen == ""
        await press(pilot, "down")
        first = pane.chosen
        for _ in range(9):
            await press(pilot, "pagedown")
            assert pane.chosen != first, "it is above what can be seen"
            assert "▸" in screen_of(pilot) or pane.chosen == ""
        assert pane.chosen == "VR01/east.power"
        await press(pilot, "W")
        assert "━Why: power in VR01/east" in screen_of(pilot)
        await press(pilot, "escape", "home")
        assert "▸ 3,000 residents" in screen_of(pilot)
        await press(pilot, "end", "pageup")
        assert pane.chosen not in {"", "VR01/east.power"}
        for _ in range(9):
            await press(pilot, "pageup")
        assert "▸ 3,000 residents" in screen_of(pilot)


async def test_looking_back_it_tells_of_then_and_stays_while_the_moment_is_moved(
    tmp_path: Path,
) -> None:
    room = Room()
    with half_a_day(tmp_path / "exercise", room) as session:
        feed: ReplayFeed = replayed(session, room)
    async with looked(feed) as pilot:
        await press(pilot, "3", "v", "W")
        assert "Nothing holds it down." in screen_of(pilot)
        await press(pilot, "right_parenthesis")
        assert "damage since D1 07:30, 100% out" in screen_of(pilot)


async def test_looking_back_the_states_of_the_log_are_kept_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = Room()
    with half_a_day(tmp_path / "exercise", room) as session:
        feed = replayed(session, room)
    monkeypatch.setattr("oefening.tui.feeds.looking.Moments", None)
    before = feed._sight.before
    assert before is not None
    assert before(1).records >= 1


async def test_where_there_is_nothing_that_is_said(live: LiveFeed) -> None:
    async with played(live, size=WIDE) as pilot:
        await press(pilot, "3", "v", "down", "W")
        assert "there is nothing here to tell why of" in screen_of(pilot)


async def test_the_queue_says_where_the_key_does_something(live: LiveFeed) -> None:
    async with played(live) as pilot:
        await press(pilot, "1", "W")
        assert "W does something in" in screen_of(pilot)
