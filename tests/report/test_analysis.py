"""Evidence for each objective, never a verdict."""

from typing import Any

from reported import Reported, facts, header_with, row, section, table, told
from worlds import both

from oefening import commands, events
from oefening.report.model.page import Blank, Empty, Facts, Form, Paragraph, Points, Remark, Said


def test_what_the_hot_wash_asks_stands_with_room_for_the_answer() -> None:
    asked = [both("What went well?"), both("What did not?")]
    for objectives in ([], [OBJECTIVE]):
        page = Reported(header_with(hot_wash=asked, objectives=objectives)).started().page()
        blanks = section(page, "hot-wash").blocks
        labels = [block.label for block in blanks if isinstance(block, Blank)]
        assert labels == ["What went well?", "What did not?"]
        assert [isinstance(block, Remark) for block in blanks] == [True, False, False]


OBJECTIVE: dict[str, Any] = {
    "id": "warn",
    "text": both("People are warned"),
    "capability": both("Warning"),
    "tasks": [
        {"id": "alarm-all", "text": both("Raise it")},
        {"id": "repeat", "text": both("Repeat it")},
    ],
}
ALARM = {
    "id": "alarm",
    "text": both("Raise the alarm"),
    "cell": "rot",
    "within": "30m",
    "task": "alarm-all",
}
INJECT = {"id": "call", "at": "T+2h", "title": both("The mayor calls"), "expected": [ALARM]}


def playing(**fields: Any) -> Reported:
    whole = {"objectives": [OBJECTIVE], "injects": [INJECT], "decisions": [], "plays": {}} | fields
    return Reported(header_with(**whole)).started()


def evidence(played: Reported) -> dict[str, Said]:
    return row(played.page(), "evidence-warn", "expectation/alarm")


def says(played: Reported) -> str:
    return evidence(played)["What the log says"].text


def test_what_was_seen_in_its_window_was_in_time() -> None:
    played = playing()
    played.until(2)
    played.do(commands.ReleaseInject("call"))
    played.do(commands.SeeExpectation("alarm", "rot"))
    cells = evidence(played)
    [met], [out] = played.numbers(events.ExpectationMet), played.numbers(events.InjectReleased)
    assert cells["What the log says"] == Said("seen in time", (out, met))
    assert cells["From"] == Said("D1 08:30", (played.part("injects", "call"), out))
    assert cells["Until"] == Said("D1 09:00", (played.part("injects", "call"), out))
    assert cells["Critical task"].text == "Raise it"


def test_what_was_seen_after_its_window_was_late() -> None:
    played = playing()
    played.until(2)
    played.do(commands.ReleaseInject("call"))
    played.until(3)
    played.do(commands.SeeExpectation("alarm"))
    assert says(played) == "seen late"


def test_what_was_seen_in_time_and_recorded_later_was_in_time_and_says_who_did_it() -> None:
    played = playing(cells=[{"id": id, "name": both(id.upper())} for id in ("rot", "rbt")])
    played.until(2)
    played.do(commands.ReleaseInject("call"))
    played.until(3)
    played.do(commands.SeeExpectation("alarm", "rbt", 2 * 3600 + 60))
    cells = evidence(played)
    assert cells["What the log says"].text == "seen in time"
    assert cells["Seen"].text == "D1 08:31, recorded D1 09:30"
    assert cells["Cell"].text == "RBT (expected of ROT)"


def test_what_is_marked_after_endex_with_its_moment_is_judged_by_that() -> None:
    played = playing()
    played.until(2)
    played.do(commands.ReleaseInject("call"))
    played.until(3)
    played.do(commands.EndExercise())
    played.do(commands.SeeExpectation("alarm", "", 2 * 3600))
    assert says(played) == "seen in time"


def test_what_was_marked_after_endex_is_neither_late_nor_in_time() -> None:
    played = playing()
    played.until(2)
    played.do(commands.ReleaseInject("call"))
    played.until(3)
    played.do(commands.EndExercise())
    played.do(commands.SeeExpectation("alarm"))
    cells = evidence(played)
    [out], [end] = played.numbers(events.InjectReleased), played.numbers(events.ExerciseEnded)
    [met] = played.numbers(events.ExpectationMet)
    told = Said("marked after ENDEX, moment not recorded", (out, end, met))
    assert cells["What the log says"] == told
    assert cells["Seen"].text == ""


