"""The whole report: sections in HSEEP's order, then annexes, then the records that they cite."""

from collections.abc import Iterator, Sequence
from dataclasses import fields, is_dataclass, replace
from string import ascii_uppercase

from oefening.commands import AddNote
from oefening.events import NoteAdded
from oefening.projections.names import said
from oefening.projections.trace import Trace
from oefening.record import Header, Record
from oefening.report.model.analysis import analysis
from oefening.report.model.annotations import annotations
from oefening.report.model.artificial import artificialities
from oefening.report.model.beside import NOTHING_BESIDE, Beside
from oefening.report.model.comparison import comparison
from oefening.report.model.course import course
from oefening.report.model.fingerprint import Check, fingerprint_of
from oefening.report.model.knowledge import knowledge
from oefening.report.model.latencies import latencies
from oefening.report.model.levels import levels
from oefening.report.model.log import Log
from oefening.report.model.notes import MOST, cut
from oefening.report.model.numbers import numbers
from oefening.report.model.overview import overview
from oefening.report.model.page import (
    HEADER,
    NOTHING,
    LogLine,
    Page,
    Said,
    Section,
    Series,
    in_order,
)
from oefening.report.model.parts import part_line
from oefening.report.model.people import improvement_plan, participants
from oefening.report.model.what_if import what_if
from oefening.report.model.windows import windows
from oefening.session.fingerprints import Fingerprints
from oefening.text import Language

LONGEST = 2_000
"""Characters of a record's fields that the page repeats."""


def page_of(
    header: Header,
    records: Sequence[Record],
    fingerprints: Fingerprints,
    language: Language,
    check: Check = "unchecked",
    *,
    beside: Beside = NOTHING_BESIDE,
) -> Page:
    """The report of a log in `language`; of the same log it is always the same.

    `fingerprints` are those of the log, `check` is what verifying it gave, and `beside` is what
    else was asked for.
    """
    log = Log(header, records, language)
    scenario = header.scenario
    annexes = (
        course(log),
        levels(log),
        latencies(log),
        knowledge(log),
        what_if(log, beside.decisions),
        windows(log, beside.decisions),
        *(() if beside.comparison is None else (comparison(log, beside.comparison),)),
        annotations(log, beside.reviews),
        artificialities(log),
        fingerprint_of(log, fingerprints, check),
        numbers(log),
    )
    sections = (
        overview(log, beside.decisions),
        analysis(log),
        improvement_plan(log),
        participants(log),
        *_lettered(log, annexes),
    )
    return Page(
        language=language,
        title=log.words(said(scenario.title)),
        mark=log.text("report.mark"),
        marking="" if scenario.marking is None else log.words(said(scenario.marking)),
        draft=_draft(log),
        sections=sections,
        log=tuple(_log_lines(log, cited(sections))),
        records=log.last,
    )


def _lettered(log: Log, annexes: Sequence[Section]) -> Iterator[Section]:
    """`annexes` with their letters: HSEEP has two of its own, A and B, which stand ahead."""
    for letter, annex in zip(ascii_uppercase[2:], annexes, strict=False):
        yield replace(annex, title=log.text("report.annex", letter=letter, title=annex.title))


def _draft(log: Log) -> str:
    if log.endex is not None:
        return ""
    return log.text("report.draft", last=log.last, when=log.moment(log.end))


# ── what is cited ────────────────────────────────────────────────────────────────────────────────


def statements(part: object) -> Iterator[Said]:
    """Everything that a part of the page states, in order, without what figures rest on."""
    if isinstance(part, Said):
        yield part
    elif isinstance(part, tuple):
        for one in part:
            yield from statements(one)
    elif is_dataclass(part) and not isinstance(part, Series):
        for field in fields(part):
            yield from statements(getattr(part, field.name))


def cited(sections: Sequence[Section]) -> tuple[int, ...]:
    """Numbers of every record and part of the head that a statement rests on, in order."""
    here = (said for said in statements(sections) if not said.of)
    return in_order(number for said in here for number in said.cites)


def _log_lines(log: Log, numbers: Sequence[int]) -> Iterator[LogLine]:
    trace = Trace(log.records, log.calendar)
    for number in numbers:
        if number <= HEADER:
            yield part_line(log, number)
            continue
        line, record = trace[number - 1], log.records[number - 1]
        fields = log.shown(line.said)
        told = None if record.command else log.told(record)
        words = Said("" if told is None else log.words(told))
        note = _note_of(log, record)
        longest = LONGEST if note is None else MOST
        more = NOTHING if note is None else cut(max(words, Said(fields), key=_letters), note)
        yield LogLine(
            number=number,
            when=log.calendar.show(record.at),
            wall=log.date(number),
            kind=line.kind,
            who=log.shown(line.who),
            told=(words if note is None else cut(words, note)).text,
            fields=fields[:longest],
            cut=len(fields) > longest,
            whole=more.whole,
        )


def _letters(said: Said) -> int:
    return len(said.text)


def _note_of(log: Log, record: Record) -> int | None:
    """The number of the note that a record writes down, or asks to; None for any other."""
    if isinstance(record.body, NoteAdded):
        return record.number
    behind = log.records[record.number] if record.number < len(log.records) else record
    asks = isinstance(record.body, AddNote) and isinstance(behind.body, NoteAdded)
    return behind.number if asks else None
