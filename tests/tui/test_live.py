"""The feed of a real exercise."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from exercises import rich_header
from small_disk import room_for
from tui.looked import Room
from tui.pilots import WIDE, played, press, screen_of, tick, type_in

from oefening.commands import (
    AddNote,
    AnchorClock,
    EndExercise,
    JumpClock,
    PauseClock,
    RecordDecision,
    ReleaseInject,
    ResumeClock,
    SetSpeed,
    StartExercise,
)
from oefening.errors import FileTrouble
from oefening.record import PROGRAM
from oefening.session.session import Session
from oefening.session.verify import verify
from oefening.tui.feeds.live import LiveFeed
from oefening.tui.frames.feed import Coming
from oefening.tui.frames.frame import View
from oefening.tui.panes import rows
from oefening.tui.widgets.draw import plain
from oefening.world.levers import LeverUse


@pytest.fixture
def room() -> Room:
    return Room()


@pytest.fixture
def session(tmp_path: Path, room: Room) -> Iterator[Session]:
    with Session.create(tmp_path / "exercise", rich_header(), room) as session:
        yield session


@pytest.fixture
def feed(session: Session, room: Room) -> LiveFeed:
    return LiveFeed(session, room)


def _go(feed: LiveFeed, room: Room, seconds: float) -> None:
    """Let the room's clock go on in steps that nobody would take for sleep."""
    for _ in range(int(seconds * 2)):
        room.now += 0.5
        while feed.advance():
            pass


def _groups(feed: LiveFeed) -> dict[str, list[str]]:
    frame = feed.frame(View("en"))
    return {group.name: [row.inject for row in group.rows] for group in frame.queue if group.rows}


def test_before_startex_the_clock_is_ready_and_the_first_inject_is_next(feed: LiveFeed) -> None:
    clock = feed.frame(View("en")).clock
    assert clock.state == "ready"
    assert clock.label == "D1 06:30 (T+00:00)"
    assert clock.next_due == "D1 07:00 A first call"


def test_the_exercise_keeps_pace_with_the_room(feed: LiveFeed, room: Room) -> None:
    feed.send(StartExercise())
    _go(feed, room, 10)
    assert feed.frame(View("en")).clock.label == "D1 06:40 (T+00:10)"


def test_why_the_clock_stopped_by_itself_is_known_until_it_goes_on(
    session: Session, feed: LiveFeed, room: Room
) -> None:
    feed.send(StartExercise())
    feed.send(SetSpeed(600))
    _go(feed, room, 10)
    clock = feed.frame(View("en")).clock
    assert (clock.state, clock.stopped) == ("paused", "A first call")
    assert feed.frame(View("en")).acted == ()
    feed.send(ReleaseInject("first-call"))
    assert feed.frame(View("en")).clock.stopped == "A first call"
    session.close()
    with Session.resume(session.journal.path.parent, room) as again:
        feed = LiveFeed(again, room)
        assert feed.frame(View("en")).clock.stopped == "A first call"
        feed.send(ResumeClock())
        assert feed.frame(View("en")).clock.stopped == ""


def test_who_resumes_is_told_of_the_last_jump_only_while_nothing_was_done_since(
    session: Session, feed: LiveFeed, room: Room
) -> None:
    def resumed() -> tuple[str, ...]:
        session.close()
        with Session.resume(session.journal.path.parent, room) as again:
            return LiveFeed(again, room).frame(View("en")).acted

    feed.send(StartExercise())
    feed.send(JumpClock(3_600, "stop"))
    _go(feed, room, 10)
    told = ("The jump to D1 07:30 stopped at D1 07:00 for: A first call",)
    assert feed.frame(View("en")).acted == told
    feed.send(ReleaseInject("first-call"))
    assert resumed() == ()


def test_what_a_jump_released_did_not_release_itself(feed: LiveFeed, room: Room) -> None:
    feed.send(StartExercise())
    feed.send(JumpClock(3_000, "release"))
    _go(feed, room, 10)
    assert feed.frame(View("en")).alone == "D1 07:00 Released in the jump, read out: A first call"


