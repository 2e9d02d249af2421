"""Branches that nothing leads to: injects that wait for what cannot come.

What comes by the clock or is kept on call can come; what waits can come once what it waits for can.
An inject of which the condition is in itself impossible is told where that stands; what hangs on it
is one branch, told once, at the inject of it that waits for that. A branch that hangs on a decision
that no inject puts is not told: that decision is, and a single link that lacks is told of once.
"""

from collections.abc import Iterator
from dataclasses import replace

from oefening.scenario.conditions import DecisionTaken, InjectIs, Since
from oefening.scenario.injects import Inject
from oefening.scenario.lint.reasoning import AHEAD, states_of
from oefening.scenario.lint.sight import Sight, leaves
from oefening.text import phrase

NAMED = 6
"""Injects of a branch that are named."""


def lint_branches(sight: Sight) -> None:
    """Note injects that wait for what cannot come, branch by branch."""
    asks = {inject.id: tuple(_asked(sight, inject)) for inject in sight.scenario.injects}
    lost = _never(sight, asks)
    impossible = {
        inject.id for inject, (_, when) in sight.conditions() if not sight.facts.possible(when)
    }
    for branch in _branches(lost, asks):
        told = [id for id in branch if id in asks and id not in impossible]
        unput = {id for id in branch if _unput(sight, id)}
        if not told or any(not sight.allowed.allows("decision-never-put", (id,)) for id in unput):
            continue
        roots = unput.union(impossible.intersection(branch))
        first = sight.injects[_first(told, roots, asks)][1]
        causes = ", ".join(dict.fromkeys(one for one in asks[first.id] if one in branch))
        message = phrase("lint.unreachable-branch", id=first.id, causes=causes)
        others = [id for id in told if id != first.id]
        names = ", ".join(others[:NAMED]) + (", …" if len(others) > NAMED else "")
        hint = phrase("lint.nor-comes", names=names) if others else None
        keys = (("after", first.after), ("when", first.when), ("if", first.if_))
        where = sight.spot(first.id) / next(key for key, given in keys if given is not None)
        sight.tell("unreachable-branch", where, message, hint, of=told, key=True)


def _unput(sight: Sight, id: str) -> bool:
    return id in sight.decisions and id not in sight.putting


def _first(branch: list[str], roots: set[str], asks: dict[str, tuple[str, ...]]) -> str:
    """The inject of a branch that waits for what is at its root; in a round the first of it."""
    return next((id for id in branch if roots.intersection(asks[id])), branch[0])


def _asked(sight: Sight, inject: Inject) -> Iterator[str]:
    """The injects and decisions that it waits for."""
    if inject.after is not None:
        yield inject.after.inject
    spot = sight.spot(inject.id)
    for key, condition in (("when", inject.when), ("if", inject.if_)):
        for _, leaf in () if condition is None else leaves((spot / key, condition)):
            match leaf:
                case InjectIs(inject=name) | DecisionTaken(decision=name) | Since(since=name):
                    yield name
                case _:
                    pass


def _never(sight: Sight, asks: dict[str, tuple[str, ...]]) -> dict[str, None]:
    """What can never come, injects in order and then decisions: all that nothing leads to."""
    waiting: dict[str, list[str]] = {}
    for id, names in asks.items():
        for name in names:
            waiting.setdefault(name, []).append(id)
    reached = _Reached(sight)
    ahead = [inject.id for inject in sight.scenario.injects]
    while ahead:
        for name in reached.by(ahead.pop()):
            ahead += waiting.get(name, ())
    everything = (*sight.injects, *sight.decisions)
    return {id: None for id in everything if id not in reached.found}


class _Reached:
    """What can come, as found so far; it only grows."""

    def __init__(self, sight: Sight) -> None:
        self._sight = sight
        self.found: set[str] = set()
        self._possible = possible = sight.facts
        self._states = dict.fromkeys(possible.states, frozenset(AHEAD))
        self._options = dict.fromkeys(possible.options, frozenset[str]())
        self._longest = dict.fromkeys(possible.longest, -1)
        self._facts = replace(
            possible, states=self._states, options=self._options, longest=self._longest
        )
        for play in sight.scenario.plays.values():
            for step in play.steps:
                if step.decide is not None and step.at is not None:
                    self._decision(step.decide)  # by the clock, whoever puts it

    def by(self, id: str) -> list[str]:
        """What can come now because the inject called `id` can; nothing if it still cannot."""
        _, inject = self._sight.injects[id]
        if id in self.found or not self._comes(inject):
            return []
        self.found.add(id)
        self._states[id] = states_of(inject)
        self._longest[id] = self._possible.longest[id]
        decision = inject.decision
        if decision is None or decision in self.found:
            return [id]
        self._decision(decision)
        return [id, decision]

    def _decision(self, id: str) -> None:
        self.found.add(id)
        self._options[id] = self._possible.options.get(id, frozenset())
        self._longest[id] = self._possible.duration

    def _comes(self, inject: Inject) -> bool:
        if inject.after is not None and inject.after.inject not in self.found:
            return False
        asked = (one for one in (inject.when, inject.if_) if one is not None)
        return all(map(self._facts.possible, asked))


def _branches(lost: dict[str, None], asks: dict[str, tuple[str, ...]]) -> Iterator[list[str]]:
    """What is lost, in groups of which each part waits for another, in order."""
    group = {id: id for id in lost}

    def root(id: str) -> str:
        while group[id] != id:
            group[id] = group[group[id]]
            id = group[id]
        return id

    for id in lost:
        for name in asks.get(id, ()):
            if name in lost:
                group[root(id)] = root(name)
    groups: dict[str, list[str]] = {}
    for id in lost:
        groups.setdefault(root(id), []).append(id)
    yield from groups.values()
