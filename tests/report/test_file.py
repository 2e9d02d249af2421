"""A report says whether its log was run again, and what that gave."""

from pathlib import Path

import pytest
from exercises import rich_header

from oefening.journal import Journal
from oefening.report.file import checked
from oefening.session import Session, StoryClock, play


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    header = rich_header()
    clock = StoryClock(header.calendar)
    with Session.create(tmp_path / "played", header, wall=clock) as session:
        for _ in play(session, header.scenario.plays["nobody"], clock):
            pass
    return Journal.read(tmp_path / "played")


def nobody(_: float) -> None:
    """Hears how much is done, and forgets it."""


def test_a_log_that_comes_out_the_same_was_run_again(journal: Journal) -> None:
    assert checked(journal, nobody) == "rerun"


def test_a_log_that_comes_out_otherwise_says_so(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = journal.header.model_copy(update={"seed": 2})
    monkeypatch.setattr(journal, "header", other)
    assert checked(journal, nobody) == "differs"


def test_a_log_of_another_engine_is_not_run_again(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = journal.header.model_copy(update={"engine": 1})
    monkeypatch.setattr(journal, "header", other)
    assert checked(journal, nobody) == "chain"
