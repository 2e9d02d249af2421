"""The table of latencies: what came to cells, what answered it, and how long that took."""

from collections.abc import Iterator

from oefening.projections.latencies import (
    MEASURES,
    Apart,
    Chain,
    Measure,
    Unpaired,
    latencies,
    taken_for,
)
from oefening.study.tidy import Column, Row, Table
from oefening.tables.columns import column, listed, number, second
from oefening.tables.source import Source


def _both(measure: Measure) -> tuple[Column, ...]:
    """How long it took by either clock."""
    return second(f"{measure}_after"), second(f"{measure}_worked")


COLUMNS = (
    column("chain", "integer"),
    column("stimulus"),
    column("inject"),
    column("inject_kind"),
    column("objectives"),
    column("cell"),
    column("record", "integer"),
    second("second"),
    column("moment"),
    column("wall", "dateTime"),
    column("decision"),
    column("decision_record", "integer"),
    column("paired"),
    second("made_second"),
    second("recorded_second"),
    column("effect"),
    *(one for measure in MEASURES for one in _both(measure)),
    column("open"),
    second("open_after"),
    second("open_worked"),
    second("withdrawn_second"),
)


def chains(source: Source) -> Table:
    """Every chain, in the order in which they began; then decisions that answer nothing."""

    def rows() -> Iterator[Row]:
        last = source.records[-1] if source.records else None
        found = latencies(source.header.scenario, source.records, source.room, last)
        for at, chain in enumerate(found.chains, start=1):
            yield _row(source, at, chain)
        for at, one in enumerate(found.unpaired, start=len(found.chains) + 1):
            yield _alone(source, at, one)

    return Table("latencies", COLUMNS, ("chain",), rows())


def _row(source: Source, at: int, chain: Chain) -> Row:
    there, decided = chain.stimulus, chain.decided
    taken = {measure: taken_for(chain, measure) for measure in MEASURES}
    open_ = [measure for measure, one in taken.items() if one is not None and not one[1]]
    return (
        str(at),
        there.kind,
        there.inject,
        there.inject_kind or "",
        listed(there.objectives),
        there.cell,
        str(there.put.number),
        str(there.put.at),
        source.moment(there.put.at),
        source.wall(there.put.number),
        there.decision or "",
        number(decided.number if decided else None),
        decided.rule if decided else "",
        number(decided.made.at if decided else None),
        number(decided.recorded.at if decided else None),
        decided.effect.kind if decided else "",
        *(cell for one in taken.values() for cell in _took(one[0] if one and one[1] else None)),
        listed(open_),
        *_took(chain.waited if open_ else None),
        number(chain.withdrawn.at if chain.withdrawn else None),
    )


def _took(apart: Apart | None) -> tuple[str, str]:
    return ("", "") if apart is None else (str(apart.exercise), number(apart.working))


def _alone(source: Source, at: int, one: Unpaired) -> Row:
    """Of a decision that answers nothing what is known of it, and why it does not."""
    taken = next(each for each in source.state.taken if each.number == one.number)
    known = {
        "chain": str(at),
        "stimulus": "none",
        "cell": one.cell,
        "decision": taken.decision or "",
        "decision_record": str(one.number),
        "paired": one.why,
        "made_second": str(taken.made_at),
        "recorded_second": str(taken.recorded_at),
    }
    return tuple(known.get(each.name, "") for each in COLUMNS)
