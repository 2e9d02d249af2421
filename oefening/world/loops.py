"""Loops of dependencies: those that can never start again, and those that amplify.

An edge leads from a consumer to its supplier; what carries a tier's fuel is an edge too. An edge
marked `start: no` is left out, since the consumer is waived from it until its supplier is back.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from oefening.world.graph import components
from oefening.world.nodes import WHOLE, Dependency, Node
from oefening.world.remade import Remade

MOST = WHOLE * 9 // 10
"""The product of weights and margins, in ppm, at which a loop is warned of."""

Gains = dict[str, dict[str, int]]
"""By consumer and supplier: how much of the supplier's loss the consumer passes on, in ppm."""


@dataclass(frozen=True, slots=True)
class Loop:
    """Addresses of a loop, each depending on the next and the last on the first."""

    addresses: tuple[str, ...]
    code: Literal["restart-loop", "strong-loop"]

    @property
    def severity(self) -> Literal["error", "warning"]:
        """A loop that cannot start is an error; one that amplifies a warning."""
        return "error" if self.code == "restart-loop" else "warning"


def check_loops(nodes: Mapping[str, Node], remade: Remade) -> Iterator[Loop]:
    """A loop through each restart that lies on one, then one too strong in each knot of loops."""
    gains = {
        address: remade.of(("gains", address), (node,), _gains, node)
        for address, node in nodes.items()
    }
    for knot in knots(gains):
        for address in knot:
            if nodes[address].restart is not None:
                yield Loop(_round(address, gains, set(knot)), "restart-loop")
        strong = _strong(knot, gains)
        if strong:
            yield Loop(strong, "strong-loop")


def _gains(node: Node) -> dict[str, int]:
    found: dict[str, int] = {}
    for dependency in node.depends:
        if not dependency.start:
            continue
        gain = _gain(node, dependency)
        fuels = [tier.refuel.from_ for tier in dependency.tiers if tier.refuel is not None]
        for supplier in (dependency.on, *fuels):
            found[supplier] = max(gain, found.get(supplier, 0))
    return found


def _gain(node: Node, dependency: Dependency) -> int:
    """Weight times margin; a stock's margin is of what comes in only."""
    if node.stock is not None and dependency.limits == "out":
        return dependency.weight
    return dependency.weight * node.margin // WHOLE


def knots(gains: Gains) -> Iterator[tuple[str, ...]]:
    """The sets of nodes that all depend on each other."""
    for knot in components(gains):
        if len(knot) > 1 or knot[0] in gains[knot[0]]:
            yield knot


def _round(start: str, gains: Gains, knot: set[str]) -> tuple[str, ...]:
    """The shortest loop through `start` within its knot."""
    before: dict[str, str] = {}
    queue = [start]
    for node in queue:
        for supplier in gains[node]:
            if supplier == start:
                path = [node]
                while path[-1] != start:
                    path.append(before[path[-1]])
                return tuple(reversed(path))
            if supplier in knot and supplier not in before:
                before[supplier] = node
                queue.append(supplier)
    return (start,)


def _strong(knot: tuple[str, ...], gains: Gains) -> tuple[str, ...]:
    """A loop in `knot` whose gains multiply to `MOST` or more; empty if there is none.

    The best product over paths of growing length (Bellman and Ford), from each node in turn.
    """
    inside = set(knot)
    for start in knot:
        best: dict[str, tuple[int, tuple[str, ...]]] = {start: (WHOLE, (start,))}
        front = dict(best)
        for _ in knot:
            reached: dict[str, tuple[int, tuple[str, ...]]] = {}
            for node, (product, path) in front.items():
                for supplier, gain in gains[node].items():
                    longer = product * gain // WHOLE
                    if supplier == start and longer >= MOST:
                        return path
                    if (
                        supplier in inside
                        and supplier not in path
                        and longer
                        > max(best.get(supplier, (0,))[0], reached.get(supplier, (0,))[0])
                    ):
                        reached[supplier] = longer, (*path, supplier)
            best |= reached
            front = reached
    return ()
