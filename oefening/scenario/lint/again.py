"""Which injects put a decision that another has put by then, whatever happens.

What comes by the clock does so behind what comes earlier by it. What waits does so behind all that
it waits for in every case, and what that waits for in turn; and with what waits for the very same.
One that is held in reserve, or waits for the decision to be lacking, puts it again on purpose.
"""

from collections.abc import Iterator
from itertools import islice

from oefening.scenario.injects import Inject
from oefening.scenario.lint.reasoning import BEGUN, Case, Range
from oefening.scenario.lint.sight import Sight

FARTHEST = 200
"""Injects and decisions that are looked at in search of what is ahead of one."""


def put_again(sight: Sight, decision: str) -> Iterator[tuple[str, str]]:
    """The injects that put `decision` again, each with one that has put it."""
    putting = sight.putting.get(decision, ())
    for at, id in enumerate(putting):
        others = [one for one in putting if one != id]
        inject = sight.injects[id][1]
        if not others or inject.kind == "contingency" or _lacks(sight, inject, decision):
            continue
        behind = list(_behind(sight, inject))
        ahead = [
            *_by_the_clock(sight, id, putting),
            *(one for one in behind if one in others),
            *(one for one in putting[:at] if _waits_for_the_same(sight, one, inject)),
            *(others if decision in behind else ()),
        ]
        if ahead:
            yield id, ahead[0]


def _lacks(sight: Sight, inject: Inject, decision: str) -> bool:
    """Whether it may wait for the decision not to have been taken."""
    nothing = frozenset({""})
    return any(case.get(("decision", decision)) == nothing for case in _cases(sight, inject))


def _by_the_clock(sight: Sight, id: str, putting: tuple[str, ...]) -> list[str]:
    """Those of the injects `putting` it that come earlier by the clock, from the earliest on."""
    moments = {
        one: (sight.planned[one], at)
        for at, one in enumerate(putting)
        if one in sight.planned and sight.injects[one][1].kind != "contingency"
    }
    ahead = [one for one in moments if id in moments and moments[one] < moments[id]]
    return sorted(ahead, key=moments.__getitem__)


def _behind(sight: Sight, inject: Inject) -> Iterator[str]:
    """The injects that have come and the decisions that have been taken when it comes."""
    found = dict.fromkeys(_needed(sight, inject))
    ahead = list(found)
    for name in islice(ahead, FARTHEST):  # which grows meanwhile
        yield name
        if name in sight.injects:
            more = [one for one in _needed(sight, sight.injects[name][1]) if one not in found]
            found.update(dict.fromkeys(more))
            ahead += more


def _needed(sight: Sight, inject: Inject) -> list[str]:
    """The injects and decisions that it waits for in every case."""
    if inject.after is not None:
        return [inject.after.inject]
    each = [dict.fromkeys(_come(case)) for case in _cases(sight, inject)]
    return [name for name in each[0] if all(name in one for one in each)] if each else []


def _come(case: Case) -> Iterator[str]:
    """The injects that have come and the decisions that have been taken in a case."""
    for (what, name, *_), values in case.items():
        match what, values:
            case "inject", frozenset() if values <= frozenset(BEGUN):
                yield name
            case "decision", frozenset() if "" not in values:
                yield name
            case "since", Range(low=low) if low >= 0:
                yield name
            case _:
                pass


def _cases(sight: Sight, inject: Inject) -> list[Case]:
    return [] if inject.when is None else sight.facts.cases(inject.when)


def _waits_for_the_same(sight: Sight, other: str, inject: Inject) -> bool:
    return inject.when is not None and sight.injects[other][1].when == inject.when
