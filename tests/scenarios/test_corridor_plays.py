"""What becomes of corridor-noordoost when it is played otherwise than by the book."""

import pytest
from ran import Ran, answered, header_of, ran

from oefening import events
from oefening.scenario.model import Play

HOUR = 3_600
SCENARIO = "corridor-noordoost"
pytestmark = pytest.mark.xdist_group(SCENARIO)


def by_the_book() -> Play:
    return header_of(SCENARIO).scenario.plays["textbook"]


def test_what_was_bought_beforehand_spares_people_a_tenth_or_more() -> None:
    unprepared = Ran(header_of(SCENARIO), by_the_book().model_copy(update={"prepare": ()}))
    assert ran(SCENARIO, "textbook").person_seconds <= 0.9 * unprepared.person_seconds


def test_other_answers_cost_the_convoy_hours_patients_their_time_and_hospitals_their_diesel() -> (
    None
):
    script = answered(
        by_the_book(),
        corridor="burgers-eerst",
        bijstand="minister",
        gewonden="twente",
        brandstof="markt",
    )
    other = Ran(header_of(SCENARIO), script)
    back = max(
        record.at
        for record in other.records
        if isinstance(record.body, events.DamageEnded) and record.body.damage.startswith("station")
    )
    assert other.latest("alfa") > 12 * HOUR
    assert other.untimely() >= 8
    assert "tank-bijna-leeg" in other.released()
    assert back > 40 * HOUR


def test_by_the_book_none_of_that_happens() -> None:
    textbook = ran(SCENARIO, "textbook")
    assert textbook.latest("alfa") == 0
    assert textbook.untimely() < 8
    assert "tank-bijna-leeg" not in textbook.released()
    assert "prognose-gemist" in textbook.released()
