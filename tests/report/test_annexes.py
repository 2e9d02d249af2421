"""The fingerprint, and the numbers of the model."""

from typing import Any

import pytest
from reported import FINGERPRINTS, Reported, cells, facts, section, table, told
from shown import shown_header, shown_world
from worlds import both

from oefening import commands, events
from oefening.record import Parent, Redraw
from oefening.report.model.amounts import amount
from oefening.report.model.fingerprint import Check
from oefening.report.model.head import Head
from oefening.report.model.page import Page, Paragraph, Points, Said
from oefening.report.model.whole import page_of
from oefening.session.fingerprints import Fingerprints
from oefening.text import LANGUAGES
from oefening.world.model import World

# ── the fingerprint ──────────────────────────────────────────────────────────────────────────────


def about(page: Page) -> dict[str, list[str]]:
    found = facts(section(page, "annex-fingerprint"))
    return {label: told(said) for label, said in found.items()}


def test_the_fingerprint_stands_with_what_made_the_log(playing: Reported) -> None:
    playing.do(commands.EndExercise())
    records = len(playing.records)
    assert about(playing.page()) == {
        "Fingerprint at ENDEX": [FINGERPRINTS.endex],
        "Verified": ["Not verified."],
        "Records": [str(records)],
        "ENDEX": [f"Record {playing.numbers(events.ExerciseEnded)[0]}, the last."],
        "Scenario": ["east-out"],
        "World": ["tiny"],
        "Seed": ["1"],
        "Program": ["0.1.0"],
        "Engine": [str(playing.header.engine)],
        "Format of the log": ["1"],
    }


def test_what_came_after_endex_is_said(playing: Reported) -> None:
    playing.do(commands.EndExercise())
    playing.do(commands.AddNote("hot wash"))
    [endex] = about(playing.page())["ENDEX"]
    assert endex.endswith("number of records after it: 2.")


def test_the_fingerprint_at_endex_stands_beside_that_of_what_came_after(
    playing: Reported,
) -> None:
    playing.do(commands.EndExercise())
    playing.do(commands.AddNote("hot wash"))
    known = FINGERPRINTS._replace(later=2)
    found = about(page_of(playing.header, playing.records, known, "en"))
    assert found["Fingerprint at ENDEX"] == [known.endex]
    assert found["Fingerprint now"] == [known.now]


def test_a_log_without_endex_says_so(playing: Reported) -> None:
    found = about(page_of(playing.header, playing.records, Fingerprints("f00d"), "en"))
    assert found["ENDEX"] == ["There is no ENDEX yet."]
    assert found["Fingerprint"] == ["f00d"]


@pytest.mark.parametrize("check", ["rerun", "chain", "differs", "unchecked"])
def test_what_verifying_gave_is_told(playing: Reported, check: Check) -> None:
    for language in LANGUAGES:
        page = page_of(playing.header, playing.records, FINGERPRINTS, language, check)
        assert section(page, "annex-fingerprint")


def test_a_fork_says_of_what() -> None:
    header = shown_header().model_copy(
        update={
            "parent": Parent.model_validate({"digest": "abc", "at": 12}),
            "redraw": Redraw.model_validate({"after": 3600, "with": 2}),
        }
    )
    found = about(Reported(header).page())
    assert found["Forked from"] == ["record 12, abc"]
    assert found["Chance drawn anew"] == ["after D1 07:30, draw 2"]


def test_a_fork_says_at_once_since_when_it_is_one(playing: Reported) -> None:
    parent = Parent(digest="abc", at=12, instant=5400)
    page = Reported(playing.header.model_copy(update={"parent": parent})).page()
    assert about(page)["Forked from"] == ["D1 08:00 (T+01:30), record 12, abc"]
    [said] = facts(section(page, "overview"))["Fork"]
    assert said.text.startswith("A fork from D1 08:00 (T+01:30), record 12")
    assert "abc" in said.text
    assert "Fork" not in facts(section(playing.page(), "overview"))


# ── the numbers ──────────────────────────────────────────────────────────────────────────────────


def numbered(confidence: str, **more: str) -> dict[str, Any]:
    base = {"value": "2h", "unit": "h", "meaning": both("how long"), "provenance": "assumed"}
    return {**base, "confidence": confidence, **more}


def header_of(
    parameters: dict[str, Any], uses: dict[str, tuple[str, ...]] | None = None, **scenario: Any
) -> Reported:
    source = {"publisher": "P", "title": "T", "date": "2020", "address": "https://example.org"}
    more = {"parameters": parameters, "sources": {"book": source}, "uses": uses or {}}
    world = World.model_validate(shown_world().dump() | more)
    header = shown_header()
    changed = header.scenario.model_copy(update=scenario)
    return Reported(header.model_copy(update={"world": world, "scenario": changed}))


