"""A log run again with a change: what was asked is fitted to a past that has become another."""

import pytest
from otherwise import PUTS_SECOND, Otherwise, Room, decided, inject
from played import Played
from worlds import both

from oefening import commands, events
from oefening.clock import HOUR
from oefening.commands import RecordDecision
from oefening.errors import OefeningError
from oefening.events import DecisionRecorded
from oefening.study.whatif.change import ADDED, Change
from oefening.study.whatif.logged import Logged
from oefening.study.whatif.whatif import WhatIf
from oefening.world.levers import LeverUse

# ── later decisions ──────────────────────────────────────────────────────────────────────────────


def test_a_later_decision_that_is_not_put_is_flagged_and_stands_as_it_was() -> None:
    logged = Room(PUTS_SECOND).first(1).at(1.5, commands.ReleaseInject("asks")).second(3).ended()
    found = Otherwise(logged, Change(decided(logged), removed=True))
    assert found.why == [("not-put", "asks")]
    assert not found.released("asks")
    assert found.when(events.DecisionRecorded, decision="second") == [3]


def test_one_that_was_never_put_in_the_exercise_either_is_not_flagged() -> None:
    logged = Room().first(1).second(3).ended()
    assert not Otherwise(logged, Change(decided(logged), removed=True)).why


def test_a_later_decision_that_is_taken_already_is_left_out_and_flagged() -> None:
    logged = Room().first(3).ended()
    earlier = RecordDecision("rot", decision="first", option="no")
    found = Otherwise(logged, Change(ADDED, added=earlier, at=HOUR))
    [flag] = found.branch.flags
    assert (flag.number, flag.why) == (decided(logged), "refused")
    assert flag.refused is not None
    assert flag.refused.key == "refused.taken"
    assert found.when(events.DecisionRecorded, decision="first") == [1]


def test_a_later_decision_put_by_what_is_not_so_here_is_flagged() -> None:
    asks = inject("asks", at="T+2h", decision="second", asserts=[{"decision": "first"}])
    logged = Room(asks).first(1).at(2, commands.ReleaseInject("asks")).second(3).ended()
    assert Otherwise(logged, Change(decided(logged), removed=True)).why == [("not-so", "asks")]
    assert not Otherwise(logged, Change(decided(logged), option="no")).why


def test_a_later_decision_made_before_it_is_put_here_is_recorded_as_made_then() -> None:
    room = Room(PUTS_SECOND).first(1).at(1.5, commands.ReleaseInject("asks"))
    logged = room.second(4, made=2).ended()
    found = Otherwise(logged, Change(decided(logged), shift=2 * HOUR))
    assert found.why == [("made-before-put", "asks")]
    [recorded] = [one for one in found.records if getattr(one.body, "decision", "") == "second"][
        -1:
    ]
    assert isinstance(recorded.body, events.DecisionRecorded)
    assert (recorded.at, recorded.body.made_at) == (4 * HOUR, int(3.5 * HOUR))


def test_a_decision_moved_ahead_of_what_puts_it_is_taken_and_flagged() -> None:
    asks = inject("asks", at="T+2h", decision="first")
    logged = Room(asks).at(2, commands.ReleaseInject("asks")).first(3).ended()
    found = Otherwise(logged, Change(decided(logged), shift=-2 * HOUR))
    assert found.why == [("not-put", "asks")]
    assert found.when(events.DecisionRecorded, decision="first") == [1]
    assert not found.when(events.DecisionOpened)


def test_a_decision_moved_beyond_where_it_was_withdrawn_is_taken_and_flagged() -> None:
    asks = inject("asks", at="T+2h", decision="first")
    room = Room(asks).at(2, commands.ReleaseInject("asks")).first(3)
    logged = room.at(4, commands.RetractInject("asks")).ended()
    found = Otherwise(logged, Change(decided(logged), shift=2 * HOUR))
    assert found.why == [("withdrawn", "asks")]
    assert found.when(events.DecisionRecorded, decision="first") == [5]


