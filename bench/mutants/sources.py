"""An MSEL and two exports of other tools to start from."""

import csv
from collections.abc import Sequence
from io import StringIO
from xml.sax.saxutils import escape

from bench.traps.trap import SHEET, sheet, workbook

ROWS = (
    ("Oefening Donkere Dagen",),
    (
        *("Nr", "Datum", "Tijd", "Soort", "Onderwerp", "Omschrijving", "Van", "Aan", "Middel"),
        *("Verwachte actie", "Leerdoel", "Status", "Ingebracht door", "Opmerkingen", "Locatie"),
    ),
    ("Fase 1: uitval",),
    (
        *(
            "1",
            "18-1-2027",
            "09:05",
            "Inject",
            "Stroom weg",
            "De stroom is weg.\nMeld u.",
        ),
        *("Netbeheerder", "ROT, Beleidsteam", "telefoon", "Schaal op", "Melden", "Ready", "Jan"),
        *("let op", "Zwolle"),
    ),
    (
        *(
            "2",
            "18-1-2027",
            "0930",
            "Player Action",
            "Opschalen",
            "GRIP 2",
            "",
            "ROT",
            "",
            "Besluit",
        ),
        *("Besluit", "Opschalen", "", "", "", ""),
    ),
    (
        *("2-A", "18-1-2027", "T+45", "Contingency Inject", "Vraag van pers", "Wat gebeurt er?"),
        *("RTV Oost", "Alle", "e-mail", "", "", "Deferred", "Piet", "---", ""),
    ),
    ("Fase 2: herstel",),
    (
        *("3", "19-1-2027", "J+1 H+2", "Informatie", "Weer", "Het vriest", "KNMI", "ROT", "LCMS"),
        *("- warm\n- opvang", "Melden", "Omitted", "", "", ""),
    ),
    ("KLEURCODE",),
    ("groen", "gereed"),
)
"""A script as a safety region keeps one."""

SCENARIO = {
    "export_version": 1,
    "scenario_information": {"scenario_name": "Uitval", "scenario_description": "<p>x</p>"},
    "scenario_objectives": [{"objective_title": "Melden", "objective_priority": 1}],
    "scenario_teams": [{"team_id": "t1", "team_name": "ROT", "team_users": ["u1"]}],
    "scenario_users": [{"user_id": "u1", "user_firstname": "Jan", "user_lastname": "Voorbeeld"}],
    "scenario_tags": [{"tag_id": "g1", "tag_name": "Zorg"}],
    "scenario_channels": [{"channel_id": "c1", "channel_name": "RTV"}],
    "scenario_articles": [
        {"article_id": "a1", "article_name": "x", "article_content": "y", "article_channel": "c1"}
    ],
    "scenario_lessons_questions": [{"lessons_question_content": "Hoe ging het?"}],
    "scenario_variables": [{"variable_key": "stad", "variable_value": "Zwolle"}],
    "scenario_injects": [
        {
            "inject_id": "i1",
            "inject_title": "Melding ${stad}",
            "inject_depends_duration": 95_400,
            "inject_teams": ["t1"],
            "inject_tags": ["g1"],
            "inject_enabled": True,
            "inject_content": {
                "subject": "Uitval",
                "body": "<div>Beste Jan Voorbeeld</div>",
                "articles": ["a1"],
                "expectations": [
                    {"expectation_type": "MANUAL", "expectation_name": "Schaal op"},
                ],
            },
            "inject_injector_contract": {"injector_contract_injector_type": "openaev_email"},
        },
        {
            "inject_id": "i2",
            "inject_title": "Ruim op",
            "inject_depends_duration": 0,
            "inject_all_teams": True,
        },
    ],
}

MSEL = {
    "Name": "Uitval",
    "Moves": [{"MoveNumber": 0, "Title": "Begin", "DeltaSeconds": 0}],
    "Organizations": [{"Id": "0000beb0-c441-4b54-8e91-3716e3406666", "Name": "TSO"}],
    "DataFields": [
        {"Id": "f1", "Name": "Title", "DataType": 0, "DisplayOrder": 1},
        {"Id": "f2", "Name": "From Org", "DataType": 50, "DisplayOrder": 2},
        {"Id": "f3", "Name": "Details", "DataType": 60, "DisplayOrder": 3},
        {"Id": "f4", "Name": "Delivery Time", "DataType": 40, "DisplayOrder": 4},
    ],
    "ScenarioEvents": [
        {
            "Id": "e1",
            "DeltaSeconds": 600,
            "ScenarioEventType": "Inject",
            "DataValues": [
                {"DataFieldId": "f1", "Value": "Uitval"},
                {"DataFieldId": "f2", "Value": "0000beb0-c441-4b54-8e91-3716e3406666"},
                {"DataFieldId": "f3", "Value": "<p>tekst</p>"},
                {"DataFieldId": "f4", "Value": "2027-02-02T08:00:00Z"},
            ],
        },
        {"Id": "e2", "DeltaSeconds": 7_200, "IsHidden": True},
    ],
}


def as_csv(rows: Sequence[Sequence[str]], delimiter: str = ";") -> bytes:
    """The bytes of a file with `rows`."""
    text = StringIO(newline="")
    csv.writer(text, delimiter=delimiter).writerows(rows)
    return text.getvalue().encode("utf-8", "replace")


def as_xlsx(rows: Sequence[Sequence[str]]) -> bytes:
    """The same as a workbook, its texts in the cells."""
    told = "".join(
        "<row>"
        + "".join(
            f'<c t="inlineStr"><is><t>{escape(_printable(text))}</t></is></c>' for text in row
        )
        + "</row>"
        for row in rows
    )
    return workbook({SHEET: sheet(told.encode())})


def _printable(text: str) -> str:
    return "".join(letter for letter in text if letter >= " " or letter in "\n\t")
