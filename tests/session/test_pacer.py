import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from exercises import END, rich_header
from small_disk import room_for

from oefening.commands import (
    AnchorClock,
    EndExercise,
    JumpClock,
    PauseClock,
    ReleaseInject,
    ResumeClock,
    SetSpeed,
    StartExercise,
)
from oefening.errors import FileTrouble
from oefening.events import ClockArrived, ClockStopped, InjectDue
from oefening.record import PROGRAM, Record
from oefening.session import Pacer, Session, verify
from oefening.session.pacer import BEHIND, REST


class Room:
    """A room whose clock goes on when it is told to, and by `costs` whenever it is looked at."""

    def __init__(self) -> None:
        self.now = 1_800_340_200.0
        self.costs = 0.0

    def __call__(self) -> float:
        self.now += self.costs
        return self.now


@pytest.fixture
def room() -> Room:
    return Room()


@pytest.fixture
def session(tmp_path: Path, room: Room) -> Iterator[Session]:
    with Session.create(tmp_path / "exercise", rich_header(), room) as session:
        yield session


@pytest.fixture
def pacer(session: Session, room: Room) -> Pacer:
    return Pacer(session, room)


def live(pacer: Pacer, room: Room, seconds: float) -> None:
    """Let so many seconds pass in the room, with the pacer doing its work."""
    end = room.now + seconds
    while room.now < end:
        rest = pacer.step()
        if rest is None:
            room.now = end
        else:
            room.now = min(end, room.now + rest)
    pacer.step()


def anchors(session: Session) -> list[str]:
    return [r.body.reason for r in session.records if isinstance(r.body, AnchorClock)]


def test_ahead_of_startex_nothing_moves(pacer: Pacer, room: Room, session: Session) -> None:
    live(pacer, room, 3600)
    assert session.now == 0
    assert session.records == []


def test_the_exercise_keeps_pace_with_the_room(pacer: Pacer, room: Room, session: Session) -> None:
    session.send(StartExercise())
    live(pacer, room, 10)
    assert session.now == 600
    session.send(SetSpeed(1))
    live(pacer, room, 10)
    assert session.now == 610
    session.send(SetSpeed(30))
    live(pacer, room, 1.5)
    assert session.now == 655
    assert anchors(session) == []


@pytest.mark.parametrize("pause", [0.0, 0.04, 1.0, 3600.0, 30 * 86_400.0])
def test_no_pause_is_too_long_and_none_moves_anything(
    pacer: Pacer, room: Room, session: Session, pause: float
) -> None:
    session.send(StartExercise())
    live(pacer, room, 29)
    session.send(PauseClock())
    live(pacer, room, pause)
    assert session.now == 29 * 60
    session.send(ResumeClock())
    live(pacer, room, 1)
    assert session.now == 1800
    assert session.records[-1].body == InjectDue("first-call")
    assert session.records[-1].at == 1800
    assert anchors(session) == []


def test_while_it_stands_still_it_does_not_look_at_the_clock(
    pacer: Pacer, room: Room, session: Session
) -> None:
    session.send(StartExercise())
    session.send(PauseClock())
    assert pacer.step() is None


def test_between_looks_at_the_clock_it_rests(pacer: Pacer, room: Room, session: Session) -> None:
    session.send(StartExercise())
    assert pacer.step() == REST


def test_after_the_computer_slept_the_exercise_goes_on_where_it_was(
    pacer: Pacer, room: Room, session: Session
) -> None:
    session.send(StartExercise())
    live(pacer, room, 10)
    room.now += 8 * 3600
    live(pacer, room, 1)
    assert session.now == pytest.approx(660, abs=6)
    assert anchors(session) == ["sleep"]
    assert session.records[-1].at == 600
    assert [r.seat for r in session.records if isinstance(r.body, AnchorClock)] == [PROGRAM]


def test_a_clock_that_is_set_back_does_not_stop_the_exercise(
    pacer: Pacer, room: Room, session: Session
) -> None:
    session.send(StartExercise())
    live(pacer, room, 10)
    room.now -= 3600
    live(pacer, room, 1)
    assert session.now == 660
    assert anchors(session) == ["sleep"]


def test_a_hitch_is_caught_up_with(pacer: Pacer, room: Room, session: Session) -> None:
    session.send(StartExercise())
    live(pacer, room, 10)
    room.now += BEHIND - 0.5
    live(pacer, room, 1)
    assert session.now == 750
    assert anchors(session) == []


