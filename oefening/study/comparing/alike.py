"""Whether two exercises were of the same scenario in the same world, and what differs if not.

Words do not matter, nor what only readers or machines without a team need: then the world would
have gone the same way with the same acts. What a scenario expects of its players is no part of that
either, and is looked at by objective.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from oefening.projections.differences import differences
from oefening.projections.differences.scenarios import Side
from oefening.projections.names import Names
from oefening.record import Header
from oefening.scenario.injects import Decision, Inject
from oefening.scenario.model import Cell, Scenario
from oefening.source import Bilingual, Model
from oefening.text import Phrase, phrase
from oefening.text.content import listing, literal, number
from oefening.world.model import World

NO_MATTER: Mapping[type[Model], frozenset[str]] = {
    Scenario: frozenset(
        (
            *("id", "title", "summary", "marking", "brief", "hot_wash", "sources", "allowed"),
            *("plays", "voices", "objectives", "phases", "table_time", "duration", "world"),
        )
    ),
    Cell: frozenset({"functions"}),
    Inject: frozenset(
        (
            *("channel", "track", "controller", "notes", "extra", "origin", "asserts"),
            *("expected", "within", "objectives", "tasks", "contingency_of"),
        )
    ),
    Decision: frozenset({"objectives", "tasks"}),
    World: frozenset(
        (
            *("id", "name", "requirements", "trades", "pillars", "parameters", "uses"),
            *("figures", "sources", "yardsticks"),
        )
    ),
}
"""Fields of which it does not matter for how the world goes that they differ, besides all texts."""

FEW = 3
"""Names that are told of what differs in a part of the world."""


class Unlike(NamedTuple):
    """In what matters, how an exercise differs from the first; empty where it does not."""

    scenario: tuple[Phrase, ...] = ()
    world: tuple[Phrase, ...] = ()
    yardsticks: bool = False
    """Whether it is measured by others, so that those say nothing side by side."""
    paced: bool = False
    """Whether the time at the table, or the phases that pace it, are others."""
    reworded: bool = False
    """Whether texts differ, or whatever else does not matter."""

    @property
    def any(self) -> bool:
        """Whether the world would not have gone the same way with the same acts."""
        return bool(self.scenario or self.world)


def unlike(first: Header, other: Header) -> Unlike:
    """What differs between the scenarios and the worlds of two exercises, in what matters."""
    old, new = first.scenario, other.scenario
    scenario = worded_as(new, old)
    return Unlike(
        scenario=tuple(_scenarios(first, other, scenario)),
        world=tuple(_worlds(first, other)) if first.world != other.world else (),
        yardsticks=first.world.yardsticks != other.world.yardsticks,
        paced=(old.table_time, old.phases) != (new.table_time, worded_as(new.phases, old.phases)),
        reworded=old != new,
    )


def worded_as(new: Any, old: Any) -> Any:
    """`new` with the words of `old`, and with all else of it that does not matter."""
    match new, old:
        case (Bilingual(), _) | (_, Bilingual()):
            return old
        case Model(), Model() if type(new) is type(old):
            if new == old:
                return old
            same = NO_MATTER.get(type(new), frozenset())
            return new.model_copy(
                update={
                    name: value if name in same else worded_as(getattr(new, name), value)
                    for name in type(new).model_fields
                    for value in [getattr(old, name)]
                }
            )
        case dict(), dict():
            return {
                key: worded_as(one, old[key]) if key in old else one for key, one in new.items()
            }
        case tuple(), tuple():
            return tuple(_paired(new, old))
        case _:
            return new


def _paired(new: Sequence[Any], old: Sequence[Any]) -> Iterator[Any]:
    """Each of `new` with the words of that of the same id, or of the same place where none has."""
    known = {key: one for one in old if (key := key_of(one)) is not None}
    for at, one in enumerate(new):
        key = key_of(one)
        if key is not None:
            yield worded_as(one, known[key]) if key in known else one
        else:
            yield worded_as(one, old[at]) if len(new) == len(old) else one


def key_of(one: object) -> str | None:
    """By what a part of a scenario or a world is known, if it is known by anything."""
    for name in ("id", "address"):
        if isinstance(found := getattr(one, name, None), str):
            return found
    return None


# ── in words ─────────────────────────────────────────────────────────────────────────────────────


def _scenarios(first: Header, other: Header, scenario: Scenario) -> Iterator[Phrase]:
    """What differs in what matters, part by part; `scenario` is the other with the same words."""
    if scenario == first.scenario:
        return
    before = Side(first.scenario, first.calendar, Names(first))
    found = differences(before, Side(scenario, other.calendar, Names(other)))
    for part in found:
        for change in part.changes:
            if part.part == "whole":
                yield from change.told
                continue
            what = literal(change.id)
            if change.title is not None:
                what = phrase("compare.titled", id=change.id, title=change.title)
            told = listing(change.told)
            where = phrase(f"compare.of.{part.part}")
            yield phrase(f"compare.scenario.{change.kind}", part=where, what=what, told=told)
    if not found:
        yield phrase("compare.scenario.order")


def _worlds(first: Header, other: Header) -> Iterator[Phrase]:
    old, new = first.world, worded_as(other.world, first.world)
    for name in World.model_fields:
        before, after = getattr(old, name), getattr(new, name)
        if before == after:
            continue
        what, ids = phrase(f"compare.world-part.{name}"), list(_differing(before, after))
        if not ids:
            yield phrase("compare.world", what=what)
            continue
        named = listing(map(literal, ids[:FEW]))
        key = "compare.world.more" if len(ids) > FEW else "compare.world.of"
        yield phrase(key, what=what, ids=named, more=number(len(ids) - FEW))


def _differing(before: Any, after: Any) -> Iterator[str]:
    """The keys of the parts of a part of the world that differ, if its parts have any."""
    old, new = _by_key(before), _by_key(after)
    for key in {**old, **new}:
        if old.get(key) != new.get(key):
            yield key


def _by_key(parts: Any) -> Mapping[str, Any]:
    match parts:
        case dict():
            return {str(key): one for key, one in parts.items()}
        case tuple():
            return {key: one for one in parts if (key := key_of(one)) is not None}
        case Model():
            return {name: getattr(parts, name) for name in type(parts).model_fields}
        case _:
            return {}
