"""The pages of places and nodes: what stands on them, how they are drawn, how to get about."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from played import Played
from shown import Playing, shown_header, started
from tui.fake import hostile
from tui.looks import look_at
from tui.pilots import NARROW, WIDE, played, press, screen_of, settled, tick, under_way
from worlds import battery

from oefening import commands
from oefening.projections.lookup import Lookup
from oefening.text import Language
from oefening.tui.frames.level_table import LevelCell, LevelView
from oefening.tui.frames.page import Curve, Line, Page, Section
from oefening.tui.pages.curves import HIGH, curve, curves, spread
from oefening.tui.pages.rows import page_rows
from oefening.tui.pages.screens import PagePane
from oefening.tui.scenes.levels import level_table
from oefening.tui.scenes.look import Look, Sight
from oefening.tui.scenes.pages import page_of
from oefening.tui.widgets.draw import plain, width_of
from oefening.world.effects import Estimate, SetLevel
from oefening.world.model import World

FULL = 1_000_000
PARTS = (("2h", "40%"), ("3h", "60%"))


@pytest.fixture
def playing(playing: Playing) -> Playing:
    """Power in the east is out since an hour; its masts have an hour of battery left."""
    playing.until(2)
    return playing


def page(playing: Playing, key: str, language: Language = "en") -> Page:
    found = page_of(look_at(playing, language), key)
    assert found is not None
    return found


def text(page: Page, width: int = 100, language: Language = "en") -> str:
    return "\n".join(plain(drawn.row).rstrip() for drawn in page_rows(page, width, language))


# ── what stands on them ──────────────────────────────────────────────────────────────────────────


def test_the_page_of_a_region_leads_to_its_areas_and_its_nodes(playing: Playing) -> None:
    found = page(playing, "VR01")
    assert [section.heading for section in found.sections] == [
        "Areas",
        "Energy",
        "Mass-casualties",
        "Repairs: under way and queued",
    ]
    nodes = ("VR01.power", "VR01.hospital", "VR01/east.power")
    assert found.links == ("VR01/east", "VR01/rest", *nodes)
    [damage] = found.sections[-1].lines
    assert damage.text == "power in VR01/east 100% out · needs no crew; ends by the scenario"
    assert found.told[0] == "3,000 residents · in play"
    assert found.told[1] == (
        "residents without power: about 1,000 (if spread evenly) · warmth: 1,000"
    )


def test_the_page_of_an_area_shows_what_drains_and_who_goes_without(playing: Playing) -> None:
    seen = text(page(playing, "VR01/east"))
    assert "mobile" in seen
    assert "1h" in seen
    assert "1,000 persons without" in seen


def test_pages_and_answers_count_people_no_more_exactly_than_they_are_known(
    playing: Playing,
) -> None:
    state, sight = playing.engine.state, look_at(playing).sight
    state.needs["VR01/east.warmth"] = state.needs["VR01/east.warmth"]._replace(persons=987)
    assert "warmth: 990" in text(page(playing, "VR01"))
    assert "990 persons without" in text(page(playing, "VR01/east"))
    assert "990 persons without" in text(page(playing, "VR01/east.warmth"))
    lookup = Lookup(sight.header.world, sight.names, sight.levels, sight.sites, sight.residents)
    assert "990 warmth" in lookup.of("VR01/east.warmth", state, 0).render("en")


def test_the_page_of_a_node_shows_level_buffers_and_neighbours(playing: Playing) -> None:
    found = page(playing, "VR01/east.mobile")
    seen = text(found)
    assert found.cell == LevelCell(FULL, "stays")
    assert "Reserve for the loss of power" in seen
    assert "50%      1h  draining" in seen
    assert "Depends on" in seen
    assert "VR01/east.power" in found.links
    assert [one.name for one in found.curves] == ["Level", "Reserve for the loss of power"]


def test_of_a_reserve_in_parts_every_pane_and_page_says_which_part_runs_out() -> None:
    header = shown_header()
    halves = {"tiers": [battery(lasts, share).dump() for lasts, share in PARTS]}
    nodes = [
        one.dump() | {"depends": [one.depends[0].dump() | halves]}
        if one.address == "VR01/east.mobile"
        else one.dump()
        for one in header.world.nodes
    ]
    world = World.model_validate(header.world.dump() | {"nodes": nodes})
    playing = started(header.model_copy(update={"world": world}))
    playing.until(3.5)  # of both parts the second is left
    assert " 30m  part 2 of 2 (60%) · " in text(page(playing, "VR01/east"), 120)
    reserves = page(playing, "VR01/east.mobile").sections[0].lines
    assert [line.note for line in reserves] == [
        "empty · part 1 of 2 (40%)",
        "draining · part 2 of 2 (60%)",
    ]
    table = level_table(look_at(playing), LevelView())
    assert table.rows[0].buffer == (
        "dry in 30m: mobile in VR01/east, part 2 of 2 (60%), reserve for the loss of power"
    )


def test_a_buffer_that_drains_where_nothing_runs_is_said_to_be_of_no_use(playing: Playing) -> None:
    hold = {"set-level": "VR01/east.mobile", "at": "0%"}
    playing.do(commands.Intervene((SetLevel.model_validate(hold),)))
    [reserve] = page(playing, "VR01/east.mobile").sections[0].lines
    assert reserve.note == "draining, of no use now"
    assert not any(line.left for line in page(playing, "VR01/east").sections[1].lines)


def test_the_supplier_that_limits_a_node_is_marked_and_said(playing: Playing) -> None:
    playing.until(4)
    found = page(playing, "VR01/east.mobile")
    [supplier] = next(one for one in found.sections if one.heading == "Depends on").lines
    assert supplier.mark
    assert "limits it most" in supplier.note


def told(played: Played, node: str) -> tuple[str, ...]:
    sight = Sight.of(played.header)
    for record in played.records:
        sight.history.hear(record)
    found = page_of(Look(sight, played.engine.state, played.engine.now, "en"), node)
    assert found is not None
    return found.told


def told_seven_hours() -> Played:
    """Power cut at an hour, repaired at four; the public was told eight."""
    work = {"trade": "grid", "takes": "3h"}
    effects = [
        {"damage": "VR09.power", "as": "cable", "work": work},
        {"estimate": "VR09.power", "restored-in": "7h"},
    ]
    cut = {"id": "cut", "at": "T+1h", "title": {"en": "cut"}, "effects": effects}
    return Played(disruptions=[cut]).start()


def test_what_the_public_was_told_stands_beside_what_the_model_says() -> None:
    played = told_seven_hours()
    played.to(2)
    [first, *_] = told(played, "VR09.power")
    assert first == "The public was told: back D1 14:00. Model: crews done D1 10:00."
    played.to(5)
    [first, *_] = told(played, "VR09.power")
    assert first == "The public was told: back D1 14:00. Model: whole since D1 10:00."


def tell(playing: Playing, node: str, back: str) -> None:
    """Tell the public that `node` is back after so long."""
    effect = Estimate.model_validate({"estimate": node, "restored-in": back})
    playing.do(commands.Intervene((effect,)))


def test_what_was_told_of_a_whole_region_stands_on_the_pages_of_its_areas(
    playing: Playing,
) -> None:
    tell(playing, "VR01.power", "3h")
    [first, *_] = page(playing, "VR01/east.power").told
    assert first == (
        "The public was told for all of VR01: back D1 11:30. "
        "Model, for this place: no telling when: it ends by the scenario."
    )
    [other] = page(playing, "VR01/rest.power", "nl").told
    assert other == (
        "Aan het publiek gemeld voor heel VR01: terug D1 11:30. "
        "Model, voor dit gebied: werkte steeds volledig."
    )
    section = page(playing, "VR01/east").sections[-1]
    assert section.heading == "What the public was told, and what the model says now"
    [line] = section.lines
    assert line.link == "VR01/east.power"
    assert line.text == (
        "power in VR01/east: told D1 11:30 for all of VR01 · "
        "model: no telling when: it ends by the scenario"
    )


def test_the_page_of_a_regions_node_tells_what_was_told_of_its_areas(playing: Playing) -> None:
    tell(playing, "VR01/east.power", "3h")
    whole, area = page(playing, "VR01.power").told[:2]
    assert whole.startswith("The public was told nothing for all of VR01. Model: no telling when")
    assert area.startswith("The public was told for VR01/east: back D1 11:30. Model: no telling")
    tell(playing, "VR01.power", "4h")
    whole, area = page(playing, "VR01.power").told[:2]
    assert whole.startswith("The public was told: back D1 12:30. Model: no telling when")
    assert "VR01/east: back D1 11:30" in area


def test_an_area_with_an_estimate_of_its_own_shows_it_before_that_of_its_region(
    playing: Playing,
) -> None:
    tell(playing, "VR01.power", "4h")
    tell(playing, "VR01/east.power", "3h")
    own, wider = page(playing, "VR01/east.power").told[:2]
    assert own.startswith("The public was told: back D1 11:30.")
    assert wider.startswith("The public was told for all of VR01: back D1 12:30.")


def test_what_is_told_to_a_region_of_what_it_shares_stands_on_the_page_of_an_area(
    playing: Playing,
) -> None:
    tell(playing, "VR01.hospital", "3h")
    [line] = page(playing, "VR01/east").sections[-1].lines
    assert line.link == "VR01.hospital"
    assert line.text.startswith("hospital in VR01: told D1 11:30 · model:")


def test_a_node_down_by_another_names_the_cause() -> None:
    played = told_seven_hours()
    played.to(3.5)
    [first, *_] = told(played, "VR09.mobile")
    assert "crews done D1 10:00 (cause: power in VR09)" in first


def test_what_nothing_ever_happened_to_has_nothing_to_tell(playing: Playing) -> None:
    assert page(playing, "VR02.power").told == ()


@pytest.mark.parametrize("key", ["VR99", "VR01.nothing", ""])
def test_what_the_world_does_not_know_has_no_page(playing: Playing, key: str) -> None:
    assert page_of(look_at(playing), key) is None


# ── drawing ──────────────────────────────────────────────────────────────────────────────────────


def test_a_curve_is_high_where_the_level_is_and_empty_where_it_is_none() -> None:
    drawn = [plain(row) for row in curve(Curve("Level", (FULL, 0, FULL // 2), ("a", "b", "c")), 18)]
    body = [row[6:] for row in drawn[1 : 1 + HIGH]]
    assert body[0] == "████        "
    assert body[-1] == "████    ████"
    assert drawn[-1].split() == ["a", "b", "c"]


def test_the_lowest_of_what_falls_together_is_kept() -> None:
    assert spread((9, 1, 5, 5, None, 3), 3) == [1, 5, 3]
    assert spread((1, 2), 4) == [1, 1, 2, 2]
    assert spread((None,), 2) == [None, None]


TEXT = st.text(max_size=40)
CELL = st.one_of(st.none(), st.builds(LevelCell, st.integers(0, FULL)))
LINE = st.builds(Line, TEXT, CELL, TEXT, TEXT, TEXT, st.booleans(), TEXT, st.integers(0, 40))
PAGE = st.builds(
    Page,
    TEXT,
    TEXT,
    CELL,
    st.lists(TEXT, max_size=3).map(tuple),
    st.lists(
        st.builds(
            Curve,
            TEXT,
            st.lists(st.one_of(st.none(), st.integers(0, FULL)), min_size=1).map(tuple),
            st.tuples(*[st.sampled_from(["D1 06:30", "D10 14:00"])] * 3),
        ),
        max_size=3,
    ).map(tuple),
    st.lists(st.builds(Section, TEXT, st.lists(LINE, max_size=3).map(tuple), CELL), max_size=3).map(
        tuple
    ),
)


def test_a_heading_takes_the_whole_line_where_nothing_stands_beside_it(playing: Playing) -> None:
    tell(playing, "VR01/east.power", "3h")
    heading = page(playing, "VR01/east").sections[-1].heading
    assert heading in text(page(playing, "VR01/east"), 80)
    cut = Section(heading, (Line("power", LevelCell(0), left="4h10m"),))
    assert heading not in text(Page("", "", sections=(cut,)), 80)


@given(PAGE, st.integers(40, 150))
def test_any_page_fits_in_any_window_and_no_link_is_lost(page: Page, width: int) -> None:
    drawn = page_rows(page, width, "nl")
    assert all(width_of(one.row) <= width - 2 for one in drawn)
    assert len({one.key for one in drawn} - {""}) == len(page.links)


def test_curves_stand_side_by_side_where_there_is_room() -> None:
    two = [Curve("one", (1,), ("a", "b", "c")), Curve("two", (1,), ("a", "b", "c"))]
    assert len(curves(two, 120)) == len(curves(two, 80)) // 2


# ── getting about ────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("size", [NARROW, WIDE])
async def test_enter_opens_pages_one_on_the_other_and_esc_goes_back(size: tuple[int, int]) -> None:
    async with played(under_way(), size=size) as pilot:
        await press(pilot, "3", "enter")
        assert "━Utrecht South: 0% ✖" in screen_of(pilot)
        await press(pilot, "down", "enter")
        assert "━power: 0% ✖" in screen_of(pilot)
        await press(pilot, "escape")
        seen = screen_of(pilot)
        assert "━Utrecht South: 0% ✖" in seen
        assert "▸  mobile network" in seen
        await press(pilot, "escape")
        assert "Levels" in screen_of(pilot)


async def test_the_map_opens_pages_too_and_so_does_the_palette() -> None:
    feed = under_way()
    asked: list[str] = []
    feed.page = lambda key, language: asked.append(key)  # type: ignore[method-assign]
    async with played(feed) as pilot:
        await press(pilot, "4", "enter", "escape")
        assert set(asked) == {"VR09"}
        await press(pilot, "up", "enter")
        assert set(asked) == {"VR09", "VR01"}


async def test_a_page_lives_while_the_clock_runs_and_space_stops_it() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "3", "enter")
        feed.words["power"] = ("stroom", "current")
        await tick(pilot)
        assert "▸  current" in screen_of(pilot)
        await press(pilot, "space")
    assert feed.sent == [commands.PauseClock()]


async def test_a_page_is_in_the_other_language_at_once() -> None:
    async with played(under_way()) as pilot:
        await press(pilot, "3", "enter", "l")
        assert "Utrecht-Zuid" in screen_of(pilot)


@pytest.mark.parametrize("words", ["[/]", "[b]x[/b]", "\x1b[31m", "界" * 60])
async def test_any_text_can_stand_on_a_page(words: str) -> None:
    feed = hostile(words)
    feed.state = "running"
    async with played(feed) as pilot:
        await press(pilot, "3", "enter", "enter", "down", "down", "end")
        assert "\x1b" not in screen_of(pilot)


@pytest.mark.parametrize("language", ["nl", "en"])
async def test_the_help_of_a_page_says_what_it_shows(language: Language) -> None:
    regions = {"nl": "Eén regio of gebied", "en": "One region or area"}
    async with played(under_way(), language) as pilot:
        await press(pilot, "3", "enter")
        page_itself = screen_of(pilot)
        await press(pilot, "question_mark")
        assert regions[language] in screen_of(pilot)
        await press(pilot, "escape")
        assert screen_of(pilot) == page_itself


async def test_a_page_that_is_open_is_gone_back_to_rather_than_opened_again() -> None:
    async with played(under_way()) as pilot:
        await press(pilot, "3", "enter", "down", "enter")
        app = pilot.app
        assert len(app.screen_stack) == 3
        app.screen.query_one(PagePane).post_message(PagePane.Followed("VR09/zuid.mobile"))
        await settled(pilot)
        assert len(app.screen_stack) == 3
        app.screen.query_one(PagePane).post_message(PagePane.Followed("VR09/zuid"))
        await settled(pilot)
        assert len(app.screen_stack) == 2


def test_no_page_leads_to_itself(playing: Playing) -> None:
    found = page(playing, "VR01/east.power")
    damages = next(one for one in found.sections if one.heading.startswith("Damage"))
    assert "power in VR01/east 100% out" in damages.lines[0].text
    assert "VR01/east.power" not in found.links


@pytest.mark.parametrize("key", ["6", "+", "/", "T"])
async def test_a_key_of_the_exercise_says_on_a_page_how_to_get_back(key: str) -> None:
    async with played(under_way()) as pilot:
        await press(pilot, "3", "enter", key)
        assert "does nothing on a page: esc first, back to the exercise" in screen_of(pilot)
        await press(pilot, "escape", "escape")
        assert "does nothing on a page" not in screen_of(pilot)
