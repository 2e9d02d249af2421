"""Putting what is given in place of the holes in a part of a document."""

import re
from abc import ABC, abstractmethod
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import ClassVar

from oefening.errors import Problem
from oefening.scenario.live import numbers_in
from oefening.scenario.reuse.model import HOLE
from oefening.source.compose import LONGEST
from oefening.source.document import Source, placed
from oefening.source.tree import Mapping as Fields
from oefening.source.tree import Node, Scalar
from oefening.source.tree import Sequence as List
from oefening.text import LANGUAGES, Language, phrase

_BEGINS = re.compile(r"(?:^|[.!?:]\s+)$")
"""What stands ahead of the beginning of a sentence."""


@dataclass(frozen=True, slots=True)
class Written:
    """What is written where holes may be."""

    node: Scalar
    holes: list[str]
    language: Language | None
    """Of the text that it is; None: it is a value."""


class Filler(ABC):
    """What goes into the holes of a node, and where what comes of it stands."""

    name: Node
    """What it is said of, where this stands in `source`."""
    source: Source
    problems: list[Problem]
    moved: ClassVar[bool]
    """Whether all that comes of it stands, in flow form, where that of which it is said does."""

    def fill(self, node: Node, language: Language | None = None) -> Node:
        """`node` with its holes filled; in a text in this `language`, None: in a value."""
        match node:
            case Scalar():
                return self._text(node, language)
            case List():
                parts = [part for item in node.items for part in self._parts(item, language)]
                start = self.name.start if self.moved else node.start
                return List(start, parts, flow=self.moved or node.flow)
            case Fields():
                text = node.entries.keys() <= set(LANGUAGES)
                languages: dict[str, Language] = {one: one for one in LANGUAGES if text}
                kept = frozenset(self.kept(node))  # there may be thousands
                entries = {
                    key: (self.key(written), self.fill(part, languages.get(key) or language))
                    for key, (written, part) in node.entries.items()
                    if key in kept
                }
                start = self.name.start if self.moved else node.start
                return Fields(start, entries, flow=self.moved or node.flow)

    def _parts(self, item: Node, language: Language | None) -> list[Node]:
        """What stands in a list for `item`: a hole that is a list is so many parts of this one."""
        filled = self.fill(item, language)
        spread = isinstance(item, Scalar) and isinstance(filled, List)
        return filled.items if spread and isinstance(filled, List) else [filled]

    def _text(self, node: Scalar, language: Language | None) -> Node:
        written = Written(node, HOLE.findall(node.value), language)
        if HOLE.fullmatch(node.value):
            whole = self.whole(written)
            if whole is not None:
                return whole
        live = [number.span() for number in numbers_in(node.value)] if written.holes else []
        filled = HOLE.sub(
            lambda hole: self.said(hole, None if _within(hole, live) else language), node.value
        )
        if len(filled) > LONGEST:
            message = phrase("too-long", length=len(filled), limit=LONGEST)
            self.problems.append(Problem("too-long", placed(self.name, self.source), message))
            filled = filled[:LONGEST]
        return self.put(written, filled)

    @abstractmethod
    def whole(self, written: Written) -> Node | None:
        """What stands in place of what is one hole and no more; None: a text."""

    @abstractmethod
    def said(self, hole: "re.Match[str]", language: Language | None) -> str:
        """What goes into the hole of a text."""

    @abstractmethod
    def put(self, written: Written, text: str) -> Scalar:
        """The filled `text` of what was `written`, where it stands."""

    @abstractmethod
    def key(self, written: Scalar) -> Scalar:
        """The key of a field, where it stands."""

    def kept(self, node: Fields) -> Collection[str]:
        """The keys of the fields that stay: of a text, the languages that it can be said in."""
        return node.entries


def begins_a_sentence(hole: "re.Match[str]") -> bool:
    """Whether what goes into the hole begins a sentence."""
    return _BEGINS.search(hole.string[: hole.start()]) is not None


def _within(hole: "re.Match[str]", spans: Sequence[tuple[int, int]]) -> bool:
    """Whether the hole lies in one of `spans`, which are live numbers: these name by code."""
    return any(start <= hole.start() < end for start, end in spans)
