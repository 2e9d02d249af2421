"""Observations: every note, with the cell and the critical tasks that it names."""

from collections.abc import Iterable, Mapping

from oefening.events import NoteAdded, NoteRetracted
from oefening.projections.names import said
from oefening.projections.tags import MARKS, marked, tags
from oefening.record import Record
from oefening.report.model.log import Log
from oefening.report.model.page import NOTHING, Block, Row, Said, Section, Table
from oefening.text import Phrase
from oefening.text.content import listing

WHOLE = "notes"
"""The table of all notes."""

MOST = 280
"""Letters of a note, wherever it does not stand whole."""

Note = tuple[Record, NoteAdded]


def notes(log: Log) -> Section:
    """Every observation in the order in which they were written down, retracted ones as such.

    Those that were marked as something stand together below, by what that is.
    """
    block = noted(log, WHOLE, log.notes)
    parts = tuple(
        Section(f"noted-{mark}", log.text(f"report.blank.{mark}"), (noted(log, id, found),))
        for mark in MARKS
        if (found := marked_as(log, mark)) and (id := f"marked-{mark}")
    )
    return Section("observations", log.text("report.notes"), (block,), parts)


def marked_as(log: Log, mark: str) -> list[Note]:
    """The notes that stand and are marked so, by `#` and a word for it."""
    return [note for note in standing(log) if marked(note[1].text, mark)]


def standing(log: Log) -> list[Note]:
    """Those of the observations that were not retracted."""
    return [note for note in log.notes if note[0].number not in log.retracted]


def naming(log: Log, tasks: Iterable[str]) -> list[Note]:
    """The notes that stand and name any of `tasks`, by `#` and the task's id."""
    wanted = set(tasks)
    return [note for note in standing(log) if wanted & set(tags(note[1].text))]


def cut(said: Said, number: int) -> Said:
    """What note `number` says, or its beginning, which leads to where all of it stands."""
    if len(said.text) <= MOST:
        return said
    return Said(said.text[:MOST].rstrip() + "…", said.cites, f"{WHOLE}/note/{number}")


def noted(log: Log, id: str, found: list[Note]) -> Block:
    """A table of notes; `id` is its anchor. Long ones are whole only in that of all notes."""
    if not found:
        return log.nothing("report.no-notes")
    heads = ("when", "wall", "cell", "task", "text", "by")
    known = {task.id: said(task.text) for one in log.scenario.objectives for task in one.tasks}
    return Table(
        id,
        log.text("report.notes.caption"),
        log.heads("report.notes.", heads),
        tuple(_row(log, record, note, known, whole=id == WHOLE) for record, note in found),
    )


def _text(log: Log, record: Record, note: NoteAdded) -> Said:
    """What it says, behind that it was retracted if it was."""
    retracted = log.retracted.get(record.number)
    if retracted is None or not isinstance(retracted.body, NoteRetracted):
        return log.said(note.text, [record.number])
    return log.state_that(
        "report.notes.retracted",
        [record.number, retracted.number],
        when=log.moment(retracted.at),
        reason=log.names.reason(retracted.body.reason),
        text=note.text,
    )


def _row(
    log: Log, record: Record, note: NoteAdded, known: Mapping[str, Phrase], *, whole: bool
) -> Row:
    cites = [record.number]
    text = _text(log, record, note)
    tagged = [tag for tag in tags(note.text) if tag in known]
    named = [known[tag] for tag in tagged]
    parts = {
        log.head.of("objectives", goal.id)
        for goal in log.scenario.objectives
        if not {*tagged}.isdisjoint(task.id for task in goal.tasks)
    }
    return Row(
        (
            log.said(log.moment(record.at), cites),
            log.said(log.wall(record.number), cites),
            log.said(log.names.cell(note.cell), cites) if note.cell else NOTHING,
            log.said(listing(named), [*parts, *cites]) if named else NOTHING,
            text if whole else cut(text, record.number),
            log.by(record),
        ),
        f"note/{record.number}",
    )
