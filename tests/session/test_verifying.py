"""Forks and logs that are verified: run again, they say whether they follow."""

import json
from pathlib import Path

import pytest
from exercises import END, rich_header
from session.reopened import copied, wall

from oefening.commands import RecordDecision, ReleaseInject, SetSpeed
from oefening.engine import Engine
from oefening.errors import JournalError
from oefening.journal import NAME, Journal
from oefening.record import ENGINE, Record, Seat
from oefening.session import Session, verify

# ── forks ────────────────────────────────────────────────────────────────────────────────────────


def test_a_fork_has_its_parents_past_and_says_so(session: Session, tmp_path: Path) -> None:
    session.send(ReleaseInject("first-call"))
    at = len(session.records)
    session.advance(7200)
    with Session.fork(session.journal, at, tmp_path / "fork", wall) as fork:
        assert fork.records == session.records[:at]
        assert fork.header.parent is not None
        assert fork.header.parent.at == at
        assert fork.header.parent.digest == session.journal.digests[at]
        fork.send(RecordDecision("rot", decision="shelter", option="stay"))
        fork.advance(7200)
        assert fork.records[at:] != session.records[at : len(fork.records)]
        assert verify(fork.journal.path).good


def test_there_is_no_fork_at_a_record_that_is_not_there(session: Session, tmp_path: Path) -> None:
    with pytest.raises(JournalError, match="there is no record 9000; the last is"):
        Session.fork(session.journal, 9000, tmp_path / "fork", wall)
    assert not (tmp_path / "fork").exists()


# ── verifying ────────────────────────────────────────────────────────────────────────────────────


def test_a_log_is_verified_while_it_is_written(session: Session) -> None:
    verdict = verify(session.journal.path.parent)
    assert verdict.good
    assert verdict.records == len(session.records)
    assert verdict.fingerprint == session.journal.fingerprint
    assert "every record follows" in verdict.told.render("en")


def test_a_patched_record_is_named_even_if_the_chain_was_mended(session: Session) -> None:
    session.close()
    forged = list(session.records)
    number = next(n for n, record in enumerate(forged, 1) if record.at == 1200)
    forged[number - 1] = Record(number, 1201, forged[number - 1].body)
    folder = session.journal.path.parent / "forged"
    with Journal.create(folder, session.header) as journal:
        journal.append(forged, sync=False)
    verdict = verify(folder)
    assert not verdict.good
    assert f"record {number} does not follow" in verdict.told.render("en")


def test_a_forged_command_that_the_engine_refuses_is_named(session: Session) -> None:
    session.close()
    last = len(session.records)
    command = Record(last + 1, 1800, ReleaseInject("nonsense"), Seat(), "now")
    with Journal.open(session.journal.path.parent) as journal:
        journal.append([command], sync=False)
    verdict = verify(session.journal.path)
    assert not verdict.good
    assert f"record {last + 1} does not follow" in verdict.told.render("en")


def test_a_broken_chain_is_told_without_rerunning(session: Session) -> None:
    session.close()
    path = session.journal.path
    path.write_bytes(path.read_bytes().replace(b'"due":1800', b'"due":1801'))
    verdict = verify(path)
    assert not verdict.good
    assert "the chain is broken" in verdict.told.render("en")


def test_a_log_of_another_engine_is_said_not_to_be_rerun(folder: Path) -> None:
    header = rich_header().model_copy(update={"engine": ENGINE + 1})
    Journal.create(folder, header).close()
    verdict = verify(folder)
    assert verdict.good
    assert "not rerun" in verdict.told.render("en")


def test_a_log_needs_no_other_file(session: Session, tmp_path: Path) -> None:
    session.close()
    lonely = tmp_path / "lonely.jsonl"
    lonely.write_bytes(session.journal.path.read_bytes())
    assert verify(lonely).good


def test_every_line_of_a_log_is_one_json_object(session: Session) -> None:
    session.send(SetSpeed(10))
    for line in session.journal.path.read_text(encoding="utf-8").splitlines():
        assert isinstance(json.loads(line), dict)
    assert session.journal.path.name == NAME


def test_an_engine_reads_no_more_than_the_header(session: Session) -> None:
    assert Engine(Journal.read(session.journal.path).header).state == Engine(rich_header()).state


def test_who_waits_for_a_log_to_be_run_again_hears_how_far_that_is(session: Session) -> None:
    session.advance(END)
    folder = copied(session)
    heard: list[float] = []
    assert verify(folder, heard.append).good
    assert heard == sorted(heard)
    assert heard[-1] == 1
    assert len(heard) > 10
    again: list[float] = []
    Session.resume(folder, wall, again.append).close()
    assert again == heard
