"""What reviewers wrote beside the log: their words, as theirs, and the files they stand in."""

from collections.abc import Iterator

from oefening.projections.reviews import Entry, KeptSeat, Reviews, subject
from oefening.report.model.log import Log
from oefening.report.model.page import (
    HEADER,
    NOTHING,
    Block,
    Points,
    Remark,
    Row,
    Said,
    Section,
    Table,
)
from oefening.text import Phrase, phrase
from oefening.text.content import number

HEADS = ("when", "sort", "about", "text", "by", "written", "seen")
SEATS = ("by", "annotations", "bookmarks", "retracted", "fingerprint")


def annotations(log: Log, reviews: Reviews) -> Section:
    """Every annotation and bookmark by the moment that it is about, those taken back as such.

    Each cites the record that had happened last by its moment, which is not what it rests on.
    """
    blocks: list[Block] = [Remark(log.text("report.annotations.how"))]
    entries = reviews.entries
    if entries:
        rows = (_row(log, at, entry) for at, entry in enumerate(entries, start=1))
        heads = log.heads("report.annotations.", HEADS, ("seen",), ("text",))
        caption = log.text("report.annotations.caption")
        blocks.append(Table("annotations-table", caption, heads, tuple(rows)))
    else:
        blocks.append(log.nothing("report.annotations.none"))
    if reviews.seats:
        blocks.append(_seats(log, reviews))
    if reviews.troubles:
        left_out = (phrase("seats.left-out", what=one) for one in reviews.troubles)
        blocks.append(Points(tuple(log.said(one, [log.until]) for one in left_out)))
    return Section("annotations", log.text("report.annotations"), tuple(blocks))


def _row(log: Log, at: int, entry: Entry) -> Row:
    cites = [entry.spot.record or HEADER]
    sort = "bookmark" if entry.sort is None else entry.sort
    about = log.said(subject(entry.about, log.names), cites) if entry.about else NOTHING
    return Row(
        (
            log.said(log.moment(entry.spot.at), cites),
            log.state_that(f"report.annotations.is.{sort}", cites),
            about,
            _words(log, entry, cites),
            log.said(entry.seat, cites),
            log.said(log.civil(entry.wall), cites),
            log.said(number(entry.seen), cites),
        ),
        f"annotation/{at}",
    )


def _words(log: Log, entry: Entry, cites: list[int]) -> Said:
    """What it says, behind that it was taken back if it was."""
    if entry.retracted is None:
        return log.said(entry.text, cites)
    return log.state_that(
        "report.annotations.taken-back" if entry.text else "report.annotations.taken-back-mark",
        cites,
        when=log.civil(entry.retracted.wall),
        reason=log.names.reason(entry.retracted.reason),
        text=entry.text,
    )


def _seats(log: Log, reviews: Reviews) -> Table:
    return Table(
        "annotations-seats",
        log.text("report.annotations.seats"),
        log.heads("report.annotations.of.", SEATS, SEATS[1:-1]),
        tuple(Row(tuple(_cells(log, seat))) for seat in reviews.seats),
    )


def _cells(log: Log, seat: KeptSeat) -> Iterator[Said]:
    """What a seat wrote, counted, and the fingerprint of its file, which the log's has no part in.

    Nothing of it rests on a record, so all of the log is cited.
    """
    standing = [one for one in seat.entries if one.stands]
    marks = sum(one.sort is None for one in standing)
    told: list[Phrase | str] = [
        seat.name,
        number(len(standing) - marks),
        number(marks),
        number(len(seat.entries) - len(standing)),
        seat.fingerprint,
    ]
    for one in told:
        yield log.said(one, [HEADER, log.last])
