"""When injects come due, and what their release sets going."""

import pytest
from played import Played, an_inject, cut
from worlds import both

from oefening import commands, events
from oefening.errors import Refused


def test_an_inject_comes_due_at_its_time_and_waits_for_the_facilitator() -> None:
    played = Played(injects=[an_inject("call", at="D1 08:30")]).start()
    assert played.engine.state.next_due() == 2.5 * 3600
    played.to(4)
    assert played.at(events.InjectDue) == [2.5]
    assert played.happened(events.InjectReleased) == []


def test_the_next_change_lies_ahead() -> None:
    played = Played(disruptions=[cut("1h", "T+5h")]).start()
    played.to(2)
    assert played.engine.next_change() == 5 * 3600
    played.to(9)
    assert played.engine.next_change() is None


def test_an_inject_behind_another_counts_from_that_ones_release() -> None:
    played = Played(
        injects=[an_inject("first", at="T+1h"), an_inject("second", after="first +45m")]
    ).start()
    played.to(2)
    assert "second" not in [one.inject for one in played.happened(events.InjectScheduled)]
    played.do(commands.ReleaseInject("first"))
    played.to(4)
    assert played.at(events.InjectDue) == [1.0, 2.75]


def test_a_manual_inject_stops_a_fast_clock_and_not_a_slow_one() -> None:
    fast = Played(injects=[an_inject("call", at="T+1h")]).start(speed=61)
    fast.to(3)
    assert fast.engine.now == 3600
    assert fast.happened(events.ClockStopped) == [events.ClockStopped("call")]
    slow = Played(injects=[an_inject("call", at="T+1h")]).start(speed=60)
    slow.to(3)
    assert slow.engine.now == 3 * 3600


def test_a_jump_stops_at_the_first_manual_inject_unless_told_otherwise() -> None:
    injects = [an_inject("one", at="T+1h"), an_inject("two", at="T+2h")]
    stopped = Played(injects=injects).start()
    stopped.do(commands.JumpClock(5 * 3600))
    stopped.engine.advance(5 * 3600)
    assert stopped.engine.now == 3600
    assert not stopped.engine.state.running

    released = Played(injects=injects).start()
    released.do(commands.JumpClock(5 * 3600, "release"))
    released.to(5)
    assert released.at(events.InjectReleased) == [1.0, 2.0]
    assert [event.by for event in released.happened(events.InjectReleased)] == ["jump", "jump"]

    left = Played(injects=injects).start()
    left.do(commands.JumpClock(5 * 3600, "leave"))
    left.to(5)
    assert {one.status for one in left.engine.state.injects.values()} == {"due"}
    assert left.at(events.ClockArrived) == [5.0]


@pytest.mark.parametrize("passing", ["release", "leave"])
def test_a_jump_stops_at_what_no_preview_could_tell(passing: commands.Passing) -> None:
    dark = an_inject("dark", when={"level": "VR09.mobile", "below": "50%"})
    calls = an_inject("call", at="T+1h"), an_inject("later", at="T+5h")
    played = Played(injects=[*calls, dark], disruptions=[cut()]).start()
    played.do(commands.JumpClock(8 * 3600, passing))
    played.to(8)
    assert played.at(events.ClockStopped) == [3.0]
    assert played.engine.now == 3 * 3600
    assert played.engine.state.injects["later"].status == "waiting"


def test_a_paused_clock_can_jump_and_is_paused_again() -> None:
    played = Played().start()
    played.do(commands.PauseClock())
    assert played.to(1) == []
    played.do(commands.JumpClock(7200))
    played.to(9)
    assert played.engine.now == 7200
    assert not played.engine.state.running


def test_automatic_injects_are_released_at_their_times_in_a_jump() -> None:
    played = Played(injects=[an_inject("news", at="T+1h", release="automatic")]).start()
    played.do(commands.JumpClock(5 * 3600))
    played.to(5)
    assert played.at(events.InjectReleased) == [1.0]


def test_an_inject_moved_in_the_middle_of_play_comes_due_at_its_new_time() -> None:
    played = Played(injects=[an_inject("call", at="T+2h")]).start()
    played.to(1)
    played.do(commands.RetimeInject("call", 4 * 3600))
    played.to(9)
    assert played.at(events.InjectDue) == [4.0]


def test_a_condition_sees_that_a_decision_was_retracted() -> None:
    yes = {"id": "yes", "text": both("yes")}
    go = {"id": "go", "question": both("Go?"), "cell": "rot", "options": [yes]}
    undone = {"all": [{"since": "first", "at-least": "0s"}, {"not": {"decision": "go"}}]}
    injects = [
        an_inject("first", at="T+2h", release="automatic"),
        an_inject("undone", when=undone, release="automatic"),
    ]
    played = Played(injects=injects, decisions=[go]).start()
    played.do(commands.RecordDecision("rot", decision="go", option="yes"))
    played.to(3)
    assert played.at(events.InjectReleased) == [2.0]
    played.do(commands.RetractDecision(played.engine.state.taken[0].number))
    assert played.at(events.InjectReleased) == [2.0, 3.0]


def test_a_condition_on_a_level_fires_when_the_battery_is_dry() -> None:
    dark = an_inject("dark", when={"level": "VR09.mobile", "below": "50%"}, release="automatic")
    played = Played(injects=[dark], disruptions=[cut()]).start()
    played.to(8)
    assert played.at(events.InjectReleased) == [3.0]


