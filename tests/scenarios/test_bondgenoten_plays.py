"""What becomes of bondgenoten-onderweg when it is played otherwise than by the book."""

from functools import cache

import pytest
from ran import Ran, answered, header_of, ran

from oefening import events

HOUR = 3_600
SCENARIO = "bondgenoten-onderweg"
ROAD = ("alfa", "bravo", "echo", "foxtrot")
pytestmark = pytest.mark.xdist_group(SCENARIO)


@cache
def otherwise() -> Ran:
    """By the book but for five answers, each of which costs somebody something."""
    script = answered(
        header_of(SCENARIO).scenario.plays["textbook"],
        opschaling="ieder-voor-zich",
        bewaking="alles-bewaken",
        corridor="burgers-eerst",
        brandstof="markt",
        volhouden="doorgaan",
    )
    return Ran(header_of(SCENARIO), script)


def damaged(run: Ran) -> set[str]:
    """What the damages of a play were called."""
    return {
        record.body.damage for record in run.records if isinstance(record.body, events.DamageDone)
    }


def test_by_the_book_columns_are_hardly_late_and_all_wounded_are_treated_in_time() -> None:
    textbook = ran(SCENARIO, "textbook")
    for column in ROAD:
        assert textbook.latest(column) < HOUR, column
    assert textbook.untimely() == 0
    assert "hulpdiensten-zonder-diesel" not in textbook.released()


def test_with_nobody_columns_wait_for_escorts_and_ambulances_for_diesel() -> None:
    nobody = ran(SCENARIO, "nobody")
    for column in ROAD:
        assert nobody.latest(column) > 6 * HOUR, column
    assert nobody.untimely() >= 100
    assert {"hulpdiensten-zonder-diesel", "iedereen-opgeroepen", "insluiping"} <= set(
        nobody.released()
    )


def test_who_does_not_set_the_pieces_side_by_side_loses_the_railway_of_the_north() -> None:
    assert "spoor-vr01" in damaged(otherwise())
    assert otherwise().latest("charlie") > 6 * HOUR
    assert "spoor-vr01" not in damaged(ran(SCENARIO, "textbook"))


def test_who_guards_everything_has_nobody_left_in_the_streets() -> None:
    assert "wijk-zonder-politie" in otherwise().released()
    assert "insluiping" not in otherwise().released()


def test_civilians_first_costs_columns_half_a_day_and_the_market_costs_ambulances_their_fuel() -> (
    None
):
    for column in ("alfa", "bravo"):
        assert otherwise().latest(column) > 10 * HOUR, column
    assert "hulpdiensten-zonder-diesel" in otherwise().released()
    assert otherwise().untimely() >= 20


def test_teams_that_nobody_relieves_make_a_mistake_in_the_ninth_night() -> None:
    assert 8 * 24 - 8 <= otherwise().released()["fout-in-de-nacht"] // HOUR <= 8 * 24
    assert "fout-in-de-nacht" not in ran(SCENARIO, "textbook").released()
