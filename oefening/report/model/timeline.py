"""The timeline in layers: what changed for people, and in small type how it came about.

In small type are what went on within the model, and the demand that shortages raised.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from itertools import groupby

from oefening import events
from oefening.projections.owners import COUPLING
from oefening.projections.story import Line, standing
from oefening.report.model.log import Log
from oefening.report.model.notes import cut
from oefening.report.model.page import Block, Remark, Row, Said, Section, Table
from oefening.text import Phrase, phrase
from oefening.text.content import counted, listing, literal
from oefening.world.nodes import place_of

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

DEMAND = "demand"
"""What couplings asked more of, or less again: in many places at once."""


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
    """A row for each line, and one for all of a layer until the next that is of another.

    Within one second, of the story and of the room, demand comes behind what people noticed and
    what is technical comes last, since all of it happened at once.
    """
    lines: list[Line] = []
    for _, at_once in groupby(log.story, lambda line: (line.at, log.wall(line.number))):
        lines += sorted(at_once, key=lambda line: _layer(log, line))
    for layer, alike in groupby(standing(lines), lambda line: _layer(log, line)):
        found = list(alike)
        if layer and len(found) > 1:
            yield _summed(log, found, _raised if layer == 1 else _technical)
        else:
            yield from (_row(log, line, minor=layer > 0) for line in found)


def _layer(log: Log, line: Line) -> int:
    """0 for what people noticed, 1 for demand, 2 for what is technical."""
    kind = _kind(log, line)
    return 0 if kind is None else 1 + (kind != DEMAND)


def _kind(log: Log, line: Line) -> str | None:
    body = log.records[line.number - 1].body
    if isinstance(body, events.DemandChanged) and body.owner.startswith(COUPLING):
        return DEMAND
    return TECHNICAL.get(type(body))


def _row(log: Log, line: Line, *, minor: bool) -> Row:
    when, wall = (log.said(one, line.cites) for one in (line.when, log.wall(line.number)))
    return Row((when, wall, _told(log, line)), minor=minor)


def _told(log: Log, line: Line) -> Said:
    told = log.said(line.phrase, line.cites)
    noted = isinstance(log.records[line.number - 1].body, events.NoteAdded)
    return cut(told, line.number) if noted else told


def _technical(log: Log, lines: list[Line]) -> Phrase:
    """How many of each kind went on within the model."""
    counts = Counter(_kind(log, line) for line in lines)
    what = listing(
        phrase(f"report.timeline.{kind}", count=counts[kind]) for kind in KINDS if counts[kind]
    )
    return phrase("report.timeline.technical", what=what)


def _raised(log: Log, lines: list[Line]) -> Phrase:
    """By what demand changed, and in how many places."""
    bodies = [log.records[number - 1].body for line in lines for number in line.cites]
    changed = [body for body in bodies if isinstance(body, events.DemandChanged)]
    owners = dict.fromkeys(body.owner for body in changed)
    return phrase(
        "report.timeline.demand",
        what=listing(log.names.cause(owner) or literal(owner) for owner in owners),
        places=counted("report.count.places", len({place_of(body.node) for body in changed})),
    )


def _summed(log: Log, lines: list[Line], told_of: Callable[[Log, list[Line]], Phrase]) -> Row:
    """Lines as one that counts them, from when to when, with each of them folded into it."""
    cites = [number for line in lines for number in line.cites]
    first, last = lines[0], lines[-1]
    if first.when == last.when:
        when = log.said(first.when, cites)
    else:
        when = log.state_that("report.timeline.until", cites, since=first.when, until=last.when)
    wall = log.said(log.wall(first.number), cites)
    told = log.said(told_of(log, lines), cites)
    rows = tuple(_row(log, line, minor=True) for line in lines)
    return Row((when, wall, told), minor=True, within=rows)