def test_what_cannot_keep_up_is_anchored_anew_rather_than_chased(
    pacer: Pacer, room: Room, session: Session
) -> None:
    session.send(StartExercise())
    session.send(SetSpeed(3600))
    room.costs = 1.5
    pacer._budget = 1
    for _ in range(4):
        pacer.step()
    assert "overload" in anchors(session)
    assert verify(session.journal.path).good


def test_a_jump_is_made_in_slices_without_a_rest(
    pacer: Pacer, room: Room, session: Session
) -> None:
    session.send(StartExercise())
    session.send(JumpClock(END, "release"))
    pacer._budget = 1
    room.costs = 0.005
    rests = [pacer.step() for _ in range(3)]
    assert rests == [0, 0, 0]
    assert 0 < session.now < END
    while session.state.jump is not None:
        pacer.step()
    assert session.now == END
    assert session.records[-1].body == ClockArrived()
    live(pacer, room, 1)
    assert session.now == pytest.approx(END + 60, abs=6)
    assert anchors(session) == []


def test_a_jump_from_a_pause_ends_in_a_pause(pacer: Pacer, room: Room, session: Session) -> None:
    session.send(StartExercise())
    session.send(PauseClock())
    session.send(JumpClock(1000))
    live(pacer, room, 5)
    assert session.now == 1000
    assert not session.state.running


def test_a_jump_stops_at_the_first_manual_inject(
    pacer: Pacer, room: Room, session: Session
) -> None:
    session.send(StartExercise())
    session.send(JumpClock(END))
    live(pacer, room, 5)
    assert session.now == 1800
    assert session.records[-1].body == ClockStopped("first-call")
    session.send(ReleaseInject("first-call"))
    session.send(ResumeClock())
    live(pacer, room, 5)
    assert session.now == 2100


def test_it_works_longer_where_much_is_done_in_little_time(
    pacer: Pacer, room: Room, session: Session
) -> None:
    session.send(StartExercise())
    session.send(JumpClock(END, "release"))
    before = pacer._budget = 1
    pacer.step()
    assert session.now < END
    assert pacer._budget > before


def test_it_works_shorter_where_that_takes_long(pacer: Pacer, room: Room, session: Session) -> None:
    session.send(StartExercise())
    before = pacer._budget
    room.costs = 1.0
    for _ in range(4):
        pacer.step()
    assert pacer._budget < before


def test_after_idle_seconds_a_slice_is_no_longer_than_before(
    pacer: Pacer, room: Room, session: Session
) -> None:
    session.send(StartExercise())
    session.send(SetSpeed(1))
    before = pacer._budget
    live(pacer, room, 12)
    assert session.now > 0
    assert pacer._budget == before


# ── in an event loop ─────────────────────────────────────────────────────────────────────────────


async def until(holds: Callable[[], bool]) -> None:
    while not holds():  # noqa: ASYNC110 (nobody would set an event)
        await asyncio.sleep(0.005)


async def test_it_wakes_at_a_command_and_ends_at_endex(session: Session, room: Room) -> None:
    pacer = Pacer(session, room)
    running = asyncio.create_task(pacer.run())
    await asyncio.sleep(0.01)
    session.send(StartExercise())
    session.send(JumpClock(END, "leave"))
    async with asyncio.timeout(5):
        await until(lambda: session.now == END)
        session.send(EndExercise())
        await running
    assert session.state.ended
    assert verify(session.journal.path).good


async def test_a_full_disk_is_told_and_the_exercise_waits(session: Session, room: Room) -> None:
    told: list[FileTrouble] = []
    pacer = Pacer(session, room, told.append)
    session.send(StartExercise())
    running = asyncio.create_task(pacer.run())
    async with asyncio.timeout(5):
        with room_for(session.journal.path.stat().st_size):
            room.now += 1.9
            while not told:
                room.now += 1
                await asyncio.sleep(0.005)
        assert not session.moving
        at = session.now
        room.now += 100
        await asyncio.sleep(0.02)
        assert session.now == at
        session.send(ResumeClock())
        room.now += 1
        await until(lambda: session.now > at)
        session.send(EndExercise())
        await running
    assert len(told) == 1
    assert verify(session.journal.path).good


async def test_an_engine_that_fails_is_heard_of_and_time_stands_still(
    session: Session, room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> list[Record]:
        raise ZeroDivisionError("in a flow")

    pacer = Pacer(session, room)
    session.send(StartExercise())
    monkeypatch.setattr(session._engine, "advance", fail)
    room.now += 1
    with pytest.raises(ZeroDivisionError, match="in a flow"):
        await pacer.run()
    assert session.now == 0
    monkeypatch.undo()
    with pytest.raises(RuntimeError, match="failed"):
        pacer.step()
