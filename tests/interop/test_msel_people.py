"""People in a spreadsheet get other names, each the same one everywhere; functions keep theirs."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

from msels import HEAD, PLACES, Came, came, row
from openpyxl import Workbook

from oefening.interop.msel import Wishes, import_workbook
from oefening.interop.msel import told as lines_of
from oefening.interop.msel.people import Pseudonyms
from oefening.interop.sheets import read_workbook
from oefening.interop.sheets.model import About
from oefening.text import phrase

TITLES = [*HEAD, "Ingebracht door", "Auteur", "Contactpersoon", "Telefoon"]


def people(tmp_path: Path, *rows: list[object], **wishes: Any) -> Came:
    return came(tmp_path, [TITLES, *rows], **wishes)


def test_the_same_person_is_called_the_same_wherever_the_name_stands(tmp_path: Path) -> None:
    rows = [
        [
            *row(1, "09:00", "Jansen belt", "Bel J. Jansen.", "Piet"),
            "J. Jansen",
            "P. Bakker",
        ],
        [*row(2, "10:00", "Bakker weg", "De bakker is dicht, zegt BAKKER."), "Jansen", "Bakker"],
    ]
    result = people(tmp_path, *rows, pseudonymise=True)
    first, second = result.scenario.injects
    assert first.controller is not None
    assert second.controller is not None
    assert first.controller.nl == second.controller.nl == "Persoon 1"
    assert first.extra["Auteur"] == second.extra["Auteur"] == "Persoon 2"
    assert (first.title.nl, second.title.nl) == ("Persoon 1 belt", "Persoon 2 weg")
    assert first.body is not None
    assert second.body is not None
    assert first.body.nl == "Bel Persoon 1."
    assert second.body.nl == "De bakker is dicht, zegt Persoon 2."
    text = result.imported.scenario + result.imported.profile + result.said("nl")
    assert "Jansen" not in text
    assert "P. Bakker" not in text


def test_functions_stay(tmp_path: Path) -> None:
    functions = ["Responscel", "OvD-G", "White cell", "Hoofd communicatie", "SIMCELL", "Team 3"]
    rows = [[*row(at, "09:00", f"Uur {at}"), one] for at, one in enumerate(functions, start=1)]
    result = people(tmp_path, *rows, pseudonymise=True)
    kept = [one.controller.nl for one in result.scenario.injects if one.controller]
    assert kept == functions


def test_a_name_beside_a_function_goes_and_the_function_stays(tmp_path: Path) -> None:
    rows = [[*row(1, "09:00", "Een"), "Oefenleider P. de Groot"], [*row(2, "10:00", "Twee"), "AC"]]
    result = came(tmp_path, [[*HEAD, "Wie brengt in?"], *rows], pseudonymise=True)
    kept = [one.controller.nl for one in result.scenario.injects if one.controller]
    assert kept == ["Oefenleider Persoon 1", "AC"]


def test_ranks_stay_and_several_in_a_cell_are_each_one() -> None:
    rename = Pseudonyms(["Smith", "de Vries"], "en")
    assert rename("Col Smith / Maj de Vries") == "Col Person 1 / Maj Person 2"
    turned = Pseudonyms(["Jansen, A.B."], "nl")
    assert turned("Jansen, A.B. belt; Jansen wacht") == "Persoon 1 belt; Persoon 1 wacht"
    assert rename("Smithson and Smith's") == "Smithson and Person 1's"


def test_two_people_of_one_surname_are_two_and_a_bare_surname_is_the_first() -> None:
    rename = Pseudonyms(["Jan Smit", "Klaas Smit", "J. Smit", "Smit"], "nl")
    assert rename.given == {
        "Jan Smit": "Persoon 1",
        "Klaas Smit": "Persoon 2",
        "J. Smit": "Persoon 1",
        "Smit": "Persoon 1",
    }
    assert rename("Klaas  Smit en Smit") == "Persoon 2 en Persoon 1"


def test_addresses_and_numbers_go_too_but_no_times_and_sums(tmp_path: Path) -> None:
    rename = Pseudonyms([], "nl")
    assert rename("mail j.smit@vrx.nl of 06-12345678") == "mail [e-mailadres] of [telefoonnummer]"
    for text in ("om 09:00-09:15", "1.250.000 mensen", "2027-03-04 09:00", "GRIP 2, 112"):
        assert rename(text) == text
    rows = [[*row(1, "09:00", "Een"), "", "", "", "030-2345678"]]
    result = people(tmp_path, *rows, pseudonymise=True)
    assert result.inject("inject-1").extra["Telefoon"] == "[telefoonnummer]"


def test_names_are_offered_to_be_replaced_and_left_as_they_are(tmp_path: Path) -> None:
    result = people(tmp_path, [*row(1, "09:00", "Een"), "J. Jansen"])
    assert "has-names" in result.notices
    assert "J. Jansen" in result.imported.scenario
    assert "has-names" not in people(tmp_path, [*row(1, "09:00", "Een"), "Responscel"]).notices


def test_who_plays_a_part_and_who_is_named_in_notes_goes_and_organisations_stay(
    tmp_path: Path,
) -> None:
    titles = ["Nr", "Tijd", "Titel", "Tegenspeler", "Aan", "Opmerkingen"]
    rows = [
        [1, "09:00", "Een", "Kees Bakker", "ROT", "Bel eerst Jan de Boer. Kees Bakker weet ervan."],
        [2, "10:00", "Twee", "Rode Kruis", "ROT", "Dan Jan de Boer nog eens."],
        [3, "11:00", "Drie", "RTV Utrecht", "ROT", "Gemeente de Bilt"],
    ]
    result = came(tmp_path, [titles, *rows], pseudonymise=True)
    assert sorted(name.nl for name in result.scenario.voices.values() if name.nl) == [
        *("Persoon 1", "RTV Utrecht", "Rode Kruis"),
    ]
    notes = [one.notes.nl for one in result.scenario.injects if one.notes]
    assert notes == [
        *("Bel eerst Persoon 2. Persoon 1 weet ervan.", "Dan Persoon 2 nog eens."),
        "Gemeente de Bilt",
    ]
    said = result.said("nl")
    assert "vervangen: 4 keer (Persoon 1 2×, Persoon 2 2×)" in said
    assert "in vrije tekst kunnen nog namen staan" in said


def test_a_given_name_tells_somebody_from_an_organisation_among_senders(tmp_path: Path) -> None:
    senders = [
        *(
            "Kees Bakker",
            "Mevrouw Yildiz",
            "Fatima el Idrissi",
            "Smit, Karel",
            "Jan v.d. Wit (NS)",
        ),
        *(
            "Rode Kruis",
            "Albert Schweitzer Ziekenhuis",
            "Wilhelmina Kinderziekenhuis",
            "Stedin Utrecht",
        ),
        *("Albert Heijn", "De heer van het loket", "Max Havelaarschool", "ROT Utrecht"),
    ]
    rows = [row(at, "09:00", f"Uur {at}", None, one) for at, one in enumerate(senders, 1)]
    result = came(tmp_path, [HEAD, *rows], pseudonymise=True)
    told = [result.scenario.voices[one.from_].nl for one in result.scenario.injects]
    assert told[:5] == [
        *("Persoon 1", "Mevrouw Persoon 2", "Persoon 3", "Persoon 4, Persoon 5"),
        "Persoon 6 (NS)",
    ]
    assert told[5:] == senders[5:]


def test_a_given_name_with_a_surname_goes_from_any_text_and_no_day_or_street_does(
    tmp_path: Path,
) -> None:
    text = (
        "Kees Bakker belt vanaf de Jan van Galenstraat over 4 Jan. Het Emma Kinderziekenhuis wacht."
    )
    result = came(tmp_path, [HEAD, row(1, "09:00", "Kees Bakker belt", text)], pseudonymise=True)
    first = result.inject("inject-1")
    assert first.body is not None
    assert (first.title.nl, first.body.nl) == (
        "Persoon 1 belt",
        "Persoon 1 belt vanaf de Jan van Galenstraat over 4 Jan. Het Emma Kinderziekenhuis wacht.",
    )


def test_a_name_that_only_the_file_or_what_stands_above_has_goes(tmp_path: Path) -> None:
    above = [["Oefening Donker, opgesteld door Sanne van den Visser"], ["Auteur:", "P. Mulder"]]
    for file in ("draaiboek_kees_bakker.xlsx", "Draaiboek-Kees-Bakker v2.xlsx", "KeesBakker.xlsx"):
        result = came(tmp_path, [*above, HEAD, row(1, "09:00", "Een")], file, pseudonymise=True)
        made = result.imported
        said = (made.id + made.scenario + made.profile + result.said("nl")).lower()
        for name in ("kees", "bakker", "sanne", "visser", "mulder"):
            assert name not in said, (file, name)
        assert "persoon-3" in made.id
    kept = came(
        tmp_path, [HEAD, row(1, "09:00", "Een")], "draaiboek jan 2027.xlsx", pseudonymise=True
    )
    assert kept.imported.id == "draaiboek-jan-2027"


def test_names_go_from_what_the_file_and_its_sheets_are_called_and_tell_of_the_whole() -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Draaiboek J. Jansen"
    for line in ([*TITLES, "Wens van Jansen"], [*row(1, "09:00", "Uur"), "J. Jansen"]):
        sheet.append(line)
    sheet["K2"] = "thee"
    written = BytesIO()
    book.save(written)
    read = read_workbook(written.getvalue(), "draaiboek_jansen.xlsx")
    told = About("Oefening Jansen", "Van J. Jansen", ("Jansen oefent",), ("Wat vond Jansen?",))
    notice = phrase("import.no-rows", sheet="Jansen", row=1)
    read = replace(read, about=told, notices=(notice,))
    made = import_workbook(read, Wishes(places=PLACES, pseudonymise=True))
    said = "".join(one.render("nl") for one in lines_of(made.account, whole=True))
    for text in (made.scenario, made.profile, said, made.id):
        assert "jansen" not in text.lower(), text
    assert "thee" in made.scenario
    assert "Van Persoon 1" in made.scenario
