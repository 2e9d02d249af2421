"""Writing beside the log while looking back: what is asked, where it then stands, what lasts."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tui.looked import Room, half_a_day, looked, replayed
from tui.pilots import WIDE, press, screen_of, tick, type_in

from oefening.errors import Refused
from oefening.projections.reviews import Spot
from oefening.seats import Reviewer, read_reviews
from oefening.session.session import Session
from oefening.text import Language
from oefening.tui.feeds.amid import Amid
from oefening.tui.feeds.replay import ReplayFeed
from oefening.tui.frames.frame import Replay, StoryLine, View
from oefening.tui.frames.moves import Find, ToEdge, ToNote, ToRecord

CALL = "right_square_bracket"
DECISION = "right_curly_bracket"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with half_a_day(tmp_path / "exercise", Room()) as session:
        yield session


@pytest.fixture
def feed(session: Session) -> Iterator[ReplayFeed]:
    feed = replayed(session, Room())
    yield feed
    feed.noting.close()


def shown(feed: ReplayFeed, language: Language = "en") -> Replay:
    replay = feed.frame(View(language)).replay
    assert replay is not None
    return replay


def written(session: Session) -> list[str]:
    return [f"{entry.spot.record} {entry.text}" for entry in read_reviews(session.journal).standing]


def beside(lines: Replay) -> list[str]:
    return [one.text for one in lines.story if one.spot is not None]


# ── what keys do ─────────────────────────────────────────────────────────────────────────────────


async def test_an_annotation_stands_at_its_moment_in_story_and_trace(
    session: Session, feed: ReplayFeed
) -> None:
    async with looked(feed, size=WIDE) as pilot:
        await press(pilot, CALL, "6", "a")
        assert "Annotation at D1 08:30 (T+02:00)" in screen_of(pilot)
        await type_in(pilot, "a [/] late call")
        await press(pilot, "3")
        assert "▸ 2 inject “The mayor calls”" in screen_of(pilot)
        await press(pilot, "enter")
        await tick(pilot)
        seen = screen_of(pilot)
        said = "✎ Annotation by reviewer (area for"
        assert seen.count(said) == 2
        assert "a [/] late call" in seen
    at = shown(feed)
    for told in (at.story[at.told - 1], at.trace[at.traced - 1]):
        assert isinstance(told, StoryLine)
        assert told.spot == Spot(7_200, at.number)
    assert written(session) == [f"{at.number} a [/] late call"]


async def test_what_the_words_say_of_it_is_what_is_offered_next(
    session: Session, feed: ReplayFeed
) -> None:
    async with looked(feed, size=WIDE) as pilot:
        await press(pilot, CALL, "a")
        await type_in(pilot, "@ROT: first a shelter #sterk")
        assert "▸ 2 a strength" in screen_of(pilot)
        await press(pilot, "enter")
        assert "▸ 3 ROT" in screen_of(pilot)
        await press(pilot, "enter")
    (entry,) = read_reviews(session.journal).standing
    assert (entry.sort, entry.about) == ("strength", "cell/rot")
    assert entry.text == "first a shelter #sterk"


async def test_what_is_picked_of_it_counts_whatever_the_words_say(
    session: Session, feed: ReplayFeed
) -> None:
    async with looked(feed, size=WIDE) as pilot:
        await press(pilot, CALL, "a")
        await type_in(pilot, "@rot was late #improve")
        await press(pilot, "1", "1")
    (entry,) = read_reviews(session.journal).standing
    assert (entry.sort, entry.about, entry.text) == ("observation", "", "@rot was late #improve")


async def test_what_was_written_is_there_next_time(session: Session, feed: ReplayFeed) -> None:
    async with looked(feed) as pilot:
        await press(pilot, DECISION, "m")
        await type_in(pilot, "turning point")
    feed.noting.close()
    again = replayed(session, Room())
    assert beside(shown(again)) == ["Bookmark by reviewer: turning point"]
    async with looked(again) as pilot:
        await press(pilot, "m", "enter")  # another one, at the beginning, without a name
        again.noting.close()
        assert beside(shown(again)) == [
            "Bookmark by reviewer",
            "Bookmark by reviewer: turning point",
        ]


async def test_a_bookmark_goes_where_it_stands_already(session: Session, feed: ReplayFeed) -> None:
    async with looked(feed) as pilot:
        await press(pilot, DECISION, "m", "enter")
        assert len(written(session)) == 1
        await press(pilot, "m")
        assert written(session) == []
        await press(pilot, "apostrophe")
        assert "There is no annotation or bookmark further back" in screen_of(pilot)


async def test_one_goes_from_note_to_note(feed: ReplayFeed) -> None:
    async with looked(feed) as pilot:
        await press(pilot, DECISION, "m", "enter", "B", "m", "enter", "E")
        await press(pilot, "apostrophe")
        assert screen_of(pilot).splitlines()[0].count("D1 09:00")
        await press(pilot, "apostrophe")
        assert "D1 06:30" in screen_of(pilot).splitlines()[0]
        await press(pilot, "quotation_mark")
        assert "D1 09:00" in screen_of(pilot).splitlines()[0]
        await press(pilot, "quotation_mark")
        assert "There is no annotation or bookmark further on" in screen_of(pilot)


async def test_what_was_written_can_be_taken_back(session: Session, feed: ReplayFeed) -> None:
    async with looked(feed) as pilot:
        await press(pilot, "U")
        assert "There is nothing by your name to take back" in screen_of(pilot)
        await press(pilot, CALL, "a")
        await type_in(pilot, "mistaken")
        await press(pilot, "enter", "enter", "U", "enter")
        await type_in(pilot, "it was not so")
        assert written(session) == []
        assert beside(shown(feed)) == []
    (entry,) = read_reviews(session.journal).entries
    assert entry.retracted is not None
    assert entry.retracted.reason == "it was not so"


async def test_enter_on_a_note_goes_to_its_moment_and_then_shows_all_of_it(
    feed: ReplayFeed,
) -> None:
    feed.seek(ToRecord(8))
    spot = feed.noting.spot
    feed.noting.annotate("word " * 60, spot, "observation", "")
    feed.seek(ToEdge(1))
    async with looked(feed, size=WIDE) as pilot:
        await press(pilot, "6", "home")
        lines = shown(feed).story
        at = next(at for at, line in enumerate(lines) if line.spot is not None)
        await press(pilot, *["down"] * at, "enter")
        assert feed.noting.spot == spot
        await press(pilot, "enter")
        assert screen_of(pilot).count("word") > 60


async def test_time_stands_still_while_one_writes(feed: ReplayFeed) -> None:
    async with looked(feed) as pilot:
        await press(pilot, "space", "a")
        assert not shown(feed).rolling


async def test_who_cannot_write_is_told_why_and_looks_on(
    session: Session, feed: ReplayFeed
) -> None:
    other = Reviewer(session.journal)
    other.annotate("mine", Spot(0, 0))
    async with looked(feed) as pilot:
        await press(pilot, "a")
        assert "somebody writes as reviewer already" in " ".join(screen_of(pilot).split())
        await press(pilot, CALL)
        assert "somebody writes" not in screen_of(pilot)
    other.close()


async def test_what_is_too_long_can_be_shortened(session: Session, feed: ReplayFeed) -> None:
    async with looked(feed) as pilot:
        await press(pilot, "m")
        pilot.app.screen.query_one("Field").text = "x" * 20_001  # type: ignore[attr-defined]
        await press(pilot, "enter")
        assert "room for 20,000 characters" in " ".join(screen_of(pilot).split())
        await press(pilot, "ctrl+u")
        await type_in(pilot, "short")
    assert [one.partition(" ")[2] for one in written(session)] == ["short"]


async def test_on_a_place_an_annotation_is_about_that(feed: ReplayFeed) -> None:
    async with looked(feed, "nl") as pilot:
        await press(pilot, "3", "a")
        await type_in(pilot, "donker")
        await press(pilot, "1")
        seen = screen_of(pilot)
        assert "Waar gaat het over?" in seen
        assert "▸ 2 " in seen
        await press(pilot, "enter")
    (line,) = beside(shown(feed, "nl"))
    assert line.startswith("Aantekening van reviewer (waarneming, bij ")
    assert line.endswith("): donker")


def test_what_was_written_is_found_by_its_words_also_when_it_is_new(feed: ReplayFeed) -> None:
    spot = Spot(7_230, 12)
    feed.advance()
    feed.noting.annotate("a very Peculiar word", spot, "observation", "")
    feed.seek(Find("peculiar"))
    assert feed.noting.spot == spot
    assert "Peculiar" in getattr(shown(feed).struck, "text", "")
    feed.noting.take_back(1, "")
    with pytest.raises(Refused, match="nowhere in this log"):
        feed.seek(Find("peculiar"))
    feed.noting.bookmark("the very start", Spot(0, 0))
    feed.seek(Find("very start"))
    assert feed.noting.spot == Spot(0, 0)


# ── lines among lines ────────────────────────────────────────────────────────────────────────────


@given(count=st.integers(0, 12), behind=st.lists(st.integers(0, 12), max_size=8))
def test_lines_stand_among_others_behind_as_many_as_was_said(count: int, behind: list[int]) -> None:
    behind = sorted(min(one, count) for one in behind)
    lines, others = list(range(count)), [f"{at}" for at in range(len(behind))]
    amid = Amid(lines, others, behind)
    expected: list[int | str] = []
    for number in range(count + 1):
        expected += [one for one, many in zip(others, behind, strict=True) if many == number]
        expected += lines[number : number + 1]
    assert list(amid) == expected
    assert amid[1:3] == expected[1:3]
    assert [amid[-at] for at in range(1, len(amid) + 1)] == expected[::-1]


def test_what_others_wrote_is_told_with_their_names(session: Session, tmp_path: Path) -> None:
    for seat in ("first", "second"):
        reviewer = Reviewer(session.journal, seat)
        reviewer.annotate(f"of {seat}", Spot(7_200, 10))
        reviewer.close()
    feed = replayed(session, Room())
    assert [one.split(":")[0] for one in beside(shown(feed))] == [
        "Annotation by first (observation)",
        "Annotation by second (observation)",
    ]
    assert not feed.noting.own("en")
    feed.seek(ToNote(1))
    at = shown(feed)
    told = at.story[at.told - 1]
    assert isinstance(told, StoryLine)
    assert told.spot == Spot(7_200, 10)
    assert at.number == 10


# ── tables ───────────────────────────────────────────────────────────────────────────────────────


async def test_the_tables_go_where_one_says_and_never_over_something_else(
    session: Session, feed: ReplayFeed
) -> None:
    folder = session.journal.path.parent
    (folder / "mine").write_text("mine")
    async with looked(feed, size=WIDE) as pilot:
        await press(pilot, "x")
        assert "In which folder?" in screen_of(pilot)
        await press(pilot, "ctrl+u")
        await type_in(pilot, str(folder / "mine"))
        assert "is a file and no folder" in " ".join(screen_of(pilot).split())
        await press(pilot, "ctrl+u")
        await type_in(pilot, str(folder / "tables"))
        seen = screen_of(pilot)
        assert "Tables in" in seen
        assert "-story-OEFENING-EXERCISE.csv" in seen
        await press(pilot, "enter", "x", "enter")
        assert "Tables in" in screen_of(pilot)
    assert (folder / "mine").read_text() == "mine"
    assert len(list((folder / "tables").glob("*.csv"))) >= 6
