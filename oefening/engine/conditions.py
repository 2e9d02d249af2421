"""Conditions: whether they hold, why or why not, and when that may change by itself.

Everything is read from `State`, so an inject and the screen that explains it cannot disagree.
"""

from collections.abc import Iterator
from dataclasses import dataclass

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


class Asked:
    """The world as conditions ask about it: what a split region's address stands for."""

    def __init__(self, world: World) -> None:
        self._areas = {
            node.address: tuple(link.on for link in node.depends)
            for node in world.nodes
            if node.combination == "mean"
        }

    def nodes(self, address: str) -> tuple[str, ...]:
        """The address, or those of the areas behind it."""
        return self._areas.get(address, (address,))

    def holdings(self, state: State, leaf: c.HoursLeft) -> list[Holding]:
        """The stocks or backups that the leaf asks about and that any record has named."""
        found: list[Holding] = []
        for node in self.nodes(leaf.hours_left):
            if leaf.on is None and node in state.stocks:
                found.append(state.stocks[node])
                continue
            for key, holding in state.tiers.items():
                consumer, _, rest = key.partition("<")
                supplier = rest.partition("#")[0]
                if consumer == node and (leaf.on is None or self._is(supplier, leaf.on)):
                    found.append(holding)
        return found

    def unmet(self, state: State, address: str) -> int:
        """Persons without, over the areas."""
        return sum(state.needs[node].persons for node in self.nodes(address) if node in state.needs)

    def _is(self, supplier: str, named: str) -> bool:
        return supplier in self.nodes(named)


def watched(asked: Asked, condition: c.Condition) -> Iterator[str]:
    """What a change of which may change the condition: addresses, `inject/…`, `decision/…`."""
    match condition:
        case c.LevelIs(level=address) | c.Unmet(unmet=address):
            yield address
            yield from asked.nodes(address)
        case c.HoursLeft(hours_left=address):
            yield from asked.nodes(address)
        case c.DecisionTaken(decision=name):
            yield f"decision/{name}"
        case c.InjectIs(inject=name):
            yield f"inject/{name}"
        case c.Since(since=name):
            yield f"inject/{name}"
            yield f"decision/{name}"
        case c.All(all=parts) | c.Any(any=parts):
            for part in parts:
                yield from watched(asked, part)
        case c.Not(not_=part):
            yield from watched(asked, part)


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


def holds(asked: Asked, state: State, condition: c.Condition, path: str, now: int) -> bool:
    """Whether the condition holds at `now`; `path` is by which `state.turned` knows it."""
    if not condition.for_:
        return bare(asked, state, condition, path, now)
    since = state.turned.get(path)
    return since is not None and now - since >= condition.for_


def bare(asked: Asked, state: State, condition: c.Condition, path: str, now: int) -> bool:
    """Whether it holds at `now`, however short it has."""
    parts = [
        holds(asked, state, part, f"{path}.{number}", now)
        for number, part in enumerate(parts_of(condition))
    ]
    match condition:
        case c.All():
            return all(parts)
        case c.Any():
            return any(parts)
        case c.Not():
            return not parts[0]
        case c.LevelIs(level=address, below=below, at_least=at_least):
            level = state.level(address)
            return level < below if below is not None else level >= (at_least or 0)
        case c.HoursLeft(below=below):
            left = _left(asked, state, condition, now)
            return left is not None and left < below
        case c.Unmet(unmet=address, above=above):
            return asked.unmet(state, address) > above
        case c.DecisionTaken(decision=name, option=option):
            return any(
                taken.decision == name and option in (None, taken.option) and not taken.retracted
                for taken in state.taken
            )
        case c.InjectIs(inject=name, is_=status):
            return _status(state, name, status)
        case c.Since(since=name, at_least=at_least):
            began = began_at(state, name)
            return began is not None and now - began >= at_least


def changes_at(
    asked: Asked, state: State, condition: c.Condition, path: str, now: int
) -> int | None:
    """The next second after `now` in which it may turn by the passing of time alone."""
    moments: list[int] = []
    for where, part in walk(condition, path):
        if part.for_ and (since := state.turned.get(where)) is not None:
            moments.append(since + part.for_)
        if isinstance(part, c.Since) and (began := began_at(state, part.since)) is not None:
            moments.append(began + part.at_least)
        if isinstance(part, c.HoursLeft):
            moments.extend(
                holding.since + (holding.amount + part.below * holding.rate) // -holding.rate + 1
                for holding in asked.holdings(state, part)
                if holding.rate < 0
            )
    return min((moment for moment in moments if moment > now), default=None)


def explain(asked: Asked, state: State, condition: c.Condition, path: str, now: int) -> Reason:
    """Why it holds or does not, leaf by leaf."""
    parts = tuple(
        explain(asked, state, part, f"{path}.{number}", now)
        for number, part in enumerate(parts_of(condition))
    )
    said = _said(asked, state, condition, now)
    if condition.for_:
        since = state.turned.get(path)
        lasted = show_duration(0 if since is None else now - since)
        said = phrase(
            "condition.for", said=said, wanted=show_duration(condition.for_), lasted=lasted
        )
    return Reason(holds(asked, state, condition, path, now), said, parts)


def _said(asked: Asked, state: State, condition: c.Condition, now: int) -> Phrase:
    match condition:
        case c.All():
            return phrase("condition.all")
        case c.Any():
            return phrase("condition.any")
        case c.Not():
            return phrase("condition.not")
        case c.LevelIs(level=address, below=below, at_least=at_least):
            key = "condition.below" if below is not None else "condition.at-least"
            bar = below if below is not None else at_least or 0
            return phrase(
                key, what=address, bar=_percent(bar), level=_percent(state.level(address))
            )
        case c.HoursLeft(hours_left=address, below=below):
            left = _left(asked, state, condition, now)
            if left is None:
                return phrase("condition.not-draining", what=address, bar=show_duration(below))
            return phrase(
                "condition.hours-left",
                what=address,
                bar=show_duration(below),
                left=show_duration(left),
            )
        case c.Unmet(unmet=address, above=above):
            persons = asked.unmet(state, address)
            return phrase("condition.unmet", what=address, bar=above, persons=persons)
        case c.DecisionTaken(decision=name, option=None):
            return phrase("condition.decision", decision=name)
        case c.DecisionTaken(decision=name, option=option):
            return phrase("condition.option", decision=name, option=option or "")
        case c.InjectIs(inject=name, is_=status):
            there = state.injects[name].status
            return phrase(
                "condition.inject",
                inject=name,
                wanted=phrase(f"status.{status}"),
                status=phrase(f"status.{there}"),
            )
        case c.Since(since=name, at_least=at_least):
            began = began_at(state, name)
            if began is None:
                return phrase("condition.not-begun", what=name, bar=show_duration(at_least))
            return phrase(
                "condition.since",
                what=name,
                bar=show_duration(at_least),
                passed=show_duration(now - began),
            )


def began_at(state: State, name: str) -> int | None:
    """When the inject was released or the decision taken; None before that."""
    inject = state.injects.get(name)
    if inject is not None:
        return inject.released_at
    return next((taken.recorded_at for taken in state.taken if taken.decision == name), None)


def _left(asked: Asked, state: State, leaf: c.HoursLeft, now: int) -> int | None:
    lefts = [holding.left(now) for holding in asked.holdings(state, leaf)]
    return min((left for left in lefts if left is not None), default=None)


def _status(state: State, inject: str, status: str) -> bool:
    there = state.injects[inject].status
    if status == "released":
        return there in {"released", "acknowledged"}
    return there == status


def _percent(level: int) -> str:
    return f"{level * 100 // WHOLE} %"
