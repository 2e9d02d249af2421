"""What was bought in the preparation round and for how much, and what was left of each year."""

from collections.abc import Iterator

from oefening.events import MeasureApplied, MeasureBought, MeasureReturned
from oefening.projections.purchases import spending_of, years_told
from oefening.report.model.log import Log
from oefening.report.model.page import Head, Points, Remark, Row, Section, Table
from oefening.scenario.preparation import Purchase
from oefening.scenario.spending import Key, Spending
from oefening.text.content import literal, number


def preparation(log: Log) -> Iterator[Section]:
    """Its section; none where the exercise did not open with a preparation round."""
    spending = spending_of(log.header)
    if spending is None:
        return
    heads = (
        Head(log.text("report.prepared.year")),
        Head(log.text("report.prepared.place")),
        Head(log.text("report.prepared.measure"), wide=True),
        Head(log.text("report.prepared.units"), number=True),
        Head(log.text("report.prepared.cost"), number=True),
    )
    rows = tuple(_row(log, spending, key, units) for key, units in sorted(log.state.bought.items()))
    left = tuple(
        log.said(told, _trades(log) or [log.until]) for _, told in years_told(spending, log.state)
    )
    table = Table("preparation", log.text("report.prepared.caption"), heads, rows)
    how = Remark(log.text("report.prepared.how"))
    blocks = (how, Points(left), table) if rows else (how, Points(left))
    yield Section("preparation", log.text("report.prepared"), blocks)


def _trades(log: Log, key: Key | None = None) -> list[int]:
    """The records of all that was bought and taken back, or of that of one key."""
    trades: list[tuple[int, MeasureBought | MeasureReturned]] = []
    trades += [(record.number, one) for record, one in log.each(MeasureBought)]
    trades += [(record.number, one) for record, one in log.each(MeasureReturned)]
    return [at for at, one in trades if key in {None, (one.year, one.measure, one.place)}]


def _row(log: Log, spending: Spending, key: Key, units: int) -> Row:
    year, measure, place = key
    applied = (
        record.number
        for record, one in log.each(MeasureApplied)
        if (one.measure, one.place) == (measure, place)
    )
    cites = [*_trades(log, key), *applied] or [log.until]
    cost = spending.cost(Purchase(year=year, measure=measure, place=place, units=units))
    return Row(
        (
            log.said(literal(str(year)), cites),
            log.said(log.names.place(place), cites),
            log.said(log.names.measure(measure), cites),
            log.said(number(units), cites),
            log.said(number(cost), cites),
        ),
        f"preparation/{year}-{measure}-{place}",
    )
