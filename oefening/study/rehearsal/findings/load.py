"""How much comes at once, and when nothing does, by when injects came in play."""

from collections.abc import Iterator, Sequence

from oefening.projections.names import Names
from oefening.scenario.density import EMPTY, WINDOW, Gap, Pace, Stack, by_cell, gaps, heard, stacks
from oefening.source.document import Path
from oefening.study.alternatives import NOBODY
from oefening.study.rehearsal.findings.finding import Finding
from oefening.study.rehearsal.rehearsal import Rehearsal
from oefening.study.rehearsal.runs import Run
from oefening.study.rehearsal.ways import Way
from oefening.text import Phrase, phrase
from oefening.text.content import listing, literal, roughly


def storms(found: Rehearsal, names: Names) -> Iterator[Finding]:
    """Each cell to which more came at once than it can take, as it was where that was worst."""
    pace = Pace.of(found.scenario, found.header.calendar)
    worst: dict[str, list[tuple[Way, Stack]]] = {}
    for way, times in _times(found):
        for id, stack in _worst(found, times, pace).items():
            worst.setdefault(id, []).append((way, stack))
    for index, cell in enumerate(found.scenario.cells):
        if cell.id in worst:
            told = _told(found, worst[cell.id])
            most = max(stack.most for _, stack in told)
            message = phrase("rehearse.storm", id=cell.id, most=most, window=roughly(WINDOW))
            why = tuple(_storm(way, stack, names) for way, stack in told)
            yield Finding("load-storm", (cell.id,), ("cells", index), message, why)


def _told(found: Rehearsal, worst: list[tuple[Way, Stack]]) -> list[tuple[Way, Stack]]:
    """Those of the scripts and the slow way, and that with one option where it is worse there."""
    whole = [(way, stack) for way, stack in worst if way in found.ways]
    most = max((stack.most for _, stack in whole), default=0)
    way, stack = max(worst, key=lambda one: one[1].most)
    return whole if stack.most <= most else [*whole, (way, stack)]


def _times(found: Rehearsal) -> Iterator[tuple[Way, list[dict[str, int]]]]:
    """When what came in each way, run by run; where options are taken, what these alone brought."""
    for way, runs in found.by_way.items():
        if way in found.ways:
            yield way, [run.released for run in runs]
        else:
            before = zip(runs, found.by_way[Way(way.play)], strict=False)
            yield way, [_brought(run, base) for run, base in before]


def _brought(run: Run, base: Run) -> dict[str, int]:
    """When what came that does not come in the script that it differs from."""
    return {id: second for id, second in run.released.items() if id not in base.released}


def _worst(found: Rehearsal, times: Sequence[dict[str, int]], pace: Pace) -> dict[str, Stack]:
    """Of each cell its highest stack at any of the `times`."""
    worst: dict[str, Stack] = {}
    for released in times:
        for stack in stacks(by_cell(found.scenario, released), pace):
            if stack.cell not in worst or worst[stack.cell].most < stack.most:
                worst[stack.cell] = stack
    return worst


def _storm(way: Way, stack: Stack, names: Names) -> Phrase:
    first, last = stack.comes[0], stack.comes[-1]
    return phrase(
        "rehearse.why.storm",
        way=way.id,
        since=names.moment(first.second),
        until=names.moment(last.second),
        injects=listing(literal(come.inject) for come in stack.comes),
    )


def empty_hours(found: Rehearsal, names: Names) -> Iterator[Finding]:
    """Each part of the story in which nothing comes with any seed, in a way in which it is played.

    Where nobody decides less may come; that is no way to hold an exercise.
    """
    pace = Pace.of(found.scenario, found.header.calendar)
    played = [way for way in found.ways if way.play != NOBODY] or list(found.ways)
    by_gap: dict[tuple[int, int], list[tuple[Way, Gap]]] = {}
    for way in played:
        comes = {come for run in found.by_way[way] for come in heard(found.scenario, run.released)}
        for gap in gaps(comes, pace):
            by_gap.setdefault((gap.begins, gap.ends), []).append((way, gap))
    for (begins, ends), some in sorted(by_gap.items()):
        of, path = _phase(found, begins)
        message = phrase(
            "rehearse.empty",
            since=names.moment(begins),
            until=names.moment(ends),
            table=roughly(some[0][1].table),
            most=roughly(EMPTY),
            ways=listing(literal(way.id) for way, _ in some),
        )
        yield Finding("empty-hours", (of,), path, message)


def _phase(found: Rehearsal, second: int) -> tuple[str, Path]:
    """The id of the phase in which a second lies, and where it stands."""
    scenario, calendar = found.scenario, found.header.calendar
    begun = [n for n, phase in enumerate(scenario.phases) if calendar.at(phase.start) <= second]
    if not begun:
        return scenario.id, ("table-time",)
    return scenario.phases[begun[-1]].id, ("phases", begun[-1])
