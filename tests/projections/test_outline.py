"""What happened in short: all that matters and nothing beside it."""

from organised import grip, two_regions
from played import Played
from shown import Playing, started
from spending import spending_header
from worlds import HOUR, both, damage, disruption, header, node, play, world

from oefening import commands, events
from oefening.projections.outline import Outline
from oefening.projections.story import Line
from oefening.record import Record
from oefening.text import Language
from oefening.world.effects import SetLevel
from oefening.world.levers import LeverUse


def outline(playing: Playing, language: Language = "en") -> list[str]:
    """The outline of what was played, with ENDEX."""
    playing.do(commands.EndExercise())
    return [line.render(language) for line in heard(playing)]


def heard(playing: Playing) -> tuple[Line, ...]:
    """The outline of what was played so far."""
    follower = Outline(playing.header)
    for record in playing.records:
        follower.hear(record)
    return follower.told()


def held(playing: Playing, node: str, level: str) -> None:
    effect = SetLevel.model_validate({"set-level": node, "at": level})
    playing.do(commands.Intervene((effect,)))


def test_it_has_the_disruption_the_fall_the_decision_the_recovery_and_endex(
    playing: Playing,
) -> None:
    playing.until(2)
    playing.do(commands.ReleaseInject("call"))
    playing.do(commands.RecordDecision("rot", decision="shelter", option="open", reason="cold"))
    playing.until(12)
    assert outline(playing) == [
        "D1 06:30  STARTEX: the exercise has begun",
        "D1 07:30  The cable is cut: power in VR01/east 100% out",
        (
            "D1 07:30  Below 100%: VR01; at the lowest energy 66% (power), mass-casualties "
            "66% (hospital); back to 100% from D1 15:30"
        ),
        (
            "D1 07:30  Below 100%: VR01/east; at the lowest energy 0% (power), communications 0% "
            "(mobile, D1 09:30); back to 100% from D1 15:30"
        ),
        "D1 08:30  ROT decided: To the hall",
        "D1 18:30  ENDEX: the exercise has ended",
    ]


def fall(playing: Playing, place: str, language: Language = "en") -> str:
    """How the outline tells of what became of `place`."""
    [line] = [line for line in outline(playing, language) if f" 100%: {place}" in line]
    return line.partition("; ")[2]


def test_what_is_not_back_is_told_at_endex(playing: Playing) -> None:
    playing.until(4)
    assert fall(playing, "VR01/east;", "nl") == (
        "op zijn laagst energy 0% (power), communications 0% (mobile, D1 09:30); "
        "bij ENDEX nog energy 0% (power), communications 0% (mobile)"
    )


def test_a_recovery_that_did_not_last_does_not_count(playing: Playing) -> None:
    playing.until(10)
    held(playing, "VR01/east.mobile", "20%")
    playing.until(12)
    assert fall(playing, "VR01/east;") == (
        "at the lowest energy 0% (power), communications 0% (mobile, D1 09:30); still at ENDEX "
        "communications 20% (mobile, by an override of the facilitator); "
        "the rest back to 100% from D1 15:30"
    )


def test_places_that_fared_alike_but_came_back_apart_each_have_their_moment(
    playing: Playing,
) -> None:
    held(playing, "VR01/rest.power", "0%")
    held(playing, "VR01/east.power", "0%")
    playing.until(0.51)
    held(playing, "VR01/rest.power", "100%")
    playing.until(0.75)
    held(playing, "VR01/east.power", "100%")
    assert fall(playing, "VR01/east, VR01/rest;").endswith(
        "; back to 100% from D1 07:15 (VR01/east), D1 07:00 (VR01/rest)"
    )


def test_places_that_fare_alike_stand_together(playing: Playing) -> None:
    held(playing, "VR01/rest.power", "70%")
    held(playing, "VR01/east.power", "70%")
    assert fall(playing, "VR01/east, VR01/rest;").startswith("at the lowest energy 70% (power, by")


