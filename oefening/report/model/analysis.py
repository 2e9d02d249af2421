"""The analysis of capabilities: for each objective the evidence in the log, never a verdict."""

from collections.abc import Iterable, Iterator, Sequence

from oefening import events
from oefening.projections import tags
from oefening.projections.evidence import SEEN, Hoped, serves
from oefening.projections.names import said
from oefening.report.model.decisions import undecided
from oefening.report.model.log import Log
from oefening.report.model.notes import marked_as, naming, noted
from oefening.report.model.page import (
    NOTHING,
    Blank,
    Block,
    Facts,
    Form,
    Paragraph,
    Points,
    Remark,
    Row,
    Said,
    Section,
    Table,
)
from oefening.scenario.model import Objective
from oefening.text import phrase

RATINGS = ("performed", "some", "major", "unable")

HEADS = ("task", "action", "cell", "since", "until", "seen", "standing")


def analysis(log: Log) -> Section:
    """The table of ratings, which people fill, a section for each objective, and the hot wash."""
    title = log.text("report.analysis")
    objectives = log.scenario.objectives
    if not objectives:
        rest = (*_others(log), *_hot_wash(log))
        return Section("analysis", title, (log.nothing("report.analysis.none"),), rest)
    rows = tuple(
        (
            log.said(said(one.text), [log.head.of("objectives", one.id)]),
            log.said(said(one.capability), [log.head.of("objectives", one.id)]),
            *(NOTHING,) * len(RATINGS),
        )
        for one in objectives
    )
    heads = ("objective", "capability", *RATINGS)
    form = Form(
        log.text("report.ratings.caption"),
        tuple(log.text(f"report.ratings.{key}") for key in heads),
        rows,
        log.text("report.ratings.reason"),
    )
    definitions = tuple(Remark(log.text(f"report.ratings.means.{key}")) for key in RATINGS)
    sections = [_objective(log, at, one) for at, one in enumerate(objectives, start=1)]
    return Section(
        "analysis",
        title,
        (
            form,
            *definitions,
            Remark(log.text("report.evidence.how")),
            Remark(log.text("report.blank.how")),
            *_marked(log),
        ),
        (*sections, *_others(log), *_hot_wash(log)),
    )


def _marked(log: Log) -> Iterator[Remark]:
    """Where the notes stand together that the room itself marked, if there are any."""
    if any(marked_as(log, mark) for mark in tags.MARKS):
        told = {mark: tags.told(mark, log.language) for mark in tags.MARKS}
        yield Remark(log.text("report.blank.marked", **told))


def _hot_wash(log: Log) -> tuple[Section, ...]:
    """What the scenario asks the players right after ENDEX, with room for what they say."""
    blanks = tuple(Blank(log.words(said(one))) for one in log.scenario.hot_wash)
    if not blanks:
        return ()
    reason = Remark(log.text("report.hot-wash.reason"))
    return (Section("hot-wash", log.text("report.hot-wash"), (reason, *blanks)),)


def _parts(log: Log, hoped: Iterable[Hoped]) -> list[int]:
    """Where the actions stand: with their injects, in the head or as they were added."""
    return [log.added.get(one.inject.id, log.head.of("injects", one.inject.id)) for one in hoped]


def _others(log: Log) -> tuple[Section, ...]:
    """What is expected beside every objective."""
    rest = [
        one
        for one in log.hoped
        if not any(serves(objective, one) for objective in log.scenario.objectives)
    ]
    if not rest:
        return ()
    table = _table(log, "beside-objectives", [(None, one) for one in rest])
    return (Section("beside-objectives", log.text("report.objective.none"), (table,)),)


def _objective(log: Log, at: int, objective: Objective) -> Section:
    of_it = [one for one in log.hoped if serves(objective, one)]
    title = log.text("report.objective", number=at, capability=said(objective.capability))
    blocks: list[Block] = [Paragraph(tuple(_introduction(log, objective, of_it)))]
    decided = tuple(_decided(log, objective))
    if decided:
        blocks.append(Points(decided))
    rows: list[tuple[str | None, Hoped | None]] = []
    for task in objective.tasks:
        of_task = [one for one in of_it if one.action.task == task.id]
        rows += [(task.id, one) for one in of_task] or [(task.id, None)]
    rows += [(None, one) for one in of_it if one.action.task is None]
    if rows:
        blocks.append(_table(log, f"evidence-{objective.id}", rows))
    else:
        blocks.append(log.nothing("report.evidence.none"))
    notes = naming(log, (task.id for task in objective.tasks))
    if notes:
        blocks.append(noted(log, f"notes-{objective.id}", notes))
    blocks.append(Facts(tuple(_for_people(log))))
    return Section(f"objective-{objective.id}", title, tuple(blocks))


def _for_people(log: Log) -> Iterator[Blank]:
    for key in ("strengths", "improvements", "reference", "analysis"):
        yield Blank(log.text(f"report.blank.{key}"))


