"""Who knew what, when: what cells knew as they decided, and when they knew of what had fallen."""

from collections.abc import Iterator, Sequence

from oefening.projections.decisions import TakenDecision, taken_decisions
from oefening.projections.knowledge import (
    MATTERS,
    SHORT,
    Alike,
    Compared,
    CutOff,
    Gap,
    Telling,
    alike,
    assumptions,
    compared,
    cut_offs,
    gaps,
    wrong_first,
)
from oefening.projections.names import percent
from oefening.report.model.axis import ticks
from oefening.report.model.log import Log
from oefening.report.model.page import (
    NOTHING,
    Block,
    Remark,
    Row,
    Said,
    Section,
    Span,
    Spans,
    Table,
    in_order,
)
from oefening.state import State
from oefening.text import Phrase, phrase
from oefening.text.content import listing

MOST = 4
"""Differences that are told of one decision; more are counted."""

FIGURED = 20
"""Lines of the figure, at most: more cannot be told apart."""


def knowledge(log: Log) -> Section:
    """The annex: what it rests on, decisions, what fell, and when cells were cut off."""
    remarks = tuple(Remark(log.words(one)) for one in assumptions())
    found = alike(gaps(log.knowledge, log.falls, log.end, log.until))
    return Section(
        "knowledge",
        log.text("report.knowledge"),
        remarks,
        (
            Section(
                "knowledge-decisions", log.text("report.knowledge.decisions"), tuple(_decided(log))
            ),
            Section("knowledge-gaps", log.text("report.knowledge.gaps"), tuple(_gaps(log, found))),
            Section(
                "knowledge-cut-off", log.text("report.knowledge.cut-off"), tuple(_cut_offs(log))
            ),
        ),
    )


# ── decisions ────────────────────────────────────────────────────────────────────────────────────


def _decided(log: Log) -> Iterator[Block]:
    taken = taken_decisions(log.scenario, log.state)
    if not taken:
        yield log.nothing("report.decisions.none")
        return
    yield Remark(log.text("report.knowledge.matters", points=log.words(percent(MATTERS))))
    heads = ("number", "what", "cell", "made", "wrong")
    yield Table(
        "knowledge-decisions",
        log.text("report.knowledge.decisions.caption"),
        log.heads("report.knowledge.head.", heads, {"number"}, {"wrong"}),
        tuple(_decision(log, one) for one in taken),
    )


def _decision(log: Log, one: TakenDecision) -> Row:
    taken, number = one.taken, one.taken.number
    return Row(
        (
            log.said(str(log.ordinals[number]), [number]),
            log.said(log.decision(number), [number]),
            log.said(log.names.cell(taken.cell), [number]),
            log.said(log.moment(taken.made_at), [number]),
            _had_wrong(log, taken.cell, taken.made_at, number),
        )
    )


def _had_wrong(log: Log, cell: str, made_at: int, number: int) -> Said:
    """What a cell had wrong as the second began in which it decided: no effect of that counts."""
    at = max(0, made_at - 1)
    if cell not in log.knowledge.sights:
        return NOTHING
    stood = State(now=at, levels=log.history.snapshot(at))
    lines = compared(log.knowledge, cell, stood, at)
    if not lines:
        return log.state_that("report.knowledge.sees-nothing", [number, log.head.of("cells", cell)])
    wrong = [one for one in wrong_first(lines)[0] if abs(one.error) >= MATTERS]
    if not wrong:
        return log.state_that("report.knowledge.right", [number, *_rests(log, lines, at)])
    telling = Telling(log.names)
    told = [
        phrase("report.knowledge.wrong-of", told=telling.wrong(one), when=telling.as_of(one.as_of))
        for one in wrong[:MOST]
    ]
    if len(wrong) > MOST:
        told.append(phrase("report.knowledge.more", count=len(wrong) - MOST))
    return log.said(listing(told), [number, *_rests(log, wrong, at)])


def _rests(log: Log, lines: Sequence[Compared], at: int) -> Iterator[int]:
    """The records that say what was known of these lines, and how they were."""
    for line in lines:
        place = line.row.place
        for second, worst in ((line.as_of, line.known.worst), (at, line.true.worst)):
            yield log.settling(f"{place}.{worst}", second)


# ── what fell ────────────────────────────────────────────────────────────────────────────────────


def _gaps(log: Log, found: Sequence[Alike]) -> Iterator[Block]:
    if not found:
        level = log.words(percent(SHORT))
        yield log.nothing("report.knowledge.nothing-fell", level=level)
        return
    yield from _figure(log, found)
    heads = ("what", "fell", "knew", "missed", "apart")
    yield Table(
        "knowledge-gaps",
        log.text("report.knowledge.gaps.caption"),
        log.heads("report.knowledge.gap.", heads, {"apart"}, {"knew"}),
        tuple(_gap(log, one, at) for at, one in enumerate(found, start=1)),
    )


