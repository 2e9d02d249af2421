"""Searching the lines of a log, over and over."""

from oefening.projections.story import Line
from oefening.projections.trace import TraceLine
from oefening.text import LANGUAGES, Language
from oefening.text.content import content
from oefening.tui.feeds.search import Hit, Search, Sought
from oefening.tui.feeds.told import StoryInWords


class Watched(list[TraceLine]):
    """Lines of a trace that count how often one is read."""

    read = 0

    def __getitem__(self, at):  # type: ignore[no-untyped-def]  # as its parent
        self.read += 1
        return super().__getitem__(at)


def trace(*kinds: str) -> Watched:
    return Watched(
        TraceLine(number, 0, "D1 06:30:00", kind, "", "")
        for number, kind in enumerate(kinds, start=1)
    )


def story(*texts: tuple[int, str]) -> dict[Language, Sought]:
    """A story that is told in Dutch as `Dutch ...`."""
    told = StoryInWords()
    told.add(Line(number, 0, "D1 06:30", content(f"Dutch {text}", text)) for number, text in texts)
    return {one: Sought(told.in_(one)) for one in LANGUAGES}


def numbers(search: Search) -> list[int]:
    """The records of all hits, from the first on."""
    found, hit = [], search.from_(0, 1)
    while hit is not None and not hit.wrapped:
        found.append(hit.number)
        hit = search.from_(hit.number, 1)
    return found


def test_every_word_has_to_stand_in_one_line_however_capitalised() -> None:
    found = Search(
        "MAYOR calls",
        Sought(trace("A", "B", "C")),
        story((1, "The mayor"), (2, "Mayor Calls")),
        "en",
    )
    assert numbers(found) == [2]


def test_of_a_record_the_story_is_found_before_the_trace() -> None:
    lines = trace("Calls", "Calls")
    found = Search("calls", Sought(lines), story((2, "It falls"), (2, "She calls")), "en")
    told, traced = found.line(2, "en"), found.line(1, "en")
    assert told is not None
    assert (told.text, traced) == ("She calls", lines[0])
    assert found.line(3, "en") is None


def test_what_was_found_is_told_in_whichever_language_is_asked_for() -> None:
    found = Search("calls", Sought(trace("A")), story((1, "She calls")), "en")
    told = found.line(1, "nl")
    assert told is not None
    assert told.text == "Dutch She calls"


def test_a_hit_says_which_of_how_many_it_is_and_whether_the_search_went_round() -> None:
    found = Search("calls", Sought(trace("Calls", "Is", "Calls")), story(), "en")
    assert [found.from_(number, 1) for number in (0, 1, 3)] == [
        Hit(1, 1, 2),
        Hit(3, 2, 2),
        Hit(1, 1, 2, wrapped=1),
    ]
    assert [found.from_(number, -1) for number in (4, 3, 1)] == [
        Hit(3, 2, 2),
        Hit(1, 1, 2),
        Hit(3, 2, 2, wrapped=-1),
    ]


def test_lines_are_made_ready_some_at_a_time() -> None:
    lines = trace("A", "B", "C")
    sought = Sought(lines)
    assert sought.fold(2) == 0
    assert lines.read == 2
    assert [one for one, _ in sought.having(["c"])] == [3]
    assert sought.fold(2) == 2
    assert lines.read == 3


def test_what_was_asked_and_what_followed_from_it_are_one_hit() -> None:
    lines = Watched(
        TraceLine(number, 0, "D1 06:30:00", kind, who, "calm")
        for number, (kind, who) in enumerate(
            [("AddNote", "control"), ("NoteAdded", ""), ("AddNote", "control")], start=1
        )
    )
    found = Search("calm", Sought(lines), story((2, "Note: calm")), "en")
    assert numbers(found) == [2, 3]


def test_without_words_nothing_is_found() -> None:
    assert Search(" ", Sought(trace("A")), story((1, "B")), "en").from_(0, 1) is None


def test_the_next_search_reads_the_log_no_more() -> None:
    lines = trace("InjectReleased", "DecisionRecorded")
    sought, told = Sought(lines), story()
    assert numbers(Search("inject", sought, told, "en")) == [1]
    assert numbers(Search("decision", sought, told, "en")) == [2]
    assert lines.read == 2
