"""The table of annotations and bookmarks, which stand beside the log."""

from collections.abc import Iterator

from oefening.projections.reviews import Entry
from oefening.study.tidy import Table
from oefening.tables.columns import column, flag, second
from oefening.tables.source import Source

BOOKMARK = "bookmark"

COLUMNS = (
    column("seat"),
    column("entry", "integer"),
    second("second"),
    column("moment"),
    column("record", "integer"),
    column("kind"),
    column("about"),
    column("text"),
    column("written", "dateTime"),
    column("seen", "integer"),
    column("stands", "boolean"),
    column("reason"),
)


def annotations(source: Source) -> Table:
    """What reviewers wrote, by the moments that it is about."""
    rows = (_row(source, entry) for entry in source.entries)
    return Table("annotations", COLUMNS, ("seat", "entry"), rows)


def _row(source: Source, entry: Entry) -> Iterator[str]:
    yield source.words(entry.seat)
    yield str(entry.number)
    yield str(entry.spot.at)
    yield source.moment(entry.spot.at)
    yield str(entry.spot.record)
    yield entry.sort or BOOKMARK
    yield source.words(entry.about)
    yield source.words(entry.text)
    yield source.words(entry.wall)
    yield str(entry.seen)
    yield flag(entry.stands)
    yield source.words(entry.retracted.reason if entry.retracted else "")
