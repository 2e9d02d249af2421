"""Sums: shares of a node that are parts of one whole, as the check of a world wants them."""

from collections.abc import Iterator
from typing import Literal, NamedTuple

from oefening.source import Path
from oefening.world.nodes import WHOLE, Dependency, Node

Kind = Literal["class-shares", "mix-shares", "tier-shares"]
"""Of the classes of its demand; of what it is a mix of; of the backups against one loss."""


class Sum(NamedTuple):
    """Shares that are parts of one whole."""

    kind: Kind
    supplier: str | None
    """Address of what the backups are against."""
    paths: tuple[Path, ...]
    """Where each stands in the fields of the node."""
    parts: tuple[int, ...]
    """Each in ppm."""

    @property
    def holds(self) -> bool:
        """Whether they are 100 % together; backups need not be there for all."""
        total = sum(self.parts)
        return total <= WHOLE if self.kind == "tier-shares" else total == WHOLE


def sums(node: Node) -> Iterator[Sum]:
    """Those of a node. In a template what is a share of the rest is none of them."""
    if node.classes:
        paths = [("classes", index, "share") for index in range(len(node.classes))]
        yield Sum("class-shares", None, tuple(paths), tuple(one.share for one in node.classes))
    own = any(one.on == node.address for one in node.depends)
    if node.combination == "mean" or (node.combination == "additive" and not own):
        paths = [("depends", index, "weight") for index in range(len(node.depends))]
        yield Sum("mix-shares", None, tuple(paths), tuple(one.weight for one in node.depends))
    for index, dependency in enumerate(node.depends):
        yield from _of_backups(index, dependency)


def _of_backups(index: int, dependency: Dependency) -> Iterator[Sum]:
    found = {
        ("depends", index, "tiers", number, "share"): tier.share
        for number, tier in enumerate(dependency.tiers)
        if tier.of_rest is None
    }
    if found:
        yield Sum("tier-shares", dependency.on, tuple(found), tuple(found.values()))
