"""What is open, and dealing with it where it stands; the filter of the queue."""

from dataclasses import replace
from pathlib import Path

import pytest
from exercises import rich_header
from reported import header_with
from tui.fake import FakeFeed
from tui.pilots import played, press, screen_of, settled, tick, type_in, under_way

from oefening.commands import (
    AskQuestion,
    EndExercise,
    PauseClock,
    RecordDecision,
    ReleaseInject,
    SeeExpectation,
    StartExercise,
)
from oefening.events import ExpectationRetracted
from oefening.session.session import Session
from oefening.tui.feeds.live import LiveFeed
from oefening.tui.frames.frame import View
from oefening.tui.panes.panes import OpenPane


async def test_an_action_that_is_late_says_so() -> None:
    async with played(under_way()) as pilot:
        await press(pilot, "5")
        assert "!    25m late · Regional operational team: Sends an NL-Alert" in screen_of(pilot)


async def test_enter_on_a_decision_records_that_decision() -> None:
    feed = under_way()
    feed.statuses["mayor"] = "released"
    async with played(feed) as pilot:
        await press(pilot, "5", "enter", "1", "enter", "enter")
    assert feed.sent[0] == RecordDecision(cell="rbt", decision="reception", option="open")


async def test_enter_on_an_expected_action_asks_once_and_marks_it_as_seen() -> None:
    feed = under_way()
    feed.statuses["mayor"] = "released"
    async with played(feed) as pilot:
        await press(pilot, "5", "j", "enter", "2")
        assert feed.sent == []
        await press(pilot, "enter", "enter")
    assert feed.sent[0] == SeeExpectation("alert")


async def test_until_somebody_moves_what_stands_first_is_chosen_whatever_that_becomes() -> None:
    async with played(under_way()) as pilot:
        await tick(pilot)
        pane = pilot.app.query_one(OpenPane)
        assert pane.frame is not None
        frame, [first, *_] = pane.frame, pane.frame.open
        assert pane.chosen == first
        newer = replace(first, id="newer")
        pane.show(replace(frame, open=(newer, *frame.open)))
        assert pane.chosen == newer
        pane.steer(1)
        pane.show(replace(frame, open=(replace(first, id="newest"), newer, *frame.open)))
        assert pane.chosen == first


async def test_where_nothing_is_open_enter_does_nothing() -> None:
    feed = FakeFeed(state="running")
    async with played(feed) as pilot:
        await press(pilot, "5", "enter", "j", "end")
        assert "No decision, question or expected action is open." in screen_of(pilot)
    assert feed.sent == []


async def test_after_endex_it_says_what_was_left_open_and_only_actions_can_be_dealt_with() -> None:
    feed = under_way(questions=[(7, "question")])
    feed.statuses["mayor"] = "released"
    feed.state = "ended"
    async with played(feed) as pilot:
        await press(pilot, "5", "enter")
        assert "5 Left open" in screen_of(pilot)
        assert "The exercise has ended" in screen_of(pilot)
        await press(pilot, "j", "enter")
        assert "The exercise has ended" in screen_of(pilot)
        assert feed.sent == []
        await press(pilot, "j", "enter", "enter")
    assert feed.sent[0] == SeeExpectation("alert")


def test_what_can_still_be_in_time_comes_before_what_is_late_and_the_latest_before_the_oldest(
    tmp_path: Path,
) -> None:
    header = rich_header()
    injects = header.scenario.model_dump(mode="json", by_alias=True, exclude_defaults=True)
    within = {"an-hour": "1h", "a-day": "24h", "two-hours": "2h", "a-day-and-more": "30h"}
    asked = [{"id": id, "text": {"en": id}, "cell": "rot"} for id in ("whenever", *within)]
    expected = [
        one | ({"within": within[one["id"]]} if one["id"] in within else {}) for one in asked
    ]
    added = {"id": "asks", "on-call": "yes", "title": {"en": "asks"}, "expected": expected}
    header = header_with(header, injects=[added, *injects["injects"]])
    with Session.create(tmp_path / "exercise", header) as session:
        session.send(StartExercise())
        session.send(ReleaseInject("asks"))
        session.advance(6 * 3_600)
        feed = LiveFeed(session)
        ids = [one["id"] for one in asked]
        shown = [row.id for row in feed.frame(View("en")).open if row.id in ids]
        offered = [one.expectation for one in feed.catalogue("en").expectations]
    assert shown == ["a-day", "a-day-and-more", "whenever", "two-hours", "an-hour"]
    assert [id for id in offered if id in ids] == shown


async def test_after_endex_with_nothing_left_open_it_says_that() -> None:
    async with played(FakeFeed(state="ended")) as pilot:
        await press(pilot, "5")
        assert "No decision, question or expected action was left open." in screen_of(pilot)


