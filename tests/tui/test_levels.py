"""The table of levels: which rows in which order, and how they are drawn in any width."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shown import Playing, shown_header
from tui.looks import look_at
from tui.pilots import WIDE, played, press, screen_of, under_way

from oefening.commands import StartExercise
from oefening.text import Language
from oefening.tui.frames.level_table import (
    SCOPES,
    SORTS,
    WHATS,
    Column,
    LevelCell,
    LevelRow,
    LevelTable,
    LevelView,
)
from oefening.tui.panes.level_rows import detail, heading, layout, level_row
from oefening.tui.scenes.levels import level_table
from oefening.tui.widgets.draw import plain, width_of


@pytest.fixture
def playing(playing: Playing) -> Playing:
    """Power in the east is out since an hour; its masts have an hour of battery left."""
    playing.until(2)
    return playing


def table(playing: Playing, language: Language = "en", **view: str) -> LevelTable:
    return level_table(look_at(playing, language), LevelView(**view))  # type: ignore[arg-type]


def keys(table: LevelTable) -> list[str]:
    return [row.key for row in table.rows]


def test_the_worst_place_comes_first_and_the_nation_last(playing: Playing) -> None:
    assert keys(table(playing)) == ["VR01/east", "VR01", "VR01/rest", "NL"]
    assert keys(table(playing, scope="all")) == ["VR01", "VR02", "NL"]


def test_by_name_areas_stand_behind_their_region(playing: Playing) -> None:
    assert keys(table(playing, sort="name")) == ["VR01", "VR01/east", "VR01/rest", "NL"]


def test_soonest_empty_first_puts_what_drains_above_what_does_not(playing: Playing) -> None:
    found = table(playing, what="capacities", sort="soonest")
    assert keys(found)[0] == "mobile"
    assert (found.rows[0].left, found.rows[1].left) == ("1h", "")


def test_what_only_carries_others_comes_last_unless_it_is_empty_first() -> None:
    header = shown_header()
    capacities = dict(header.world.capacities)
    capacities["mobile"] = capacities["mobile"].model_copy(update={"requirement": None})
    world = header.world.model_copy(update={"capacities": capacities})
    playing = Playing(header.model_copy(update={"world": world}))
    playing.do(StartExercise())
    playing.until(2)
    assert keys(table(playing, what="capacities", sort="worst"))[-1] == "mobile"
    assert keys(table(playing, what="capacities", sort="soonest"))[0] == "mobile"


def test_a_row_says_when_its_first_buffer_is_empty_and_which_that_is(playing: Playing) -> None:
    [east, region, rest, nation] = table(playing).rows
    assert [row.left for row in (east, region, rest, nation)] == ["1h", "1h", "", "1h"]
    assert east.buffer == "dry in 1h: mobile in VR01/east, reserve for the loss of power"


def test_a_cell_names_what_holds_it_down_and_a_mean_where_it_is_lowest(playing: Playing) -> None:
    by_place, by_capacity = table(playing), table(playing, what="capacities")
    energy = by_place.rows[0].cells[0]
    assert energy == LevelCell(0, "stays", "because of power", "power")
    power = by_capacity.rows[0]
    assert (power.key, [column.key for column in by_capacity.columns]) == (
        "power",
        ["VR01/east", "VR01", "VR01/rest", "NL"],
    )
    assert power.cells[1] == LevelCell(666_667, "stays", "lowest in VR01/east")


def test_what_no_place_in_sight_has_is_no_row(playing: Playing) -> None:
    assert "food-retail" not in {row.key for row in table(playing, what="capacities").rows[:-1]}


def test_the_lowest_level_in_play_is_known_in_every_form(playing: Playing) -> None:
    views = [LevelView(what, scope, sort) for what in WHATS for scope in SCOPES for sort in SORTS]
    look = look_at(playing)
    assert {level_table(look, view).lowest for view in views} == {0}


def test_an_exercise_without_regions_in_play_has_no_table() -> None:
    header = shown_header()
    nowhere = header.scenario.model_copy(update={"regions": ()})
    playing = Playing(header.model_copy(update={"scenario": nowhere}))
    assert table(playing).rows == ()


# ── drawing ──────────────────────────────────────────────────────────────────────────────────────


def drawn(table: LevelTable, width: int, chosen: int = 0) -> list[str]:
    shown = layout(table, width, chosen)
    return [plain(heading(table, shown, "en"))] + [
        plain(level_row(row, shown, chosen)) for row in table.rows
    ]


def test_a_wide_table_writes_percent_glyph_trend_and_hours(playing: Playing) -> None:
    playing.until(2.9)
    first = drawn(table(playing), 77)[1]
    assert first.startswith("VR01/east")
    assert "[  0%✖=]" in first
    assert first.endswith("6m")


def test_a_fall_and_a_rise_have_marks_of_their_own(playing: Playing) -> None:
    playing.until(3.5)
    assert "0%✖↘" in drawn(table(playing), 77)[1]
    playing.until(9.5)
    assert "100%·↗" in drawn(table(playing, sort="name"), 77)[2]


def test_a_narrow_table_still_shows_the_seven(playing: Playing) -> None:
    head, first, *_ = drawn(table(playing), 37)
    assert head.split() == ["Place", "Ene", "Com", "Foo", "Mas", "Rec", "Tra", "Gov"]
    assert "[ 0✖]100" in first


def test_the_columns_of_places_go_along_with_the_chosen_one() -> None:
    columns = tuple(Column(f"VR{at:02}", f"VR{at:02}", f"Region {at}") for at in range(1, 26))
    row = LevelRow("power", "Power", (LevelCell(1_000_000),) * 25)
    many = LevelTable(LevelView("capacities", "all"), columns, (row,))
    first, last = drawn(many, 60, 0)[0], drawn(many, 60, 24)[0]
    assert "VR01" in first
    assert ">" in first
    assert "VR25" in last
    assert "<" in last


TEXT = st.text(max_size=30)
LEFT = st.sampled_from(["", "10m", "4h10m", "4d4h"])
CODES = st.sampled_from(["VR09", "zuiderkwartier", "NL", "x"])
CELLS = st.one_of(
    st.none(),
    st.builds(
        LevelCell, st.integers(0, 1_000_000), st.sampled_from(["rises", "falls", "stays"]), TEXT
    ),
)


@st.composite
def tables(draw: st.DrawFn) -> LevelTable:
    what = draw(st.sampled_from(WHATS))
    count = 7 if what == "requirements" else draw(st.integers(1, 30))
    columns = tuple(Column(str(at), draw(CODES), "Region") for at in range(count))
    cells = tuple(draw(st.lists(CELLS, min_size=2, max_size=2)))
    row = draw(st.builds(LevelRow, TEXT, TEXT, st.just((cells * 15)[:count]), LEFT, TEXT))
    return LevelTable(LevelView(what), columns, (row, LevelRow("", "x", (None,) * count)))


@given(table=tables(), width=st.integers(34, 130), chosen=st.integers(0, 29))
def test_any_table_fits_and_its_columns_stand_below_each_other(
    table: LevelTable, width: int, chosen: int
) -> None:
    at = min(chosen, len(table.columns) - 1)
    shown = layout(table, width, at)
    rows = [level_row(row, shown, at) for row in table.rows]
    widths = {width_of(row) for row in (heading(table, shown, "nl"), *rows)}
    assert len(widths) == 1
    assert max(widths) <= width
    assert at in shown.columns()
    lines = detail(table, (0, at), width, 2, "nl")
    assert len(lines) == 2
    assert all(width_of(line) <= width for line in lines)


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (
            4,
            [
                "VR02 · Energy: —",
                "dry in 4h10: generators for",
                "the loss of power, the",
                "hospitals",
            ],
        ),
        (3, ["VR02 · Energy: —", "dry in 4h10: generators for", "the loss of power, the …"]),
        (2, ["VR02 · Energy: —", "dry in 4h10: generators …"]),
        (1, ["VR02 · Energy: —"]),
    ],
)
def test_what_is_empty_first_ends_in_an_ellipsis_where_it_does_not_fit(
    lines: int, told: list[str]
) -> None:
    column = Column("energy", "Energy", "Energy")
    buffer = "dry in 4h10: generators for the loss of power, the hospitals"
    row = LevelRow("VR02", "VR02", (None,) * 7, "4h10", buffer)
    table = LevelTable(LevelView(), (column,) * 7, (row,))
    assert [plain(one) for one in detail(table, (0, 0), 27, lines, "en")] == told


def test_a_table_of_one_thing_is_told_without_its_trend_where_nothing_is_there() -> None:
    column = Column("energy", "Energy", "Energy")
    nothing = LevelTable(LevelView(), (column,) * 7, (LevelRow("VR02", "VR02", (None,) * 7),))
    [told, _] = detail(nothing, (0, 0), 60, 2, "en")
    assert plain(told) == "VR02 · Energy: —"
    assert replace(nothing, rows=()).row("VR02") == 0


@pytest.mark.parametrize("name", ["Zuiderkwartier", "The Netherlands"])
async def test_names_of_fifteen_letters_stand_whole_at_120_columns(name: str) -> None:
    feed = under_way()
    feed.words["south"] = (name, name)
    async with played(feed, size=WIDE) as pilot:
        [row] = [one for one in screen_of(pilot).splitlines() if one.startswith("▸ " + name[:9])]
        assert row.startswith(f"▸ {name}")
        assert "1h30m" in row


# ── the pane ─────────────────────────────────────────────────────────────────────────────────────


async def test_arrows_choose_a_cell_that_is_said_in_full() -> None:
    async with played(under_way(), size=WIDE) as pilot:
        await press(pilot, "3", "right")
        assert "Utrecht South · Communications: 33% ✖ because of mobile" in screen_of(pilot)
        await press(pilot, "down")
        assert "VR Utrecht · Communications: 93% ▽ because of mobile" in screen_of(pilot)


async def test_the_cursor_stays_on_its_place_when_the_order_changes() -> None:
    async with played(under_way()) as pilot:
        await press(pilot, "3", "down", "up", "right")
        await press(pilot, "w", "w")
        seen = screen_of(pilot)
        assert "by name" in seen
        assert seen.index("  VR Utrecht") < seen.index("▸ Utrecht South")


async def test_what_nobody_has_chosen_is_the_worst() -> None:
    async with played(under_way()) as pilot:
        await press(pilot, "3")
        assert "▸ Utrecht South" in screen_of(pilot)
        await press(pilot, "w", "w")
        assert "▸ VR Utrecht" in screen_of(pilot)


async def test_from_a_requirement_one_key_leads_to_the_capacity_that_holds_it_down() -> None:
    async with played(under_way()) as pilot:
        await press(pilot, "3", "down", "up", "right", "v")
        seen = screen_of(pilot)
        assert "capacities" in seen
        assert "▸ mobile network" in seen
        assert "Utrecht South · mobile network: 33% ✖" in seen
        await press(pilot, "v")
        assert "Utrecht South · Communications" in screen_of(pilot)


async def test_the_title_says_what_is_looked_at() -> None:
    async with played(under_way()) as pilot:
        await press(pilot, "3", "z")
        assert "requirements · all regions · worst first" in screen_of(pilot)


async def test_a_key_of_the_levels_says_elsewhere_where_it_does_something() -> None:
    async with played(under_way()) as pilot:
        await press(pilot, "z")
        assert "z does something in Levels; go there with 3" in screen_of(pilot)
