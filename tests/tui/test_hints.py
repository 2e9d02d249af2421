"""The two lines above the keys: what was done, and the obvious next thing."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from shown import shown_header
from tui.fake import FakeFeed
from tui.pilots import under_way

from oefening.commands import RecordDecision, ReleaseInject, SeeExpectation, StartExercise
from oefening.session import Session
from oefening.tui.feeds.live import LiveFeed
from oefening.tui.frames.frame import Frame, View
from oefening.tui.keys.footer import told
from oefening.tui.keys.situation import Situation
from oefening.tui.widgets.draw import plain

LEVERS = "Takes effect: D1 08:40 generators to Utrecht South"


def frame_of(feed: FakeFeed) -> Frame:
    return feed.frame(View("en", inject="outage"))


def lines(frame: Frame, width: int = 80) -> list[str]:
    return [plain(row).rstrip() for row in told(Situation(frame), "", width)]


def test_levers_that_were_pulled_do_not_take_the_place_of_what_comes_next() -> None:
    done = "D1 06:40 ROT decided: deploy generators"
    frame = replace(frame_of(under_way()), acted=(done, LEVERS))
    assert lines(frame, 120) == [
        f"✓ {done} · {LEVERS}",
        "▸ r releases: Power lost in three districts",
    ]


@pytest.mark.parametrize("width", [70, 80, 100])
def test_when_levers_work_is_told_whole_where_not_all_fits(width: int) -> None:
    done = "D1 06:40 ROT decided: " + "long " * 30
    first, ahead = lines(replace(frame_of(under_way()), acted=(done, LEVERS)), width)
    assert LEVERS in first
    assert len(first) <= width
    assert "releases" in ahead


@pytest.mark.parametrize("width", [70, 80, 120])
def test_a_warning_stands_before_all_else_where_not_all_fits(width: int) -> None:
    warned = "taken at GRIP 0; usually from GRIP 4 on (law)"
    done = "D1 06:40 ROT decided: " + "long " * 30
    frame = replace(frame_of(under_way()), acted=(done, LEVERS), warned=warned)
    first, ahead = lines(frame, width)
    assert first.startswith(f"! {warned} · ")
    assert len(first) <= width
    assert "releases" in ahead


def unplanned(feed: FakeFeed) -> Frame:
    frame = frame_of(feed)
    return replace(frame, clock=replace(frame.clock, next_due=""))


@pytest.mark.parametrize("state", ["running", "paused"])
def test_while_injects_wait_for_a_condition_the_hint_leads_on_and_not_to_endex(state: str) -> None:
    feed = under_way()
    feed.statuses["outage"] = "released"
    feed.state = state  # type: ignore[assignment]
    assert lines(unplanned(feed))[1] == (
        "▸ Injects that wait for a condition: 1; + goes on, if need be to the end"
    )


def test_with_nothing_left_that_can_come_by_itself_endex_is_the_next_thing() -> None:
    feed = under_way()
    feed.statuses |= dict.fromkeys(("outage", "hospital", "shops"), "released")
    frame = unplanned(feed)
    assert "+ goes on" in lines(frame)[1]
    groups = tuple(
        replace(group, rows=tuple(replace(row, overtaken=True) for row in group.rows))
        if group.name == "waiting"
        else group
        for group in frame.queue
    )
    assert lines(replace(frame, queue=groups))[1] == (
        "▸ Nothing more is to come: e ends the exercise"
    )


@pytest.mark.parametrize("state", ["running", "paused"])
def test_with_nothing_planned_the_hint_names_the_jump_and_endex(state: str) -> None:
    feed = under_way()
    feed.statuses |= {"outage": "released", "mayor": "held"}
    feed.state = state  # type: ignore[assignment]
    frame = frame_of(feed)
    assert "Nothing more planned" not in lines(frame)[1]
    frame = replace(frame, clock=replace(frame.clock, next_due=""))
    hint = lines(frame)[1]
    assert hint.startswith("▸ Nothing more planned: ")
    assert "+ jumps" in hint
    assert "e is ENDEX" in hint


@pytest.mark.parametrize("state", ["running", "paused"])
def test_an_open_question_is_the_next_thing_where_nothing_is_due(state: str) -> None:
    feed = under_way(questions=[(7, "question")])
    feed.state = state  # type: ignore[assignment]
    assert "q answers" not in lines(frame_of(feed))[1]
    feed.statuses["outage"] = "released"
    assert lines(frame_of(feed))[1] == "▸ A question waits for an answer: q answers"


@pytest.mark.parametrize("state", ["running", "paused"])
def test_before_it_goes_on_what_was_expected_and_is_late_is_told(state: str) -> None:
    feed = under_way()
    feed.statuses["outage"] = "released"
    feed.state = state  # type: ignore[assignment]
    frame = frame_of(feed)
    key = "+" if state == "running" else "space"
    assert lines(frame)[1] == f"▸ Expected actions late: 1 (pane 5); {key} goes on"
    assert "late" not in lines(replace(frame, open=()))[1]


@pytest.fixture
def released(tmp_path: Path) -> Iterator[LiveFeed]:
    """An exercise in which an inject asks for a decision, and expects an action of the cell."""
    with Session.create(tmp_path / "exercise", shown_header()) as session:
        for command in (StartExercise(), ReleaseInject("call")):
            session.send(command)
        yield LiveFeed(session)


def hint(feed: LiveFeed) -> str:
    return lines(feed.frame(View("en", inject="call")))[1]


def test_a_decision_is_followed_by_what_its_inject_expects_of_the_cell(released: LiveFeed) -> None:
    assert "Not marked yet" not in hint(released)
    released.send(RecordDecision("rot", decision="shelter", option="open"))
    assert hint(released) == "▸ Not marked yet (x, then +): Raise the alarm"
    released.send(SeeExpectation("alarm"))
    assert "Not marked yet" not in hint(released)


def test_what_was_marked_already_is_not_asked_for(released: LiveFeed) -> None:
    released.send(SeeExpectation("alarm"))
    released.send(RecordDecision("rot", decision="shelter", option="open"))
    assert "Not marked yet" not in hint(released)


def test_a_decision_that_no_inject_asked_for_is_followed_by_nothing(released: LiveFeed) -> None:
    released.send(RecordDecision("rot", text="wait and see"))
    assert "Not marked yet" not in hint(released)


def test_of_several_actions_the_first_is_named_and_the_others_are_counted() -> None:
    frame = replace(frame_of(under_way()), unmarked=("Raise the alarm", "Warn people", "Call"))
    assert lines(frame)[1] == "▸ Not marked yet, with 2 more (x, then r): Raise the alarm"


def test_of_a_long_action_the_end_goes_and_no_key() -> None:
    long = "Sets the level, gives the reason for it and tells every partner that has to know it."
    frame = replace(frame_of(under_way()), unmarked=(long, "Warn people"))
    shown = lines(frame, width=80)[1]
    assert shown.startswith("▸ Not marked yet, with 1 more (x, then r): Sets the level")
    assert shown.endswith("…")
