"""Panes draw anew only the lines that changed."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest
from textual.app import ComposeResult
from textual.dom import DOMNode
from textual.geometry import Region
from tui.pilots import played, press, settled, under_way

from oefening.tui.frames.frame import Clock, Frame, StoryLine, View
from oefening.tui.panes import rows
from oefening.tui.panes.panes import StoryPane
from oefening.tui.playing import PlayApp
from oefening.tui.themes import DEFAULT, put_on
from oefening.tui.widgets.draw import Row, plain
from oefening.tui.widgets.paint import PaintedApp
from oefening.tui.widgets.pane import Pane


def rows_of(*texts: str) -> list[Row]:
    return [((text, ""),) for text in texts]


class Alone(PaintedApp):
    """A pane and nothing else."""

    def __init__(self, pane: Pane) -> None:
        super().__init__()
        self._pane = pane
        put_on(self)

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return dict(DEFAULT.variables)

    def compose(self) -> ComposeResult:
        yield self._pane


class Watched:
    """What a pane asks to be drawn anew."""

    def __init__(self, pane: Pane) -> None:
        self.lines: list[int] = []
        self.layouts = 0
        self._refresh = pane.refresh
        pane.refresh = self.refresh  # type: ignore[method-assign]
        self._height = pane.size.height

    def refresh(
        self, *regions: Region, repaint: bool = True, layout: bool = False, recompose: bool = False
    ) -> Pane:
        self.layouts += layout
        drawn = [region.y for region in regions] or range(self._height)
        self.lines += [] if not repaint else drawn
        return self._refresh(*regions, repaint=repaint, layout=layout, recompose=recompose)


@asynccontextmanager
async def watched(*rows: str, pinned: tuple[Row, ...] = ()) -> AsyncIterator[tuple[Pane, Watched]]:
    """A pane that shows `rows`, and what it asks to be drawn from then on."""
    app = Alone(Pane("pane"))
    async with app.run_test(size=(60, 20)) as pilot:
        pane = app.query_one(Pane)
        pane.put(rows_of(*rows), pinned=pinned)
        await pilot.pause()
        yield pane, Watched(pane)


ABOVE = tuple(rows_of("above", "heading"))
MANY = [str(number) for number in range(200)]


async def test_a_row_that_changed_is_drawn_and_no_other_is() -> None:
    async with watched("a", "b", "c", pinned=ABOVE) as (pane, drawn):
        pane.put(rows_of("a", "B", "c"), pinned=ABOVE)
        assert drawn.lines == [3]


async def test_a_pinned_row_that_changed_is_drawn_and_no_other_is() -> None:
    async with watched("a", "b", "c", pinned=ABOVE) as (pane, drawn):
        pane.put(rows_of("a", "b", "c"), pinned=tuple(rows_of("above", "HEADING")))
        assert drawn.lines == [1]


async def test_where_nothing_changed_nothing_is_drawn() -> None:
    async with watched("a", "b", "c", pinned=ABOVE) as (pane, drawn):
        pane.put(rows_of("a", "b", "c"), pinned=ABOVE)
        assert drawn.lines == []


async def test_what_changes_below_the_window_is_not_drawn() -> None:
    async with watched(*MANY) as (pane, drawn):
        pane.put(rows_of(*MANY[:-1], "changed"))
        assert drawn.lines == []


async def test_a_long_pane_that_grows_does_not_lay_out_the_window_again() -> None:
    async with watched(*MANY) as (pane, drawn):
        pane.put(rows_of(*MANY, "one more"))
        assert drawn.layouts == 0
        assert pane.max_scroll_y == len(MANY) + 1 - pane.container_size.height


async def test_a_pane_that_shrinks_does_not_stay_scrolled_beyond_its_end() -> None:
    async with watched(*MANY) as (pane, _):
        pane.scroll_to(y=pane.max_scroll_y, animate=False, immediate=True)
        pane.put(rows_of(*MANY[:100]))
        assert pane.scroll_offset.y == 100 - pane.container_size.height
        pane.put(rows_of("only this"))
        await pane.app.animator.wait_until_complete()
    assert pane.virtual_size.height == 1


async def test_a_story_reads_on_wherever_it_is_scrolled_to() -> None:
    told = tuple(
        StoryLine(number, f"D1 {number:02}:00", "a long word and another " * (number % 4 + 1))
        for number in range(40)
    )
    pane, frame = StoryPane(), Frame(View("en"), "", Clock("", "running", 1))
    async with Alone(pane).run_test(size=(60, 20)) as pilot:
        stories = [told[:count] for count in (1, 2, 25, 40, 40)]  # it grows, and is shown again
        stories += [told[:39], told[:38] + told[39:], told[:38] + told[:1] + told[39:], told[1:9]]
        for story in stories:
            pane.draw(replace(frame, story=story))
            whole = [plain(row) for line in story for row in rows.story(line, pane.room)]
            assert [plain(pane._row(at)) for at in range(pane._length)] == whole
            await pilot.pause()  # it is laid out
            await pilot.pause()  # and scrolled
            assert pane.scroll_offset.y == pane.max_scroll_y
        pane.draw(frame)
        assert [plain(pane._row(at)) for at in range(pane._length)] == ["Nothing has happened yet."]


async def test_with_another_pane_in_front_the_screen_is_styled_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with played(under_way()) as pilot:
        app, styled = pilot.app, list[DOMNode]()
        update = app.update_styles

        def counted(node: DOMNode, animate: bool = True) -> None:
            styled.append(node)
            update(node, animate)

        monkeypatch.setattr(app, "update_styles", counted)
        await press(pilot, "4")
        assert styled.count(app.screen_stack[0]) == 1


@pytest.mark.parametrize("width", [80, 120, 180])
async def test_a_screen_that_comes_up_is_styled_once_and_painted_once_for_its_size(
    width: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    styled, fitted = list[DOMNode](), list[PlayApp]()
    update, fit = PlayApp.update_styles, PlayApp.on_app_screen_resized

    def counted(app: PlayApp, node: DOMNode, animate: bool = True) -> None:
        styled.append(node)
        update(app, node, animate)

    def fits(app: PlayApp) -> None:
        fitted.append(app)
        fit(app)

    monkeypatch.setattr(PlayApp, "update_styles", counted)
    monkeypatch.setattr(PlayApp, "on_app_screen_resized", fits)
    async with played(under_way(), size=(width, 50)) as pilot:
        assert styled.count(pilot.app.screen) == 1
        assert len(fitted) == 1
        await pilot.resize_terminal(width, 40)
        await settled(pilot)
        assert len(fitted) == 2
