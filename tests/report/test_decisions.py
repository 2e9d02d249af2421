"""Decisions: who, what, why, how soon, what followed, and what was never decided."""

import pytest
from exercises import rich_header
from reported import Reported, facts, header_with, row, section, told

from oefening import commands, events
from oefening.record import PROGRAM
from oefening.report.model.page import Empty, Points, Said, Spans
from oefening.world.effects import SetLevel
from oefening.world.levers import LeverUse

GENERATORS = LeverUse.model_validate({"lever": "generators", "with": {"place": "VR01"}})


@pytest.fixture
def playing() -> Reported:
    """The exercise that has levers, with the decision `shelter` put at half past seven."""
    playing = Reported(rich_header()).started()
    playing.until(1)
    playing.do(commands.ReleaseInject("first-call"))
    return playing


def decided(playing: Reported) -> dict[str, tuple[Said, ...]]:
    """What is told of the only decision."""
    return facts(section(playing.page(), "decision-1"))


def never(playing: Reported) -> list[str]:
    [block] = section(playing.page(), "never-decided").blocks
    assert isinstance(block, Points | Empty)
    return told(block.said) if isinstance(block, Points) else [block.said.text]


def test_who_decided_what_and_why(playing: Reported) -> None:
    playing.do(
        commands.RecordDecision("rot", "Go", decision="shelter", option="stay", reason="cold")
    )
    [number] = playing.numbers(events.DecisionRecorded)
    found = decided(playing)
    assert found["Question"] == (
        Said("Where do people go?", (playing.part("decisions", "shelter"), number)),
    )
    assert found["Who"] == (Said("ROT", (number,)),)
    assert told(found["What"]) == ["They stay", "In their own words: Go"]
    assert found["Why"] == (Said("cold", (number,)),)


def test_how_long_it_took_from_when_it_was_put_to_when_it_was_made(playing: Reported) -> None:
    playing.until(3)
    playing.later(minutes=9)
    playing.do(commands.RecordDecision("rot", decision="shelter", option="stay", made_at=2 * 3600))
    [number] = playing.numbers(events.DecisionRecorded)
    put = playing.numbers(events.DecisionOpened)[0]
    cells = row(playing.page(), "decisions", "decision/1")
    assert cells["Put to the team"] == Said("D1 07:30", (put,))
    assert cells["Made"].text == "D1 08:30"
    assert cells["Recorded"].text == "D1 09:30"
    assert cells["Took in the story"] == Said("1h", (put, number))
    assert cells["Took at the table"] == Said("9m", (put, number))
    assert cells["Decision"].cites == (playing.part("decisions", "shelter"), number)
    when = decided(playing)["When"]
    assert [one.cites for one in when] == [
        (put,),
        (number,),
        (number,),
        (put, number),
        (put, number),
        (number,),
    ]
    assert told(when)[0] == "Put to the team D1 07:30."
    assert told(when)[3] == "Made 1h after it was put."
    assert told(when)[4] == "At the table 9m lay between putting and recording."
    assert told(when)[5] == "Recorded only 1h later; the model goes by the recording."


def test_what_took_no_time_at_all_is_told_in_one_sentence(playing: Reported) -> None:
    playing.until(1)
    playing.do(commands.RecordDecision("rot", decision="shelter", option="stay"))
    assert told(decided(playing)["When"])[3:] == [
        "Between putting and making no time passed in the story."
    ]


def test_the_time_in_the_room_counts_what_the_clock_stood_still(playing: Reported) -> None:
    playing.do(commands.PauseClock())
    playing.later(minutes=5, seconds=25)
    playing.do(commands.RecordDecision("rot", decision="shelter", option="stay"))
    cells = row(playing.page(), "decisions", "decision/1")
    assert cells["Took at the table"].text == "5m25s"
    story, room = told(decided(playing)["When"])[3:]
    assert story == "Between putting and making no time passed in the story."
    assert room.startswith("At the table 5m25s lay between putting and recording; for 5m")


