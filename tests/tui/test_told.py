"""A story is handed out over and over while it grows, and that costs nothing of its length."""

import pytest

from oefening.projections.story import Line
from oefening.text import Language, phrase
from oefening.text.content import literal
from oefening.tui.feeds.told import StoryInWords
from oefening.tui.frames.frame import StoryLine


class Watched(StoryInWords):
    """A story of so many lines that counts how often one of them is looked up."""

    def __init__(self, lines: int) -> None:
        super().__init__()
        self.looked_up = 0
        self.add(line(number) for number in range(1, lines + 1))

    def read(self, at: int, language: Language) -> StoryLine:
        self.looked_up += 1
        return super().read(at, language)


def line(number: int) -> Line:
    """Two lines are told of every record, the first of which is number 1."""
    return Line((number + 1) // 2, number * 60, "D1 06:30", literal(f"Line {number}"))


def test_what_was_handed_out_stays_as_long_as_it_was() -> None:
    told = Watched(3)
    before = told.in_("en")
    told.add([line(4)])
    assert [len(before), len(told.in_("en"))] == [3, 4]
    assert before[-1].text == "Line 3"


def test_up_to_a_record_is_all_that_was_told_of_it() -> None:
    told = Watched(6)
    assert [one.text for one in told.in_("nl", 2)] == [f"Line {at}" for at in range(1, 5)]
    assert told.in_("nl", 2) == told.in_("nl")[:4]
    assert not told.in_("nl", 0)


def speed(number: int) -> Line:
    return Line(number, number * 60, "D1 06:30", phrase("story.speed", speed=number))


def test_a_speed_takes_the_place_of_one_set_just_before_and_each_moment_stays_as_it_was() -> None:
    told, lived = StoryInWords(), []
    for one in (*map(speed, (1, 2, 3)), line(7), speed(5), line(11), speed(7), speed(8)):
        told.add([one])
        lived.append((one.number, told.in_("en"), [seen.text for seen in told.in_("en")]))
    *_, last = lived
    assert last[2] == ["Speed: ×3", "Line 7", "Speed: ×5", "Line 11", "Speed: ×8"]
    assert lived[1][2] == ["Speed: ×2"]
    for number, story, texts in lived:
        assert [seen.text for seen in story] == texts
        assert told.in_("en", number) == story
        assert [seen.text for seen in told.in_("en", number)] == texts
    assert len(told.whole("en")) == 8
    assert told.whole("en") != told.in_("en")


def test_two_stories_are_equal_where_they_tell_the_same() -> None:
    story = Watched(3).in_("en")
    assert story == Watched(3).in_("en")
    assert story != Watched(4).in_("en")
    assert story != Watched(3).in_("nl", 1)


def test_a_line_is_put_into_words_once_in_a_language() -> None:
    told = Watched(3)
    first = told.in_("en")[1]
    told.in_("nl")[1]
    told.add([line(4)])
    assert told.in_("en")[1] is first


@pytest.mark.parametrize("lines", [10_000, 100_000])
def test_handing_out_looks_at_no_line_however_many_there_are(lines: int) -> None:
    told = Watched(lines)
    story = told.in_("en")
    assert len(story) == lines
    assert story == told.in_("en")
    assert told.looked_up == 0
    assert story[-1].text == f"Line {lines}"
    assert told.looked_up == 1
