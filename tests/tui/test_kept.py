"""What is kept of a frame is never what is no longer so."""

from dataclasses import replace
from itertools import count

import pytest
from shown import Playing
from tui.fake import FakeFeed
from tui.looks import look_at
from tui.pilots import WIDE, played, press

from oefening import commands
from oefening.text import Language
from oefening.tui.feeds.offers import catalogue
from oefening.tui.frames.frame import Frame, QueueGroup, View
from oefening.tui.frames.level_table import LevelView
from oefening.tui.scenes.card import card
from oefening.tui.scenes.frame import clock_of, frame_of
from oefening.tui.scenes.look import Look, Sight
from oefening.tui.scenes.pages import page_of
from oefening.tui.scenes.queue import next_due, queue_groups
from oefening.world.model import REQUIREMENTS

HOUR, MINUTE = 3_600, 60

VIEW = View("en")
SOUGHT = View("en", sought="press")


def anew(look: Look) -> Look:
    """The same, of somebody who has seen nothing before."""
    return replace(look, sight=Sight.of(look.sight.header))


def test_the_queue_follows_all_that_happens(playing: Playing) -> None:
    look = look_at(playing)
    seen: list[tuple[QueueGroup, ...]] = []
    acts: list[commands.Command] = [
        commands.ReleaseInject("spare"),
        commands.HoldInject("later", "not yet"),
        commands.AddInject("the press is here"),
        commands.AcknowledgeInject("spare", "rot"),
        commands.SkipInject("later"),
    ]
    for minute in range(0, 5 * 60, 20):
        playing.until(minute / 60)
        if acts:
            playing.do(acts.pop(0))
        look = replace(look, second=minute * MINUTE)
        seen.append(queue_groups(look, VIEW))
        dutch = replace(look, language="nl")
        assert seen[-1] == queue_groups(anew(look), VIEW)
        assert queue_groups(dutch, VIEW) == queue_groups(anew(dutch), VIEW)
        assert queue_groups(look, SOUGHT) == queue_groups(anew(look), SOUGHT)
    assert len(set(seen)) > 5


def test_time_alone_makes_an_inject_overdue(playing: Playing) -> None:
    playing.until(2)
    look = look_at(playing)
    [now] = [group for group in queue_groups(look, VIEW) if group.name == "now"]
    assert [row.inject for row in now.rows] == ["call"]
    later = replace(look, second=2 * HOUR + 16 * MINUTE)
    [overdue] = [group for group in queue_groups(later, VIEW) if group.name == "overdue"]
    assert [row.inject for row in overdue.rows] == ["call"]


def test_a_part_is_kept_as_long_as_all_that_it_is_made_of_is_the_same(playing: Playing) -> None:
    playing.until(1)
    look, made = look_at(playing), count()

    def part(look: Look, of: str = "") -> int:
        return look.kept("part", of, make=lambda: next(made))

    assert part(look) == part(look) == part(replace(look, second=HOUR + 59)) == 0
    assert part(replace(look, second=HOUR + MINUTE)) == 1
    assert part(look) == 2
    assert part(replace(look, language="nl")) == 3
    assert part(look, "something else") == 4
    playing.do(commands.AddNote("that something happened"))
    assert part(look, "something else") == 5


def test_all_in_a_minute_looks_the_same_until_something_happens(playing: Playing) -> None:
    playing.until(1)
    look = replace(look_at(playing), second=HOUR + 59)
    assert look.now == HOUR
    playing.until(1 + 30 / HOUR)
    playing.do(commands.AddNote("amid a minute"))
    assert look.now == HOUR + 30
    assert replace(look, second=HOUR + MINUTE).now == HOUR + MINUTE


def test_a_map_of_another_requirement_is_another(playing: Playing) -> None:
    look = look_at(playing)
    clock = clock_of(look)
    for mapped in ("energy", "mass-casualties", None):
        view = View("en", levels=LevelView(mapped=mapped))
        told = frame_of(look, view, clock, ()).tiles
        assert told == frame_of(anew(look), view, clock, ()).tiles
        assert told is not None
        assert told.requirement == (mapped and REQUIREMENTS.index(mapped))


def test_the_page_of_another_place_is_another(playing: Playing) -> None:
    look = look_at(playing)
    pages = [page_of(look, key) for key in ("VR01", "VR02", "VR01.power")]
    assert [page.key for page in pages if page] == ["VR01", "VR02", "VR01.power"]


