"""What reviewers wrote beside the log, in the report: theirs, and no part of the log."""

from dataclasses import replace

import pytest
from reported import FINGERPRINTS, Reported, section, table

from oefening.commands import EndExercise
from oefening.projections.reviews import Entry, KeptSeat, Retracted, Reviews, Spot
from oefening.report.html import html_of
from oefening.report.model.beside import Beside
from oefening.report.model.page import Empty, Page, Points, Remark
from oefening.report.model.whole import page_of
from oefening.text import Language, phrase

WALL = "2026-11-24T10:30:00.000Z"
EARLY = Entry("zoe", 1, Spot(3_600, 5), "improvement", "too late [/] <b>", "cell/rot", 9, WALL)
LATE = Entry("reviewer", 1, Spot(7_200, 9), None, "turning point", "", 9, WALL)
GONE = Entry(
    "reviewer", 2, Spot(60, 3), "strength", "so it was", "", 9, WALL, Retracted(WALL, "not so")
)
REVIEWS = Reviews(
    (KeptSeat("reviewer", "aa" * 32, 3, (LATE, GONE)), KeptSeat("zoe", "bb" * 32, 1, (EARLY,))),
    (phrase("seats.nowhere"),),
)


@pytest.fixture
def played() -> Reported:
    played = Reported().started()
    played.until(2)
    played.do(EndExercise())
    return played


def page(played: Reported, reviews: Reviews, language: Language = "en") -> Page:
    beside = Beside(reviews=reviews)
    return page_of(played.header, played.records, FINGERPRINTS, language, beside=beside)


def texts(page: Page, id: str) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in table(page, id).rows]


def test_they_stand_by_the_moment_they_are_about_with_who_and_when(played: Reported) -> None:
    made = page(played, REVIEWS)
    assert texts(made, "annotations-table") == [
        [
            *("D1 06:31", "strength", "", "Taken back at 2026-11-24 11:30 (not so): so it was"),
            *("reviewer", "2026-11-24 11:30", "9"),
        ],
        [
            *("D1 07:30", "area for improvement", "ROT", "too late [/] <b>"),
            *("zoe", "2026-11-24 11:30", "9"),
        ],
        ["D1 08:30", "bookmark", "", "turning point", "reviewer", "2026-11-24 11:30", "9"],
    ]
    rows = table(made, "annotations-table").rows
    assert [row.cells[0].cites for row in rows] == [(3,), (5,), (9,)]
    assert texts(made, "annotations-seats") == [
        ["reviewer", "0", "1", "1", "aa" * 32],
        ["zoe", "1", "0", "0", "bb" * 32],
    ]


def test_it_is_said_that_they_are_no_part_of_the_log(played: Reported) -> None:
    found = section(page(played, REVIEWS), "annotations")
    assert isinstance(found.blocks[0], Remark)
    assert "no part of the log" in found.blocks[0].text
    assert "the fingerprint of the log does not cover them" in found.blocks[0].text
    left_out = found.blocks[-1]
    assert isinstance(left_out, Points)
    assert left_out.said[0].text.startswith("Left out: ")


def test_without_any_it_says_so_and_the_rest_of_the_report_is_the_same(played: Reported) -> None:
    with_none, with_some = page(played, Reviews()), page(played, REVIEWS)
    assert isinstance(section(with_none, "annotations").blocks[1], Empty)
    ids = [one.id for one in with_none.sections]
    assert ids == [one.id for one in with_some.sections]
    for one, other in zip(with_none.sections, with_some.sections, strict=True):
        assert one == other or one.id == "annotations"


@pytest.mark.parametrize("language", ["nl", "en"])
def test_their_words_are_drawn_as_they_are_and_always_the_same(
    played: Reported, language: Language
) -> None:
    made = [page(played, REVIEWS, language) for _ in range(2)]
    alone = [replace(one, sections=(section(one, "annotations"),)) for one in made]
    drawn = [html_of(one, {}) for one in alone]
    assert drawn[0] == drawn[1]
    assert "too late [/] &lt;b&gt;" in drawn[0]


def test_a_time_that_is_none_stands_as_it_was_written(played: Reported) -> None:
    for wall in ("yesterday", "", "9999-12-31T23:59:59+00:00", "2026"):
        odd = Entry("odd", 1, Spot(60, 3), "observation", "x", "", 9, wall)
        reviews = Reviews((KeptSeat("odd", "cc" * 32, 1, (odd,)),))
        assert texts(page(played, reviews), "annotations-table")[0][5] == wall
