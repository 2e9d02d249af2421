"""Conditions that can never hold, always hold, or hold already at STARTEX."""

from collections.abc import Iterator

from oefening.scenario.checks.findings import Spot
from oefening.scenario.conditions import (
    All,
    Any,
    Condition,
    ConvoyIs,
    DecisionTaken,
    GripIs,
    InjectIs,
    LevelIs,
    Not,
    PatientsAre,
    Since,
    Unmet,
)
from oefening.scenario.injects import Inject
from oefening.scenario.lint.reasoning import Facts
from oefening.scenario.lint.sight import Placed, Sight, parts
from oefening.text import Phrase, phrase
from oefening.text.content import duration


def lint_conditions(sight: Sight) -> None:
    """Note conditions of which it makes no difference what happens.

    The smallest part is told that is so, and not what is so because of it.
    """
    facts = sight.facts
    for index, inject in enumerate(sight.scenario.injects):
        for number, condition in enumerate(inject.asserts):
            spot = Spot(("injects", index, "asserts", number))
            _lint_assert(sight, facts, inject, (spot, condition))
    for inject, placed in sight.conditions():
        settled = list(_settled(facts, placed))
        for spot, part, code in settled:
            message = phrase(f"lint.{code}", id=inject.id)
            sight.tell(code, spot, message, _why(facts, part, code), of=(inject.id,))
        waits = placed[0].path[-1] == "when" and not placed[1].returns
        if not settled and waits and _at_start(sight, placed[1]):
            message = phrase("lint.holds-at-start", id=inject.id)
            hint = phrase("lint.wait-as-well")
            sight.tell("holds-at-start", placed[0], message, hint, of=(inject.id,), key=True)


def _lint_assert(sight: Sight, facts: Facts, inject: Inject, placed: Placed) -> None:
    """Note what is taken for granted and can never be so, or not when the inject comes."""
    settled = list(_settled(facts, placed))
    for spot, part, code in settled:
        message = phrase(f"lint.asserts.{code}", id=inject.id)
        sight.tell(code, spot, message, _why(facts, part, code), of=(inject.id,))
    spot, condition = placed
    if settled or inject.when is None or inject.release != "automatic":
        return  # what somebody releases may come long after what it waited for
    if facts.possible(inject.when) and not facts.possible(All(all=(inject.when, condition))):
        message = phrase("lint.asserts.never-holds", id=inject.id)
        sight.tell("never-holds", spot, message, phrase("lint.why.its-when"), of=(inject.id,))


def _settled(facts: Facts, placed: Placed) -> Iterator[tuple[Spot, Condition, str]]:
    """The smallest parts that never or always hold, with where they stand and which it is."""
    inside = [one for part in parts(placed) for one in _settled(facts, part)]
    yield from inside
    spot, condition = placed
    if inside:
        return
    if not facts.possible(condition):
        yield _at(spot, condition), condition, "never-holds"
    elif facts.certain(condition):
        yield _at(spot, condition), condition, "always-holds"


def _at(spot: Spot, condition: Condition) -> Spot:
    """The bound or state that is to blame in a leaf; a combination as a whole."""
    match condition:
        case LevelIs():
            return spot / ("at-least" if condition.below is None else "below")
        case InjectIs() if "is_" in condition.model_fields_set:
            return spot / "is"
        case Since():
            return spot / "at-least"
        case _:
            return spot


def _why(facts: Facts, condition: Condition, code: str) -> Phrase | None:
    """What makes it so, where that is not plain from what is marked."""
    if code == "never-holds" and condition.for_ > facts.duration:
        return phrase("lint.why.for", duration=duration(facts.duration))
    match condition:
        case LevelIs():
            return phrase("lint.why.level")
        case InjectIs(inject=name, is_=state):
            return phrase("lint.why.state", id=name, state=Phrase(f"status.{state}"))
        case Since(since=name):
            longest = max(0, facts.longest.get(name, 0))
            return phrase("lint.why.since", id=name, longest=duration(longest))
        case All() | Any() if code == "never-holds":
            return phrase("lint.why.excluded")
        case _:
            return None


def _at_start(sight: Sight, condition: Condition) -> bool | None:
    """Whether it holds at STARTEX, but for how long it must; None: that cannot be said."""
    match condition:
        case All(all=inner):
            each = [_starts(sight, part) for part in inner]
            return False if False in each else None if None in each else True
        case Any(any=inner):
            each = [_starts(sight, part) for part in inner]
            return True if True in each else None if None in each else False
        case Not(not_=part):
            inside = _starts(sight, part)
            return None if inside is None else not inside
        case InjectIs(inject=name, is_=state):
            return None if sight.planned.get(name, 1) <= 0 else state == "waiting"
        case DecisionTaken() | Since():
            return False
        case _:
            return _whole(sight, condition)


def _starts(sight: Sight, part: Condition) -> bool | None:
    """Whether it holds at STARTEX, when nothing has held for long."""
    return not part.returns and _at_start(sight, part) and not part.for_


def _whole(sight: Sight, leaf: Condition) -> bool | None:
    """Whether it holds in a world in which nothing is wrong, if that is how the story begins."""
    if sight.opens_hurt:
        return None
    match leaf:
        case LevelIs(below=below):
            return below is None
        case Unmet() | ConvoyIs():
            return False
        case PatientsAre(at_least=least) | GripIs(at_least=least):
            return not least
        case _:
            return None
