"""Exported MSELs: how tests make them and read them again, and a log to export."""

from pathlib import Path
from typing import Any

from msels import PLACES
from played import Played as Exercise
from worlds import both

from oefening import commands
from oefening.events import DecisionRecorded
from oefening.interop.exports import Played, Table, csv_of, workbook_of
from oefening.interop.msel import Wishes, import_workbook
from oefening.interop.sheets import read_workbook
from oefening.library import load_whole
from oefening.projections.releases import Releases
from oefening.record import Header
from oefening.state import beginning, evolve
from oefening.text import Language
from oefening.world.levers import LeverUse

MARK = "OEFENING – EXERCISE"


def filed(table: Table, kind: str, language: Language = "nl") -> bytes:
    """`table` as a file of this kind."""
    if kind == "csv":
        return csv_of(table, language)
    return workbook_of(table, "Proef", MARK, lambda row, title: None)


def texts(data: bytes, name: str) -> list[dict[str, str]]:
    """What stands in each row under each title, as an import reads it."""
    sheet = read_workbook(data, name).sheets[0]
    titles = {cell.column: cell.text for cell in sheet.rows[0].cells}
    return [
        {titles[cell.column]: cell.text for cell in row.cells if cell.text}
        for row in sheet.rows[1:]
    ]


def again(data: bytes, name: str, folder: Path, language: Language) -> Header:
    """The header of the scenario that an import makes of `data`."""
    wishes = Wishes(places=PLACES, regions=("VR09",), language=language)
    file = folder / "scenario.yaml"
    file.write_text(import_workbook(read_workbook(data, name), wishes).scenario, encoding="utf-8")
    whole = load_whole(file)
    return Header(seed=1, scenario=whole.scenario, world=whole.world, calendar=whole.calendar)


FUEL: dict[str, Any] = {
    "name": {"nl": "Brandstof", "en": "Fuel"},
    "meaning": {"nl": "Brandstof brengen", "en": "Bring fuel"},
    "parameters": {"place": {"kind": "place", "meaning": {"nl": "Waar", "en": "Where"}}},
    "authority": {"who": {"nl": "ROT", "en": "ROT"}},
    "effects": [{"unfreeze": "{place}.power"}],
}
ONE: dict[str, Any] = {"to": ["rot"], "release": "manual"}
MORE: dict[str, Any] = {"question": both("more?"), "cell": "rot"}
OBJECTIVES: list[dict[str, Any]] = [
    {
        "id": "decide",
        "capability": both("Leading"),
        "text": both("Decide in time"),
        "tasks": [{"id": "close-in-time", "text": both("Closes in time")}],
    }
]
DECISIONS: list[dict[str, Any]] = [
    {
        "id": "close",
        "question": both("close?"),
        "cell": "rot",
        "options": [{"id": "yes", "text": both("we do")}],
    },
    {"id": "own", **MORE, "options": [{"id": "yes", "text": both("yes")}]},
    {
        "id": "loose",
        "question": both("without an inject?"),
        "cell": "rot",
        "tasks": ["close-in-time"],
        "objectives": ["decide"],
        "options": [
            {
                "id": "out",
                "text": both("all out"),
                "effects": [{"freeze": "VR09.power"}],
                "levers": [{"lever": "fuel", "with": {"place": "VR09"}}],
            },
            {"id": "nothing", "text": both("nothing")},
        ],
    },
]
INJECTS: list[dict[str, Any]] = [
    {"id": "first", "at": "T+10m", "title": both("first"), **ONE, "decision": "close"},
    {"id": "second", "at": "T+20m", "title": both("second"), **ONE},
    {"id": "third", "at": "T+30m", "title": both("third"), **ONE},
    {"id": "fifth", "at": "T+15m", "title": both("5"), **ONE, "decision": "own"},
    {
        "id": "fourth",
        "after": {"inject": "third", "delay": 300},
        "title": both("4"),
        **ONE,
    },
]


def lasting() -> Exercise:
    """A log in which facilitators did all that can be done to injects, and cells decided."""
    exercise = Exercise(
        levers={"fuel": FUEL}, objectives=OBJECTIVES, decisions=DECISIONS, injects=INJECTS
    )
    exercise.start()
    exercise.to(0.5)
    for command in (
        commands.ReleaseInject("first"),
        commands.AcknowledgeInject("first", "rot"),
        commands.CorrectInject("first", "@SUM(1)"),
        commands.HoldInject("second", "=1+1"),
        commands.SkipInject("third", "no time"),
        commands.ReleaseInject("fifth"),
        commands.HoldInject("fourth"),
        commands.AddInject("=HYPERLINK(0)", to=("rot",)),
    ):
        exercise.do(command)
    exercise.to(1)
    fuel = LeverUse.model_validate({"lever": "fuel", "with": {"place": "VR09"}})
    for decided in (
        commands.RecordDecision("rot", decision="close", option="yes", reason="no choice"),
        commands.RecordDecision("rot", decision="own", text="=in our own words"),
        commands.RecordDecision("rot", decision="loose", option="out", reason="at once"),
        commands.RecordDecision("rot", text="a bulletin", levers=(fuel,)),
        commands.RecordDecision("rot", text="send for help"),
    ):
        exercise.do(decided)
    [*_, last] = [one for one in exercise.records if isinstance(one.body, DecisionRecorded)]
    exercise.do(commands.RetractDecision(last.number, "not needed"))
    return exercise


def went(exercise: Exercise) -> Played:
    header = exercise.header
    state = beginning(header.scenario, header.world)
    for record in exercise.records:
        evolve(state, record)
    return Played(state, Releases(exercise.records))
