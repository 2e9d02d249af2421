"""Whom a cell is for, what a column is by its contents, and what of a sheet would be lost."""

from pathlib import Path

import pytest
from msels import HEAD, PLAIN, book_of, came, injects, row, sheet_of

from oefening.errors import OefeningError
from oefening.interop.msel import read_profile, told
from oefening.interop.msel.fields import SYNONYMS
from oefening.interop.msel.recipients import recipients, ways

SPLIT = {
    "GBT + ROT": ["GBT", "ROT"],
    "ROT & GBT": ["ROT", "GBT"],
    "OvD-P, OvD-B en OvD-G": ["OvD-P", "OvD-B", "OvD-G"],
    "GBT; cc NCC": ["GBT", "NCC"],
    "ROT (via OL)": ["ROT"],
    "R.O.T.": ["ROT"],
    "Police and Fire": ["Police and Fire"],
    "Cel Justitie en Veiligheid": ["Cel Justitie en Veiligheid"],
    "Via Roma": ["Via Roma"],
    "Fire Dept / Police Dept": ["Fire Dept", "Police Dept"],
}


def test_recipients_are_split_between_names_and_abbreviations() -> None:
    for text, names in SPLIT.items():
        assert recipients(text) == names, text
    assert recipients("Police and Fire", {"police", "fire"}) == ["Police", "Fire"]
    assert ways("ROT (via OL); GBT via de loods") == ["via OL", "via de loods"]


def test_names_that_stand_alone_elsewhere_are_split_and_ways_are_told(tmp_path: Path) -> None:
    to = ("Politie en Brandweer", "Politie", "Brandweer", "R.O.T.", "ROT via OL")
    rows = [row(at, "09:00", f"Rij {at}", None, None, one) for at, one in enumerate(to, 1)]
    result = came(tmp_path, [HEAD, *rows])
    assert {cell.id for cell in result.scenario.cells} == {"politie", "brandweer", "rot"}
    assert result.scenario.injects[0].to == ("politie", "brandweer")
    assert result.note("F6") == ["way"]


def test_names_longer_than_an_id_are_one_only_if_every_letter_is_the_same(tmp_path: Path) -> None:
    long = "Ministerie van Justitie en Veiligheid, directie Nationale Crisisbeheersing"
    to = (f"{long} A".replace(",", ""), f"{long} B".replace(",", ""), "R.O.T.", "ROT")
    rows = [row(at, "09:00", f"Rij {at}", None, f"Vz {one}", one) for at, one in enumerate(to)]
    rows += [row(at, "09:00", f"Rij {at}", None, one, "ROT") for at, one in enumerate("§§→", 7)]
    scenario = came(tmp_path, [HEAD, *rows]).scenario
    assert len(scenario.cells) == 3
    assert [one.from_ for one in scenario.injects[4:]] == ["stem-5", "stem-5", "stem-6"]
    assert len({one.from_ for one in scenario.injects}) == 6


def test_so_many_recipients_are_no_recipients(tmp_path: Path) -> None:
    rows = [row(at, "09:00", f"Rij {at}", None, None, f"Cel {at}") for at in range(501)]
    with pytest.raises(OefeningError, match="'Aan' names more than 500 recipients"):
        came(tmp_path, [HEAD, *rows])


def test_what_facilitators_call_their_columns_in_dutch_is_known() -> None:
    named = {
        "to": "naar ontvanger voor",
        "from": "van afzender door rol tegenspeler",
        "channel": "middel kanaal wijze",
        "at": "tijd tijdstip",
        "id": "nr volgnr",
        "title": "onderwerp titel",
        "body": "omschrijving tekst inhoud bericht",
        "objective": "oefendoel doel",
        "track": "verhaallijn thema",
        "status": "status gereed",
        "notes": "opmerkingen",
    }
    for field, titles in named.items():
        known = next(synonyms for one, synonyms in SYNONYMS.items() if one == field)
        assert set(titles.split()) <= set(known), field
    assert {"verwachte actie reactie", "verwacht resultaat"} <= set(SYNONYMS["expected"])


def test_a_column_of_numbers_is_no_text_whatever_it_is_called(tmp_path: Path) -> None:
    head = ["Inject", "Time", "Title", "From", "To", "Description"]
    rows = [[at, f"{9 + at}:00", f"Event {at}", "S", "ROT", f"Told {at}"] for at in (1, 2, 3)]
    result = came(tmp_path, [head, *rows])
    assert injects(result) == ["inject-1", "inject-2", "inject-3"]
    assert [one.body and one.body.in_("en") for one in result.scenario.injects] == [
        "Told 1",
        "Told 2",
        "Told 3",
    ]
    named = [["Inject", "Time", "To", "Description"], ["Power fails", "9:00", "ROT", "All of it"]]
    first = came(tmp_path, named).scenario.injects[0]
    assert (first.title.in_("en"), first.body and first.body.in_("en")) == (
        "Power fails",
        "All of it",
    )


