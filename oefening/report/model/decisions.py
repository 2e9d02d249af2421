"""Decisions: who decided what, why and how soon, what it set going, and what was never decided."""

from collections.abc import Iterator
from typing import Literal

from oefening.projections.decisions import TakenDecision, taken_decisions
from oefening.projections.names import said
from oefening.record import Record
from oefening.report.model.axis import ticks
from oefening.report.model.effects import consequences
from oefening.report.model.log import Log
from oefening.report.model.page import (
    NOTHING,
    Block,
    Fact,
    Facts,
    Points,
    Remark,
    Row,
    Said,
    Section,
    Span,
    Spans,
    Table,
    in_order,
)
from oefening.state import DecisionTaken
from oefening.text import Phrase

HEADS = ("number", "decision", "cell", "put", "made", "recorded", "latency", "room")


def decisions(log: Log) -> Section:
    """Every decision that was recorded, and those that were never taken."""
    taken = taken_decisions(log.scenario, log.state)
    blocks: list[Block] = []
    if taken:
        blocks.append(_table(log, taken))
        blocks += _figure(log, taken)
        blocks.append(Remark(log.text("report.decisions.no-cause")))
    else:
        blocks.append(log.nothing("report.decisions.none"))
    sections = [_decision(log, one) for one in taken]
    sections.append(Section("never-decided", log.text("report.never"), (_never(log),)))
    return Section("decisions", log.text("report.decisions"), tuple(blocks), tuple(sections))


# ── all of them ──────────────────────────────────────────────────────────────────────────────────


def _table(log: Log, taken: tuple[TakenDecision, ...]) -> Table:
    return Table(
        "decisions",
        log.text("report.decisions.caption"),
        log.heads("report.decisions.head.", HEADS, {"number", "latency", "room"}),
        tuple(_row(log, one) for one in taken),
    )


def _row(log: Log, one: TakenDecision) -> Row:
    taken, number = one.taken, one.taken.number
    put = _put(log, one)
    return Row(
        (
            log.said(str(log.ordinals[number]), [number]),
            log.said(log.decision(number), _basis(log, taken)),
            log.said(log.names.cell(taken.cell), [number]),
            NOTHING if put is None else log.said(log.moment(put.at), [put.number]),
            log.said(log.moment(taken.made_at), [number]),
            log.said(log.moment(taken.recorded_at), [number]),
            _latency(log, one, put),
            _in_the_room(log, one, put),
        ),
        f"decision/{log.ordinals[number]}",
    )


def _basis(log: Log, taken: DecisionTaken) -> list[int]:
    """What its name rests on: its record, its retraction, and the scenario if that asks it."""
    record = log.retracted.get(taken.number)
    return [*_asked(log, taken), taken.number, *([] if record is None else [record.number])]


def _asked(log: Log, taken: DecisionTaken) -> list[int]:
    """Where in the head its question stands; nothing for one that the scenario does not ask."""
    return [] if taken.decision is None else [log.head.of("decisions", taken.decision)]


def _put(log: Log, one: TakenDecision) -> Record | None:
    """The record in which it first came before the players; None for one that no inject put."""
    if one.latency is None:
        return None
    return log.put.taken.get(one.taken.number)


def _latency(log: Log, one: TakenDecision, put: Record | None) -> Said:
    """Exercise time from the first inject to when it was made."""
    if one.latency is None or put is None:
        return NOTHING
    return log.said(log.difference(one.latency).lstrip("+"), [put.number, one.taken.number])


def _in_the_room(log: Log, one: TakenDecision, put: Record | None) -> Said:
    """Time in the room until it was recorded, whether the clock ran or stood still."""
    if put is None:
        return NOTHING
    spent = log.room.spent(put.number, one.taken.number)
    if spent is None:
        return NOTHING
    return log.said(log.length(spent), [put.number, one.taken.number])


# ── one ──────────────────────────────────────────────────────────────────────────────────────────


def _decision(log: Log, one: TakenDecision) -> Section:
    ordinal = log.ordinals[one.taken.number]
    title = log.text("report.decision", number=ordinal, what=log.decision(one.taken.number))
    return Section(f"decision-{ordinal}", title, (Facts(tuple(_facts(log, one))),))


def _facts(log: Log, one: TakenDecision) -> Iterator[Fact]:
    taken, number = one.taken, one.taken.number
    if one.decision is not None:
        yield _fact(
            log, "question", log.said(said(one.decision.question), [*_asked(log, taken), number])
        )
    yield _fact(log, "who", log.said(log.names.cell(taken.cell), [number]))
    yield _fact(log, "what", *_what(log, one))
    if taken.reason:
        yield _fact(log, "why", log.said(said(taken.reason), [number]))
    else:
        yield _fact(log, "why", log.state_that("report.decision.no-reason", [number]))
    yield _fact(log, "when", *_when(log, one))
    yield _fact(log, "effect", *consequences(log, one))
    if (record := log.retracted.get(number)) is not None:
        retracted = log.state_that(
            "report.decision.was-retracted",
            [record.number],
            when=log.moment(record.at),
            reason=log.names.reason(getattr(record.body, "reason", "")),
        )
        yield _fact(log, "retracted", retracted)


