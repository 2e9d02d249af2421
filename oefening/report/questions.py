"""Questions of cells: what was asked, what was answered, how soon, and what was looked up."""

from oefening import events
from oefening.report.log import Log
from oefening.report.page import NOTHING, Head, Row, Section, Table
from oefening.state import QuestionState
from oefening.text import Phrase
from oefening.text.content import listing

HEADS = ("asked", "cell", "question", "answered", "time", "room", "answer", "looked-up")


def questions(log: Log) -> Section:
    """Every question, with its answer if it came."""
    title = log.text("report.questions")
    if not log.state.questions:
        return Section("questions", title, (log.nothing("report.questions.none"),))
    answered = {body.number: record.number for record, body in log.each(events.QuestionAnswered)}
    table = Table(
        "questions",
        log.text("report.questions.caption"),
        tuple(Head(log.text(f"report.questions.{key}"), key in {"time", "room"}) for key in HEADS),
        tuple(_row(log, one, answered.get(one.number)) for one in log.state.questions),
    )
    return Section("questions", title, (table,))


def _row(log: Log, one: QuestionState, answer: int | None) -> Row:
    asked = [one.number]
    cells = (
        log.said(log.moment(one.asked_at), asked),
        log.said(log.names.cell(one.cell), asked),
        log.said(one.text, asked),
    )
    if answer is None or one.answered_at is None:
        never = log.state_that("report.questions.never", [one.number, log.until])
        return Row((*cells, never, NOTHING, NOTHING, NOTHING, NOTHING), f"question/{one.number}")
    both = [one.number, answer]
    spent = log.room.spent(one.number, answer)
    looked_up = listing(_called(log, address) for address in one.looked_up)
    return Row(
        (
            *cells,
            log.said(log.moment(one.answered_at), [answer]),
            log.said(log.length(max(0, one.answered_at - one.asked_at)), both),
            NOTHING if spent is None else log.said(log.length(spent), both),
            log.said(one.answer, [answer]),
            log.said(looked_up, [answer]) if one.looked_up else NOTHING,
        ),
        f"question/{one.number}",
    )


def _called(log: Log, address: str) -> Phrase:
    """A node by its name, or a place by its."""
    return log.names.node(address) if "." in address else log.names.place(address)
