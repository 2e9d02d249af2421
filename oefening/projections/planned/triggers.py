"""Who triggers what: injects and decisions as trees, each under what it hangs on."""

from collections import defaultdict, deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple

from oefening.scenario import conditions as c
from oefening.scenario.conditions import walk
from oefening.scenario.injects import Inject
from oefening.scenario.model import Scenario
from oefening.text import Phrase, phrase
from oefening.text.content import duration, listing, literal

DEEPEST = 24
"""Levels of a tree below its first, at most: more is nothing that anybody can follow."""

Kind = Literal["inject", "decision"]
_Key = tuple[Kind, str]


@dataclass(frozen=True, slots=True)
class Trigger:
    """An inject or a decision, with what hangs on it."""

    kind: Kind
    id: str
    link: Phrase | None = None
    """How it hangs on what it stands under; None where it stands under nothing."""
    parts: tuple["Trigger", ...] = ()
    again: bool = False
    """Whether it was told before, with its parts, and is only named here."""
    later: bool = False
    """Whether it is only named here, and heads a tree further on, with its parts."""

    def __len__(self) -> int:
        """How many it is, with all under it."""
        return 1 + sum(map(len, self.parts))


class _Link(NamedTuple):
    kind: Kind
    id: str
    told: Phrase


def triggers(scenario: Scenario) -> tuple[Trigger, ...]:
    """The trees of `scenario`, in its order; what nothing hangs on stands alone in its own.

    An inject that hangs on several stands under each of them, and under the first with its parts.
    No tree is deeper than `DEEPEST`: what goes on there does so in a tree of its own, behind it.
    """
    links = _links(scenario)
    under = {link.id for below in links.values() for link in below if link.kind == "inject"}
    forest = _Forest(links)
    for one in scenario.injects:
        if one.id not in under:
            forest.plant("inject", one.id)
    put = {one.decision for one in scenario.injects}
    for asked in scenario.decisions:
        if asked.id not in put:
            forest.plant("decision", asked.id)
    for one in scenario.injects:  # those that hang on nothing but each other
        forest.plant("inject", one.id)
    return tuple(forest.trees)


class _Forest:
    """Trees, with what has been told in them."""

    def __init__(self, links: dict[_Key, list[_Link]]) -> None:
        self.trees: list[Trigger] = []
        self._links = links
        self._told: set[_Key] = set()

    def plant(self, kind: Kind, id: str) -> None:
        """Add the tree of it, and behind it the trees in which that goes on; none if it is told."""
        waiting = deque([(kind, id)])
        while waiting:
            key = waiting.popleft()
            if key not in self._told:
                self.trees.append(self._tree(key, None, waiting, DEEPEST))

    def _tree(self, key: _Key, link: Phrase | None, waiting: deque[_Key], levels: int) -> Trigger:
        """What `key` names, with what hangs on it for so many more `levels`."""
        if key in self._told:
            return Trigger(*key, link, again=True)
        below = self._links.get(key, ())
        if below and not levels:
            waiting.append(key)
            return Trigger(*key, link, later=True)
        self._told.add(key)
        parts = (self._tree((one.kind, one.id), one.told, waiting, levels - 1) for one in below)
        return Trigger(*key, link, tuple(parts))


def _links(scenario: Scenario) -> dict[_Key, list[_Link]]:
    """What hangs on each, in the order of the scenario."""
    links: dict[_Key, list[_Link]] = defaultdict(list)
    decisions = {one.id for one in scenario.decisions}
    expected = {one.id: inject.id for inject in scenario.injects for one in inject.expects}
    for inject in scenario.injects:
        if inject.decision is not None:
            put = _Link("decision", inject.decision, phrase("planned.link.puts"))
            links["inject", inject.id].insert(0, put)
        for kind, id, told in _hangs_on(inject, expected, decisions):
            links[kind, id].append(_Link("inject", inject.id, told))
    return links


def _hangs_on(inject: Inject, expected: dict[str, str], decisions: set[str]) -> Iterator[_Link]:
    """What `inject` hangs on, each once, with how."""
    how: dict[_Key, list[Phrase]] = defaultdict(list)
    if inject.after is not None:
        told = phrase("planned.link.at-once")
        if inject.after.delay:
            told = phrase("planned.link.after", delay=duration(inject.after.delay))
        how["inject", inject.after.inject].append(told)
    if inject.contingency_of is not None:
        of = expected.get(inject.contingency_of, inject.contingency_of)
        how["inject", of].append(phrase("planned.link.fails", what=inject.contingency_of))
    for condition in (inject.when, inject.if_):
        if condition is None:
            continue
        named = list(dict.fromkeys(_named(condition)))
        since = dict.fromkeys(_since(condition, decisions))
        already = {key for key, _ in named}
        for key, told in (*named, *(one for one in since if one[0] not in already)):
            how[key].append(told)
    for (kind, id), told_of in how.items():
        yield _Link(kind, id, listing(told_of))


def _named(condition: c.Condition, *, denied: bool = False) -> Iterator[tuple[_Key, Phrase]]:
    """The injects and decisions of which `condition` wants something, with what.

    An inject that must not have come triggers nothing; a decision that is not taken does.
    """
    match condition:
        case c.All(all=parts) | c.Any(any=parts):
            for part in parts:
                yield from _named(part, denied=denied)
        case c.Not(not_=part):
            yield from _named(part, denied=not denied)
        case c.DecisionTaken(decision=id, option=()):
            key = "planned.link.undecided" if denied else "planned.link.decided"
            yield ("decision", id), phrase(key)
        case c.DecisionTaken(decision=id, option=options):
            option = "|".join(options)
            told = phrase("planned.link.not", option=option) if denied else literal(option)
            yield ("decision", id), told
        case c.InjectIs(inject=id, is_=state) if not denied:
            yield ("inject", id), phrase(f"status.{state}")
        case _:
            return


def _since(condition: c.Condition, decisions: set[str]) -> Iterator[tuple[_Key, Phrase]]:
    """Those since which it wants time to have passed, with how much."""
    for _, part in walk(condition, ""):
        if isinstance(part, c.Since):
            kind: Kind = "decision" if part.since in decisions else "inject"
            told = phrase("planned.link.since", delay=duration(part.at_least))
            yield (kind, part.since), told
