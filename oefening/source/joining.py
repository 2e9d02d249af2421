"""Several files made into one document, in which everything knows the file that it stands in."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from oefening.clock import shorten
from oefening.errors import InputError, Place, Problem
from oefening.source.compose import MOST_NODES
from oefening.source.document import Document, Source
from oefening.source.tree import Mapping, Node, Scalar
from oefening.source.tree import Sequence as List
from oefening.text import Phrase, phrase


@dataclass(frozen=True, slots=True)
class Joins:
    """Which keys at the top of a document may stand in several files, and which in the first."""

    lists: Collection[str]
    """Those whose lists are put behind each other."""
    mappings: Collection[str]
    """Those whose fields are put beside each other."""
    first: Collection[str]
    """Those that only the first file may have."""
    dropped: str
    """The one that names the files, and says nothing of the whole."""


def joined(documents: Sequence[Document], joins: Joins, main: str) -> Document:
    """One document of several; a key of which the values are not joined may stand in one only.

    The first is called `main` among people. Raise `InputError` for all that does not go together.
    """
    joining = _Joining(joins, main, documents[0].root)
    for document in documents:
        joining.take(document)
    if joining.problems:
        raise InputError(joining.problems)
    return Document(
        documents[0].source,
        Mapping(documents[0].root.start, joining.entries),
        tuple(slip for document in documents for slip in document.slips),
        tuple(empty for document in documents for empty in document.empties),
        {place: cut for document in documents for place, cut in document.cuts.items()},
        joining.origins,
        tuple(document.name for document in documents),
    )


@dataclass(slots=True)
class _Joining:
    """The entries so far, and what is wrong so far."""

    joins: Joins
    main: str
    root: Node
    """Of the first document."""
    entries: dict[str, tuple[Scalar, Node]] = field(default_factory=dict)
    origins: dict[Node, Source] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    _keys: dict[tuple[str, str | None], Place] = field(default_factory=dict)
    """Where each key at the top stands, and each field of those that are joined."""
    _nodes: int = 0

    def take(self, document: Document) -> None:
        """Put what stands in `document` behind what there is."""
        root = document.root
        if not isinstance(root, Mapping):
            place = document.place(())
            self.problems.append(Problem("part-not-fields", place, phrase("part-not-fields")))
            return
        self._nodes += root.size
        if self._nodes > MOST_NODES:
            whole = phrase("too-many-nodes-together", limit=MOST_NODES)
            self.problems.append(Problem("too-many-nodes", Place.whole(document.name), whole))
            return
        for key, (written, node) in root.entries.items():
            self._put(key, written, node, document)

    def _put(self, key: str, written: Scalar, node: Node, document: Document) -> None:
        place = document.source.place(written.start, written.end)
        if key in self.joins.first and document.root is not self.root:
            self._note("not-in-a-part", place, self._first_only(key))
        elif key == self.joins.dropped:
            return
        elif key not in self.entries:
            self._keys[key, None] = place
            self.entries[key] = self._begun(key, written, node, document)
        elif key in self.joins.lists:
            self._add_items(key, node, document)
        elif key in self.joins.mappings:
            self._add_fields(key, node, document)
        else:
            self._note("duplicate-key", place, self._already((key, None), key))

    def _begun(
        self, key: str, written: Scalar, node: Node, document: Document
    ) -> tuple[Scalar, Node]:
        """The first that stands behind `key`, to which more may be added."""
        match node:
            case List(items=items) if key in self.joins.lists:
                node = List(node.start, list(items), node.flow)
            case Mapping(entries=entries) if key in self.joins.mappings:
                for name, (field_, _) in entries.items():
                    self._keys[key, name] = document.source.place(field_.start, field_.end)
                node = Mapping(node.start, dict(entries), node.flow)
        self.origins[node] = document.source
        return written, node

    def _add_items(self, key: str, node: Node, document: Document) -> None:
        there = self.entries[key][1]
        if not isinstance(node, List):
            text = shorten(node.value) if isinstance(node, Scalar) else ""
            found = phrase("found-text", text=text) if text else phrase("found-mapping")
            self._note("not-list", document.place((key,)), phrase("not-list", found=found))
        elif isinstance(there, List):
            there.items += node.items
            self.origins |= dict.fromkeys(node.items, document.source)

    def _add_fields(self, key: str, node: Node, document: Document) -> None:
        there = self.entries[key][1]
        if not isinstance(node, Mapping):
            said = phrase("not-mapping", noun=Phrase("noun.part"))
            self._note("not-mapping", document.place((key,)), said)
            return
        for name, (written, value) in node.entries.items():
            place = document.source.place(written.start, written.end)
            if (key, name) in self._keys:
                self._note("duplicate-key", place, self._already((key, name), name))
            elif isinstance(there, Mapping):
                self._keys[key, name] = place
                there.entries[name] = written, value
                self.origins[value] = document.source

    def _first_only(self, key: str) -> Phrase:
        return phrase("not-in-a-part", key=shorten(key), main=self.main)

    def _already(self, which: tuple[str, str | None], name: str) -> Phrase:
        place = self._keys[which]
        return phrase("key-in-two-files", key=shorten(name), file=place.file, line=place.line)

    def _note(self, code: str, place: Place, message: Phrase) -> None:
        self.problems.append(Problem(code, place, message))
