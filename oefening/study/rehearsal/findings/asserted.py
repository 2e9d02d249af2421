"""What injects take for granted and is not so when they come."""

from collections.abc import Iterator

from oefening.projections.names import Names
from oefening.projections.waiting import explained
from oefening.study.rehearsal.asserted import Broken
from oefening.study.rehearsal.findings.finding import Finding
from oefening.study.rehearsal.rehearsal import Rehearsal
from oefening.study.rehearsal.runs import Run
from oefening.text import Phrase, phrase

MOST = 3
"""Runs at most of which it is told how things stood."""


def broken(found: Rehearsal, names: Names) -> Iterator[Finding]:
    """Each thing that an inject asserts and that does not hold in some run in which it comes."""
    for index, inject in enumerate(found.scenario.injects):
        for number in range(len(inject.asserts)):
            wrong = [
                (run, one)
                for run in found.runs
                for one in run.broken.get(inject.id, ())
                if one.number == number
            ]
            if not wrong:
                continue
            message = phrase(
                "rehearse.broken",
                id=inject.id,
                runs=len(wrong),
                all=sum(inject.id in run.released for run in found.runs),
            )
            told = {run.way.id: (run, one) for run, one in reversed(wrong)}
            why = [
                line
                for run, one in [*reversed(told.values())][:MOST]
                for line in _why(run, one, names)
            ]
            path = "injects", index, "asserts", number
            yield Finding("assert-broken", (inject.id,), path, message, tuple(why))


def _why(run: Run, broken: Broken, names: Names) -> Iterator[Phrase]:
    moment = names.moment(broken.at)
    yield phrase("rehearse.why.run", way=run.way.id, seed=run.seed, moment=moment)
    for clause in explained(broken.reason, names):
        indent = "  " * clause.depth
        yield phrase("rehearse.why.whole", indent=indent, mark=clause.mark, what=clause.told)