def test_what_was_not_seen_by_the_end_of_its_window_was_not_seen() -> None:
    played = playing()
    played.until(2)
    played.do(commands.ReleaseInject("call"))
    played.until(3)
    played.do(commands.EndExercise())
    cells = evidence(played)
    [out], [end] = played.numbers(events.InjectReleased), played.numbers(events.ExerciseEnded)
    assert cells["What the log says"] == Said(
        "not seen", (played.part("injects", "call"), out, end)
    )


def test_a_window_that_was_open_at_the_end_says_so() -> None:
    played = playing()
    played.until(2)
    played.do(commands.ReleaseInject("call"))
    assert says(played) == "not yet seen; its time has not run out"


def test_what_was_skipped_could_not_be_tested() -> None:
    played = playing()
    played.do(commands.SkipInject("call", "no time"))
    cells = evidence(played)
    skipped = tuple(played.numbers(events.InjectSkipped))
    assert cells["What the log says"] == Said(
        "not testable yet: “The mayor calls” was not played up to here", skipped
    )


def test_what_was_retracted_was_played_and_could_not_be_tested() -> None:
    played = playing()
    played.until(2)
    played.do(commands.ReleaseInject("call"))
    played.do(commands.RetractInject("call", "wrong"))
    retracted = tuple(played.numbers(events.InjectRetracted))
    told = "not testable: “The mayor calls” was retracted"
    assert evidence(played)["What the log says"] == Said(told, retracted)


def test_what_was_never_released_could_not_be_tested_either() -> None:
    assert says(playing()) == "not testable yet: “The mayor calls” was not played up to here"


def test_an_action_with_a_time_of_its_own_waits_for_no_inject() -> None:
    played = playing(injects=[{**INJECT, "expected": [{**ALARM, "at": "T+1h"}]}])
    told = "not expected yet"
    assert evidence(played)["What the log says"] == Said(
        told, (played.part("injects", "call"), len(played.records))
    )
    played.until(2)
    played.do(commands.EndExercise())
    assert says(played) == "not seen"


def test_a_task_without_an_action_says_so() -> None:
    found = row(playing().page(), "evidence-warn", "task/repeat")
    assert found["Expected action"].text == "The scenario expects no action for this task."


def test_the_actions_of_an_objective_are_counted() -> None:
    played = playing()
    played.do(commands.ReleaseInject("call"))
    played.do(commands.SeeExpectation("alarm"))
    block = section(played.page(), "objective-warn").blocks[0]
    assert isinstance(block, Paragraph)
    assert told(block.said) == [
        "People are warned",
        (
            "Expected actions that belong to it: 1; 1 seen, 0 not seen, 0 not yet seen, "
            "0 not testable up to here."
        ),
    ]


def test_a_decision_for_the_objective_is_told_whether_it_was_taken_or_not() -> None:
    decision = {
        "id": "shelter",
        "question": both("Where to?"),
        "cell": "rot",
        "options": [{"id": "a", "text": both("A")}, {"id": "b", "text": both("B")}],
        "tasks": ["repeat"],
    }
    played = playing(decisions=[decision], injects=[{**INJECT, "decision": "shelter"}])

    def introduced() -> list[str]:
        block = section(played.page(), "objective-warn").blocks[1]
        assert isinstance(block, Points)
        return told(block.said)

    assert introduced() == ["Where to? Not yet put to the team."]
    played.do(commands.ReleaseInject("call"))
    assert introduced() == ["Where to? Not yet decided."]
    played.do(commands.RecordDecision("rot", decision="shelter", option="a"))
    assert introduced() == ["Where to? Decision 1 by ROT, D1 06:30: A"]