def test_a_clock_that_the_facilitator_stopped_has_not_stopped_by_itself(feed: LiveFeed) -> None:
    feed.send(StartExercise())
    feed.send(PauseClock())
    assert feed.frame(View("en")).clock.stopped == ""


def test_what_came_of_an_act_is_told_until_the_next(feed: LiveFeed, room: Room) -> None:
    feed.send(StartExercise())
    lever = LeverUse.model_validate({"lever": "generators", "with": {"place": "VR01"}})
    feed.send(RecordDecision("rot", text="help them", levers=(lever, lever)))
    first, levers = feed.frame(View("en")).acted
    assert first.startswith("D1 06:30 ROT decided: help them")
    assert levers == "Takes effect: D1 07:10 generators (2×)"
    assert feed.frame(View("nl")).acted[1] == "Gaat werken: D1 07:10 generators (2×)"
    _go(feed, room, 45)
    assert feed.frame(View("en")).acted == (first, levers)
    feed.send(AddNote("a note"))
    assert feed.frame(View("en")).acted == ("D1 07:15 Note: a note",)
    feed.send(EndExercise())
    assert feed.frame(View("en")).acted == ("D1 07:15 ENDEX: the exercise has ended",)


def test_an_inject_that_released_itself_is_told_until_the_next_act(
    feed: LiveFeed, room: Room
) -> None:
    feed.send(StartExercise())
    feed.send(ReleaseInject("first-call"))
    assert feed.frame(View("en")).alone == ""
    _go(feed, room, 91)
    told = "D1 07:40 Released by itself, read out: It is getting cold"
    assert feed.frame(View("en")).alone == told
    feed.session.send(AnchorClock("sleep"), PROGRAM)  # nobody asked for that
    assert feed.frame(View("en")).alone == told
    feed.send(AddNote("it was read out"))
    assert feed.frame(View("en")).alone == ""


def test_a_frame_says_what_changed_during_the_last_jump(feed: LiveFeed) -> None:
    feed.send(StartExercise())
    feed.send(ReleaseInject("first-call"))
    feed.send(JumpClock(7_200, "release"))
    assert feed.frame(View("en")).passed is None
    while feed.advance():
        pass
    passed = feed.frame(View("en")).passed
    assert passed is not None
    assert passed.heading == "What changed, D1 06:30 – D1 08:30"
    assert any(line.startswith("Released by itself at ") for line in passed.lines)
    assert "Decisions open: Where do people go?, What comes first?" in passed.lines


def test_an_inject_is_overdue_after_a_quarter_of_an_hour_though_nothing_happens(
    feed: LiveFeed, room: Room
) -> None:
    feed.send(StartExercise())
    _go(feed, room, 31)
    assert _groups(feed)["now"] == ["first-call"]
    _go(feed, room, 16)
    assert _groups(feed)["overdue"] == ["first-call"]


def test_what_was_done_stands_below_the_rest_the_last_of_it_first(
    feed: LiveFeed, room: Room
) -> None:
    feed.send(StartExercise())
    first, second = _groups(feed)["reserve"][0], _groups(feed)["next"][0]
    feed.send(ReleaseInject(first))
    _go(feed, room, 3)
    feed.send(ReleaseInject(second))
    *_, (name, done) = _groups(feed).items()
    assert (name, done) == ("done", [second, first])


def test_what_is_in_hand_or_still_to_be_read_out_stands_with_what_is_now(
    feed: LiveFeed, room: Room
) -> None:
    feed.send(StartExercise())
    first, second = _groups(feed)["reserve"][0], _groups(feed)["next"][0]
    feed.send(ReleaseInject(first))
    feed.send(ReleaseInject(second))
    view = View("en", first, in_hand=first, unread=frozenset({second}))
    groups = {group.name: group.rows for group in feed.frame(view).queue}
    assert [row.inject for row in groups["now"]] == [first, second]
    assert groups["done"] == ()


