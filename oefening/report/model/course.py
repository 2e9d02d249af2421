"""The course of the exercise: timeline, injects, decisions, teams, questions, notes."""

from oefening.report.model.decisions import decisions
from oefening.report.model.log import Log
from oefening.report.model.msel import msel
from oefening.report.model.notes import notes
from oefening.report.model.organised import organised
from oefening.report.model.page import Section
from oefening.report.model.prepared import preparation
from oefening.report.model.questions import questions
from oefening.report.model.timeline import timeline


def course(log: Log) -> Section:
    """The annex with all that happened."""
    sections = (
        *preparation(log),
        timeline(log),
        msel(log),
        decisions(log),
        organised(log),
        questions(log),
        notes(log),
    )
    return Section("annex-course", log.text("report.course"), (), sections)
