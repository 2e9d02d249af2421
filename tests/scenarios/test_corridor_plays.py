"""What becomes of corridor-noordoost when it is played otherwise than by the book."""

from pathlib import Path

import pytest
from ran import Ran, answered

from oefening import events
from oefening.cli.exercises import header_of
from oefening.record import Header

HOUR = 3_600


@pytest.fixture(scope="module")
def first() -> Header:
    return header_of("corridor-noordoost", 1)


@pytest.fixture(scope="module")
def textbook(first: Header, tmp_path_factory: pytest.TempPathFactory) -> Ran:
    folder = tmp_path_factory.mktemp("textbook") / "exercise"
    return Ran(first, first.scenario.plays["textbook"], folder)


def test_what_was_bought_beforehand_spares_people_a_tenth_or_more(
    first: Header, textbook: Ran, tmp_path: Path
) -> None:
    script = first.scenario.plays["textbook"].model_copy(update={"prepare": ()})
    unprepared = Ran(first, script, tmp_path / "exercise")
    assert textbook.person_seconds <= 0.9 * unprepared.person_seconds


def test_other_answers_cost_the_convoy_hours_patients_their_time_and_hospitals_their_diesel(
    first: Header, tmp_path: Path
) -> None:
    script = answered(
        first.scenario.plays["textbook"],
        corridor="burgers-eerst",
        bijstand="minister",
        gewonden="twente",
        brandstof="markt",
    )
    ran = Ran(first, script, tmp_path / "exercise")
    back = max(
        record.at
        for record in ran.records
        if isinstance(record.body, events.DamageEnded) and record.body.damage.startswith("station")
    )
    assert ran.latest("alfa") > 12 * HOUR
    assert ran.untimely() >= 8
    assert "tank-bijna-leeg" in ran.released()
    assert back > 40 * HOUR


def test_by_the_book_none_of_that_happens(textbook: Ran) -> None:
    assert textbook.latest("alfa") == 0
    assert textbook.untimely() < 8
    assert "tank-bijna-leeg" not in textbook.released()
    assert "prognose-gemist" in textbook.released()