def test_the_card_tells_whom_it_is_for_what_is_expected_and_what_is_asked(feed: LiveFeed) -> None:
    feed.send(StartExercise())
    card = feed.frame(View("en", "first-call")).card
    assert card is not None
    assert (card.to, card.early) == ("ROT", "30m")
    assert [action.text for action in card.expected] == ["Raise the alarm"]
    assert card.question is not None
    assert card.question.options == ("They stay", "Open a hall")
    feed.send(ReleaseInject("first-call"))
    card = feed.frame(View("en", "first-call")).card
    assert card is not None
    assert [cell.id for cell in card.awaiting] == ["rot"]


def test_the_card_tells_what_an_inject_waits_for_and_how_that_stands(feed: LiveFeed) -> None:
    feed.send(StartExercise())
    frame = feed.frame(View("nl", "cold"))
    told = "\n".join(plain(row) for row in rows.card(frame, 60))
    assert "Wacht op" in told
    assert "✗ nee  heat in VR01 onder 50% (nu 100%), 20m lang (nu niet)" in told


def test_the_catalogue_offers_open_decisions_and_no_longer_what_was_taken(
    feed: LiveFeed,
) -> None:
    feed.send(StartExercise())
    assert [one.open for one in feed.catalogue("en").decisions] == [False, False]
    feed.send(ReleaseInject("first-call"))
    decisions = {one.id: one for one in feed.catalogue("en").decisions}
    assert decisions["shelter"].open
    lever = feed.catalogue("en").levers[0]
    assert "40m" in lever.meaning
    assert [value.id for value in lever.parameters[0].values] == ["VR01"]  # VR02 cannot use it


def test_a_jump_knows_what_it_passes(feed: LiveFeed) -> None:
    feed.send(StartExercise())
    assert feed.passes(feed.moment("+20m"), "en") == ()
    assert feed.passes(feed.moment("D1 07:00"), "en") == (Coming("D1 07:00 A first call"),)


def test_a_resumed_exercise_has_its_whole_story_and_says_where_it_stands(
    session: Session, feed: LiveFeed, room: Room
) -> None:
    feed.send(StartExercise())
    feed.send(ReleaseInject("first-call"))
    feed.send(JumpClock(7_200, "release"))
    while feed.advance():
        pass
    before = feed.frame(View("nl")).story
    session.close()
    with Session.resume(session.journal.path.parent, room) as again:
        resumed = LiveFeed(again, room)
        story = resumed.frame(View("nl")).story
        assert story[: len(before)] == before
        told = "\n".join(resumed.greeting("en"))
        assert "D1 08:30 (T+02:00)" in told
        assert "A first call" in told
        assert "Where do people go?" in told


def test_an_exercise_that_has_ended_is_said_to_have(
    session: Session, feed: LiveFeed, room: Room
) -> None:
    feed.send(StartExercise())
    feed.send(ReleaseInject("first-call"))
    feed.send(EndExercise())
    session.close()
    with Session.resume(session.journal.path.parent, room) as again:
        told = LiveFeed(again, room).greeting("en")
    assert told[0].startswith("This exercise ended at D1 06:30 (T+00:00) (ENDEX)")
    assert "Decisions open:" not in told
    # Injects that were still ahead are closed in the log before it, which nobody asked for.
    assert [line.partition("  ")[2] for line in map(str.strip, told[-3:])] == [
        "STARTEX: the exercise has begun",
        "Released: A first call",
        "ENDEX: the exercise has ended",
    ]


def test_a_frame_is_made_anew_only_when_something_happened(feed: LiveFeed) -> None:
    first = feed.frame(View("en"))
    assert feed.frame(View("en")).queue is first.queue
    feed.send(StartExercise())
    assert feed.frame(View("en")).queue is not first.queue


async def test_a_full_disk_is_told_and_nothing_is_lost_once_there_is_room(
    session: Session, feed: LiveFeed
) -> None:
    async with played(feed, "en", WIDE) as pilot:
        await press(pilot, "space")
        with room_for(session.journal.path.stat().st_size + 20):
            await press(pilot, "n")
            await type_in(pilot, "there is no room")
            assert "the disk is full" in screen_of(pilot)
            await press(pilot, "1")
            assert "the disk is full" in screen_of(pilot)
        await press(pilot, "1")
        assert "the disk is full" not in screen_of(pilot)
        assert "PAUSED" in screen_of(pilot)
    notes = [record.body for record in session.records if isinstance(record.body, AddNote)]
    assert notes == [AddNote("there is no room")]
    assert verify(session.journal.path).good


