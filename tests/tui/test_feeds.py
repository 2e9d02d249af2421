"""What every feed keeps to, whether it is lived, looked back at or staged."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tui.fake import FakeFeed
from tui.looked import Room, half_a_day, replayed

from oefening.errors import OefeningError
from oefening.text import BadValue
from oefening.tui.feeds.live import LiveFeed
from oefening.tui.frames.feed import Feed
from oefening.tui.frames.frame import View

FEEDS = ("live", "replay", "fake")


@pytest.fixture(params=FEEDS)
def feed(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Feed]:
    room = Room()
    with half_a_day(tmp_path / "exercise", room) as session:
        made: dict[str, Callable[[], Feed]] = {
            "live": lambda: LiveFeed(session, room),
            "replay": lambda: replayed(session, room),
            "fake": FakeFeed,
        }
        yield made[request.param]()


def test_a_frame_is_of_the_view_that_asked_for_it(feed: Feed) -> None:
    inject = next(row.inject for group in feed.frame(View("nl")).queue for row in group.rows)
    frame = feed.frame(View("en", inject))
    assert frame.view == View("en", inject)
    assert frame.card is not None
    assert frame.card.inject == inject
    assert feed.frame(View("nl")).card is None


def test_each_language_has_its_own_words_and_the_same_things(feed: Feed) -> None:
    dutch, english = feed.frame(View("nl")), feed.frame(View("en"))
    assert dutch.title != english.title
    assert [group.name for group in dutch.queue] == [group.name for group in english.queue]
    assert [line.number for line in dutch.story] == [line.number for line in english.story]


def test_asked_twice_a_feed_says_the_same(feed: Feed) -> None:
    assert feed.frame(View("nl")) == feed.frame(View("nl"))


def test_while_the_room_stands_still_nothing_is_waiting(feed: Feed) -> None:
    assert not feed.advance()


def test_a_moment_is_read_as_it_is_shown(feed: Feed) -> None:
    assert feed.moment(feed.show(5_400)) == 5_400
    with pytest.raises((BadValue, OefeningError)):
        feed.moment("tea time")
