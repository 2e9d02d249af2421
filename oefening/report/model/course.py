"""Annex C: the course of the exercise: timeline, injects, decisions, questions, observations."""

from oefening.events import NoteAdded
from oefening.projections.story import Line
from oefening.report.model.decisions import decisions
from oefening.report.model.log import Log
from oefening.report.model.msel import msel
from oefening.report.model.notes import cut, notes
from oefening.report.model.page import Block, Head, Row, Said, Section, Table
from oefening.report.model.questions import questions


def course(log: Log) -> Section:
    """The annex with all that happened."""
    sections = (timeline(log), msel(log), decisions(log), questions(log), notes(log))
    return Section("annex-course", log.text("report.course"), (), sections)


def timeline(log: Log) -> Section:
    """Every line of the story, with the exercise time beside the time in the room."""
    return Section("timeline", log.text("report.timeline"), (_lines(log),))


def _lines(log: Log) -> Block:
    if not log.story:
        return log.nothing("report.nothing-happened")
    heads = ("when", "wall", "what")
    return Table(
        "timeline",
        log.text("report.timeline.caption", zone=log.zone),
        tuple(Head(log.text(f"report.timeline.{key}")) for key in heads),
        tuple(
            Row(
                (
                    log.said(line.when, [line.number]),
                    log.said(log.wall(line.number), [line.number]),
                    _told(log, line),
                )
            )
            for line in log.story
        ),
    )


def _told(log: Log, line: Line) -> Said:
    told = log.said(line.phrase, [line.number])
    noted = isinstance(log.records[line.number - 1].body, NoteAdded)
    return cut(told, line.number) if noted else told