@pytest.mark.parametrize("hour", [0, 2, 4, 23])
def test_what_comes_due_next_is_the_first_of_what_is_ahead(playing: Playing, hour: int) -> None:
    playing.until(hour)
    look = look_at(playing)
    ahead = [
        row for group in queue_groups(look, VIEW) if group.name == "next" for row in group.rows
    ]
    assert next_due(look) == (f"{ahead[0].when} {ahead[0].title}" if ahead else "")


def test_who_only_looks_at_another_inject_has_the_rest_as_it_was(playing: Playing) -> None:
    playing.until(2)
    look = look_at(playing)
    clock = clock_of(look)
    first = frame_of(look, View("en", "call"), clock, ())
    other = frame_of(look, View("en", "spare"), clock, ())
    assert other.card != first.card
    assert other.levels is first.levels
    assert other.open is first.open
    dutch = replace(look, language="nl")
    assert frame_of(dutch, View("nl", "call"), clock, ()).levels != first.levels


def test_a_frame_of_another_moment_is_that_of_who_has_seen_nothing_before(playing: Playing) -> None:
    look = look_at(playing)
    for hour in (1, 2, 4, 9):
        heard = len(playing.records)
        playing.until(hour)
        for record in playing.records[heard:]:
            look.sight.history.hear(record)
        look = replace(look, second=playing.engine.now)
        fresh = look_at(playing)
        views = [View("en", "call"), View("en", None, levels=LevelView("capacities"))]
        for view in views:
            told = frame_of(look, view, clock_of(look), ())
            assert told == frame_of(fresh, view, clock_of(fresh), ())


def test_what_is_late_says_by_how_much_and_what_is_not_for_how_long_it_is_open(
    playing: Playing,
) -> None:
    playing.until(2)
    playing.do(commands.ReleaseInject("call"))
    clock = clock_of(look_at(playing))

    def awaited(minutes: int) -> tuple[str, bool]:
        look = replace(look_at(playing), second=2 * HOUR + minutes * MINUTE)
        [row] = [one for one in frame_of(look, View("en"), clock, ()).open if one.id == "alarm"]
        return row.since, row.late

    assert awaited(20) == ("20m", False)
    assert awaited(33 * 60 + 30) == ("33h", True)


def test_an_inject_of_this_minute_was_released_no_minutes_ago(playing: Playing) -> None:
    playing.until(2)
    playing.do(commands.ReleaseInject("call"))
    assert clock_of(look_at(playing)).quiet == "0m"


@pytest.mark.parametrize(
    ("language", "channel", "track"), [("nl", "telefoon", "bestuur"), ("en", "phone", "government")]
)
def test_channel_and_track_are_in_the_language_of_who_looks(
    playing: Playing, language: Language, channel: str, track: str
) -> None:
    look = look_at(playing, language)
    shown = card(look, "call")
    assert shown is not None
    assert (shown.channel, shown.track) == (channel, track)
    groups = queue_groups(look, View(language, sought=track))
    assert [row.inject for group in groups for row in group.rows if not row.hidden] == ["call"]


def test_a_map_that_nobody_sees_is_not_drawn(playing: Playing) -> None:
    look = look_at(playing)
    clock = clock_of(look)
    assert frame_of(look, View("en"), clock, ()).tiles is not None
    assert frame_of(look, View("en", maps=False), clock, ()).tiles is None


class Watched(FakeFeed):
    """Keeps what was looked at last."""

    view = View("en")

    def frame(self, view: View) -> Frame:
        self.view = view
        return super().frame(view)


async def test_the_map_is_asked_for_where_it_is_to_be_seen() -> None:
    feed = Watched()
    async with played(feed, size=WIDE) as pilot:
        assert not feed.view.maps
        await press(pilot, "4")
        assert feed.view.maps
        await press(pilot, "3")
        assert not feed.view.maps
    async with played(feed, size=(200, 50)):
        assert feed.view.maps


def test_what_dialogs_choose_from_is_put_together_once_for_a_moment(playing: Playing) -> None:
    playing.until(2)
    look = look_at(playing)
    before = catalogue(look)
    assert catalogue(look) is before
    assert catalogue(replace(look, language="nl")) != before
    playing.do(commands.ReleaseInject("call"))
    assert catalogue(look) == catalogue(anew(look)) != before