def test_an_added_decision_that_was_put_by_then_is_not_flagged() -> None:
    asks = inject("asks", at="T+2h", decision="first")
    logged = Room(asks).at(2, commands.ReleaseInject("asks")).ended()
    added = RecordDecision("rot", decision="first", option="no")
    assert not Otherwise(logged, Change(ADDED, added=added, at=3 * HOUR)).why
    assert Otherwise(logged, Change(ADDED, added=added, at=HOUR)).why == [("not-put", "asks")]


def test_a_later_decision_about_which_others_decide_at_this_grip_level_is_flagged() -> None:
    lever = {"name": both("it"), "meaning": both("it"), "authority": {"who": both("they")}}
    one = lever | {"effects": [{"grip": "VR09", "level": "1"}]}
    up = lever | {"effects": [{"grip": "VR09", "level": "2"}]}
    pump = lever | {"effects": [{"stock": "VR09.food", "add": "1h"}]}
    pump["authority"] = {"who": both("they"), "grip": "2"}
    played = Played(levers={"one": one, "up": up, "pump": pump}).start()
    for at, id in ((0.5, "one"), (1, "up"), (2, "pump")):
        played.to(at)
        use = LeverUse.model_validate({"lever": id, "with": {}})
        played.do(RecordDecision("rot", "it", levers=(use,)))
    played.to(5)
    logged = Logged.of(played.header, played.records)
    _, second, third = logged.decisions
    [flag] = Otherwise(logged, Change(second, removed=True)).branch.flags
    assert (flag.number, flag.why) == (third, "below-authority")
    assert flag.pulled is not None
    assert (flag.pulled.use.lever, flag.pulled.stands) == ("pump", 1)
    assert not Otherwise(logged, Change(second, shift=600)).branch.flags


# ── injects ──────────────────────────────────────────────────────────────────────────────────────


def test_an_inject_is_released_as_much_after_it_comes_due_as_it_was() -> None:
    follows = inject("follows", when={"decision": "first"})
    acts = (commands.ReleaseInject("follows"), commands.AcknowledgeInject("follows", "rot"))
    logged = Room(follows).first(2).at(2.25, acts[0]).at(2.75, acts[1]).ended()
    for shift in (-1, 2):
        found = Otherwise(logged, Change(decided(logged), shift=shift * HOUR))
        assert found.released("follows") == [2.25 + shift]
        assert found.when(events.InjectAcknowledged) == [2.75 + shift]


def test_what_is_held_and_retimed_once_it_is_due_goes_along() -> None:
    follows = inject("follows", when={"decision": "first"})
    room = Room(follows).first(2).at(2.25, commands.HoldInject("follows", "too busy"))
    room.at(2.5, commands.RetimeInject("follows", 4 * HOUR)).at(4.5)
    logged = room.at(4.5, commands.ReleaseInject("follows")).ended()
    found = Otherwise(logged, Change(decided(logged), shift=-HOUR))
    assert found.when(events.InjectHeld) == [1.25]
    assert found.when(events.InjectDue) == [1, 3]
    assert found.released("follows") == [3.5]


def test_one_that_was_left_lying_is_left_lying() -> None:
    logged = Room(inject("follows", when={"decision": "first"})).first(2).ended()
    found = Otherwise(logged, Change(decided(logged), shift=HOUR))
    assert found.when(events.InjectDue) == [3]
    assert not found.released("follows")


def test_one_that_never_came_due_is_released_when_it_does() -> None:
    follows = inject("follows", when={"decision": "first", "option": "no"})
    after = inject("after", after="follows +1h")
    logged = Room(follows, after).first(2).ended()
    found = Otherwise(logged, Change(decided(logged), option="no"))
    assert found.released("follows") == [2]
    assert found.released("after") == [3]


