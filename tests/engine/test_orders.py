"""What is allowed when, and that a refusal changes nothing."""

import pytest
from played import Played, an_inject, cut, refusal
from worlds import both

from oefening import commands, events
from oefening.engine import Engine
from oefening.errors import Refused
from oefening.record import Seat
from oefening.world.effects import Freeze, SetLevel, Unfreeze
from oefening.world.levers import LeverUse

DECISION = {
    "id": "shelter",
    "question": both("Open a shelter?"),
    "cell": "rot",
    "options": [
        {
            "id": "open",
            "text": both("Open"),
            "effects": [{"set-level": "VR09.information", "at": "80%"}],
        },
        {"id": "wait", "text": both("Wait")},
    ],
}


def test_nothing_happens_before_startex() -> None:
    played = Played(injects=[an_inject("call")])
    assert "has not begun" in refusal(played, commands.ReleaseInject("call"))
    assert played.engine.advance(3600) == []


def test_an_exercise_starts_once() -> None:
    assert "already begun" in refusal(Played().start(), commands.StartExercise())


def test_after_endex_only_observations_are_taken() -> None:
    played = Played(injects=[an_inject("call")]).start()
    played.do(commands.EndExercise())
    assert played.engine.state.injects["call"].status == "closed"
    assert "has ended" in refusal(played, commands.ReleaseInject("call"))
    played.do(commands.AddNote("they were tired"))
    assert played.engine.advance(7200) == []


@pytest.mark.parametrize("speed", [0, 3601, -5])
def test_a_speed_out_of_range_is_refused(speed: int) -> None:
    assert "between 1 and 3600" in refusal(Played().start(), commands.SetSpeed(speed))


def test_the_clock_cannot_go_back() -> None:
    played = Played().start()
    played.to(2)
    assert "already passed" in refusal(played, commands.JumpClock(3600))


def test_a_released_inject_cannot_be_released_again() -> None:
    played = Played(injects=[an_inject("call")]).start()
    played.do(commands.ReleaseInject("call"))
    assert refusal(played, commands.ReleaseInject("call")) == (
        "inject 'call' is already released (D1 06:00)"
    )


def test_what_is_not_released_cannot_be_retracted() -> None:
    played = Played(injects=[an_inject("call")]).start()
    assert refusal(played, commands.RetractInject("call")) == ("inject 'call' is not yet released")


def test_a_refusal_can_be_told_in_dutch() -> None:
    played = Played(injects=[an_inject("call")]).start()
    with pytest.raises(Refused) as refused:
        played.do(commands.ReleaseInject("cal"))
    assert refused.value.phrase.render("nl") == "er is geen inject 'cal'"


def test_a_held_inject_waits_for_the_facilitator_and_a_skipped_one_never_comes() -> None:
    played = Played(
        injects=[
            an_inject("one", at="T+1h", release="automatic"),
            an_inject("two", at="T+1h", release="automatic"),
        ]
    ).start()
    played.do(commands.HoldInject("one", "no time"))
    played.do(commands.SkipInject("two"))
    played.to(3)
    assert played.happened(events.InjectReleased) == []
    played.do(commands.ReleaseInject("one"))
    assert played.engine.state.injects["one"].released_at == 3 * 3600


def test_a_retimed_inject_comes_due_at_its_new_time_only() -> None:
    played = Played(injects=[an_inject("one", at="T+1h", release="automatic")]).start()
    played.do(commands.RetimeInject("one", 2 * 3600))
    played.to(4)
    assert played.at(events.InjectReleased) == [2.0]


def test_retracting_an_inject_ends_its_effects_from_then_on() -> None:
    damage = {"damage": "VR09.power", "share": "40%"}
    played = Played(injects=[an_inject("worse", effects=[damage])]).start()
    played.do(commands.ReleaseInject("worse"))
    assert played.engine.state.level("VR09.power") == 600_000
    played.to(1)
    played.do(commands.RetractInject("worse"))
    assert played.engine.state.level("VR09.power") == 1_000_000
    assert played.engine.state.damages == {}


def test_a_decision_goes_with_the_last_inject_that_puts_it() -> None:
    asking = [an_inject(name, decision="shelter") for name in ("ask", "again")]
    played = Played(decisions=[DECISION], injects=asking).start()
    for one in asking:
        played.do(commands.ReleaseInject(one["id"]))
    played.do(commands.RetractInject("ask"))
    assert played.engine.state.open_decisions == {"shelter": 0}
    played.do(commands.RetractInject("again"))
    assert played.engine.state.open_decisions == {}
    assert played.happened(events.DecisionWithdrawn) == [
        events.DecisionWithdrawn("shelter", "again")
    ]


