"""Going about in a log by what happened."""

import pytest
from reported import header_with
from shown import Playing

from oefening import commands, events
from oefening.projections import past as past_module
from oefening.projections.past import Landmark, Past
from oefening.projections.story import Story


@pytest.fixture
def past(playing: Playing) -> Past:
    """Twelve hours with an inject, a decision, one that releases itself, and an outage."""
    playing.until(2)
    playing.do(commands.ReleaseInject("call"))
    playing.do(commands.RecordDecision("rot", decision="shelter", option="open"))
    playing.until(5)
    playing.do(commands.RetractDecision(playing.state.taken[0].number))
    playing.until(12)
    return Past(playing.header, playing.records)


def going(past: Past, landmark: Landmark) -> list[int]:
    """The numbers at which one comes to stand, from the beginning on."""
    found: list[int] = []
    while (number := past.next(landmark, found[-1] if found else 0)) is not None:
        found.append(number)
    return found


def returning(past: Past, landmark: Landmark) -> list[int]:
    """The same from the end back."""
    found: list[int] = []
    while (number := past.previous(landmark, found[-1] if found else past.last + 1)) is not None:
        found.append(number)
    return found


def test_the_story_is_the_one_that_was_told(past: Past, playing: Playing) -> None:
    story = Story(playing.header)
    assert past.lines == [line for record in playing.records for line in story.tell(record)]


@pytest.mark.parametrize("landmark", ["inject", "decision", "change"])
def test_the_way_back_passes_what_the_way_there_did(past: Past, landmark: Landmark) -> None:
    there = going(past, landmark)
    assert len(there) >= 2
    assert returning(past, landmark) == there[::-1]


def test_injects_are_met_one_by_one_with_what_they_set_going(past: Past) -> None:
    first, second = going(past, "inject")[:2]
    assert past.moments.at(first).injects["call"].status == "released"
    assert past.moments.at(first).open_decisions == {"shelter": 7_200}
    assert past.moments.at(first).taken == ()
    assert past.moments.at(second).injects["radio"].status == "released"


def test_two_injects_of_one_second_are_met_one_after_the_other() -> None:
    both = [
        {"id": id, "at": "T+1h", "release": "automatic", "title": {"en": id}}
        for id in ("one", "two")
    ]
    playing = Playing(header_with(injects=both, decisions=[], plays={}))
    playing.do(commands.StartExercise())
    playing.until(2)
    past = Past(playing.header, playing.records)
    met = [past.moments.at(number).injects for number in going(past, "inject")]
    released = [[id for id, at in injects.items() if at.status == "released"] for injects in met]
    assert released == [["one"], ["one", "two"]]


def test_taking_a_decision_and_retracting_it_are_both_met(past: Past) -> None:
    taken, retracted = going(past, "decision")
    assert [one.retracted for one in past.moments.at(taken).taken] == [False]
    assert [one.retracted for one in past.moments.at(retracted).taken] == [True]


def test_a_change_is_met_where_the_story_tells_of_levels(past: Past) -> None:
    told = {past.moments.second(number) for number in going(past, "change")}
    settled = {
        line.at
        for line in past.lines
        if isinstance(past.records[line.number - 1].body, events.WorldSettled)
    }
    assert told == settled != set()


def test_as_many_lines_had_been_told_as_the_records_by_then_tell(past: Past) -> None:
    for number in range(past.last + 1):
        assert past.lines[: past.told(number)] == [
            line for line in past.lines if line.number <= number
        ]


def test_what_the_clock_stopped_for_is_known_until_it_goes_on(playing: Playing) -> None:
    playing.do(commands.JumpClock(5 * 3_600, "stop"))
    playing.until(5)
    stopped = len(playing.records)
    playing.do(commands.ResumeClock())
    past = Past(playing.header, playing.records)
    assert (past.stopped(stopped - 1), past.stopped(stopped)) == ("", "call")
    assert (past.stopped(past.last), past.stopped(0)) == ("", "")


def test_it_is_known_which_inject_things_are_about(past: Past) -> None:
    released = past.next("inject", 0) or 0
    decided = past.next("decision", 0) or 0
    radio = past.next("inject", released) or 0
    told = [past.about(number) for number in (0, released, decided, radio)]
    assert told == ["", "call", "call", "radio"]


def test_reading_a_long_log_tells_how_far_it_is(playing: Playing) -> None:
    playing.until(12)
    told: list[float] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(past_module, "APART", 10)
        Past(playing.header, playing.records, hears=told.append)
    assert len(told) == len(playing.records) // 10
    assert told == sorted(told)
    assert 0 < told[0] <= told[-1] <= 1
