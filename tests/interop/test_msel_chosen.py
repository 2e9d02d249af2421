"""What a spreadsheet does not say is told in the account, with how to say otherwise."""

from pathlib import Path

import pytest
from msels import HEAD, PLACES, PLAIN, buckets, came, row, taken

from oefening.cli.exercises import header_of
from oefening.interop import refusals
from oefening.interop.exports import csv_of, table_of, workbook_of
from oefening.interop.msel import Imported, Wishes, bounds, import_workbook, told
from oefening.interop.sheets import read_workbook
from oefening.interop.tools import objects
from oefening.source import LARGEST
from oefening.source.compose import MOST_NODES
from oefening.text import LANGUAGES


def chosen(imported: Imported) -> dict[str, str]:
    """What was chosen, in English by the last word of its key."""
    return {one.key.rpartition(".")[2]: one.render("en") for one in imported.account.chosen}


def test_all_that_was_chosen_is_told_with_how_to_say_otherwise() -> None:
    imported = taken([HEAD, *PLAIN])
    said = chosen(imported)
    assert list(said) == [
        *("region-first", "language", "zone", "cells", "duration", "table-time"),
    ]
    assert "VR09" in said["region-first"]
    assert "Dutch" in said["language"]
    assert "cells: 1" in said["cells"]
    assert "2h" in said["duration"] or "2 h" in said["duration"]
    assert all("to change it" in one for one in said.values())
    lines = [line.render("nl") for line in told(imported.account, whole=False)]
    assert "Dit staat er niet in en is dus gekozen:" in lines
    asked = taken([HEAD, *PLAIN], regions=("VR17",), language="nl", zone="Europe/Brussels")
    assert not chosen(asked).keys() & {"region-first", "language", "zone"}


def test_a_speed_is_told_where_there_are_phases_and_a_cell_where_nobody_is_named(
    tmp_path: Path,
) -> None:
    rows = [[1, "09:00", "Een", "Begin"], [2, "21:30", "Twee", "Slot"]]
    result = came(tmp_path, [["Nr", "Tijd", "Titel", "Fase"], *rows])
    said = chosen(result.imported)
    assert "no-cells" in said
    assert result.scenario.phases[0].speed == 4
    assert "4×" in said["speed"]


def test_the_region_that_is_named_most_is_told_as_such() -> None:
    said = chosen(taken([HEAD, row(1, "09:00", "Brand in Rotterdam-Rijnmond")]))
    assert "VR17" in said["region-named"]


@pytest.mark.parametrize("scenario", ["kabelbrug-utrecht", "corridor-noordoost"])
def test_an_exported_workbook_tells_its_regions_zone_and_start(scenario: str) -> None:
    header = header_of(scenario, 1)
    places = {"VR01": "Groningen", **{code: code for code in header.scenario.regions}, **PLACES}
    table = table_of(header, "nl")
    data = workbook_of(table, "Proef", "OEFENING – EXERCISE", lambda row, title: None)
    imported = import_workbook(read_workbook(data, "a.xlsx"), Wishes(places=places))
    regions = ", ".join(header.scenario.regions)
    assert regions in chosen(imported)["region-file"]
    assert "zone" not in chosen(imported)
    assert f"start: {header.scenario.start}" in imported.scenario
    other = Wishes(places=places, regions=("VR01",), startex="2027-01-01 08:00")
    asked = import_workbook(read_workbook(data, "a.xlsx"), other)
    assert "start: 2027-01-01 08:00" in asked.scenario
    assert "region-file" not in chosen(asked)
    bare = import_workbook(read_workbook(csv_of(table, "nl"), "a.csv"), Wishes(places=places))
    assert "region-file" not in chosen(bare)


def test_the_properties_of_a_workbook_tell_its_title_and_the_language_of_its_texts() -> None:
    table = table_of(header_of("kabelbrug-utrecht", 1), "nl")
    about = {"Oefening Language": "en", "Oefening Title": "Kabelbrug. Alles is uit"}
    told = type(table)(table.titles, table.rows, about)
    data = workbook_of(told, "Proef", "OEFENING – EXERCISE", lambda row, title: None)
    imported = import_workbook(read_workbook(data, "a.xlsx"), Wishes(places=PLACES))
    assert "title: {en: Kabelbrug. Alles is uit}" in imported.scenario
    assert "language" not in chosen(imported)
    asked = import_workbook(read_workbook(data, "a.xlsx"), Wishes(places=PLACES, language="nl"))
    assert "title: {nl: Kabelbrug. Alles is uit}" in asked.scenario