def test_a_condition_that_must_last_starts_again_after_a_break() -> None:
    lasting = an_inject(
        "lasting",
        when={"level": "VR09.power", "below": "50%", "for": "2h"},
        release="automatic",
    )
    short = cut("1h", "T+1h")
    long = cut("5h", "T+3h") | {"id": "again"}
    played = Played(injects=[lasting], disruptions=[short, long]).start()
    played.to(9)
    assert played.at(events.InjectReleased) == [5.0]


def test_a_condition_on_hours_left_fires_at_the_very_second() -> None:
    warning = an_inject(
        "warning",
        when={"hours-left": "VR09.mobile", "on": "VR09.power", "below": "30m"},
        release="automatic",
    )
    played = Played(injects=[warning], disruptions=[cut()]).start()
    played.to(4)
    assert [
        record.at for record in played.records if isinstance(record.body, events.InjectDue)
    ] == [3600 + 5400 + 1]


def test_conditions_combine_decisions_injects_persons_and_time_since() -> None:
    every = an_inject(
        "every",
        release="automatic",
        when={
            "all": [
                {"unmet": "VR09.information", "above": "500"},
                {"any": [{"decision": "go"}, {"inject": "never"}]},
                {"not": {"inject": "never", "is": "released"}},
                {"since": "go", "at-least": "1h"},
            ]
        },
    )
    go = {
        "id": "go",
        "question": both("Go?"),
        "cell": "rot",
        "options": [{"id": "yes", "text": both("yes")}, {"id": "no", "text": both("no")}],
    }
    played = Played(
        injects=[every, an_inject("never")], decisions=[go], disruptions=[cut()]
    ).start()
    played.to(5)
    assert played.happened(events.InjectReleased) == []
    played.do(commands.RecordDecision("rot", decision="go", option="yes"))
    played.to(9)
    assert played.at(events.InjectReleased) == [6.0]


EARLY = an_inject("check", at="T-30m", kind="administrative")


def test_an_administrative_inject_ahead_of_startex_is_due_at_once_and_overdue() -> None:
    played = Played(injects=[EARLY]).start()
    there = played.engine.state.injects["check"]
    assert (there.status, there.due) == ("due", -1_800)


def test_an_inject_ahead_of_startex_can_be_dealt_with_before_and_is_then_done_with() -> None:
    played = Played(injects=[EARLY, EARLY | {"id": "rules"}, EARLY | {"id": "phones"}])
    played.do(commands.ReleaseInject("check"))
    played.do(commands.AcknowledgeInject("check", "rot"))
    played.do(commands.SkipInject("rules", "they know them"))
    played.start()
    injects = played.engine.state.injects
    assert {id: there.status for id, there in injects.items()} == {
        "check": "acknowledged",
        "rules": "skipped",
        "phones": "due",
    }
    assert [event.inject for event in played.happened(events.InjectDue)] == ["phones"]


def test_an_inject_ahead_of_startex_can_be_moved_behind_it() -> None:
    played = Played(injects=[EARLY])
    played.do(commands.RetimeInject("check", 3_600))
    played.start().to(5)
    assert played.at(events.InjectDue) == [1.0]


def test_what_waits_for_an_early_inject_begins_at_startex() -> None:
    waits = an_inject("next", when={"inject": "check", "is": "released"}, release="automatic")
    played = Played(injects=[EARLY, waits, an_inject("then", after="check +1h")])
    played.do(commands.ReleaseInject("check"))
    assert played.at(events.InjectReleased) == [0]
    played.start().to(2)
    assert [one.inject for one in played.happened(events.InjectReleased)] == ["check", "next"]
    assert played.engine.state.injects["then"].status == "due"


def test_no_other_inject_can_be_dealt_with_before_startex() -> None:
    played = Played(injects=[EARLY, an_inject("call", at="T+2h")])
    for command in (commands.ReleaseInject("call"), commands.ReleaseInject("nonsense")):
        with pytest.raises(Refused, match="the exercise has not begun"):
            played.do(command)


def test_releasing_early_does_not_release_again_at_the_planned_time() -> None:
    played = Played(injects=[an_inject("call", at="T+2h", release="automatic")]).start()
    played.do(commands.ReleaseInject("call"))
    played.to(5)
    assert played.at(events.InjectReleased) == [0.0]


def test_a_retracted_inject_no_longer_starts_those_behind_it_anew() -> None:
    played = Played(
        injects=[
            an_inject("first"),
            an_inject("second", after="first +1h", release="automatic"),
        ]
    ).start()
    played.do(commands.ReleaseInject("first"))
    played.to(2)
    assert played.at(events.InjectReleased) == [0.0, 1.0]


def test_a_released_inject_opens_its_decision() -> None:
    go = {
        "id": "go",
        "question": both("Go?"),
        "cell": "rot",
        "options": [{"id": "yes", "text": both("yes")}, {"id": "no", "text": both("no")}],
    }
    played = Played(decisions=[go], injects=[an_inject("ask", decision="go")]).start()
    played.do(commands.ReleaseInject("ask"))
    assert played.happened(events.DecisionOpened) == [events.DecisionOpened("go", "ask")]
