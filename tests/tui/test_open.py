"""What is open, and dealing with it where it stands; the filter of the queue."""

from tui.fake import FakeFeed
from tui.pilots import played, press, screen_of, under_way

from oefening.commands import RecordDecision, SeeExpectation


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


async def test_enter_on_an_expected_action_marks_it_as_seen() -> None:
    feed = under_way()
    feed.statuses["mayor"] = "released"
    async with played(feed) as pilot:
        await press(pilot, "5", "j", "enter")
    assert feed.sent[0] == SeeExpectation("alert")


async def test_where_nothing_is_open_enter_does_nothing() -> None:
    feed = FakeFeed(state="running")
    async with played(feed) as pilot:
        await press(pilot, "5", "enter", "j", "end")
        assert "No decision, question or expected action is open." in screen_of(pilot)
    assert feed.sent == []
