"""Groups: latencies of one kind by cell, by objective, by kind of inject, and all of them."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Literal, NamedTuple

from oefening.projections.latencies.chains import Apart, Chain, Step
from oefening.projections.latencies.spread import Spread
from oefening.scenario.model import Scenario

Measure = Literal["acknowledged", "decided", "acted", "effect", "answered"]
"""All from the stimulus on: until the cell had taken note of it; until the decision was made; until
the first of the actions that it expects was seen; until the first effect took hold. Of a question
until it was answered."""
MEASURES: tuple[Measure, ...] = ("acknowledged", "decided", "acted", "effect", "answered")

By = Literal["all", "cell", "kind", "objective"]
BY: tuple[By, ...] = ("all", "cell", "kind", "objective")

QUESTION = "question"
"""Beside the kinds of injects, that of a question."""


class Group(NamedTuple):
    """What chains that have something in common come to in one measure."""

    by: By
    key: str
    """Id of the cell or the objective, or the kind; empty for all, or for no objective."""
    measure: Measure
    exercise: Spread
    """In seconds of the exercise."""
    working: Spread | None
    """In seconds of working time; None: nothing is known of a room."""
    chains: tuple[Chain, ...]
    """Of which it is made, in order."""

    @property
    def supposed(self) -> int:
        """How many of those that came to an end are only supposed to belong to what they answer."""
        return sum(supposed(chain, self.measure) for chain in self.chains)


def taken_for(chain: Chain, measure: Measure) -> tuple[Apart, bool] | None:
    """How long a chain took in `measure`, and whether that came to an end; None: no such thing.

    What was withdrawn before it came to an end is neither, nor is what nobody had to do, or is
    known of because nobody marked it. What was decided by then still is to have its effect.
    """
    asked, step = _READ[measure](chain)
    if step is not None:
        return step.since(chain.stimulus.put), True
    if not asked or (chain.withdrawn is not None and measure != "effect"):
        return None
    return chain.waited, False


def supposed(chain: Chain, measure: Measure) -> bool:
    """Whether a chain came to an end in `measure` by a decision that was paired by supposition."""
    decided = chain.decided
    if decided is None or decided.rule != "nearest":
        return False
    return measure == "decided" or (measure == "effect" and decided.effect.kind == "took")


def _acknowledged(chain: Chain) -> tuple[bool, Step | None]:
    known = chain.marks("acknowledged") and "acknowledged" not in chain.unmarked
    return known, chain.acknowledged


def _decided(chain: Chain) -> tuple[bool, Step | None]:
    put = chain.stimulus.kind == "decision" and not chain.before and chain.taken is None
    return put, None if chain.decided is None else chain.decided.made


def _acted(chain: Chain) -> tuple[bool, Step | None]:
    sometime = chain.acted is None and chain.acted_sometime
    known = chain.marks("acted") and "acted" not in chain.unmarked and not sometime
    return known, chain.acted[1] if chain.acted else None


def _effect(chain: Chain) -> tuple[bool, Step | None]:
    if chain.decided is None:
        return False, None
    effect = chain.decided.effect
    return effect.kind == "under-way", effect.step if effect.kind == "took" else None


def _answered(chain: Chain) -> tuple[bool, Step | None]:
    return chain.stimulus.kind == "question", chain.answered


_READ: Mapping[Measure, Callable[[Chain], tuple[bool, Step | None]]] = MappingProxyType(
    {
        "acknowledged": _acknowledged,
        "decided": _decided,
        "acted": _acted,
        "effect": _effect,
        "answered": _answered,
    }
)
"""Of each measure whether a chain has anything to end, and the step with which it did."""


def groups(chains: Iterable[Chain], scenario: Scenario) -> tuple[Group, ...]:
    """Every group in which something was measured or is still open, measure by measure.

    Within one all together stand first; then cells and objectives in the order of the scenario,
    and kinds in that in which they come up. A chain that serves several objectives counts for each.
    """
    order = [*(one.id for one in scenario.cells), *(one.id for one in scenario.objectives)]
    places = {id: at for at, id in enumerate(order)}
    return tuple(_groups(tuple(chains), places))


def _groups(chains: tuple[Chain, ...], places: Mapping[str, int]) -> Iterator[Group]:
    for measure in MEASURES:
        measured = [one for one in chains if taken_for(one, measure) is not None]
        for by in BY:
            sorted_: dict[str, list[Chain]] = {}
            for chain in measured:
                for key in keys(chain, by):
                    sorted_.setdefault(key, []).append(chain)
            last = len(places)
            for key in sorted(sorted_, key=lambda key: places.get(key, last)):
                yield _group(by, key, measure, tuple(sorted_[key]))


def keys(chain: Chain, by: By) -> tuple[str, ...]:
    """The groups of that kind to which a chain belongs."""
    there = chain.stimulus
    match by:
        case "all":
            return ("",)
        case "cell":
            return (there.cell,)
        case "kind":
            return (there.inject_kind or QUESTION,)
        case "objective":
            return there.objectives or ("",)


def _group(by: By, key: str, measure: Measure, chains: tuple[Chain, ...]) -> Group:
    taken = [one for chain in chains if (one := taken_for(chain, measure)) is not None]
    exercise = _spread((apart.exercise, done) for apart, done in taken)
    known = [(one.working, done) for one, done in taken if one.working is not None]
    return Group(by, key, measure, exercise, _spread(known) if known else None, chains)


def _spread(taken: Iterable[tuple[int, bool]]) -> Spread:
    all_ = sorted(taken)
    return Spread(
        tuple(seconds for seconds, done in all_ if done),
        tuple(seconds for seconds, done in all_ if not done),
    )
