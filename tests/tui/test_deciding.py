"""A decision that was made before it is written down."""

from pathlib import Path

import pytest
from exercises import rich_header
from tui.pilots import played, press, screen_of, type_in, under_way

from oefening.commands import RecordDecision, ReleaseInject, StartExercise
from oefening.errors import Refused
from oefening.session import Session
from oefening.text import phrase
from oefening.tui.feeds.live import LiveFeed


@pytest.mark.parametrize(
    ("written", "made_at"), [("-20m", 2_400), ("D1 07:10", 2_400), ("07:20", 3_000)]
)
async def test_tab_at_the_reason_says_that_it_was_made_earlier(written: str, made_at: int) -> None:
    feed = under_way(now=3_600)
    async with played(feed) as pilot:
        await press(pilot, "d", "1", "1", "enter", *"it is", "tab")
        await type_in(pilot, written)
        await type_in(pilot, " cold")
    assert feed.sent[0] == RecordDecision(
        cell="rbt", decision="reception", option="open", reason="it is cold", made_at=made_at
    )


async def test_what_was_said_stands_above_the_reason_and_can_be_taken_back() -> None:
    feed = under_way(now=3_600)
    async with played(feed) as pilot:
        await press(pilot, "d", "1", "1", "enter", "tab")
        await type_in(pilot, "-20m")
        assert "Made at D1 07:10 (T+00:40)" in screen_of(pilot)
        await press(pilot, "tab", "ctrl+u", "enter")
        assert "Made at" not in screen_of(pilot)
        await press(pilot, "enter")
    assert feed.sent[0] == RecordDecision(cell="rbt", decision="reception", option="open")


async def test_escape_from_the_moment_goes_back_to_the_reason_as_it_was() -> None:
    feed = under_way(now=3_600)
    async with played(feed) as pilot:
        await press(pilot, "d", "1", "1", "enter", *"cold", "tab", *"-20m", "escape")
        await press(pilot, "enter")
    assert feed.sent[0] == RecordDecision(
        cell="rbt", decision="reception", option="open", reason="cold"
    )


@pytest.mark.parametrize(
    ("written", "why"),
    [
        ("D1 06:45", "D1 06:45 (T+00:15) is too early: this is before the players since D1 07:00"),
        ("D1 07:31", "D1 07:31 (T+01:01) is still to come: it is now D1 07:30 (T+01:00)"),
        ("-2h", "D1 05:30 (T-01:00) is before STARTEX (D1 06:30"),
        ("D1 06:00", "D1 06:00 is before STARTEX (D1 06:30)"),
        ("yesterday", "or -20m: 20 minutes ago"),
    ],
)
async def test_what_cannot_be_when_it_was_made_is_told_why(written: str, why: str) -> None:
    feed = under_way(now=3_600, put=1_815)
    async with played(feed, size=(120, 40)) as pilot:
        await press(pilot, "d", "1", "1", "enter", "tab")
        await type_in(pilot, written)
        told = " ".join(screen_of(pilot).replace("│", " ").split())
        assert "Before the players since D1 07:00 (T+00:30)" in told
        assert why in told
    assert feed.sent == []


async def test_a_decision_in_the_minute_in_which_it_was_put_was_made_when_it_was_put() -> None:
    feed = under_way(now=3_600, put=1_815)
    async with played(feed) as pilot:
        await press(pilot, "d", "1", "1", "enter", "tab")
        await type_in(pilot, "D1 07:00")
        await press(pilot, "enter")
    assert feed.sent[0] == RecordDecision(
        cell="rbt", decision="reception", option="open", made_at=1_815
    )


async def test_a_refused_decision_is_asked_again_with_when_it_was_made() -> None:
    feed = under_way(now=3_600)
    async with played(feed) as pilot:
        await press(pilot, "d", "1", "1", "enter", "tab")
        await type_in(pilot, "-20m")
        feed.refusal = Refused(phrase("refused.taken", decision="reception"))
        await press(pilot, "enter")
        assert "Made at D1 07:10 (T+00:40)" in screen_of(pilot)
        feed.refusal = None
        await press(pilot, "enter")
    assert feed.sent[0] == RecordDecision(
        cell="rbt", decision="reception", option="open", made_at=2_400
    )


async def test_the_log_says_when_it_was_made_beside_when_it_was_recorded(tmp_path: Path) -> None:
    with Session.create(tmp_path / "exercise", rich_header()) as session:
        session.send(StartExercise())
        session.advance(1_800)
        session.send(ReleaseInject("first-call"))
        session.advance(5_400)
        async with played(LiveFeed(session, lambda: 0.0)) as pilot:
            await press(pilot, "d", "1", "1", "enter", "tab")
            await type_in(pilot, "-61m")
            assert "is too early: this is before the players since" in screen_of(pilot)
            await press(pilot, "ctrl+u")
            await type_in(pilot, "-50m")
            await press(pilot, "enter")
        [taken] = session.state.taken
    assert (taken.put_at, taken.made_at, taken.recorded_at) == (1_800, 2_400, 5_400)
