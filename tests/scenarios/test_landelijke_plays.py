"""What becomes of landelijke-uitval: how the country comes back, and what a team changes in it."""

import pytest
from ran import Ran, answered, header_of, ran

from oefening.projections.history import History
from oefening.record import Record
from oefening.scenario.model import Play

HOUR = 3_600
SCENARIO = "landelijke-uitval"
COLLAPSE = 600
"""Second in which the grid collapses."""
pytestmark = pytest.mark.xdist_group(SCENARIO)


def by_the_book() -> Play:
    return header_of(SCENARIO).scenario.plays["textbook"]


def told(records: list[Record]) -> History:
    history = History()
    for record in records:
        history.hear(record)
    return history


def without(run: Ran) -> int:
    """Person-seconds that people in the regions in play went without anything."""
    played = header_of(SCENARIO).scenario.regions
    return sum(run.harm.regions[region].person_seconds for region in played)


def test_the_country_comes_back_region_by_region_in_a_day_and_a_half() -> None:
    history = told(ran(SCENARIO, "textbook").records)
    regions = header_of(SCENARIO).world.regions

    def back(hours: int) -> int:
        """Percent of the people in the country who have power."""
        level = [history.level(f"{one.id}.power", COLLAPSE + hours * HOUR) for one in regions]
        have = sum(one.persons * share for one, share in zip(regions, level, strict=True))
        return have // sum(one.persons for one in regions) // 10_000

    assert [back(hours) for hours in (1, 8)] == [0, 0]
    assert back(12) < back(16) < back(20) < back(24) < back(28) < back(32)
    assert 55 <= back(24) <= 75
    assert back(37) == 100


def test_operators_fall_silent_one_by_one_and_c2000_after_them() -> None:
    released = ran(SCENARIO, "nobody").released()
    order = ["operator-a-zwijgt", "operator-b-zwijgt", "operator-c-zwijgt", "c2000-zwijgt"]
    silent = [released[inject] - COLLAPSE for inject in order]
    assert silent == sorted(silent)
    assert len(set(silent)) == 4
    assert 1 * HOUR <= silent[0] <= 2 * HOUR
    assert 5 * HOUR <= silent[2] < silent[3] <= 7 * HOUR


def test_better_decisions_spare_the_three_regions_a_tenth_or_more_by_other_chance_too() -> None:
    drawn = header_of(SCENARIO, 2)
    lacked = {name: without(Ran(drawn, script)) for name, script in drawn.scenario.plays.items()}
    assert lacked["textbook"] <= 0.9 * lacked["average"]
    assert lacked["average"] <= 0.9 * lacked["nobody"]


def test_what_was_bought_beforehand_spares_people_a_tenth_or_more() -> None:
    unprepared = Ran(header_of(SCENARIO), by_the_book().model_copy(update={"prepare": ()}))
    assert without(ran(SCENARIO, "textbook")) <= 0.9 * without(unprepared)


def test_other_answers_bring_the_setback_of_the_grid_and_empty_tanks() -> None:
    script = answered(by_the_book(), verbruik="niets", brandstof="markt", bijstand="geen-aanvraag")
    other = Ran(header_of(SCENARIO), script.model_copy(update={"prepare": ()}))
    assert {"terugval", "tank-bijna-leeg"} <= other.released().keys()


def test_by_the_book_none_of_that_happens() -> None:
    released = ran(SCENARIO, "textbook").released()
    assert not {"terugval", "kleine-terugval", "tank-bijna-leeg"} & released.keys()
    assert "prognose-gemist" in released
