"""Exports of other tools, made for tests: with what real ones have, also where that is odd."""

import json

OPENAEV = {
    "export_version": 1,
    "scenario_information": {
        "scenario_name": "Stroomuitval in ${stad}",
        "scenario_subtitle": None,
        "scenario_description": "<p>Een regio <b>zonder</b> stroom</p>",
        "scenario_mail_from": "oefening@voorbeeld.nl",
    },
    "scenario_objectives": [
        {"objective_title": "Opschalen", "objective_priority": 2},
        {"objective_title": "Melden", "objective_description": "snel", "objective_priority": 1},
    ],
    "scenario_teams": [
        {"team_id": "t1", "team_name": "Beleidsteam", "team_users": ["u1"]},
        {"team_id": "t1", "team_name": "Beleidsteam", "team_users": ["u1"]},
        {"team_id": "t2", "team_name": "ROT", "team_users": None},
    ],
    "scenario_users": [
        {
            "user_id": "u1",
            "user_firstname": "Jantje",
            "user_lastname": "Voorbeeld",
            "user_email": "jantje@voorbeeld.nl",
            "user_phone": "+31600000000",
        }
    ],
    "scenario_organizations": None,
    "scenario_tags": [{"tag_id": "g1", "tag_name": "Zorg"}],
    "scenario_channels": [{"channel_id": "c1", "channel_name": "RTV Oost"}],
    "scenario_articles": [
        {
            "article_id": "a1",
            "article_name": "Donker",
            "article_content": "De stad is donker.",
            "article_channel": "c1",
        },
        {
            "article_id": "a2",
            "article_name": "Later",
            "article_content": "Nog steeds donker.",
            "article_channel": "c1",
        },
    ],
    "scenario_lessons_questions": [
        {"lessons_question_content": "Wat kan beter?", "lessons_question_order": 2},
        {"lessons_question_content": "Wat ging goed?", "lessons_question_order": 1},
    ],
    "scenario_variables": [{"variable_key": "stad", "variable_value": "Zwolle"}],
    "scenario_challenges": [],
    "scenario_documents": None,
    "scenario_injects": [
        {
            "inject_id": "i1",
            "inject_title": "Melding",
            "inject_depends_duration": 95_400,
            "inject_teams": ["t1", "t2"],
            "inject_tags": ["g1"],
            "inject_content": {
                "subject": "Uitval in ${stad}",
                "body": "<div>Beste Jantje Voorbeeld,<br/>geen stroom &amp; geen water.</div>",
                "expectations": [
                    {"expectation_type": "MANUAL", "expectation_name": "Schaal op"},
                    {"expectation_type": "MANUAL", "expectation_name": "Bel de gemeente"},
                    {"expectation_type": "DETECTION", "expectation_name": "Detect"},
                ],
            },
            "inject_injector_contract": {"injector_contract_injector_type": "openaev_email"},
        },
        {"inject_id": "i1", "inject_title": "Melding"},
        {
            "inject_id": "i2",
            "inject_title": "whoami",
            "inject_depends_duration": 0,
            "inject_content": {"obfuscator": "plain-text"},
            "inject_injector_contract": {
                "injector_contract_injector_type": "openaev_implant",
                "injector_contract_payload": {"command_content": "whoami"},
            },
        },
        {
            "inject_id": "i3",
            "inject_title": "Nieuws",
            "inject_depends_duration": 100_800,
            "inject_all_teams": True,
            "inject_enabled": False,
            "inject_content": {"articles": ["a1"]},
            "inject_injector_contract": {"injector_contract_injector_type": "openaev_channel"},
        },
        {
            "inject_id": "i4",
            "inject_title": "Ruim de zaal op",
            "inject_depends_duration": 108_000,
            "inject_content": None,
            "inject_injector_contract": {"injector_contract_injector_type": "openaev_manual"},
        },
    ],
}

FBI = "0000beb0-c441-4b54-8e91-3716e3406666"
BLUEPRINT = {
    "Id": "m",
    "Name": "Uitval",
    "Description": "Een regio zonder stroom",
    "StartTime": "2027-02-02T08:00:00Z",
    "Moves": [
        {"MoveNumber": 1, "Title": "Herstel", "DeltaSeconds": 3_600},
        {"MoveNumber": 0, "Title": "Uitval", "DeltaSeconds": 0},
    ],
    "Organizations": [{"Id": FBI.upper(), "Name": "Netbeheerder"}],
    "DataFields": [
        {"Id": "f1", "Name": "Title", "DataType": 0, "DisplayOrder": 2},
        {"Id": "f0", "Name": "Control Number", "DataType": 0, "DisplayOrder": 1},
        {"Id": "f2", "Name": "From Org", "DataType": 50, "DisplayOrder": 3},
        {"Id": "f7", "Name": "To Org", "DataType": 100, "DisplayOrder": 4},
        {"Id": "f3", "Name": "Details", "DataType": 60, "DisplayOrder": 5},
        {"Id": "f4", "Name": "Move", "DataType": 10, "DisplayOrder": 6},
        {"Id": "f5", "Name": "Checked by", "DataType": 120, "DisplayOrder": 7},
        {"Id": "f6", "Name": "Weather", "DataType": 0, "DisplayOrder": 8},
    ],
    "ScenarioEvents": {
        "$id": "3",
        "$values": [
            {
                "Id": "e1",
                "DeltaSeconds": 0,
                "ScenarioEventType": "Inject",
                "DataValues": [
                    {"DataFieldId": "f0", "Value": "1"},
                    {"DataFieldId": "f1", "Value": "De stroom valt uit"},
                    {"DataFieldId": "f2", "Value": FBI},
                    {"DataFieldId": "f7", "Value": "ROT"},
                    {"DataFieldId": "f3", "Value": "<p>Het is <i>donker</i>.</p>"},
                    {"DataFieldId": "f4", "Value": "7"},
                    {"DataFieldId": "f5", "Value": "Jantje Voorbeeld"},
                    {"DataFieldId": "f6", "Value": None},
                ],
            },
            {
                "Id": "e2",
                "DeltaSeconds": 7_200,
                "IsHidden": True,
                "ScenarioEventType": 20,
                "DataValues": [
                    {"DataFieldId": "f1", "Value": "Zet de lampen aan"},
                    {"DataFieldId": "f6", "Value": "regen"},
                ],
            },
        ],
    },
}


def written(value: object) -> bytes:
    """The bytes of a file with `value`."""
    return json.dumps(value).encode()
