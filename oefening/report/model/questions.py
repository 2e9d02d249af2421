"""Questions of cells: what was asked, what was answered, how soon, and what was looked up."""

from oefening import events
from oefening.record import Record
from oefening.report.model.log import Log
from oefening.report.model.page import NOTHING, Row, Section, Table
from oefening.state import QuestionState
from oefening.text import Phrase, phrase
from oefening.text.content import listing, literal

Answer = tuple[Record, events.QuestionAnswered]
"""An answer with its record."""

HEADS = ("asked", "cell", "question", "answered", "time", "room", "answer")


def questions(log: Log) -> Section:
    """Every question, with its answer if it came."""
    title = log.text("report.questions")
    if not log.state.questions:
        return Section("questions", title, (log.nothing("report.questions.none"),))
    answers: dict[int, list[Answer]] = {}
    for record, body in log.each(events.QuestionAnswered):
        answers.setdefault(body.number, []).append((record, body))
    table = Table(
        "questions",
        log.text("report.questions.caption"),
        log.heads("report.questions.", HEADS, {"time", "room"}, {"question", "answer"}),
        tuple(_row(log, one, answers.get(one.number, [])) for one in log.state.questions),
    )
    return Section("questions", title, (table,))


def _row(log: Log, one: QuestionState, answers: list[Answer]) -> Row:
    """The question with when it was first answered, and the answer that stands."""
    asked = [one.number]
    cells = (
        log.said(log.moment(one.asked_at), asked),
        log.said(log.names.cell(one.cell), asked),
        log.said(one.text, asked),
    )
    if not answers or one.answered_at is None:
        never = log.state_that("report.questions.never", [one.number, log.until])
        return Row((*cells, never, NOTHING, NOTHING, NOTHING), f"question/{one.number}")
    answer = answers[0][0].number
    both = [one.number, answer]
    spent = log.room.spent(one.number, answer)
    return Row(
        (
            *cells,
            log.said(log.moment(one.answered_at), [answer]),
            log.said(log.length(max(0, one.answered_at - one.asked_at)), both),
            NOTHING if spent is None else log.said(log.length(spent), both),
            log.said(_words(log, answers), [record.number for record, _ in answers]),
        ),
        f"question/{one.number}",
    )


def _words(log: Log, answers: list[Answer]) -> Phrase:
    """The answer that stands and what was looked up for it, with those that it replaced."""
    told, looked_up = literal(answers[-1][1].text), answers[-1][1].looked_up
    if looked_up:
        found = listing(map(log.names.found, looked_up))
        told = phrase("story.looked-up", answer=told, looked_up=found)
    for record, before in answers[:-1]:
        told = phrase(
            "report.questions.before",
            answer=told,
            before=before.text,
            moment=log.moment(record.at),
        )
    return told
