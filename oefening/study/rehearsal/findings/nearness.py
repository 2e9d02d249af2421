"""Why a condition did not come to hold, leaf by leaf, in words."""

from collections.abc import Iterator, Sequence

from oefening.projections.names import Names, percent
from oefening.projections.statements import statement
from oefening.scenario import conditions as c
from oefening.study.rehearsal.nearest import Near, is_below
from oefening.study.rehearsal.runs import Run
from oefening.text import Phrase, phrase
from oefening.text.content import lasting, number


def how_near(inject: str, runs: Sequence[Run], names: Names) -> Iterator[Phrase]:
    """What of its condition held and what did not in the run that came nearest to it.

    What is denied is told with its denial, in one line.
    """
    if not runs:
        return
    nearest = max(runs, key=lambda run: _nearness(run.near[inject]))
    near = nearest.near[inject]
    yield phrase("rehearse.why.nearest", way=nearest.way.id, seed=nearest.seed)
    denied = [one.path for one in near if isinstance(one.condition, c.Not)]
    leaves = []
    for one in near:
        if any(one.path.startswith(f"{path}.") for path in denied):
            continue
        if not isinstance(one.condition, c.All | c.Any):
            leaves.append(one)
        yield _line(one, one.path.count(".") - inject.count("."), names)
    if len(leaves) > 1 and all(one.held is not None for one in leaves):
        yield phrase("rehearse.why.not-together")


def _nearness(near: Sequence[Near]) -> tuple[int, list[tuple[int, int]]]:
    """More the more of the parts held, and then the nearer the others came."""
    held = sum(one.held is not None for one in near)
    return held, [one.nearness for one in near if one.held is None]


def _line(near: Near, depth: int, names: Names) -> Phrase:
    mark = phrase("when.holds" if near.held is not None else "when.holds-not")
    what = statement(near.condition, names)
    indent = "  " * depth
    if isinstance(near.condition, c.All | c.Any) and not near.lasted:
        return phrase("rehearse.why.whole", indent=indent, mark=mark, what=what)
    told = _course(near, names)
    return phrase("rehearse.why.leaf", indent=indent, mark=mark, what=what, told=told)


def _course(near: Near, names: Names) -> Phrase:
    """From when on it held, or how near it came."""
    if near.held is not None:
        return phrase("rehearse.near.held", moment=names.moment(near.held))
    if near.always:
        return phrase("rehearse.near.always")
    if near.lasted:
        until = near.began + near.lasted
        return phrase(
            "rehearse.near.longest",
            length=lasting(near.lasted),
            since=names.moment(near.began),
            until=names.moment(until),
        )
    measured = _measured(near.condition, near.measured)
    if measured is None:
        return phrase("rehearse.near.never")
    key = "rehearse.near.lowest" if is_below(near.condition) else "rehearse.near.highest"
    return phrase(key, measured=measured, moment=names.moment(near.at))


def _measured(condition: c.Condition, measured: int | None) -> Phrase | None:
    """What it was judged by, in its own unit."""
    if measured is None:
        return None
    match condition:
        case c.Not(not_=part):
            return _measured(part, measured)
        case c.LevelIs():
            return percent(measured)
        case c.HoursLeft() | c.Since():
            return lasting(measured)
        case c.Unmet() | c.PatientsAre() | c.GripIs():
            return number(measured)
        case _:
            return None
