"""Who triggers what: injects and decisions as trees, each under what it hangs on."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple

from oefening.scenario import conditions as c
from oefening.scenario.conditions import walk
from oefening.scenario.injects import Inject
from oefening.scenario.model import Scenario
from oefening.text import Phrase, phrase
from oefening.text.content import duration, listing, literal

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
    """
    links = _links(scenario)
    under = {link.id for below in links.values() for link in below if link.kind == "inject"}
    told: set[_Key] = set()
    roots = [
        _tree(_Link("inject", one.id, literal("")), links, told)
        for one in scenario.injects
        if one.id not in under
    ]
    put = {one.decision for one in scenario.injects}
    roots += [
        _tree(_Link("decision", one.id, literal("")), links, told)
        for one in scenario.decisions
        if one.id not in put
    ]
    for one in scenario.injects:  # those that hang on nothing but each other
        if ("inject", one.id) not in told:
            roots.append(_tree(_Link("inject", one.id, literal("")), links, told))
    return tuple(roots)


def _tree(link: _Link, links: dict[_Key, list[_Link]], told: set[_Key]) -> Trigger:
    shown = link.told if link.told != literal("") else None
    key = link.kind, link.id
    if key in told:
        return Trigger(link.kind, link.id, shown, again=True)
    told.add(key)
    parts = tuple(_tree(below, links, told) for below in links.get(key, ()))
    return Trigger(link.kind, link.id, shown, parts)


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
    if inject.when is not None:
        named = list(dict.fromkeys(_named(inject.when)))
        since = dict.fromkeys(_since(inject.when, decisions))
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
