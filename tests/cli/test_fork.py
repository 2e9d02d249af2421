"""The verb that forks an exercise, and what tells of a fork that it is one."""

from pathlib import Path
from typing import Any

import pytest
from reported import header_with
from shown import shown_header

from oefening.cli import main
from oefening.cli.desk import Desk
from oefening.cli.plain.dialogue import Dialogue
from oefening.clock import whole_minute
from oefening.journal import NAME, Journal
from oefening.projections.acts import decisions
from oefening.record import Header
from oefening.session import Session, StoryClock, play

Out = pytest.CaptureFixture[str]

HEADER = shown_header()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An exercise that was played to ENDEX."""
    clock = StoryClock(HEADER.calendar)
    with Session.create(tmp_path / "exercise", HEADER, clock) as session:
        for _ in play(session, HEADER.scenario.plays["average"], clock):
            pass
    return tmp_path / "exercise"


def asked(*arguments: str | Path, language: str = "en") -> int:
    return main([*map(str, arguments), "--language", language])


def test_a_fork_says_where_it_is_and_how_to_go_on(folder: Path, capsys: Out) -> None:
    new = folder.with_name("other")
    assert asked("fork", folder, "--at", "D1 10:00", new) == 0
    out, err = capsys.readouterr()
    mark, forked, last, kept = out.splitlines()
    number = sum(one.at <= 12_600 for one in Journal.read(folder).records)
    assert mark == "OEFENING – EXERCISE"
    assert forked == (
        f"Forked at D1 10:00 (T+03:30), after record {number}; there the clock stands still."
    )
    assert last.startswith("The last in it, at D1 ")
    assert kept.endswith(f"go on with 'oefening play --resume {new}'.")
    assert err == ""


def test_the_fork_can_be_played_on_verified_replayed_and_reported(
    folder: Path, capsys: Out
) -> None:
    new = folder.with_name("other")
    assert asked("fork", folder, "--at", "T+3h30m", new) == 0
    with Session.resume(new) as session:
        dialogue = Dialogue(session, Desk())
        told = "\n".join(dialogue.welcome())
        for line in ("resume", "step 2h", "endex endex"):
            dialogue.answer(line)
        assert session.state.ended
    origin = Journal.read(new).header.parent
    assert origin is not None
    said = (
        f"A fork from D1 10:00 (T+03:30), record {origin.at}: up to then the same as the exercise "
        f"of which that record has the fingerprint {origin.digest}"
    )
    assert said in told
    capsys.readouterr()
    for verb in ("verify", "replay"):
        assert asked(verb, new) == 0
        assert said in capsys.readouterr().out.splitlines()
    assert asked("report", new) == 0
    assert said in (new / "report-en.html").read_text(encoding="utf-8")


def test_at_the_moment_of_a_decision_it_says_how_to_fork_ahead_of_it(
    folder: Path, capsys: Out
) -> None:
    first = next(iter(decisions(Journal.read(folder).records).values()))
    then = HEADER.calendar.show(first.at, plus=False)
    ahead = HEADER.calendar.show(whole_minute(first.at - 1), plus=False)
    assert asked("fork", folder, "--at", then) == 0
    last = capsys.readouterr().out.splitlines()[2]
    assert last.startswith(f"The last in it, at {then}: ")
    assert last.endswith(
        f"To take that decision otherwise, fork at {ahead} at the latest, or with --before 1."
    )


@pytest.mark.parametrize("language", ["nl", "en"])
def test_what_was_decided_ends_in_one_full_stop(tmp_path: Path, capsys: Out, language: str) -> None:
    header = stopped()
    clock = StoryClock(header.calendar)
    with Session.create(tmp_path / "it", header, clock) as session:
        for _ in play(session, header.scenario.plays["average"], clock):
            pass
    first = next(iter(decisions(Journal.read(tmp_path / "it").records).values()))
    then = header.calendar.show(first.at, plus=False)
    for where in (("--before", "1"), ("--at", then)):
        assert asked("fork", tmp_path / "it", *where, language=language) == 0
        told = capsys.readouterr().out.splitlines()[2]
        assert "." in told
        assert ".." not in told


def stopped() -> Header:
    """An exercise whose answers are sentences, with a full stop."""
    scenario: Any = HEADER.scenario.dump()
    for decision in scenario["decisions"]:
        for option in decision["options"]:
            option["text"] = {language: f"{text}." for language, text in option["text"].items()}
    return header_with(decisions=scenario["decisions"])


def test_a_fork_before_a_decision_has_all_that_came_ahead_of_it(folder: Path, capsys: Out) -> None:
    parent = Journal.read(folder)
    taken = decisions(parent.records)
    for called in ("1", f"#{next(iter(taken))}", next(iter(taken.values())).about or ""):
        new = folder.with_name(f"before-{called}")
        assert asked("fork", folder, "--before", called, new) == 0
        first = next(iter(taken.values()))
        fork = Journal.read(new)
        own = len(fork.records) - first.before
        assert [one.body for one in fork.records[: first.before]] == [
            one.body for one in parent.records[: first.before]
        ]
        assert own <= 2, "but for the pause by the program"
        assert not decisions(fork.records)
        assert "Decision 1 is not in it: " in capsys.readouterr().out
        with Session.resume(new) as session:
            again = session.state.put_at
            assert first.about in again, "it can be taken otherwise"


def test_a_decision_that_nobody_took_is_no_place_for_a_fork(folder: Path, capsys: Out) -> None:
    taken = {one.about for one in decisions(Journal.read(folder).records).values()}
    other = [one.id for one in HEADER.scenario.decisions if one.id not in taken]
    for decision in other:
        assert asked("fork", folder, "--before", decision) == 2
        assert f"decision '{decision}' was not taken" in capsys.readouterr().err


def test_in_dutch_too(folder: Path, capsys: Out) -> None:
    assert asked("fork", folder, "--at", "D1 10:00", language="nl") == 0
    assert "Afgetakt op D1 10:00 (T+03:30)" in capsys.readouterr().out
    assert asked("verify", f"{folder}-fork", language="nl") == 0
    assert "Aftakking vanaf D1 10:00 (T+03:30), regel" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "code", "why"),
    [
        ((), 2, "from when? Give --at MOMENT or --before DECISION"),
        (("--at", "D1 10:00", "--before", "1"), 2, "--before does not go with --at"),
        (("--before", "99"), 2, "there is no decision 99; there are"),
        (("--before", "nothing"), 2, "the decision 'nothing' does not exist; there are:"),
        (("--at", "half past"), 2, "half past"),
        (("--at", "T-1h"), 2, "is before STARTEX"),
        (("--at", "D9 10:00"), 2, "ENDEX was at D2 06:30"),
        (("--at", "D1 10:00", "{folder}"), 3, "is there already"),
        (("--at", "D1 10:00", "{folder}/in"), 3, "goes beside it"),
        (("--at", "D1 10:00", "{folder}/journal.jsonl/in"), 3, "journal.jsonl"),
    ],
)
def test_what_cannot_be_forked_is_told_and_nothing_is_made(
    folder: Path, capsys: Out, arguments: tuple[str, ...], code: int, why: str
) -> None:
    there = sorted(folder.parent.rglob("*"))
    given = [one.format(folder=folder) for one in arguments]
    assert asked("fork", folder, *given) == code
    assert why in capsys.readouterr().err
    assert sorted(folder.parent.rglob("*")) == there


def test_of_a_damaged_log_the_line_is_told(folder: Path, capsys: Out) -> None:
    path = folder / NAME
    path.write_bytes(path.read_bytes().replace(b'"n":3,', b'"n":4,'))
    assert asked("fork", folder, "--at", "D1 10:00") == 1
    assert "journal.jsonl:4: this is record 4" in capsys.readouterr().err
    assert not Path(f"{folder}-fork").exists()


def test_a_log_that_was_cut_short_is_forked_and_that_is_said(folder: Path, capsys: Out) -> None:
    path = folder / NAME
    path.write_bytes(path.read_bytes()[:-20])
    assert asked("fork", folder, "--at", "D1 10:00") == 0
    assert "an unfinished last line" in capsys.readouterr().err
