"""Injects of the moment and questions of cells, from a key to the log of a real exercise."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from exercises import rich_header
from shown import shown_header
from tui.pilots import WIDE, played, press, screen_of, type_in

from oefening.commands import JumpClock, PauseClock, ReleaseInject, StartExercise
from oefening.events import QuestionAnswered
from oefening.session.session import Session
from oefening.tui.feeds.live import LiveFeed
from oefening.tui.frames.frame import View


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with Session.create(tmp_path / "exercise", rich_header()) as session:
        session.send(StartExercise())
        session.send(PauseClock())
        yield session


def test_a_dialog_finds_an_action_too_late_as_soon_as_its_card_does(tmp_path: Path) -> None:
    with Session.create(tmp_path / "exercise", shown_header()) as session:
        session.send(StartExercise())
        session.advance(2 * 3_600)
        session.send(ReleaseInject("call"))
        feed = LiveFeed(session)

        def late() -> tuple[list[bool], list[bool]]:
            """In the dialog, and on the card."""
            card = feed.frame(View("en", "call")).card
            assert card is not None
            expectations = feed.catalogue("en").expectations
            return [one.late for one in expectations], [one.late for one in card.expected]

        session.advance(2 * 3_600 + 1_800)
        assert late() == ([False], [False])
        records = len(session.records)
        session.advance(2 * 3_600 + 1_800 + 60)
        assert len(session.records) == records
        assert late() == ([True], [True])


def status(session: Session) -> str:
    return session.state.injects["ad-hoc-1"].status


async def test_an_inject_of_the_moment_is_read_out_corrected_acknowledged_and_retracted(
    session: Session,
) -> None:
    async with played(LiveFeed(session), "en", WIDE) as pilot:
        await press(pilot, "a")
        await type_in(pilot, "Fire [b]")
        await type_in(pilot, "It burns")
        await press(pilot, "1", "1", "1")
        seen = screen_of(pilot)
        assert "Fire [b]" in seen
        assert "It burns" in seen
        await press(pilot, "u", "ctrl+u")
        await type_in(pilot, "It smokes")
        assert "It smokes" in screen_of(pilot)
        await press(pilot, "y", "ctrl+p")
        await type_in(pilot, "retract")
        assert "Fire [b]" in screen_of(pilot)
        await press(pilot, "enter", "enter")
    there = session.state.injects["ad-hoc-1"]
    assert (there.correction, there.acknowledged) == ("It smokes", ("rot",))
    assert there.status == "retracted"


async def test_an_inject_for_later_stands_in_the_queue_and_can_be_moved_held_and_skipped(
    session: Session,
) -> None:
    async with played(LiveFeed(session), "nl", WIDE) as pilot:
        await press(pilot, "a")
        await type_in(pilot, "Brand")
        await press(pilot, "enter", "1", "1", "2")
        await type_in(pilot, "+10m")
        assert "Brand" in screen_of(pilot)
        await press(pilot, "1", "home", "enter")
        await press(pilot, "t", "ctrl+u")
        await type_in(pilot, "+15m")
        assert session.state.injects["ad-hoc-1"].due == 900
        await press(pilot, "h", "2")
        assert status(session) == "held"
        await press(pilot, "s", "2")
    assert status(session) == "skipped"


async def test_a_question_is_answered_with_what_the_model_says_and_is_open_no_more(
    session: Session,
) -> None:
    async with played(LiveFeed(session), "en", WIDE) as pilot:
        await press(pilot, "q", "1")
        await type_in(pilot, "Is there power?")
        await press(pilot, "enter", "5")
        assert "ROT: Is there power?" in screen_of(pilot)
        await press(pilot, "enter", "tab", *"VR02.power", "enter")
        assert "power in VR02: 100% now." in screen_of(pilot)
        await press(pilot, "enter")
    (question,) = session.state.questions
    assert question.answer.startswith("power in VR02: 100% now.")
    assert question.looked_up == ("VR02.power",)


async def test_what_was_answered_is_answered_otherwise_and_the_log_keeps_both(
    session: Session,
) -> None:
    async with played(LiveFeed(session), "en", WIDE) as pilot:
        await press(pilot, "q", "1")
        await type_in(pilot, "Is there power?")
        await type_in(pilot, "Yes")
        await press(pilot, "q", "end", "enter")
        assert "The earlier answer stays in the log." in screen_of(pilot)
        await type_in(pilot, ", for now")
    (question,) = session.state.questions
    assert question.answer == "Yes, for now"
    bodies = [record.body for record in session.records]
    answers = [body.text for body in bodies if isinstance(body, QuestionAnswered)]
    assert answers == ["Yes", "Yes, for now"]


async def test_of_a_shift_it_is_told_how_many_were_moved(session: Session) -> None:
    feed = LiveFeed(session)
    count = len(feed.catalogue("en").planned)
    assert count > 1
    async with played(feed, "en", WIDE) as pilot:
        await press(pilot, "T")
        await type_in(pilot, "+1m")
        await press(pilot, "enter")
        assert f"(and {count - 1} more)" in screen_of(pilot)


@pytest.mark.parametrize("paused", [False, True])
def test_who_resumes_hears_that_a_clock_that_ran_may_have_stood_later(
    tmp_path: Path, *, paused: bool
) -> None:
    with Session.create(tmp_path / "exercise", rich_header()) as session:
        session.send(StartExercise())
        if paused:
            session.send(PauseClock())
    with Session.resume(tmp_path / "exercise") as again:
        told = "\n".join(LiveFeed(again).greeting("en"))
    assert ("it may have stood later than this last line" in told) is not paused
    assert ("Nothing that was done is lost; + moves the clock ahead." in told) is not paused


def test_where_a_jump_stopped_and_why_is_told_in_place_of_where_it_was_to_go(
    tmp_path: Path,
) -> None:
    with Session.create(tmp_path / "exercise", rich_header()) as session:
        _jump_that_stops(LiveFeed(session))


def _jump_that_stops(feed: LiveFeed) -> None:
    feed.send(StartExercise())
    feed.send(JumpClock(7_200, "stop"))
    assert "D1 08:30" in feed.frame(View("en")).acted[0]
    while feed.advance():
        pass
    assert feed.frame(View("en")).acted == (
        "The jump to D1 08:30 stopped at D1 07:00 for: A first call",
    )
    feed.send(ReleaseInject("first-call"))
    assert "stopped" not in feed.frame(View("en")).acted[0]


def test_what_is_expected_of_an_inject_that_was_not_released_is_told_apart(tmp_path: Path) -> None:
    with Session.create(tmp_path / "exercise", rich_header()) as session:
        session.send(StartExercise())
        feed = LiveFeed(session)
        assert [one.ahead for one in feed.catalogue("en").expectations] == [True]
        session.send(ReleaseInject("first-call"))
        assert [one.ahead for one in feed.catalogue("en").expectations] == [False]
