"""Workbooks and delimited text are read as a person reads them in a spreadsheet."""

import zipfile
from datetime import date, datetime, time, timedelta
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.styles import PatternFill
from openpyxl.worksheet.worksheet import Worksheet
from workbooks import SHEET, first_sheet, of_sheet, rezipped, saved, texts, with_cells, with_rows

from oefening.errors import InputError
from oefening.interop.sheets import Value, letters_of, read_workbook
from oefening.interop.sheets.formats import format_of
from oefening.interop.sheets.spoken import tidied

moment = datetime.fromisoformat


def read(data: bytes, name: str = "draaiboek.csv") -> dict[str, str]:
    return texts(read_workbook(data, name).sheets[0])


def test_values_come_with_the_text_that_a_person_sees() -> None:
    shown: dict[str, tuple[object, str, Value]] = {
        "A1": (" MSEL\u00a0# ", "MSEL #", "MSEL #"),
        "A2": (moment("2010-05-01 04:00"), "2010-05-01 04:00", moment("2010-05-01 04:00")),
        "A3": (date(2010, 5, 1), "2010-05-01", date(2010, 5, 1)),
        "A4": (time(11, 4), "11:04", time(11, 4)),
        "A5": (time(11, 4, 5), "11:04:05", time(11, 4, 5)),
        "A6": (timedelta(hours=26, minutes=30), "26:30", timedelta(hours=26, minutes=30)),
        "A7": (43530, "43530", 43530),
        "A8": (1.5, "1.5", 1.5),
        "A9": (True, "TRUE", True),
        "A10": ("één\r\ntwee \n", "één\ntwee", "één\ntwee"),
        "A11": ("00900", "00900", "00900"),
    }
    sheet = first_sheet(with_cells(**{at: given for at, (given, _, _) in shown.items()}))
    found = {cell.address: (cell.text, cell.value) for cell in sheet.cells()}
    assert found == {at: (text, value) for at, (_, text, value) in shown.items()}


def test_a_number_with_leading_zeros_keeps_them() -> None:
    def fill(sheet: Worksheet) -> None:
        sheet["A1"], sheet["A2"] = 700, 1100
        sheet["A1"].number_format = sheet["A2"].number_format = "0000"

    assert texts(first_sheet(of_sheet(fill))) == {"A1": "0700", "A2": "1100"}


def test_what_a_format_puts_around_a_number_is_read_with_it() -> None:
    def fill(sheet: Worksheet) -> None:
        for number, code in enumerate(('"T+"0', '"INJ-"000', '0" min"'), 1):
            sheet.cell(number, 1, 15).number_format = code

    assert texts(first_sheet(of_sheet(fill))) == {"A1": "T+15", "A2": "INJ-015", "A3": "15 min"}


def test_a_time_of_day_beyond_midnight_is_no_day_of_1900() -> None:
    def fill(sheet: Worksheet) -> None:
        for number, value in enumerate((0.9375, 1.0, 1.0625), 1):
            sheet.cell(number, 1, value).number_format = "hh:mm"

    sheet = first_sheet(of_sheet(fill))
    assert texts(sheet) == {"A1": "22:30", "A2": "24:00", "A3": "25:30"}
    assert [cell.value for cell in sheet.cells()][2] == timedelta(hours=25, minutes=30)


def test_what_a_format_makes_of_a_number() -> None:
    kinds = {
        "General": "number",
        "0.00": "number",
        "0": "number",
        "0000": "zeros",
        "d-m-yyyy": "date",
        "mmm yy": "date",
        "[$-413]d mmmm yyyy;@": "date",
        "h:mm": "time",
        "h:mm AM/PM": "time",
        "mm:ss": "time",
        'dd/mm/yyyy\\ hh:mm "uur"': "moment",
        "[h]:mm": "duration",
        "[mm]:ss": "duration",
        '"dag" 0': "number",
        "[Red]0.0": "number",
    }
    assert {code: format_of(code).kind for code in kinds} == kinds


def test_days_are_counted_from_1904_where_the_workbook_says_so() -> None:
    book = Workbook()
    book.epoch = moment("1904-01-01")
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet["A1"] = moment("2026-05-01 04:00")
    assert texts(first_sheet(saved(book))) == {"A1": "2026-05-01 04:00"}


def test_the_first_two_months_of_1900_are_as_excel_shows_them() -> None:
    rows = '<row r="1"><c r="A1" s="1"><v>59</v></c><c r="B1" s="1"><v>61</v></c></row>'
    styles = (
        "<styleSheet><fills/><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs></styleSheet>"
    )
    data = rezipped(with_rows(rows), {"xl/styles.xml": styles.encode()})
    assert texts(first_sheet(data)) == {"A1": "1900-02-28", "B1": "1900-03-01"}