def test_a_screen_in_another_language_leaves_texts_in_theirs(tmp_path: Path) -> None:
    rows = [[1, "09:00", "De stroom valt uit", "ROT"], [2, "09:30", "De pers belt", "ROT"]]
    for language in ("nl", "en"):
        result = came(tmp_path, [["Nr", "Tijd", "Titel", "Aan"], *rows], language=language)
        header = header_of(str(tmp_path / f"{result.imported.id}.yaml"), 1)
        table = table_of(header, "en" if language == "nl" else "nl")
        assert table.properties["Oefening Language"] == language
        data = workbook_of(table, "Proef", "OEFENING – EXERCISE", lambda row, title: None)
        again = import_workbook(read_workbook(data, "a.xlsx"), Wishes(places=PLACES))
        assert f"title: {{{language}: De pers belt}}" in again.scenario
    both = header_of("kabelbrug-utrecht", 1)
    for screen in LANGUAGES:
        assert table_of(both, screen).properties["Oefening Language"] == screen


def test_properties_that_cannot_be_are_passed_over() -> None:
    table = table_of(header_of("kabelbrug-utrecht", 1), "nl")
    lies = {"Oefening Regions": "VR99", "Oefening Zone": "Mars/Base", "Oefening Start": "soon"}
    lies["Oefening Language"] = "fr"
    wrong = type(table)(table.titles, table.rows, lies)
    data = workbook_of(wrong, "Proef", "OEFENING – EXERCISE", lambda row, title: None)
    said = chosen(import_workbook(read_workbook(data, "a.xlsx"), Wishes(places=PLACES)))
    assert "region-file" not in said
    assert {"zone", "language"} <= said.keys()


def test_the_docs_tell_the_limits_that_are_held() -> None:
    told = " ".join((Path(__file__).parents[2] / "docs" / "msel.md").read_text("utf-8").split())
    mib = refusals.MIB
    for limit, words in (
        (refusals.LARGEST_FILE // mib, "over {} MiB"),
        (refusals.LARGEST_TEXT // mib, "{} MiB of CSV"),
        (objects.LARGEST // mib, "{} MiB of JSON"),
        (refusals.LARGEST_ENTRY // mib, "{} MiB unpacked in one part"),
        (refusals.LARGEST_WHOLE // mib, "{} MiB unpacked of what is read"),
        (refusals.LARGEST_TOLD // mib, "{} MiB unpacked in all"),
        (refusals.SMALL // mib, "a part over {} MiB"),
        (refusals.SWELLS, "more than {} times"),
        (refusals.MOST_SHEETS, "{} sheets"),
        (refusals.MOST_ROWS, "{} filled rows"),
        (refusals.MOST_CELLS, "{} filled cells"),
        (refusals.MOST_CHARACTERS // 1_000_000, "{} million characters"),
        (refusals.LONGEST, "{} characters in a cell"),
        (bounds.MOST_ROWS, "{} lines,"),
        (bounds.MOST_CELLS, "{} different recipients"),
        (LARGEST // mib, "{} MiB of text, or"),
        (MOST_NODES, "{} values"),
    ):
        assert words.format(f"{limit:,}") in told


def test_where_no_column_has_a_text_that_is_said_first_and_each_row_is_a_guess(
    tmp_path: Path,
) -> None:
    head = ["Nr", "Tijd", "Gebeuren", "Kleur", "Aan", "Verwachte reactie"]
    rows = [
        [1, "09:00", "Er valt stroom uit.", "rood", "ROT", "Doe iets"],
        [2, "09:30", "De pers belt.", "geel", "ROT", "Doe nog iets"],
    ]
    result = came(tmp_path, [head, *rows])
    assert result.notices[0] == "likely-text-column"
    assert "C “Gebeuren”" in result.said("nl")
    assert [buckets(result)[at] for at in (2, 3)] == ["guessed", "guessed"]
    assert "without-text" in result.note("2")


def test_where_nothing_looks_like_a_text_no_column_is_named(tmp_path: Path) -> None:
    head = ["Nr", "Tijd", "Aan", "Verwachte reactie"]
    result = came(tmp_path, [head, [1, "09:00", "ROT", "Doe iets"]])
    assert result.notices[0] == "no-text-column"