def _gap(log: Log, one: Alike, at: int) -> Row:
    telling, gap = Telling(log.names), one.first
    cites = list(one.numbers)
    knew = listing(telling.knew_at(heard) for heard in gap.knew)
    ended = () if gap.over is None else (log.settling(gap.thing.address, gap.over),)
    return Row(
        (
            log.said(telling.what(one), cites),
            log.said(log.moment(gap.thing.at), cites),
            log.said(knew, [*cites, log.until]) if gap.knew else NOTHING,
            log.said(_missed(log, gap), [*cites, *ended, log.until]) if gap.missed else NOTHING,
            _apart(log, one),
        ),
        f"gap/{at}",
    )


def _missed(log: Log, gap: Gap) -> Phrase:
    """The cells that did not know, and when it was over if it was."""
    cells = listing(log.names.cell(heard.cell) for heard in gap.missed)
    if gap.over is None:
        return cells
    return phrase("report.knowledge.missed-over", cells=cells, when=log.moment(gap.over))


def _apart(log: Log, one: Alike) -> Said:
    """How long it took from the fall until the last cell knew, of those that hear of it at all."""
    gap, cites = one.first, [*one.numbers, log.until]
    if gap.missed:
        key = "not-by-end" if gap.over is None else "not-while"
        return log.state_that(f"report.knowledge.{key}", cites)
    if not gap.knew:
        return log.state_that("report.knowledge.nobody", cites)
    return log.said(log.length((gap.knew[-1].at or 0) - gap.thing.at), cites)


def _figure(log: Log, found: Sequence[Alike]) -> Iterator[Block]:
    """From when it fell until all knew of it, of what any cell hears of."""
    telling = Telling(log.names)
    spans = []
    for at, one in enumerate(found, start=1):
        gap = one.first
        if not (gap.knew or gap.missed):
            continue
        ends = None if gap.missed else gap.knew[-1].at
        label = log.words(telling.what(one))
        spans.append(Span(f"gap/{at}", label, gap.thing.at, ends, _apart(log, one)))
    if not spans:
        return
    if len(spans) > FIGURED:
        longest = sorted(spans, key=_open_first)[:FIGURED]
        spans = [span for span in spans if span in longest]
        yield Remark(log.text("report.knowledge.figure.longest", count=FIGURED))
    until = max([log.end, *(span.ends or 0 for span in spans)])
    yield Spans(
        id="figure-knowledge",
        title=log.text("report.knowledge.figure"),
        begins=log.text("report.knowledge.figure.fell"),
        ends=log.text("report.knowledge.figure.known"),
        since=0,
        until=until,
        ticks=ticks(log, 0, until),
        spans=tuple(spans),
        alt=log.text("report.knowledge.figure.alt", count=len(spans)),
        cites=in_order(number for span in spans for number in span.said.cites),
    )


def _open_first(span: Span) -> tuple[bool, int]:
    """Those that did not come to an end, then the longest."""
    return span.ends is not None, (span.begins or 0) - (span.ends or 0)


# ── cut off ──────────────────────────────────────────────────────────────────────────────────────


def _cut_offs(log: Log) -> Iterator[Block]:
    found = cut_offs(log.knowledge, log.end)
    if not found:
        yield log.nothing("report.knowledge.never-cut-off")
        return
    heads = ("cell", "channel", "places", "since", "until", "length")
    yield Table(
        "knowledge-cut-off",
        log.text("report.knowledge.cut-off.caption"),
        log.heads("report.knowledge.head.", heads, {"length"}),
        tuple(_cut_off(log, one) for one in found),
    )


def _cut_off(log: Log, one: CutOff) -> Row:
    cites = [number for way in one.ways for number in _turned(log, way, one)]
    until = one.until
    return Row(
        (
            log.said(log.names.cell(one.cell), cites),
            log.said(log.names.capacity(one.channel), cites),
            log.said(log.names.places(one.places), cites),
            log.said(log.moment(one.since), cites),
            log.state_that("report.knowledge.still", [*cites, log.until])
            if until is None
            else log.said(log.moment(until), cites),
            log.said(
                log.length((log.end if until is None else until) - one.since), [*cites, log.until]
            ),
        )
    )


def _turned(log: Log, address: str, one: CutOff) -> Iterator[int]:
    """The records in which the channel went down and came back."""
    yield log.settling(address, one.since)
    if one.until is not None:
        yield log.settling(address, one.until)