def test_what_is_hidden_merged_coloured_or_remarked_is_known() -> None:
    def fill(sheet: Worksheet) -> None:
        sheet["A1"], sheet["B2"], sheet["C3"] = "Voorbereiding", "geheim", "kijk"
        sheet["B2"].fill = PatternFill("solid", fgColor="FFFFC000")
        sheet["C3"].fill = PatternFill("solid", fgColor="FFFFFFFF")
        sheet["C3"].comment = Comment("let op\u00a0dit", "A. Persoon")
        sheet.merge_cells("A1:C1")
        sheet.row_dimensions[2].hidden = True
        sheet.column_dimensions["C"].hidden = True

    sheet = first_sheet(of_sheet(fill))
    cells = {cell.address: cell for cell in sheet.cells()}
    assert {at: cell.fill for at, cell in cells.items()} == {"A1": "", "B2": "FFC000", "C3": ""}
    assert cells["C3"].comment == "let op dit"
    assert [row.number for row in sheet.rows if row.hidden] == [2]
    assert sheet.hidden_columns == {3}
    assert [str(merge) for merge in sheet.merges] == ["A1:C1"]
    assert (seen := sheet.shown(1, 3)) is not None
    assert seen.text == "Voorbereiding"
    assert sheet.at(1, 3) is None


def test_a_comment_on_an_empty_cell_is_kept_without_what_excel_says_ahead_of_it() -> None:
    said = (
        "[Threaded comment]\n\nYour version of Excel allows you to read this threaded comment.\n\n"
        "Comment:\n    Bel eerst Piet"
    )

    def fill(sheet: Worksheet) -> None:
        sheet["A1"] = "x"
        sheet["B2"].comment, sheet["C1"].comment = Comment(said, "A"), Comment("los", "A")

    found = {one.address: one.comment for one in first_sheet(of_sheet(fill)).cells()}
    assert found == {"A1": "", "C1": "los", "B2": "Bel eerst Piet"}


def test_quotes_behind_a_blank_and_texts_kept_from_being_numbers() -> None:
    assert read(b'Nr, Titel\n1, "a, b"\n') == {"A1": "Nr", "B1": "Titel", "A2": "1", "B2": "a, b"}
    assert read(b'Nr;Tijd\n="007";"=""0700"""\n')["A2"] == "007"
    assert read(b'Nr;Tijd\n="007";"=""0700"""\n')["B2"] == "0700"


def test_hidden_sheets_are_read_and_marked() -> None:
    book = Workbook()
    for title, state in (("oud", "hidden"), ("lijst", "veryHidden")):
        sheet = book.create_sheet(title)
        sheet["A1"], sheet.sheet_state = "x", state
    workbook = read_workbook(saved(book), "draaiboek.xlsx")
    assert {sheet.name: sheet.hidden for sheet in workbook.sheets} == {
        "Sheet": False,
        "oud": True,
        "lijst": True,
    }


def test_a_formula_is_kept_as_text_and_lacks_a_value_where_nobody_calculated_it() -> None:
    rows = (
        '<row r="4"><c r="A4"><f>A3+1</f></c><c r="B4"><f>1+1</f><v>2</v></c>'
        '<c r="C4" t="str"><f>""</f><v></v></c><c r="D4" t="e"><f>X</f><v>#NAME?</v></c></row>'
    )
    workbook = read_workbook(with_rows(rows), "draaiboek.xlsx")
    cells = {cell.address: cell for cell in workbook.sheets[0].cells()}
    assert [at for at, cell in cells.items() if cell.formula_without_value] == ["A4"]
    assert (cells["A4"].formula, cells["B4"].value, cells["D4"].error) == ("=A3+1", 2, True)
    said = [notice.render("en") for notice in workbook.notices]
    assert ["A4" in said[0], "D4" in said[1], len(said)] == [True, True, 2]


def test_a_formula_that_would_start_a_program_is_only_text() -> None:
    evil = "=cmd|'/c calc'!A0"
    rows = f'<row r="1"><c r="A1"><f>{evil[1:]}</f><v>1</v></c></row>'
    cell = next(first_sheet(with_rows(rows)).cells())
    assert (cell.formula, cell.text) == (evil, "1")
    assert read(f"a,b\n{evil},x\n".encode())["A2"] == evil


def test_empty_rows_and_columns_take_no_place() -> None:
    wide = "".join(f'<c r="{letters_of(column)}1" s="0"/>' for column in range(1, 16_385))
    sheet = first_sheet(
        with_rows(f'<row r="1">{wide}</row><row r="9"><c r="B9"><v>1</v></c></row>')
    )
    assert (texts(sheet), sheet.columns) == ({"B9": "1"}, 2)


def test_rows_and_cells_without_an_address_follow_one_another() -> None:
    rows = "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"
    assert texts(first_sheet(with_rows(rows))) == {"A1": "1", "B1": "2", "A2": "3"}


