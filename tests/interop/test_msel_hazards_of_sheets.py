"""How workbooks hold an MSEL so that importers do not find it; each hazard by itself."""

from datetime import time
from pathlib import Path

import pytest
from msels import HEAD, PLAIN, book_of, buckets, came, injects, row, sheet_of, taken
from openpyxl.styles import PatternFill

from oefening.errors import OefeningError
from oefening.interop.msel import Undecided, Wishes, bounds, import_workbook
from oefening.interop.msel.titles import scores_of
from oefening.interop.sheets import read_workbook

HOUR = 3600


def test_titles_above_and_a_blank_first_column(tmp_path: Path) -> None:
    rows = [
        ["Oefening Zandbak"],
        [],
        ["versie 3"],
        [None, *HEAD],
        *([None, *one] for one in PLAIN),
    ]
    result = came(tmp_path, rows)
    assert result.imported.account.header == 4
    assert injects(result) == ["inject-1", "inject-2"]
    assert result.scenario.title.in_("nl") == "Oefening Zandbak"
    assert buckets(result)[1] == "skipped"


def test_titles_far_down_the_sheet(tmp_path: Path) -> None:
    rows = [[f"regel {number}", "tekst"] for number in range(30)]
    result = came(tmp_path, [*rows, HEAD, *PLAIN])
    assert result.imported.account.header == 31
    assert len(result.scenario.injects) == 2


def test_titles_in_merged_cells_and_over_two_columns(tmp_path: Path) -> None:
    book = book_of(MSEL=[["Draaiboek"], [*HEAD, None], *PLAIN])
    sheet_of(book).merge_cells("A1:F1")
    sheet_of(book).merge_cells("F2:G2")
    assert injects(came(tmp_path, book)) == ["inject-1", "inject-2"]


def test_titles_repeated_at_the_head_of_each_printed_page(tmp_path: Path) -> None:
    result = came(tmp_path, [HEAD, PLAIN[0], HEAD, PLAIN[1]])
    assert injects(result) == ["inject-1", "inject-2"]
    assert buckets(result)[3] == "skipped"


def test_the_msel_is_not_on_the_first_sheet(tmp_path: Path) -> None:
    book = book_of(Voorblad=[["Oefening"], ["versie", 3]], MSEL=[HEAD, *PLAIN])
    assert came(tmp_path, book).imported.account.sheet == "MSEL"


def test_a_look_up_sheet_is_not_taken_for_the_msel(tmp_path: Path) -> None:
    lists = [["Van", "Aan", "Status"], ["Meldkamer", "ROT", "Gereed"], ["Pers", "GBT", "Concept"]]
    book = book_of(Lijsten=lists, MSEL=[HEAD, *PLAIN])
    result = came(tmp_path, book)
    assert result.imported.account.sheet == "MSEL"
    scores = {one.name: one.score for one in result.imported.account.sheets}
    assert scores["MSEL"] > 2 * scores["Lijsten"]


def test_two_sheets_that_could_be_it_are_listed_and_never_joined() -> None:
    book = book_of(Oud=[HEAD, *PLAIN], Nieuw=[HEAD, *PLAIN, row(3, "11:00", "Nog een")])
    with pytest.raises(Undecided) as undecided:
        taken(book)
    assert [(one.name, one.score) for one in undecided.value.sheets] == [("Oud", 82), ("Nieuw", 82)]
    assert all(one.why for one in undecided.value.sheets)
    assert taken(book, sheet="nieuw").account.rows == 4
    assert taken(book, sheet="1").account.rows == 3


def test_a_sheet_that_is_not_there_is_told_with_those_that_are() -> None:
    with pytest.raises(Undecided, match="MSEL 2") as undecided:
        taken([HEAD, *PLAIN], sheet="MSEL 2")
    assert [one.name for one in undecided.value.sheets] == ["MSEL"]


def test_a_hidden_stale_copy_does_not_stand_in_the_way(tmp_path: Path) -> None:
    book = book_of(Oud=[HEAD, *PLAIN], MSEL=[HEAD, *PLAIN, row(3, "11:00", "Nog een")])
    sheet_of(book, "Oud").sheet_state = "hidden"
    result = came(tmp_path, book)
    assert result.imported.account.sheet == "MSEL"
    assert {one.name: one.hidden for one in result.imported.account.sheets}["Oud"]


def test_two_iterations_on_two_sheets_are_one_scenario_with_another_startex(tmp_path: Path) -> None:
    first = [row(at, time(9, at), f"Gebeurtenis {at}") for at in range(1, 6)]
    second = [row(at, time(13, at), f"Gebeurtenis {at}") for at in range(1, 6)]
    book = book_of(Ochtend=[HEAD, *first], Middag=[HEAD, *second])
    result = came(tmp_path, book, sheet="Ochtend")
    assert len(result.scenario.injects) == 5
    assert "iteration-shifted" in result.notices
    assert "240 minuten" in result.said("nl")
    assert [one.at for one in result.scenario.injects][:2] == ["T+0s", "T+1m"]
    with pytest.raises(Undecided) as undecided:
        taken(book)
    assert [one.key for one in undecided.value.notices] == ["import.iteration-shifted"]


def test_a_sheet_of_16384_columns(tmp_path: Path) -> None:
    book = book_of(MSEL=[HEAD, *PLAIN])
    sheet_of(book)["XFD1"] = " "
    sheet_of(book)["XFD900"].fill = PatternFill("solid", fgColor="FFFF00")
    assert injects(came(tmp_path, book)) == ["inject-1", "inject-2"]


def test_a_workbook_without_any_msel_is_refused_with_its_sheets() -> None:
    with pytest.raises(Undecided) as undecided:
        taken(book_of(Blad1=[["a", "b"], [1, 2]], Blad2=[["x"]]))
    assert [one.score for one in undecided.value.sheets] == [0, 0]


def test_a_sheet_that_is_longer_than_any_msel_is_refused_in_words(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    lines = [";".join(HEAD), *(f"{one};09:00;Regel" for one in range(5_001))]
    book = read_workbook("\n".join(lines).encode(), "draaiboek.csv")
    with pytest.raises(OefeningError, match="5001 lines"):
        import_workbook(book, Wishes())
    monkeypatch.setattr(bounds, "MOST_NODES", 80)
    with pytest.raises(OefeningError, match="2 lines"):
        taken([HEAD, *PLAIN])


def test_titles_are_sought_in_sheets_that_are_full_of_words_without_comparing_all_with_all() -> (
    None
):
    rows = [[f"woord {at} van regel {number}" for at in range(60)] for number in range(60)]
    lines = "\n".join(";".join(row) for row in rows)
    book = read_workbook(lines.encode(), "woorden.csv")
    before = scores_of.cache_info().misses
    with pytest.raises(Undecided):
        import_workbook(book, Wishes())
    assert scores_of.cache_info().misses - before <= 3_600  # each title once, for all fields


def test_hundreds_of_columns_that_could_be_anything(tmp_path: Path) -> None:
    many = [f"Titel {at}" if at % 2 else f"Opmerking {at} bij" for at in range(190)]
    result = came(tmp_path, [[*HEAD, *many], [*PLAIN[0], *map(str, range(190))]])
    assert result.inject("inject-1").title.in_("nl") == "Stroom weg"
    assert len(result.inject("inject-1").extra) >= 188
