"""A document made into a model, with every error at its place in the file."""

from collections.abc import Callable
from functools import cache
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError

from oefening.errors import InputError, Place, Problem
from oefening.source.document import Document, Path
from oefening.source.tree import Mapping, Node, Sequence
from oefening.source.words import in_words
from oefening.text import Phrase

T = TypeVar("T")

_adapter: Callable[[Any], TypeAdapter[Any]] = cache(TypeAdapter)
"""What validates a model, which takes far longer to make than to use."""


def load(model: "type[T] | TypeAdapter[T]", document: Document, context: object = None) -> T:
    """What `document` says, as `model` wants it; raise `InputError` for every error in it.

    Keys are taken as YAML has them; `context` reaches validators as pydantic's.
    """
    adapter = model if isinstance(model, TypeAdapter) else _adapter(model)
    try:
        loaded: T = adapter.validate_python(
            document.value, context=context, by_alias=True, by_name=False
        )
    except ValidationError as error:
        raise InputError(problems_of(error, document)) from None
    if document.slips or document.empties:
        raise InputError([*document.slips, *document.empties])
    return loaded


def problems_of(error: ValidationError, document: Document, base: Path = ()) -> list[Problem]:
    """`error`, from validating what stands at `base` in `document`, as problems at their places.

    Of several errors at one place the first is told: they come from the members of one union. A
    text that a comma cuts in two is one error, whatever is wrong with its parts.
    """
    empty = {problem.place for problem in document.empties}
    told: dict[tuple[Path, bool, Phrase | None], Problem] = {}
    cut: dict[Place, Problem] = {}
    for details in error.errors(include_url=False):
        wrong = in_words(details)
        path, of_key = _path((*base, *details["loc"], *wrong.at), document.root)
        of_key = of_key or wrong.of_key
        place = document.place(path, key=of_key)
        code = wrong.phrase.key
        if code == "unknown-key" and place in document.cuts:
            cut[place] = document.cuts[place]
            continue
        which = (path, of_key, wrong.phrase if code == "missing-key" else None)
        if which not in told and not (place in empty and not of_key):
            told[which] = Problem(code, place, wrong.phrase, wrong.hint)
    spoilt = {*cut, *(problem.place for problem in cut.values())}
    rest = [
        one
        for one in (*document.empties, *told.values())
        if one.place not in spoilt and not any(slip.place in one.place for slip in document.slips)
    ]
    return list(dict.fromkeys([*document.slips, *cut.values(), *rest]))


def _path(loc: Path, root: Node) -> tuple[Path, bool]:
    """The part of `loc` that is in the file, and whether a key is meant.

    Pydantic also puts members of unions and `[key]` in it.
    """
    path: list[str | int] = []
    node = root
    for part in loc:
        match node, part:
            case Mapping(), str() if part in node.entries:
                node = node.entries[part][1]
            case Sequence(), int() if 0 <= part < len(node.items):
                node = node.items[part]
            case _:
                continue
        path.append(part)
    return tuple(path), bool(loc) and loc[-1] == "[key]"
