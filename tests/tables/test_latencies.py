"""The table of latencies: a row for each chain, and for each decision that answers nothing."""

from pathlib import Path

from reported import Reported
from timed import decide, header, inject, on, played

from oefening import commands
from oefening.journal import Journal
from oefening.projections.reviews import Reviews
from oefening.tables.latencies import COLUMNS, chains
from oefening.tables.source import Source

NAMES = [one.name for one in COLUMNS]


def rows(playing: Reported, folder: Path, until: int | None = None) -> list[dict[str, str]]:
    with Journal.create(folder / "exercise", playing.header) as journal:
        journal.append(playing.records, sync=False)
    log = Journal.read(folder / "exercise")
    source = Source.of(log, Reviews(), "en", until)
    return [dict(zip(NAMES, row, strict=True)) for row in chains(source).rows]


def test_a_row_has_both_clocks_and_says_what_is_open(tmp_path: Path) -> None:
    playing = played(
        inject("call", "T+1h", "rot", decision="shelter"), inject("news", "T+1h", "rot")
    )
    decide(playing, cell="bt", text="nothing yet")
    on(playing, 70)
    playing.do(commands.AcknowledgeInject("call", "rot"))
    on(playing, 20)
    decide(playing, decision="shelter", option="open", made_at=5_100)
    call, news, alone = rows(playing, tmp_path)
    assert {name: call[name] for name in NAMES if call[name]} == {
        "chain": "1",
        "stimulus": "decision",
        "inject": "call",
        "inject_kind": "inject",
        "cell": "rot",
        "record": call["record"],
        "second": "3600",
        "moment": "D1 07:30",
        "wall": "2026-11-24T08:01:00Z",
        "decision": "shelter",
        "decision_record": call["decision_record"],
        "paired": "link",
        "made_second": "5100",
        "recorded_second": "5400",
        "effect": "none",
        "acknowledged_after": "600",
        "acknowledged_worked": "10",
        "decided_after": "1500",
        "decided_worked": "25",
    }
    assert (news["open"], news["open_after"], news["open_worked"]) == ("acknowledged", "1800", "30")
    assert (alone["stimulus"], alone["cell"], alone["paired"]) == ("none", "bt", "nothing-open")


def test_up_to_a_moment_only_what_was_known_by_then_is_told(tmp_path: Path) -> None:
    playing = played(inject("call", "T+1h", "rot", decision="shelter"))
    on(playing, 70)
    decide(playing, decision="shelter", option="open")
    [call] = rows(playing, tmp_path, until=4_000)
    assert (call["decided_after"], call["open"]) == ("", "decided")


def test_a_log_without_records_has_no_rows(tmp_path: Path) -> None:
    assert rows(Reported(header()), tmp_path) == []
