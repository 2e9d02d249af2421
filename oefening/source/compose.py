"""Events of the YAML library made into a tree, within bounds, and with what is wrong on the way.

The bounds hold while events come in, so that no file, however built, costs more than they allow.
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import NoReturn

import yaml

from oefening.clock import shorten
from oefening.errors import InputError, Place, Problem
from oefening.source.characters import hidden, named
from oefening.source.document import Document, Source, nothing_here
from oefening.source.slips import cut_off
from oefening.source.tree import Mapping, Mark, Node, Scalar, Sequence
from oefening.text import Phrase, phrase

DEEPEST = 60
"""Levels of nesting."""
MOST_NODES = 250_000
"""Nodes of a file, counting anew what each alias stands for; 2 000 injects have half as many."""
LONGEST = 20_000
"""Characters of one scalar."""


class Composer:
    """Takes events and makes the document of them."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self.problems: list[Problem] = []
        self._empties: list[Problem] = []
        self._cuts: dict[Place, Problem] = {}
        self._open: list[Sequence | Mapping] = []
        self._keys: list[Scalar | None] = []
        """Of each open mapping, the key whose value comes next."""
        self._anchors: dict[str, Node | None] = {}
        """What each anchor names; none while that is still open."""
        self._missing: dict[str, tuple[int, list[str]]] = {}
        """Which problem tells of each alias of nothing, and the further lines that it stands on."""
        self._names: list[str | None] = []
        """The anchor of each open node."""
        self._count = 0
        self._root: Node | None = None
        self.quoted: Scalar | None = None
        """The last scalar in quotes."""
        self.ended: int | None = None
        """The line, from 0, on which `...` ended the document."""

    def document(self, events: Iterable[yaml.Event]) -> Document:
        """The document of `events`; raise `InputError` for all that is wrong in it."""
        for event in events:
            if type(event) is yaml.ScalarEvent:
                self._scalar(event)
            else:
                self._take(event)
        if self._root is None or (isinstance(self._root, Scalar) and self._root.empty):
            self.problems = [empty_file(self._source.name)]
        if self.problems or self._root is None:
            raise InputError(self.problems)
        return Document(self._source, self._root, (), tuple(self._empties), self._cuts)

    def _take(self, event: yaml.Event) -> None:
        match event:
            case yaml.MappingStartEvent():
                self._begin(event, Mapping(_mark(event.start_mark), flow=bool(event.flow_style)))
            case yaml.SequenceStartEvent():
                self._begin(event, Sequence(_mark(event.start_mark), flow=bool(event.flow_style)))
            case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
                self._end()
            case yaml.AliasEvent():
                self._alias(event)
            case yaml.DocumentEndEvent() if event.explicit:
                self.ended = _mark(event.start_mark).line
            case yaml.DocumentStartEvent() if self._root is not None:
                self._stop("two-documents", _mark(event.start_mark), phrase("two-documents"))

    def _scalar(self, event: yaml.ScalarEvent) -> None:
        value, style = event.value, event.style
        start, end = _mark(event.start_mark), _mark(event.end_mark)
        node = Scalar(start, end, value, not value and not style)
        if style in ("'", '"'):
            self.quoted = node
        if len(value) > LONGEST:
            self._note("too-long", start, phrase("too-long", length=len(value), limit=LONGEST))
        if style == '"':
            self._seen(value, start)
        if event.anchor is not None:
            self._name(event.anchor, start)
            self._anchors[event.anchor] = node
        if event.tag is not None:
            self._tagged(event)
        self._counted(1, start)
        self._add(node)

    def _begin(
        self, event: yaml.MappingStartEvent | yaml.SequenceStartEvent, node: Mapping | Sequence
    ) -> None:
        self._tagged(event)
        if event.anchor is not None:
            self._name(event.anchor, _mark(event.start_mark))
        if len(self._open) == DEEPEST:
            self._stop("too-deep", _mark(event.start_mark), phrase("too-deep", limit=DEEPEST))
        node.size = -self._count
        self._counted(1, _mark(event.start_mark))
        self._open.append(node)
        self._keys.append(None)
        self._names.append(event.anchor)

    def _end(self) -> None:
        node = self._open.pop()
        self._keys.pop()
        anchor = self._names.pop()
        node.size += self._count
        if anchor is not None:
            self._anchors[anchor] = node
        self._add(node)

    def _alias(self, event: yaml.AliasEvent) -> None:
        name, start = str(event.anchor), _mark(event.start_mark)
        node: Node = Scalar(start, _mark(event.end_mark), "")
        if name not in self._anchors:
            self._unknown(name, start)
        else:
            named_node = self._anchors[name]
            if named_node is None:
                self._stop("self-alias", start, phrase("self-alias", name=name), len(name) + 1)
            node = named_node
        if len(self._open) + _height(node) > DEEPEST:
            self._stop("too-deep", start, phrase("too-deep", limit=DEEPEST), len(name) + 1)
        self._counted(1 if isinstance(node, Scalar) else node.size, start)
        self._add(node, alias=start)

    def _unknown(self, name: str, start: Mark) -> None:
        """Note an alias of nothing, once for all places at which it stands."""
        at, lines = self._missing.setdefault(name, (len(self.problems), []))
        if at == len(self.problems):
            self._note("unknown-alias", start, phrase("unknown-alias", name=name), len(name) + 1)
        else:
            lines.append(str(start.line + 1))
            also = phrase("also-on-lines" if lines[1:] else "also-on-line", lines=", ".join(lines))
            self.problems[at] = replace(self.problems[at], hint=also)

    def _add(self, node: Node, alias: Mark | None = None) -> None:
        """Put `node` where it belongs: at the top, in a list, or as a key or a value."""
        if not self._open:
            self._root = node
            return
        parent = self._open[-1]
        if not isinstance(node, Scalar) and node.height >= parent.height:
            parent.height = 1 + node.height
        if isinstance(parent, Sequence):
            parent.items.append(node)
            if isinstance(node, Scalar) and node.empty:
                self._empties.append(nothing_here(self._source, node, None))
            return
        key = self._keys[-1]
        if key is None:
            self._keys[-1] = self._key(node, alias)
            return
        self._keys[-1] = None
        if key.empty:
            return
        if key.value in parent.entries:
            line = parent.entries[key.value][0].start.line + 1
            twice = phrase("duplicate-key", key=shorten(key.value), line=line)
            self._note("duplicate-key", key.start, twice, end=key.end)
            return
        if isinstance(node, Scalar) and node.empty:
            self._empties.append(nothing_here(self._source, node, key))
            if cut := cut_off(self._source, parent, key):
                self._cuts[self._source.place(key.start, key.end)] = cut
        parent.entries[key.value] = (key, node)

    def _key(self, node: Node, alias: Mark | None) -> Scalar:
        """`node` as a key, or an empty one if it cannot be that."""
        if alias is not None or not isinstance(node, Scalar):
            self._note("key-not-text", alias or node.start, phrase("key-not-text"))
        elif node.value == "<<":
            self._note("merge-key", node.start, phrase("merge-key"), 2)
        elif not node.value.strip():
            self._note("empty-key", node.start, phrase("empty-key"))
        else:
            return node
        return Scalar(node.start, node.start, "", empty=True)

    def _seen(self, value: str, mark: Mark) -> None:
        """Note that an escape in a quoted text makes a character that nobody sees."""
        unseen = hidden(value)
        if unseen is None:
            return
        character = unseen.group()
        if "\ud800" <= character <= "\udfff":
            self._note("bad-escape", mark, phrase("bad-escape"))
        else:
            said = phrase("control-character", character=named(character))
            self._note("control-character", mark, said)

    def _name(self, anchor: str, mark: Mark) -> None:
        if anchor in self._anchors:
            self._note("duplicate-anchor", mark, phrase("duplicate-anchor", name=anchor))
        self._anchors[anchor] = None

    def _tagged(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> None:
        if event.tag is not None:
            self._note("tag", _mark(event.start_mark), phrase("tag"))

    def _counted(self, nodes: int, mark: Mark) -> None:
        self._count += nodes
        if self._count > MOST_NODES:
            self._stop("too-many-nodes", mark, phrase("too-many-nodes", limit=MOST_NODES))

    def _note(
        self, code: str, mark: Mark, message: Phrase, length: int = 1, end: Mark | None = None
    ) -> None:
        self.problems.append(Problem(code, self._source.place(mark, end, length), message))

    def _stop(self, code: str, mark: Mark, message: Phrase, length: int = 1) -> NoReturn:
        self._note(code, mark, message, length)
        raise InputError(self.problems)


def _height(node: Node) -> int:
    return 0 if isinstance(node, Scalar) else node.height


def _mark(mark: Mark | None) -> Mark:
    """`mark`, which both parsers give with every event."""
    assert mark is not None
    return mark


def empty_file(name: str) -> Problem:
    """That there is nothing in the file called `name`."""
    return Problem("empty-file", Place.whole(name), phrase("empty-file"))
