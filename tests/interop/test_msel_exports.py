"""`oefening msel export`: spreadsheets that hold a whole MSEL, and are imported as the same."""

import csv
from datetime import datetime
from io import BytesIO, StringIO
from itertools import pairwise
from pathlib import Path
from zipfile import ZipFile

import openpyxl
import pytest
from exported import MARK, again, filed, lasting, texts, went
from hypothesis import example, given, settings
from hypothesis import strategies as st
from msels import HEAD, came, row
from openpyxl.utils import get_column_letter
from played import Played as Exercise
from worlds import both

from oefening.cli import main
from oefening.cli.exercises import header_of
from oefening.clock import HOUR
from oefening.errors import Exit
from oefening.interop.exports import Table, csv_of, table_of, workbook_of
from oefening.interop.exports.columns import COLUMNS, DECISION, HSEEP, MOMENTS, PLAY
from oefening.interop.sheets import read_workbook
from oefening.interop.sheets.spoken import unescaped
from oefening.source import Bilingual
from oefening.source.guards import escaped, guarded, readable, risky, unguarded
from oefening.text import Language

Out = pytest.CaptureFixture[str]


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


def test_the_response_to_a_player_action_is_expected_and_comes_back(tmp_path: Path) -> None:
    head = [*HEAD, "Soort", "Verwachte reactie"]
    rows = [
        [*row(1, "09:00", "Rook op vak C"), "Inject", "Iemand gaat kijken"],
        [*row(2, "09:20", "Vak C wordt ontruimd"), "Player Action", "Vak C is leeg"],
        [*row(3, "10:00", "ENDEX"), "", ""],
    ]
    result = came(tmp_path, [head, *rows])
    action = result.inject("inject-2")
    assert (action.kind, action.extra) == ("expected-action", {})
    assert [one.text.nl for one in action.expected] == ["Vak C is leeg"]
    table = table_of(header_of(str(tmp_path / f"{result.imported.id}.yaml"), 1), "nl")
    column = table.titles.index("Expected Participant Response")
    assert [one[column] for one in table.rows[:2]] == ["Iemand gaat kijken", "Vak C is leeg"]
    again_in = tmp_path / "again"
    again_in.mkdir()
    back = again(filed(table, "xlsx", "nl"), "a.xlsx", again_in, "nl")
    assert table_of(back, "nl") == table
    assert back.scenario.duration == HOUR


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
    shown = {row["Message"] for row in texts(data, "a.csv") if row["Event Type"] != DECISION}
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
    assert sheet.print_title_cols == "$A:$A"
    assert book.properties.subject == MARK
    properties = book.custom_doc_props.props  # type: ignore[attr-defined] # stubs do not know it
    assert {one.name: one.value for one in properties} == {
        "Marking": MARK,
        "Oefening Regions": "VR09",
        "Oefening Zone": "Europe/Amsterdam",
        "Oefening Start": header.scenario.start,
        "Oefening Language": "nl",
        "Oefening Title": header.scenario.title.in_("nl"),
    }
    assert MARK not in {cell.value for line in sheet.iter_rows() for cell in line}
    with ZipFile(BytesIO(data)) as archive:
        assert {one.date_time for one in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_each_part_of_an_msel_fits_on_a_page_at_a_size_that_can_be_read() -> None:
    table = table_of(header_of("kabelbrug-utrecht", 1), "nl")
    sheet = openpyxl.load_workbook(BytesIO(filed(table, "xlsx")))["MSEL"]
    assert sheet.page_setup.scale == 52
    properties = sheet.sheet_properties.pageSetUpPr
    assert properties is None or not properties.fitToPage
    ends = [one.id for one in sheet.col_breaks.brk]
    assert [table.titles[end - 1] for end in ends] == ["Notes", "Decision Recorded At"]
    letters = list(map(get_column_letter, range(1, len(table.titles) + 1)))
    widths = [sheet.column_dimensions[letter].width for letter in letters]
    inch = 7 / 96  # of a character of Calibri 11
    for since, until in pairwise([0, *ends, len(widths)]):
        ahead = widths[0] if since else 0  # which is on every page
        across = (ahead + sum(widths[since:until])) * inch * 0.52
        assert across < 420 / 25.4 - 2 * 0.4


@pytest.mark.parametrize("character", ["a", "é", "\N{FIRE ENGINE}"])
def test_no_cell_has_more_characters_than_a_workbook_holds(character: str) -> None:
    told: list[tuple[int, str]] = []
    table = Table(("Title",), ((character * 40_000,), ("short",)))
    data = workbook_of(table, "Proef", MARK, lambda row, title: told.append((row, title)))
    [long, short] = [cell.value for cell in openpyxl.load_workbook(BytesIO(data))["MSEL"]["A"][1:]]
    assert isinstance(long, str)
    assert 32_765 <= len(long.encode("utf-16-le")) // 2 <= 32_767
    assert long.endswith("…")
    assert (short, told) == ("short", [(2, "Title")])


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
@example("||")
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
