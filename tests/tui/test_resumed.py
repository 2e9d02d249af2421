"""An exercise that is taken up again looks and asks just as it did when it was put by."""

from collections.abc import Iterator
from itertools import takewhile
from pathlib import Path

import pytest
from session.reopened import wall
from tui.pilots import WIDE, played, press, screen_of, under_way

from oefening.commands import (
    AddNote,
    Command,
    JumpClock,
    PauseClock,
    ResumeClock,
    StartExercise,
)
from oefening.library import load_scenario, shipped
from oefening.record import Header
from oefening.session import Session, StoryClock, play
from oefening.state import ClockState
from oefening.tui.feeds.live import LiveFeed
from oefening.tui.frames.frame import View
from oefening.tui.frames.level_table import SCOPES, SORTS, WHATS, LevelView

HALF_A_DAY = 43_200

VIEWS = [
    View("en", levels=LevelView(what, scope, sort))
    for what in WHATS
    for scope in SCOPES
    for sort in SORTS
]


@pytest.fixture(scope="module")
def feeds(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[LiveFeed, LiveFeed]]:
    """Half a day of the scenario that comes with the program: as it was made, and taken up."""
    loaded = load_scenario(shipped()["kabelbrug-utrecht"])
    header = Header(seed=1, scenario=loaded.scenario, world=loaded.world, calendar=loaded.calendar)
    folder, clock = tmp_path_factory.mktemp("resumed"), StoryClock(header.calendar)
    new = Session.create(folder, header, clock)
    progress = play(new, header.scenario.plays["average"], clock)
    for _ in takewhile(lambda _: new.now < HALF_A_DAY, progress):
        pass
    new.pause()
    new.close()
    with Session.resume(folder, wall) as again:
        yield LiveFeed(new), LiveFeed(again)


def test_it_looks_as_before(feeds: tuple[LiveFeed, LiveFeed]) -> None:
    new, again = feeds
    assert [again.frame(view) for view in VIEWS] == [new.frame(view) for view in VIEWS]


def test_it_asks_as_before(feeds: tuple[LiveFeed, LiveFeed]) -> None:
    new, again = feeds
    assert again.catalogue("en") == new.catalogue("en")


def test_it_tells_of_places_in_play_as_before(feeds: tuple[LiveFeed, LiveFeed]) -> None:
    new, again = feeds
    (region,) = new.session.header.scenario.regions
    inside = [place.id for place in new.session.header.world.places if place.within == region]
    for place in (region, *inside):
        assert again.page(place, "en") == new.page(place, "en")


def put_by(folder: Path, *then: Command) -> LiveFeed:
    """The exercise taken up again after a jump over what releases itself, and then `then`."""
    loaded = load_scenario(shipped()["kabelbrug-utrecht"])
    header = Header(seed=1, scenario=loaded.scenario, world=loaded.world, calendar=loaded.calendar)
    with Session.create(folder, header, StoryClock(header.calendar)) as session:
        session.send(StartExercise())
        session.send(JumpClock(2_700, "leave"))
        session.advance(2_700)
        for command in then:
            session.send(command)
        session.pause()
    return LiveFeed(Session.resume(folder, wall))


async def test_what_released_itself_before_anybody_looked_is_still_to_be_read_out(
    tmp_path: Path,
) -> None:
    feed = put_by(tmp_path / "exercise", PauseClock())
    told = "\n".join(feed.greeting("en"))
    assert "Released by themselves since, perhaps not read out yet:" in told
    async with played(feed, "en", WIDE) as pilot:
        assert "perhaps not read out yet" in screen_of(pilot)
        await press(pilot, "enter")
        assert "» D1 07:10  Grid operator: both cab… read out" in screen_of(pilot)
    feed.session.close()


def test_what_came_before_somebody_did_something_else_counts_as_looked_at(tmp_path: Path) -> None:
    with put_by(tmp_path / "exercise", AddNote("we have heard")).session as session:
        feed = LiveFeed(session)
        assert feed.unread() == frozenset()
        assert "not read out" not in "\n".join(feed.greeting("en"))


def test_what_somebody_did_while_the_clock_stood_is_no_sign_until_it_goes_on(
    tmp_path: Path,
) -> None:
    note = AddNote("one of several")
    with put_by(tmp_path / "standing", PauseClock(), note).session as session:
        assert len(LiveFeed(session).unread()) == 3
    with put_by(tmp_path / "going", PauseClock(), note, ResumeClock()).session as session:
        assert LiveFeed(session).unread() == frozenset()


TITLES: dict[ClockState, str] = {
    "paused": "The exercise is resumed",
    "ended": "The exercise has ended",
}


@pytest.mark.parametrize("state", TITLES)
async def test_its_greeting_is_headed_by_whether_it_goes_on(state: ClockState) -> None:
    feed = under_way()
    feed.state, feed.greetings = state, ("where it stands",)
    async with played(feed) as pilot:
        seen = screen_of(pilot)
    assert "where it stands" in seen
    assert [title for title in TITLES.values() if title in seen] == [TITLES[state]]
