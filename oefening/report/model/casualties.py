"""Casualties: of each region and class how many came, how long the line was, and who was late."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from oefening.clock import MINUTE
from oefening.events import CareSettled
from oefening.projections.casualties import urgency_name
from oefening.report.model.log import Log
from oefening.report.model.page import Remark, Row, Said, Section, Table
from oefening.state import Patients, Waits
from oefening.text.content import lasting, number
from oefening.world.care import URGENCIES

HEADS = (
    "place", "class", "came", "longest", "when", "minutes", "mean", "most", "home", "here", "late",
)  # fmt: skip
NUMBERS = {"came", "longest", "minutes", "home", "here", "late"}


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
    person_seconds: int = 0
    """Of who waited for an ambulance or for treatment."""
    since: int = 0
    """Exercise second up to which these are counted."""
    waits: Waits | None = None
    """Of those whose treatment began; None while nobody's has."""
    begun: int = 0
    """Number of the record that said so last."""
    late: int = 0
    """Number of the record by which somebody more was late, the last time; 0: never."""

    def to(self, second: int) -> None:
        """Count who waits up to a second."""
        self.person_seconds += self.last.queued * (second - self.since)
        self.since = second


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
            course.to(record.at)
            course.last, course.settled = counts, record.number
            if counts.queued > course.longest:
                course.longest, course.at, course.record = counts.queued, record.at, record.number
        for key, waits in settled.waited.items():
            region, _, urgency = key.partition(".")
            course = found.setdefault((region, urgency), Course())
            course.waits, course.begun = Waits(*waits), record.number
    for course in found.values():
        course.to(log.end)
    return found


def _rows(log: Log, courses: dict[tuple[str, str], Course]) -> Iterator[Row]:
    for region in sorted({region for region, _ in courses}):
        for urgency in URGENCIES:
            if (course := courses.get((region, urgency))) is not None:
                yield _row(log, region, urgency, course)


def _cites(course: Course) -> tuple[int, ...]:
    return (course.record,) if course.longest else (course.settled,)


def _waited(log: Log, course: Course) -> Iterator[Said]:
    """How long those waited whose treatment began: on average, and whoever waited longest."""
    waits = course.waits
    for seconds in (None, None) if waits is None else (waits.mean, waits.longest):
        told = log.text("care.report.unknown") if seconds is None else lasting(seconds)
        yield log.said(told, (course.begun or course.settled,))


def _row(log: Log, region: str, urgency: str, course: Course) -> Row:
    last, cites = course.last, (course.settled,)

    def count(value: int, *records: int) -> Said:
        return log.said(number(value), records or cites)

    longest = _cites(course)
    when = log.moment(course.at) if course.longest else log.text("care.report.never")
    return Row(
        (
            log.said(log.names.place(region), cites),
            log.said(urgency_name(urgency), cites),
            count(last.arrived),
            count(course.longest, *longest),
            log.said(when, longest),
            count(course.person_seconds // MINUTE, *_cites(course)),
            *_waited(log, course),
            count(last.discharged),
            count(last.here),
            count(last.late, course.late) if last.late else count(0),
        ),
        f"casualties/{region}/{urgency}",
    )