def test_time_in_which_the_program_did_not_run_does_not_count(playing: Reported) -> None:
    playing.later(minutes=40)
    playing.do(commands.PauseClock(), seat=PROGRAM)
    playing.later(minutes=5)
    playing.do(commands.RecordDecision("rot", decision="shelter", option="stay"))
    when = told(decided(playing)["When"])
    assert when[4].startswith("At the table 5m lay")
    assert when[5] == (
        "Not counted: 40m between the last line before an interruption and the resumption."
    )


@pytest.fixture
def put_again() -> Reported:
    """`shelter` put at eight by an inject that was retracted, and at ten by another."""
    header = rich_header()
    injects = header.scenario.model_dump(mode="json", by_alias=True, exclude_defaults=True)[
        "injects"
    ]
    again = {"id": "again", "on-call": "yes", "title": {"en": "Again"}, "decision": "shelter"}
    playing = Reported(header_with(header, injects=[*injects, again])).started()
    playing.until(1.5)
    playing.do(commands.ReleaseInject("first-call"))
    playing.do(commands.RetractInject("first-call"))
    playing.until(3.5)
    playing.do(commands.ReleaseInject("again"))
    return playing


def test_a_decision_put_again_is_reckoned_from_then(put_again: Reported) -> None:
    put_again.until(4)
    put_again.do(commands.RecordDecision("rot", decision="shelter", option="stay"))
    [number] = put_again.numbers(events.DecisionRecorded)
    put = put_again.numbers(events.DecisionOpened)[-1]
    cells = row(put_again.page(), "decisions", "decision/1")
    assert cells["Put to the team"] == Said("D1 10:00", (put,))
    assert cells["Took in the story"] == Said("30m", (put, number))


def test_a_decision_put_again_is_open_since_then(put_again: Reported) -> None:
    put_again.do(commands.RecordDecision("cot", decision="grid", option="wait"))
    put = put_again.numbers(events.DecisionOpened)[-1]
    [block] = section(put_again.page(), "never-decided").blocks
    last = len(put_again.records)
    asked = "Open since D1 10:00: Where do people go?"
    assert block == Points((Said(asked, (put_again.part("decisions", "shelter"), put, last)),))
    [figure] = [
        block for block in section(put_again.page(), "decisions").blocks if isinstance(block, Spans)
    ]
    open_since = {one.id: (one.begins, one.said) for one in figure.spans}["open/shelter"]
    assert open_since == (int(3.5 * 3600), Said("open", (put, last)))


def test_a_decision_that_was_withdrawn_is_no_longer_asked(playing: Reported) -> None:
    playing.do(commands.RetractInject("first-call"))
    [put] = playing.numbers(events.DecisionOpened)
    [withdrawn] = playing.numbers(events.DecisionWithdrawn)
    [block] = section(playing.page(), "never-decided").blocks
    assert isinstance(block, Points)
    part = playing.part("decisions", "shelter")
    told = Said("No longer asked: Where do people go?", (part, put, withdrawn))
    assert block.said[0] == told


def test_a_decision_that_nobody_asked_has_no_latency(playing: Reported) -> None:
    playing.do(commands.RecordDecision("cot", "Close the road"))
    playing.do(commands.AddNote("the last"))
    [number] = playing.numbers(events.DecisionRecorded)
    cells = row(playing.page(), "decisions", "decision/1")
    assert cells["Decision"].text == "Close the road"
    assert (cells["Put to the team"].text, cells["Took in the story"].text) == ("", "")
    assert told(decided(playing)["Why"]) == ["No reason was recorded."]
    nothing = Said(
        "No levers, effects or injects hang on this decision.", (number, len(playing.records))
    )
    assert decided(playing)["What followed"] == (nothing,)


