"""Artificialities: what was done to the clock, the plan and the model by hand."""

import pytest
from reported import Reported, cells, facts, section, table, told
from shown import shown_header

from oefening import commands, events
from oefening.record import PROGRAM, Parent, Seat
from oefening.report.model.page import Points
from oefening.text import LANGUAGES, Language, phrase
from oefening.world.effects import Freeze, SetLevel, Unfreeze


def counted(playing: Reported) -> list[str]:
    [points, _] = section(playing.page(), "annex-artificialities").blocks
    assert isinstance(points, Points)
    return told(points.said)


def artificial(playing: Reported) -> list[dict[str, str]]:
    there = table(playing.page(), "artificialities")
    return [{head: cell.text for head, cell in cells(there, found).items()} for found in there.rows]


def test_kinds_of_which_there_are_none_are_told_together(playing: Reported) -> None:
    [block] = section(playing.page(), "annex-artificialities").blocks
    assert isinstance(block, Points)
    assert told(block.said) == ["Kinds of artificiality that there were none of: 17"]
    [dutch] = section(playing.page("nl"), "annex-artificialities").blocks
    assert isinstance(dutch, Points)
    assert told(dutch.said) == ["Van 17 soorten ingrepen kwam er geen voor"]
    assert {said.cites for said in block.said} == {(len(playing.records),)}
    playing.do(commands.PauseClock())
    assert counted(playing) == [
        "Clock paused by hand: 1",
        "Kinds of artificiality that there were none of: 16",
    ]


