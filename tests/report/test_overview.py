"""The overview: which exercise, for what, with whom, how long, how much."""

from collections.abc import Sequence

import pytest
from reported import Reported, facts, header_with, row, section, told
from worlds import both

from oefening import commands, events
from oefening.record import PROGRAM
from oefening.report.model.head import Head
from oefening.report.model.page import Blank, Facts, Paragraph, Said
from oefening.report.model.whole import statements
from oefening.text import Language


def about(playing: Reported, label: str) -> list[str]:
    return told(facts(section(playing.page(), "overview"))[label])


def durations(playing: Reported) -> dict[str, str]:
    found = facts(section(playing.page(), "durations"))
    return {label: said[0].text for label, said in found.items()}


def totals(playing: Reported) -> dict[str, Said]:
    found = facts(section(playing.page(), "totals"))
    return {label: said[0] for label, said in found.items()}


def test_the_dates_are_those_of_the_room_and_of_the_story(playing: Reported) -> None:
    playing.until(2)
    playing.later(hours=1)
    playing.do(commands.EndExercise())
    assert about(playing, "Exercise Dates") == [
        "At the table: 2026-11-24 09:00 to 2026-11-24 10:00 (Europe/Amsterdam).",
        (
            "In the story: D1 06:30 (T+00:00) to D1 08:30 (T+02:00); "
            "STARTEX is 2027-01-19 06:30 (Europe/Amsterdam)."
        ),
    ]


def test_dates_are_written_as_the_language_does(playing: Reported) -> None:
    playing.do(commands.EndExercise())
    found = facts(section(playing.page("nl"), "overview"))["Data"]
    assert found[0].text.startswith("Aan tafel: 24-11-2026 09:00 tot 24-11-2026 09:00")


@pytest.mark.parametrize(
    ("language", "scope", "log", "seat"),
    [
        (
            "en",
            "with 1 inject, 1 decision and 1 objective.",
            "3 records, of which 1 command.",
            "1 command.",
        ),
        (
            "nl",
            "met 1 inject, 1 besluit en 1 oefendoel.",
            "3 regels, waarvan 1 opdracht.",
            "1 opdracht.",
        ),
    ],
)
def test_what_there_is_one_of_is_told_as_one(
    language: Language, scope: str, log: str, seat: str
) -> None:
    before = header_with().scenario
    header = header_with(
        injects=[one.dump() for one in before.injects if one.id == "call"],
        decisions=[one.dump() for one in before.decisions[:1]],
        objectives=[{"id": "one", "text": both("Tell"), "capability": both("X")}],
    )
    playing = Reported(header)
    playing.do(commands.StartExercise())
    said = [one.text for one in statements(playing.page(language).sections)]
    found = [any(text.endswith(end) for text in said) for end in (scope, log, seat)]
    assert found == [True, True, True]


def test_an_exercise_that_never_began_says_so() -> None:
    playing = Reported()
    assert about(playing, "Exercise Dates") == ["STARTEX has not come yet."]
    assert durations(playing) == {"Of the story": "STARTEX has not come yet."}


def test_what_the_scenario_says_rests_on_the_part_of_the_head_that_says_it() -> None:
    header = header_with(objectives=[{"id": "one", "text": both("Tell"), "capability": both("X")}])
    playing = Reported(header)
    found, part = facts(section(playing.page(), "overview")), playing.part("objectives", "one")
    assert found["Objectives"] == (Said("Tell", (part,)),)
    assert found["Core Capabilities"] == (Said("X", (part,)),)
    assert told(found["Threat or Hazard"]) == ["The cable is cut (D1 07:30)."]
    assert told(found["Area"]) == ["Regions in play: VR01."]


def test_what_the_scenario_does_not_say_is_said(playing: Reported) -> None:
    assert about(playing, "Objectives") == ["The scenario names none."]


def test_what_only_people_know_is_left_to_them(playing: Reported) -> None:
    [block] = section(playing.page(), "overview").blocks
    assert isinstance(block, Facts)
    blanks = [fact.label for fact in block.facts if isinstance(fact, Blank)]
    assert blanks == ["Mission Area(s)", "Sponsor", "Point of Contact"]


def test_who_played_is_told_by_function(playing: Reported) -> None:
    playing.do(commands.AddNote("x"))
    assert about(playing, "Played by") == ["Exercise control, facilitator: 2 commands."]


def test_one_command_is_told_in_the_singular(playing: Reported) -> None:
    assert about(playing, "Played by") == ["Exercise control, facilitator: 1 command."]


