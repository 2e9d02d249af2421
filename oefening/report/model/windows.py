"""Decision windows: until when a decision would still have prevented something."""

from collections.abc import Iterator, Sequence

from oefening.report.model.log import Log
from oefening.report.model.page import (
    HEADER,
    Block,
    Empty,
    Paragraph,
    Points,
    Remark,
    Section,
)
from oefening.report.model.what_if import basis, why_not
from oefening.study.whatif.account import Account, Until
from oefening.study.whatif.unput import from_startex
from oefening.text import phrase
from oefening.text.content import every, literal


def windows(log: Log, found: Account) -> Section:
    """What they rest on, and of each decision what it would have prevented until when."""
    title = log.text("report.windows")
    if found.why is not None:
        return Section("windows", title, (why_not(log, found.why),))
    if not found.windows:
        return Section("windows", title, (_none(log, found),))
    blocks: list[Block] = [Remark(log.text("report.windows.how"))]
    if found.windows_how is not None:
        blocks.append(Remark(log.words(found.windows_how)))
    shut = sorted(number for number, looked in found.windows.items() if not looked)
    rest = sorted(one.number for one in found.mattered if one.number not in found.windows)
    points = []
    for key, numbers in (("none", shut), ("not-looked", rest)):
        if numbers:
            cites = [HEADER, *numbers, log.until]
            which = every(literal(str(log.ordinals[one])) for one in numbers)
            points.append(log.state_that(f"report.windows.{key}", cites, decisions=which))
    if points:
        blocks.append(Points(tuple(points)))
    sections = tuple(_one(log, number, one) for number, one in found.windows.items() if one)
    return Section("windows", title, tuple(blocks), sections)


def _none(log: Log, found: Account) -> Empty:
    """Why there are none: nothing was decided, nothing mattered, or they were not asked for."""
    if not found.decisions:
        return log.nothing("report.what-if.no-decisions")
    if found.mattered:
        return log.nothing("report.windows.not-asked")
    return log.nothing("report.windows.nothing-mattered")


def _one(log: Log, number: int, looked: Sequence[Until]) -> Section:
    ordinal = log.ordinals[number]
    title = log.text("report.windows.one", number=ordinal)
    return Section(f"window-{ordinal}", title, tuple(_told(log, number, looked)))


def _told(log: Log, number: int, looked: Sequence[Until]) -> Iterator[Block]:
    rests = basis(log, number)
    yield Paragraph((log.said(log.decision(number), rests),))
    if log.put.taken.get(number) is None:
        yield Remark(log.words(from_startex(log.names.decided(number))))
    for one in looked:
        lines = (phrase("report.windows.what", what=one.what), *one.lines)
        yield Points(tuple(log.said(line, rests) for line in lines))
