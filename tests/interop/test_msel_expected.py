"""What an exported MSEL tells of expected actions comes back with its cells and its windows."""

from pathlib import Path

import pytest
from exported import again, filed, texts
from msels import PLACES
from played import Played as Exercise
from worlds import both

from oefening.cli.exercises import header_of
from oefening.interop.exports import table_of
from oefening.interop.msel import Wishes, import_workbook
from oefening.interop.msel.details import details_of
from oefening.interop.msel.listing import told_apart
from oefening.interop.properties import DETAILS
from oefening.interop.sheets import read_workbook
from oefening.record import Header
from oefening.scenario.injects import Inject
from oefening.text import Language

SHIPPED = (
    "kabelbrug-utrecht",
    "corridor-noordoost",
    "landelijke-uitval",
    "bondgenoten-onderweg",
)


def _second(header: Header, at: str | None) -> int | None:
    return None if at is None else header.calendar.at(at)


def _told(header: Header, inject: Inject, language: Language) -> list[tuple[object, ...]]:
    """Of each expected action its id, its text, of whom it is expected and when."""
    cells = {cell.id: cell.name.in_(language) for cell in header.scenario.cells}
    # A cell with a name that would be taken for several is told by its id.
    apart = {id: id if "," in name or ";" in name else name for id, name in cells.items()}
    return [
        (one.id, one.text.in_(language), apart[one.cell], _second(header, one.at), one.within)
        for one in inject.expects
    ]


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("scenario", SHIPPED)
def test_expected_actions_come_back_with_their_cells_and_windows_and_none_is_a_guess(
    scenario: str, language: Language, tmp_path: Path
) -> None:
    header = header_of(scenario, 1)
    first = filed(table_of(header, language), "csv", language)
    imported = again(first, "a.csv", tmp_path, language)
    back = {inject.id: inject for inject in imported.scenario.injects}
    count = 0
    for inject in header.scenario.injects:
        before = _told(header, inject, language)
        assert _told(imported, back[inject.id], language) == before, inject.id
        assert DETAILS not in back[inject.id].extra
        count += len(before)
    assert count > 20
    wishes = Wishes(places=PLACES, regions=("VR09",), language=language)
    account = import_workbook(read_workbook(first, "a.csv"), wishes).account
    assert account.totals["guessed"] == 0
    assert [one.field for one in account.columns if one.title == DETAILS] == ["details"]


def test_a_scenario_edited_after_its_import_exports_what_it_says_now(tmp_path: Path) -> None:
    first = filed(table_of(header_of("kabelbrug-utrecht", 1), "nl"), "xlsx")
    imported = again(first, "a.xlsx", tmp_path, "nl")
    [*injects] = imported.scenario.injects
    at = next(at for at, one in enumerate(injects) if one.id == "eerste-prognose")
    [action] = injects[at].expects
    [other, *_] = [one for one in imported.scenario.cells if one.id != action.cell]
    edited = action.model_copy(update={"cell": other.id, "within": 5_400})
    injects[at] = injects[at].model_copy(update={"expected": (edited,)})
    scenario = imported.scenario.model_copy(update={"injects": tuple(injects)})
    table = table_of(imported.model_copy(update={"scenario": scenario}), "nl")
    rows = {row["Event Number"]: row for row in texts(filed(table, "csv"), "a.csv")}
    told = rows["eerste-prognose"][DETAILS]
    assert told.startswith(f"{action.id} – {other.name.in_('nl')} – binnen 1u30m – ")
    scenario = imported.scenario.model_copy(
        update={"injects": tuple(one.model_copy(update={"expected": ()}) for one in injects)}
    )
    table = table_of(imported.model_copy(update={"scenario": scenario}), "nl")
    for row in texts(filed(table, "csv"), "a.csv"):
        alone = row["Event Type"] == "Expected Action"
        assert (DETAILS in row) == alone, row
        assert not alone or row[DETAILS].startswith(f"{row['Event Number']} – ")


def test_an_action_that_stands_alone_comes_back_with_its_window(tmp_path: Path) -> None:
    alone = {"id": "one", "kind": "expected-action", "at": "T+1h", "within": "45m"}
    played = Exercise(injects=[{**alone, "title": both("GRIP 2"), "to": ["rot"]}])
    first = filed(table_of(played.header, "nl"), "xlsx")
    imported = again(first, "a.xlsx", tmp_path, "nl")
    [inject] = imported.scenario.injects
    assert (inject.kind, inject.within, inject.expected) == ("expected-action", 2_700, ())
    assert DETAILS not in inject.extra
    [row] = texts(first, "a.xlsx")
    [other] = texts(filed(table_of(imported, "nl"), "xlsx"), "a.xlsx")
    assert other[DETAILS].split(" – ")[-1] == row[DETAILS].split(" – ")[-1] == "binnen 45m"


def test_details_of_another_form_are_none_and_names_may_have_a_dash_in_them() -> None:
    [one, two] = details_of(
        "a – ROT – night – D1 07:00 – within 2d\nb – GBT – x – y\nz", ["rot – night"]
    )
    assert (one.cell, one.when, one.task) == ("ROT – night", {"at": "D1 07:00", "within": "2d"}, "")
    assert (two.cell, two.when, two.task) == ("GBT", {}, "x – y\nz")
    for text in ("", "ROT, within an hour", "Not an id – ROT", "a – ROT\n-b – ROT", "a – "):
        found = details_of(text)
        assert not found or text.startswith("a – ROT"), text
    assert told_apart("- one\n- two", 1) == ["- one\n- two"]
    assert told_apart("one\ntwo", 2) == []
