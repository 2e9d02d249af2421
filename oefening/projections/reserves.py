"""Reserves: what a backup is, for people, and which part of its consumer it serves."""

from typing import Literal, NamedTuple

from oefening.events.world import ends_of
from oefening.world.model import World
from oefening.world.nodes import WHOLE, Node, Tier

Kind = Literal["battery", "generator", "home", "help"]
"""What a place has itself, runs on fuel, people have at home, or is brought to people."""


class Part(NamedTuple):
    """Which of several backups against the same loss."""

    number: int
    """From 1."""
    of: int
    share: int
    """Of the consumer, in ppm."""


def tiers_of(node: Node, supplier: str) -> tuple[Tier, ...]:
    """The backups that the world gives a node against the loss of the supplier."""
    return tuple(tier for link in node.depends if link.on == supplier for tier in link.tiers)


def added_kind(node: Node, recharge: int = 0) -> Kind:
    """What an effect adds to the backups of a node; with `recharge` seconds it is a battery."""
    return "help" if node.persons else "battery" if recharge else "generator"


class Reserves:
    """The backups of a world by their keys, `consumer<supplier#tier`."""

    def __init__(self, world: World) -> None:
        self._nodes = {node.address: node for node in world.nodes}
        self._added: dict[str, tuple[int, int]] = {}

    def add(self, key: str, share: int, recharge: int = 0) -> None:
        """Know a backup of `share` ppm that an effect gave, and of a battery its `recharge`."""
        self._added[key] = share, recharge

    def kind(self, key: str) -> Kind:
        """What it is; `battery`, of which the words fit all, if the world does not have it."""
        node = self._nodes.get(ends_of(key)[0])
        if node is None:
            return "battery"
        number, tiers = _number(key), tiers_of(node, ends_of(key)[1])
        if number < len(tiers):
            return tiers[number].kind
        return added_kind(node, self._added.get(key, (0, 0))[1])

    def added_kind(self, consumer: str) -> Kind:
        """What an effect adds for the consumer."""
        node = self._nodes.get(consumer)
        return "battery" if node is None else added_kind(node)

    def kind_of_all(self, consumer: str, supplier: str) -> Kind:
        """What the consumer has against the loss of the supplier, of several kinds a `battery`."""
        node = self._nodes.get(consumer)
        kinds = () if node is None else {tier.kind for tier in tiers_of(node, supplier)}
        return next(iter(kinds)) if len(kinds) == 1 else "battery"

    def part(self, key: str, share: int | None = None) -> Part | None:
        """Which part of the consumer it serves; None if all, or if nobody said.

        It serves `share` ppm now; unless given, what it served to begin with.
        """
        node = self._nodes.get(ends_of(key)[0])
        tiers = () if node is None else tiers_of(node, ends_of(key)[1])
        number = _number(key)
        if number >= len(tiers):
            given = self._added[key][0] if share is None and key in self._added else share
            return None if given is None else Part(1, 1, given)
        share = tiers[number].share if share is None else share
        return None if share == WHOLE else Part(number + 1, len(tiers), share)


def _number(key: str) -> int:
    """The tier's, from 0."""
    return int(key.rpartition("#")[2])
