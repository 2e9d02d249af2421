"""How the requirements stood, and what people went without."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reported import Reported, facts, header_with, row, section, table

from oefening import commands, events
from oefening.projections.courses import Course, Stood
from oefening.projections.crowds import TEN, rounded
from oefening.projections.harm import Lack, harm, told_hours
from oefening.projections.levels import Heat, Levels
from oefening.report.figures.data import data_of
from oefening.report.model.axis import MOST, step_for, ticks
from oefening.report.model.harmed import Grown
from oefening.report.model.levels import COLUMNS, LINES, deepest
from oefening.report.model.page import HEADER, Curves, Empty, Fact, Facts, HeatMap, Paragraph, Said
from oefening.state import Want
from oefening.world.effects import SetLevel
from oefening.world.model import REQUIREMENTS

HOUR = 3_600
ONE = 1_000_000


@pytest.fixture(scope="module")
def playing() -> Reported:
    """Power in the east is out from 07:30 to 15:30, telephones follow two hours later."""
    playing = Reported().started()
    playing.until(12)
    playing.do(commands.EndExercise())
    return playing


def figures(playing: Reported, id: str) -> dict[str, Curves]:
    blocks = section(playing.page(), id).blocks
    return {block.id: block for block in blocks if isinstance(block, Curves)}


def test_how_low_it_came_by_what_when_and_for_how_long(playing: Reported) -> None:
    found = row(playing.page(), "lows", "level/VR01/east/energy")
    fell, back = playing.log().courses.of["VR01/east", "energy"].cites[1:]
    assert isinstance(playing.records[fell - 1].body, events.WorldSettled)
    assert found["Lowest"] == Said("0%", (fell,))
    assert found["Capacity"] == Said("power", (fell,))
    assert found["Reached"] == Said("D1 07:30", (fell,))
    assert found["Time below 100%"] == Said("8h", (fell, back, len(playing.records)))
    assert found["At the end"] == Said("100%", (back, len(playing.records)))


def test_the_courses_end_where_the_state_does(playing: Reported) -> None:
    levels = Levels(playing.header.world)
    for (place, requirement), course in playing.log().courses.of.items():
        heat = levels.row(playing.state, place).heats[REQUIREMENTS.index(requirement)]
        assert heat is not None
        assert course.points[-1][1] == heat.level


def test_times_in_one_column_are_all_told_in_hours() -> None:
    playing = Reported().started()
    out = SetLevel.model_validate({"set-level": "VR02.power", "at": "0%"})
    playing.do(commands.Intervene((out,)))
    playing.until(66)
    table_of = table(playing.page(), "lows")
    at = [head.text for head in table_of.heads].index("Time below 100%")
    assert all(" d " not in f" {one.cells[at].text} " for one in table_of.rows)


def test_what_was_set_back_in_the_same_second_never_fell() -> None:
    playing = Reported().started()
    playing.until(0.5)
    for level in ("40%", "100%"):
        lowered = SetLevel.model_validate({"set-level": "VR01/east.power", "at": level})
        playing.do(commands.Intervene((lowered,)))
    playing.do(commands.EndExercise())
    [nothing] = section(playing.page(), "lows").blocks
    assert isinstance(nothing, Empty)
    assert playing.log().courses.of["VR01/east", "energy"].points == ((0, ONE),)


def test_a_figure_for_each_requirement_that_fell_with_a_line_for_each_place(
    playing: Reported,
) -> None:
    found = figures(playing, "curves")
    assert list(found) == ["figure-energy", "figure-communications", "figure-mass-casualties"]
    region, line = found["figure-energy"].series
    assert (region.id, region.points[:2]) == ("VR01/energy", ((0, ONE), (HOUR, 666_667)))
    assert line.points == ((0, ONE), (HOUR, 0), (9 * HOUR, ONE))
    assert line.note == "0% · D1 07:30"


def test_a_figure_has_no_more_lines_than_can_be_told_apart() -> None:
    fell = {f"VR{at:02}": Course() for at in range(1, LINES + 3)}
    for at, course in enumerate(fell.values()):
        course.turn(Stood(5, 7, Heat(900_000 if at in {0, 4} else 100_000 + at, "power")))
        course.turn(Stood(9, 8, Heat(ONE, "power")))
    assert list(deepest(fell)) == [place for place in fell if place not in {"VR01", "VR05"}]


def test_figures_mark_the_decisions() -> None:
    playing = Reported().started()
    playing.until(2)
    playing.do(commands.RecordDecision("rot", decision="shelter", option="open"))
    [number] = playing.numbers(events.DecisionRecorded)
    [mark] = figures(playing, "curves")["figure-energy"].marks
    assert (mark.second, mark.label, mark.said.cites) == (2 * HOUR, "1", (number,))


def test_the_heat_map_has_the_lowest_of_each_column(playing: Reported) -> None:
    heat, whole = section(playing.page(), "heat").blocks
    assert isinstance(heat, HeatMap)
    assert isinstance(whole, Paragraph)
    assert heat.columns[:3] == ("D1 06:30", "D1 07:00", "D1 08:00")
    lines = {line.id: line.levels for line in heat.lines}
    assert lines["VR01/east/energy"] == (ONE, *(0,) * 9, *(ONE,) * 3)
    assert lines["VR01/mass-casualties"][-1] == ONE
    assert {line.place for line in heat.lines} == {"VR01", "VR01/east"}, "the rest never fell"
    assert whole.said[0].text.endswith(": VR01/rest.")
    assert all(len(levels) == len(heat.columns) for levels in lines.values())


def test_where_nothing_fell_it_says_so_instead_of_a_figure() -> None:
    playing = Reported().started()
    playing.do(commands.EndExercise())
    nothing = Said("Nothing in the regions in play came below 100%.", (len(playing.records),))
    page = playing.page()
    assert section(page, "lows").blocks == section(page, "curves").blocks == (Empty(nothing),)
    [heat] = section(page, "heat").blocks
    assert isinstance(heat, Empty)


def test_of_one_second_the_last_word_counts() -> None:
    course = Course()
    course.turn(Stood(5, 7, Heat(0, "power")))
    course.turn(Stood(5, 8, Heat(300_000, "mobile")))
    assert (course.points, course.cites) == (((0, ONE), (5, 300_000)), [HEADER, 8])


def test_what_fell_at_startex_and_was_whole_in_that_second_never_fell() -> None:
    course = Course()
    course.turn(Stood(0, 3, Heat(0, "power")))
    assert list(course.points) == [(0, ONE), (0, 0)]
    course.turn(Stood(0, 4, Heat(ONE, "power")))
    assert list(course.points) == [(0, ONE)]
    assert course.cites == [HEADER]


@pytest.mark.parametrize(("hours", "width"), [(48, 1), (49, 2), (300, 12), (1_200, 25)])
def test_a_heat_map_of_a_long_exercise_has_broader_columns(hours: int, width: int) -> None:
    playing = Reported().started()
    playing.until(hours)
    playing.do(commands.EndExercise())
    heat, _ = section(playing.page(), "heat").blocks
    assert isinstance(heat, HeatMap)
    assert heat.width == width * HOUR
    assert len(heat.columns) <= COLUMNS + 1
    assert {len(line.levels) for line in heat.lines} == {len(heat.columns)}


def test_person_hours_are_those_of_the_state_and_cite_what_settled_them(playing: Reported) -> None:
    found = harm(playing.header.world, playing.state)
    cells = row(playing.page(), "harm", "harm/VR01")
    assert cells["warmth"].text == f"{found.places['VR01', 'warmth'].told:,}" == "8,000"
    named = cells["warmth"].cites[0]
    body = playing.records[named - 1].body
    assert isinstance(body, events.WorldSettled)
    assert "VR01/east.warmth" in body.needs
    assert cells["warmth"].cites == (named, len(playing.records))
    assert cells["Together"].text == "8,000"
    assert "harm/total" not in [one.id for one in table(playing.page(), "harm").rows], (
        "of one region the whole country would say the same"
    )


def test_person_hours_of_a_split_region_are_told_by_area(playing: Reported) -> None:
    found = row(playing.page(), "harm", "harm/VR01/east")
    assert (found["Region"].text, found["Together"].text) == ("of which VR01/east", "8,000")
    ids = [one.id for one in table(playing.page(), "harm").rows]
    assert ids == ["harm/VR01", "harm/VR01/east"], "nobody in the rest went without"


@given(st.lists(st.integers(0, 9_000_000), min_size=1, max_size=9))
def test_person_hours_are_told_as_people_are_and_add_up(hours: list[int]) -> None:
    told = [told_hours(one * HOUR) for one in hours]
    assert told == [rounded(one) if one >= 10 else one for one in hours]
    lacks = [Lack(1, one * HOUR, told_hours(one * HOUR)) for one in hours]
    assert sum(lacks, Lack()).told == sum(told)


def test_what_is_told_of_person_hours_is_the_same_in_every_place() -> None:
    playing = Reported().started()
    out = SetLevel.model_validate({"set-level": "VR02.power", "at": "47%"})
    playing.do(commands.Intervene((out,)))
    playing.until(3.21)
    playing.do(commands.EndExercise())
    page = playing.page()
    rows = {one: row(page, "harm", f"harm/{one}")["Together"].text for one in ("VR01", "VR02")}
    parts = [int(one.replace(",", "")) for one in rows.values()]
    assert all(one == rounded(one) for one in parts)
    total = f"{sum(parts):,}"
    assert row(page, "harm", "harm/total")["Together"].text == total
    assert facts(section(page, "totals"))["Person-hours unmet"][0].text.startswith(total)
    assert facts(section(page, "in-short"))["People"][-1].text.startswith(f"All together {total} ")
    [line] = figures(playing, "harm")["figure-harm"].series
    assert (line.note, line.points[-1][1]) == (total, sum(parts))


def test_of_several_regions_the_whole_country_is_told_with_them() -> None:
    playing = Reported().started()
    out = SetLevel.model_validate({"set-level": "VR02.power", "at": "0%"})
    playing.do(commands.Intervene((out,)))
    playing.until(3)
    ids = [one.id for one in table(playing.page(), "harm").rows]
    assert ids == ["harm/VR01", "harm/VR01/east", "harm/VR02", "harm/total"]


def test_person_hours_grow_evenly_while_people_go_without(playing: Reported) -> None:
    curve = figures(playing, "harm")["figure-harm"]
    [line] = curve.series
    assert not curve.steps
    for corner in ((0, 0), (HOUR, 0), (9 * HOUR, 8_000), (12 * HOUR, 8_000)):
        assert corner in line.points
    assert line.note == "8,000"


def test_the_figures_beside_it_are_no_more_exact_than_those_of_the_table() -> None:
    playing = Reported().started()
    out = SetLevel.model_validate({"set-level": "VR01.power", "at": "47%"})
    playing.do(commands.Intervene((out,)))
    playing.until(13.21)
    curve = figures(playing, "harm")["figure-harm"]
    data = data_of(curve, "en")
    assert data is not None
    told = [int(cell.replace(",", "")) for cell in data.rows[0][1:]]
    assert told == sorted(told)
    assert told[-1] > 1_000
    assert all(one % TEN == 0 for one in told)


def test_where_nobody_went_without_it_says_so() -> None:
    playing = Reported().started()
    [block] = section(playing.page("nl"), "harm").blocks
    assert block == Empty(
        Said("Tot hier zat niemand zonder wat geteld wordt: warmth.", (len(playing.records),))
    )


@given(
    st.lists(
        st.tuples(st.sampled_from("ab"), st.integers(0, 100), st.integers(1, 9_000)), max_size=20
    )
)
def test_what_grew_over_all_places_is_the_sum_of_the_places(
    steps: list[tuple[str, int, int]],
) -> None:
    grown, wants, now = Grown(), {"a": Want(), "b": Want()}, 0
    for place, persons, passed in steps:
        now += passed
        wants[place] = Want(persons, wants[place].at(now), now)
        grown.settle(place, wants[place])
    end = now + 1_000
    points = grown.points(end)
    assert points[-1] == (end, sum(told_hours(want.at(end)) for want in wants.values()))
    seconds = [second for second, _ in points]
    assert seconds == sorted(set(seconds))


@given(st.integers(0, 60 * 24 * HOUR))
def test_an_axis_has_few_ticks_each_at_a_full_step_of_the_clock(until: int) -> None:
    log = Reported().log()
    found = ticks(log, 0, until)
    assert len(found) <= MOST
    step = step_for(until)
    start = 6 * HOUR + 30 * 60
    assert all((tick.second + start) % step == 0 for tick in found)


# ── held by hand ─────────────────────────────────────────────────────────────────────────────────


@pytest.fixture(scope="module")
def handled() -> Reported:
    """As `playing`, with the power of the region held at 40 % from 08:30 to 10:30."""
    playing = Reported().started()
    playing.until(2)
    low = SetLevel.model_validate({"set-level": "VR01.power", "at": "40%", "lasts": "2h"})
    playing.do(commands.Intervene((low,)))
    playing.until(12)
    playing.do(commands.EndExercise())
    return playing


HELD = "power in VR01 at 40% (from D1 08:30 to D1 10:30)"


def test_person_hours_say_what_was_held_by_hand_meanwhile(handled: Reported) -> None:
    page = handled.page()
    [total] = [
        fact.said
        for block in section(page, "totals").blocks
        if isinstance(block, Facts)
        for fact in block.facts
        if isinstance(fact, Fact) and fact.label == "Person-hours unmet"
    ]
    said = [block for block in section(page, "harm").blocks if isinstance(block, Paragraph)]
    assert said == [Paragraph((total[1],))]
    assert f"while the facilitator held by hand: {HELD}." in total[1].text
    assert {*handled.numbers(events.NodeHeld)[:1], *handled.numbers(events.NodeLetGo)} < {
        *total[1].cites
    }


def test_levels_say_which_of_them_were_given_by_hand(handled: Reported) -> None:
    [said] = [
        block
        for block in section(handled.page(), "annex-levels").blocks
        if isinstance(block, Paragraph)
    ]
    assert said.said[0].text.startswith(f"The facilitator held by hand: {HELD}.")
    [act] = handled.numbers(events.ModelChanged)
    for figure in figures(handled, "curves").values():
        [mark] = [mark for mark in figure.marks if mark.kind == "override"]
        assert (mark.second, mark.label) == (2 * HOUR, str(act))


def test_nothing_is_said_of_hands_where_none_were_at_work(playing: Reported) -> None:
    page = playing.page()
    for id in ("annex-levels", "harm"):
        assert not any(isinstance(block, Paragraph) for block in section(page, id).blocks)


def test_what_was_held_out_of_play_is_not_said_to_be_shown() -> None:
    playing = Reported().started()
    for node in ("VR01.power", "VR02.power"):
        lowered = SetLevel.model_validate({"set-level": node, "at": "50%"})
        playing.do(commands.Intervene((lowered,)))
        playing.until(3)
    annex = section(playing.page(), "annex-levels")
    [said] = [block for block in annex.blocks if isinstance(block, Paragraph)]
    shown, beside = said.said
    assert "VR01" in shown.text
    assert "VR02" not in shown.text
    assert "VR02" in beside.text
    assert beside.text.startswith(
        "Held by hand, but not in table, lines and heat map: power in VR0"
    )
    lows = table(annex, "lows")
    assert {one.cells[0].text for one in lows.rows} <= {"VR01", "VR01/east", "VR01/rest"}
    assert "in the regions in play" in lows.caption


@pytest.mark.parametrize(
    ("lasts", "length"), [("46h53m5s", "46h53m"), ("50h10m20s", "2d2h11m"), ("50m20s", "50m20s")]
)
def test_one_span_is_told_alike_wherever_it_is(lasts: str, length: str) -> None:
    cut = {
        "id": "cable",
        "at": "T+1h0m50s",
        "title": {"nl": "De kabel", "en": "The cable"},
        "effects": [{"damage": "VR01/east.power", "lasts": lasts}],
    }
    playing = Reported(header_with(disruptions=[cut])).started()
    playing.until(60)
    page = playing.page()
    assert row(page, "lows", "level/VR01/east/energy")["Time below 100%"].text == length
    [without, *_] = facts(section(page, "in-short"))["People"]
    assert without.text.endswith(f"({length}).") or length == "50m20s"
