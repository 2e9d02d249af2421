"""Whether a condition can hold at all: reasoned out over what its leaves ask of the same thing.

A condition is written out as *cases*, each a set of things that must all be so. What several leaves
ask of one thing (the level of a node, the state of an inject) is met where their ranges meet. What
cannot be said for certain is taken to be possible, so what is told never to hold never does.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from oefening.scenario.conditions import (
    All,
    Any,
    Condition,
    DecisionTaken,
    GripIs,
    HoursLeft,
    InjectIs,
    LevelIs,
    Not,
    PatientsAre,
    Since,
    Unmet,
)
from oefening.scenario.injects import Inject
from oefening.world.nodes import WHOLE

MOST_CASES = 200
"""Beyond which a condition is taken to be possible."""
ENDLESS = 10**15
"""More than any count or length that can be written."""

BEGUN = ("released", "acknowledged", "retracted")
"""The states of an inject that has been released."""
AHEAD = ("waiting", "held", "skipped")
"""Those of one that has not, and that others can see for a while."""


def states_of(inject: Inject) -> frozenset[str]:
    """The states that others can see it in while they wait: at ENDEX nothing waits any more."""
    due = () if inject.on_call or inject.release == "automatic" else ("due",)
    return frozenset((*AHEAD, *BEGUN, *due))


Key = tuple[str, ...]
"""What is asked about."""


@dataclass(frozen=True, slots=True)
class Range:
    """Whole numbers from `low` up to and not `high`."""

    low: int
    high: int

    def meet(self, other: "Range") -> "Range":
        return Range(max(self.low, other.low), min(self.high, other.high))

    def __bool__(self) -> bool:
        return self.low < self.high


Values = Range | frozenset[str]
Case = Mapping[Key, Values]


@dataclass(frozen=True, slots=True)
class Facts:
    """What can be so in a scenario, as far as is known."""

    states: Mapping[str, frozenset[str]]
    """Of each inject those that others can see."""
    options: Mapping[str, frozenset[str]]
    """Of each decision those that can be taken; none: it is not taken."""
    longest: Mapping[str, int]
    """Seconds that can have passed at ENDEX since an inject came or a decision was taken."""
    duration: int
    """Seconds of the story."""

    def possible(self, condition: Condition) -> bool:
        """Whether it may come to hold."""
        return bool(self.cases(condition))

    def certain(self, condition: Condition) -> bool:
        """Whether it holds whatever happens, but for how long it must have held."""
        return not condition.returns and not self._cases(condition, holds=False)

    def cases(self, condition: Condition) -> list[Case]:
        """The ways in which it can hold; none: it never does."""
        if condition.for_ > self.duration:
            return []
        return self._cases(condition, holds=True)

    def _cases(self, condition: Condition, *, holds: bool) -> list[Case]:
        """The same for the condition without its own `for`, holding or not."""
        match condition:
            case All(all=parts) | Any(any=parts):
                every = isinstance(condition, All) == holds
                each = [self._part(part, holds=holds) for part in parts]
                return self._both(each) if every else self._either(each)
            case Not(not_=part):
                return self._part(part, holds=not holds)
            case _:
                case_ = self._leaf(condition, holds=holds)
                return [case_] if self._can_be(case_) else []

    def _part(self, condition: Condition, *, holds: bool) -> list[Case]:
        if holds:
            return self.cases(condition)
        # What has not held for long enough may hold all the same.
        return [{}] if condition.for_ or condition.returns else self._cases(condition, holds=False)

    def _either(self, each: list[list[Case]]) -> list[Case]:
        cases = [case for cases in each for case in cases]
        return cases if len(cases) <= MOST_CASES else [{}]

    def _both(self, each: list[list[Case]]) -> list[Case]:
        so_far: list[Case] = [{}]
        for cases in each:
            if len(so_far) * len(cases) > MOST_CASES:
                continue  # with less asked, more is possible
            joined = [_joined(one, other) for one in so_far for other in cases]
            so_far = [case for case in joined if self._can_be(case)]
        return so_far

    def _can_be(self, case: Case) -> bool:
        """Whether each thing can be as asked, and an inject or decision as long ago as asked."""
        if not all(case.values()):
            return False
        for key, values in case.items():
            if key[0] == "since" and isinstance(values, Range) and not self._agrees(case, key[1]):
                return False
        return True

    def _agrees(self, case: Case, name: str) -> bool:
        """Whether what is asked of the time since something fits what is asked of its state."""
        since = case["since", name]
        if name in self.states:
            state = case.get(("inject", name), self.states[name])
            begun = frozenset(BEGUN)
        else:
            state = case.get(("decision", name), self.options.get(name, frozenset()) | {""})
            begun = self.options.get(name, frozenset())
        if not isinstance(since, Range) or not isinstance(state, frozenset):
            return True
        return bool((since.high > 0 and state & begun) or (since.low < 0 and state - begun))

    def _leaf(self, leaf: Condition, *, holds: bool) -> Case:
        match leaf:
            case LevelIs():
                low, high = (leaf.at_least or 0, WHOLE + 1)
                asked = Range(low, high) if leaf.below is None else Range(0, leaf.below)
                return {("level", leaf.level): _side(asked, Range(0, WHOLE + 1), holds=holds)}
            case HoursLeft():
                below = Range(0, leaf.below)
                key = ("hours-left", leaf.hours_left, leaf.on or "")
                return {key: _side(below, Range(0, ENDLESS), holds=holds)}
            case Unmet():
                above = Range(leaf.above + 1, ENDLESS)
                return {("unmet", leaf.unmet): _side(above, Range(0, ENDLESS), holds=holds)}
            case PatientsAre():
                least = Range(leaf.at_least, ENDLESS)
                whose = ("patients", leaf.patients, leaf.are, leaf.of or "")
                return {whose: _side(least, Range(0, ENDLESS), holds=holds)}
            case GripIs():
                least = Range(leaf.at_least, ENDLESS)
                return {("grip", leaf.grip): _side(least, Range(0, ENDLESS), holds=holds)}
            case _:
                return self._of_story(leaf, holds=holds)

    def _of_story(self, leaf: Condition, *, holds: bool) -> Case:
        match leaf:
            case DecisionTaken():
                taken = self.options.get(leaf.decision, frozenset())
                asked = taken & set(leaf.option) if leaf.option else taken
                values = asked if holds else (taken | {""}) - asked
                return {("decision", leaf.decision): values}
            case InjectIs():
                states = self.states.get(leaf.inject, frozenset())
                also = {"acknowledged"} if leaf.is_ == "released" else set()
                asked = states & ({leaf.is_} | also)
                return {("inject", leaf.inject): asked if holds else states - asked}
            case Since():
                longest = self.longest.get(leaf.since, -1)
                whole = Range(-1, longest + 1)
                return {
                    ("since", leaf.since): _side(
                        Range(leaf.at_least, longest + 1), whole, holds=holds
                    )
                }
            case _:
                name = (type(leaf).__name__, repr(leaf))
                return {name: frozenset({"yes" if holds else "no"})}


def _side(asked: Range, whole: Range, *, holds: bool) -> Range:
    """What is `asked` or the rest of the `whole`, of which it is one end."""
    if holds:
        return asked.meet(whole)
    if not asked.meet(whole):
        return whole
    return (
        Range(whole.low, asked.low) if asked.high >= whole.high else Range(asked.high, whole.high)
    )


def _joined(one: Case, other: Case) -> Case:
    """What both ask."""
    joined = dict(one)
    for key, values in other.items():
        before = joined.get(key)
        if isinstance(before, Range) and isinstance(values, Range):
            joined[key] = before.meet(values)
        elif isinstance(before, frozenset) and isinstance(values, frozenset):
            joined[key] = before & values
        else:
            joined[key] = values
    return joined
