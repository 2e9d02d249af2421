"""Annex H: the numbers that the model reckoned with, how sure they are, and the sources."""

from collections import Counter
from collections.abc import Iterator

from oefening.projections.names import said
from oefening.report.model.concerned import concerned, told_of
from oefening.report.model.log import Log
from oefening.report.model.page import (
    HEADER,
    NOTHING,
    Block,
    Head,
    Paragraph,
    Points,
    Remark,
    Row,
    Said,
    Section,
    Table,
)
from oefening.text import phrase
from oefening.text.content import literal
from oefening.world.listing import CONFIDENCES, MAP, SYMBOLS, UNDATED, WRITTEN, listed
from oefening.world.listing import Row as Number

KNOWN = (HEADER,)
HEADS = ("name", "value", "unit", "range", "confidence", "provenance", "meaning", "source")


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
    sources = tuple(log.said(source, KNOWN) for source in log.scenario.sources)
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
    yield log.state_that("report.numbers.count", KNOWN, count=len(rows), **_sure(rows))
    if told_of(log):
        cites = (HEADER, log.until)
        yield log.state_that("report.numbers.used", cites, count=len(used), **_sure(used))
    yield log.state_that("report.numbers.own", KNOWN, count=len(log.scenario.overrides))


def _sure(rows: list[Number]) -> dict[str, int]:
    """How many there are of each confidence."""
    sure = Counter(row.confidence for row in rows)
    return {confidence: sure[confidence] for confidence in CONFIDENCES}


def _changes(log: Log) -> Block:
    """Fields of single nodes that the scenario gives other values."""
    heads = ("node", "fields")
    return Table(
        "changes",
        log.text("report.changes.caption"),
        tuple(Head(log.text(f"report.changes.{key}")) for key in heads),
        tuple(
            Row((log.said(log.names.node(address), KNOWN), log.said(_fields(value), KNOWN)))
            for address, value in log.scenario.changes.items()
        ),
    )


def _fields(value: object) -> str:
    return ", ".join(value) if isinstance(value, dict) else str(value)


def _table(log: Log, id: str, caption: str, rows: list[Number], *, folded: bool = False) -> Table:
    return Table(
        id,
        caption,
        tuple(Head(log.text(f"report.numbers.{key}"), key == "value") for key in HEADS),
        tuple(_row(log, row) for row in rows),
        folded=folded,
    )


def _row(log: Log, row: Number) -> Row:
    own = row.name in log.scenario.overrides
    span = f"{row.low} – {row.high}" if row.low and row.high else ""
    name = phrase("report.numbers.overridden", name=row.name) if own else literal(row.name)
    return Row(
        (
            log.said(name, KNOWN),
            log.said(row.value, KNOWN) if row.value else log.state_that("world-per-region", KNOWN),
            _unit(log, row),
            log.said(span, KNOWN),
            log.state_that(f"report.confidence.{row.confidence}", KNOWN),
            log.state_that(f"provenance-{row.provenance}", KNOWN),
            log.said(said(row.meaning), KNOWN),
            _source(log, row),
        ),
        f"number/{row.name}",
    )


def _unit(log: Log, row: Number) -> Said:
    """The unit; of a value that is written with it, nothing more."""
    if row.unit in WRITTEN and row.value:
        return NOTHING
    if row.unit in WRITTEN or row.unit in SYMBOLS:
        return log.said(row.unit, KNOWN)
    return log.state_that(f"unit-{row.unit}", KNOWN)


def _source(log: Log, row: Number) -> Said:
    """Where it was taken from, and what is noted with it."""
    told = []
    if row.source is not None:
        date = log.text("world-undated") if row.source.date == UNDATED else row.source.date
        told.append(f"{row.source.publisher}, {row.source.title}, {date}")
        if row.source.via:
            told.append(log.text("world-via", via=row.source.via))
        told.append(row.source.address)
    if row.note is not None:
        told.append(log.words(said(row.note)))
    return log.said("; ".join(part for part in told if part), KNOWN)
