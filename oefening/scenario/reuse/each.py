"""Saying once what holds for several places: effects, levers and purchases with `each`.

They are put there once for every place before the scenario is read as one. What follows from a
place stands, for all that is told of it, where that place is given.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from oefening.clock import shorten
from oefening.errors import InputError, Place, Problem, did_you_mean
from oefening.scenario.reuse.filler import Filler, Written, begins_a_sentence
from oefening.scenario.reuse.model import EACH, HOLE
from oefening.scenario.reuse.words import Vocabulary
from oefening.source import Document
from oefening.source.compose import MOST_NODES
from oefening.source.document import Source, placed
from oefening.source.tree import Mapping as Fields
from oefening.source.tree import Node, Scalar
from oefening.source.tree import Sequence as List
from oefening.text import Language, phrase
from oefening.text.phrases import capital

LISTS = (
    ("preparation", "bought"),
    ("disruptions", "*", "effects"),
    ("decisions", "*", "options", "*", "effects"),
    ("decisions", "*", "options", "*", "levers"),
    ("injects", "*", "effects"),
    ("injects", "*", "levers"),
    ("plays", "*", "prepare"),
    ("plays", "*", "steps", "*", "levers"),
)
"""Where `each` may be written, by the way there; `*` is everything in a list or a mapping."""

KEY = EACH[0]
HERE, AS_ID, VALUE = EACH


@dataclass(frozen=True, slots=True)
class _Item:
    """One of those for which something is said."""

    name: Scalar
    value: Node | None
    """What is given for it; none: it stands in a list."""


@dataclass(slots=True)
class _ForOne(Filler):
    """What is said of one of those for which something is said."""

    moved = False

    name: Scalar
    source: Source
    problems: list[Problem]
    vocabulary: Vocabulary
    value: Node | None
    """What is given for it; none: it stands in a list."""

    def key(self, written: Scalar) -> Scalar:
        return written

    def whole(self, written: Written) -> Node | None:
        return self.value if written.holes == [VALUE] else None

    def put(self, written: Written, text: str) -> Scalar:
        return Scalar(self.name.start, self.name.end, text) if written.holes else written.node

    def said(self, hole: "re.Match[str]", language: Language | None) -> str:
        name = self.name.value
        if hole[1] == AS_ID:
            return re.sub("[^a-z0-9]+", "-", name.lower()).strip("-")
        if hole[1] == VALUE:
            return self._given()
        kinds = ("place", "capacity", "cell") if language is not None else ()
        kind = next((one for one in kinds if name in self.vocabulary.names[one]), None)
        if kind is None or language is None:
            return name
        told = self.vocabulary.called(kind, name).render(language, begins=False)
        return capital(told) if begins_a_sentence(hole) else told

    def _given(self) -> str:
        if isinstance(self.value, Scalar):
            return self.value.value
        if self.value is not None:
            place, code = placed(self.value, self.source), "each-value-in-text"
            self.problems.append(Problem(code, place, phrase(code)))
        return ""


@dataclass(slots=True)
class Spread:
    """What is said for each of several places in a document, and what is wrong with that."""

    vocabulary: Vocabulary
    problems: list[Problem] = field(default_factory=list)
    _told: list[tuple[Place, list[Place]]] = field(default_factory=list)
    """Where something is said for each, and where each of them stands."""
    _nodes: int = 0

    def expanded(self, document: Document) -> Document:
        """`document` with everything said for each of several places said of each.

        Raise `InputError` as soon as that is more than a file may be.
        """
        origins = dict(document.origins)
        root = document.root
        for way in LISTS:
            root = self._along(root, way, document.source, origins)
        return replace(document, root=root, origins=origins, made_of=document.written)

    def rest(self, problems: list[Problem]) -> list[Problem]:
        """All that is wrong: with what is written, and `problems`, each once.

        What is wrong of all for which something is said is told where it is said.
        """
        for place, items in self._told:
            for code in dict.fromkeys(one.code for one in problems):
                found = [one for one in problems if one.code == code and one.place in items]
                if len(items) > 1 and {one.place for one in found} == set(items):
                    first = replace(found[0], place=place)
                    problems = [first if one is found[0] else one for one in problems]
                    problems = [one for one in problems if one not in found]
        return list(dict.fromkeys([*self.problems, *problems]))

    def _along(
        self, node: Node, way: tuple[str, ...], source: Source, origins: dict[Node, Source]
    ) -> Node:
        """`node` with the lists at the end of `way` spread out; itself where nothing is."""
        source = origins.get(node, source)
        made: Node = node
        match node:
            case List(items=items) if not way:
                if any(_said_for_each(item) for item in items):
                    made = self._spread(node, source, origins)
            case List(items=items) if way[0] == "*":
                parts = [self._along(item, way[1:], source, origins) for item in items]
                if any(new is not old for new, old in zip(parts, items, strict=True)):
                    made = List(node.start, parts, node.flow, node.size, node.height)
            case Fields(entries=entries) if way:
                keys = entries.keys() if way[0] == "*" else entries.keys() & {way[0]}
                news = {
                    key: (entries[key][0], self._along(entries[key][1], way[1:], source, origins))
                    for key in entries
                    if key in keys
                }
                if any(news[key][1] is not entries[key][1] for key in news):
                    made = Fields(node.start, {**entries, **news}, node.flow, node.size)
        if made is not node and node in origins:
            origins[made] = origins[node]
        return made

    def _spread(self, node: List, source: Source, origins: dict[Node, Source]) -> List:
        made = List(node.start, flow=node.flow)
        for item in node.items:
            if not _said_for_each(item):
                made.items.append(item)
                continue
            assert isinstance(item, Fields)
            here = origins.get(item, source)
            for one in self._ones(item, here):
                made.items.append(one)
                if item in origins:
                    origins[one] = origins[item]
        return made

    def _ones(self, written: Fields, source: Source) -> Iterator[Node]:
        """What `written` says of each, in the order in which they are given."""
        key, given = written.entries[KEY]
        at = source.place(key.start, key.end)
        items = self._items(given, source)
        if not items:
            return
        listed = 1 if isinstance(given, Scalar) else given.size
        self._nodes += len(items) * max(written.size - listed, 1)
        if self._nodes > MOST_NODES:  # nor is what has been made so far worth reading
            self._note("too-many-nodes", at, limit=MOST_NODES)
            raise InputError(self.problems)
        bare = Fields(written.start, dict(written.entries), written.flow)
        del bare.entries[KEY]
        holes = [*_holes(bare)]
        known = EACH if items[0].value is not None else EACH[:2]
        for hole, scalar in holes:
            if hole not in known:
                place = placed(scalar, source)
                message = phrase("unknown-each", name=shorten(hole))
                hint = did_you_mean(hole, known)
                self.problems.append(Problem("unknown-each", place, message, hint))
        if not holes:
            self._note("each-unused", at)
        if any(hole not in known for hole, _ in holes):
            return
        places = {placed(scalar, source): None for _, scalar in holes}
        where = next(iter(places)) if len(places) == 1 else at
        self._told.append((where, [placed(item.name, source) for item in items]))
        for item in items:
            one = _ForOne(item.name, source, self.problems, self.vocabulary, item.value)
            yield one.fill(bare)

    def _items(self, given: Node, source: Source) -> list[_Item]:
        """For whom it is said; none, and noted, where that is not to be read."""
        match given:
            case List(items=nodes) if nodes and all(isinstance(one, Scalar) for one in nodes):
                items = [_Item(one, None) for one in nodes if isinstance(one, Scalar)]
            case Fields(entries=entries) if entries:
                items = [_Item(key, value) for key, value in entries.values()]
            case _:
                if not (isinstance(given, Scalar) and given.empty):
                    self._note("each-no-list", placed(given, source))
                return []
        seen: set[str] = set()
        for item in items:
            if item.name.value in seen:
                self._note("each-twice", placed(item.name, source), name=item.name.value)
            seen.add(item.name.value)
        return items

    def _note(self, code: str, place: Place, **details: str | int) -> None:
        self.problems.append(Problem(code, place, phrase(code, **details)))


def spreads_some(document: Document) -> bool:
    """Whether anything in `document` is said for each of several places."""
    return any(_any_along(document.root, way) for way in LISTS)


def _any_along(node: Node, way: tuple[str, ...]) -> bool:
    match node:
        case List(items=items) if not way:
            return any(_said_for_each(item) for item in items)
        case List(items=items) if way[0] == "*":
            return any(_any_along(item, way[1:]) for item in items)
        case Fields(entries=entries) if way:
            return any(
                _any_along(value, way[1:])
                for key, (_, value) in entries.items()
                if way[0] in ("*", key)
            )
        case _:
            return False


def _said_for_each(node: Node) -> bool:
    return isinstance(node, Fields) and KEY in node.entries


def _holes(node: Node) -> Iterator[tuple[str, Scalar]]:
    """Every hole in it, with the text in which it is."""
    match node:
        case Scalar():
            yield from ((hole, node) for hole in HOLE.findall(node.value))
        case List():
            for item in node.items:
                yield from _holes(item)
        case Fields():
            for _, part in node.entries.values():
                yield from _holes(part)
