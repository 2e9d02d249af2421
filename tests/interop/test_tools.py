"""Exports of other tools become the table that an MSEL is imported from."""

import copy
import zipfile
from io import BytesIO
from typing import Any

from exports import BLUEPRINT, OPENAEV, written
from hypothesis import given
from hypothesis import strategies as some

from oefening.interop.sheets import Workbook
from oefening.interop.tools import read_source
from oefening.interop.tools.pages import plain
from oefening.interop.tools.people import People


def rows(workbook: Workbook) -> list[dict[str, str]]:
    """What stands in each row below the titles, by title."""
    sheet = workbook.sheets[0]
    titles = {cell.column: cell.text for row in sheet.rows if row.number == 2 for cell in row.cells}
    return [
        {titles[cell.column]: cell.text for cell in row.cells}
        for row in sheet.rows
        if row.number > 2
    ]


def everything(workbook: Workbook) -> str:
    return "\n".join(cell.text for cell in workbook.sheets[0].cells()) + str(workbook.about)


def test_an_inject_of_openaev_becomes_a_row_with_what_it_says() -> None:
    mail, technical, news, manual, unused = rows(read_source(written(OPENAEV), "x.json"))
    assert mail == {
        "Inject #": "1",
        "Timeline": "+ 1 02:30:00",
        "Event type": "Inject",
        "Subject": "Uitval in Zwolle",
        "Content": "Beste […],\ngeen stroom & geen water.",
        "Teams": "Beleidsteam\nROT",
        "Means": "e-mail",
        "Expectations": "- Schaal op\n- Bel de gemeente",
        "Tags": "Zorg",
        "Comments": "Melding",
    }
    assert technical == {"Subject": "whoami"}
    assert (news["Teams"], news["Status"], news["From"]) == (
        "All",
        "Reserve (disabled)",
        "RTV Oost",
    )
    assert news["Content"] == "Donker: De stad is donker."
    assert manual["Event type"] == "Controller Action"
    assert unused["Subject"] == "Later"


def test_of_an_export_of_openaev_it_is_told_what_it_is_about() -> None:
    about = read_source(written(OPENAEV), "x.json").about
    assert (about.title, about.summary) == ("Stroomuitval in Zwolle", "Een regio zonder stroom")
    assert about.objectives == ("Melden: snel", "Opschalen")
    assert about.questions == ("Wat ging goed?", "Wat kan beter?")


def test_what_machines_get_is_put_aside_and_counted() -> None:
    workbook = read_source(written(OPENAEV), "x.json")
    aside = [row for row in workbook.sheets[0].rows if row.aside]
    assert [row.number for row in aside] == [4]
    said = "\n".join(notice.render("nl") for notice in workbook.notices)
    assert "injects voor machines overgeslagen: 1" in said


def test_people_are_left_out_unless_they_are_asked_for() -> None:
    without = everything(read_source(written(OPENAEV), "x.json"))
    assert not [one for one in ("Jantje", "Voorbeeld", "@", "+316") if one in without]
    kept = read_source(written(OPENAEV), "x.json", keep_people=True)
    assert "Beste Jantje Voorbeeld," in everything(kept)
    assert rows(kept)[0]["Players"] == "Jantje Voorbeeld"


def test_a_number_of_somebody_goes_in_whatever_way_it_is_written() -> None:
    people = People({"1": {"user_lastname": "Voorbeeld", "user_phone": "+31612345678"}}, keep=False)
    for written_so in ("0612345678", "06-12345678", "+31612345678", "+31 6 12345678"):
        assert people.without(f"Bel {written_so}.") == "Bel […]."


def test_a_simulation_of_openaev_is_read_as_a_scenario_is() -> None:
    renamed = written(OPENAEV).replace(b'"scenario_', b'"exercise_')
    assert rows(read_source(renamed, "x.json")) == rows(read_source(written(OPENAEV), "x.json"))