def test_a_lever_says_when_it_worked_whether_late_and_how_its_node_stood(
    playing: Reported,
) -> None:
    playing.do(commands.RecordDecision("rot", decision="shelter", option="open"))
    playing.until(4)
    followed = decided(playing)["What followed"]
    assert told(followed) == [
        "generators (VR01): took effect at D1 08:10, 40m after it was recorded.",
        "By then already below 100%: heat in VR01, since D1 06:50.",
        "heat in VR01: 0% at D1 08:10, and no measurable difference up to here.",
        "D1 08:10: Reserve for the loss of power full again: heat in VR01",
        "Inject “The hall is open” waited for this decision: due D1 07:30, not yet released.",
    ]
    pulled, works = playing.numbers(events.LeverPulled), playing.numbers(events.LeverTookEffect)
    assert followed[0].cites == (*pulled, *works)
    short = playing.log().settling("VR01.heat", 20 * 60)
    assert followed[1].cites == (short, *works)
    assert followed[3].cites == tuple(playing.numbers(events.TiersRefuelled))


def test_the_levels_told_are_those_of_the_state(playing: Reported) -> None:
    playing.do(commands.RecordDecision("rot", levers=(GENERATORS,)))
    playing.until(2)
    log = playing.log()
    assert log.history.level("VR01.heat", log.end) == playing.state.level("VR01.heat")
    settled = log.settling("VR01.heat", log.end)
    body = playing.records[settled - 1].body
    assert isinstance(body, events.WorldSettled)
    assert body.levels["VR01.heat"] == playing.state.level("VR01.heat")


def test_levers_freely_chosen_are_told_as_they_were_pulled_wherever_they_are_named(
    playing: Reported,
) -> None:
    playing.do(commands.RecordDecision("rot", levers=(GENERATORS,)))
    page = playing.page()
    assert row(page, "decisions", "decision/1")["Decision"].text == "generators (VR01)"
    assert section(page, "decision-1").title == "Decision 1: generators (VR01)"
    figure = next(one for one in section(page, "decisions").blocks if isinstance(one, Spans))
    assert [span.label for span in figure.spans] == ["1. generators (VR01)", "Where do people go?"]
    [_, short] = facts(section(page, "in-short"))["Decided"]
    assert short.text == "Decision 1, D1 07:30, ROT: generators (VR01)"


def test_a_lever_that_did_not_come_to_work_says_so(playing: Reported) -> None:
    playing.do(commands.RecordDecision("rot", decision="shelter", option="open"))
    assert told(decided(playing)["What followed"]) == [
        "generators (VR01): takes effect at D1 08:10; that has not come yet.",
        "Inject “The hall is open” waited for this decision: due D1 07:30, not yet released.",
    ]


def test_a_retracted_decision_is_marked_wherever_it_is_counted_or_named(playing: Reported) -> None:
    playing.until(1)
    for reason in ("a slip", "meant"):
        playing.do(commands.RecordDecision("rot", decision="shelter", option="stay", reason=reason))
        if reason == "a slip":
            [slip] = playing.numbers(events.DecisionRecorded)
            playing.do(commands.RetractDecision(slip, "a slip"))
    playing.do(commands.EndExercise())
    page = playing.page()
    [retraction] = playing.numbers(events.DecisionRetracted)
    name = row(page, "decisions", "decision/1")["Decision"]
    assert name.text.endswith(" (retracted D1 07:30)")
    assert retraction in name.cites
    counted = row(page, "participants", "cell/rot")["Decisions"]
    assert counted.text == "2, of which 1 retracted"
    total = facts(section(page, "totals"))["Decisions"][0]
    assert total.text.startswith("2 decisions, of which 1 retracted. ")
    [figure] = [one for one in section(page, "decisions").blocks if isinstance(one, Spans)]
    assert [span.label.endswith("(retracted D1 07:30)") for span in figure.spans] == [True, False]