def test_a_pause_is_told_with_how_long_it_took_and_who_asked(playing: Reported) -> None:
    playing.later(minutes=1)
    playing.do(commands.PauseClock())
    playing.later(minutes=20)
    playing.do(commands.ResumeClock())
    assert artificial(playing) == [
        {
            "Exercise time": "D1 06:30",
            "At the table": "09:01:00",
            "Kind": "pause",
            "By": "facilitator",
            "What": "The clock is paused",
            "How long": "20m at the table",
        }
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_real_emergency_is_told_as_such_and_is_no_observation(
    playing: Reported, language: Language
) -> None:
    playing.do(commands.PauseClock())
    playing.do(commands.AddNote(phrase("tui.dialog.real-note").render(language) + ": the bell"))
    playing.later(minutes=3)
    playing.do(commands.AddNote("meanwhile"))
    playing.do(commands.AddNote(phrase("tui.dialog.real-over-note").render(language)))
    [emergency] = artificial(playing)
    assert (emergency["Kind"], emergency["How long"]) == ("no duff", "09:00:00–09:03:00")
    assert emergency["What"] == ("NO DUFF: the exercise was stopped for a real emergency: the bell")
    assert "Exercise stopped for a real emergency: 1" in counted(playing)
    assert not [one for one in counted(playing) if one.startswith("Clock paused by hand")]
    page = playing.page()
    assert [one.cells[4].text for one in table(page, "notes").rows] == ["meanwhile"]
    assert facts(section(page, "totals"))["Observations"][0].text == "1 written down."


def test_the_pause_for_an_emergency_is_none_by_hand(playing: Reported) -> None:
    playing.do(commands.PauseClock())
    playing.do(commands.AddNote(phrase("tui.dialog.real-note").render("en")))
    playing.later(minutes=3)
    playing.do(commands.AddNote(phrase("tui.dialog.real-over-note").render("en")))
    playing.later(minutes=2)
    playing.do(commands.ResumeClock())
    [emergency] = artificial(playing)
    assert emergency["How long"] == ("09:00:00–09:03:00, the clock stood still for 5m at the table")
    [stood] = facts(section(playing.page(), "durations"))["Clock stood still"]
    assert stood.text == "5m at the table (1×: 1 for a real emergency)."


def test_a_pause_that_an_emergency_was_found_in_later_stays_one_by_hand(playing: Reported) -> None:
    playing.do(commands.PauseClock())
    playing.later(minutes=3)
    playing.do(commands.AddNote(phrase("tui.dialog.real-note").render("en")))
    assert [one["Kind"] for one in artificial(playing)] == ["pause", "no duff"]
    assert "Clock paused by hand: 1" in counted(playing)


def test_a_pause_of_the_program_without_a_break_is_called_no_interruption(
    playing: Reported,
) -> None:
    playing.later(seconds=1)
    playing.do(commands.PauseClock(), seat=PROGRAM)
    playing.later(minutes=2)
    playing.do(commands.EndExercise())
    found = counted(playing)
    assert not [one for one in found if one.startswith("Interruptions while the clock ran")]
    assert not [
        one for one in found if one.startswith("Clock paused by the program, after an interruption")
    ]
    assert "Clock paused by the program, without an interruption: 1" in found
    assert artificial(playing)[0]["Kind"] == "pause by the program"
    [stood] = facts(section(playing.page(), "durations"))["Clock stood still"]
    assert stood.text == "2m at the table (1×: 1 by the program)."


def test_an_emergency_that_nobody_said_was_over_says_so(playing: Reported) -> None:
    playing.do(commands.AddNote(phrase("tui.dialog.real-note").render("nl")))
    [emergency] = artificial(playing)
    assert emergency["How long"] == "not yet recorded that it is over"


def test_a_break_is_told_apart_from_the_pause_that_ends_it(playing: Reported) -> None:
    playing.later(minutes=20)
    playing.do(commands.PauseClock(), seat=PROGRAM)
    broke, pause = artificial(playing)
    assert (broke["Kind"], broke["By"], broke["How long"]) == (
        "interruption",
        "",
        "20m at the table",
    )
    assert broke["What"].startswith("The program did not run: at most the time from the last")
    assert (pause["Kind"], pause["By"]) == ("pause after interruption", "the program")


def test_the_pause_with_which_a_fork_parts_is_told_as_that(playing: Reported) -> None:
    shared = len(playing.records)
    parent = Parent(digest="abc", at=shared, instant=0)
    playing.header = playing.header.model_copy(update={"parent": parent})
    playing.later(days=3)
    playing.do(commands.PauseClock(), seat=PROGRAM)
    playing.later(minutes=2)
    playing.do(commands.ResumeClock())
    playing.do(commands.EndExercise())
    assert "Clock paused as this exercise was forked: 1" in counted(playing)
    gap, pause = artificial(playing)
    assert gap["What"] == "From what was taken of the other exercise to the fork"
    assert gap["How long"] == "3d at the table"
    assert (pause["Kind"], pause["How long"]) == ("pause at the fork", "2m at the table")
    [stood] = facts(section(playing.page(), "durations"))["Clock stood still"]
    assert stood.text == "2m at the table (1×: 1 by the program at the fork)."


def test_a_break_took_at_most_what_is_told(playing: Reported) -> None:
    playing.later(seconds=4.6)
    playing.do(commands.PauseClock(), seat=PROGRAM)
    playing.later(minutes=5)
    playing.do(commands.EndExercise())
    [told] = facts(section(playing.page(), "durations"))["Program did not run"]
    assert told.text.startswith("At most 5s at the table")
    assert artificial(playing)[0]["How long"] == "5s at the table"


def test_a_long_break_took_at_most_what_is_told(playing: Reported) -> None:
    playing.later(minutes=61, seconds=2)
    playing.do(commands.PauseClock(), seat=PROGRAM)
    assert artificial(playing)[0]["How long"] == "1h2m at the table"


def test_a_jump_is_told_with_how_far_it_came(playing: Reported) -> None:
    playing.do(commands.JumpClock(to=6 * 3600))
    playing.until(6)
    jump, stop = artificial(playing)
    assert (jump["Kind"], jump["How long"]) == ("jump", "2h of story")
    assert (stop["Kind"], stop["By"]) == ("jump ended", "")
    assert "Jumps that ended at an inject that came due: 1" in counted(playing)
    assert not [
        one
        for one in counted(playing)
        if one.startswith("Running clock stopped by itself for an inject")
    ]
    playing.later(minutes=5)
    playing.do(commands.EndExercise())
    [stood] = facts(section(playing.page(), "durations"))["Clock stood still"]
    assert stood.text.endswith("(1×: 1 at the end of a jump, for an inject).")


def test_what_the_program_did_by_itself_is_told_as_such(playing: Reported) -> None:
    playing.do(commands.AnchorClock("sleep"), seat=PROGRAM)
    [anchor] = artificial(playing)
    assert (anchor["Kind"], anchor["By"]) == ("tied anew", "the program")


def test_whatever_was_done_to_plan_and_model_is_told(playing: Reported) -> None:
    playing.do(commands.SetSpeed(30))
    playing.do(commands.AddInject("A rumour"))
    playing.do(commands.HoldInject("call", "later"))
    playing.do(commands.RetimeInject("later", 3_600))
    playing.do(commands.SkipInject("radio"))
    playing.do(commands.ReleaseInject("spare"))
    playing.do(commands.CorrectInject("spare", "Other words"))
    playing.do(commands.RetractInject("spare"))
    playing.do(commands.Intervene((Freeze(freeze="VR01/east.power"),), "talk"))
    playing.do(commands.Intervene((Unfreeze(unfreeze="VR01/east.power"),)))
    assert [one["Kind"] for one in artificial(playing)] == [
        "speed",
        "added",
        "held",
        "moved",
        "skipped",
        "corrected",
        "retracted",
        *("model",) * 2,
    ]
    assert "Override by the facilitator: power in VR01/east frozen (talk)" in [
        one["What"] for one in artificial(playing)
    ]


def test_an_act_on_the_model_counts_once_however_many_nodes_it_holds(playing: Reported) -> None:
    low = SetLevel.model_validate({"set-level": "VR01.power", "at": "40%"})
    playing.do(commands.Intervene((low,)))
    playing.until(2)
    playing.do(commands.Intervene((Unfreeze(unfreeze="VR01.power"),)))
    assert len(playing.numbers(events.NodeHeld)) == 2
    assert "Overrides of the model by the facilitator: 2" in counted(playing)
    first, second = (one for one in artificial(playing) if one["Kind"] == "model")
    assert first["What"] == "Override by the facilitator: power in VR01 set to 40%"
    assert first["How long"] == "held for 2h of story"
    assert second["How long"] == ""


def test_what_was_let_go_before_any_time_passed_says_so(playing: Reported) -> None:
    playing.do(commands.Intervene((Freeze(freeze="VR02.power"),)))
    playing.do(commands.Intervene((Unfreeze(unfreeze="VR02.power"),)))
    assert [one["How long"] for one in artificial(playing)] == ["let go at the same moment", ""]


def test_each_act_tells_the_level_that_it_gave(playing: Reported) -> None:
    for level in ("40%", "70%"):
        override = SetLevel.model_validate({"set-level": "VR01.power", "at": level})
        playing.do(commands.Intervene((override,)))
    acts = [one["What"].rpartition(" ")[2] for one in artificial(playing)]
    assert acts == ["40%", "70%"]
    lines = [line.told for line in playing.page().log if line.kind == "ModelChanged"]
    assert [line.rpartition(" ")[2] for line in lines] == acts


def test_stops_by_itself_count_apart_from_pauses_by_hand(playing: Reported) -> None:
    playing.do(commands.PauseClock())
    playing.do(commands.JumpClock(to=3 * 3600))
    playing.until(3)
    playing.do(commands.ResumeClock())
    playing.later(minutes=20)
    playing.do(commands.PauseClock(), seat=PROGRAM)
    playing.do(commands.EndExercise())
    found = counted(playing)
    assert "Clock paused by hand: 1" in found
    assert "Clock paused by the program, after an interruption: 1" in found
    assert "Jumps that ended at an inject that came due: 1" in found
    [stood] = facts(section(playing.page(), "durations"))["Clock stood still"]
    assert stood.text.endswith("(2×: 1 by hand, 1 by the program after an interruption).")


def test_what_the_scenario_holds_by_itself_is_no_artificiality() -> None:
    held = SetLevel.model_validate({"set-level": "VR01/east.power", "at": "50%", "lasts": "1h"})
    scenario = shown_header().scenario
    disruption = scenario.disruptions[0].model_copy(update={"effects": (held,)})
    changed = scenario.model_copy(update={"disruptions": (disruption,)})
    playing = Reported(shown_header().model_copy(update={"scenario": changed})).started()
    playing.until(1)
    assert playing.numbers(events.NodeHeld)
    [block] = section(playing.page(), "annex-artificialities").blocks
    assert isinstance(block, Points)


def test_a_seat_that_is_nobody_in_particular_does_not_matter(playing: Reported) -> None:
    playing.do(commands.SetSpeed(30), seat=Seat("", ""))
    [speed] = artificial(playing)
    assert speed["By"] == ""
