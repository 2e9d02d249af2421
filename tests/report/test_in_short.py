"""What happened in short: few sentences, each with its records, and where the rest stands."""

import pytest
from cared import care, country, hurt
from exercises import rich_header
from marched import marched_header
from moved import arrival, evacuation, moving_world
from reported import Reported, facts, header_with, section, told
from worlds import both, damage, disruption, header, node, world

from oefening import commands, events
from oefening.projections.story import Line
from oefening.record import Header, Record
from oefening.report.html import figures_of, html_of
from oefening.report.model.happened import CAUSES, MOVES, weightiest
from oefening.report.model.in_short import DECISIONS, LETTERS, LOWS
from oefening.report.model.page import Empty, Said
from oefening.report.model.peaks import Change, peak_of
from oefening.text.content import literal
from oefening.world.effects import SetLevel
from oefening.world.model import World


@pytest.fixture
def playing() -> Reported:
    """The exercise whose cable is cut at half past seven, and whole again eight hours later."""
    return Reported().started()


def short(playing: Reported) -> dict[str, tuple[Said, ...]]:
    return facts(section(playing.page(), "in-short"))


def test_the_worst_is_told_in_sentences_with_when_it_was_over(playing: Reported) -> None:
    playing.until(12)
    playing.do(commands.EndExercise())
    fell, other, counted = short(playing)["At its worst"]
    assert fell.text == (
        "In VR01/east energy fell to 0% at D1 07:30 (power); back at 100% at D1 15:30."
    )
    assert [playing.records[number - 1].at // 3600 for number in fell.cites] == [1, 9]
    assert other.text.startswith("In VR01 energy fell to 66%")
    assert (
        counted.text
        == "In the regions in play a requirement came below 100% 4× in all, in 2 places."
    )
    assert counted.see == "lows"


def test_what_is_not_whole_in_the_end_says_so_and_rests_on_the_end(playing: Reported) -> None:
    playing.until(2)
    last = len(playing.records)
    fell, *_, still = short(playing)["At its worst"]
    assert fell.text.endswith("; still 0% now.")
    assert still.text.startswith("Still below 100% now: energy, lowest 0% (VR01, VR01/east)")
    assert last in fell.cites
    assert last in still.cites


def test_it_says_how_many_people_went_without_and_for_how_long(playing: Reported) -> None:
    playing.until(2)
    power, warmth, hours = short(playing)["People"]
    assert power.text == (
        "At worst (D1 07:30) 1,000 people without power; the first from D1 07:30 on, and after 1h "
        "still 1,000."
    )
    assert warmth.text.startswith("At worst (D1 07:30) 1,000 warmth;")
    assert hours.text == "All together 1,000 person-hours without something, over 1 need."
    playing.until(12)
    assert short(playing)["People"][0].text.endswith(
        "; the first from D1 07:30 on, the last until D1 15:30 (8h)."
    ), "how long the last went without is not how long all did"


def test_a_peak_counts_what_holds_when_a_second_is_over() -> None:
    changes = [Change(1, 1, "a", 10), Change(2, 2, "b", 5), Change(2, 3, "a", 0)]
    peak = peak_of([*changes, Change(3, 4, "b", 0), Change(4, 5, "b", 2)])
    assert peak is not None
    assert (peak.persons, peak.top.at, peak.ended, peak.left) == (10, 1, None, 2)
    assert peak_of([Change(1, 1, "a", 0)]) is None


def test_decisions_are_told_by_their_number_and_a_long_one_leads_to_all_of_it(
    playing: Reported,
) -> None:
    playing.do(commands.RecordDecision("rot", decision="shelter", option="open"))
    playing.do(commands.RecordDecision("rot", "word " * LETTERS))
    slip = playing.numbers(events.DecisionRecorded)[0]
    playing.do(commands.RetractDecision(slip, "a slip"))
    undecided, first, long = short(playing)["Decided"]
    assert first.text == "Decision 1, D1 06:30, ROT: To the hall (retracted D1 06:30)"
    assert first.cites == (slip, *playing.numbers(events.DecisionRetracted))
    assert long.text.endswith("word …")
    assert long.whole == "decisions/decision/2"
    assert undecided.text == "Not yet decided: 1 of the 1 that the scenario asks."
    assert undecided.see == "never-decided"


def many() -> Header:
    """An exercise with more places, outages and decisions than are told."""
    places = [f"VR{at:02}" for at in range(1, 10)]
    tiny = world(*(node(f"{place}.power") for place in places), places=dict.fromkeys(places, 100))
    energy = {"power": {"name": both("power"), "requirement": "energy"}}
    known = World.model_validate(tiny.dump() | {"capacities": energy})
    cuts = [
        {
            "id": f"cut-{at}",
            "title": both(f"Cut {at}"),
            "at": f"T+{at}h",
            "effects": [{"damage": f"{place}.power", "share": f"{at + 10}%", "lasts": "1h"}],
        }
        for at, place in enumerate(places, 1)
    ]
    header = rich_header().model_copy(update={"world": known})
    return header_with(header, regions=places, disruptions=cuts, decisions=[], injects=[], plays={})


def test_of_places_that_fell_alike_it_says_which_are_still_low_in_the_end() -> None:
    cuts = [
        {
            "id": f"cut-{place.lower()}",
            "title": both("A cut"),
            "at": "T+1h",
            "effects": [{"damage": f"{place}.power", "share": "50%", "lasts": lasts}],
        }
        for place, lasts in (("VR01", "1h"), ("VR02", "20h"))
    ]
    playing = Reported(header_with(many(), disruptions=cuts)).started()
    playing.until(5)
    worst = "In VR01, VR02 energy fell to 50% at D1 07:30 (power); in VR02 still 50% "
    assert short(playing)["At its worst"][0].text == worst + "now."
    playing.do(commands.EndExercise())
    assert short(playing)["At its worst"][0].text == worst + "at the end."


def test_the_rest_is_counted_and_leads_to_where_it_stands() -> None:
    playing = Reported(many()).started()
    for _ in range(DECISIONS + 2):
        playing.do(commands.RecordDecision("rot", "Go on"))
    playing.until(11)
    found = short(playing)
    assert len(found["What happened"]) == 1 + CAUSES + 1
    assert found["What happened"][-1].text == "Besides, something went out 4× more."
    assert found["What happened"][-1].see == "timeline"
    worst = [one.text.partition(" power")[0] for one in found["What happened"][1:-1]]
    assert len(worst) == CAUSES
    assert "Cut 9" in worst[-1], "the largest are told, not the first, in order"
    lows = found["At its worst"]
    assert [one.text[:7] for one in lows[:-1]] == ["In VR09", "In VR08", "In VR07"][:LOWS]
    assert (
        lows[-1].text
        == "In the regions in play a requirement came below 100% 9× in all, in 9 places."
    )
    assert found["Decided"][-1].text == "And 2 more."
    assert found["Decided"][-1].see == "decisions"
    page = playing.page()
    html = html_of(page, {figure.id: () for figure in figures_of(page.sections)})
    assert '→ <a href="#lows">How low</a>' in html


def test_a_dip_that_reaches_nobody_is_not_told_of_people(playing: Reported) -> None:
    dip = SetLevel.model_validate({"set-level": "VR01.power", "at": "99.99%"})
    playing.do(commands.Intervene((dip,)))
    playing.until(0.5)
    assert told(short(playing)["People"]) == ["Up to here nobody went without what is counted."]


def test_what_was_led_by_hand_is_told_only_where_something_was(playing: Reported) -> None:
    assert "Off the script" not in short(playing)
    low = SetLevel.model_validate({"set-level": "VR01.power", "at": "40%"})
    playing.do(commands.Intervene((low,)))
    [told_] = short(playing)["Off the script"]
    assert told_.text.endswith("the model changed by hand: 1×.")
    assert told_.cites == tuple(playing.numbers(events.ModelChanged))


def test_where_nothing_fell_and_nobody_went_without_it_says_so(playing: Reported) -> None:
    found = short(playing)
    assert told(found["At its worst"]) == [
        "In the regions in play everything stayed at 100% up to here."
    ]
    assert told(found["People"]) == ["Up to here nobody went without what is counted."]
    assert told(found["Decided"]) == [
        "Not yet decided: 1 of the 1 that the scenario asks.",
        "No decisions have been recorded yet.",
    ]


def test_before_startex_it_has_not_begun_whatever_was_noted() -> None:
    playing = Reported()
    playing.do(commands.AddNote("The room is warm"))
    [block] = section(playing.page(), "in-short").blocks
    assert isinstance(block, Empty)
    assert block.said.text == "The exercise has not begun yet."


def test_a_peak_is_called_one_in_dutch(playing: Reported) -> None:
    playing.until(2)
    [power, *_] = facts(section(playing.page("nl"), "in-short"))["Mensen"]
    assert power.text.startswith("Op het hoogtepunt (D1 07:30) 1.000 personen zonder power; de ")


@pytest.fixture(scope="module")
def borne() -> Reported:
    """No node falls: people come and find no place, and wounded wait for two treatment places."""
    moving = moving_world(staff=0)
    caring = country(care(hospitals={"slots": 2}), {"VR01": 1_000})
    made = moving.model_copy(update={"care": caring.care, "nodes": (*moving.nodes, *caring.nodes)})
    happens = [
        disruption("leave", "2h", evacuation(persons=500)),
        disruption("come", "1h", arrival(400)),
        disruption("crash", 60, hurt(t1=12, t3=1)),
    ]
    playing = Reported(header(made, happens)).started()
    playing.until(6)
    playing.do(commands.EndExercise())
    return playing


def test_nobody_is_said_to_have_gone_without_where_people_had_no_place_or_waited(
    borne: Reported,
) -> None:
    late, groups, peak, hours = short(borne)["People"]
    changes = [one.body for one in borne.records if isinstance(one.body, events.ReceptionChanged)]
    assert changes[-1].seeking > 0
    assert peak.text.startswith("At worst ")
    assert "people without a place in a shelter" in peak.text
    assert hours.see == "reception"
    assert groups.text == "In all 400 displaced people, 500 evacuees."
    assert late.text == "Of 13 patients 10 were not treated in time: 10 T1."
    assert late.see == "casualties"


def test_what_happened_is_in_order_and_has_those_who_come_leave_and_are_hurt(
    borne: Reported,
) -> None:
    lines = [one.text for one in short(borne)["What happened"][1:]]
    assert [one[:9] for one in lines] == sorted(one[:9] for one in lines)
    for words in ("Patients in VR01: 13", "Displaced people: 400", "Evacuation: 500"):
        assert any(words in one for one in lines), words


def test_whoever_came_late_or_was_hurt_is_told_before_what_went_as_planned() -> None:
    log = Reported(marched_header()).started().log()
    bodies: tuple[events.Event, ...] = (
        *(events.ConvoyArrived(f"c-{at}", "VR01", 1, 0, {}) for at in range(MOVES)),
        events.ConvoyArrived("late", "VR01", 1, 600, {}),
        events.GroupFormed("go", "evacuated", "VR01", "VR02", 50, ""),
        events.PatientsExpected("crash", "VR01", (1, 0, 0), 60, ""),
    )
    log.records = [Record(at, at, body) for at, body in enumerate(bodies, 1)]
    lines = [Line(one.number, one.at, "", literal(""), (one.number,)) for one in log.records]
    told = [log.records[line.number - 1].body for line in weightiest(log, lines, MOVES)]
    assert told[:3] == [bodies[MOVES], bodies[MOVES + 1], bodies[MOVES + 2]]


def test_outages_posts_and_convoys_stand_in_the_order_in_which_they_happened() -> None:
    made = marched_header()
    late = disruption("late", "2h", damage("VR04.road"))
    playing = Reported(header_with(made, disruptions=[*made.scenario.disruptions, late])).started()
    playing.until(5)
    found = short(playing)
    moments = [one.text[:8] for one in found["What happened"][1:]]
    assert moments == sorted(moments)
    assert "road in VR04 100% out" in " ".join(told(found["What happened"]))
    assert told(found["Military transports"]) == [
        "Arrived: 2 of 2, of which late: 1 (convoy 1 VR01–VR03 by 2h)."
    ]
    assert not any(one.text.endswith("..") for one in found["What happened"])
