"""Appendices A and B: the improvement plan, which people make, and who took part."""

from collections import defaultdict

from oefening import events
from oefening.projections.names import said
from oefening.record import Record
from oefening.report.model.log import Log
from oefening.report.model.page import (
    NOTHING,
    Block,
    Form,
    Remark,
    Row,
    Said,
    Section,
    Table,
)
from oefening.text import Phrase, phrase
from oefening.text.content import listing, number

_PLAN = ("issue", "action", "element", "responsible", "contact", "start", "completion")


def improvement_plan(log: Log) -> Section:
    """Appendix A: a row for each capability, empty but for its name."""
    capabilities: dict[Phrase, list[int]] = defaultdict(list)
    for one in log.scenario.objectives:
        capabilities[said(one.capability)].append(log.head.of("objectives", one.id))
    heads = tuple(log.text(f"report.plan.{key}") for key in ("capability", *_PLAN))
    empty = (NOTHING,) * len(_PLAN)
    rows = tuple((log.said(one, parts), *empty) for one, parts in capabilities.items())
    form = Form(log.text("report.plan.caption"), heads, rows, log.text("report.plan.reason"))
    return Section(
        "appendix-plan",
        log.text("report.plan"),
        (form, Remark(log.text("report.plan.elements"))),
    )


def participants(log: Log) -> Section:
    """Appendix B: every cell, with its functions and how often the log names it."""
    return Section("appendix-participants", log.text("report.participants"), (_cells(log),))


def _cells(log: Log) -> Block:
    acts = _acts(log)
    heads = ("cell", "functions", "acknowledged", "decided", "asked", "seen", "noted")
    rows = []
    for cell in log.scenario.cells:
        functions = listing(said(one) for one in cell.functions)
        counts = (acts[cell.id, kind] for kind in _ACTS)
        cells = (_count(log, found) for found in counts)
        part = [log.head.of("cells", cell.id)]
        named = log.said(said(cell.name), part)
        rows.append(Row((named, log.said(functions, part), *cells), f"cell/{cell.id}"))
    return Table(
        "participants",
        log.text("report.participants.caption"),
        log.heads("report.participants.", heads, heads[2:]),
        tuple(rows),
    )


def _count(log: Log, found: list[Record]) -> Said:
    """How many there are, and how many of them were retracted, if any were."""
    taken_back = [log.retracted[one.number].number for one in found if one.number in log.retracted]
    count: Phrase = number(len(found))
    if taken_back:
        key = "report.participants.retracted"
        count = phrase(key, count=count, retracted=len(taken_back))
    return log.said(count, [*(one.number for one in found), *taken_back, log.until])


_ACTS = (
    events.InjectAcknowledged,
    events.DecisionRecorded,
    events.QuestionAsked,
    events.ExpectationMet,
    events.NoteAdded,
)
"""What the log says of a cell; an action seen is its own if no other is said to have done it."""


def _acts(log: Log) -> dict[tuple[str, type], list[Record]]:
    found: dict[tuple[str, type], list[Record]] = defaultdict(list)
    expected_of = {
        action.id: action.cell
        for inject in log.state.script(log.scenario)
        for action in inject.expects
    }
    for record in log.of(*_ACTS):
        body = record.body
        if isinstance(body, _ACTS):
            cell = body.cell
            if isinstance(body, events.NoteAdded) and record.number in log.retracted:
                continue
            if isinstance(body, events.ExpectationMet):
                if log.seen.get(body.expectation) != record.number:
                    continue  # it was taken back
                cell = cell or expected_of[body.expectation]
            found[cell, type(body)].append(record)
    return found
