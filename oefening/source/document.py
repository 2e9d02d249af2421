"""A file that has been read: its values, and the place of each."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property

from pydantic import JsonValue

from oefening.errors import Place, Problem
from oefening.source.tree import Mapping, Mark, Node, Scalar, Sequence, plain, tree
from oefening.text import phrase

Path = tuple[str | int, ...]
"""Keys and list indexes from the top of a file down to a value."""


@dataclass(frozen=True)
class Source:
    """The text of a file and its name, with Unix line ends."""

    name: str
    text: str

    @cached_property
    def lines(self) -> list[str]:
        return self.text.split("\n")

    def place(self, mark: Mark, end: Mark | None = None, length: int = 1) -> Place:
        """From `mark` up to `end` or over `length`, as far as both lie on one line of the file."""
        line = min(mark.line, len(self.lines) - 1)
        text = self.lines[line]
        column = min(mark.column, len(text)) if line == mark.line else len(text)
        if end is not None:
            length = (end.column if end.line == line else len(text.rstrip())) - column
        room = max(len(text) - column, 1)
        return Place(self.name, line + 1, column + 1, max(1, min(length, room)), text)


@dataclass(frozen=True)
class Document:
    """One YAML document, all of its scalars as text."""

    source: Source
    root: Node
    slips: tuple[Problem, ...] = ()
    """Characters in a text that YAML takes for its own."""
    empties: tuple[Problem, ...] = ()
    """Keys and list items behind which nothing is written."""
    cuts: dict[Place, Problem] = field(default_factory=dict)
    """By the place of a key without a colon: that it may be what a comma cut off a text."""
    origins: dict[Node, Source] = field(default_factory=dict)
    """Of a document of several files: by node the file that it and all in it stand in, where that
    is another than what it is in stands in."""
    names: tuple[str, ...] = ()
    """Of a document of several files: what they are called, in their order."""
    made_of: "Document | None" = None
    """What somebody wrote, where this has more put in the place of some of it."""

    @staticmethod
    def of(value: JsonValue) -> "Document":
        """A document that says `value`, as text where it is none, and stands in no file."""
        return Document(Source("", ""), tree(value))

    @property
    def name(self) -> str:
        return self.source.name

    @property
    def written(self) -> "Document":
        """What somebody wrote: this, unless it was made of that."""
        return self if self.made_of is None else self.made_of

    @cached_property
    def value(self) -> JsonValue:
        """The whole as text, lists and dicts; where nothing is written, an empty text."""
        return plain(self.root)

    def place(self, path: Path, *, key: bool = False) -> Place:
        """Where the value at `path` stands, or its `key`; for what is not there, what it is in.

        A mapping or list in block form stands where its key does, or else where it begins.
        """
        within: Scalar | None = None
        node, source = self.root, self.source
        for step in path:
            found = _step(node, step)
            if found is None:
                key = False
                break
            within, node = found
            source = self.origins.get(node, source)
        if within is not None and (key or _shown_by_key(node)):
            node = within
        return placed(node, source)

    def within(self, path: Path, piece: str, nth: int = 0) -> Place:
        """Where the first line of `piece` stands in the text at `path`; else where that does.

        Of several places that of the one with `nth` others ahead of it.
        """
        node = self.root
        for step in path:
            found = _step(node, step)
            if found is None:
                return self.place(path)
            node = found[1]
        source, first = self.source_of(path), piece.split("\n", maxsplit=1)[0]
        if isinstance(node, Scalar):
            for line in range(node.start.line, min(node.end.line + 1, len(source.lines))):
                begins = node.start.column if line == node.start.line else 0
                at = source.lines[line].find(first, begins)
                while at >= 0 and nth:
                    at, nth = source.lines[line].find(first, at + 1), nth - 1
                if at >= 0:
                    return Place(source.name, line + 1, at + 1, len(first), source.lines[line])
        return self.place(path)

    def line(self, path: Path) -> int:
        """The line of the value at `path`, from 1."""
        return self.place(path).line

    def source_of(self, path: Path) -> Source:
        """The file in which the value at `path` stands, or as much as there is of its path."""
        node, source = self.root, self.source
        for step in path:
            found = _step(node, step)
            if found is None:
                break
            node = found[1]
            source = self.origins.get(node, source)
        return source

    def in_order(self, problems: Iterable[Problem]) -> list[Problem]:
        """`problems` by the order of the files, those of each file as they are."""
        order = {name: index for index, name in enumerate(self.names or (self.name,))}
        return sorted(problems, key=lambda problem: order.get(problem.place.file, len(order)))


def placed(node: Node, source: Source) -> Place:
    """Where `node` stands in the file `source`."""
    match node:
        case Scalar():
            return source.place(node.start, node.end)
        case Mapping(entries=entries, flow=False) if entries:
            first, _ = next(iter(entries.values()))
            return source.place(first.start, first.end)
        case _:
            return source.place(node.start)


def _step(node: Node, step: str | int) -> tuple[Scalar | None, Node] | None:
    """The key, if there is one, and the value that are one step down from `node`."""
    match node, step:
        case Mapping(), str() if step in node.entries:
            return node.entries[step]
        case Sequence(), int() if 0 <= step < len(node.items):
            return None, node.items[step]
        case _:
            return None


def _shown_by_key(node: Node) -> bool:
    match node:
        case Scalar():
            return node.empty
        case _:
            return not node.flow


def nothing_here(source: Source, node: Scalar, key: Scalar | None) -> Problem:
    """The problem that nothing is written at `node`, which stands behind `key` if there is one."""
    place = source.place(node.start) if key is None else source.place(key.start, key.end)
    return Problem("empty", place, phrase("empty"))
