"""What if: which decisions mattered, by what would have come of the exercise without each."""

from collections.abc import Iterator, Sequence

from oefening.report.model.differences import Bar, Differences
from oefening.report.model.log import Log
from oefening.report.model.page import (
    HEADER,
    NOTHING,
    Block,
    Empty,
    Head,
    Paragraph,
    Points,
    Remark,
    Row,
    Said,
    Section,
    Table,
    in_order,
)
from oefening.study.whatif.account import (
    Account,
    Amounts,
    Counted,
    First,
    Without,
    without_effect,
)
from oefening.study.whatif.unput import untaken
from oefening.text import Phrase, phrase
from oefening.text.content import every, literal, unstopped
from oefening.text.phrases import capital

DETAILED = 5
"""Decisions of which all that differs is told: those that mattered most."""

APART = 8
"""Rows of a kind that are told of one decision; of more it is told how many there are."""

SEVERAL = 2
"""Decisions from which on a figure lays them beside each other."""

WITHIN = "· "
"""Stands before an area of a region, in one line with it."""

KINDS = ("without", "below", "late-patients", "delay")
"""What is counted, what matters most first."""


def what_if(log: Log, found: Account) -> Section:
    """What is assumed, a row for each decision that mattered, and those that mattered most."""
    title = log.text("report.what-if")
    if found.why is not None:
        return Section("what-if", title, (why_not(log, found.why),))
    if not found.decisions:
        none = log.nothing("report.what-if.no-decisions")
        return Section("what-if", title, (none, *_untaken(log)))
    blocks: list[Block] = [Remark(log.text(key)) for key in ("report.what-if.how", "each.sign")]
    blocks += [Remark(log.words(one)) for one in found.how]
    if found.mattered:
        blocks.append(_table(log, found))
        blocks += _figure(log, found)
    blocks += [*_without_effect(log, found), *_untaken(log)]
    sections = tuple(_one(log, one, found.edges) for one in found.mattered[:DETAILED])
    return Section("what-if", title, tuple(blocks), sections)


def why_not(log: Log, why: Phrase) -> Empty:
    """Says why nothing of it was computed."""
    return log.nothing("report.what-if.why-not", why=why)


def basis(log: Log, number: int) -> list[int]:
    """The records that a decision rests on: that in which it was put, its own, and the head."""
    put = log.put.taken.get(number)
    return [HEADER, *([] if put is None else [put.number]), number]


# ── all of them ──────────────────────────────────────────────────────────────────────────────────


def _table(log: Log, found: Account) -> Table:
    """A row for each decision, with what is counted wherever it differs."""
    there = {one.kind for decision in found.mattered for one in decision.counted}
    kinds = [kind for kind in KINDS if kind in there]
    keys = ("number", "decision", "taken")
    heads = [*log.heads("report.what-if.head.", keys, {"number"}, {"decision"})]
    heads += [
        Head(capital(log.text(f"each.column.{kind}", level=found.level)), True) for kind in kinds
    ]
    heads.append(Head(log.text("report.what-if.head.flags"), True))
    return Table(
        "what-if",
        log.text("report.what-if.caption"),
        tuple(heads),
        tuple(_row(log, one, kinds) for one in found.mattered),
        stacked=True,
    )


def _figure(log: Log, found: Account) -> Iterator[Block]:
    """How many person-hours each of them made more or less of, where several did."""
    counted = [
        (one, each)
        for one in found.mattered
        for each in one.counted
        if each.kind == KINDS[0] and (each.value or each.ends)
    ]
    if len(counted) < SEVERAL:
        return
    counted.sort(key=lambda one: -abs(one[1].value))  # by what is drawn, whatever else they made
    banded = any(each.ends for _, each in counted)
    yield Differences(
        id="figure-what-if",
        title=log.text("report.what-if.figure"),
        less=log.text("report.what-if.figure.less"),
        more=log.text("report.what-if.figure.more"),
        band=log.text("report.what-if.figure.band") if banded else "",
        bars=tuple(
            Bar(
                f"what-if/{log.ordinals[one.number]}",
                log.text(
                    "report.decisions.figure.label",
                    number=log.ordinals[one.number],
                    what=log.decision(one.number),
                ),
                each.value,
                each.ends,
                log.words(each.difference),
            )
            for one, each in counted
        ),
        alt=log.text("report.what-if.figure.alt", count=len(counted)),
        cites=in_order(number for one, _ in counted for number in basis(log, one.number)),
    )


def _row(log: Log, one: Without, kinds: Sequence[str]) -> Row:
    number, rests = one.number, basis(log, one.number)
    ordinal, counted = log.ordinals[number], {each.kind: each for each in one.counted}
    flagged = [flag.number for flag in one.flags]
    # All but the last rests on the same records, so that they are told once in a row.
    return Row(
        (
            log.said(str(ordinal), rests).seen(f"decision-{ordinal}"),
            log.said(log.decision(number), rests),
            log.said(log.moment(one.at), rests),
            *(_difference(log, counted.get(kind), rests) for kind in kinds),
            log.said(str(len(one.flags)), flagged) if one.flags else NOTHING,
        ),
        f"what-if/{ordinal}",
    )