def test_injects_by_the_clock_and_of_the_reserve_come_as_they_came() -> None:
    clock, reserve = inject("clock", at="T+3h"), inject("reserve", **{"on-call": "yes"})
    room = Room(clock, reserve).first(2).at(3.5, commands.ReleaseInject("clock"))
    logged = room.at(5, commands.ReleaseInject("reserve")).ended()
    found = Otherwise(logged, Change(decided(logged), removed=True))
    assert (found.released("clock"), found.released("reserve")) == ([3.5], [5])


def test_one_whose_if_holds_here_alone_comes_and_one_whose_does_not_is_left_out() -> None:
    asked = inject("asked", at="T+4h", **{"if": {"decision": "first"}})
    logged = Room(asked).first(2).at(4.5, commands.ReleaseInject("asked")).ended()
    assert not Otherwise(logged, Change(decided(logged), removed=True)).released("asked")
    nobody = Room(asked).ended()
    added = Change(ADDED, added=RecordDecision("rot", decision="first", option="yes"), at=HOUR)
    assert Otherwise(nobody, added).released("asked") == [4]


def test_what_was_released_by_hand_ahead_of_its_time_and_is_out_already_is_told() -> None:
    follows = inject("follows", when={"decision": "first"}, release="automatic")
    logged = Room(follows).at(2, commands.ReleaseInject("follows")).first(3).ended()
    found = Otherwise(logged, Change(decided(logged), shift=-2 * HOUR))
    assert found.released("follows") == [1]
    [dropped] = found.branch.dropped
    assert dropped.refused.key == "refused.inject-status"


# ── the clock ────────────────────────────────────────────────────────────────────────────────────


def test_a_jump_goes_on_where_another_inject_stops_it() -> None:
    follows = inject("follows", when={"decision": "first", "option": "no"})
    clock = inject("clock", at="T+5h")
    room = Room(follows, clock).first(2).at(2, commands.JumpClock(8 * HOUR, "release"))
    logged = room.at(8).ended()
    found = Otherwise(logged, Change(decided(logged), option="no", shift=HOUR))
    assert found.when(events.ClockStopped) == [3]
    assert found.released("follows") == [3]
    assert found.when(events.InjectReleased, inject="clock", by="jump") == [5]
    assert found.records[-1].at == logged.end


def test_a_stop_that_does_not_come_here_is_passed_by() -> None:
    follows = inject("follows", when={"decision": "first"})
    room = Room(follows).at(1, commands.SetSpeed(600)).first(2)
    room.at(2, commands.ReleaseInject("follows"), commands.ResumeClock())
    logged = room.at(6, commands.PauseClock(), commands.ResumeClock()).ended()
    assert Otherwise(logged, None).when(events.ClockStopped) == [2]
    found = Otherwise(logged, Change(decided(logged), removed=True))
    assert not found.when(events.ClockStopped)
    assert found.when(events.ClockPaused) == [6]
    assert found.records[-1].at == logged.end


def test_a_run_at_speed_goes_on_where_another_inject_stops_it() -> None:
    follows = inject("follows", when={"decision": "first", "option": "no"})
    logged = Room(follows).at(1, commands.SetSpeed(600)).first(2).ended()
    found = Otherwise(logged, Change(decided(logged), option="no"))
    assert found.when(events.ClockStopped) == found.when(events.ClockResumed) == [2]
    assert found.when(events.ExerciseEnded) == [12]


# ── the answer ───────────────────────────────────────────────────────────────────────────────────


def said(found: Otherwise) -> tuple[str, str]:
    """The free words and the reason of the one decision."""
    [recorded] = [one.body for one in found.records if isinstance(one.body, DecisionRecorded)]
    return str(recorded.text), str(recorded.reason)