def _what(log: Log, one: TakenDecision) -> Iterator[Said]:
    """The option, their own words, and each lever that they pulled beside it."""
    taken, number = one.taken, one.taken.number
    if taken.decision is not None and taken.option is not None:
        option = log.names.option(taken.decision, taken.option)
        yield log.said(option, [*_asked(log, taken), number])
    if taken.text:
        yield log.state_that("report.decision.in-words", [number], text=said(taken.text))
    for use in taken.levers:
        yield log.state_that("report.decision.lever", [number], lever=log.names.use(use))
    if taken.option is None and not taken.text and not taken.levers:
        yield log.state_that("report.decision.no-words", [number])


def _when(log: Log, one: TakenDecision) -> Iterator[Said]:
    taken, number = one.taken, one.taken.number
    put = _put(log, one)
    if put is not None:
        yield log.state_that("report.decision.put", [put.number], when=log.moment(put.at))
    yield log.state_that("report.decision.made", [number], when=log.moment(taken.made_at))
    wall = log.wall(number)
    key = "report.decision.recorded" if wall else "report.decision.recorded-then"
    yield log.state_that(key, [number], when=log.moment(taken.recorded_at), wall=wall)
    if put is not None:
        yield from _took(log, one, put)
    if one.taken.made_at != one.taken.recorded_at:
        late = log.length(max(0, taken.recorded_at - taken.made_at))
        yield log.state_that("report.decision.later", [number], time=late)


def _took(log: Log, one: TakenDecision, put: Record) -> Iterator[Said]:
    """How long it took, in the story and in the room, and what was standing still of that."""
    both = [put.number, one.taken.number]
    spent = log.room.spent(*both)
    key = "report.decision.latency" if one.latency else "report.decision.at-once"
    yield log.state_that(key, both, time=_latency(log, one, put).text)
    if spent is None or not (one.latency or spent >= AT_ONCE):
        return
    stood, dead = log.room.stood_between(*both), log.room.dead_between(*both)
    key = "report.decision.room-stood" if stood else "report.decision.room"
    yield log.state_that(key, both, time=log.length(spent), stood=log.length(stood))
    if dead:
        yield log.state_that("report.decision.dead", both, time=log.length(dead))


AT_ONCE = 5
"""Seconds of the room that are not worth telling of what took none of the story."""


def _fact(log: Log, key: str, *told: Said) -> Fact:
    return Fact(log.text(f"report.decision.head.{key}"), told)


# ── never ────────────────────────────────────────────────────────────────────────────────────────


def _never(log: Log) -> Block:
    """What the scenario asks and nobody decided: still open, taken back, or never put."""
    told = [
        _undecided(log, decision.id, said(decision.question))
        for decision in log.scenario.decisions
        if log.state.standing(decision.id) is None
    ]
    if not told:
        key = "report.never.none" if log.scenario.decisions else "report.never.nothing-asked"
        return log.nothing(key)
    return Points(tuple(told))


def _undecided(log: Log, id: str, question: Phrase) -> Said:
    kind, cites = undecided(log, id)
    since = log.state.open_decisions.get(id)
    when = "" if since is None else log.moment(since)
    return log.state_that(f"report.never.{kind}", cites, question=question, since=when)


def undecided(log: Log, id: str) -> tuple[Literal["open", "withdrawn", "not-put"], list[int]]:
    """How a decision stands in the end that nobody took, and the records that say so."""
    put, part = log.put.standing.get(id), log.head.of("decisions", id)
    if put is not None and id in log.state.open_decisions:
        return "open", [part, put.number, log.until]
    was_put = log.put.numbers.get(id, [])
    return ("withdrawn" if was_put else "not-put"), [part, *was_put, log.until]


# ── in a figure ──────────────────────────────────────────────────────────────────────────────────


def _figure(log: Log, taken: tuple[TakenDecision, ...]) -> Iterator[Block]:
    """From when each decision was put, if it was, until it was made; and those still open."""
    spans = []
    for one in taken:
        put, number = _put(log, one), one.taken.number
        id, made = f"decision/{log.ordinals[number]}", one.taken.made_at
        label = log.text(
            "report.decisions.figure.label", number=log.ordinals[number], what=log.decision(number)
        )
        if put is None:
            told = log.state_that("report.decisions.figure.not-put", [number])
            spans.append(Span(id, label, None, made, told))
        else:
            told = _latency(log, one, put)
            spans.append(Span(id, label, put.at, made, told))
    for asked, since in log.state.open_decisions.items():
        put = log.put.standing.get(asked)
        cites = [] if put is None else [put.number]
        told = log.state_that("report.never.still", [*cites, log.until])
        spans.append(Span(f"open/{asked}", log.words(log.names.question(asked)), since, None, told))
    if not spans:
        return
    until = max([log.end, *(span.ends or 0 for span in spans)])
    yield Spans(
        id="figure-decisions",
        title=log.text("report.decisions.figure"),
        begins=log.text("report.decisions.figure.put"),
        ends=log.text("report.decisions.figure.made"),
        since=0,
        until=until,
        ticks=ticks(log, 0, until),
        spans=tuple(spans),
        alt=log.text("report.decisions.figure.alt", count=len(spans)),
        cites=in_order(number for span in spans for number in span.said.cites),
    )
