"""Casualties: of each region and class how many came, how long the line was, and who was late."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from oefening.events import CareSettled
from oefening.projections.casualties import urgency_name
from oefening.report.model.log import Log
from oefening.report.model.page import Remark, Row, Said, Section, Table
from oefening.state import Patients
from oefening.text.content import number
from oefening.world.care import URGENCIES

HEADS = ("place", "class", "came", "longest", "when", "home", "here", "late")
NUMBERS = {"came", "longest", "home", "here", "late"}


@dataclass(slots=True)
class Course:
    """How it went with the patients of a class in a region."""

    last: Patients = field(default_factory=Patients)
    settled: int = 0
    """Number of the record that settled them last."""
    longest: int = 0
    """Who waited at one time for an ambulance or for treatment, at most."""
    at: int = 0
    """Exercise second at which it was so for the first time."""
    record: int = 0
    """That says so."""
    late: int = 0
    """Number of the record by which somebody more was late, the last time; 0: never."""


def casualties(log: Log) -> tuple[Section, ...]:
    """The section, if there was any patient at all."""
    courses = courses_by_class(log)
    if not courses:
        return ()
    table = Table(
        "casualties",
        log.text("care.report.caption"),
        log.heads("care.report.", HEADS, NUMBERS),
        tuple(_rows(log, courses)),
    )
    blocks = (Remark(log.text("care.report.how")), table)
    return (Section("casualties", log.text("care.report"), blocks),)


def courses_by_class(log: Log) -> dict[tuple[str, str], Course]:
    """By region and class, how it went with its patients."""
    found: dict[tuple[str, str], Course] = {}
    for record, settled in log.each(CareSettled):
        for key, values in settled.patients.items():
            region, _, urgency = key.partition(".")
            course, counts = found.setdefault((region, urgency), Course()), Patients(*values)
            if counts.late > course.last.late:
                course.late = record.number
            course.last, course.settled = counts, record.number
            if counts.queued > course.longest:
                course.longest, course.at, course.record = counts.queued, record.at, record.number
    return found


def _rows(log: Log, courses: dict[tuple[str, str], Course]) -> Iterator[Row]:
    for region in sorted({region for region, _ in courses}):
        for urgency in URGENCIES:
            if (course := courses.get((region, urgency))) is not None:
                yield _row(log, region, urgency, course)


def _row(log: Log, region: str, urgency: str, course: Course) -> Row:
    last, cites = course.last, (course.settled,)

    def count(value: int, *records: int) -> Said:
        return log.said(number(value), records or cites)

    longest = (course.record,) if course.longest else cites
    when = log.moment(course.at) if course.longest else log.text("care.report.never")
    return Row(
        (
            log.said(log.names.place(region), cites),
            log.said(urgency_name(urgency), cites),
            count(last.arrived),
            count(course.longest, *longest),
            log.said(when, longest),
            count(last.discharged),
            count(last.here),
            count(last.late, course.late) if last.late else count(0),
        ),
        f"casualties/{region}/{urgency}",
    )
