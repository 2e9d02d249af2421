"""A rehearsal that is done, with what was found in it and where in the file that stands."""

from typing import NamedTuple

from oefening.errors import Place, Problem, in_reading_order
from oefening.source import Document
from oefening.study.rehearsal.findings.finding import Finding
from oefening.study.rehearsal.findings.found import Found, found_in
from oefening.study.rehearsal.rehearsal import Rehearsal


class Rehearsed(NamedTuple):
    """All of it."""

    document: Document
    """The scenario as its author wrote it."""
    runs: Rehearsal
    found: Found

    @staticmethod
    def of(document: Document, runs: Rehearsal) -> "Rehearsed":
        """What was found in `runs`, which are complete."""
        return Rehearsed(document, runs, found_in(runs))

    def place(self, finding: Finding) -> Place:
        """Where in the file a finding stands."""
        return self.document.place(finding.path)

    def problem(self, finding: Finding) -> Problem:
        """A finding as a check tells it."""
        return Problem(finding.code, self.place(finding), finding.message, severity="warning")

    @property
    def in_order(self) -> list[tuple[Finding, Problem]]:
        """What is not allowed, in reading order."""
        findings = {self.problem(one): one for one in self.found.findings}
        return [(findings[problem], problem) for problem in in_reading_order(list(findings))]
