"""Which decision is taken for the answer to which inject, where nothing in the log says so."""

from hypothesis import given, settings
from hypothesis import strategies as st
from timed import CELLS, chain, decide, inject, on, pairs, played, told, took
from worlds import both

from oefening import commands, events
from oefening.clock import HOUR, MINUTE
from oefening.projections.latencies import Latencies, groups, latencies
from oefening.projections.room import Room


def test_a_free_decision_answers_the_last_open_inject_to_its_cell() -> None:
    playing = played(
        inject("old", "T+1h", "rot"),
        inject("near", "T+2h", "rot"),
        inject("other", "T+2h5m", "bt"),
        inject("asks", "T+2h5m", "rot", decision="shelter"),
    )
    on(playing, 130)
    first, second = decide(playing), decide(playing)
    third = decide(playing)
    assert pairs(playing) == {first: ("near", "rot"), second: ("old", "rot")}
    [left] = told(playing).unpaired
    assert (left.number, left.why) == (third, "nothing-open")
    one = chain(playing, "near").decided
    assert one is not None
    assert one.rule == "nearest"


def test_groups_count_apart_what_is_only_supposed() -> None:
    playing = played(
        inject("near", "T+1h", "rot"), inject("asks", "T+1h5m", "rot", decision="shelter")
    )
    on(playing, 70)
    decide(playing)
    decide(playing, decision="shelter", option="open")
    found = told(playing)
    for group in groups(found.chains, playing.header.scenario):
        if group.measure == "decided":
            assert group.exercise.count == 2
            assert group.supposed == 1
        else:
            assert group.supposed == 0, "neither decision had an effect by then"


def test_a_free_decision_answers_nothing_that_came_after_it_was_made() -> None:
    playing = played(inject("early", "T+1h", "rot"), inject("late", "T+2h", "rot"))
    on(playing, 125)
    number = decide(playing, made_at=2 * HOUR - 1)
    assert pairs(playing) == {number: ("early", "rot")}


def test_what_an_expected_action_has_answered_is_open_no_more() -> None:
    alarm = {"id": "alarm", "text": both("alarm"), "cell": "rot", "within": "30m"}
    playing = played(inject("old", "T+1h", "rot"), inject("new", "T+2h", "rot", expected=[alarm]))
    on(playing, 130)
    playing.do(commands.SeeExpectation("alarm", seen_at=2 * HOUR + 300))
    number = decide(playing)
    assert pairs(playing) == {number: ("old", "rot")}
    assert took(chain(playing, "new"), "acted") == (300, 5, True)
    playing.do(commands.RetractExpectation("alarm"))
    assert took(chain(playing, "new"), "acted") == (600, 10, False)


def test_an_action_that_was_seen_before_its_inject_came_does_not_answer_it() -> None:
    alarm = {"id": "alarm", "text": both("alarm"), "cell": "bt", "within": "30m"}
    playing = played(inject("new", "T+2h", "rot", expected=[alarm]))
    on(playing, 125)
    playing.do(commands.SeeExpectation("alarm", seen_at=HOUR))
    one = chain(playing, "new", "bt")
    assert not one.stimulus.addressed
    assert took(one, "acted") == (300, 5, False)
    assert took(one, "acknowledged") is None, "it did not come to that cell"


def test_an_action_marked_after_endex_was_seen_nobody_knows_when() -> None:
    alarm = {"id": "alarm", "text": both("alarm"), "cell": "rot", "within": "30m"}
    playing = played(inject("new", "T+2h", "rot", expected=[alarm]))
    on(playing, 125)
    playing.do(commands.EndExercise())
    playing.do(commands.SeeExpectation("alarm"))
    one = chain(playing, "new")
    assert one.acted_sometime
    assert took(one, "acted") is None


def test_a_free_decision_that_is_retracted_leaves_its_inject_to_what_is_decided_instead() -> None:
    playing = played(inject("old", "T+1h", "rot"), inject("near", "T+2h", "rot"))
    on(playing, 130)
    wrong = decide(playing)
    playing.do(commands.RetractDecision(wrong))
    right = decide(playing)
    assert pairs(playing) == {right: ("near", "rot")}
    assert [(one.number, one.why) for one in told(playing).unpaired] == [(wrong, "retracted")]


def test_nobody_answers_what_comes_to_exercise_control() -> None:
    playing = played(inject("act", "T+1h", "rot", kind="controller-action"))
    on(playing, 70)
    number = decide(playing)
    assert told(playing).chains == ()
    assert [one.number for one in told(playing).unpaired] == [number]


def test_an_inject_that_is_added_in_play_is_answered_like_any_other() -> None:
    playing = played()
    on(playing, 10)
    playing.do(commands.AddInject("out of the blue", to=("rot",)))
    on(playing, 5)
    decide(playing)
    [one] = told(playing).chains
    assert took(one, "decided") == (5 * MINUTE, 5, True)


@settings(max_examples=60)
@given(
    deeds=st.lists(
        st.tuples(
            st.sampled_from(("inject", "decide", "early", "undo", "retract")), st.integers(0, 9)
        ),
        max_size=14,
    )
)
def test_no_stimulus_is_paired_twice_or_with_what_was_decided_before_it_or_elsewhere(
    deeds: list[tuple[str, int]],
) -> None:
    playing = played()
    for deed, at in deeds:
        on(playing, 1)
        cell = CELLS[at % 2]
        held = [one for one in playing.state.taken if not one.retracted]
        open_ = [id for id, one in playing.state.injects.items() if one.status == "released"]
        match deed:
            case "inject":
                playing.do(commands.AddInject("something", to=(cell,)))
            case "decide":
                decide(playing, cell=cell)
            case "early":
                decide(playing, cell=cell, made_at=playing.state.now * at // 9)
            case "undo" if held:
                playing.do(commands.RetractDecision(held[at % len(held)].number))
            case "retract" if open_:
                playing.do(commands.RetractInject(open_[at % len(open_)]))
    found = told(playing)
    numbers = [one.decided.number for one in found.chains if one.decided is not None]
    both_ways = [*numbers, *(one.number for one in found.unpaired)]
    assert sorted(both_ways) == playing.numbers(events.DecisionRecorded), "each once"
    for one in found.chains:
        if one.decided is not None:
            assert one.decided.cell == one.stimulus.cell
            assert one.stimulus.put.at <= one.decided.made.at
            assert one.stimulus.put.number < one.decided.number
            assert sum(leg.apart.exercise for leg in one.legs) == (
                one.decided.recorded.at - one.stimulus.put.at
            )


def test_at_a_moment_only_what_was_known_by_then_counts() -> None:
    playing = played(inject("call", "T+1h", "rot", decision="shelter"))
    on(playing, 70)
    before = playing.records[-1].number
    decide(playing, decision="shelter", option="open")
    [one] = told(playing, before).chains
    assert one.decided is None
    [now] = told(playing).chains
    assert now.decided is not None
    assert latencies(playing.header.scenario, (), Room(()), None) == Latencies()
