"""Which injects put a decision that another has put by then, whatever happens.

What comes by the clock does so behind what comes earlier by it. What waits does so behind all that
it waits for in every case, and what that waits for in turn; and with what waits for the very same.
One that is held in reserve, or waits for the decision to be lacking, puts it again on purpose.
"""

from collections.abc import Iterator
from itertools import islice

from oefening.scenario.conditions import All, Condition
from oefening.scenario.lint.reasoning import BEGUN, Case, Range
from oefening.scenario.lint.sight import Sight

FARTHEST = 100
"""Injects and decisions that are looked at in search of what is ahead of one."""


def put_again(sight: Sight, decision: str) -> Iterator[tuple[str, str]]:
    """The injects that put `decision` again, each with one that has put it."""
    putting = sight.putting.get(decision, ())
    if putting[1:]:
        search = _Search(sight, decision, putting)
        for id in putting:
            first = next(search.ahead(id), None)
            if first is not None:
                yield id, first


class _Search:
    """The search for what puts a decision ahead of something else that does."""

    def __init__(self, sight: Sight, decision: str, putting: tuple[str, ...]) -> None:
        self._sight = sight
        self._decision = decision
        self._putting = dict.fromkeys(putting)
        self._cases: dict[str, list[Case]] = {}
        """Of each inject the ways in which what it asks can be so."""
        sure = [
            id
            for id in putting
            if id in sight.planned and sight.injects[id][1].kind != "contingency"
        ]
        self._earliest = min(sure, key=sight.planned.__getitem__, default="")
        self._sure = set(sure)
        self._waiting: dict[Condition, str] = {}
        """The first that waits for each condition."""
        for id in putting:
            inject = sight.injects[id][1]
            if inject.when is not None and inject.if_ is None:
                self._waiting.setdefault(inject.when, id)

    def ahead(self, id: str) -> Iterator[str]:
        """Those that have put it when the inject called `id` does, as far as they are sought."""
        inject = self._sight.injects[id][1]
        nothing = frozenset({""})
        key = ("decision", self._decision)
        lacking = any(case.get(key) == nothing for case in self._ways(id))
        if inject.kind == "contingency" or lacking:
            return
        if id in self._sure and id != self._earliest:
            yield self._earliest
        if inject.when in self._waiting and self._waiting[inject.when] != id:
            yield self._waiting[inject.when]
        for name in self._behind(id):
            if name in self._putting:
                yield name
            elif name == self._decision:
                yield from (other for other in self._putting if other != id)

    def _behind(self, id: str) -> Iterator[str]:
        """The injects that have come and the decisions that have been taken when it comes."""
        found = dict.fromkeys(self._needed(id))
        ahead = list(found)
        for name in islice(ahead, FARTHEST):  # which grows meanwhile
            yield name
            more = [one for one in self._needed(name) if one not in found]
            found.update(dict.fromkeys(more))
            ahead += more

    def _needed(self, name: str) -> list[str]:
        """The injects and decisions that it waits for in every case; of a decision none."""
        if name not in self._sight.injects:
            return []
        after = self._sight.injects[name][1].after
        each = [dict.fromkeys(_come(case)) for case in self._ways(name)]
        needed = [one for one in each[0] if all(one in other for other in each)] if each else []
        return needed if after is None else [after.inject, *needed]

    def _ways(self, id: str) -> list[Case]:
        """The ways in which all can be so that the inject asks."""
        if id not in self._cases:
            inject = self._sight.injects[id][1]
            asked = tuple(one for one in (inject.when, inject.if_) if one is not None)
            self._cases[id] = self._sight.facts.cases(All(all=asked)) if asked else []
        return self._cases[id]


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
