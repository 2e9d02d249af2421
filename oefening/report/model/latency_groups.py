"""Latencies of one kind in groups: tables by both clocks, and a figure of how they are spread."""

from collections.abc import Iterator, Sequence

from oefening.projections.latencies import Chain, Group, Spread, taken_for
from oefening.projections.latencies.told import Tell
from oefening.report.model.axis import step_for
from oefening.report.model.log import Log
from oefening.report.model.page import (
    NOTHING,
    Block,
    Row,
    Said,
    Section,
    Table,
    in_order,
)
from oefening.report.model.strips import Strip, Strips, Tick
from oefening.text import phrase
from oefening.text.content import lasting, listing

HEADS = (
    "by",
    "whose",
    "count",
    "open",
    "least",
    "quarter",
    "median",
    "quarters",
    "most-of",
    "most",
    "each",
)
NUMBERS = frozenset(HEADS[2:-1])

ENOUGH = 3
"""Of which a figure says more than the table."""

DRAWN = ("all", "cell")
"""Groups that a figure shows."""


def of_measure(log: Log, tell: Tell, groups: Sequence[Group]) -> Section:
    """The section of one measure, with all its groups."""
    measure = groups[0].measure
    title = log.text(f"latency.measure.{measure}")
    blocks: list[Block] = []
    for clock in ("exercise", "working"):
        spreads = [_spread(one, clock) for one in groups]
        known = [(one, spread) for one, spread in zip(groups, spreads, strict=True) if spread]
        if known:
            caption = log.text(f"latency.group.{clock}", measure=title)
            blocks.append(_table(log, tell, f"latency-{measure}-{clock}", caption, known))
            blocks += _figure(log, tell, f"figure-{measure}-{clock}", caption, known)
    return Section(f"latencies-{measure}", title, tuple(blocks))


def _spread(group: Group, clock: str) -> Spread | None:
    return group.exercise if clock == "exercise" else group.working


def _table(
    log: Log, tell: Tell, id: str, caption: str, known: Sequence[tuple[Group, Spread]]
) -> Table:
    return Table(
        id,
        caption,
        log.heads("latency.group.", HEADS, NUMBERS),
        tuple(_row(log, tell, group, spread) for group, spread in known),
    )


def _row(log: Log, tell: Tell, group: Group, spread: Spread) -> Row:
    chains = _in_order(group, working=spread is group.working)
    part = [log.head.of("objectives", group.key)] if _is_known(group) else []
    ended, open_ = chains[: spread.count], chains[spread.count :]
    cites = [*part, *(number for chain in chains for number in ends(group, chain))]

    def told(seconds: int | None, of: Sequence[Chain]) -> Said:
        rests = [number for chain in of for number in ends(group, chain)]
        return NOTHING if seconds is None else log.said(log.length(seconds), rests)

    def quantile(percent: int) -> Said:
        around = None if spread.few and percent != _MIDDLE else spread.around(percent)
        if around is None:
            return NOTHING
        under, over, _ = around
        return told(spread.quantile(percent), ended[under : over + 1])

    values = spread.values
    ranged = not spread.few
    each = listing(lasting(one) for one in values) if spread.few and values else None
    whole = [number for chain in ended for number in ends(group, chain)]
    return Row(
        (
            log.state_that(f"latency.by.{group.by}", cites),
            log.said(tell.whose(group), cites),
            log.said(tell.counted(group), whole or [log.until]),
            log.said(
                str(len(spread.open)),
                [*(chain.stimulus.put.number for chain in open_), log.until],
            ),
            told(values[0] if ranged else None, ended[:1]),
            quantile(25),
            quantile(_MIDDLE),
            quantile(75),
            quantile(90),
            told(values[-1] if ranged else None, ended[-1:]),
            NOTHING if each is None else log.said(each, whole),
        )
    )


_MIDDLE = 50


def _is_known(group: Group) -> bool:
    return group.by == "objective" and bool(group.key)


def _in_order(group: Group, *, working: bool) -> list[Chain]:
    """Its chains in the order of its values, behind them in that of those that are open."""
    taken = [(taken_for(chain, group.measure), chain) for chain in group.chains]
    placed = [
        (not found[1], seconds, chain.stimulus.put.number, chain)
        for found, chain in taken
        if found is not None
        and (seconds := found[0].working if working else found[0].exercise) is not None
    ]
    return [chain for *_, chain in sorted(placed, key=lambda one: one[:3])]


def ends(group: Group, chain: Chain) -> list[int]:
    """The records between which a chain was measured; of one that is open where it began."""
    put = chain.stimulus.put.number
    match group.measure:
        case "acknowledged":
            step = chain.acknowledged
        case "decided":
            step = None if chain.decided is None else chain.decided.recorded
        case "acted":
            step = None if chain.acted is None else chain.acted[1]
        case "effect":
            step = None if chain.decided is None else chain.decided.effect.step
        case "answered":
            step = chain.answered
    return [put] if step is None else [put, step.number]


# ── the figure ───────────────────────────────────────────────────────────────────────────────────


def _figure(
    log: Log, tell: Tell, id: str, title: str, known: Sequence[tuple[Group, Spread]]
) -> Iterator[Block]:
    shown = [(group, spread) for group, spread in known if group.by in DRAWN]
    whole = shown[0][1]
    if whole.count < ENOUGH or whole.values[0] == whole.values[-1]:
        return
    until = whole.values[-1]
    strips = tuple(_strip(log, tell, group, spread) for group, spread in shown)
    rows = [phrase("latency.figure.row", whose=strip.label, note=strip.note) for strip in strips]
    yield Strips(
        id=id,
        title=title,
        until=until,
        ticks=tuple(Tick(at, log.length(at)) for at in range(0, until + 1, step_for(until))),
        strips=strips,
        value=log.text("latency.figure.value"),
        open=log.text("latency.figure.open"),
        middle=log.text("latency.figure.middle"),
        alt=log.text("latency.figure.alt", what=listing(rows)),
        cites=in_order(
            number for group, _ in shown for chain in group.chains for number in ends(group, chain)
        ),
    )


def _strip(log: Log, tell: Tell, group: Group, spread: Spread) -> Strip:
    middle = spread.quantile(_MIDDLE)
    low, high = spread.quantile(25), spread.quantile(75)
    half = None if spread.few or low is None or high is None else (low, high)
    if middle is None:
        note = log.text("latency.figure.none", open=len(spread.open))
    else:
        note = log.text("latency.figure.note", count=spread.count, median=lasting(middle))
    return Strip(
        id=f"latency/{group.measure}/{group.by}/{group.key}",
        label=log.words(tell.whose(group)),
        values=spread.values,
        open=spread.open,
        middle=middle,
        half=half,
        note=note,
    )