def _difference(log: Log, counted: Counted | None, rests: Sequence[int]) -> Said:
    """How much more there is without it, with the band behind that, if there is one."""
    if counted is None:
        return NOTHING
    line, band = counted.difference, counted.band
    if band is None:
        return log.said(line, rests)
    return log.state_that("report.what-if.banded", rests, difference=line, band=band)


def _without_effect(log: Log, found: Account) -> Iterator[Block]:
    """Those without which all that is counted would have been the same."""
    weighed = ((one.number, bool(one.counted), one.late) for one in found.decisions)
    points = []
    for key, numbers in without_effect(weighed):
        which = every(literal(str(log.ordinals[one])) for one in numbers)
        points.append(log.state_that(key, [HEADER, *numbers], decisions=which))
    if points:
        yield Points(tuple(points))


def _untaken(log: Log) -> Iterator[Block]:
    """Decisions that were put and nobody took, and how to ask what they would have mattered."""
    told = untaken(log.put, log.names, phrase("cli.metavar.folder"))
    if told is not None:
        cites = [HEADER, *(put.number for put in log.put.untaken.values()), log.until]
        yield Points((log.said(told, cites),))


# ── one ──────────────────────────────────────────────────────────────────────────────────────────


def _one(log: Log, one: Without, edges: Sequence[Phrase]) -> Section:
    """All that differs without one decision: numbers, moments, injects, later decisions."""
    ordinal, rests = log.ordinals[one.number], basis(log, one.number)
    id = f"what-if-{ordinal}"
    title = log.text("report.what-if.one", number=ordinal)
    blocks: list[Block] = [Paragraph((log.said(log.decision(one.number), rests),))]
    blocks += [_amounts(log, id, amounts, rests) for amounts in one.amounts]
    if one.first:
        blocks.append(_first(log, id, one.first, edges, rests))
    blocks += _story(log, one, rests)
    return Section(id, title, tuple(blocks))


def _amounts(log: Log, id: str, amounts: Amounts, rests: Sequence[int]) -> Table:
    """What is counted alike, as it was and without the decision."""
    banded = any(band is not None for *_, band in amounts.rows)
    keys = ["what", "recorded", "without", "difference", *(["band"] if banded else [])]
    rows = []
    for name, *cells, band in amounts.rows[:APART]:
        said = [log.said(log.words(name).replace(WITHIN, f"{WITHIN.rstrip()}\u00a0"), rests)]
        said += [log.said(cell, rests) for cell in cells if cell is not None]
        said += [NOTHING if band is None else log.said(band, rests)] if banded else []
        rows.append(Row(tuple(said)))
    if rest := len(amounts.rows[APART:]):
        more = log.state_that("report.what-if.more", rests, count=rest)
        rows.append(Row((more, *[NOTHING] * (len(keys) - 1)), minor=True))
    return Table(
        f"{id}-{amounts.id}",
        log.words(amounts.title),
        log.heads("report.what-if.amount.", keys, set(keys[1:])),
        tuple(rows),
    )


def _first(
    log: Log, id: str, first: Sequence[First], edges: Sequence[Phrase], rests: Sequence[int]
) -> Table:
    """When requirements first came below each level, as it was and without the decision."""
    heads = (
        *log.heads("report.what-if.first.", ("what", "branch")),
        *(Head(log.words(edge)) for edge in edges),
    )
    rows = []
    for one in first:
        for key, moments in (("recorded", one.recorded), ("without", one.without)):
            branch = phrase(f"report.what-if.amount.{key}")
            cells = (one.name, branch, *moments)
            rows.append(Row(tuple(log.said(cell, rests) for cell in cells)))
    return Table(f"{id}-first", log.text("report.what-if.first"), heads, tuple(rows), folded=True)


def _story(log: Log, one: Without, rests: Sequence[int]) -> Iterator[Block]:
    """Injects that came otherwise, and what else in the log could not have been so."""
    for key, points in (
        ("injects", [log.said(told, rests) for told in one.injects]),
        ("flags", [log.said(told, [*rests, number]) for number, told in one.flags]),
        ("dropped", [log.said(told, [*rests, number]) for number, told in one.dropped]),
    ):
        if points:
            yield Remark(log.text(f"report.what-if.{key}"))
            yield Points(tuple(points))


# ── in short ─────────────────────────────────────────────────────────────────────────────────────


def mattered_most(log: Log, found: Account) -> Iterator[Said]:
    """Which decision mattered most, in a sentence; nothing where that was not computed."""
    for most in found.mattered[:1]:
        counted = most.counted[0]
        yield log.state_that(
            "report.what-if.most-unsure" if counted.unsure else "report.what-if.most",
            basis(log, most.number),
            number=log.ordinals[most.number],
            what=unstopped(log.decision(most.number)),
            difference=counted.difference,
            kind=phrase(f"report.what-if.kind.{counted.kind}", level=found.level),
        ).seen("what-if")
