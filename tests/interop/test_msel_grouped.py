"""Titles in two rows are joined where the upper one labels groups, and are no row of the MSEL."""

from pathlib import Path

from msels import HEAD, PLAIN, Rows, book_of, buckets, came, row, sheet_of

from oefening.interop.msel import read_profile
from oefening.interop.msel.titles import scores_of
from oefening.interop.sheets import read_workbook

UPPER = ["Nr", "Tijd", None, "Inject", None, "Van", "Aan"]
LOWER = [None, "gepland", "werkelijk", "titel", "omschrijving", None, None]
ROWS: Rows = [
    [1, "09:00", "09:12", "Stroom weg", "De stroom valt uit.", "Meldkamer", "ROT"],
    [2, "10:00", None, "Pers belt", "Een journalist belt.", "Pers", "ROT"],
]


def fields(result: object) -> dict[str, str]:
    account = result.imported.account  # type: ignore[attr-defined]
    return {one.title: one.field for one in account.columns}


def test_a_label_over_two_columns_is_joined_with_what_stands_under_it(tmp_path: Path) -> None:
    book = book_of(MSEL=[UPPER, LOWER, *ROWS])
    for area in ("A1:A2", "B1:C1", "D1:E1", "F1:F2"):
        sheet_of(book).merge_cells(area)
    result = came(tmp_path, book)
    assert fields(result) == {
        "Nr": "id",
        "Tijd: gepland": "at",
        "Tijd: werkelijk": "",
        "Inject: titel": "title",
        "Inject: omschrijving": "body",
        "Van": "from",
        "Aan": "to",
    }
    first = result.inject("inject-1")
    assert result.moments["inject-1"] == 0
    assert (first.title.nl, first.extra["Tijd: werkelijk"]) == ("Stroom weg", "09:12")
    assert buckets(result) == {1: "skipped", 2: "skipped", 3: "imported", 4: "imported"}


def test_labels_are_joined_without_merged_cells_too(tmp_path: Path) -> None:
    rows = [["Draaiboek Donker"], UPPER, LOWER, *ROWS]
    text = "\n".join(";".join(str(cell or "") for cell in row) for row in rows)
    workbook = read_workbook(text.encode(), "x.csv")
    assert [row.number for row in workbook.sheets[0].rows] == [1, 2, 3, 4, 5]
    result = came(tmp_path, rows)
    assert fields(result)["Tijd: gepland"] == "at"
    assert result.scenario.title.nl == "Draaiboek Donker"
    assert len(result.scenario.injects) == 2


def test_a_group_over_titles_that_tell_all_is_joined_too(tmp_path: Path) -> None:
    upper = [None, "Wanneer", None, "Wat", None, "Verwacht", None]
    lower = ["Nr", "Dag", "Tijd", "Titel", "Omschrijving", "Actie", "Aan"]
    rows = [[1, 1, "09:00", "Een", "x y.", "Bellen", "ROT"], [2, 2, "09:00", "Twee", "", "", "ROT"]]
    book = book_of(MSEL=[upper, lower, *rows])
    for area in ("B1:C1", "D1:E1", "F1:G1"):
        sheet_of(book).merge_cells(area)
    result = came(tmp_path, book)
    assert list(fields(result).values())[:5] == ["id", "day", "at", "title", "body"]
    assert result.moments == {"inject-1": 0, "inject-2": 86_400}
    again = came(tmp_path, book, profile=read_profile(result.imported.profile.encode(), "p.yaml"))
    assert fields(again) == fields(result)
    assert "profile-unused" not in again.notices


def test_a_title_that_goes_on_in_the_row_below_is_read_as_one(tmp_path: Path) -> None:
    upper = ["Inject", "Tijd", "Tijd", "Van", "Aan", "Verwachte", None]
    lower = ["nr", "gepland", "werkelijk", "(rol)", None, "reactie", "Omschrijving"]
    rows = [[at, f"{at + 9}:00", None, "Pers", "ROT", "Doe iets", f"Tekst {at}"] for at in (1, 2)]
    result = came(tmp_path, [upper, lower, *rows])
    assert fields(result) == {
        "Inject nr": "id",
        "Tijd: gepland": "at",
        "Tijd: werkelijk": "",
        "Van (rol)": "from",
        "Aan": "to",
        "Verwachte: reactie": "expected",
        "Verwachte: Omschrijving": "body",
    }


def test_a_title_over_the_whole_sheet_or_a_row_of_texts_is_no_label(tmp_path: Path) -> None:
    book = book_of(MSEL=[["Oefening Donker"], HEAD, *PLAIN])
    sheet_of(book).merge_cells("A1:F1")
    result = came(tmp_path, book)
    assert list(fields(result)) == HEAD
    assert result.scenario.title.nl == "Oefening Donker"
    bare = [["Titel", None, "Van", "Aan"], ["Stroom weg", "let op", "Pers", "ROT"]]
    assert len(came(tmp_path, bare).scenario.injects) == 1


def test_titles_in_two_rows_that_are_repeated_are_no_rows(tmp_path: Path) -> None:
    book = book_of(MSEL=[UPPER, LOWER, ROWS[0], UPPER, LOWER, ROWS[1]])
    for area in ("B1:C1", "D1:E1"):
        sheet_of(book).merge_cells(area)
    result = came(tmp_path, book)
    assert [number for number, one in buckets(result).items() if one != "skipped"] == [3, 6]


def test_when_something_was_is_not_when_it_is_to_be(tmp_path: Path) -> None:
    for title in ("Werkelijke tijd", "Tijd (werkelijk)", "End time", "Tijd tot"):
        assert not {"at", "time"} & scores_of(title).keys(), title
    rows = [[*HEAD, "Werkelijke tijd"], [*row(1, "09:00", "Een"), "09:30"]]
    result = came(tmp_path, rows)
    assert result.inject("inject-1").extra["Werkelijke tijd"] == "09:30"
