"""What a file consists of, with where each part stands: text, lists and mappings.

Two of these are equal only if they are one: what says the same elsewhere is another.
"""

from dataclasses import dataclass, field
from typing import Protocol

from pydantic import JsonValue


class Mark(Protocol):
    """A position as the YAML library gives it, both counted from 0."""

    @property
    def line(self) -> int: ...

    @property
    def column(self) -> int: ...


@dataclass(slots=True, eq=False)
class Scalar:
    """A text; `empty` if nothing at all is written where it stands."""

    start: Mark
    end: Mark
    value: str
    empty: bool = False


@dataclass(slots=True, eq=False)
class Sequence:
    """A list."""

    start: Mark
    items: "list[Node]" = field(default_factory=list)
    flow: bool = False
    size: int = 0
    """Nodes in it, itself and what its aliases stand for included."""
    height: int = 1
    """Levels of nesting that it makes."""


@dataclass(slots=True, eq=False)
class Mapping:
    """Fields by key, each with the scalar that is its key."""

    start: Mark
    entries: "dict[str, tuple[Scalar, Node]]" = field(default_factory=dict)
    flow: bool = False
    size: int = 0
    height: int = 1


Node = Scalar | Sequence | Mapping


@dataclass(frozen=True, slots=True)
class _Beginning:
    """Where everything stands that stands nowhere."""

    line: int = 0
    column: int = 0


def tree(value: JsonValue) -> Node:
    """A node that says `value` and stands nowhere."""
    mark = _Beginning()
    match value:
        case dict():
            entries = {key: (Scalar(mark, mark, key), tree(part)) for key, part in value.items()}
            return Mapping(mark, entries, flow=True)
        case list():
            return Sequence(mark, [tree(part) for part in value], flow=True)
        case _:
            return Scalar(mark, mark, str(value))


def plain(node: Node) -> JsonValue:
    """`node` as text, lists and dicts; what an alias stands for is there each time."""
    match node:
        case Scalar():
            return node.value
        case Sequence():
            return [plain(item) for item in node.items]
        case Mapping():
            return {key: plain(value) for key, (_, value) in node.entries.items()}