def test_a_row_of_formulas_without_values_is_no_heading(tmp_path: Path) -> None:
    formulas = ["=A2+1", "=B2+1", "=C2", "=D2", "=E2", "ROT"]
    result = came(tmp_path, [HEAD, *PLAIN, formulas, row(4, "11:00", "Later")])
    skipped = {fate.row: fate.skipped for fate in result.imported.account.fates}
    assert (why := skipped[4]) is not None
    assert why.key == "import.why.formulas"
    assert result.scenario.injects[-1].extra == {}


def test_two_columns_of_text_by_a_profile_are_both_kept(tmp_path: Path) -> None:
    lines = ["format: 1", "columns: {Titel: body, Omschrijving: body, Weg: notes}"]
    profile = read_profile("\n".join(lines).encode(), "profile.yaml")
    result = came(tmp_path, [HEAD, *PLAIN], profile=profile)
    body = result.scenario.injects[0].body
    assert body is not None
    assert body.in_("nl") == "Stroom weg\nStroom weg gebeurt."
    assert "Weg" in result.said()
    assert "profile-unused" in result.notices


def test_a_sheet_without_a_single_inject_is_refused(tmp_path: Path) -> None:
    profile = read_profile(b"format: 1\nheader-row: 3", "profile.yaml")
    with pytest.raises(OefeningError) as refused:
        came(tmp_path, [HEAD, *PLAIN], profile=profile)
    assert refused.value.phrase.key == "import.no-rows"


def test_a_row_of_titles_that_is_hardly_one_is_told(tmp_path: Path) -> None:
    profile = read_profile(b"format: 1\nheader-row: 2", "profile.yaml")
    shorter = [["x", "09:00", "Bericht over brand", "Omschrijving van brand", "y", "z"], *PLAIN]
    assert "other-titles" in came(tmp_path, [HEAD, *shorter], profile=profile).notices
    right = read_profile(b"format: 1\nheader-row: 1", "profile.yaml")
    assert "other-titles" not in came(tmp_path, [HEAD, *shorter], profile=right).notices


def test_a_sheet_read_again_is_no_copy_of_itself(tmp_path: Path) -> None:
    book = book_of(MSEL=[HEAD, *PLAIN], Leeg=[["x"]])
    profile = read_profile(b"format: 1\nsheet: MSEL\nheader-row: 1", "profile.yaml")
    assert not {"iteration", "iteration-shifted"} & set(
        came(tmp_path, book, profile=profile).notices
    )


def test_what_holds_for_many_rows_is_said_once_on_the_screen(tmp_path: Path) -> None:
    book = book_of(MSEL=[HEAD, *(row("=ROW()", "09:00", f"Rij {at}") for at in range(300))])
    sheet_of(book)["B5"] = "ooit"
    result = came(tmp_path, book)
    short = [line.render("en") for line in told(result.imported.account, whole=False)]
    assert len(short) < 30
    assert any("300 × row 2–301" in line for line in short)
    assert any("B5" in line for line in short)
    assert len(result.said().splitlines()) > 900


def test_what_an_import_calls_itself_has_an_id_in_the_language_of_the_sheet(tmp_path: Path) -> None:
    lines = [["Nr", "Time", "Title"], [1, "09:00", "Power fails"], [2, "10:00", "Press calls"]]
    for language, id in (("nl", "spelers"), ("en", "players")):
        result = came(tmp_path, lines, language=language)
        assert [cell.id for cell in result.scenario.cells] == [id], language


def test_of_several_recipients_the_one_is_held_to_an_action_with_whom_its_text_begins(
    tmp_path: Path,
) -> None:
    head = [*HEAD, "Verwachte reactie"]
    rows = [
        [*row(1, "09:00", "Een", None, None, "ROT; GHOR"), "GHOR neemt contact op"],
        [*row(2, "10:00", "Twee", None, None, "ROT; GHOR"), "Schaal op"],
    ]
    result = came(tmp_path, [head, *rows])
    assert [one.expected[0].cell for one in result.scenario.injects] == ["ghor", "rot"]
    assert (result.note("G2"), result.note("G3")) == ([], ["several"])
