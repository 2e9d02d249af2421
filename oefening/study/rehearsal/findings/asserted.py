"""What injects take for granted and is not so when they come."""

from collections.abc import Iterator, Sequence

from oefening.projections.names import Names
from oefening.projections.waiting import explained
from oefening.study.rehearsal.asserted import Broken
from oefening.study.rehearsal.findings.finding import Finding
from oefening.study.rehearsal.rehearsal import Rehearsal
from oefening.study.rehearsal.runs import Run
from oefening.text import LANGUAGES, Phrase, phrase

MOST = 3
"""Ways at most in which things stood that are told, each of those that are not the same."""


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
            path = "injects", index, "asserts", number
            yield Finding("assert-broken", (inject.id,), path, message, tuple(_why(wrong, names)))


def _why(wrong: Sequence[tuple[Run, Broken]], names: Names) -> Iterator[Phrase]:
    """How things stood, in the first run of those in which they stood so."""
    alike: dict[tuple[str, ...], list[Run]] = {}
    lines: dict[tuple[str, ...], tuple[str, list[Phrase]]] = {}
    for run, one in wrong:
        moment, stood = names.moment(one.at), [*_stood(one, names)]
        same = moment, *(line.render(LANGUAGES[0]) for line in stood)
        alike.setdefault(same, []).append(run)
        lines[same] = moment, stood
    for same, runs in [*alike.items()][:MOST]:
        moment, stood = lines[same]
        way, seed, more = runs[0].way.id, runs[0].seed, len(runs) - 1
        if more:
            yield phrase("rehearse.why.runs", way=way, seed=seed, moment=moment, more=more)
        else:
            yield phrase("rehearse.why.run", way=way, seed=seed, moment=moment)
        yield from stood


def _stood(broken: Broken, names: Names) -> Iterator[Phrase]:
    for clause in explained(broken.reason, names):
        indent = "  " * clause.depth
        yield phrase("rehearse.why.whole", indent=indent, mark=clause.mark, what=clause.told)
