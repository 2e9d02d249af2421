"""Why a condition did not come to hold, leaf by leaf, in words."""

from collections.abc import Iterator, Sequence

from oefening.projections.casualties import urgency_name
from oefening.projections.names import Names, percent
from oefening.scenario import conditions as c
from oefening.study.rehearsal.nearest import Near, is_below
from oefening.study.rehearsal.runs import Run
from oefening.text import Phrase, phrase
from oefening.text.content import either, lasting, listing, number


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


def statement(condition: c.Condition, names: Names) -> Phrase:
    """What a condition says, without how things stand."""
    told = _bare(condition, names)
    if condition.returns:
        told = phrase("when.returns", what=told)
    if condition.for_:
        return phrase("rehearse.leaf.for", what=told, length=lasting(condition.for_))
    return told


def _bare(condition: c.Condition, names: Names) -> Phrase:
    match condition:
        case c.All():
            return phrase("when.all")
        case c.Any():
            return phrase("when.any")
        case c.Not(not_=c.All(all=parts) | c.Any(any=parts)):
            key = "when.denied.all" if isinstance(condition.not_, c.All) else "when.denied.any"
            told = listing(statement(part, names) for part in parts)
            return phrase("rehearse.leaf.denied", what=phrase(key), parts=told)
        case c.Not(not_=part):
            return phrase("when.not", what=statement(part, names))
        case c.LevelIs() | c.HoursLeft() | c.Unmet() | c.PatientsAre():
            return _amount(condition, names)
        case _:
            return _fact(condition, names)


def _amount(condition: c.LevelIs | c.HoursLeft | c.Unmet | c.PatientsAre, names: Names) -> Phrase:
    match condition:
        case c.LevelIs(level=node, below=int(below)):
            return phrase("rehearse.leaf.below", node=names.node(node), share=percent(below))
        case c.LevelIs(level=node):
            share = percent(condition.at_least or 0)
            return phrase("rehearse.leaf.at-least", node=names.node(node), share=share)
        case c.HoursLeft(hours_left=node, below=seconds):
            told = names.node(node)
            if condition.on is not None:
                told = phrase("when.without", node=told, supplier=names.node(condition.on))
            return phrase("rehearse.leaf.hours-left", node=told, below=lasting(seconds))
        case c.Unmet(unmet=node, above=above):
            return phrase("rehearse.leaf.unmet", node=names.node(node), above=number(above))
        case c.PatientsAre():
            who = phrase("care.patients")
            if condition.of is not None:
                who = phrase("care.patients-of", urgency=urgency_name(condition.of))
            place, least = names.place(condition.patients), number(condition.at_least)
            key = f"rehearse.leaf.patients.{condition.are}"
            return phrase(key, least=least, who=who, place=place)


def _fact(condition: c.Condition, names: Names) -> Phrase:
    match condition:
        case c.DecisionTaken(decision=decision, option=()):
            return phrase("when.decision", question=names.question(decision))
        case c.DecisionTaken(decision=decision, option=options):
            question = names.question(decision)
            answer = either(names.option(decision, option) for option in options)
            return phrase("when.option", question=question, option=answer)
        case c.InjectIs(inject=inject, is_=state):
            return phrase(f"when.inject.{state}", inject=names.inject(inject))
        case c.ConvoyIs(convoy=convoy, is_=state):
            return phrase(f"when.convoy.{state}", convoy=names.convoys.of(convoy))
        case c.GripIs(grip=place, at_least=level):
            return phrase("rehearse.leaf.grip", place=names.place(place), level=level)
        case c.Since(since=name, at_least=delay):
            what = names.began(name)
            return phrase("rehearse.leaf.since", what=what, delay=lasting(delay))
        case _:
            raise TypeError(condition)
