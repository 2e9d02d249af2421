"""Tables of what the room did: decisions that were taken, and injects with what became of them."""

from collections.abc import Iterator
from typing import NamedTuple

from oefening import events
from oefening.projections.decisions import taken_decisions
from oefening.projections.names import said
from oefening.projections.numbered import numbers
from oefening.study.tidy import Row, Table
from oefening.tables.columns import column, flag, listed, number, second
from oefening.tables.source import Source

DECISIONS = (
    column("number", "integer"),
    column("record", "integer"),
    column("decision"),
    column("option"),
    column("cell"),
    second("put_second"),
    second("made_second"),
    second("recorded_second"),
    column("moment"),
    column("wall", "dateTime"),
    column("levers"),
    column("retracted", "boolean"),
    column("question"),
    column("answer"),
    column("reason"),
)


def decisions(source: Source) -> Table:
    """Every decision that was taken, in the order in which they were recorded."""

    def rows() -> Iterator[Row]:
        found = taken_decisions(source.header.scenario, source.state)
        for ordinal, one in enumerate(found, start=1):
            taken = one.taken
            yield (
                str(ordinal),
                str(taken.number),
                taken.decision or "",
                taken.option or "",
                taken.cell,
                number(taken.put_at),
                str(taken.made_at),
                str(taken.recorded_at),
                source.moment(taken.made_at),
                source.wall(taken.number),
                listed([use.lever for use in taken.levers]),
                flag(taken.retracted),
                source.words(said(one.decision.question) if one.decision else None),
                source.words(source.names.answer(taken)),
                source.words(said(taken.reason)),
            )

    return Table("decisions", DECISIONS, ("number",), rows())


INJECTS = (
    column("inject"),
    column("msel_number"),
    column("kind"),
    column("status"),
    column("from"),
    column("to"),
    second("planned_second"),
    second("released_second"),
    column("moment"),
    column("wall", "dateTime"),
    column("record", "integer"),
    column("by"),
    column("acknowledged_by"),
    second("acknowledged_second"),
    column("title"),
)


class _Came(NamedTuple):
    """When an inject came into play, or a cell first took note of it."""

    number: int
    at: int
    by: str = ""


def injects(source: Source) -> Table:
    """Every inject of the scenario or added to it, with what became of it."""

    def rows() -> Iterator[Row]:
        script, state = source.state.script(source.header.scenario), source.state
        ids, calendar = numbers(script), source.header.calendar
        released, noted = _released(source), _acknowledged(source)
        for inject in script:
            there, came = state.injects[inject.id], released.get(inject.id)
            heard = noted.get(inject.id)
            yield (
                inject.id,
                ids[inject.id],
                inject.kind,
                there.status,
                inject.from_ or "",
                listed(list(inject.to)),
                number(inject.planned(calendar)),
                number(came.at if came else None),
                source.moment(came.at if came else None),
                source.wall(came.number) if came else "",
                number(came.number if came else None),
                came.by if came else "",
                listed(there.acknowledged),
                number(heard.at if heard else None),
                source.words(said(inject.title)),
            )

    return Table("injects", INJECTS, ("inject",), rows())


def _released(source: Source) -> dict[str, _Came]:
    """By inject, its first release."""
    found: dict[str, _Came] = {}
    for record in source.records:
        if isinstance(record.body, events.InjectReleased):
            found.setdefault(record.body.inject, _Came(record.number, record.at, record.body.by))
    return found


def _acknowledged(source: Source) -> dict[str, _Came]:
    """By inject, the first that any cell took note of it."""
    found: dict[str, _Came] = {}
    for record in source.records:
        if isinstance(record.body, events.InjectAcknowledged):
            found.setdefault(record.body.inject, _Came(record.number, record.at))
    return found
