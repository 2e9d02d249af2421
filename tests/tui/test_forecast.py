"""The forecast on the screen: its key, what it shows as it grows, and what ends it."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import Executor, Future
from concurrent.futures.process import BrokenProcessPool
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from ran import header_of
from shown import shown_header
from textual.pilot import Pilot
from tui.looked import Room, half_a_day, replayed
from tui.pilots import NARROW, WIDE, press, screen_of, settled, tick
from tui.screens_kept import SIZES, compare

from oefening import commands
from oefening.clock import HOUR
from oefening.session import Session, StoryClock, play
from oefening.study.forecast.ahead import REDRAWS, Ahead, look_ahead
from oefening.study.swept import sweep
from oefening.text import LANGUAGES, Language
from oefening.tui.app import ExerciseApp
from oefening.tui.computing import Computing
from oefening.tui.feeds.live import LiveFeed
from oefening.tui.forecaster import Forecaster
from oefening.tui.frames.frame import View
from oefening.tui.playing import PlayApp
from oefening.tui.replaying import ReplayApp


class Slow(Executor):
    """Computes nothing until it is told to, and then as much as it is told."""

    def __init__(self) -> None:
        self.asked: list[tuple[Ahead, Future[object]]] = []
        self.ended = False

    def submit(self, fn: Callable[..., object], /, *args: Ahead, **_: object) -> Future[object]:  # type: ignore[override]
        assert fn in {look_ahead, sweep}
        future: Future[object] = Future()
        if fn is sweep:
            return future
        self.asked.append((args[0], future))
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        del wait, cancel_futures
        self.ended = True

    @property
    def waiting(self) -> list[tuple[Ahead, Future[object]]]:
        return [(ahead, future) for ahead, future in self.asked if not future.done()]

    def compute(self, count: int) -> None:
        for ahead, future in self.waiting[:count]:
            future.set_result(look_ahead(ahead))

    def fail(self, error: BaseException) -> None:
        self.waiting[0][1].set_exception(error)


@asynccontextmanager
async def shown(
    app: ExerciseApp, slow: Slow, size: tuple[int, int] = NARROW
) -> AsyncIterator[Pilot[int]]:
    app.computing = Computing(lambda: slow)
    app.forecaster = Forecaster(app._frames, app.computing)
    async with app.run_test(size=size) as pilot:
        await settled(pilot)
        yield pilot
    app.computing.close()


async def computed(pilot: Pilot[int], slow: Slow, count: int) -> str:
    slow.compute(count)
    for _ in range(3):  # what is done in another thread is heard in the next turn
        await asyncio.sleep(0)
    await tick(pilot)
    return screen_of(pilot)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """An exercise that stands still just before power fails in the east."""
    with Session.create(tmp_path / "it", shown_header(), Room()) as session:
        session.send(commands.StartExercise())
        session.advance(HOUR // 2)
        session.send(commands.PauseClock())
        yield session


async def test_the_line_comes_first_then_the_band_grows_and_keys_are_heard(
    session: Session,
) -> None:
    slow = Slow()
    async with shown(PlayApp(LiveFeed(session, Room()), "en"), slow, WIDE) as pilot:
        await press(pilot, "f")
        assert "The line is being computed" in screen_of(pilot)
        await press(pilot, "l")
        assert "De lijn wordt berekend" in screen_of(pilot)
        await press(pilot, "l")
        assert slow.asked[0][0].redraw is None
        first = await computed(pilot, slow, 1)
        assert "The band follows; 0 of 40 computed" in first
        assert "hours until below" in first
        assert "12 of 40 computed" in await computed(pilot, slow, 12)
        assert len(slow.waiting) == REDRAWS - 12
        assert "40 of 40 computed" in await computed(pilot, slow, REDRAWS)
        assert slow.waiting == []


async def test_arrows_lead_to_the_other_places_and_the_nation(session: Session) -> None:
    slow = Slow()
    async with shown(PlayApp(LiveFeed(session, Room()), "en"), slow) as pilot:
        await press(pilot, "f")
        await computed(pilot, slow, 3)
        seen = []
        for _ in range(4):
            seen.append(screen_of(pilot).splitlines()[1].strip("━"))
            await press(pilot, "right")
        assert len(set(seen)) == 4
        assert seen[-1] == "Forecast: NL"
        await press(pilot, "left")
        assert "Forecast: NL" in screen_of(pilot)


@pytest.mark.parametrize("pane", ["1", "2", "3"])
async def test_why_a_place_is_as_it_is_opens_from_whatever_pane_the_forecast_was_asked_for(
    session: Session, pane: str
) -> None:
    async with shown(PlayApp(LiveFeed(session, Room()), "en"), Slow(), WIDE) as pilot:
        await press(pilot, pane, "f")
        assert "W why" in screen_of(pilot)
        await press(pilot, "W")
        assert screen_of(pilot).splitlines()[1].startswith("━Why")
        await press(pilot, "escape")
        assert "Forecast: VR01" in screen_of(pilot)


async def test_the_worst_place_comes_first_behind_what_was_chosen(session: Session) -> None:
    slow = Slow()
    async with shown(PlayApp(LiveFeed(session, Room()), "en"), slow) as pilot:
        await press(pilot, "3", "down", "enter", "f")
        await computed(pilot, slow, 1)
        app = pilot.app
        assert isinstance(app, PlayApp)
        chosen, *others, nation = app.forecaster.places("VR01/east")
        line = app.forecaster._forecast.line  # type: ignore[union-attr]
        assert line is not None
        lows = [
            min(line.lowest(spot) for spot in line.levels if spot[0] == place) for place in others
        ]
        assert (chosen, nation) == ("VR01/east", "NL")
        assert lows == sorted(lows)
        assert lows[0] < lows[-1]
        assert "1 of" in screen_of(pilot).splitlines()[1]
        await press(pilot, "right")
        assert app.screen.place == others[0]  # type: ignore[attr-defined]


async def test_it_is_of_the_place_that_was_looked_at(session: Session) -> None:
    async with shown(PlayApp(LiveFeed(session, Room()), "en"), Slow()) as pilot:
        await press(pilot, "3", "down", "enter")
        assert "VR01/east" in screen_of(pilot).splitlines()[1]
        await press(pilot, "f")
        assert "Forecast: VR01/east" in screen_of(pilot)


async def test_who_sets_the_clock_going_calls_off_what_is_left_and_too_few_are_no_band(
    session: Session,
) -> None:
    slow = Slow()
    async with shown(PlayApp(LiveFeed(session, Room()), "en"), slow) as pilot:
        await press(pilot, "f")
        assert "So far: lowest to highest; 4 of 40" in await computed(pilot, slow, 5)
        await press(pilot, "space")
        assert all(future.cancelled() for _, future in slow.asked[5:])
        shown_now = screen_of(pilot)
        assert "Broken off after 4 of 40: too few for a band" in shown_now
        assert "f makes a new one" in shown_now
        assert "something has been done" not in shown_now
        page = pilot.app.forecaster.page("VR01", "en")  # type: ignore[attr-defined]
        assert page.foreseen
        assert all(one.band is None for one in page.foreseen)
        await press(pilot, "space", "f")
        assert len(slow.waiting) == REDRAWS + 1
        assert "Called off" not in screen_of(pilot)


async def test_where_not_even_the_line_was_there_that_is_said_and_nothing_holds(
    session: Session,
) -> None:
    slow, room = Slow(), Room()
    async with shown(PlayApp(LiveFeed(session, room), "en"), slow) as pilot:
        await press(pilot, "f", "space")
        room.now += 20
        await tick(pilot)
        assert "Broken off: the line had not been computed yet" in screen_of(pilot)
        assert "still holds" not in screen_of(pilot)
        await press(pilot, "space")


async def test_what_was_called_off_keeps_a_band_of_enough(session: Session) -> None:
    slow = Slow()
    async with shown(PlayApp(LiveFeed(session, Room()), "en"), slow) as pilot:
        await press(pilot, "f")
        await computed(pilot, slow, 21)
        await press(pilot, "space")
        assert (
            "Broken off after 20 of 40 other courses. Line: this course. Band: 9 in 10."
            in screen_of(pilot)
        )
        page = pilot.app.forecaster.page("VR01", "en")  # type: ignore[attr-defined]
        assert all(one.band is not None for one in page.foreseen)


async def test_what_changes_nothing_of_the_model_neither_marks_it_nor_calls_it_off(
    session: Session,
) -> None:
    slow = Slow()
    async with shown(PlayApp(LiveFeed(session, Room()), "en"), slow) as pilot:
        await press(pilot, "f")
        await computed(pilot, slow, 5)
        session.send(commands.AddNote("the mayor asks for more"))
        session.send(commands.SetSpeed(600))
        session.send(commands.AskQuestion("rot", "how long?"))
        await tick(pilot)
        assert "4 of 40 computed" in screen_of(pilot)
        assert len(slow.waiting) == REDRAWS - 4
        session.send(commands.ReleaseInject("call"))
        await tick(pilot)
        assert "Of an earlier moment, D1 07:00; something has been done" in screen_of(pilot)
        assert slow.waiting == []


async def test_what_is_complete_stays_when_play_goes_on_and_says_of_when_it_is(
    session: Session,
) -> None:
    slow, room = Slow(), Room()
    async with shown(PlayApp(LiveFeed(session, room), "en"), slow) as pilot:
        await press(pilot, "f")
        await computed(pilot, slow, REDRAWS + 1)
        assert "only time has passed" not in screen_of(pilot)
        await press(pilot, "space")
        room.now += 20
        await tick(pilot)
        assert session.now > HOUR // 2
        assert "from D1 07:00" in screen_of(pilot)
        assert "Only time has passed since then: the line still holds" in screen_of(pilot)
        assert "40 of 40 computed" in screen_of(pilot)
        await press(pilot, "space")
        assert "Of an earlier moment" not in screen_of(pilot)


async def test_a_clock_that_merely_runs_on_calls_nothing_off(session: Session) -> None:
    slow, room = Slow(), Room()
    session.send(commands.ResumeClock())
    async with shown(PlayApp(LiveFeed(session, room), "en"), slow) as pilot:
        await press(pilot, "f")
        for _ in range(3):
            room.now += 20
            await computed(pilot, slow, 2)
        assert session.now > HOUR // 2
        assert len(slow.waiting) == REDRAWS + 1 - 6
        assert "Of an earlier moment" not in screen_of(pilot)
        session.send(commands.PauseClock())


async def test_to_look_at_a_page_changes_nothing_of_what_is_computed(session: Session) -> None:
    slow, feed = Slow(), LiveFeed(session, Room())
    forecaster = Forecaster(feed, Computing(lambda: slow))
    forecaster.ask(lambda: None)
    session.send(commands.ResumeClock())
    session.advance(HOUR)
    for _ in range(2):
        forecaster.page("VR01", "en")
        assert len(slow.waiting) == REDRAWS + 1
    forecaster.heed(shown=True)
    assert slow.waiting == []


async def test_leaving_the_page_calls_it_off_and_leaving_the_screen_ends_who_computes(
    session: Session,
) -> None:
    slow = Slow()
    async with shown(PlayApp(LiveFeed(session, Room()), "en"), slow) as pilot:
        await press(pilot, "f", "escape")
        assert all(future.cancelled() for _, future in slow.asked)
        assert not slow.ended
    assert slow.ended


async def test_whoever_asks_twice_has_the_first_called_off(session: Session) -> None:
    slow = Slow()
    async with shown(PlayApp(LiveFeed(session, Room()), "en"), slow) as pilot:
        await press(pilot, "f", "f")
        assert all(future.cancelled() for _, future in slow.asked[: REDRAWS + 1])
        assert len(slow.waiting) == REDRAWS + 1


async def test_that_a_process_was_killed_is_said_and_the_next_forecast_has_another(
    session: Session,
) -> None:
    made: list[Slow] = []

    def another() -> Slow:
        made.append(Slow())
        return made[-1]

    app = PlayApp(LiveFeed(session, Room()), "en")
    app.forecaster = Forecaster(app._frames, Computing(another))
    async with app.run_test(size=WIDE) as pilot:
        await press(pilot, "f")
        made[0].fail(BrokenProcessPool())
        await computed(pilot, made[0], 0)
        assert "The forecast has stopped: one of the processes" in screen_of(pilot)
        await press(pilot, "f")
        assert "40 of 40" in await computed(pilot, made[1], REDRAWS + 1)


async def test_nothing_of_it_is_in_the_log_or_in_what_is_told(session: Session) -> None:
    feed, slow = LiveFeed(session, Room()), Slow()
    log = session.journal.path
    before, frame = log.read_bytes(), feed.frame(View("en"))
    async with shown(PlayApp(feed, "en"), slow) as pilot:
        await press(pilot, "f")
        await computed(pilot, slow, REDRAWS + 1)
        await press(pilot, "escape")
    assert log.read_bytes() == before
    after = feed.frame(View("en"))
    assert (after.story, after.levels, after.queue) == (frame.story, frame.levels, frame.queue)


@pytest.mark.parametrize(
    ("language", "live", "past"),
    [
        ("nl", "! Na ENDEX is er niets meer vooruit te zien", "! Hier is het ENDEX"),
        ("en", "! Nothing lies ahead after ENDEX", "! Here is ENDEX: a forecast can only"),
    ],
)
async def test_after_endex_it_is_said_why_there_is_none(
    tmp_path: Path, language: Language, live: str, past: str
) -> None:
    room = Room()
    with half_a_day(tmp_path / "ended", room) as session:
        async with shown(PlayApp(LiveFeed(session, room), language), Slow()) as pilot:
            await press(pilot, "f")
            assert live in screen_of(pilot)
        feed = replayed(session, room)
    async with shown(ReplayApp(feed, language), Slow()) as pilot:
        await press(pilot, "E", "f")
        assert past in screen_of(pilot)
        await press(pilot, "B", "f")
        assert past not in screen_of(pilot)
        assert "06:30" in screen_of(pilot).splitlines()[2]


async def test_before_startex_there_is_one_from_startex(tmp_path: Path) -> None:
    slow = Slow()
    with Session.create(tmp_path / "new", shown_header(), Room()) as session:
        async with shown(PlayApp(LiveFeed(session, Room()), "en"), slow) as pilot:
            await press(pilot, "f")
            assert "from D1 06:30" in screen_of(pilot)


async def test_who_looks_back_is_told_what_would_have_come_of_that_moment(
    tmp_path: Path,
) -> None:
    slow = Slow()
    with half_a_day(tmp_path / "past", Room()) as session:
        feed = replayed(session, Room())
    async with shown(ReplayApp(feed, "en"), slow) as pilot:
        await press(pilot, "B", "full_stop", "f")
        assert "from D1 06:31" in await computed(pilot, slow, 2)
        await press(pilot, "full_stop")
        assert "Of another moment than the one you are looking at: D1 06:31" in screen_of(pilot)
        assert slow.waiting == []
        await press(pilot, "f")
        assert "from D1 06:32" in screen_of(pilot)
        await press(pilot, "escape", "space", "f")
        assert "‖ REPLAY" in screen_of(pilot)  # time stands still at the moment that it is of


@pytest.mark.xdist_group("kabelbrug-utrecht")
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES)
async def test_the_forecast_looks_as_it_did(tmp_path: Path, size: str, language: Language) -> None:
    header, slow = header_of("kabelbrug-utrecht"), Slow()
    clock = StoryClock(header.calendar)
    with Session.create(tmp_path / "it", header, clock) as session:
        for progress in play(session, header.scenario.plays["average"], clock):
            if progress.now >= 3 * HOUR:
                break
        session.pause()
        app = PlayApp(LiveFeed(session, clock), language)
        async with shown(app, slow, SIZES[size]) as pilot:
            await press(pilot, "f")
            compare(f"forecast-{size}-{language}", await computed(pilot, slow, 6))