def test_correcting_changes_words_only() -> None:
    damage = {"damage": "VR09.power", "share": "40%"}
    played = Played(injects=[an_inject("worse", effects=[damage])]).start()
    played.do(commands.ReleaseInject("worse"))
    played.do(commands.CorrectInject("worse", "It is not that bad"))
    assert played.engine.state.injects["worse"].correction == "It is not that bad"
    assert played.engine.state.level("VR09.power") == 600_000


def test_a_decision_with_an_option_has_its_consequence_and_closes() -> None:
    played = Played(decisions=[DECISION], injects=[an_inject("ask", decision="shelter")]).start()
    played.do(commands.ReleaseInject("ask"))
    assert played.engine.state.open_decisions == {"shelter": 0}
    played.do(commands.RecordDecision("rot", decision="shelter", option="open", reason="cold"))
    assert played.engine.state.open_decisions == {}
    assert played.engine.state.level("VR09.information") == 800_000
    assert "already been taken" in refusal(
        played, commands.RecordDecision("rot", decision="shelter", option="wait")
    )


def test_a_retracted_decision_can_be_taken_anew() -> None:
    played = Played(decisions=[DECISION]).start()
    played.do(commands.RecordDecision("rot", decision="shelter", option="open"))
    number = played.engine.state.taken[0].number
    played.do(commands.RetractDecision(number))
    assert played.engine.state.level("VR09.information") == 1_000_000
    played.do(commands.RecordDecision("rot", decision="shelter", option="wait"))
    assert [taken.retracted for taken in played.engine.state.taken] == [True, False]


def test_a_decision_may_have_been_made_earlier_but_not_before_its_inject() -> None:
    ask = an_inject("ask", at="T+1h", release="automatic", decision="shelter")
    played = Played(decisions=[DECISION], injects=[ask]).start()
    played.to(3)
    early = commands.RecordDecision("rot", decision="shelter", option="open", made_at=1800)
    assert "cannot have been made at D1 06:30" in refusal(played, early)
    played.do(commands.RecordDecision("rot", decision="shelter", option="open", made_at=2 * 3600))
    taken = played.engine.state.taken[0]
    assert (taken.made_at, taken.recorded_at) == (2 * 3600, 3 * 3600)


def test_a_decision_needs_a_cell_that_is_there_and_something_decided() -> None:
    played = Played(decisions=[DECISION]).start()
    assert "no cell 'rott'" in refusal(played, commands.RecordDecision("rott", "do it"))
    assert "needs a text" in refusal(played, commands.RecordDecision("rot"))
    unknown = commands.RecordDecision("rot", decision="shelter", option="close")
    assert "no option 'close'" in refusal(played, unknown)


LEVERS = {
    "generator": {
        "name": both("generator"),
        "meaning": both("brings a generator"),
        "parameters": {"place": {"kind": "place", "meaning": both("where")}},
        "lead": "2h",
        "authority": {"who": both("commander")},
        "effects": [
            {"tier": "{place}.mobile", "on": "{place}.power", "share": "50%", "lasts": "10h"}
        ],
    }
}


def test_a_lever_takes_effect_after_its_lead_time() -> None:
    played = Played(levers=LEVERS, disruptions=[cut("20h", "T+0h")]).start()
    pull = LeverUse.model_validate({"lever": "generator", "with": {"place": "VR09"}})
    played.do(commands.RecordDecision("rot", "get one", levers=(pull,)))
    played.to(1)
    assert played.happened(events.LeverTookEffect) == []
    played.to(3)
    assert played.at(events.LeverTookEffect) == [2.0]


def test_a_lever_is_cancelled_with_its_decision() -> None:
    played = Played(levers=LEVERS).start()
    pull = LeverUse.model_validate({"lever": "generator", "with": {"place": "VR09"}})
    played.do(commands.RecordDecision("rot", "get one", levers=(pull,)))
    played.do(commands.RetractDecision(played.engine.state.taken[0].number))
    played.to(5)
    assert played.happened(events.LeverTookEffect) == []


@pytest.mark.parametrize(
    ("use", "words"),
    [
        ({"lever": "magic"}, "'magic'"),
        ({"lever": "generator"}, "place"),
        ({"lever": "generator", "with": {"place": "VR08"}}, "'VR08', which no place"),
    ],
)
def test_a_lever_that_cannot_be_pulled_is_refused(use: dict[str, object], words: str) -> None:
    played = Played(levers=LEVERS).start()
    pull = LeverUse.model_validate(use)
    assert words in refusal(played, commands.RecordDecision("rot", "try", levers=(pull,)))


