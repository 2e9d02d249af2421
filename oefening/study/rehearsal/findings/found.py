"""All that a rehearsal finds, in the order of the kinds, and what of it the scenario allows."""

from collections.abc import Iterator
from typing import NamedTuple

from oefening.scenario.lint.allowed import Allowed
from oefening.study.rehearsal.findings.alike import alike
from oefening.study.rehearsal.findings.asserted import broken
from oefening.study.rehearsal.findings.by_id import ById
from oefening.study.rehearsal.findings.finding import Finding
from oefening.study.rehearsal.findings.late import Late
from oefening.study.rehearsal.findings.load import empty_hours, storms
from oefening.study.rehearsal.findings.never import never
from oefening.study.rehearsal.findings.reached import unreached
from oefening.study.rehearsal.rehearsal import Rehearsal
from oefening.text import phrase


class Found(NamedTuple):
    """What was found."""

    findings: tuple[Finding, ...]
    """What the scenario does not allow."""
    allowed: tuple[Finding, ...]
    """What it does."""


def found_in(rehearsal: Rehearsal) -> Found:
    """What is found in a rehearsal that is complete, allowances that allow nothing among it."""
    scenario = rehearsal.scenario
    allowed = Allowed(scenario)
    found, meant = list[Finding](), list[Finding]()
    for one in _all(rehearsal):
        (meant if allowed.allows(one.code, one.of) else found).append(one)
    for index in allowed.unused("rehearse"):
        message = phrase("rehearse.unused-allowance", code=scenario.allowed[index].finding)
        found.append(Finding("unused-allowance", (), ("allowed", index), message))
    return Found(tuple(found), tuple(meant))


def _all(rehearsal: Rehearsal) -> Iterator[Finding]:
    names = ById(rehearsal.header)
    yield from never(rehearsal, names)
    yield from Late(rehearsal, names).findings()
    yield from storms(rehearsal, names)
    yield from empty_hours(rehearsal, names)
    yield from unreached(rehearsal)
    yield from broken(rehearsal, names)
    yield from alike(rehearsal)
