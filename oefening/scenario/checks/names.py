"""What the scenario itself gives names to, and where.

Read from the text rather than from the model, so that a part with an error in it is known to the
others all the same.
"""

from collections import ChainMap
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from pydantic import JsonValue

from oefening.scenario.partial import Path

Kind = Literal[
    "area",
    "cell",
    "voice",
    "objective",
    "task",
    "phase",
    "disruption",
    "decision",
    "option",
    "inject",
    "expected-action",
]

Placed = tuple[Path, dict[str, JsonValue]]
"""A mapping somewhere in a document, with where it stands."""

LISTS: tuple[tuple[Kind, str, Kind | None, str], ...] = (
    ("area", "areas", None, ""),
    ("cell", "cells", None, ""),
    ("objective", "objectives", "task", "tasks"),
    ("phase", "phases", None, ""),
    ("disruption", "disruptions", None, ""),
    ("decision", "decisions", "option", "options"),
    ("inject", "injects", "expected-action", "expected"),
)
"""The lists of things with ids, each with the list inside its things."""

STORY: tuple[Kind, ...] = ("inject", "decision", "expected-action")
"""Share one namespace, for `since` and `contingency-of` name one or another of them."""


@dataclass(frozen=True, slots=True)
class Named:
    """A thing with an id."""

    kind: Kind
    id: str
    path: Path
    """Of the id, as written in the file."""
    within: str
    """The region of an area, the decision of an option."""

    @property
    def scope(self) -> tuple[str, str]:
        """What two things with one id must not share."""
        return ("story" if self.kind in STORY else self.kind, self.within)


@dataclass(slots=True)
class Names:
    """All of them, by kind and id; of two with one id the first."""

    known: dict[Kind, dict[str, Named]]
    options: dict[str, dict[str, Named]]
    """By decision."""
    twice: list[tuple[Named, Named]]
    """The first with an id and another with the same, for each of those."""
    damages: set[str] = field(default_factory=set)
    """What `as:` calls a damage."""
    convoys: set[str] = field(default_factory=set)
    """What `as:` calls a convoy."""
    given_twice: list[tuple[str, Path, Path]] = field(default_factory=list)
    """What `as:` calls one damage or one convoy and then another, with where either says so."""

    @staticmethod
    def in_(value: JsonValue) -> "Names":
        """The names in the `value` of a document."""
        everything = _placed(value)
        damages, convoys = (list(_called(key, everything)) for key in ("damage", "convoy"))
        names = Names({}, {}, [], {name for _, name in damages}, {name for _, name in convoys})
        names.given_twice = [*_given_twice(damages), *_given_twice(convoys)]
        first: dict[tuple[tuple[str, str], str], Named] = {}
        for named in _all(value):
            one = first.setdefault((named.scope, named.id), named)
            if one is not named:
                names.twice.append((one, named))
            home = (
                names.options.setdefault(named.within, {})
                if named.kind == "option"
                else names.known.setdefault(named.kind, {})
            )
            home.setdefault(named.id, named)
        return names

    def ids(self) -> Iterator[str]:
        """Of all things of all kinds, and of the options of decisions."""
        for some in (*self.known.values(), *self.options.values()):
            yield from some

    def of(self, *kinds: Kind) -> Mapping[str, Named]:
        """The things of any of `kinds`, by id."""
        return ChainMap(*(self.known.setdefault(kind, {}) for kind in kinds))


def damage_names(value: JsonValue) -> Iterator[str]:
    """What the effects anywhere in `value` call their damages."""
    return (name for _, name in _called("damage", _placed(value)))


def _called(key: str, placed: Iterable[Placed]) -> Iterator[tuple[Path, str]]:
    """What effects of a kind call what they do, with where they stand."""
    for path, effect in placed:
        name = effect.get("as")
        if key in effect and isinstance(name, str):
            yield path, name


def _given_twice(called: Iterable[tuple[Path, str]]) -> Iterator[tuple[str, Path, Path]]:
    """Names that effects share, with where the first of them has it, and each other."""
    found: dict[str, list[Path]] = {}
    for path, name in called:
        others = found.setdefault(name, [])
        if both := [one for one in others if not _alternatives(one, path)]:
            yield name, (*both[0], "as"), (*path, "as")
        others.append(path)


def _alternatives(one: Path, two: Path) -> bool:
    """Whether only one of two things can happen: they are of two options of one question."""
    head = ("decisions", one[1] if len(one) > 1 else None, "options")
    return one[:3] == two[:3] == head and one[3] != two[3]


def _placed(value: JsonValue) -> list[Placed]:
    """Every mapping in `value`, with where it stands."""
    found: list[Placed] = []
    _place(value, (), found)
    return found


def _place(value: JsonValue, path: Path, found: list[Placed]) -> None:
    """Add every mapping in `value`, which stands at `path`, to what was `found`.

    A file has tens of thousands of texts, which are passed over rather than called for.
    """
    if isinstance(value, dict):
        found.append((path, value))
        for key, part in value.items():
            if not isinstance(part, str):
                _place(part, (*path, key), found)
    elif isinstance(value, list):
        for index, part in enumerate(value):
            if not isinstance(part, str):
                _place(part, (*path, index), found)


def trades_sent(value: JsonValue) -> Iterator[tuple[str, bool]]:
    """The trades of which the effects anywhere in `value` add crews, with whether they are lent."""
    for _, effect in _placed(value):
        trade = effect.get("trade")
        if "crews" in effect and isinstance(trade, str):
            yield trade, "from" in effect


def _all(value: JsonValue) -> Iterator[Named]:
    yield from _voices(value)
    for kind, key, inner, inner_key in LISTS:
        for index, item in enumerate(_part(value, key)):
            path: Path = (key, index)
            yield from _named(kind, item, path, _text(item, "region") if kind == "area" else "")
            if inner is None:
                continue
            within = _text(item, "id") if inner == "option" else ""
            for at, part in enumerate(_part(item, inner_key)):
                yield from _named(inner, part, (*path, inner_key, at), within)


def _voices(value: JsonValue) -> Iterator[Named]:
    voices = value.get("voices") if isinstance(value, dict) else None
    if isinstance(voices, dict):
        for id in voices:
            yield Named("voice", id, ("voices", id), "")


def _named(kind: Kind, item: JsonValue, path: Path, within: str) -> Iterator[Named]:
    id = _text(item, "id")
    if id:
        yield Named(kind, id, (*path, "id"), within)


def _part(value: JsonValue, key: str) -> list[JsonValue]:
    part = value.get(key) if isinstance(value, dict) else None
    return part if isinstance(part, list) else []


def _text(value: JsonValue, key: str) -> str:
    part = value.get(key) if isinstance(value, dict) else None
    return part if isinstance(part, str) else ""
