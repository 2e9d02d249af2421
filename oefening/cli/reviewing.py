"""What a reviewer writes beside a log without the screen, and how all of it is told in lines."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from oefening.cli.desk import MARK, Desk
from oefening.cli.moments import played_by
from oefening.cli.spoken import Misuse
from oefening.errors import Exit
from oefening.journal import Journal
from oefening.projections import tags
from oefening.projections.names import Names
from oefening.projections.reviews import Entry, Reviews, Spot
from oefening.projections.story import Line
from oefening.seats import Reviewer, seat_called
from oefening.text import BadValue, Language, Phrase, phrase
from oefening.text.content import listing, literal


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be written."""

    note: str | None = None
    bookmark: str | None = None
    """The name, which may be empty; None: there is none to be set."""
    take_back: int | None = None
    """The number of an entry."""

    def __bool__(self) -> bool:
        return self != Wanted()


def seat_in(written: str) -> str:
    """The seat that is called so; raise `Misuse` where none can be."""
    try:
        return seat_called(written)
    except BadValue as bad:
        raise Misuse(bad.phrase) from bad


def write(desk: Desk, folder: Path, moment: str | None, seat: str, wanted: Wanted) -> int:
    """Write what is `wanted` in a `seat` at a `moment`, and tell what was written.

    Raise `Misuse` for a moment that has not been played, and `Refused`, `FileTrouble` or
    `JournalError` where that cannot be.
    """
    journal = Journal.read(folder)
    spot = Spot.by(journal.records, played_by(journal, moment))
    names = _names(journal)
    reviewer = Reviewer(journal, seat)
    try:
        written = list(_written(reviewer, spot, wanted))
    finally:
        reviewer.close()
    desk.hand_out(MARK)
    for entry in written:
        told = _line(entry, names, desk.language)
        if not entry.stands:
            desk.hand_out(desk.words(phrase("seats.taken-back", what=told)))
            continue
        desk.hand_out(told)
        number, file = entry.number, str(reviewer.path)
        desk.say(phrase("seats.written", number=number, file=file))
    for stray in _stray(wanted.note or "", journal, desk.language):
        desk.say(phrase("cli.notice", what=stray))
    tell_troubles(desk, reviewer.reviews)
    return Exit.DONE


def merged(story: Sequence[Line], entries: Sequence[Entry]) -> Iterator[Line | Entry]:
    """`story` with `entries` among it, each behind what had been told by its moment."""
    left = list(entries)
    for line in story:
        while left and left[0].spot.record < line.number:
            yield left.pop(0)
        yield line
    yield from left


def told(one: Line | Entry, names: Names, language: Language) -> str:
    """A line of the story, or of what a reviewer wrote, as it stands among that."""
    return one.render(language) if isinstance(one, Line) else _line(one, names, language)


def tell_troubles(desk: Desk, reviews: Reviews) -> None:
    """Say what of the reviewers' files was left out."""
    for trouble in reviews.troubles:
        desk.say(phrase("cli.notice", what=phrase("seats.left-out", what=trouble)))


def _written(reviewer: Reviewer, spot: Spot, wanted: Wanted) -> Iterator[Entry]:
    if wanted.take_back is not None:
        yield reviewer.take_back(wanted.take_back)
    if wanted.note is not None:
        yield reviewer.annotate(wanted.note, spot)
    if wanted.bookmark is not None:
        yield reviewer.bookmark(wanted.bookmark, spot)


def _stray(note: str, journal: Journal, language: Language) -> Iterator[Phrase]:
    """What in a `note` looks like a cell or a mark, and is none."""
    scenario = journal.header.scenario
    cells = [one.id for one in scenario.cells]
    tasks = [task.id for one in scenario.objectives for task in one.tasks]
    if found := tags.stray(note, "@", cells):
        listed = listing(literal(f"@{id}") for id in cells)
        yield phrase("seats.no-cell", written=listing(map(literal, found)), cells=listed)
    if found := tags.stray(note, "#", tasks):
        marks = listing(literal(tags.told(mark, language)) for mark in tags.MARKS)
        yield phrase("seats.no-mark", written=listing(map(literal, found)), marks=marks)


def _names(journal: Journal) -> Names:
    """What things are called in the whole log."""
    names = Names(journal.header)
    for record in journal.records:
        names.learn(record)
    return names


def _line(entry: Entry, names: Names, language: Language) -> str:
    return f"{names.moment(entry.spot.at)}  {entry.told(names).render(language)}"
