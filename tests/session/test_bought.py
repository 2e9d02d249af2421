"""Purchases in a log that was taken up again: none that the preparation round does not allow."""

from pathlib import Path
from typing import Any

import pytest
from forged import Said, forged
from prepared import MEASURES, prepared_header
from worlds import both

from oefening.commands import AddNote, BuyMeasure, StartExercise
from oefening.errors import JournalError, Refused
from oefening.scenario.model import Play
from oefening.session import Session, StoryClock, verify
from oefening.session.play import play

BUYS = BuyMeasure(2025, "batteries", "VR02", 1)
SAID = {"kind": "BuyMeasure", "year": 2025, "measure": "batteries", "place": "VR02", "units": 1}
FOLLOWS = SAID | {
    "kind": "MeasureBought",
    "in_all": 2,
    "cost": 100,
    "left": {"2025": 100, "2026": 600, "2027": 900, "2028": 900},
}


@pytest.fixture
def lines(tmp_path: Path) -> list[str]:
    """A log in which something is bought ahead of STARTEX, and noted down after it."""
    with Session.create(tmp_path / "played", prepared_header()) as session:
        session.send(BUYS)
        session.send(StartExercise())
        session.advance(600)
        session.send(AddNote("seen"))
        return session.journal.path.read_text(encoding="utf-8").splitlines()


def number_of(lines: list[str], kind: str) -> int:
    """Which line is of that kind."""
    return next(at for at, line in enumerate(lines) if f'"kind":"{kind}"' in line)


def becomes(said: dict[str, Any]) -> Any:
    """That a record's body becomes this one."""

    def change(record: Said) -> None:
        for key in ("cell", "text"):
            record.pop(key)
        record |= said

    return change


def _no_round(header: Said) -> None:
    header["scenario"]["preparation"] = None


def refusal(folder: Path) -> str:
    """Why an exercise cannot be taken up again, which verifying says as well."""
    with pytest.raises(JournalError) as refused:
        Session.resume(folder)
    verdict = verify(folder)
    assert not verdict.good
    return str(refused.value)


def test_what_is_bought_after_startex_is_refused(tmp_path: Path, lines: list[str]) -> None:
    number = number_of(lines, "AddNote")
    folder = forged(tmp_path / "forged", lines, becomes(SAID), number)
    assert "the preparation round was closed by STARTEX" in refusal(folder)


def test_what_is_bought_without_a_round_is_refused(tmp_path: Path, lines: list[str]) -> None:
    folder = forged(tmp_path / "forged", lines, _no_round)
    assert "this scenario has no preparation round" in refusal(folder)


def test_a_purchase_that_nobody_asked_for_does_not_follow(tmp_path: Path, lines: list[str]) -> None:
    number = number_of(lines, "NoteAdded")
    folder = forged(tmp_path / "forged", lines, becomes(FOLLOWS), number)
    assert f"record {number}" in refusal(folder)


def test_an_exercise_that_is_taken_up_again_after_startex_sells_nothing(tmp_path: Path) -> None:
    with Session.create(tmp_path / "it", prepared_header()) as session:
        session.send(BUYS)
        session.send(StartExercise())
    with Session.resume(tmp_path / "it") as again:
        bought = dict(again.state.bought)
        with pytest.raises(Refused, match="closed by STARTEX"):
            again.send(BUYS)
        assert again.state.bought == bought


def test_a_play_that_buys_the_same_twice_goes_on_with_the_second(tmp_path: Path) -> None:
    one = {"year": 2025, "measure": "crews", "place": "VR02", "units": 1}
    script = Play.model_validate({"name": both("twice"), "prepare": [one, one], "steps": []})
    folders = [tmp_path / "whole", tmp_path / "broken"]
    ends = []
    for folder in folders:
        with Session.create(folder, prepared_header(measures=_cheap())) as session:
            if folder is folders[1]:
                session.send(BuyMeasure(*one.values()))  # type: ignore[arg-type]
        clock = StoryClock(prepared_header().calendar)
        with Session.resume(folder, clock) as session:
            for _ in play(session, script, clock):
                pass
            ends.append(dict(session.state.bought))
    assert ends[0] == ends[1] == {(2025, "crews", "VR02"): 2}


def _cheap() -> dict[str, Any]:
    return MEASURES | {"crews": MEASURES["crews"] | {"people-per-unit": 100, "price": 10}}