def test_durations_tell_story_room_running_and_standing(playing: Reported) -> None:
    playing.until(1)
    playing.later(minutes=1)
    playing.do(commands.PauseClock())
    playing.later(minutes=14)
    playing.do(commands.EndExercise())
    assert durations(playing) == {
        "Of the story": "1h, from STARTEX to the end; planned for 24h.",
        "At the table": "15m, from STARTEX to the end; planned for 1h.",
        "Clock ran": "1m at the table, reckoned from its speeds; jumps do not count.",
        "Clock stood still": "14m at the table (1×: 1 by hand).",
    }


def test_time_that_is_neither_is_told_where_there_is_any(playing: Reported) -> None:
    playing.later(minutes=30)
    playing.do(commands.EndExercise())
    assert durations(playing)["Other"].startswith("30m at the table is none of")


def test_time_in_which_the_program_did_not_run_has_a_row_of_its_own(playing: Reported) -> None:
    playing.until(1)
    playing.later(minutes=13, seconds=12)
    playing.do(commands.PauseClock(), seat=PROGRAM)
    playing.do(commands.EndExercise())
    told = durations(playing)
    assert told["Clock ran"].startswith("1m at the table")
    assert told["Program did not run"].startswith("At most 12m12s at the table (1×)")
    assert "Other" not in told


PHASES = [
    {"id": id, "title": both(id), "start": start, "table": "20m", "speed": "60"}
    for id, start in (("first", "D1 06:30"), ("second", "D1 07:30"), ("third", "D2 06:30"))
]


def test_what_phases_were_planned_for_is_told_beside_what_the_whole_was() -> None:
    def together(phases: Sequence[object]) -> list[str]:
        page = Reported(header_with(phases=phases)).page()
        blocks = section(page, "phases").blocks
        return [one.text for block in blocks if isinstance(block, Paragraph) for one in block.said]

    assert together(PHASES) == []
    [said] = together(PHASES[:2])
    assert said.startswith(
        "Planned at the table: 40m for the phases together and 1h for the whole exercise."
    )


def test_phases_tell_when_the_play_came_to_them_and_what_they_took_in_the_room() -> None:
    playing = Reported(header_with(phases=PHASES)).started()
    playing.until(1)
    playing.later(minutes=15)
    playing.do(commands.AddNote("x"))
    playing.do(commands.PauseClock())
    playing.later(minutes=5)
    playing.do(commands.EndExercise())
    page = playing.page()
    first, second = (row(page, "phases", f"phase/{id}") for id in ("first", "second"))
    assert first["Begins"] == Said("D1 06:30", (playing.part("phases", "first"),))
    assert first["Reached"].text == "D1 06:30, at the table 09:00:00"
    assert first["Planned"].text == "20m"
    took = [one["Played"].text for one in (first, second)]
    assert took == ["1m", "19m"]
    third = row(page, "phases", "phase/third")
    assert third["Reached"] == Said(
        "not reached", (playing.part("phases", "third"), len(playing.records))
    )
    assert third["Played"].text == ""


def test_released_says_how_many_were_added_and_taken_back(playing: Reported) -> None:
    for title in ("A rumour", "A slip"):
        playing.do(commands.AddInject(title))
    for inject in ("call", "spare"):
        playing.do(commands.ReleaseInject(inject))
    for inject in ("ad-hoc-2", "call"):
        playing.do(commands.RetractInject(inject))
    found = totals(playing)["Injects"]
    assert found.text == (
        "4 of 8 released; of these 1 added in play and retracted again, 1 added in play, "
        "1 retracted again."
    )
    assert {*playing.numbers(events.InjectAdded)} < {*found.cites}


def test_totals_count_what_the_state_holds(playing: Reported) -> None:
    playing.until(2)
    playing.do(commands.ReleaseInject("call"))
    playing.do(commands.RecordDecision("rot", decision="shelter", option="open"))
    playing.do(commands.SeeExpectation("alarm", "rot"))
    playing.do(commands.AskQuestion("rot", "how long?"))
    playing.do(commands.AddNote("well"))
    playing.do(commands.EndExercise())
    found = totals(playing)
    assert {label: said.text for label, said in found.items()} == {
        "Injects": "1 of 6 released.",
        "Decisions": "1 decision. In the scenario: 1; put to the teams: 1; answered: 1.",
        "Questions from cells": "1 asked, 0 answered.",
        "Expected actions": "1: 1 seen, 0 not seen, 0 not testable.",
        "Observations": "1 written down.",
        "Log": f"{len(playing.records)} records, of which 7 commands.",
        "Person-hours unmet": "1,000, over all needs in the whole country.",
    }
    last = len(playing.records)
    injects = Head(playing.header).all("injects")
    assert found["Injects"].cites == (*injects, *playing.numbers(events.InjectReleased), last)