def test_a_lever_retracted_before_it_worked_says_so(playing: Reported) -> None:
    playing.do(commands.RecordDecision("rot", decision="shelter", option="open"))
    [number] = playing.numbers(events.DecisionRecorded)
    playing.do(commands.RetractDecision(number, "a mistake"))
    found = decided(playing)
    assert told(found["What followed"]) == [
        "generators (VR01): was to take effect at D1 08:10, but was retracted before.",
        "Inject “The hall is open” waited for this decision: due D1 07:30, not yet released.",
    ]
    assert told(found["Retracted"]) == ["D1 07:30 (a mistake)"]
    [retraction] = playing.numbers(events.DecisionRetracted)
    assert retraction in found["What followed"][0].cites
    assert never(playing)[0] == "Open since D1 07:30: Where do people go?"


def test_effects_of_the_option_itself_are_told(playing: Reported) -> None:
    playing.until(2)
    playing.do(commands.RecordDecision("cot", decision="grid", option="fast"))
    assert "power in VR01: 0% at D1 08:30, and no measurable difference up to here." in (
        told(decided(playing)["What followed"])
    )


def test_before_is_before_the_decision_though_it_fell_in_the_same_second(
    playing: Reported,
) -> None:
    lifted = SetLevel.model_validate({"set-level": "VR01.power", "at": "40%"})
    playing.do(commands.Intervene((lifted,)))
    playing.do(commands.RecordDecision("cot", decision="grid", option="fast"))
    [number] = playing.numbers(events.DecisionRecorded)
    settled = max(one for one in playing.numbers(events.WorldSettled) if one < number)
    [power] = [
        one for one in decided(playing)["What followed"] if one.text.startswith("power in VR01:")
    ]
    assert power.text.startswith("power in VR01: 40% at D1 07:30, ")
    assert settled in power.cites


def test_what_was_put_and_not_decided_is_open_and_the_rest_was_never_put(
    playing: Reported,
) -> None:
    assert never(playing) == [
        "Open since D1 07:30: Where do people go?",
        "Not yet put: What comes first?",
    ]


def test_what_was_put_by_an_inject_that_was_retracted_is_no_longer_asked(
    playing: Reported,
) -> None:
    playing.do(commands.RetractInject("first-call"))
    assert never(playing)[0] == "No longer asked: Where do people go?"


def test_where_all_is_decided_nothing_is_left() -> None:
    playing = Reported().started()
    playing.do(commands.RecordDecision("rot", decision="shelter", option="open"))
    assert never(playing) == ["All that the scenario asks was decided."]


def test_without_decisions_it_says_why_there_are_none() -> None:
    playing = Reported().started()
    block = section(playing.page(), "decisions").blocks[0]
    assert block == Empty(Said("No decisions have been recorded yet.", (len(playing.records),)))


def test_the_figure_goes_from_put_to_made_and_leaves_open_what_is(playing: Reported) -> None:
    playing.until(2)
    playing.do(commands.RecordDecision("rot", decision="shelter", option="stay"))
    playing.do(commands.RecordDecision("rot", "Open the hall"))
    blocks = section(playing.page(), "decisions").blocks
    [figure] = [block for block in blocks if isinstance(block, Spans)]
    spans = {span.id: (span.begins, span.ends, span.said.text) for span in figure.spans}
    assert spans["decision/1"] == (3600, 7200, "1h")
    assert spans["decision/2"] == (None, 7200, "not put")
    assert spans["open/grid"][1] is None


def test_decisions_are_numbered_from_one_wherever_they_are_named(playing: Reported) -> None:
    playing.do(commands.RecordDecision("rot", decision="shelter", option="stay"))
    playing.until(2)
    playing.do(commands.RecordDecision("cot", "Close the road"))
    page = playing.page()
    named = section(page, "decisions")
    assert [(one.id, one.title) for one in named.sections[:2]] == [
        ("decision-1", "Decision 1: They stay"),
        ("decision-2", "Decision 2: Close the road"),
    ]
    first, second = playing.numbers(events.DecisionRecorded)
    for id, record in (("decision/1", first), ("decision/2", second)):
        assert row(page, "decisions", id)["No."] == Said(id[-1], (record,))
    [figure] = [block for block in named.blocks if isinstance(block, Spans)]
    assert [one.label for one in figure.spans if one.ends] == ["1. They stay", "2. Close the road"]
