"""The feed of a log that is looked back at."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from laws.acts import ACTS, HEADER, Act
from laws.acts import played as lives
from shown import shown_header
from tui.looked import Room, half_a_day, replayed

from oefening import commands
from oefening.commands import Command, StartExercise
from oefening.errors import Refused
from oefening.events import WorldSettled
from oefening.journal import Journal
from oefening.projections.past import Past
from oefening.session.session import Session
from oefening.state import beginning, evolve
from oefening.tui.feeds.live import LiveFeed
from oefening.tui.feeds.replay import ReplayFeed
from oefening.tui.frames import moves
from oefening.tui.frames.frame import Frame, Replay, View
from oefening.tui.scenes.frame import frame_of
from oefening.tui.scenes.look import Look, Sight
from oefening.tui.scenes.pages import page_of


def shown(feed: ReplayFeed) -> Replay:
    replay = feed.frame(View("en")).replay
    assert replay is not None
    return replay


def lived(session: Session, feed: LiveFeed, acts: list[Act]) -> Iterator[Frame]:
    """The frames on the live screen after each act, and after each time that went by."""
    send(session, StartExercise())
    yield at_once(feed)
    for act in acts:
        session.advance(session.now + act.gap)
        yield at_once(feed)
        send(session, act.at(session._engine))
        yield at_once(feed)
        if session.state.jump is not None:
            session.advance(session.state.jump.to)
            yield at_once(feed)


def at_once(feed: LiveFeed | ReplayFeed) -> Frame:
    """The frame without what only the live screen says of what has just been done."""
    frame = feed.frame(View("nl", "first-call"))
    return replace(frame, acted=(), alone="", passed=None, replay=None)


def send(session: Session, command: Command) -> None:
    with suppress(Refused):
        session.send(command)


@settings(max_examples=25)
@given(acts=ACTS, order=st.randoms(use_true_random=False))
def test_every_moment_looks_as_it_did_when_it_was_lived(acts: list[Act], order: Random) -> None:
    with TemporaryDirectory() as folder:
        with Session.create(Path(folder, "exercise"), HEADER, Room()) as session:
            live = LiveFeed(session, Room())
            frames = [
                (session.state.records, session.now, frame) for frame in lived(session, live, acts)
            ]
        replay = replayed(session, Room())
    past = Past(HEADER, session.records)
    order.shuffle(frames)
    compared = 0
    for number, second, frame in frames:
        if past.moments.second(number) == second:
            replay.seek(moves.ToRecord(number))
        elif past.moments.by(second) == number < past.last:
            replay.seek(moves.ToSecond(second))
        else:
            continue  # more happened in that second later, or nothing is known of it
        compared += 1
        assert at_once(replay) == frame
    assert compared


PAGES = ("NL", "VR01", "VR02", *(node.address for node in HEADER.world.nodes))


def stood(number: int, journal: Journal) -> Look:
    """How it stood when record `number` was the last, for who has heard of nothing else."""
    header = journal.header
    sight, state = Sight.of(header), beginning(header.scenario, header.world)
    for record in journal.records[:number]:
        sight.history.hear(record)
        sight.names.learn(record)
        evolve(state, record)
    return Look(sight, state, state.now, "en")


@settings(max_examples=12, phases=set(Phase) - {Phase.shrink})
@given(acts=ACTS, chance=st.randoms(use_true_random=False))
def test_at_any_record_frame_and_pages_are_what_they_were_when_it_was_the_last(
    acts: list[Act], chance: Random
) -> None:
    records, view = lives(acts), View("en", "first-call")
    with TemporaryDirectory() as folder:
        with Journal.create(Path(folder, "exercise"), HEADER) as journal:
            journal.append(records, sync=False)
        journal = Journal.read(Path(folder, "exercise"))
    replay = ReplayFeed(journal, Room())
    hasty = [one.number for one in records[:-1] if one.at == records[one.number].at]
    for number in chance.sample(hasty, min(5, len(hasty))):
        replay.seek(moves.ToRecord(number))
        look, shown = stood(number, journal), replay.frame(view)
        assert [replay.page(key, "en") for key in PAGES] == [page_of(look, key) for key in PAGES]
        assert replace(shown, replay=None, closing=()) == frame_of(
            look, view, shown.clock, shown.story
        )


def test_a_page_knows_nothing_of_what_follows_in_the_same_second(
    feed: ReplayFeed, session: Session
) -> None:
    """The cable is cut at the second in which the power falls, some records ahead of it."""
    address = "VR01/east.power"
    fell = next(
        record
        for record in session.records
        if isinstance(record.body, WorldSettled) and address in record.body.levels
    )
    feed.seek(moves.ToRecord(fell.number - 1))
    page = feed.page(address, "en")
    assert page is not None
    assert page.told == ()
    assert set(page.curves[0].values) == {1_000_000}
    feed.seek(moves.ToRecord(fell.number))
    page = feed.page(address, "en")
    assert page is not None
    assert page.curves[0].values[-1] == 0


@pytest.fixture
def room() -> Room:
    return Room()


@pytest.fixture
def session(tmp_path: Path, room: Room) -> Iterator[Session]:
    with half_a_day(tmp_path / "exercise", room) as session:
        yield session


@pytest.fixture
def feed(session: Session, room: Room) -> ReplayFeed:
    return replayed(session, room)


def when(feed: ReplayFeed) -> str:
    return feed.frame(View("en")).clock.label[:8]


def statuses(feed: ReplayFeed) -> dict[str, str]:
    frame = feed.frame(View("en"))
    return {row.inject: row.status for group in frame.queue for row in group.rows}


def test_it_opens_at_startex_and_knows_how_much_there_is(
    feed: ReplayFeed, session: Session
) -> None:
    frame = feed.frame(View("en"))
    assert (when(feed), frame.clock.state) == ("D1 06:30", "running")
    assert shown(feed).last == len(session.records)
    assert len(shown(feed).trace) == len(session.records)
    assert len(shown(feed).story) > len(frame.story) == shown(feed).told


def test_it_goes_from_inject_to_inject_and_back(feed: ReplayFeed) -> None:
    feed.seek(moves.ToLandmark("inject", 1))
    assert (when(feed), statuses(feed)["call"], shown(feed).about) == (
        "D1 08:30",
        "released",
        "call",
    )
    feed.seek(moves.ToLandmark("inject", 1))
    assert (when(feed), statuses(feed)["radio"], shown(feed).about) == (
        "D1 10:30",
        "released",
        "radio",
    )
    with pytest.raises(Refused):
        feed.seek(moves.ToLandmark("inject", 1))
    feed.seek(moves.ToLandmark("inject", -1))
    assert (when(feed), statuses(feed)["radio"]) == ("D1 08:30", "waiting")


def test_it_goes_to_a_decision_and_looks_at_what_asked_it(feed: ReplayFeed) -> None:
    feed.seek(moves.ToLandmark("decision", 1))
    assert (when(feed), shown(feed).about) == ("D1 09:00", "call")
    assert feed.frame(View("en")).open_decisions == 0
    feed.seek(moves.By(-60))
    assert feed.frame(View("en")).open_decisions == 1


def test_it_goes_to_a_change_of_levels(feed: ReplayFeed) -> None:
    feed.seek(moves.ToLandmark("change", 1))
    assert when(feed) == "D1 07:30"
    levels = feed.frame(View("en")).levels
    assert levels is not None
    assert levels.lowest == 0


def test_it_goes_by_time_to_whole_minutes_and_not_beyond_the_log(feed: ReplayFeed) -> None:
    feed.seek(moves.ToSecond(3_650))
    feed.seek(moves.By(60))
    assert when(feed) == "D1 07:31"
    feed.seek(moves.ToSecond(3_650))
    feed.seek(moves.By(-60))
    assert when(feed) == "D1 07:30"
    feed.seek(moves.By(-7_200))
    assert when(feed) == "D1 06:30"
    feed.seek(moves.By(10**9))
    assert (when(feed), feed.frame(View("en")).clock.state) == ("D1 18:30", "ended")


@pytest.mark.parametrize(
    ("written", "second"), [("D1 08:00", 5_400), ("+45m", 9_900), ("-1h", 3_600), ("T+2h", 7_200)]
)
def test_a_time_can_be_written_from_here_both_ways(
    feed: ReplayFeed, written: str, second: int
) -> None:
    feed.seek(moves.ToSecond(7_200))
    assert feed.moment(written) == second


def test_it_goes_to_the_end_and_to_the_beginning(feed: ReplayFeed) -> None:
    feed.seek(moves.ToEdge(1))
    assert (shown(feed).number, feed.frame(View("en")).clock.state) == (shown(feed).last, "ended")
    assert any("Fingerprint" in line for line in feed.frame(View("en")).closing)
    feed.seek(moves.ToEdge(-1))
    assert when(feed) == "D1 06:30"


def test_time_goes_by_at_any_speed_and_stops_at_the_end(feed: ReplayFeed, room: Room) -> None:
    feed.seek(moves.Roll(rolling=True))
    room.now += 10
    feed.advance()
    assert when(feed) == "D1 06:40"
    feed.seek(moves.Pace(3_600))
    room.now += 2
    feed.advance()
    assert (when(feed), shown(feed).rolling) == ("D1 08:40", True)
    room.now += 100
    feed.advance()
    assert (when(feed), shown(feed).rolling) == ("D1 18:30", False)


def test_time_goes_by_backwards_too(feed: ReplayFeed, room: Room) -> None:
    feed.seek(moves.ToSecond(7_200))
    assert statuses(feed)["call"] == "released"
    feed.seek(moves.Turn(backwards=True))
    feed.seek(moves.Roll(rolling=True))
    room.now += 2
    feed.advance()
    assert (when(feed), statuses(feed)["call"]) == ("D1 08:28", "waiting")
    room.now += 1_000
    feed.advance()
    assert (when(feed), shown(feed).rolling) == ("D1 06:30", False)


def test_a_moment_looks_the_same_however_one_came_there(tmp_path: Path, room: Room) -> None:
    with Session.create(tmp_path / "amid-a-minute", shown_header(), room) as session:
        session.send(commands.StartExercise())
        session.advance(7_250)
        session.send(commands.ReleaseInject("call"))
        session.advance(10_000)
        session.send(commands.AddNote("so late"))
        directly, step_by_step = replayed(session, room), replayed(session, room)
    directly.seek(moves.ToSecond(9_054))
    for second in (9_000, 9_030, 9_054):
        step_by_step.seek(moves.ToSecond(second))
        shown(step_by_step)
        step_by_step.page("VR01", "en")
    for view in (View("en"), View("en", "call")):
        one, other = directly.frame(view), step_by_step.frame(view)
        assert replace(one, replay=None) == replace(other, replay=None)
    assert directly.page("VR01", "en") == step_by_step.page("VR01", "en")


def test_while_it_stands_still_the_room_may_go_on(feed: ReplayFeed, room: Room) -> None:
    room.now += 1_000
    feed.advance()
    assert when(feed) == "D1 06:30"


def test_from_the_end_it_begins_anew(feed: ReplayFeed, room: Room) -> None:
    feed.seek(moves.ToEdge(1))
    feed.seek(moves.Roll(rolling=True))
    room.now += 60
    feed.advance()
    assert when(feed) == "D1 07:30"


def test_it_finds_words_in_the_story_and_in_the_trace(feed: ReplayFeed) -> None:
    assert when(feed) == "D1 06:30"
    feed.seek(moves.Find("MAYOR calls"))
    assert when(feed) == "D1 08:30"
    feed.seek(moves.Find("decisionrecorded shelter"))
    assert when(feed) == "D1 09:00"
    feed.seek(moves.Find(step=1))
    assert when(feed) == "D1 09:00"
    feed.seek(moves.ToEdge(1))
    feed.seek(moves.Find(step=-1))
    assert when(feed) == "D1 09:00"
    with pytest.raises(Refused):
        feed.seek(moves.Find("no such words anywhere"))
    assert when(feed) == "D1 09:00"


def test_whoever_switches_language_on_a_hit_reads_it_in_that_language(feed: ReplayFeed) -> None:
    shown(feed)
    feed.seek(moves.Find("mayor calls"))
    before = shown(feed)
    after = feed.frame(View("nl")).replay
    assert before.struck is not None
    assert after is not None
    assert after.struck is not None
    assert "The mayor calls" in before.struck.text
    assert "De burgemeester belt" in after.struck.text
    assert after.hit == before.hit.replace("Hit", "Treffer").replace("of", "van")


def test_what_a_search_needs_is_made_ready_while_nobody_does_anything(feed: ReplayFeed) -> None:
    for _ in range(3):
        feed.advance()
    assert all(one.fold(1) == 1 for one in (feed._sought, *feed._sought_story.values()))


def test_a_log_without_records_can_be_looked_at(tmp_path: Path, room: Room) -> None:
    with Session.create(tmp_path / "empty", shown_header(), room) as session:
        feed = replayed(session, room)
    feed.seek(moves.Roll(rolling=True))
    room.now += 10
    feed.advance()
    assert feed.frame(View("en")).clock.state == "ready"
    assert (shown(feed).number, shown(feed).last, shown(feed).rolling) == (0, 0, False)
