"""Who knew what, as tables: when what fell was known, and pictures at decisions."""

from pathlib import Path

import pytest
from knowing import seeing

from oefening import commands
from oefening.clock import HOUR
from oefening.journal import Journal
from oefening.projections.reviews import Reviews
from oefening.session import Session
from oefening.study.tidy import Table
from oefening.tables.knowledge import knowledge, pictures
from oefening.tables.source import Source


@pytest.fixture
def source(tmp_path: Path) -> Source:
    """The ROT has no word of the east from 3 h on, and decides at 8 h; it is looked at then."""
    with Session.create(tmp_path, seeing()) as session:
        session.send(commands.StartExercise())
        session.advance(8 * HOUR)
        session.send(commands.RecordDecision("rot", "we wait"))
        session.advance(12 * HOUR)
    journal = Journal.read(tmp_path)
    return Source.of(journal, Reviews(), "en", 8 * HOUR)


def rows(table: Table) -> list[dict[str, str]]:
    return [dict(zip((one.name for one in table.columns), row, strict=True)) for row in table.rows]


def test_each_cell_has_a_row_of_each_thing_that_fell_whether_it_knew_or_not(source: Source) -> None:
    phones = {one["cell"]: one for one in rows(knowledge(source)) if one["capacity"] == "mobile"}
    assert set(phones) == {"rot", "gbt", "grid", "far"}
    asked = ("second", "sees", "known_second", "known_after")
    told = {cell: [one[name] for name in asked] for cell, one in phones.items()}
    assert told == {
        "rot": ["10800", "true", "", ""],
        "gbt": ["10800", "true", "12600", "1800"],
        "grid": ["10800", "false", "", ""],
        "far": ["10800", "false", "", ""],
    }


def test_the_whole_picture_at_a_decision_stands_beside_how_it_was(source: Source) -> None:
    found = {(one["place"], one["what"]): one for one in rows(pictures(source))}
    assert len(found) == 5
    east = found["VR01/east", "communications"]
    assert (east["picture_percent"], east["level_percent"]) == ("100.0000", "0.0000")
    assert (east["picture_second"], east["cut_off"]) == ("10200", "true")
    assert found["VR01", "energy"]["cut_off"] == "false"
