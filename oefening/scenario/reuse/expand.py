"""Putting injects of the library where a scenario uses them, before it is read as one.

What is put there stands, for all that is told of it, where the scenario names the inject, and what
is given for a parameter where it is given.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass, field, replace

from oefening.errors import InputError, Place, Problem, did_you_mean
from oefening.scenario.reuse.filling import Filling
from oefening.scenario.reuse.model import ID
from oefening.scenario.reuse.reading import Reusable
from oefening.scenario.reuse.words import Vocabulary
from oefening.source import Document, parse_id
from oefening.source.compose import MOST_NODES
from oefening.source.document import Source, placed
from oefening.source.tree import Mapping as Fields
from oefening.source.tree import Node, Scalar, plain
from oefening.source.tree import Sequence as List
from oefening.text import BadValue, Phrase, phrase

USE, WITH, INJECTS = "use", "with", "injects"


@dataclass(slots=True)
class Uses:
    """The uses of library injects in a document, and what is wrong with them."""

    find: Callable[[str], Reusable | None]
    """The inject of the library called so; raise `InputError` for all that is wrong in it."""
    known: Callable[[], Collection[str]]
    """What injects of the library are called."""
    vocabulary: Vocabulary
    problems: list[Problem] = field(default_factory=list)
    spoilt: list[Place] = field(default_factory=list)
    """Where something has been told, so that nothing further need be."""
    _nodes: int = 0
    _broken: set[str] = field(default_factory=set)

    def expanded(self, document: Document) -> Document:
        """`document`, which uses some, with each of these injects in its place.

        Raise `InputError` as soon as that is more than a file may be.
        """
        root = document.root
        assert isinstance(root, Fields)
        key, injects = root.entries[INJECTS]
        assert isinstance(injects, List)
        self._nodes = root.size
        origins = dict(document.origins)
        made = List(injects.start, flow=injects.flow)
        for index, item in enumerate(injects.items):
            made.items.append(self._item(item, document.source_of((INJECTS, index))))
            if item in origins:
                origins[made.items[-1]] = origins[item]
        if injects in origins:
            origins[made] = origins[injects]
        entries = {**root.entries, INJECTS: (key, made)}
        whole = Fields(root.start, entries, root.flow)
        return replace(document, root=whole, origins=origins, made_of=document.written)

    def rest(self, problems: list[Problem]) -> list[Problem]:
        """All that is wrong: with the uses, and of `problems` what does not follow from that."""
        others = [one for one in problems if not any(one.place in place for place in self.spoilt)]
        return [*self.problems, *others]

    def _item(self, item: Node, source: Source) -> Node:
        """What stands for `item`: itself, or the inject that it uses with its own keys over it."""
        if not isinstance(item, Fields) or USE not in item.entries:
            return item
        own = {key: one for key, one in item.entries.items() if key not in (USE, WITH)}
        name = item.entries[USE][1]
        place = placed(name, source)
        reusable = self._reusable(name, place)
        if reusable is None:
            self.spoilt.append(place)
        filling = Filling(name, source, self.vocabulary)
        if reusable is None:
            entries = filling.unknown()
        else:
            given = item.entries.get(WITH)
            id = item.entries.get(ID)
            filling.take(
                reusable.library,
                None if given is None else given[1],
                None if id is None else id[1],
            )
            entries = filling.filled(reusable, own)
            if "expected" in entries and "tasks" in own:
                key, expected = entries["expected"]
                entries["expected"] = key, _showing(expected, own["tasks"][1])
        self.problems += filling.problems
        self.spoilt += filling.spoilt
        first = next(iter(item.entries.values()))[0]
        return Fields(first.start, {**entries, **own}, item.flow)

    def _reusable(self, written: Node, place: Place) -> Reusable | None:
        """The inject of the library that is called as `written`; None, and noted, if none is."""
        name = ""
        try:
            name = parse_id(plain(written))
            if name in self._broken:
                return None
            found = self.find(name)
        except BadValue as wrong:
            self._note(wrong.phrase.key, place, wrong.phrase, wrong.hint)
            return None
        except InputError as wrong:
            self.problems += wrong.problems
            self._broken.add(name)
            return None
        if found is None:
            message = phrase("unknown-library-inject", name=name)
            hint = did_you_mean(name, sorted(self.known())) or phrase("library-lists")
            self._note("unknown-library-inject", place, message, hint)
            return None
        self._nodes += found.inject.size
        if self._nodes > MOST_NODES:
            self._note("too-many-nodes", place, phrase("too-many-nodes", limit=MOST_NODES))
            raise InputError(self.problems)
        return found

    def _note(self, code: str, place: Place, message: Phrase, hint: Phrase | None = None) -> None:
        self.problems.append(Problem(code, place, message, hint))


def _showing(expected: Node, tasks: Node) -> Node:
    """`expected`, of which what names no critical task shows the one of `tasks`, if it is one."""
    if not isinstance(expected, List) or not isinstance(tasks, List) or len(tasks.items) != 1:
        return expected
    shown = {"task": (Scalar(expected.start, expected.start, "task"), tasks.items[0])}
    actions = [
        Fields(one.start, {**shown, **one.entries}, one.flow) if isinstance(one, Fields) else one
        for one in expected.items
    ]
    return List(expected.start, actions, flow=expected.flow)


def uses_some(document: Document) -> bool:
    """Whether any inject of `document` uses one of the library."""
    root = document.root
    injects = root.entries.get(INJECTS) if isinstance(root, Fields) else None
    if injects is None or not isinstance(injects[1], List):
        return False
    return any(isinstance(item, Fields) and USE in item.entries for item in injects[1].items)