def test_what_happened_in_short_is_told_to_the_minute(playing: Playing) -> None:
    playing.until(0.5)
    playing.until(0.503)
    held(playing, "VR01/rest.power", "70%")
    playing.until(0.753)
    held(playing, "VR01/rest.power", "100%")
    [line] = [line for line in outline(playing) if "VR01/rest;" in line]
    assert line.startswith("D1 07:00  ")
    assert line.endswith("; back to 100% from D1 07:15")


def test_of_a_place_the_lowest_is_told_that_it_came_to(playing: Playing) -> None:
    held(playing, "VR01/rest.power", "70%")
    playing.until(1)
    held(playing, "VR01/rest.power", "30%")
    playing.until(2)
    held(playing, "VR01/rest.power", "90%")
    assert fall(playing, "VR01/rest;") == (
        "at the lowest energy 30% (power, D1 07:30, by an override of the facilitator); "
        "still at ENDEX energy 90% (power, by an override of the facilitator)"
    )


def test_what_is_still_so_at_endex_rests_on_endex_whatever_is_written_down_afterwards(
    playing: Playing,
) -> None:
    held(playing, "VR01/rest.power", "70%")
    playing.do(commands.EndExercise())
    endex = playing.records[-1].number
    playing.do(commands.AddNote("afterwards"))
    [line] = [line for line in heard(playing) if "VR01/rest;" in line.render("en")]
    assert line.rests[-1] == endex


def test_a_log_without_endex_says_how_things_stood_at_its_end(playing: Playing) -> None:
    held(playing, "VR01/rest.power", "70%")
    [line] = [line for line in heard(playing) if "VR01/rest;" in line.render("en")]
    assert (
        line.render("en").partition("; still at the end of this log ")[2].startswith("energy 70%")
    )
    assert line.rests[-1] == playing.records[-1].number


def test_a_level_that_lasted_no_time_at_all_counts_nowhere(playing: Playing) -> None:
    playing.until(2)
    held(playing, "VR01/rest.power", "30%")
    held(playing, "VR01/rest.power", "80%")
    playing.until(3)
    assert fall(playing, "VR01/rest;").startswith("at the lowest energy 80% (power")


def test_what_followed_at_once_from_a_level_set_by_hand_is_by_hand(playing: Playing) -> None:
    playing.until(0.5)
    held(playing, "VR01/rest.power", "0%")
    playing.until(0.75)
    region = fall(playing, "VR01;")
    assert "mass-casualties 33% (hospital, by an override of the facilitator)" in region


def test_what_a_node_came_to_by_the_model_is_not_by_hand(playing: Playing) -> None:
    held(playing, "VR01/rest.power", "90%")
    playing.until(4)
    assert "facilitator" not in fall(playing, "VR01/east;")


def test_a_decision_stands_at_when_it_was_made(playing: Playing) -> None:
    playing.until(4)
    playing.do(commands.RecordDecision("rot", text="Open the hall", made_at=5_400))
    [line] = [line for line in heard(playing) if "hall" in line.render("en")]
    assert line.render("en") == "D1 08:00  ROT decided: Open the hall (recorded D1 10:30)"
    assert line.phrase.render("nl") == "Besluit van ROT: Open the hall (vastgelegd D1 10:30)"


def test_a_decision_that_was_retracted_says_so(playing: Playing) -> None:
    playing.until(2)
    playing.do(commands.RecordDecision("rot", text="Open the hall"))
    number = playing.records[-1].number
    playing.until(3)
    playing.do(commands.RetractDecision(number, "a slip"))
    told = outline(playing)
    assert "D1 08:30  ROT decided: Open the hall (retracted D1 09:30)" in told
    assert "D1 09:30  Decision of ROT retracted: Open the hall (a slip)" in told
    [line] = [line for line in heard(playing) if "(retracted" in line.render("en")]
    assert [type(playing.records[at - 1].body).__name__ for at in line.rests] == [
        "DecisionRecorded",
        "DecisionRetracted",
    ]


def test_what_was_changed_in_the_plan_is_told(playing: Playing) -> None:
    playing.do(commands.HoldInject("call", "later"))
    playing.do(commands.SkipInject("call", "no time"))
    told = outline(playing)
    assert [line for line in told if "The call" in line or "call" in line] == told[1:3]
    assert [line.split("  ")[1].split(":")[0] for line in told[1:3]] == ["Held", "Skipped"]


