"""Searching the lines of a log, over and over."""

from oefening.projections.story import Line
from oefening.projections.trace import TraceLine
from oefening.text.content import literal
from oefening.tui.feeds.search import Search, Sought
from oefening.tui.feeds.told import Told


class Watched(list[TraceLine]):
    """Lines of a trace that count how often they are gone through."""

    gone_through = 0

    def __iter__(self):  # type: ignore[no-untyped-def]  # as its parent
        self.gone_through += 1
        return super().__iter__()


def trace(*kinds: str) -> Watched:
    return Watched(
        TraceLine(number, 0, "D1 06:30:00", kind, "", "")
        for number, kind in enumerate(kinds, start=1)
    )


def story(*texts: tuple[int, str]) -> Sought:
    told = Told()
    told.add(Line(number, 0, "D1 06:30", literal(text)) for number, text in texts)
    return Sought(told.in_("en"))


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
    told = found.line(2)
    assert told is not None
    assert (told.text, found.line(1)) == ("She calls", lines[0])
    assert found.line(3) is None


def test_without_words_nothing_is_found() -> None:
    assert Search(" ", Sought(trace("A")), story((1, "B")), "en").from_(0, 1) is None


def test_the_next_search_reads_the_log_no_more() -> None:
    lines = trace("InjectReleased", "DecisionRecorded")
    sought, told = Sought(lines), story()
    assert numbers(Search("inject", sought, told, "en")) == [1]
    assert numbers(Search("decision", sought, told, "en")) == [2]
    assert lines.gone_through == 1
