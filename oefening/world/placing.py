"""Nodes of a template put where they belong."""

from collections.abc import Callable

from oefening.world.nodes import WHOLE, Dependency, Node, Tier, capacity_of, place_of
from oefening.world.raw import HERE
from oefening.world.shares import apportioned

Resolve = Callable[[str], str]
"""Of a capacity's id: the address of the one that a consumer sees."""

ROUNDING = 1_000
"""By how much, in ppm, the shares of a mix may miss 100 % because they were written rounded."""


def placed(node: Node, place: str, resolve: Resolve, persons: int = 0) -> Node:
    """`node` in `place`, with its references to `HERE` resolved; others stay as they are."""
    depends = tuple(_dependency(dependency, resolve) for dependency in node.depends)
    return node.model_copy(update={"place": place, "depends": depends, "persons": persons})


def completed(node: Node) -> Node:
    """`node` with the shares of its mix made to add up to 100 %, if it is a mix.

    An additive node is a mix if its weights are 100 % together but for rounding. What a node does
    not need, at a weight of 0 %, has no backups: nothing would be told of them but noise.
    """
    if any(link.tiers and not link.weight for link in node.depends):
        node = node.model_copy(update={"depends": tuple(map(_bare, node.depends))})
    if node.combination != "additive":
        return node
    weights = [dependency.weight for dependency in node.depends]
    if not 0 < abs(sum(weights) - WHOLE) <= ROUNDING:
        return node
    depends = tuple(
        dependency.model_copy(update={"weight": weight})
        for dependency, weight in zip(node.depends, apportioned(WHOLE, weights), strict=True)
    )
    return node.model_copy(update={"depends": depends})


def _bare(dependency: Dependency) -> Dependency:
    return dependency if dependency.weight else dependency.model_copy(update={"tiers": ()})


def _dependency(dependency: Dependency, resolve: Resolve) -> Dependency:
    on = _address(dependency.on, resolve)
    tiers = tuple(_tier(tier, resolve) for tier in dependency.tiers)
    return dependency.model_copy(update={"on": on, "tiers": tiers})


def _tier(tier: Tier, resolve: Resolve) -> Tier:
    if tier.refuel is None:
        return tier
    refuel = tier.refuel.model_copy(update={"from_": _address(tier.refuel.from_, resolve)})
    return tier.model_copy(update={"refuel": refuel})


def _address(address: str, resolve: Resolve) -> str:
    return resolve(capacity_of(address)) if place_of(address) == HERE else address
