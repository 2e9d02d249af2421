"""The map: where tiles stand, what they show, and how to get from one to the next."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shown import Playing, shown_header, started
from textual.events import Resize
from tui.looks import look_at
from tui.pilots import NARROW, WIDE, played, press, screen_of, tick, under_way

from oefening.library.worlds import load_world
from oefening.tui.frames.level_table import Column, LevelCell
from oefening.tui.frames.tile_map import Tile, TileMap
from oefening.tui.panes.tile_pane import TilePane
from oefening.tui.panes.tile_rows import area_lines, detail, grid, tile_lines
from oefening.tui.scenes.tiles import tile_map
from oefening.tui.widgets.draw import plain, width_of
from oefening.tui.widgets.pane import FAR
from oefening.world.model import REQUIREMENTS


def a_tile(code: str, column: int, row: int, *levels: int) -> Tile:
    cells = tuple(LevelCell(level) for level in levels) or (LevelCell(1_000_000),)
    return Tile(code, code, f"Region {code}", column, row, code == "VR02", cells)


def a_map(*tiles: Tile, requirement: int | None = None) -> TileMap:
    columns = (Column("energy", "En", "Energy"), Column("people", "Pe", "People"))
    return TileMap(requirement, columns, tiles, ((),) * len(tiles))


COUNTRY = a_map(
    a_tile("VR01", 3, 0),
    a_tile("VR02", 1, 1, 620_000, 40_000),
    a_tile("VR03", 0, 2),
    a_tile("VR04", 2, 2),
)


def test_a_tile_shows_its_worst_requirement_or_the_one_that_is_asked_for() -> None:
    [_, tile, *_] = COUNTRY.tiles
    worst, energy = tile.cell(None), tile.cell(0)
    assert worst is not None
    assert energy is not None
    assert (worst.level, energy.level) == (40_000, 620_000)


def test_arrows_go_to_the_next_in_the_row_and_the_nearest_of_the_next_row() -> None:
    steps = {(0, 1): 1, (-1, 0): 0}
    assert {way: COUNTRY.beside(0, *way) for way in steps} == steps
    assert COUNTRY.beside(1, 0, 1) in {2, 3}
    assert COUNTRY.beside(2, 1, 0) == 3
    assert COUNTRY.beside(3, 0, -1) == 1
    assert COUNTRY.beside(3, 0, 1) == 3


def test_the_first_region_in_play_is_chosen_until_somebody_moves() -> None:
    assert COUNTRY.tile("") == 1
    assert COUNTRY.tile("VR04") == 3


@pytest.mark.parametrize(("lines", "each"), [(3, 1), (7, 2), (30, 2)])
def test_tiles_are_as_large_as_there_is_room_for(lines: int, each: int) -> None:
    laid = grid(COUNTRY, 78, lines)
    assert laid.lines == each
    assert len(tile_lines(COUNTRY, laid, 1)) <= max(lines, 3)


def test_a_chosen_tile_stands_in_brackets_and_one_in_play_has_a_mark() -> None:
    shown = [plain(row) for row in tile_lines(COUNTRY, grid(COUNTRY, 49, 3), 1)]
    assert "[◆VR02   4%✖]" in shown[1]
    assert "VR01 100%·" in shown[0]
    assert "◆" not in shown[0] + shown[2]


def test_in_a_narrow_window_a_tile_does_without_a_percent_sign() -> None:
    shown = [plain(row) for row in tile_lines(COUNTRY, grid(COUNTRY, 41, 3), 1)]
    assert "[◆VR02  4✖]" in shown[1]
    assert "VR01 100" in shown[0]


@given(st.integers(20, 140), st.integers(1, 40), st.text(max_size=30))
def test_any_map_fits_in_any_window(width: int, lines: int, name: str) -> None:
    tiles = tuple(
        Tile(f"VR{at:02}", f"VR{at:02}", name, at % 2, at // 2, True, (None, LevelCell(5)))
        for at in range(6)
    )
    area = Tile("VR00/x", "x", name, 0, 0, True, (LevelCell(7),) * 2)
    country = TileMap(None, COUNTRY.requirements, tiles, ((area,) * 5, *[()] * 5))
    shown = [
        *tile_lines(country, grid(country, width, lines), 0),
        *area_lines(country, 0, width, "nl"),
        *detail(country, 0, width, "nl"),
    ]
    assert all(width_of(row) <= max(width, 23) for row in shown)


def test_the_country_stands_in_its_own_grid() -> None:
    world = load_world("nl")
    header = shown_header().model_copy(update={"world": world})
    shown = tile_map(look_at(Playing(header)), None)
    spots = {(tile.column, tile.row): tile.code for tile in shown.tiles}
    assert len(spots) == 25
    assert spots[4, 0] == "VR01"


def test_regions_that_the_world_gives_no_place_stand_side_by_side() -> None:
    playing = started()
    playing.until(2)
    shown = tile_map(look_at(playing), "energy")
    assert [(tile.place, tile.column, tile.row) for tile in shown.tiles] == [
        ("VR01", 0, 0),
        ("VR02", 1, 0),
    ]
    assert [area.code for area in shown.areas[0]] == ["east", "rest"]
    assert shown.requirement == REQUIREMENTS.index("energy")
    [east, _] = shown.areas[0]
    assert east.cell(shown.requirement) == LevelCell(0, "stays", "because of power", "power")


async def test_the_map_shows_areas_of_the_chosen_region_and_goes_through_the_seven() -> None:
    async with played(under_way(), size=WIDE) as pilot:
        await press(pilot, "4")
        seen = screen_of(pilot)
        assert "worst requirement" in seen
        assert "Areas of VR Utrecht" in seen
        await press(pilot, "v")
        assert "Map · Energy" in screen_of(pilot)
        await press(pilot, "up")
        assert "VR01 Cable bridge Utrecht · Energy: 100%" in screen_of(pilot)


def test_the_line_above_the_map_names_the_requirement_that_it_shows_though_others_are_alike() -> (
    None
):
    alike = a_map(a_tile("VR01", 0, 0, 620_000, 620_000), requirement=1)
    assert plain(detail(alike, 0, 80, "en")[0]).startswith("VR01 Region VR01 · People: 62%")


def test_home_and_end_lead_to_the_edge_of_the_map() -> None:
    pane = TilePane()
    pane._map, pane._place = COUNTRY, "VR01"
    pane.steer(FAR)
    assert pane.place == "VR03"
    pane.steer(-FAR)
    assert pane.place == "VR01"


@pytest.mark.parametrize(("size", "told"), [(NARROW, False), (WIDE, True), ((160, 50), False)])
async def test_levels_and_map_name_each_other_where_there_is_room_for_one(
    size: tuple[int, int], told: bool
) -> None:
    async with played(under_way(), "en", size) as pilot:
        await tick(pilot)
        assert ("worst first │ 4 Map" in screen_of(pilot)) == told
        await press(pilot, "4")
        await tick(pilot)
        assert ("requirement │ 3 Levels" in screen_of(pilot)) == told


async def test_one_that_is_gone_may_still_hear_of_a_size() -> None:
    async with played(under_way(), "en", WIDE) as pilot:
        await tick(pilot)
        pane = pilot.app.query_one(TilePane)
        await pane.remove()
        pane.on_resize(Resize(pane.size, pane.size))
        assert not pane.is_attached