def test_equal_things_of_one_second_are_counted_in_one_line_that_rests_on_all() -> None:
    playing = started()
    train = events.PatientsExpected("train", "VR01", (0, 1, 0), 60, "x")
    follower = Outline(playing.header)
    for number in (1, 2, 3):
        follower.hear(Record(number, 60, train))
    [line] = follower.told()
    assert line.phrase.render("nl").startswith("3× Patiënten in VR01: 1 (1 T2)")
    assert line.rests == (1, 2, 3)


def test_of_damage_in_parts_the_sum_is_told_once() -> None:
    playing = started()
    follower = Outline(playing.header)
    for number in range(1, 9):
        part = events.DamageDone(f"s{number}", "VR01/east.power", 125_000, "out", "x")
        follower.hear(Record(number, 60, part))
    [line] = follower.told()
    assert line.phrase.render("en") == "power in VR01/east 100% out"
    assert line.rests == tuple(range(1, 9))


def test_a_request_for_crews_that_found_none_is_told() -> None:
    playing = started()
    follower = Outline(playing.header)
    follower.hear(Record(1, 60, events.CrewsChanged("VR01", "grid", 0, "x")))
    follower.hear(Record(2, 60, events.CrewsChanged("VR01", "grid", 2, "x")))
    [line] = follower.told()
    assert line.phrase.render("en") == "VR01: no free grid to give or to get"


def test_tired_teams_are_no_outage_and_are_told_with_why_they_have_less() -> None:
    made = header(two_regions(), [disruption("up", 0, grip("VR01", 1))])
    follower = Outline(made)
    for record in play(made, 40 * HOUR)[0]:
        follower.hear(record)
    told = [line.phrase.render("nl") for line in follower.told()]
    [tired] = [one for one in told if "ermoeid" in one]
    assert tired == (
        "Vermoeidheid van teams die niemand aflost: government in VR01 5% (om D2 14:51 tot 10% "
        "opgelopen) minder"
    )


CALL_IN = {
    "name": both("call in staff"),
    "meaning": both("more staff here, less there"),
    "authority": {"who": both("somebody")},
    "effects": [{"damage": "VR09.power", "share": "20%"}],
}


def test_what_a_lever_takes_elsewhere_is_an_effect_of_it_and_never_what_was_decided() -> None:
    run = Played(levers={"call-in": CALL_IN}).start()
    run.do(
        commands.RecordDecision(
            "rot", "Save", levers=(LeverUse.model_validate({"lever": "call-in"}),)
        )
    )
    follower = Outline(run.header)
    for record in run.records:
        follower.hear(record)
    [english], [dutch] = ([one.render(of) for one in follower.outages()] for of in ("en", "nl"))
    assert english.endswith(
        "  Effect of 'call in staff', a decision of ROT: power in VR09 20% less"
    )
    assert dutch.endswith(
        "  Gevolg van 'call in staff', een besluit van ROT: power in VR09 20% minder"
    )


def test_of_a_damage_that_grew_it_tells_how_large_it_became_and_when() -> None:
    curve = [("2h", "15%"), ("4h", "0%")]
    storm = disruption("storm", "1h", damage("VR01.power", "5%", curve=curve))
    head = header(world(node("VR01.power")), [storm])
    follower = Outline(head)
    for record in play(head, 8 * HOUR)[0]:
        follower.hear(record)
    [english], [dutch] = ([one.render(of) for one in follower.outages()] for of in ("en", "nl"))
    assert english == "D1 07:30  storm: power in VR01 5% (grown to 15% by D1 09:30) out"
    assert dutch == (
        "D1 07:30  storm: power in VR01 voor 5% (om D1 09:30 tot 15% opgelopen) uitgevallen"
    )


def test_what_was_bought_beforehand_is_told_with_what_it_cost() -> None:
    follower = Outline(spending_header())
    measure = next(iter(spending_header().world.measures))
    bought = events.MeasureBought(2026, measure, "VR09", 3, 3, 450_000, {"2026": 0})
    follower.hear(Record(1, 0, bought))
    [line] = follower.told()
    assert "3×" in line.render("en")
    assert "450,000" in line.render("en")