def test_another_option_has_neither_the_words_nor_the_reason_of_the_recorded_one() -> None:
    asked = RecordDecision("rot", "all of it", "first", "yes", reason="it is safe")
    logged = Room().at(1, asked).ended()
    one = decided(logged)
    assert said(Otherwise(logged, Change(one, option="no"))) == ("", "")
    for same in (Change(one, shift=HOUR), Change(one, option="yes", shift=HOUR)):
        assert said(Otherwise(logged, same)) == ("all of it", "it is safe")


def test_with_other_levers_it_keeps_its_words_but_not_the_reason() -> None:
    lever = {"name": both("up"), "meaning": both("up"), "authority": {"who": both("they")}}
    up = lever | {"effects": [{"grip": "VR09", "level": "2"}]}
    played = Played(levers={"up": up}).start()
    use = LeverUse.model_validate({"lever": "up", "with": {}})
    played.do(RecordDecision("rot", "we gather", levers=(use,), reason="it is big"))
    played.to(2)
    logged = Logged.of(played.header, played.records)
    one = decided(logged)
    assert said(Otherwise(logged, Change(one, levers=()))) == ("we gather", "")
    assert said(Otherwise(logged, Change(one, levers=(use,)))) == ("we gather", "it is big")


# ── numbers and places ───────────────────────────────────────────────────────────────────────────


def test_what_names_a_record_names_that_of_here() -> None:
    room = Room().first(1).second(2).at(3, commands.AskQuestion("rot", "How many?"))
    records = room.played.records
    asked = records[-1].number
    room.at(3, commands.AnswerQuestion(asked, "Nine"), commands.AddNote("well done"))
    note = records[-1].number
    number = room.played.engine.state.taken[1].number
    logged = room.at(4, commands.RetractNote(note), commands.RetractDecision(number)).ended()
    found = Otherwise(logged, Change(decided(logged), removed=True))
    assert not found.branch.dropped
    assert found.when(events.QuestionAnswered, number=asked - 2) == [3]
    assert found.when(events.NoteRetracted, number=note - 2) == [4]
    assert found.when(events.DecisionRetracted, number=number - 2) == [4]


def test_the_retraction_of_what_is_not_taken_goes_with_it() -> None:
    room = Room().first(1)
    number = room.played.engine.state.taken[0].number
    logged = room.at(2, commands.RetractDecision(number)).ended()
    found = Otherwise(logged, Change(number, removed=True))
    assert not found.when(events.DecisionRetracted)
    assert not found.branch.dropped


def test_a_decision_never_comes_ahead_of_startex_nor_behind_endex() -> None:
    logged = Room().first(2).ended(4)
    first = Otherwise(logged, Change(decided(logged), shift=-9 * HOUR))
    assert first.when(events.DecisionRecorded) == [0]
    last = Otherwise(logged, Change(decided(logged), shift=2 * HOUR))
    assert last.when(events.DecisionRecorded) == [4]
    assert last.branch.refused is None


def test_a_decision_beyond_the_end_of_the_log_is_refused() -> None:
    logged = Room().first(1).at(3, commands.AddNote("so far")).logged()
    assert logged.end == 3 * HOUR
    found = Otherwise(logged, Change(decided(logged), shift=4 * HOUR))
    assert found.branch.refused is not None
    assert found.branch.outcome.end == found.records[-1].at == logged.end


def test_when_it_was_made_moves_along() -> None:
    asked = RecordDecision("rot", decision="first", option="yes", made_at=int(1.5 * HOUR))
    logged = Room().at(2, asked).ended()
    found = Otherwise(logged, Change(decided(logged), shift=HOUR))
    [body] = [one.body for one in found.records if isinstance(one.body, events.DecisionRecorded)]
    assert body.made_at == int(2.5 * HOUR)


def test_a_change_that_cannot_be_says_why() -> None:
    logged = Room().first(1).ended()
    again = Change(ADDED, added=RecordDecision("rot", decision="first", option="no"), at=2 * HOUR)
    with pytest.raises(OefeningError) as refused:
        WhatIf.line_of(logged, again)
    assert refused.value.phrase.key == "whatif.refused"
