"""How long things took, side by side: how they are spread, and by objective, task and cell."""

from collections.abc import Iterable, Iterator, Sequence

from oefening.projections.latencies import MEASURES, Measure, Spread
from oefening.projections.names import said
from oefening.scenario.model import Objective
from oefening.study.comparing.team import Team, Took
from oefening.study.comparing.values import Cell, Part, Row, in_order
from oefening.text import Phrase, phrase
from oefening.text.content import bare, lasting, listing, literal, number

SPREAD: tuple[tuple[str, int], ...] = (
    ("shortest", 0),
    ("quarter", 25),
    ("middle", 50),
    ("three-quarters", 75),
    ("longest", 100),
)
"""What is told of how they are spread, by the share that is shorter."""

MISSED: tuple[Measure, ...] = ("decided",)
"""What is told though nobody came to an end of it: all else may only not have been written down."""

Found = Sequence[Sequence[Took]]


def latencies(teams: Sequence[Team], objectives: Sequence[Objective], *, alike: bool) -> Part:
    """The part: by measure, in all where the scenario is the same, then by what it served."""
    rows: list[Row] = []
    remarks: list[Phrase] = []
    for measure in MEASURES:
        found = [[one for one in team.took if one.measure == measure] for team in teams]
        if measure not in MISSED and not any(one.done for each in found for one in each):
            continue
        told = list(_served(measure, found, objectives))
        if alike:
            told = [*_all(measure, found, teams), *told, *_by_cell(measure, found, teams)]
        if told:
            rows += [Row(measure, phrase(f"compare.took.{measure}"), ()), *told]
            remarks += _unmarked(measure, teams)
    how = [phrase("compare.took.how" if rows else "compare.took.none")]
    if any(one.supposed for team in teams for one in team.took):
        how.append(phrase("compare.took.how-supposed"))
    return Part("latencies", phrase("compare.part.latencies"), tuple(rows), (*how, *remarks))


def _unmarked(measure: Measure, teams: Sequence[Team]) -> Iterator[Phrase]:
    """With whom nobody marked what others did."""
    names = [literal(team.name) for team in teams if measure in team.unmarked]
    if names:
        what = bare(phrase(f"compare.took.{measure}"))
        yield phrase("compare.took.unmarked", what=what, names=listing(names))


def _all(measure: Measure, found: Found, teams: Sequence[Team]) -> Iterator[Row]:
    """How many there were, how they are spread, and how many have no end yet."""
    done = [[one for one in each if one.done] for each in found]
    if any(done):
        counts = _counts(measure, done, teams)
        yield Row(f"{measure}/count", phrase("compare.took.count"), counts, "times", 1)
        guessed = [[one for one in each if one.supposed] for each in done]
        if any(guessed):
            of_them = tuple(Cell(number(len(one)), len(one), _rests(one)) for one in guessed)
            label = phrase("compare.took.supposed")
            yield Row(f"{measure}/supposed", label, of_them, "times", 2)
        for key, percent in SPREAD:
            cells = tuple(_at(one, percent) for one in done)
            if any(cells):
                yield Row(f"{measure}/{key}", phrase(f"compare.took.{key}"), cells, "seconds", 1)
        worked = tuple(_worked(one) for one in done)
        if any(worked):
            label = phrase("compare.took.worked")
            yield Row(f"{measure}/worked", label, worked, "seconds", 1)
    left = [[one for one in each if not one.done] for each in found]
    if any(left):
        counts = _counts(measure, left, teams)
        yield Row(f"{measure}/open", phrase("compare.took.open"), counts, "times", 1)


def _counts(measure: Measure, found: Found, teams: Sequence[Team]) -> tuple[Cell | None, ...]:
    """How many there are of each; None of what nobody marked."""
    return tuple(
        None if measure in team.unmarked else Cell(number(len(each)), len(each), _rests(each))
        for team, each in zip(teams, found, strict=True)
    )


def _at(took: Sequence[Took], percent: int) -> Cell | None:
    value = _quantile([one.seconds for one in took], percent)
    return None if value is None else Cell(lasting(value), value, _rests(took))


def _worked(took: Sequence[Took]) -> Cell | None:
    """The middle of the working time, of those of which it is known."""
    known = [one for one in took if one.worked is not None]
    value = _quantile([one.worked for one in known if one.worked is not None], 50)
    return None if value is None else Cell(lasting(value), value, _rests(known))


def _quantile(seconds: Sequence[int], percent: int) -> int | None:
    """Below which that share of a further one lies; None where there are too few to say so."""
    ordered = tuple(sorted(seconds))
    if not ordered:
        return None
    ends = {0: ordered[0], 100: ordered[-1]}
    return ends[percent] if percent in ends else Spread(ordered).quantile(percent)


def _served(measure: Measure, found: Found, objectives: Sequence[Objective]) -> Iterator[Row]:
    """The middle of each objective and task, and of how many; no row where there is none."""
    for objective in objectives:
        id = objective.id
        of_it = [[one for one in each if id in one.objectives] for each in found]
        yield from _middle(f"{measure}/objective/{id}", said(objective.capability), of_it, 1)
        for task in objective.tasks:
            of_task = [[one for one in each if task.id in one.tasks] for each in found]
            yield from _middle(f"{measure}/task/{task.id}", said(task.text), of_task, 2)


def _by_cell(measure: Measure, found: Found, teams: Sequence[Team]) -> Iterator[Row]:
    names: dict[str, Phrase] = {}
    for team in teams:
        names |= {id: name for id, name in team.cells.items() if id not in names}
    for id, name in names.items():
        of_cell = [[one for one in each if one.cell == id] for each in found]
        yield from _middle(f"{measure}/cell/{id}", name, of_cell, 1)


def _middle(id: str, label: Phrase, found: Found, depth: int) -> Iterator[Row]:
    cells = tuple(_middle_of([one for one in each if one.done]) for each in found)
    if any(cells):
        yield Row(id, label, cells, "seconds", depth)


def _middle_of(took: Sequence[Took]) -> Cell | None:
    value = _quantile([one.seconds for one in took], 50)
    if value is None:
        return None
    guessed = sum(one.supposed for one in took)
    key = "compare.took.middle-of-supposed" if guessed else "compare.took.middle-of"
    told = phrase(key, time=lasting(value), count=len(took), supposed=guessed)
    return Cell(told, value, _rests(took))


def _rests(took: Iterable[Took]) -> tuple[int, ...]:
    return in_order(number for one in took for number in one.rests)
