"""A line that was tampered with, its chain mended, is told as such and never crashed on."""

from collections.abc import Callable
from pathlib import Path

import pytest
from exercises import rich_header
from forged import Said, forged

from oefening.commands import EndExercise, StartExercise
from oefening.errors import JournalError
from oefening.journal import Journal
from oefening.session import Session, verify
from oefening.session.rerun import blaming

LATER = 20_000
"""Second by which all that the scenario sets going by itself has come."""


@pytest.fixture
def lines(tmp_path: Path) -> list[str]:
    """Those of an exercise that was played to ENDEX."""
    with Session.create(tmp_path / "played", rich_header()) as session:
        session.send(StartExercise())
        session.advance(LATER)
        session.send(EndExercise())
        return session.journal.path.read_text(encoding="utf-8").splitlines()


def _nothing(_: Said) -> None:
    pass


def _lose_a_node(header: Said) -> None:
    nodes = header["world"]["nodes"]
    header["world"]["nodes"] = [one for one in nodes if (one["place"], one["capacity"]) != CUT]


CUT = ("VR01", "power")


def _move_an_inject(header: Said) -> None:
    next(one for one in header["scenario"]["injects"] if "at" in one)["at"] = "D99 10:00"


def _mistell_a_lever(header: Said) -> None:
    [option] = [
        option
        for decision in header["scenario"]["decisions"]
        for option in decision["options"]
        if "levers" in option
    ]
    option["levers"][0]["with"]["place"] = "nowhere"


def _misdate(header: Said) -> None:
    header["calendar"]["start"] = "x"


def _lose_the_zone(header: Said) -> None:
    header["calendar"]["offsets"] = []


TAMPERED = {
    "a node is gone": (_lose_a_node, "cannot be played: .* on VR01.power, which there is not"),
    "a moment is beyond": (_move_an_inject, "cannot be played: D99 10:00 is more than 60 days"),
    "no start": (_misdate, "is not right: calendar.start"),
    "no offsets": (_lose_the_zone, "is not right: calendar.offsets"),
}


def test_the_same_line_again_is_no_tampering(tmp_path: Path, lines: list[str]) -> None:
    assert verify(forged(tmp_path / "forged", lines, _nothing)).good


@pytest.mark.parametrize(("change", "told"), TAMPERED.values(), ids=TAMPERED.keys())
def test_what_cannot_be_played_is_told_of_the_first_line(
    tmp_path: Path, lines: list[str], change: Callable[[Said], None], told: str
) -> None:
    folder = forged(tmp_path / "forged", lines, change)
    expected = rf"journal\.jsonl:1: .*{told}"
    with pytest.raises(JournalError, match=expected) as resumed:
        Session.resume(folder)
    verdict = verify(folder)
    assert not verdict.good
    assert verdict.told == resumed.value.phrase


def test_nor_is_there_a_fork_of_it(tmp_path: Path, lines: list[str]) -> None:
    folder = forged(tmp_path / "forged", lines, _lose_a_node)
    with pytest.raises(JournalError, match=r"journal\.jsonl:1: "):
        Session.fork(Journal.read(folder), 3, tmp_path / "fork")
    assert not (tmp_path / "fork").exists()


def test_what_is_no_mistake_to_the_engine_keeps_no_log_from_being_gone_on_with(
    tmp_path: Path, lines: list[str]
) -> None:
    """A later program may check scenarios more strictly than the one that made the log."""
    folder = forged(tmp_path / "forged", lines, _mistell_a_lever)
    assert verify(folder).good
    Session.resume(folder).close()


def test_a_failure_of_the_engine_itself_is_not_laid_at_the_log(
    tmp_path: Path, lines: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError

    folder = forged(tmp_path / "forged", lines, _nothing)
    monkeypatch.setattr("oefening.engine.Engine.advance", fail)
    with pytest.raises(ZeroDivisionError):
        verify(folder)


# ── what fails on records that do not fit ────────────────────────────────────────────────────────


def _name_no_inject(record: Said) -> None:
    record["inject"] = "nobody-wrote-this"


def _released(lines: list[str]) -> int:
    """Number of the record that says of an inject that it was released."""
    return next(at for at, line in enumerate(lines) if '"InjectReleased"' in line)


def test_a_failure_on_a_record_that_does_not_follow_is_laid_at_it(
    tmp_path: Path, lines: list[str]
) -> None:
    number = _released(lines)
    journal = Journal.read(forged(tmp_path / "forged", lines, _name_no_inject, number))
    told = rf"record {number} does not follow .*inject is .nobody-wrote-this"
    with pytest.raises(JournalError, match=told), blaming(journal):
        raise KeyError("nobody-wrote-this")


def test_a_failure_on_a_first_line_that_says_what_cannot_be_is_laid_at_that(
    tmp_path: Path, lines: list[str]
) -> None:
    """The engine takes a phase as it comes; who tells of it cannot say when it began."""

    def begin_early(header: Said) -> None:
        early = {"id": "one", "title": {"en": "One"}, "start": "T-1h", "table": "10m"}
        header["scenario"]["phases"] = [early]

    journal = Journal.read(forged(tmp_path / "forged", lines, begin_early))
    with pytest.raises(JournalError, match=r"jsonl:1: .*before STARTEX"), blaming(journal):
        raise ValueError("T-1h")


def test_a_failure_on_a_log_of_another_engine_says_that_it_cannot_be_tested(
    tmp_path: Path, lines: list[str]
) -> None:
    def made_before(header: Said) -> None:
        header["engine"] = 1

    journal = Journal.read(forged(tmp_path / "forged", lines, made_before))
    with pytest.raises(JournalError, match="do not fit each other"), blaming(journal):
        raise KeyError("nobody-wrote-this")


def test_a_failure_on_a_log_that_comes_out_the_same_is_not_laid_at_it(
    tmp_path: Path, lines: list[str]
) -> None:
    journal = Journal.read(forged(tmp_path / "forged", lines, _nothing))
    with pytest.raises(ZeroDivisionError), blaming(journal):
        raise ZeroDivisionError
