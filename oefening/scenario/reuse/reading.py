"""Reading an inject of the library, and finding what is wrong with it by itself."""

from collections.abc import Iterator
from dataclasses import dataclass

from pydantic import JsonValue

from oefening.errors import InputError, Problem, did_you_mean
from oefening.scenario.reuse.model import EACH, HALF, HOLE, ID, LISTED, LibraryInject
from oefening.source import Document, Path, load, read
from oefening.source.tree import Mapping
from oefening.text import LANGUAGES, phrase


@dataclass(frozen=True, slots=True)
class Reusable:
    """An inject of the library with where everything in it stands."""

    library: LibraryInject
    document: Document

    @property
    def inject(self) -> Mapping:
        """The inject, with holes."""
        root = self.document.root
        assert isinstance(root, Mapping)
        node = root.entries["inject"][1]
        assert isinstance(node, Mapping)
        return node


def read_reusable(data: bytes, name: str, id: str) -> Reusable:
    """The inject `id` of the library in `data`, called `name` in messages.

    Raise `InputError` for all that is wrong in it.
    """
    document = read(data, name)
    library = load(LibraryInject, document)
    problems = list(_problems(library, document, id))
    if problems:
        raise InputError(problems)
    return Reusable(library, document)


def _problems(library: LibraryInject, document: Document, id: str) -> Iterator[Problem]:
    if library.id != id:
        message = phrase("library-other-id", id=library.id, file=id)
        yield Problem("library-other-id", document.place(("id",)), message)
    known = library.parameters
    used = set[str]()
    for path, written in texts(library.inject, ("inject",)):
        for half in HALF.finditer(written):
            place = document.within(path, "${", written.count("${", 0, half.start()))
            yield Problem("hole-not-closed", place, phrase("hole-not-closed"))
        for name in HOLE.findall(written):
            used.add(name)
            if name not in known and name != ID and name not in EACH:
                place, message = document.place(path), phrase("unknown-hole", name=name)
                yield Problem("unknown-hole", place, message, did_you_mean(name, [*known, ID]))
            elif name in known and known[name].type == LISTED and not _takes_several(path):
                message = phrase("cells-elsewhere", name=name)
                yield Problem("cells-elsewhere", document.place(path), message)
    for name in known:
        if name not in used:
            place = document.place(("parameters", name), key=True)
            yield Problem("unused-parameter", place, phrase("unused-parameter", name=name))


def _takes_several(path: Path) -> bool:
    """Whether what stands there can be several cells: `to`, or a text in a language."""
    return path[1:2] == ("to",) or path[-1] in LANGUAGES


def texts(value: JsonValue, path: Path) -> Iterator[tuple[Path, str]]:
    """Every text in `value`, keys aside, with where it stands."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, dict):
        for key, part in value.items():
            yield from texts(part, (*path, key))
    elif isinstance(value, list):
        for index, part in enumerate(value):
            yield from texts(part, (*path, index))
