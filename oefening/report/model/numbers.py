"""The numbers that the model reckoned with, how sure they are, and the sources."""

from collections import Counter
from collections.abc import Iterator

from oefening.projections.names import said
from oefening.report.model.amounts import amount
from oefening.report.model.concerned import concerned, told_of
from oefening.report.model.log import Log
from oefening.report.model.page import (
    NOTHING,
    Block,
    Paragraph,
    Points,
    Remark,
    Row,
    Said,
    Section,
    Table,
)
from oefening.report.model.sourced import sourced
from oefening.text import phrase
from oefening.world.listing import CONFIDENCES, MAP, listed
from oefening.world.listing import Row as Number

HEADS = ("meaning", "value", "range", "confidence", "provenance", "source", "name")


def numbers(log: Log) -> Section:
    """The annex: how many numbers, each of them, and the sources of the scenario."""
    rows = [row for row in listed(log.world) if row.unit not in MAP]
    own = log.scenario.overrides
    rows.sort(key=lambda row: row.name not in own)
    used, others = _parted(log, rows)
    blocks: list[Block] = [Paragraph(tuple(_counted(log, rows, used)))]
    if log.scenario.changes:
        blocks.append(_changes(log))
    how = "report.numbers.how" if told_of(log) else "report.numbers.untold"
    blocks.append(Remark(log.text(how)))
    if not rows:
        blocks.append(log.nothing("report.numbers.none"))
    if used:
        caption = "report.numbers.concerned" if others else "report.numbers.caption"
        blocks.append(_table(log, "numbers", log.text(caption), used))
    if others:
        caption = "report.numbers.others"
        blocks.append(_table(log, "numbers-others", log.text(caption), others, folded=True))
    sources = tuple(log.said(source, [log.head.of("sources")]) for source in log.scenario.sources)
    return Section(
        "annex-numbers",
        log.text("report.numbers"),
        tuple(blocks),
        (
            Section(
                "sources",
                log.text("report.sources"),
                (Points(sources) if sources else log.nothing("report.sources.none"),),
            ),
        ),
    )


def _parted(log: Log, rows: list[Number]) -> tuple[list[Number], list[Number]]:
    """Those that concern what happened, and the others; all where the log does not tell."""
    if not told_of(log):
        return rows, []
    names = concerned(log, rows)
    return [row for row in rows if row.name in names], [
        row for row in rows if row.name not in names
    ]


def _counted(log: Log, rows: list[Number], used: list[Number]) -> Iterator[Said]:
    known = [log.head.of("numbers")]
    yield log.state_that("report.numbers.count", known, count=len(rows), **_sure(rows))
    if told_of(log):
        cites = [*known, log.until]
        yield log.state_that("report.numbers.used", cites, count=len(used), **_sure(used))
    own = len(log.scenario.overrides)
    yield log.state_that("report.numbers.own", [log.head.of("own")], count=own)


def _sure(rows: list[Number]) -> dict[str, int]:
    """How many there are of each confidence."""
    sure = Counter(row.confidence for row in rows)
    return {confidence: sure[confidence] for confidence in CONFIDENCES}


def _changes(log: Log) -> Block:
    """Fields of single nodes that the scenario gives other values."""
    own = [log.head.of("own")]
    return Table(
        "changes",
        log.text("report.changes.caption"),
        log.heads("report.changes.", ("node", "fields")),
        tuple(
            Row((log.said(log.names.node(address), own), log.said(_fields(value), own)))
            for address, value in log.scenario.changes.items()
        ),
    )


def _fields(value: object) -> str:
    return ", ".join(value) if isinstance(value, dict) else str(value)


def _table(log: Log, id: str, caption: str, rows: list[Number], *, folded: bool = False) -> Table:
    return Table(
        id,
        caption,
        log.heads("report.numbers.", HEADS, {"value"}),
        tuple(_row(log, row) for row in rows),
        folded=folded,
    )


def _row(log: Log, row: Number) -> Row:
    own = row.name in log.scenario.overrides
    part = [log.head.of("own" if own else "numbers")]
    meaning = said(row.meaning)
    if own:
        meaning = phrase("report.numbers.overridden", meaning=meaning)
    return Row(
        (
            log.said(meaning, part),
            log.said(amount(row.value, row.unit), part)
            if row.value
            else log.state_that("world-per-region", part),
            _range(log, row, part),
            log.state_that(f"confidence-{row.confidence}", part),
            log.state_that(f"provenance-{row.provenance}", part),
            _source(log, row, part),
            log.said(row.name, part),
        ),
        f"number/{row.name}",
    )


def _range(log: Log, row: Number, part: list[int]) -> Said:
    if not (row.low and row.high):
        return NOTHING
    low, high = (amount(value, row.unit) for value in (row.low, row.high))
    return log.state_that("report.numbers.between", part, low=low, high=high)


def _source(log: Log, row: Number, part: list[int]) -> Said:
    """Where it was taken from, and what is noted with it."""
    told = [] if row.source is None else sourced(log, row.source)
    if row.note is not None:
        told.append(log.words(said(row.note)))
    return log.said("; ".join(one for one in told if one), part)
