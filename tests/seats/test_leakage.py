"""No word of what a cell may not know is anywhere in its view: found with words like no others."""

from pathlib import Path
from typing import Any

from knowing import CELLS
from shown import shown_header, shown_scenario
from worlds import both

from oefening import commands
from oefening.clock import HOUR
from oefening.record import Header, Seat
from oefening.scenario.model import Scenario
from oefening.seats.views import VIEWS, kept_views
from oefening.session import Session
from oefening.world.effects import Freeze

SEED = 987_654_321_123

FOR_ROT = {
    *("canaryrottitle", "canaryrotbody", "canaryrotchannel", "canaryrotsender"),
    *("canaryrotquestion", "canaryrotdecides", "canaryrotasks", "canaryrotanswer"),
    *("canaryrotcorrected", "canaryadded", "canaryaddedbody", "canaryopen"),
}
FOR_GBT = {
    *("canarygbttitle", "canarygbtbody", "canarygbtdecides", "canarygbtasks", "canarygbtanswer"),
}
FOR_BOTH = {"canarybothtitle", "canarybothbody", "canarybrief"}


def inject(id: str, **more: Any) -> dict[str, Any]:
    """An inject with a canary in whatever is not given."""
    return {
        "id": id,
        "at": "T+2h",
        "title": both(f"canary{id}title"),
        "body": both(f"canary{id}body"),
        "notes": both("canarynotes"),
        "track": both("canarytrack"),
        "controller": both("canarycontroller"),
        "extra": {"canarycolumn": "canaryextra"},
        "origin": "canaryorigin",
        "expected": [
            {"id": f"{id}-do", "text": both("canaryexpected"), "cell": "rot", "within": "30m"}
        ],
    } | more


def header() -> Header:
    injects = [
        inject("rot", to=["rot"], decision="shelter", channel=both("canaryrotchannel"))
        | {"from": "canaryrotsender", "asserts": [{"level": "VR02.power", "below": "12%"}]},
        inject("gbt", to=["gbt"]),
        inject("both", to=["rot", "gbt"]),
        inject("nobody"),
        inject("action", to=["rot"], kind="controller-action"),
        inject("watch", to=["rot"], kind="expected-action", expected=[]),
        inject("admin", to=["rot"], kind="administrative"),
        inject("instead", to=["rot"], kind="contingency") | {"contingency-of": "rot-do"},
        inject("reserve", to=["rot"]) | {"on-call": "yes", "at": None},
        inject("skipped", to=["rot"]),
        inject("held", to=["rot"]),
        inject("later", to=["rot"], at="T+20h"),
    ]
    base: dict[str, Any] = shown_scenario().dump()
    decision = base["decisions"][0] | {
        "question": both("canaryrotquestion"),
        "options": [
            {"id": "open", "text": both("canaryopen")},
            {"id": "stay", "text": both("canaryother")},
        ],
    }
    objective = {"id": "aim", "text": both("canaryaim"), "capability": both("canarycapability")}
    scenario = Scenario.model_validate(
        base
        | {
            "cells": [dict(one) for one in CELLS],
            "injects": [{key: had for key, had in one.items() if had} for one in injects],
            "decisions": [decision],
            "objectives": [objective],
            "hot-wash": [both("canaryhotwash")],
            "sources": ["canarysource"],
            "brief": both("canarybrief"),
            "summary": both("canarysummary"),
            "plays": {"nobody": {"name": both("canaryplay")}},
        }
    )
    return shown_header(SEED).model_copy(update={"scenario": scenario})


def asked(session: Session, cell: str) -> None:
    """A question of a cell, answered after a look at the model."""
    session.send(commands.AskQuestion(cell, f"canary{cell}asks"))
    question = session.state.questions[-1].number
    answer = f"canary{cell}answer"
    session.send(commands.AnswerQuestion(question, answer, ("VR02.food-retail", "VR01.hospital")))


def played(session: Session) -> None:
    session.send(commands.StartExercise())
    session.advance(2 * HOUR)
    control = Seat("exercise-control", "canaryfunction")
    for id in ("rot", "gbt", "both", "nobody", "action", "watch", "admin"):
        session.send(commands.ReleaseInject(id), control)
    session.send(commands.HoldInject("held", "canaryholdreason"))
    session.send(commands.SkipInject("skipped", "canaryskipreason"))
    session.send(commands.CorrectInject("rot", "canaryrotcorrected"))
    session.send(commands.AcknowledgeInject("rot", "rot"))
    chosen = commands.RecordDecision("rot", "canaryrotdecides", "shelter", "open")
    session.send(chosen)
    session.send(commands.RecordDecision("gbt", "canarygbtdecides", reason="canaryreason"))
    session.send(commands.RetractDecision(session.state.taken[-1].number, "canaryundone"))
    for cell in ("rot", "gbt"):
        asked(session, cell)
    session.send(commands.AddNote("canarynote", "rot"))
    session.send(commands.SeeExpectation("rot-do", "rot"))
    session.send(commands.AddInject("canaryadded", "canaryaddedbody", ("rot",)))
    session.send(commands.RetractInject("both", "canaryretracted"))
    session.send(commands.Intervene((Freeze(freeze="VR02.food-retail"),), "canaryintervene"))
    session.advance(12 * HOUR)
    session.send(commands.EndExercise())


def test_a_view_has_what_its_cell_was_told_and_not_a_word_more(tmp_path: Path) -> None:
    with Session.create(tmp_path, header()) as session, kept_views(session):
        played(session)
        log = session.journal.path.read_text(encoding="utf-8")
    words = {f"canary{one}" for one in _after(log, "canary")}
    assert len(words) > 50
    assert words >= FOR_ROT | FOR_GBT | FOR_BOTH
    allowed = {"rot": FOR_ROT | FOR_BOTH, "gbt": FOR_GBT | FOR_BOTH}
    for cell in session.header.scenario.cells:
        path = tmp_path / VIEWS / f"{cell.id}.jsonl"
        for file in (path, *path.parent.glob(f"{cell.id}.*")):
            view = file.read_text(encoding="utf-8")
            found = {f"canary{one}" for one in _after(view, "canary")}
            assert found <= allowed.get(cell.id, {"canarybrief"})
            assert str(SEED) not in view
            if file == path:
                assert found == allowed.get(cell.id, {"canarybrief"})
        view = path.read_text(encoding="utf-8")
        assert "food-retail" not in view  # it never changed, and others may not know of it
        assert "VR02.power" not in view


def _after(text: str, mark: str) -> set[str]:
    """The words that stand behind each `mark`."""
    return {_word(part) for part in text.split(mark)[1:]}


def _word(text: str) -> str:
    end = next((at for at, letter in enumerate(text) if not letter.isalpha()), len(text))
    return text[:end]
