"""Injects that waited for a decision: when they came, and which did not wait at all."""

import pytest
from exercises import rich_header
from reported import Reported, followed, header_with, told

from oefening import commands, events
from oefening.world.effects import SetLevel


@pytest.fixture
def awaited() -> Reported:
    """`shelter` is put; injects wait for it alone, with more, for its absence, another answer."""
    staying = {"decision": "shelter", "option": "stay"}
    conditions = {
        "alone": staying,
        "behind": {"all": [{"since": "shelter", "at-least": "1h"}, {"any": [staying]}]},
        "both": {"all": [staying, {"decision": "grid"}]},
        "without": {"not": {"decision": "shelter"}},
        "other": {"decision": "shelter", "option": "open"},
        "dark": {"any": [{"level": "VR01.power", "at-least": "0%"}, staying]},
    }
    waiting = [
        {"id": id, "when": when, "title": {"en": id.title()}} for id, when in conditions.items()
    ]
    first = {"id": "first-call", "on-call": "yes", "title": {"en": "A"}, "decision": "shelter"}
    playing = Reported(header_with(rich_header(), injects=[first, *waiting], plays={})).started()
    playing.until(1)
    playing.do(commands.ReleaseInject("first-call"))
    return playing


def test_the_injects_that_waited_for_it_are_told_with_when_they_came(awaited: Reported) -> None:
    awaited.do(commands.RecordDecision("rot", decision="shelter", option="stay"))
    awaited.until(2)
    awaited.do(commands.ReleaseInject("alone"))
    awaited.do(commands.EndExercise())
    found = followed(awaited)
    assert told(found) == [
        "Inject “Alone” waited for this decision: due D1 07:30, released D1 08:30.",
        "Inject “Behind” waited for this decision among other things: due D1 08:30, not released.",
        "Inject “Both” waited for this decision among other things: it never came due.",
    ]
    [number] = awaited.numbers(events.DecisionRecorded)
    [came] = [r.number for r in awaited.log().about("alone", events.InjectDue)]
    [released] = [r.number for r in awaited.log().about("alone", events.InjectReleased)]
    assert found[0].cites == (awaited.part("injects", "alone"), number, came, released)
    both = awaited.part("injects", "both")
    assert found[2].cites == (both, number, *awaited.numbers(events.ExerciseEnded))


def test_an_inject_whose_time_was_set_by_hand_did_not_wait_for_it(awaited: Reported) -> None:
    awaited.do(commands.RecordDecision("rot", decision="shelter", option="stay"))
    awaited.do(commands.RetimeInject("behind", 2 * 3600))
    awaited.do(commands.RetimeInject("alone", 3 * 3600))
    awaited.until(3)
    for inject in ("behind", "alone", "both"):
        awaited.do(commands.ReleaseInject(inject))
    [alone] = told(followed(awaited))
    assert alone == (
        "Inject “Alone” waited for this decision: due D1 07:30, then moved by hand and released "
        "D1 09:30."
    ), "“Both” was released by hand before its condition held"


def test_an_inject_whose_condition_held_without_the_decision_did_not_wait_for_it() -> None:
    wet = {"level": "VR01.power", "below": "100%"}
    conditions = {
        "needed": {"any": [{"decision": "grid"}, {"decision": "shelter"}]},
        "idle": {"any": [wet, {"decision": "shelter"}]},
    }
    waiting = [
        {"id": id, "when": when | {"for": "1h"}, "title": {"en": id.title()}}
        for id, when in conditions.items()
    ]
    playing = Reported(header_with(rich_header(), injects=waiting, plays={})).started()
    playing.do(commands.RecordDecision("rot", decision="shelter", option="stay"))
    low = SetLevel.model_validate({"set-level": "VR01.power", "at": "40%"})
    playing.do(commands.Intervene((low,)))
    playing.until(2)
    assert len(playing.numbers(events.InjectDue)) == 2
    assert told(followed(playing)) == [
        (
            "Inject “Needed” waited for this decision among other things: due D1 07:30, "
            "not yet released."
        )
    ]


def test_nothing_waited_for_a_decision_that_was_retracted_before(awaited: Reported) -> None:
    awaited.do(commands.RecordDecision("rot", decision="shelter", option="stay"))
    [number] = awaited.numbers(events.DecisionRecorded)
    awaited.do(commands.RetractDecision(number))
    awaited.until(3)
    assert told(followed(awaited)) == [
        "Inject “Alone” waited for this decision: due D1 07:30, not yet released."
    ]