def test_numbers_come_least_certain_first_and_the_scenarios_own_before_all() -> None:
    known = {
        "sure": numbered("high"),
        "unsure": numbered("low"),
        "own": numbered("medium"),
        "drawn": numbered("low", unit="tile"),
    }
    page = header_of(known, overrides={"own": "3h"}).page()
    assert [found.id for found in table(page, "numbers").rows] == [
        "number/own",
        "number/unsure",
        "number/sure",
    ]
    assert table(page, "numbers").rows[0].cells[0].text == "how long (the scenario's own value)"
    counted = section(page, "annex-numbers").blocks[0]
    assert isinstance(counted, Paragraph)
    assert told(counted.said) == [
        "Numbers of the model: 3 (1 of low, 1 of medium and 1 of high confidence).",
        "With a value of the scenario's own: 1.",
    ]


def test_numbers_on_what_happened_stand_apart_from_the_others() -> None:
    uses = {
        "cut": ("HERE.power",),
        "draws-on-its-battery": ("levers.none", "HERE.mobile"),
        "single-node": ("VR01.hospital",),
        "not-in-play": ("HERE.food-retail",),
        "not-pulled": ("levers.none",),
        "no-crews-needed": ("crews.grid",),
        "nowhere": (),
    }
    playing = header_of({name: numbered("low") for name in uses}, uses).started()
    before = playing.page()
    assert [one.id for one in table(before, "numbers-others").rows] == [
        f"number/{name}" for name in uses
    ]
    playing.until(2)
    page = playing.page()
    on_it, others = table(page, "numbers"), table(page, "numbers-others")
    assert [one.id for one in on_it.rows] == [f"number/{name}" for name in list(uses)[:3]]
    assert [one.id for one in others.rows] == [f"number/{name}" for name in list(uses)[3:]]
    assert (on_it.folded, others.folded) == (False, True)
    counted = section(page, "annex-numbers").blocks[0]
    assert isinstance(counted, Paragraph)
    assert counted.said[1].text.startswith(
        "Of these, concerning what happened in this exercise: 3 (3 "
    )


def test_a_number_says_how_sure_it_is_and_where_it_comes_from() -> None:
    known = {
        "a": numbered("low", low="1h", high="4h", source="book"),
        "b": numbered("low", value="30", unit="persons"),
    }
    there = table(header_of(known).page(), "numbers")
    first, second = (cells(there, found) for found in there.rows)
    assert {head: cell.text for head, cell in first.items()} == {
        "Name in the model": "a",
        "Value": "2 hours",
        "Range": "1 hour – 4 hours",
        "Confidence": "low",
        "Provenance": "assumed",
        "Meaning": "how long",
        "Source": "P, T, 2020; https://example.org",
    }
    assert first["Value"].cites == (Head(shown_header()).of("numbers"),)
    assert second["Value"].text == "30 persons"


@pytest.mark.parametrize(
    ("written", "unit", "nl", "en"),
    [
        ("5d", "d", "5 dagen", "5 days"),
        ("1d", "h", "1 dag", "1 day"),
        ("90m", "min", "90 minuten", "90 minutes"),
        ("0s", "s", "0 seconden", "0 seconds"),
        ("2h30m", "h", "2h30m", "2h30m"),
        ("33.3333%", "%", "33%", "33%"),
        ("0.25%", "%", "0,3%", "0.3%"),
        ("130%", "%", "130%", "130%"),
        ("2000", "EUR", "€ 2.000", "€ 2,000"),
        ("1", "crews", "1 ploeg", "1 crew"),
        ("7", "furlongs", "7", "7"),
        ("odd%", "%", "odd%", "odd%"),
    ],
)
def test_a_number_of_the_model_is_told_as_people_read_it(
    written: str, unit: str, nl: str, en: str
) -> None:
    told = amount(written, unit)
    assert (told.render("nl"), told.render("en")) == (nl, en)


def test_nodes_that_the_scenario_changes_and_its_sources_are_told() -> None:
    changes = {"VR01/east.power": {"margin": "120%"}}
    page = header_of({}, changes=changes, sources=("A book",)).page()
    [changed] = table(page, "changes").rows
    assert [cell.text for cell in changed.cells] == ["power in VR01/east", "margin"]
    [sources] = section(page, "sources").blocks
    assert sources == Points((Said("A book", (Head(shown_header()).of("sources"),)),))
