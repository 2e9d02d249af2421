"""What was expected of the players, side by side: of each objective, critical task and cell."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

from oefening.projections.evidence import SEEN, UNSEEN, Evidence
from oefening.projections.names import said
from oefening.scenario.model import Objective
from oefening.study.comparing.team import Action, Team
from oefening.study.comparing.values import Cell, Part, Row, in_order
from oefening.text import Phrase, phrase
from oefening.text.content import listing, literal, number

KINDS: tuple[tuple[str, tuple[Evidence, ...]], ...] = (
    ("seen", ("seen",)),
    ("late", ("late",)),
    ("after", ("after",)),
    ("not-seen", ("not-seen",)),
    ("open", ("open",)),
    ("not-testable", ("not-played", "retracted", "ahead")),
)
"""In which order what is known of expected actions is told."""

WATCHED = {*SEEN, *UNSEEN}
"""What only somebody who watches can tell."""

Chosen = Callable[[Action], bool]


def expected(teams: Sequence[Team], objectives: Sequence[Objective], *, alike: bool) -> Part:
    """The part: all of them where the scenario is the same, and then by objective, task, cell."""
    rows = [*(_all(teams) if alike else ())]
    if any(team.watched for team in teams):
        rows += _by_objective(teams, objectives)
        rows += _by_cell(teams) if alike else ()
    rows += _one_by_one(teams, None if alike else {one.id for one in objectives})
    unwatched = [literal(team.name) for team in teams if not team.watched]
    any_at_all = any(team.actions for team in teams)
    remarks = [phrase("compare.expected.how" if any_at_all else "compare.expected.none")]
    if unwatched and any_at_all:
        remarks.append(phrase("compare.expected.unwatched", names=listing(unwatched)))
    return Part("expected", phrase("compare.part.expected"), tuple(rows), tuple(remarks))


def _all(teams: Sequence[Team]) -> Iterator[Row]:
    """How many there are of each kind; of a kind that nobody has there is no row."""
    counts = [Counter(one.evidence for one in team.actions) for team in teams]
    for key, kinds in KINDS:
        found = [sum(count[kind] for kind in kinds) for count in counts]
        if not any(found):
            continue
        cells = [
            None
            if not team.watched and set(kinds) & WATCHED
            else Cell(number(count), count, _rests(team.actions, kinds))
            for team, count in zip(teams, found, strict=True)
        ]
        if any(cells):
            yield Row(f"all/{key}", phrase(f"compare.expected.{key}"), tuple(cells), "actions")


def _rests(actions: Iterable[Action], kinds: Sequence[Evidence]) -> tuple[int, ...]:
    return in_order(n for one in actions if one.evidence in kinds for n in one.rests)


def _by_objective(teams: Sequence[Team], objectives: Sequence[Objective]) -> Iterator[Row]:
    for objective in objectives:
        id = objective.id
        yield _row(
            f"objective/{id}",
            said(objective.capability),
            teams,
            lambda one, id=id: id in one.objectives,  # type: ignore[misc]
        )
        for task in objective.tasks:
            yield _row(
                f"task/{task.id}",
                said(task.text),
                teams,
                lambda one, id=task.id: one.task == id,  # type: ignore[misc]
                depth=1,
            )


def _by_cell(teams: Sequence[Team]) -> Iterator[Row]:
    cells: dict[str, Phrase] = {}
    for team in teams:
        cells |= {id: name for id, name in team.cells.items() if id not in cells}
    for id, name in cells.items():
        if any(one.cell == id for team in teams for one in team.actions):
            yield _row(f"cell/{id}", name, teams, lambda one, id=id: one.cell == id)  # type: ignore[misc]


def _one_by_one(teams: Sequence[Team], of: Collection[str] | None) -> Iterator[Row]:
    """Each action, for files: how it stands in each exercise; with `of` those for objectives."""
    known: dict[str, Action] = {}
    for team in teams:
        known |= {one.id: one for one in team.actions if one.id not in known}
    for id, action in known.items():
        if of is not None and not any(one in of for one in action.objectives):
            continue
        cells = tuple(_stands(team, id) for team in teams)
        yield Row(f"action/{id}", action.text, cells, minor=True)


def _stands(team: Team, id: str) -> Cell | None:
    one = next((one for one in team.actions if one.id == id), None)
    if one is None:
        return None
    if not team.watched and one.evidence in WATCHED:
        return Cell(phrase("compare.expected.one.unwatched"))
    return Cell(phrase(f"compare.expected.one.{one.evidence}", when=one.when), None, one.rests)


def _row(id: str, label: Phrase, teams: Sequence[Team], of: Chosen, depth: int = 0) -> Row:
    """`5 of 12`: how many were seen of those that could be."""
    cells = tuple(_cell(team, [one for one in team.actions if of(one)]) for team in teams)
    return Row(id, label, cells, "actions", depth)


def _cell(team: Team, actions: Sequence[Action]) -> Cell | None:
    if not actions:
        return None
    testable = sum(one.evidence in WATCHED for one in actions)
    if not testable:
        return Cell(phrase("compare.expected.not-testable.short"))
    if not team.watched:
        return Cell(phrase("compare.expected.of-unknown", all=testable))
    seen = sum(one.evidence in SEEN for one in actions)
    rests = _rests(actions, SEEN)
    return Cell(phrase("compare.expected.of", seen=seen, all=testable), seen, rests)