def test_endex_leaves_open_what_was_not_decided_answered_or_seen(tmp_path: Path) -> None:
    with Session.create(tmp_path / "exercise", rich_header()) as session:
        for command in (
            StartExercise(),
            ReleaseInject("first-call"),
            AskQuestion("rot", "How long?"),
            EndExercise(),
        ):
            session.send(command)
        frame = LiveFeed(session).frame(View("en"))
    kinds = [row.kind for row in frame.open]
    assert kinds[:2] == ["decision", "question"]
    assert "expected" in kinds


async def test_after_endex_what_a_released_inject_asks_for_later_can_be_marked_as_seen(
    tmp_path: Path,
) -> None:
    header = rich_header()
    injects = header.scenario.model_dump(mode="json", by_alias=True, exclude_defaults=True)
    later = {"text": {"en": "Plans the night"}, "cell": "rot", "at": "D2 09:00"}
    added = [
        {
            "id": id,
            "on-call": "yes",
            "title": {"en": id},
            "expected": [{"id": f"{id}-night", **later}],
        }
        for id in ("played", "kept")
    ]
    header = header_with(header, injects=[*injects["injects"], *added])
    with Session.create(tmp_path / "exercise", header) as session:
        session.send(StartExercise())
        session.send(ReleaseInject("played"))
        feed = LiveFeed(session)
        assert "played-night" not in {row.id for row in feed.frame(View("en")).open}
        session.send(EndExercise())
        left = {row.id for row in feed.frame(View("en")).open}
        assert "played-night" in left
        assert "kept-night" not in left
        async with played(feed) as pilot:
            await press(pilot, "5", "end", "enter", "enter")
            assert "played-night" in session.state.met


@pytest.mark.parametrize("ended", [False, True])
async def test_an_action_marked_by_mistake_is_taken_back_and_is_open_again(
    tmp_path: Path, *, ended: bool
) -> None:
    with Session.create(tmp_path / "exercise", rich_header()) as session:
        for command in (StartExercise(), ReleaseInject("first-call"), SeeExpectation("alarm")):
            session.send(command)
        feed = LiveFeed(session)
        if ended:
            session.send(EndExercise())
        assert "alarm" not in {row.id for row in feed.frame(View("en")).open}
        async with played(feed) as pilot:
            await press(pilot, "U")
            await type_in(pilot, "not seen after all")
            await type_in(pilot, "wrong line")
        assert session.records[-1].body == ExpectationRetracted("alarm", "wrong line")
        assert "alarm" in {row.id for row in feed.frame(View("en")).open}
        session.send(SeeExpectation("alarm"))
        assert "alarm" in session.state.met


async def test_a_note_is_retracted_from_the_same_list_after_endex_too(tmp_path: Path) -> None:
    with Session.create(tmp_path / "exercise", rich_header()) as session:
        session.send(StartExercise())
        session.send(PauseClock())
        async with played(LiveFeed(session)) as pilot:
            await press(pilot, "n")
            await type_in(pilot, "asdf [x]")
            await press(pilot, "U")
            assert "note: D1 06:30 asdf [x]" in screen_of(pilot)
            await type_in(pilot, "asdf")
            await type_in(pilot, "a slip")
            assert not session.state.notes
            assert "Note retracted: “asdf [x]” (a slip)" in screen_of(pilot)
            session.send(EndExercise())
            await press(pilot, "n")
            await type_in(pilot, "late")
            await press(pilot, "U", "enter", "enter")
        assert not session.state.notes


async def test_after_endex_nothing_else_is_left_to_retract(tmp_path: Path) -> None:
    with Session.create(tmp_path / "exercise", rich_header()) as session:
        for command in (
            StartExercise(),
            ReleaseInject("first-call"),
        ):
            session.send(command)
        session.advance(59)
        session.send(SeeExpectation("alarm"))
        session.send(EndExercise())
        async with played(LiveFeed(session)) as pilot:
            await press(pilot, "U")
            shown = [row for row in screen_of(pilot).splitlines() if "not seen after all" in row]
            assert len(shown) == 1
            assert ":59" not in shown[0]
            await press(pilot, "enter", "enter")
        assert session.records[-1].body == ExpectationRetracted("alarm", "")


@pytest.mark.parametrize("row", [0, 1])
async def test_what_is_no_longer_open_cannot_be_pointed_at(row: int) -> None:
    feed = FakeFeed(state="running", questions=[(7, "Who?")])
    async with played(feed, size=(36, 24)) as pilot:
        await press(pilot, "5")
        feed.questions = []
        await tick(pilot)
        await pilot.click("#open", offset=(3, 1 + row))
        await settled(pilot)
        assert "No decision, question" in screen_of(pilot)
        await press(pilot, "enter")
    assert feed.sent == []
