"""Conditions: whether they hold, why or why not, and when that may change by itself.

Everything is read from `State`, so an inject and the screen that explains it cannot disagree.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import singledispatchmethod

from oefening.clock import show_duration
from oefening.scenario import conditions as c
from oefening.state import Holding, State
from oefening.text import Phrase, phrase
from oefening.world.model import World
from oefening.world.nodes import WHOLE


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a condition holds or not: a sentence, and those of its parts."""

    holds: bool
    said: Phrase
    parts: tuple["Reason", ...] = ()


def parts_of(condition: c.Condition) -> tuple[c.Condition, ...]:
    """The conditions that it is made of."""
    match condition:
        case c.All(all=parts) | c.Any(any=parts):
            return parts
        case c.Not(not_=part):
            return (part,)
        case _:
            return ()


def walk(condition: c.Condition, path: str) -> Iterator[tuple[str, c.Condition]]:
    """Every condition in it with its path, parts before wholes."""
    for number, part in enumerate(parts_of(condition)):
        yield from walk(part, f"{path}.{number}")
    yield path, condition


class Asked:
    """Conditions asked of a state of one world, in which a split region stands for its areas.

    A path is by what `state.turned` knows a condition: `second-failure.0.1`.
    """

    def __init__(self, world: World) -> None:
        self._areas = {
            node.address: tuple(link.on for link in node.depends)
            for node in world.nodes
            if node.combination == "mean"
        }

    def explain(self, state: State, condition: c.Condition, path: str, now: int) -> Reason:
        """Whether the condition holds at `now`, and why or why not, leaf by leaf."""
        bare = self.bare(state, condition, path, now)
        if not condition.for_:
            return bare
        since = state.turned.get(path)
        lasted = 0 if since is None else now - since
        said = phrase(
            "condition.for",
            said=bare.said,
            wanted=show_duration(condition.for_),
            lasted=show_duration(lasted),
        )
        return Reason(since is not None and lasted >= condition.for_, said, bare.parts)

    def bare(self, state: State, condition: c.Condition, path: str, now: int) -> Reason:
        """The same for the condition without its own `for`."""
        parts = tuple(
            self.explain(state, part, f"{path}.{number}", now)
            for number, part in enumerate(parts_of(condition))
        )
        match condition:
            case c.All():
                return Reason(all(one.holds for one in parts), phrase("condition.all"), parts)
            case c.Any():
                return Reason(any(one.holds for one in parts), phrase("condition.any"), parts)
            case c.Not():
                return Reason(not parts[0].holds, phrase("condition.not"), parts)
            case _:
                return self._leaf(condition, state, now)

    def changes_at(self, state: State, condition: c.Condition, path: str, now: int) -> int | None:
        """The next second after `now` in which it may turn by the passing of time alone."""
        moments: list[int] = []
        for where, part in walk(condition, path):
            if part.for_ and (since := state.turned.get(where)) is not None:
                moments.append(since + part.for_)
            if isinstance(part, c.Since) and (began := began_at(state, part.since)) is not None:
                moments.append(began + part.at_least)
            if isinstance(part, c.HoursLeft):
                moments.extend(
                    _falls_under(holding, part.below)
                    for holding in self._holdings(state, part)
                    if holding.rate < 0
                )
        return min((moment for moment in moments if moment > now), default=None)

    def watched(self, condition: c.Condition) -> Iterator[str]:
        """What a change of may turn it: addresses, `inject/…`, `decision/…`."""
        for _, part in walk(condition, ""):
            match part:
                case c.LevelIs(level=address) | c.Unmet(unmet=address):
                    yield address
                    yield from self._nodes(address)
                case c.HoursLeft(hours_left=address):
                    yield from self._nodes(address)
                case c.DecisionTaken(decision=name):
                    yield f"decision/{name}"
                case c.InjectIs(inject=name):
                    yield f"inject/{name}"
                case c.Since(since=name):
                    yield f"inject/{name}"
                    yield f"decision/{name}"
                case _:
                    pass

    # ── leaves ───────────────────────────────────────────────────────────────────────────────────

    @singledispatchmethod
    def _leaf(self, leaf: c.Condition, state: State, now: int) -> Reason:
        raise TypeError(leaf, state, now)

    @_leaf.register
    def _level(self, leaf: c.LevelIs, state: State, _now: int) -> Reason:
        level = state.level(leaf.level)
        if leaf.below is not None:
            key, bar, holds = "condition.below", leaf.below, level < leaf.below
        else:
            bar = leaf.at_least or 0
            key, holds = "condition.at-least", level >= bar
        said = phrase(key, what=leaf.level, bar=_percent(bar), level=_percent(level))
        return Reason(holds, said)

    @_leaf.register
    def _hours_left(self, leaf: c.HoursLeft, state: State, now: int) -> Reason:
        lefts = [holding.left(now) for holding in self._holdings(state, leaf)]
        left = min((left for left in lefts if left is not None), default=None)
        bar = show_duration(leaf.below)
        if left is None:
            return Reason(False, phrase("condition.not-draining", what=leaf.hours_left, bar=bar))
        said = phrase(
            "condition.hours-left", what=leaf.hours_left, bar=bar, left=show_duration(left)
        )
        return Reason(left < leaf.below, said)

    @_leaf.register
    def _unmet(self, leaf: c.Unmet, state: State, _now: int) -> Reason:
        persons = sum(
            state.needs[node].persons for node in self._nodes(leaf.unmet) if node in state.needs
        )
        said = phrase("condition.unmet", what=leaf.unmet, bar=leaf.above, persons=persons)
        return Reason(persons > leaf.above, said)

    @_leaf.register
    def _decision(self, leaf: c.DecisionTaken, state: State, _now: int) -> Reason:
        holds = any(
            taken.decision == leaf.decision
            and leaf.option in {None, taken.option}
            and not taken.retracted
            for taken in state.taken
        )
        if leaf.option is None:
            return Reason(holds, phrase("condition.decision", decision=leaf.decision))
        said = phrase("condition.option", decision=leaf.decision, option=leaf.option)
        return Reason(holds, said)

    @_leaf.register
    def _inject(self, leaf: c.InjectIs, state: State, _now: int) -> Reason:
        status = state.injects[leaf.inject].status
        said = phrase(
            "condition.inject",
            inject=leaf.inject,
            wanted=phrase(f"status.{leaf.is_}"),
            status=phrase(f"status.{status}"),
        )
        played = leaf.is_ == "released" and status == "acknowledged"
        return Reason(played or status == leaf.is_, said)

    @_leaf.register
    def _since(self, leaf: c.Since, state: State, now: int) -> Reason:
        began, bar = began_at(state, leaf.since), show_duration(leaf.at_least)
        if began is None:
            return Reason(False, phrase("condition.not-begun", what=leaf.since, bar=bar))
        passed = now - began
        said = phrase("condition.since", what=leaf.since, bar=bar, passed=show_duration(passed))
        return Reason(passed >= leaf.at_least, said)

    # ── the world ────────────────────────────────────────────────────────────────────────────────

    def _nodes(self, address: str) -> tuple[str, ...]:
        """The address, or those of the areas behind it."""
        return self._areas.get(address, (address,))

    def _holdings(self, state: State, leaf: c.HoursLeft) -> list[Holding]:
        """The stocks or backups that the leaf asks about and that any record has named."""
        found: list[Holding] = []
        for node in self._nodes(leaf.hours_left):
            if leaf.on is None and node in state.stocks:
                found.append(state.stocks[node])
                continue
            for key, holding in state.tiers.items():
                consumer, _, rest = key.partition("<")
                supplier = rest.partition("#")[0]
                if consumer == node and (leaf.on is None or supplier in self._nodes(leaf.on)):
                    found.append(holding)
        return found


def began_at(state: State, name: str) -> int | None:
    """When the inject was released or the decision taken; None before that."""
    inject = state.injects.get(name)
    if inject is not None:
        return inject.released_at
    return next((taken.recorded_at for taken in state.taken if taken.decision == name), None)


def _falls_under(holding: Holding, below: int) -> int:
    """The first second in which it lasts less than `below` seconds, while it drains."""
    return holding.since + (holding.amount + below * holding.rate) // -holding.rate + 1


def _percent(level: int) -> str:
    return f"{level * 100 // WHOLE} %"
