"""Every inject as planned and as played."""

from reported import Reported, header_with, row, section, told
from worlds import both

from oefening import commands, events
from oefening.report.model.msel import msel
from oefening.report.model.page import Paragraph, Remark, Said, Spans
from oefening.state import InjectState


def course(playing: Reported, inject: str) -> dict[str, Said]:
    return row(playing.page(), "msel", f"inject/{inject}")


def counted(playing: Reported) -> list[str]:
    """The statements above the table."""
    block = section(playing.page(), "msel").blocks[0]
    assert isinstance(block, Paragraph)
    return told(block.said)


def remarks(playing: Reported) -> list[str]:
    return [one.text for one in msel(playing.log()).blocks if isinstance(one, Remark)]


def test_a_release_is_set_against_the_plan(playing: Reported) -> None:
    playing.until(3)
    playing.do(commands.ReleaseInject("call"))
    cells = course(playing, "call")
    [released] = playing.numbers(events.InjectReleased)
    assert cells["Planned"] == Said("D1 08:30", (playing.part("injects", "call"),))
    assert cells["Released"] == Said("D1 09:30", (released,))
    assert cells["Difference"] == Said("+1h", (playing.part("injects", "call"), released))
    assert cells["By"] == Said("facilitator", (released,))


def test_an_early_release_differs_the_other_way(playing: Reported) -> None:
    playing.until(1)
    playing.do(commands.ReleaseInject("call"))
    assert course(playing, "call")["Difference"].text == "-1h"


def test_what_follows_another_is_planned_once_that_is_out(playing: Reported) -> None:
    assert course(playing, "press")["Planned"].text == "1h after “The mayor calls”"
    playing.until(2)
    playing.do(commands.ReleaseInject("call"))
    assert course(playing, "press")["Planned"].text == "1h after “The mayor calls”: D1 09:30"


def test_a_time_given_by_hand_is_no_plan(playing: Reported) -> None:
    for inject in ("press", "spare"):
        playing.do(commands.RetimeInject(inject, 2 * 3600))
    playing.until(3)
    playing.do(commands.ReleaseInject("press"))
    cells = course(playing, "press")
    assert cells["Planned"].text == "1h after “The mayor calls”"
    assert cells["Difference"].text == ""
    assert "D1 08:30" in cells["Changes"].text
    assert course(playing, "spare")["Planned"].text == "on call"


def test_an_inject_on_call_or_on_a_condition_says_so(playing: Reported) -> None:
    assert course(playing, "spare")["Planned"].text == "on call"
    assert course(playing, "dark")["Planned"].text == "on a condition"
    playing.until(4)
    planned = course(playing, "dark")["Planned"]
    assert planned.text == "on a condition: D1 09:30"
    due = playing.numbers(events.InjectDue)[1:2]
    assert planned.cites == (playing.part("injects", "dark"), *due)


def test_what_releases_itself_was_released_by_nobody(playing: Reported) -> None:
    playing.until(5)
    assert course(playing, "radio")["By"].text == "by itself"


def test_a_skipped_inject_says_why(playing: Reported) -> None:
    playing.do(commands.SkipInject("call", "no time"))
    at_end = course(playing, "call")["Up to here"]
    assert at_end == Said("skipped (no time)", tuple(playing.numbers(events.InjectSkipped)))


def test_who_acknowledged_it_and_after_how_long(playing: Reported) -> None:
    playing.do(commands.ReleaseInject("call"))
    playing.until(1)
    playing.do(commands.AcknowledgeInject("call", "rot"))
    playing.do(commands.AcknowledgeInject("call"))
    said = course(playing, "call")["Acknowledged"]
    assert said.text == "ROT after 1h, unknown by whom after 1h"
    assert set(said.cites) == {
        *playing.numbers(events.InjectReleased),
        *playing.numbers(events.InjectAcknowledged),
    }


def test_what_was_done_to_it_on_the_way_is_told(playing: Reported) -> None:
    playing.do(commands.RetimeInject("call", 4 * 3600))
    playing.do(commands.HoldInject("call", "too soon"))
    playing.do(commands.ReleaseInject("call"))
    playing.do(commands.CorrectInject("call", "The mayor wrote"))
    assert course(playing, "call")["Changes"].text == (
        "moved to D1 10:30, held D1 06:30 (too soon), corrected: The mayor wrote"
    )


def test_an_inject_that_was_added_stands_among_the_others(playing: Reported) -> None:
    playing.do(commands.AddInject("A rumour", to=("rot",)))
    cells = course(playing, "ad-hoc-1")
    assert cells["Inject"] == Said("A rumour", tuple(playing.numbers(events.InjectAdded)))
    assert cells["Changes"].text == "added in play"
    assert cells["Planned"].text == "unplanned"
    assert "Added in play: 1." in counted(playing)


def test_what_was_never_used_is_named(playing: Reported) -> None:
    playing.until(5)
    playing.do(commands.SkipInject("later"))
    playing.do(commands.ReleaseInject("call"))
    playing.do(commands.EndExercise())
    assert counted(playing) == [
        "2 of 6 released.",
        "Skipped: 1.",
        "Never used, nor skipped (3): The press calls, No phones, One in reserve.",
    ]
    assert course(playing, "dark")["At the end"].text == "closed at ENDEX"


