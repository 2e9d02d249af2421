"""What a cell's picture of the world is at a moment, and how that stands to the truth."""

import pytest
from knowing import Looking, seeing
from shown import started
from worlds import both

from oefening import commands
from oefening.clock import HOUR, MINUTE
from oefening.projections.knowledge import SHORT, Row, compared, gaps, sights
from oefening.scenario.injects import Inject
from oefening.world.nodes import WHOLE

POWER, MOBILE, HOSPITAL = "VR01/east.power", "VR01/east.mobile", "VR01.hospital"


def looking(hours: float = 20) -> Looking:
    playing = started(seeing())
    playing.until(hours)
    return Looking(playing.header, playing.records)


def test_a_cell_sees_a_place_with_its_areas_a_capacity_in_all_of_play_and_a_node_alone() -> None:
    header = seeing()
    seen = {cell: set(one.nodes) for cell, one in sights(header.scenario, header.world).items()}
    power = {"VR01.power", POWER, "VR01/rest.power"}
    assert seen["rot"] == {*power, MOBILE, HOSPITAL}
    assert seen["gbt"] == {POWER, MOBILE}
    assert seen["grid"] == power  # VR02 is not in play
    assert seen["far"] == {"VR02.food-retail"}
    assert seen["blind"] == set()


def test_a_change_reaches_a_cell_its_delay_later() -> None:
    found = looking()
    for cell, delay in (("gbt", 30 * MINUTE), ("grid", 0)):
        asked = (HOUR + delay - 1, HOUR + delay)
        assert [found.level(cell, POWER, at) for at in asked] == [WHOLE, 0]


def test_while_its_channel_is_down_the_last_picture_stands_and_then_it_is_of_then() -> None:
    found = looking()
    rot, delay = found.knowledge.sights["rot"], 10 * MINUTE
    assert [found.level("rot", POWER, at) for at in (HOUR + delay, 9 * HOUR)] == [0, 0]
    # mobile is empty at 3 h, and back with the power at 9 h
    assert found.knowledge.as_of(rot, POWER, 3 * HOUR) == 3 * HOUR - delay
    assert found.knowledge.as_of(rot, POWER, 9 * HOUR) == 3 * HOUR - delay
    assert found.knowledge.as_of(rot, POWER, 9 * HOUR + 1) == 9 * HOUR + 1 - delay
    assert found.level("rot", MOBILE, 8 * HOUR) == WHOLE  # it never heard of that
    # elsewhere in the region there is no mobile at all that could be down
    assert found.knowledge.as_of(rot, HOSPITAL, 8 * HOUR) == 8 * HOUR - delay


def test_a_picture_beside_the_truth_tells_what_the_cell_had_wrong_and_since_when() -> None:
    found = looking()
    at = 8 * HOUR
    state = found.moments.at(found.moments.by(at))
    lines = {one.row: one for one in compared(found.knowledge, "rot", state, at)}
    wrong = {row for row, one in lines.items() if one.differs}
    assert wrong == {Row("VR01/east", "communications")}
    phones = lines[Row("VR01/east", "communications")]
    assert (phones.known.level, phones.true.level, phones.error) == (WHOLE, 0, WHOLE)
    assert (phones.as_of, phones.down_since) == (3 * HOUR - 10 * MINUTE, 3 * HOUR)
    assert [(one.address, true) for one, true in phones.nodes] == [(MOBILE, 0)]


def test_a_moment_is_told_by_the_records_up_to_it_though_more_came_in_that_second() -> None:
    playing = started(seeing())
    playing.until(2)
    found = Looking(playing.header, playing.records)
    fell = next(one for one in playing.records if one.at == HOUR)
    before = found.moments.at(fell.number - 1)
    grid = found.knowledge.sights["grid"]
    assert found.knowledge.known(grid, POWER, before, HOUR).level == WHOLE


def test_a_gap_tells_who_knew_when_who_did_not_and_who_does_not_hear_of_it() -> None:
    found = looking(hours=8)
    end = found.moments.by(8 * HOUR)
    told = {one.thing.spot: one for one in gaps(found.knowledge, found.falls, 8 * HOUR, end)}
    power = told["VR01/east", "energy"]
    assert power.thing.at == HOUR
    assert [(one.cell, one.at) for one in power.knew] == [
        ("grid", HOUR),
        ("rot", HOUR + 10 * MINUTE),
        ("gbt", HOUR + 30 * MINUTE),
    ]
    phones = told["VR01/east", "communications"]
    assert phones.thing.at == 3 * HOUR
    assert [one.cell for one in phones.knew] == ["gbt"]
    assert [one.cell for one in phones.missed] == ["rot"]
    assert "blind" not in {one.cell for one in phones.cells}


def test_what_came_and_went_while_the_channel_was_down_was_never_known() -> None:
    found = looking(hours=20)
    end = found.moments.by(20 * HOUR)
    told = {one.thing.spot: one for one in gaps(found.knowledge, found.falls, 20 * HOUR, end)}
    phones = told["VR01/east", "communications"]
    assert phones.over == 9 * HOUR
    rot = next(one for one in phones.cells if one.cell == "rot")
    assert rot.at is None  # its picture is of when they were out, a second after they were back
    assert rot in phones.missed


@pytest.mark.parametrize("hours", [2, 8, 9, 10, 20])
def test_a_cell_that_knew_did_so_while_it_lasted(hours: int) -> None:
    found, at = looking(hours=20), hours * HOUR
    told = gaps(found.knowledge, found.falls, at, found.moments.by(at))
    assert told
    for gap in told:
        for heard in gap.knew:
            assert gap.thing.at <= (heard.at or 0) < (gap.over or at + 1)
            assert found.level(heard.cell, gap.thing.address, heard.at or 0) < SHORT


@pytest.mark.parametrize("at", [HOUR, HOUR + 1_799, HOUR + 1_800, 9 * HOUR, 9 * HOUR + 1_800])
def test_a_live_number_is_what_the_cell_has_in_its_picture(at: int) -> None:
    """Of a cell whose channel cannot fail: an inject comes by its own way."""
    header = seeing()
    told = {"id": "told", "on-call": "yes", "to": ["gbt"], "title": both("How it is")}
    inject = Inject.model_validate(told | {"body": both("{{VR01/east.power}}")})
    scenario = header.scenario.model_copy(update={"injects": (*header.scenario.injects, inject)})
    playing = started(header.model_copy(update={"scenario": scenario}))
    playing.until(at / HOUR)
    playing.do(commands.ReleaseInject("told"))
    found = Looking(playing.header, playing.records)
    [item] = [one for one in found.knowledge.delivered("gbt", at) if one.kind == "inject"]
    assert item.body is not None
    assert item.body.render("en") == f"{found.level('gbt', POWER, at) // 10_000}%"