def test_a_frozen_node_and_its_backup_stay_as_they_are() -> None:
    played = Played(disruptions=[cut("20h", "T+0h")]).start()
    played.to(1)
    played.do(commands.Intervene((Freeze(freeze="VR09.mobile"),), "experts disagree"))
    played.to(9)
    assert played.engine.state.level("VR09.mobile") == 1_000_000
    played.do(commands.Intervene((Unfreeze(unfreeze="VR09.mobile"),)))
    played.to(10.5)
    assert played.at(events.TierDried) == [10.0]
    assert played.engine.state.level("VR09.mobile") == 0


def test_an_override_holds_until_it_is_let_go() -> None:
    played = Played().start()
    held = SetLevel.model_validate({"set-level": "VR09.power", "at": "30%", "lasts": "2h"})
    played.do(commands.Intervene((held,)))
    assert played.engine.state.level("VR09.power") == 300_000
    played.to(3)
    assert played.at(events.NodeLetGo) == [2.0]
    assert played.engine.state.level("VR09.power") == 1_000_000


def test_an_expected_action_that_stands_alone_is_seen_by_its_own_id() -> None:
    alone = an_inject("scale-up", kind="expected-action", at="T+1h", to=["rot"])
    played = Played(injects=[alone]).start()
    played.do(commands.SeeExpectation("scale-up", "rot"))
    assert "already" in refusal(played, commands.SeeExpectation("scale-up", "rot"))
    assert played.engine.state.met == {"scale-up": 0}


def test_that_an_action_was_seen_earlier_is_kept_and_cannot_be_later_or_before_startex() -> None:
    alone = an_inject("scale-up", kind="expected-action", at="T+1h", to=["rot"])
    played = Played(injects=[alone]).start()
    played.to(2)
    for moment in (-60, 2 * 3600 + 1):
        late = commands.SeeExpectation("scale-up", "", moment)
        assert "cannot have been seen at" in refusal(played, late)
    told = played.do(commands.SeeExpectation("scale-up", "rot", 3600))
    assert told[-1].body == events.ExpectationMet("scale-up", "rot", 3600)
    assert played.engine.state.met == {"scale-up": 3600}
    assert played.engine.state.met_by == {"scale-up": "rot"}
    played.do(commands.EndExercise())
    played.do(commands.RetractExpectation("scale-up"))
    assert not played.engine.state.met_by
    played.do(commands.SeeExpectation("scale-up", "", 3600))
    assert not played.engine.state.met_after, "it is known when it was"


def test_that_an_action_was_seen_is_taken_back_once_and_after_endex_too() -> None:
    alone = an_inject("scale-up", kind="expected-action", at="T+1h", to=["rot"])
    played = Played(injects=[alone]).start()
    wrong = commands.RetractExpectation("scale-up", "the wrong line")
    assert "was not marked as seen" in refusal(played, wrong)
    assert "no expected action" in refusal(played, commands.RetractExpectation("scale"))
    played.do(commands.SeeExpectation("scale-up", "rot"))
    before = played.engine.state.copy()
    told = played.do(wrong)
    assert told[-1].body == events.ExpectationRetracted("scale-up", "the wrong line")
    assert not played.engine.state.met
    assert before.met == {"scale-up": 0}, "a moment that was kept stays as it was"
    played.do(commands.EndExercise())
    played.do(commands.SeeExpectation("scale-up"))
    assert played.engine.state.met_after == {"scale-up"}
    played.do(wrong)
    assert not played.engine.state.met
    assert not played.engine.state.met_after


def test_a_note_is_retracted_once_at_any_time_and_by_the_number_of_its_record() -> None:
    played = Played()
    played.do(commands.AddNote("typed by mistake"))
    [early] = played.engine.state.notes
    assert "is no note" in refusal(played, commands.RetractNote(early + 1))
    told = played.do(commands.RetractNote(early, "a slip"))
    assert told[-1].body == events.NoteRetracted(early, "a slip")
    assert "is no note" in refusal(played, commands.RetractNote(early))
    played.start()
    played.do(commands.EndExercise())
    played.do(commands.AddNote("late"))
    [late] = played.engine.state.notes
    played.do(commands.RetractNote(late))
    assert not played.engine.state.notes


def test_an_intervention_on_what_is_not_there_is_refused() -> None:
    freeze = commands.Intervene((Freeze(freeze="VR09.water"),))
    assert "names 'VR09.water'" in refusal(Played().start(), freeze)


def test_every_command_is_recorded_with_who_asked() -> None:
    engine = Engine(Played().header)
    seat = Seat("exercise-control", "evaluator")
    record = engine.apply(commands.StartExercise(), seat, "2026-11-24T10:00:00Z")[0]
    assert (record.number, record.seat, record.wall) == (1, seat, "2026-11-24T10:00:00Z")