def test_a_retracted_inject_says_why(playing: Reported) -> None:
    playing.do(commands.ReleaseInject("call"))
    playing.do(commands.RetractInject("call", "wrong"))
    assert course(playing, "call")["Up to here"].text == "retracted (wrong)"


def test_the_figure_has_what_was_planned_at_a_time_or_released(playing: Reported) -> None:
    playing.until(3)
    playing.do(commands.ReleaseInject("call"))
    [figure] = [one for one in msel(playing.log()).blocks if isinstance(one, Spans)]
    spans = {span.id: span for span in figure.spans}
    assert "inject/spare" not in spans
    assert (spans["inject/call"].begins, spans["inject/call"].ends) == (7200, 3 * 3600)
    assert spans["inject/later"].ends is None
    assert spans["inject/later"].said.text == "not yet due"


def test_the_figure_calls_what_was_moved_by_hand_what_it_is(playing: Reported) -> None:
    for inject, hour in (("press", 2), ("call", 3)):
        playing.do(commands.RetimeInject(inject, hour * 3600))
    playing.until(3)
    for inject in ("press", "call", "spare", "dark"):
        playing.do(commands.ReleaseInject(inject))
    [figure] = [one for one in msel(playing.log()).blocks if isinstance(one, Spans)]
    assert {span.id.partition("/")[2]: span.said.text for span in figure.spans} == {
        "call": "+1h, moved",
        "press": "moved by hand",
        "radio": "not yet due",
        "later": "not yet due",
        "dark": "0",
        "spare": "on call",
    }
    [spare] = [span for span in figure.spans if span.id == "inject/press"]
    assert {*playing.numbers(events.InjectRetimed)[:1]} < {*spare.said.cites}


def test_the_figure_calls_what_was_added_unplanned_as_the_table_does(playing: Reported) -> None:
    playing.do(commands.AddInject("A rumour", to=("rot",)))
    playing.do(commands.ReleaseInject("press"))
    [figure] = [one for one in msel(playing.log()).blocks if isinstance(one, Spans)]
    told = {span.id.partition("/")[2]: span.said.text for span in figure.spans}
    assert told["ad-hoc-1"] == course(playing, "ad-hoc-1")["Planned"].text == "unplanned"
    assert told["press"] == "brought forward by hand"


def test_the_figure_says_how_many_of_all_it_shows(playing: Reported) -> None:
    playing.until(3)
    playing.do(commands.ReleaseInject("call"))
    [figure] = [one for one in msel(playing.log()).blocks if isinstance(one, Spans)]
    assert figure.alt == (
        "When injects were planned and when they were released. Of 6: 1 released, 4 planned and "
        "not yet released, 1 without a time and not yet released (not in the figure)."
    )


def test_the_figure_stands_in_order_of_time(playing: Reported) -> None:
    playing.do(commands.ReleaseInject("spare"))
    playing.until(3)
    [figure] = [one for one in msel(playing.log()).blocks if isinstance(one, Spans)]
    begun = [span.ends if span.begins is None else span.begins for span in figure.spans]
    assert begun == sorted(at for at in begun if at is not None)
    assert figure.spans[0].id == "inject/spare"


def test_what_was_planned_before_startex_is_not_late_at_startex() -> None:
    inject = {"id": "ready", "at": "T-30m", "title": both("Ready?")}
    playing = Reported(header_with(injects=[inject], decisions=[], plays={})).started()
    playing.do(commands.ReleaseInject("ready"))
    assert course(playing, "ready")["Planned"].text == "D1 06:00"
    assert course(playing, "ready")["Difference"].text == "0"
    [remark] = remarks(playing)
    assert remark.startswith("For injects planned before STARTEX the difference counts from")


def test_where_every_difference_counts_from_the_plan_nothing_is_remarked(playing: Reported) -> None:
    playing.do(commands.ReleaseInject("call"))
    assert remarks(playing) == []


def test_a_difference_is_as_precise_as_what_it_lies_between(playing: Reported) -> None:
    playing.until(3 + 1 / 3600)
    playing.do(commands.ReleaseInject("call"))
    cells = course(playing, "call")
    assert (cells["Planned"].text, cells["Released"].text) == ("D1 08:30", "D1 09:30")
    assert cells["Difference"].text == "+1h"


def test_the_statuses_agree_with_the_state(playing: Reported) -> None:
    playing.until(5)
    playing.do(commands.ReleaseInject("call"))
    playing.do(commands.HoldInject("later"))
    words = {"waiting": "not yet due", "due": "due", "released": "released", "held": "held"}
    for inject, state in playing.state.injects.items():
        assert isinstance(state, InjectState)
        assert course(playing, inject)["Up to here"].text == words[state.status]


def test_what_lapsed_is_counted_and_told_with_what_it_asked() -> None:
    ask = {"level": "VR01.power", "below": "0%"}
    call = {"id": "asks", "title": both("asks"), "at": "T+2h", "if": ask}
    playing = Reported(header_with(injects=[call])).started()
    assert course(playing, "asks")["Planned"].text == "D1 08:30, if a condition holds then"
    playing.until(3)
    [lapsed] = playing.numbers(events.InjectLapsed)
    status = course(playing, "asks")["Up to here"]
    assert (status.text, status.cites) == ("lapsed: condition did not hold", (lapsed,))
    assert "Lapsed, since the condition did not hold: 1." in counted(playing)
    assert not any("Never used" in one for one in counted(playing))