def test_the_clock_stands_still_while_nothing_can_be_written(
    session: Session, feed: LiveFeed
) -> None:
    feed.send(StartExercise())
    with room_for(session.journal.path.stat().st_size + 20):
        with pytest.raises(FileTrouble):
            feed.send(AddNote("there is no room"))
        assert feed.frame(View("en")).clock.state == "paused"


async def test_an_exercise_is_played_to_endex_by_the_keys_of_the_footer(
    session: Session, feed: LiveFeed
) -> None:
    """Whoever presses what the footer marks gets to the end."""
    with pytest.raises(FileTrouble):
        Session.resume(session.journal.path.parent)
    async with played(feed, "en", WIDE) as pilot:
        for _ in range(60):
            seen = screen_of(pilot)
            if "■ ENDEX" in seen:
                break
            if "What changed" in seen:
                await press(pilot, "enter")
            elif "▸space STARTEX" in seen:
                await press(pilot, "space")
            elif "▸space resume" in seen:
                await press(pilot, "plus")
                await press(pilot, "4" if "4 next inject" in screen_of(pilot) else "3", "enter")
                await press(pilot, "2") if "past the end" in screen_of(pilot) else None
            elif "▸d decision" in seen:
                await press(pilot, "d", "1", "1", "enter", "enter")
            elif "▸e ENDEX" in seen:
                await press(pilot, "e")
                await type_in(pilot, "ENDEX")
            elif "▸r release" in seen or "▸g go" in seen:
                await press(pilot, "r" if "▸r" in seen else "g")
            else:
                await press(pilot, "plus", "3", "enter")
                await press(pilot, "2") if "past the end" in screen_of(pilot) else None
                await press(pilot, "enter") if " the way" in screen_of(pilot) else None
                await tick(pilot)
        assert "person-hours without" in screen_of(pilot)
    assert session.state.ended
    assert verify(session.journal.path).good


def test_speeds_of_a_minute_a_second_and_more_show_no_seconds(feed: LiveFeed, room: Room) -> None:
    feed.send(SetSpeed(600))
    feed.send(StartExercise())
    _go(feed, room, 1.5)
    assert feed.frame(View("en")).clock.label.count(":") == 2


def test_a_filter_leaves_what_has_the_words_and_what_is_due(feed: LiveFeed, room: Room) -> None:
    feed.send(StartExercise())
    feed.send(JumpClock(1_800))
    _go(feed, room, 1)
    due = {
        row.inject
        for group in feed.frame(View("en")).queue
        for row in group.rows
        if row.status == "due"
    }
    assert due
    shown = feed.frame(View("en", sought="cot")).queue
    left = {row.inject for group in shown for row in group.rows if not row.hidden}
    scenario = feed.session.header.scenario
    to_cot = {one.id for one in scenario.injects if "cot" in (*one.to, one.from_)}
    assert to_cot
    assert left == to_cot | due
    hidden = {row.inject for group in shown for row in group.rows if row.hidden}
    shown = feed.frame(View("en", sought="cot", unread=frozenset(hidden))).queue
    assert not any(row.hidden for group in shown for row in group.rows)


def test_how_far_objectives_are_is_told_with_what_lies_with_each_cell(feed: LiveFeed) -> None:
    told = feed.coverage("en")
    assert "Cells" in told
    assert "  ROT: injects: 0" in told
    feed.send(StartExercise())
    feed.send(JumpClock(1_800))
    while feed.advance():
        pass
    feed.send(ReleaseInject("first-call"))
    [rot] = [line for line in feed.coverage("en") if line.startswith("  ROT:")]
    assert rot.startswith("  ROT: injects: 1, not acknowledged: 1")
