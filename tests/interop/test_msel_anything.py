"""Whatever stands in a spreadsheet, a sound scenario comes of it and every row is accounted for."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from msel_families import FAMILIES
from msels import PLACES

from oefening.errors import OefeningError
from oefening.interop.msel import Wishes, import_workbook, told
from oefening.interop.msel.fields import FIELDS, SYNONYMS
from oefening.interop.sheets import Cell, Merge, Row, Sheet, Workbook
from oefening.library import load_whole
from oefening.text import LANGUAGES

ODD = (
    *("", "---", "0", "1", "5-A", "5", "KEY EVENT", "Inject", "Player Action", "Contingency"),
    *("09:00", "00900", "D2 14:30", "J-60", "T+2", "2027-03-28 02:30", "43530", "1 jan", "ENDEX"),
    *("STARTEX", "ROT; GHOR", "All", "e-mail", "Omitted", "Legenda", "Fase 1", "- a\n- b", "[/]"),
    *(
        "=1+1",
        "{{ x }}",
        "[" * 99,
        "{ [" * 70,
        "no",
        "null",
        "12:30",
        "x" * 5000,
        "é" * 200,
        "\u2028\x07\u202e",
        "日本",
    ),
    *("#", ": #", "'", '"', "&a *b", "- - -", "<<", "%", "J. de Vries", "j@x.nl", "06-12345678"),
)
titles = some.sampled_from([title for field in FIELDS for title in SYNONYMS[field]]) | some.text(
    max_size=8
)
texts = some.sampled_from(ODD) | some.text(max_size=20)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("anything")


def sheet(header: list[str], rows: list[list[str]], *, fills: bool, merged: bool) -> Sheet:
    """A sheet with these texts, as a reader gives it."""
    made = []
    for number, row in enumerate([header, *rows], start=1):
        cells = tuple(
            Cell(number, column, text.strip(), text, "FFC000" if fills and number % 2 else "")
            for column, text in enumerate(row, start=1)
            if text.strip()
        )
        if cells:
            made.append(Row(number, cells, hidden=number % 7 == 0))
    merges = (Merge(2, 1, 3, 2), Merge(2, 3, 9, 3)) if merged else ()
    return Sheet("05MAR-A", tuple(made), merges=merges)


@settings(max_examples=100)
@given(
    some.lists(titles, min_size=2, max_size=10),
    some.lists(some.lists(texts, max_size=10), max_size=8),
    some.tuples(some.booleans(), some.booleans(), some.booleans()),
)
def test_any_sheet_gives_a_sound_scenario_or_a_refusal(
    folder: Path, header: list[str], rows: list[list[str]], odd: tuple[bool, bool, bool]
) -> None:
    fills, merged, pseudonymise = odd
    book = Workbook("x.xlsx", (sheet(header, rows, fills=fills, merged=merged),))
    wishes = Wishes(sheet="1", places=PLACES, pseudonymise=pseudonymise)
    try:
        imported = import_workbook(book, wishes)
    except OefeningError:
        return
    file = folder / "x.yaml"
    file.write_text(imported.scenario, encoding="utf-8")
    whole = load_whole(file)
    assert [one for one in whole.warnings if one.severity == "error"] == []
    for language in LANGUAGES:
        assert all(line.render(language) for line in told(imported.account, whole=True))
    listed = {fate.row for fate in imported.account.fates}
    assert listed == {row.number for row in book.sheets[0].rows}


@settings(max_examples=25)
@given(some.sampled_from(sorted(FAMILIES)), some.data())
def test_every_family_survives_odd_cells(folder: Path, letter: str, data: some.DataObject) -> None:
    header = list(FAMILIES[letter].header)
    rows = data.draw(some.lists(some.lists(texts, max_size=len(header)), min_size=1, max_size=6))
    book = Workbook("y.xlsx", (sheet(header, rows, fills=False, merged=False),))
    try:
        imported = import_workbook(book, Wishes(sheet="1", places=PLACES))
    except OefeningError:
        return
    file = folder / "y.yaml"
    file.write_text(imported.scenario, encoding="utf-8")
    scenario = load_whole(file).scenario
    totals = imported.account.totals
    assert len(scenario.injects) <= totals["imported"] + totals["guessed"]
