"""Latencies: how long each cell took from what came to it to what it did and what came of that."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

from oefening.projections.latencies import FEW, TAIL, Chain, Group, Latencies, groups
from oefening.projections.latencies.told import Tell
from oefening.report.model.latency_groups import of_measure
from oefening.report.model.log import Log
from oefening.report.model.page import (
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

T = TypeVar("T")

HEADS = ("came", "what", "cell", "acknowledged", "decided", "rule", "effect", "acted")


def latencies(log: Log) -> Section:
    """What they rest on, what they come to in groups, every chain, and what is paired with none."""
    found, tell = log.latencies, Tell(log.scenario, log.names)
    made = groups(found.chains, log.scenario)
    in_all = [one for one in made if one.by == "all"]
    blocks: list[Block] = [Remark(text) for text in _how(log, tell, found)]
    if in_all:
        blocks.append(Points(tuple(_sum(log, tell, one) for one in in_all)))
    else:
        blocks.append(log.nothing("latency.none"))
    sections = [
        of_measure(log, tell, tuple(one for one in made if one.measure == whole.measure))
        for whole in in_all
        if whole.exercise.values
    ]
    if found.chains:
        sections.append(_chains(log, tell, found))
    sections.append(_unpaired(log, found))
    return Section("latencies", log.text("latency.title"), tuple(blocks), tuple(sections))


def _how(log: Log, tell: Tell, found: Latencies) -> Iterator[str]:
    """What is measured, how it was paired, by which clocks, and what is left out."""
    rules = {rule: phrase(f"latency.rule.{rule}") for rule in ("link", "nearest")}
    yield log.text("latency.how.measured")
    yield log.text("latency.how.paired", **rules)
    yield log.text("latency.how.clocks" if found.room else "latency.how.no-room")
    yield log.text("latency.how.open", when=log.moment(found.until.at))
    yield log.text("latency.how.left-out")
    if (unmarked := tell.unmarked(found)) is not None:
        yield log.words(unmarked)
    yield log.text("latency.how.quantiles", few=FEW, most=TAIL)
    yield log.text("latency.how.quick")


def _sum(log: Log, tell: Tell, group: Group) -> Said:
    cites = {number for chain in group.chains for number in basis(chain)}
    told = log.said(tell.summed(group), [*cites, *([log.until] if group.exercise.open else [])])
    return told.seen(f"latencies-{group.measure}") if group.exercise.values else told


def basis(chain: Chain) -> list[int]:
    """The records that a chain rests on, from what it begins with to its last step."""
    steps = [step.number for _, step in chain.steps]
    more = (chain.acknowledged, chain.answered, None if chain.acted is None else chain.acted[1])
    return [*steps, *(one.number for one in more if one is not None)]


# ── every chain ──────────────────────────────────────────────────────────────────────────────────


def _chains(log: Log, tell: Tell, found: Latencies) -> Section:
    left = {at for at, head in enumerate(HEADS) if head in found.never_marked}
    table = Table(
        "latency-chains",
        log.text("latency.chains.caption"),
        log.heads("latency.chain.", _but(HEADS, left), wide={"what"}),
        tuple(
            replace(row, cells=_but(row.cells, left))
            for row in (_row(log, tell, one) for one in found.chains)
        ),
        folded=True,
    )
    return Section("latency-chains", log.text("latency.chains"), (table,))


def _but(columns: Sequence[T], left: Collection[int]) -> tuple[T, ...]:
    """Those that are not `left` out, by their places."""
    return tuple(one for at, one in enumerate(columns) if at not in left)


def _row(log: Log, tell: Tell, chain: Chain) -> Row:
    there, decided = chain.stimulus, chain.decided
    put, until = there.put.number, chain.until.number
    acted = None if chain.acted is None else chain.acted[1].number
    effect = None if decided is None else decided.effect.step

    def told(words: Phrase | None, ended: int | None) -> Said:
        """What rests on the beginning and on how it ended, or on all of the log."""
        withdrawn = None if chain.withdrawn is None else chain.withdrawn.number
        last = ended or withdrawn or until
        return NOTHING if words is None else log.said(words, [put, last])

    answer = tell.decided(chain) or tell.open_question(chain)
    answered = chain.answered.number if chain.answered else chain.taken
    decision = told(answer, answered if decided is None else decided.number)
    if decided is not None:
        decision = decision.seen(f"decision-{log.ordinals[decided.number]}")
    acknowledged = chain.acknowledged
    return Row(
        (
            log.said(log.moment(there.put.at), [put]),
            log.said(tell.what(chain), [put]),
            log.said(log.names.cell(there.cell), [put]),
            told(tell.acknowledged(chain), acknowledged.number if acknowledged else None),
            decision,
            NOTHING if decided is None else _rule(log, decided.rule, [put, decided.number]),
            told(tell.effect(chain), effect.number if effect else None),
            told(tell.acted(chain), acted),
        ),
        minor=decided is None and acknowledged is None and chain.answered is None and acted is None,
    )


def _rule(log: Log, rule: str, cites: list[int]) -> Said:
    return log.state_that(f"latency.rule.{rule}", cites)


def _unpaired(log: Log, found: Latencies) -> Section:
    """Decisions that answer nothing."""
    title = log.text("latency.unpaired")
    if not found.unpaired:
        key = "latency.unpaired.all" if log.ordinals else "latency.unpaired.no-decisions"
        return Section("latencies-unpaired", title, (log.nothing(key),))
    points = tuple(
        log.state_that(
            f"latency.unpaired.{one.why}",
            [one.number],
            when=log.moment(log.records[one.number - 1].at),
            cell=log.names.cell(one.cell),
            decided=log.decision(one.number),
        ).seen(f"decision-{log.ordinals[one.number]}")
        for one in found.unpaired
    )
    return Section("latencies-unpaired", title, (Points(points),))
