"""`oefening msel export`: spreadsheets that hold a whole MSEL, and are imported as the same."""

import csv
from datetime import datetime
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import openpyxl
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from msels import PLACES, came
from played import Played as Exercise
from worlds import both

from oefening import commands
from oefening.cli import main
from oefening.cli.exercises import header_of
from oefening.errors import Exit
from oefening.events import DecisionRecorded
from oefening.interop.exports import Played, Table, csv_of, table_of, workbook_of
from oefening.interop.exports.columns import COLUMNS, DECISION, HSEEP, MOMENTS, PLAY
from oefening.interop.guards import escaped, guarded, readable, risky, unguarded
from oefening.interop.msel import Wishes, import_workbook
from oefening.interop.sheets import read_workbook
from oefening.interop.sheets.spoken import unescaped
from oefening.library import load_whole
from oefening.projections.releases import Releases
from oefening.record import Header
from oefening.source import Bilingual
from oefening.state import beginning, evolve
from oefening.text import Language
from oefening.world.levers import LeverUse

MARK = "OEFENING – EXERCISE"
Out = pytest.CaptureFixture[str]


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


def lasting() -> Exercise:
    """A log in which facilitators did all that can be done to injects, and cells decided."""
    one: dict[str, Any] = {"to": ["rot"], "release": "manual"}
    more: dict[str, Any] = {"question": both("more?"), "cell": "rot"}
    exercise = Exercise(
        levers={"fuel": FUEL},
        objectives=[
            {
                "id": "decide",
                "capability": both("Leading"),
                "text": both("Decide in time"),
                "tasks": [{"id": "close-in-time", "text": both("Closes in time")}],
            }
        ],
        decisions=[
            {
                "id": "close",
                "question": both("close?"),
                "cell": "rot",
                "options": [{"id": "yes", "text": both("we do")}],
            },
            {"id": "own", **more, "options": [{"id": "yes", "text": both("yes")}]},
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
        ],
        injects=[
            {"id": "first", "at": "T+10m", "title": both("first"), **one, "decision": "close"},
            {"id": "second", "at": "T+20m", "title": both("second"), **one},
            {"id": "third", "at": "T+30m", "title": both("third"), **one},
            {"id": "fifth", "at": "T+15m", "title": both("5"), **one, "decision": "own"},
            {
                "id": "fourth",
                "after": {"inject": "third", "delay": 300},
                "title": both("4"),
                **one,
            },
        ],
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


FUEL: dict[str, Any] = {
    "name": {"nl": "Brandstof", "en": "Fuel"},
    "meaning": {"nl": "Brandstof brengen", "en": "Bring fuel"},
    "parameters": {"place": {"kind": "place", "meaning": {"nl": "Waar", "en": "Where"}}},
    "authority": {"who": {"nl": "ROT", "en": "ROT"}},
    "effects": [{"unfreeze": "{place}.power"}],
}


def went(exercise: Exercise) -> Played:
    header = exercise.header
    state = beginning(header.scenario, header.world)
    for record in exercise.records:
        evolve(state, record)
    return Played(state, Releases(exercise.records))


@pytest.mark.parametrize("kind", ["xlsx", "csv"])
@pytest.mark.parametrize(
    ("scenario", "language"), [("kabelbrug-utrecht", "nl"), ("corridor-noordoost", "en")]
)
def test_an_import_of_an_export_is_the_same_in_every_column(
    scenario: str, language: Language, kind: str, tmp_path: Path
) -> None:
    header = header_of(scenario, 1)
    name = f"a.{kind}"
    first = filed(table_of(header, language), kind, language)
    imported = again(first, name, tmp_path, language)
    second = filed(table_of(imported, language), kind, language)
    before, after = texts(first, name), texts(second, name)
    assert len(before) == len(header.scenario.injects) > 30
    for one, other in zip(before, after, strict=True):
        assert one == other
    seconds = {one.id: one.planned(imported.calendar) for one in imported.scenario.injects}
    for inject in header.scenario.injects:
        if inject.at is not None:
            assert seconds[inject.id] == inject.planned(header.calendar), inject.id


def test_numbers_and_quoted_braces_come_back_as_they_were(tmp_path: Path) -> None:
    written = [
        'Nog {{ VR09.power }} en {{ "{{naam}}" }}',
        "Zo: {{ '{{ VR09.power }}' }}",
    ]
    header = header_of("kabelbrug-utrecht", 1)
    injects = [
        inject.model_copy(update={"body": Bilingual(nl=body)})
        for inject, body in zip(header.scenario.injects, written, strict=False)
    ]
    scenario = header.scenario.model_copy(update={"injects": tuple(injects)})
    header = header.model_copy(update={"scenario": scenario})
    data = filed(table_of(header, "nl"), "csv")
    shown = {row["Message"] for row in texts(data, "a.csv")}
    assert shown == {"Nog {{ VR09.power }} en {{naam}}", written[1]}
    imported = again(data, "a.csv", tmp_path, "nl")
    assert {one.body.in_("nl") for one in imported.scenario.injects if one.body} == set(written)


@pytest.mark.parametrize("kind", ["xlsx", "csv"])
def test_a_played_log_tells_what_became_of_each_inject_and_is_imported_as_the_same(
    kind: str, tmp_path: Path
) -> None:
    exercise = lasting()
    table = table_of(exercise.header, "en", went(exercise))
    name = f"a.{kind}"
    first = filed(table, kind, "en")
    rows = {row["Event Number"]: row for row in texts(first, name)}
    assert rows["first"]["Planned Release"] == "2027-01-19 06:10"
    assert rows["first"]["Actual Release"] == "2027-01-19 06:30"
    assert rows["first"]["Released By"] == "facilitator"
    assert rows["first"]["Acknowledged At"] == "2027-01-19 06:30"
    assert rows["first"]["Acknowledged By"] == "D1 06:30 ROT"
    assert rows["first"]["Decision Recorded At"] == "2027-01-19 07:00"
    assert rows["first"]["Decision Taken"] == "we do"
    assert rows["first"]["Corrected Words"] == "@SUM(1)"
    assert rows["first"]["Status"] == "acknowledged"
    assert rows["second"]["Reason"] == "D1 06:30 held: =1+1"
    assert rows["third"]["Status"] == "skipped"
    assert rows["third"]["Reason"] == "D1 06:30 skipped: no time"
    assert rows["fourth"]["Trigger"] == "5m after third"
    assert rows["fourth"]["Offset (T+)"] == "T+00:35"
    assert "=HYPERLINK(0)" in {row["Title"] for row in rows.values()}
    imported = again(first, name, tmp_path, "en")
    back = table_of(imported, "en")
    injects = [row for row in texts(first, name) if row["Event Type"] != DECISION]
    assert texts(filed(back, kind, "en"), name) == injects
    for title in MOMENTS:
        cells = {type(row[back.titles.index(title)]) for row in back.rows}
        assert cells <= {datetime, type(None)}, title


def test_what_was_decided_stands_with_the_inject_that_put_it_in_whatever_words() -> None:
    exercise = lasting()
    rows = {
        row["Event Number"]: row
        for row in texts(
            filed(table_of(exercise.header, "en", went(exercise)), "csv", "en"), "x.csv"
        )
    }
    assert rows["first"]["Decision Taken"] == "we do"
    assert rows["first"]["Reason"] == "D1 07:00 decided: no choice"
    assert rows["fifth"]["Decision Taken"] == "=in our own words"
    assert rows["fifth"]["Decision Recorded At"] == "2027-01-19 07:00"
    assert rows["fourth"]["Reason"] == "D1 06:30 held"


@pytest.mark.parametrize("kind", ["xlsx", "csv"])
def test_a_decision_of_no_inject_has_a_row_of_its_own_behind_all_injects(
    kind: str, tmp_path: Path
) -> None:
    exercise = lasting()
    name = f"a.{kind}"
    data = filed(table_of(exercise.header, "en", went(exercise)), kind, "en")
    *injects, loose, bulletin, away = texts(data, name)
    assert all(row["Event Type"] == "Inject" for row in injects)
    assert loose == {
        "Event Number": "decision.loose",
        "Event Type": "Decision",
        "To": "ROT",
        "Title": "without an inject?",
        "Exercise Objective": "Decide in time",
        "Critical Task": "Closes in time",
        "Decision": "without an inject?\n- all out\n- nothing",
        "Effects": "On “all out”:\n- Frozen: power in VR09\n- Fuel (VR09)",
        "Reason": "D1 07:00 decided: at once",
        "Decision Recorded At": "2027-01-19 07:00",
        "Decision Taken": "all out",
    }
    assert bulletin == {
        "Event Number": bulletin["Event Number"],
        "Event Type": "Decision",
        "To": "ROT",
        "Title": "a bulletin",
        "Effects": "Fuel (VR09)",
        "Decision Recorded At": "2027-01-19 07:00",
        "Decision Taken": "a bulletin, Fuel (VR09)",
    }
    assert away["Decision Taken"] == "send for help (retracted)"
    wishes = Wishes(places=PLACES, regions=("VR09",), language="en")
    account = import_workbook(read_workbook(data, name), wishes).account
    skipped = {
        fate.row: fate.skipped.render("en") for fate in account.fates if fate.skipped is not None
    }
    assert [row for row in skipped if row > 1] == [row + len(injects) + 2 for row in range(3)]
    assert "decision that no inject puts" in skipped[len(injects) + 2]
    assert skipped[len(injects) + 2].endswith("without an inject?")


def test_a_scenario_that_was_not_played_has_rows_of_its_decisions_of_no_inject_too() -> None:
    table = table_of(lasting().header, "nl")
    *_, last = texts(filed(table, "xlsx"), "x.xlsx")
    assert (last["Event Number"], last["Effects"]) == (
        "decision.loose",
        "Bij “all out”:\n- Vastgezet: power in VR09\n- Brandstof (VR09)",
    )
    assert "Decision Taken" not in last


def test_effects_tell_in_the_language_what_an_inject_and_its_options_bring_about() -> None:
    header = header_of("kabelbrug-utrecht", 1)
    words: dict[Language, tuple[str, str]] = {
        "nl": ("Uitgevallen: ziekenhuizen in Utrecht, 6%", "Bij “"),
        "en": ("Out: hospitals in Utrecht, 6%", "On “"),
    }
    for language, (told, begins) in words.items():
        rows = {
            row["Event Number"]: row.get("Effects", "")
            for row in texts(filed(table_of(header, language), "csv", language), "x.csv")
        }
        assert rows["noodstroom-hapert"].startswith(f"{told}\n{begins}")
        assert "\n- " in rows["noodstroom-hapert"]
    brings = {one.id for one in header.scenario.injects if one.effects or one.levers}
    assert {id for id, effects in rows.items() if effects} >= brings


def test_columns_of_hseep_stand_first_and_then_those_that_only_a_log_has() -> None:
    table = table_of(header_of("kabelbrug-utrecht", 1), "en")
    assert table.titles == COLUMNS
    assert COLUMNS[: len(HSEEP) + len(PLAY)] == HSEEP + PLAY
    assert (HSEEP[0], HSEEP[-1], PLAY[0], PLAY[-1]) == (
        *("Event Number", "Notes", "Scenario Day", "Decision Recorded At"),
    )


def test_a_workbook_has_typed_cells_titles_that_stay_and_its_mark_in_its_properties() -> None:
    header = header_of("kabelbrug-utrecht", 1)
    table = table_of(header, "nl")
    data = filed(table, "xlsx")
    assert data == filed(table_of(header, "nl"), "xlsx")
    book = openpyxl.load_workbook(BytesIO(data))
    sheet = book["MSEL"]
    row = [cell.value for cell in sheet[3]]
    assert isinstance(row[COLUMNS.index("Designated Scenario Time")], datetime)
    assert isinstance(row[COLUMNS.index("Scenario Day")], int)
    assert sheet.freeze_panes == "B2"
    assert sheet.auto_filter.ref == f"A1:AI{len(table.rows) + 1}"
    assert sheet.print_title_rows == "$1:$1"
    assert book.properties.subject == MARK
    properties = book.custom_doc_props.props  # type: ignore[attr-defined] # stubs do not know it
    assert {one.name: one.value for one in properties} == {
        "Marking": MARK,
        "Oefening Regions": "VR09",
        "Oefening Zone": "Europe/Amsterdam",
        "Oefening Start": header.scenario.start,
    }
    assert MARK not in {cell.value for line in sheet.iter_rows() for cell in line}
    with ZipFile(BytesIO(data)) as archive:
        assert {one.date_time for one in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


HOSTILE = st.text(
    st.sampled_from("=+-@\t\r\n'\"|%;,_x00D<&> aA1{}") | st.characters(codec="utf-8"), max_size=30
)


@settings(max_examples=30)
@given(HOSTILE)
@example("=cmd|' /C calc'!A0")
@example("'=1")
@example("\t=1")
@example("_x003D_1")
@example("\r=1")
def test_no_cell_can_become_a_formula_and_texts_are_read_back_as_they_were(text: str) -> None:
    table = Table(("Title", "x"), ((text, "end"), (f"{text}a", "end")))
    sheet = openpyxl.load_workbook(BytesIO(filed(table, "xlsx")))["MSEL"]
    for cell in sheet["A"][1:]:
        assert cell.data_type in {"s", "n"}
        assert cell.value is None or cell.quotePrefix == risky(unescaped(cell.value))
        assert cell.value is None or isinstance(cell.value, str)
    assert unescaped(escaped(text)) == text
    assert unguarded(guarded(text)) == text
    assert guarded(text)[:1] not in set("=+-@\t\r\n")
    written = csv_of(table, "en").decode("utf-8-sig")
    read = list(csv.reader(StringIO(written, newline="")))
    assert [unguarded(row[0]) for row in read[1:]] == [readable(text), readable(f"{text}a")]
    by_import = [
        read_workbook(filed(table, kind, "en"), f"a.{kind}").sheets[0].at(3, 1)
        for kind in ("xlsx", "csv")
    ]
    assert len({cell.text if cell else "" for cell in by_import}) == 1


def test_the_verb_writes_a_marked_file_and_never_over_another(
    tmp_path: Path, capsys: Out, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    name = "kabelbrug-utrecht-en-OEFENING-EXERCISE.xlsx"
    export = ["--language", "en", "msel", "export", "kabelbrug-utrecht"]
    assert main(export) == Exit.DONE
    assert capsys.readouterr().out == f"{name}\n"
    before = (tmp_path / name).read_bytes()
    assert main(export) == Exit.FILES
    assert "is not overwritten" in " ".join(capsys.readouterr().err.split())
    assert (tmp_path / name).read_bytes() == before
    assert main([*export, "--to", "mine.csv"]) == Exit.DONE
    assert capsys.readouterr().out == "mine-OEFENING-EXERCISE.csv\n"
    assert main([*export, "--to", "mine.ods"]) == Exit.MISUSED
    assert main(["run", "kabelbrug-utrecht", "--folder", "log"]) == Exit.DONE
    assert main(["msel", "export", "log", "--to", "log.csv"]) == Exit.DONE
    told = texts((tmp_path / "log-OEFENING-EXERCISE.csv").read_bytes(), "log.csv")
    assert sum("Actual Release" in row for row in told) > 20


def test_a_time_since_startex_tells_when_that_is_and_which_of_two_hours_is_meant(
    tmp_path: Path,
) -> None:
    head = ["Event Number", "Designated Scenario Time", "Offset (T+)", "Title", "To"]
    night = datetime.fromisoformat("2027-10-31 02:30")
    rows = [
        ["a", night, "T+01:30", "summer still", "ROT"],
        ["b", night, "T+02:30", "winter", "ROT"],
        ["c", None, "T+03:00", "no date", "ROT"],
    ]
    result = came(tmp_path, [head, *rows])
    assert result.scenario.start == "2027-10-31 01:00"
    assert result.moments == {"a": 5_400, "b": 9_000, "c": 10_800}


def test_what_was_kept_of_a_moment_is_one_again_only_as_civil_time() -> None:
    for text, moment in (
        ("2026-01-19 06:30", True),
        ("2026-01-19 06:30:15", True),
        ("2026-01-19T06:30:00Z", False),
        ("2026-01-19 06:30+01:00", False),
        ("20260119", False),
        ("2026-01-19", False),
        ("2026-02-30 06:30", False),
    ):
        kept = {"Acknowledged At": text}
        injects = [{"id": "one", "at": "T+1h", "title": both("one"), "extra": kept}]
        table = table_of(Exercise(injects=injects).header, "nl")
        value = table.rows[0][table.titles.index("Acknowledged At")]
        assert (value == datetime.fromisoformat(text)) if moment else (value == text), text
        for kind in ("xlsx", "csv"):
            assert texts(filed(table, kind), f"x.{kind}")[0]["Acknowledged At"] == text, kind
