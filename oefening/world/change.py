"""Single nodes with other fields than the template gives them, as a scenario wants it."""

from collections.abc import Iterator, Mapping

from pydantic import ValidationError

from oefening.errors import InputError, Problem, closest, did_you_mean
from oefening.source import Data, Document, Path, problems_of
from oefening.text import Phrase, phrase
from oefening.world.filling import NOWHERE, at, dressed, filled, given, unfilled
from oefening.world.nodes import Node, capacity_of, place_of
from oefening.world.placing import Resolve, completed, placed
from oefening.world.raw import HERE
from oefening.world.template import references


def changed(
    nodes: Mapping[str, Node],
    changes: Data,
    values: Mapping[str, str],
    world: str,
    document: Document | None = None,
) -> dict[str, Node]:
    """The nodes that `changes` gives other fields, by address; raise `InputError` for all errors.

    A field that is given takes the place of the whole old one; a reference without a place is to
    the node's own place, or to its region. Where a split region's node is the mean of its areas,
    the areas' nodes change.
    """
    found: dict[str, Node] = {}
    problems: list[Problem] = []
    for address, fields in changes.items():
        base: Path = ("changes", address)
        if address not in nodes:
            message = phrase("change-unknown-node", name=address, world=world)
            hint = _meant_node(address, nodes)
            problems.append(at(document, base, "unknown-node", message, hint, key=True))
            continue
        problems += given(fields, document, base)
        if unknown := list(unfilled(fields, values, document, base)):
            problems += unknown
            continue
        if not isinstance(fields, dict):
            message = phrase("not-mapping", noun=phrase("noun.node"))
            problems.append(at(document, base, "not-mapping", message))
            continue
        for node in _meant(nodes, nodes[address]):
            wanted = dressed(filled(fields, values), HERE, node.capacity)
            assert isinstance(wanted, dict)
            try:
                read = Node.model_validate(
                    {**node.dump(), **wanted, "persons": node.persons}, by_alias=True, by_name=False
                )
            except ValidationError as error:
                problems += _told(error, document, base)
                break
            new = completed(placed(read, node.place, _resolver(nodes, node.place), node.persons))
            problems += _dangling(new, nodes, document, base)
            found[new.address] = new
    if problems:
        raise InputError(problems)
    return found


def _meant_node(address: str, nodes: Mapping[str, Node]) -> Phrase | None:
    """A hint at another node of the same place where there is such a place, or at any that is like.

    Of addresses in one place most is the same, which makes none of them meant.
    """
    place, capacity = place_of(address), capacity_of(address)
    here = [node.capacity for node in nodes.values() if node.place == place]
    if not here:
        return did_you_mean(address, nodes)
    meant = closest(capacity, here)
    return None if meant is None else phrase("did-you-mean", name=f"{place}.{meant}")


def _told(error: ValidationError, document: Document | None, base: Path) -> list[Problem]:
    if document is not None:
        return problems_of(error, document, base)
    return [Problem("wrong-type", NOWHERE, phrase("wrong-type"))]


def _meant(nodes: Mapping[str, Node], node: Node) -> Iterator[Node]:
    if node.combination == "mean":
        for dependency in node.depends:
            yield nodes[dependency.on]
    else:
        yield node


def _resolver(nodes: Mapping[str, Node], place: str) -> Resolve:
    region = place.partition("/")[0]

    def resolve(id: str) -> str:
        own = f"{place}.{id}"
        return own if own in nodes else f"{region}.{id}"

    return resolve


def _dangling(
    node: Node, nodes: Mapping[str, Node], document: Document | None, base: Path
) -> Iterator[Problem]:
    for path, address in references(node):
        if address not in nodes:
            message = phrase("unknown-reference", name=address)
            hint = _meant_node(address, nodes)
            yield at(document, (*base, *path), "unknown-reference", message, hint)
