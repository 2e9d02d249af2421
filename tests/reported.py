"""Exercises to report on, played by hand with a clock in the room, and ways to read their pages."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta

from shown import Playing, shown_header

from oefening.commands import Command, StartExercise
from oefening.record import Header, Record, Seat
from oefening.report.model.head import Head
from oefening.report.model.log import Log
from oefening.report.model.page import Fact, Facts, Page, Row, Said, Section, Table
from oefening.report.model.whole import page_of
from oefening.scenario.model import Scenario
from oefening.session.fingerprints import Fingerprints
from oefening.text import Language

MORNING = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
"""In the room, when it begins."""

FINGERPRINTS = Fingerprints("f00d" * 16, "beef" * 16)


class Reported(Playing):
    """An exercise whose commands bear the time in the room."""

    def __init__(self, header: Header | None = None) -> None:
        super().__init__(header or shown_header())
        self.room = MORNING

    def do(self, command: Command, *, seat: Seat | None = None) -> None:
        """Have it obeyed now."""
        wall = self.room.isoformat(timespec="milliseconds").replace("+00:00", "Z")
        self.records += self.engine.apply(command, seat or Seat(), wall)

    def started(self) -> "Reported":
        """STARTEX."""
        self.do(StartExercise())
        return self

    def later(self, **apart: float) -> None:
        """Let so much time pass in the room, and none in the exercise."""
        self.room += timedelta(**apart)

    def page(self, language: Language = "en") -> Page:
        """The report of all that was played."""
        return page_of(self.header, self.records, FINGERPRINTS, language)

    def log(self, language: Language = "en") -> Log:
        """The log of all that was played, read whole."""
        return Log(self.header, self.records, language)

    def part(self, kind: str, id: str = "") -> int:
        """The number of a part of the head."""
        return Head(self.header).of(kind, id)

    def numbers(self, kind: type) -> list[int]:
        """Numbers of the records of a kind."""
        return [record.number for record in self.records if isinstance(record.body, kind)]


def header_with(header: Header | None = None, **fields: object) -> Header:
    """An exercise, that of `shown` unless another is given, with other fields in its scenario."""
    header = header or shown_header()
    scenario = Scenario.model_validate(header.scenario.dump() | fields)
    return header.model_copy(update={"scenario": scenario})


def sections_of(sections: Sequence[Section]) -> Iterator[Section]:
    """Every section, those within others among them."""
    for section in sections:
        yield section
        yield from sections_of(section.sections)


def section(page: Page | Section, id: str) -> Section:
    """The section of that id, wherever it stands."""
    [found] = [one for one in sections_of(page.sections) if one.id == id]
    return found


def table(page: Page | Section, id: str) -> Table:
    """The table of that id, wherever it stands."""
    whole = sections_of((page,) if isinstance(page, Section) else page.sections)
    blocks = [block for one in whole for block in one.blocks]
    [found] = [block for block in blocks if isinstance(block, Table) and block.id == id]
    return found


def row(page: Page | Section, of: str, id: str) -> dict[str, Said]:
    """The cells of a row by the heads of their columns."""
    there = table(page, of)
    [found] = [one for one in there.rows if one.id == id]
    return cells(there, found)


def cells(there: Table, found: Row) -> dict[str, Said]:
    """The cells of a row by the heads of their columns."""
    return {head.text: cell for head, cell in zip(there.heads, found.cells, strict=True)}


def facts(found: Section) -> dict[str, tuple[Said, ...]]:
    """What a section's table of labels states under each."""
    [there] = [block for block in found.blocks if isinstance(block, Facts)]
    return {fact.label: fact.said for fact in there.facts if isinstance(fact, Fact)}


def followed(playing: Reported) -> tuple[Said, ...]:
    """What is told to have followed from the first decision."""
    return facts(section(playing.page(), "decision-1"))["What followed"]


def told(said: Sequence[Said]) -> list[str]:
    """The words of statements."""
    return [one.text for one in said]


def of(records: Sequence[Record], number: int) -> object:
    """The body of record `number`."""
    return records[number - 1].body
