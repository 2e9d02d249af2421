"""The timeline in two layers: what changed for people, and in small type how it came about."""

from collections import Counter
from collections.abc import Iterator
from itertools import groupby

from oefening import events
from oefening.projections.story import Line, standing
from oefening.report.model.log import Log
from oefening.report.model.notes import cut
from oefening.report.model.page import Block, Remark, Row, Said, Section, Table
from oefening.text import phrase
from oefening.text.content import listing

TECHNICAL: dict[type, str] = {
    events.TierDried: "reserves",
    events.TierAdded: "reserves",
    events.TierRemoved: "reserves",
    events.TiersRefuelled: "reserves",
    events.BackupsComplete: "reserves",
    events.RepairQueued: "crews",
    events.RepairHindered: "crews",
    events.NodeFell: "restarts",
    events.RestartBegun: "restarts",
    events.RestartBroken: "restarts",
    events.NodeRestarted: "restarts",
}
"""What happened within the model, by what it is summed up as. When people have less by it or more
again, a line of its own says so."""

KINDS = ("reserves", "crews", "restarts")


def timeline(log: Log) -> Section:
    """Every line of the story, with the exercise time beside the time in the room."""
    blocks = tuple(_blocks(log)) if log.story else (log.nothing("report.nothing-happened"),)
    return Section("timeline", log.text("report.timeline"), blocks)


def _blocks(log: Log) -> Iterator[Block]:
    rows = tuple(_rows(log))
    if any(row.minor for row in rows):
        yield Remark(log.text("report.timeline.layers"))
    heads = ("when", "wall", "what")
    yield Table(
        "timeline",
        log.text("report.timeline.caption", zone=log.zone),
        log.heads("report.timeline.", heads),
        rows,
    )


def _rows(log: Log) -> Iterator[Row]:
    """A row for each line, and one for all that is technical until the next that is not.

    Within one second, of the story and of the room, what is technical comes last, since all of it
    happened at once.
    """
    lines: list[Line] = []
    for _, at_once in groupby(log.story, lambda line: (line.at, log.wall(line.number))):
        lines += sorted(at_once, key=lambda line: _kind(log, line) is not None)
    for minor, alike in groupby(standing(lines), lambda line: _kind(log, line) is not None):
        found = list(alike)
        if minor and len(found) > 1:
            yield _summed(log, found)
        else:
            yield from (_row(log, line, minor=minor) for line in found)


def _kind(log: Log, line: Line) -> str | None:
    return TECHNICAL.get(type(log.records[line.number - 1].body))


def _row(log: Log, line: Line, *, minor: bool) -> Row:
    when, wall = (log.said(one, line.cites) for one in (line.when, log.wall(line.number)))
    return Row((when, wall, _told(log, line)), minor=minor)


def _told(log: Log, line: Line) -> Said:
    told = log.said(line.phrase, line.cites)
    noted = isinstance(log.records[line.number - 1].body, events.NoteAdded)
    return cut(told, line.number) if noted else told


def _summed(log: Log, lines: list[Line]) -> Row:
    """Lines as one that counts them, from when to when, with each of them folded into it."""
    cites = [number for line in lines for number in line.cites]
    counts = Counter(_kind(log, line) for line in lines)
    what = listing(
        phrase(f"report.timeline.{kind}", count=counts[kind]) for kind in KINDS if counts[kind]
    )
    first, last = lines[0], lines[-1]
    if first.when == last.when:
        when = log.said(first.when, cites)
    else:
        when = log.state_that("report.timeline.until", cites, since=first.when, until=last.when)
    wall = log.said(log.wall(first.number), cites)
    told = log.state_that("report.timeline.technical", cites, what=what)
    rows = tuple(_row(log, line, minor=True) for line in lines)
    return Row((when, wall, told), minor=True, within=rows)