def test_an_export_in_an_archive_is_known_by_its_comment() -> None:
    file = BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        told = zipfile.ZipInfo("scenario.json")
        told.comment = b"Scenario"
        archive.writestr(told, written(OPENAEV))
        archive.writestr("attachment.json", b"{}")
        archive.writestr("photos/map.png", b"\x89PNG")
    packed = read_source(file.getvalue(), "export.zip")
    assert rows(packed) == rows(read_source(written(OPENAEV), "x.json"))


def test_an_event_of_blueprint_becomes_a_row_with_its_own_fields() -> None:
    first, second = rows(read_source(written(BLUEPRINT), "x.json"))
    assert first == {
        "Time": "+ 00:00:00",
        "Move": "Uitval",
        "Scenario event type": "Inject",
        "Control Number": "1",
        "Title": "De stroom valt uit",
        "From Org": "Netbeheerder",
        "To Org": "ROT",
        "Details": "Het is donker.",
        "Move 2": "7",
    }
    assert second == {
        "Time": "+ 02:00:00",
        "Move": "Herstel",
        "Scenario event type": "Controller Action",
        "Title": "Zet de lampen aan",
        "Weather": "regen",
    }


def test_two_events_of_blueprint_with_one_id_have_each_their_own_values() -> None:
    events = copy.deepcopy(BLUEPRINT["ScenarioEvents"])
    assert isinstance(events, dict)
    events["$values"][1]["Id"] = "e1"
    titles = [
        one["Title"]
        for one in rows(read_source(written({**BLUEPRINT, "ScenarioEvents": events}), "x.json"))
    ]
    assert titles == ["De stroom valt uit", "Zet de lampen aan"]


def test_users_of_blueprint_are_left_out_unless_they_are_asked_for() -> None:
    assert "Jantje" not in everything(read_source(written(BLUEPRINT), "x.json"))
    assert "Jantje" in everything(read_source(written(BLUEPRINT), "x.json", keep_people=True))


def test_keys_of_blueprint_may_begin_in_lower_case() -> None:
    def lower(value: object) -> object:
        match value:
            case dict():
                return {key[:1].lower() + key[1:]: lower(inner) for key, inner in value.items()}
            case list():
                return [lower(inner) for inner in value]
            case _:
                return value

    data = written(lower(BLUEPRINT))
    assert rows(read_source(data, "x.json")) == rows(read_source(written(BLUEPRINT), "x.json"))


def test_times_that_an_import_into_blueprint_lost_are_told() -> None:
    events = [{"Id": f"e{at}", "DeltaSeconds": at * 60} for at in range(5)]
    lost = {**BLUEPRINT, "ScenarioEvents": events}
    said = [notice.key for notice in read_source(written(lost), "x.json").notices]
    assert "foreign.blueprint.times-lost" in said
    kept = [notice.key for notice in read_source(written(BLUEPRINT), "x.json").notices]
    assert "foreign.blueprint.times-lost" not in kept


def test_spreadsheets_are_read_as_before() -> None:
    assert read_source(b"a;b\n", "x.csv").sheets[0].columns == 2


@given(some.text(some.sampled_from("<>!-/ abp&;#1\n"), max_size=60))
def test_any_page_becomes_text_without_its_tags(text: str) -> None:
    assert "<p>" not in plain(f"<p>{text.replace('<', '').replace('>', '')}</p>")
    assert isinstance(plain(text), str)


def test_what_says_nothing_to_anybody_is_put_aside_and_texts_around_messages_are_told() -> None:
    bare = {"inject_id": "w", "inject_title": "whoami", "inject_content": {"obfuscator": "plain"}}
    export: dict[str, Any] = copy.deepcopy(OPENAEV)
    export["scenario_information"]["scenario_message_header"] = "SIMULATIE"
    export["scenario_injects"].insert(0, bare)
    workbook = read_source(written(export), "x.json")
    aside = [row.aside.render("en") for row in workbook.sheets[0].rows if row.aside]
    assert [row.number for row in workbook.sheets[0].rows if row.aside] == [3, 5]
    assert aside[0] == "for machines, not for players"
    assert "SIMULATIE" in workbook.about.summary
    said = "\n".join(notice.render("en") for notice in workbook.notices)
    assert "injects for machines skipped: 2" in said
    assert "put on call in the reserve: 1" in said
    assert "SIMULATIE" in said