def test_the_overview_and_the_objectives_count_the_same_actions() -> None:
    other = {**ALARM, "id": "again", "task": "repeat"}
    later = {**INJECT, "id": "later", "expected": [other]}
    played = playing(injects=[INJECT, later])
    played.do(commands.ReleaseInject("call"))
    played.do(commands.SkipInject("later", "no time"))
    played.until(3)
    played.do(commands.EndExercise())
    counted = "0 seen, 1 not seen, 1 not testable."
    block = section(played.page(), "objective-warn").blocks[0]
    assert isinstance(block, Paragraph)
    assert block.said[1].text == f"Expected actions that belong to it: 2; {counted}"
    total = facts(section(played.page(), "totals"))["Expected actions"][0]
    assert total.text == f"2: {counted}"


def test_a_note_that_names_a_task_stands_with_its_objective() -> None:
    played = playing()
    played.do(commands.AddNote("far too slow #alarm-all", "rot"))
    played.do(commands.AddNote("nothing to do with it #alarm"))
    [found] = table(section(played.page(), "objective-warn"), "notes-warn").rows
    assert found.id == f"note/{played.numbers(events.NoteAdded)[0]}"


def test_ratings_strengths_and_improvements_are_left_to_people() -> None:
    played = playing()
    page, part = played.page(), played.part("objectives", "warn")
    [form, *_] = section(page, "analysis").blocks
    assert isinstance(form, Form)
    assert form.rows == (
        (Said("People are warned", (part,)), Said("Warning", (part,)), *(Said(""),) * 4),
    )
    assert "rating is for evaluators" in form.reason
    blocks = section(page, "objective-warn").blocks
    [blanks] = [block for block in blocks if isinstance(block, Facts)]
    assert [type(blank) for blank in blanks.facts] == [Blank] * 4
    said = [block.text for block in section(page, "analysis").blocks if isinstance(block, Remark)]
    assert sum("Strengths, areas for improvement" in text for text in said) == 1


def test_what_is_expected_beside_every_objective_is_told_too() -> None:
    loose = {key: value for key, value in ALARM.items() if key != "task"}
    page = playing(injects=[{**INJECT, "expected": [loose]}]).page()
    assert row(page, "beside-objectives", "expectation/alarm")["Critical task"] == Said("")


def test_an_action_without_a_task_belongs_to_the_objective_that_its_inject_names() -> None:
    loose = {key: value for key, value in ALARM.items() if key != "task"}
    page = playing(injects=[{**INJECT, "expected": [loose], "objectives": ["warn"]}]).page()
    assert row(page, "evidence-warn", "expectation/alarm")["Critical task"] == Said("")


def test_a_scenario_without_objectives_says_so() -> None:
    played = Reported()
    block = section(played.page(), "analysis").blocks[0]
    assert isinstance(block, Empty)
    assert block.said.text.startswith("The scenario names no objectives")


def test_what_was_marked_by_mistake_is_not_seen_and_both_records_are_cited() -> None:
    played = playing()
    played.until(2)
    played.do(commands.ReleaseInject("call"))
    played.do(commands.SeeExpectation("alarm", "rot"))
    played.do(commands.RetractExpectation("alarm", "the wrong line"))
    played.until(3)
    played.do(commands.EndExercise())
    cells = evidence(played)
    [met], [back] = (
        played.numbers(events.ExpectationMet),
        played.numbers(events.ExpectationRetracted),
    )
    says = cells["What the log says"]
    assert says.text == "not seen (marked as seen before; that was taken back)"
    assert {met, back} <= set(says.cites)
    assert cells["Seen"].text == ""


def test_what_was_marked_anew_was_seen_when_it_was_marked_last() -> None:
    played = playing()
    played.until(2)
    played.do(commands.ReleaseInject("call"))
    played.do(commands.SeeExpectation("alarm"))
    played.do(commands.RetractExpectation("alarm"))
    played.until(3)
    played.do(commands.SeeExpectation("alarm"))
    cells = evidence(played)
    assert cells["Seen"].text == "D1 09:30"
    assert cells["Seen"].cites[-1] == played.numbers(events.ExpectationMet)[-1]
    assert cells["What the log says"].text.startswith("seen late (marked as seen before")