def test_names_of_parts_are_the_same_in_upper_and_lower_case() -> None:
    data = with_cells(A1="x")
    with zipfile.ZipFile(BytesIO(data)) as archive:
        sheet = archive.read(SHEET)
    renamed = rezipped(data, {SHEET: None, "xl/Worksheets/SHEET1.xml": sheet})
    assert texts(first_sheet(renamed)) == {"A1": "x"}


def test_how_a_text_is_pronounced_is_no_part_of_it() -> None:
    runs = "<is><r><t>東</t></r><rPh><t>ひがし</t></rPh><r><t>京_x000D_ </t></r></is>"
    rows = f'<row r="1"><c r="A1" t="inlineStr">{runs}</c></row>'
    assert texts(first_sheet(with_rows(rows))) == {"A1": "東京"}


@pytest.mark.parametrize(
    ("written", "cells"),
    [
        (b"a,b\r\n1,2\r\n", {"A1": "a", "B1": "b", "A2": "1", "B2": "2"}),
        (b"a;b\n1,5;2\n", {"A1": "a", "B1": "b", "A2": "1,5", "B2": "2"}),
        (b"a\tb\n1\t2, 3\n", {"A1": "a", "B1": "b", "A2": "1", "B2": "2, 3"}),
        (b"sep=;\r\na;b\r\n", {"A1": "a", "B1": "b"}),
        (b'a,b\n"1\n2 ""x""",\n\n3,\n', {"A1": "a", "B1": "b", "A2": '1\n2 "x"', "A4": "3"}),
        ("\ufeffa;é\n".encode(), {"A1": "a", "B1": "é"}),
        ("a;é\u20ac\n".encode("cp1252"), {"A1": "a", "B1": "é€"}),
        ("\ufeffa\té\n".encode("utf-16-le"), {"A1": "a", "B1": "é"}),
        (b"one column\nonly\n", {"A1": "one column", "A2": "only"}),
    ],
)
def test_delimited_text_is_read_however_it_is_written(
    written: bytes, cells: dict[str, str]
) -> None:
    assert read(written) == cells


def test_a_guess_at_how_letters_are_written_is_told() -> None:
    workbook = read_workbook("naam;café\n".encode("cp1252"), "map/draaiboek.csv")
    assert workbook.sheets[0].name == "draaiboek"
    assert "Windows-1252" in workbook.notices[0].render("nl")


def test_a_quotation_mark_that_is_not_closed_is_refused() -> None:
    opened = b'nr;text\n1;6" pipe\n2;"no end\n3;x\n'
    with pytest.raises(InputError) as refused:
        read_workbook(opened, "x.csv")
    assert [problem.code for problem in refused.value.problems] == ["open-quote"]
    assert "row 3" in refused.value.problems[0].message.render("en")
    assert not read_workbook(b'nr;text\n1;"a\nb"\n2;6" pipe\n', "x.csv").notices


@pytest.mark.parametrize("title", ["[Oefening] Nr", "{Nr}", "<b>Nr</b>", "< 1 uur"])
def test_a_title_in_brackets_makes_no_other_file(title: str) -> None:
    assert read(f"{title};Titel\n1;x\n".encode())["A1"] == title


def test_a_file_is_what_is_in_it_whatever_its_name() -> None:
    for data, name in ((with_cells(A1="x"), "x.csv"), (b"a;b\n", "x.xlsx")):
        workbook = read_workbook(data, name)
        assert len(workbook.sheets[0].rows) == 1
        assert len(workbook.notices) == 1


CELLS = some.dictionaries(
    some.tuples(some.integers(1, 12), some.integers(1, 12)),
    some.one_of(
        some.text(some.characters(codec="utf-8", categories=("L", "N", "P", "Zs")), max_size=12),
        some.integers(-(10**9), 10**9),
        some.datetimes(moment("1901-01-01"), moment("2100-01-01")),
        some.booleans(),
    ),
    max_size=20,
)


@settings(max_examples=40)
@given(CELLS)
def test_what_is_written_is_read_again(cells: dict[tuple[int, int], object]) -> None:
    def fill(sheet: Worksheet) -> None:
        sheet["Z99"] = "end"
        for (row, column), what in cells.items():
            sheet.cell(row, column).value = what  # type: ignore[assignment]
            if isinstance(what, str):
                sheet.cell(row, column).data_type = "s"

    sheet = first_sheet(of_sheet(fill))
    for (row, column), what in cells.items():
        found = sheet.at(row, column)
        match what:
            case str():
                assert (found.text if found else "") == tidied(what)
            case datetime():
                assert found is not None
                assert isinstance(found.value, datetime)
                assert abs(found.value - what) <= timedelta(seconds=1)
            case _:
                assert found is not None
                assert found.value == what