def _introduction(log: Log, objective: Objective, hoped: Sequence[Hoped]) -> Iterator[Said]:
    yield log.said(said(objective.text), [log.head.of("objectives", objective.id)])
    if hoped:
        seen = [number for one in hoped if one.evidence in SEEN for number in evidence(log, one)]
        yield log.state_that(
            "report.objective.counted",
            [*_parts(log, hoped), *seen, log.until],
            all=len(hoped),
            counted=log.counted(hoped),
        )


def _decided(log: Log, objective: Objective) -> Iterator[Said]:
    """The decisions that the scenario asks for this objective, and which of them were taken."""
    tasks = {task.id for task in objective.tasks}
    for decision in log.scenario.decisions:
        if objective.id not in decision.objectives and not tasks & set(decision.tasks):
            continue
        question = said(decision.question)
        taken = log.state.standing(decision.id)
        if taken is None:
            kind, cites = undecided(log, decision.id)
            yield log.state_that(f"report.objective.{kind}", cites, question=question)
            continue
        yield log.state_that(
            "report.objective.decided",
            [log.head.of("decisions", decision.id), taken.number],
            question=question,
            number=log.ordinals[taken.number],
            cell=log.names.cell(taken.cell),
            when=log.moment(taken.made_at),
            what=log.decision(taken.number),
        )


# ── evidence ─────────────────────────────────────────────────────────────────────────────────────


def _table(log: Log, id: str, rows: Iterable[tuple[str | None, Hoped | None]]) -> Table:
    return Table(
        id,
        log.text("report.evidence.caption"),
        log.heads("report.evidence.", HEADS),
        tuple(_row(log, task, one) for task, one in rows),
    )


def _row(log: Log, task: str | None, one: Hoped | None) -> Row:
    tasks = {
        each.id: log.said(said(each.text), [log.head.of("objectives", goal.id)])
        for goal in log.scenario.objectives
        for each in goal.tasks
    }
    named = NOTHING if task is None else tasks[task]
    if one is None:
        nothing = log.state_that("report.evidence.no-action", named.cites)
        return Row((named, nothing, *(NOTHING,) * (len(HEADS) - 2)), f"task/{task}")
    kind, cites = one.evidence, evidence(log, one)
    known = one.known
    released = [record.number for record in log.about(one.inject.id, events.InjectReleased)]
    opens, closes, seen = (
        (None, None, None) if known is None else (known.opens, known.closes, known.seen)
    )
    if kind == "after":
        seen = None
    part = _parts(log, [one])
    window = [*part, *released]
    return Row(
        (
            named,
            log.said(said(one.action.text), part),
            _cell(log, one, part, cites),
            NOTHING if opens is None else log.said(log.moment(opens), window),
            NOTHING if closes is None else log.said(log.moment(closes), window),
            NOTHING if seen is None else _seen_at(log, one, seen, cites),
            _stands(log, one, cites),
        ),
        f"expectation/{one.action.id}",
    )


def _cell(log: Log, one: Hoped, part: list[int], cites: list[int]) -> Said:
    """The cell of which it was expected, and the one that did it where that was another."""
    expected, by = log.names.cell(one.action.cell), one.known.by if one.known else ""
    if by in {"", one.action.cell}:
        return log.said(expected, part)
    return log.state_that(
        "report.evidence.done-by", [*part, *cites], cell=log.names.cell(by), expected=expected
    )


def _seen_at(log: Log, one: Hoped, seen: int, cites: list[int]) -> Said:
    """When it was seen, and when that was recorded where it was not at once."""
    record = log.records[log.seen[one.action.id] - 1]
    body = record.body
    if not isinstance(body, events.ExpectationMet) or body.seen_at is None:
        return log.said(log.moment(seen), cites)
    return log.state_that(
        "report.evidence.seen-at", cites, seen=log.moment(seen), recorded=log.moment(record.at)
    )


def _stands(log: Log, one: Hoped, cites: list[int]) -> Said:
    """How it stands, and whether it was marked as seen by mistake before."""
    stands = phrase(f"report.evidence.is.{one.evidence}", inject=log.names.inject(one.inject.id))
    taken_back = log.taken_back(one.action.id)
    if not taken_back:
        return log.said(stands, cites)
    return log.state_that("report.evidence.taken-back", [*cites, *taken_back], stands=stands)


def evidence(log: Log, one: Hoped) -> list[int]:
    """The records on which it rests what the log says of an expected action."""
    released = [record.number for record in log.about(one.inject.id, events.InjectReleased)]
    match one.evidence:
        case "seen" | "late":
            return [*released, log.seen[one.action.id]]
        case "after":
            return [*released, log.until, log.seen[one.action.id]]
        case "not-played" | "retracted" if one.known is None:
            ends = (events.InjectSkipped, events.InjectLapsed, events.InjectRetracted)
            stopped = log.about(one.inject.id, *ends)
            return [stopped[-1].number if stopped else log.until]
        case "not-played":
            return [*_parts(log, [one]), log.until]
        case _:
            return [*_parts(log, [one]), *released, log.until]
