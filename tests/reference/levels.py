"""Levels: one pass of every node's formula, and the greatest fixed point of that pass."""

from dataclasses import dataclass

import numpy as np

from reference.tables import ONE, Flags, Numbers, Places, Tables, numbers

SEEN = ONE**2
"""What a whole supplier is seen as: share × level."""

WHOLE = ONE**3
"""Functionality of a whole node: weight × share × level."""

PASSES = 100_000
"""More than any random world needs; beyond it the fixed point is taken to be out of reach."""


@dataclass
class Present:
    """Everything that levels follow from, held still while they settle."""

    damage_out: Numbers
    damage_in: Numbers
    demand: Numbers
    """Per class, of the node's normal demand."""
    total: Numbers
    """Per node."""
    cap: Numbers
    order: list[Places]
    """Who is served first, second …: per rank a class of every node."""
    charged: Flags
    empty: Flags
    fallen: Flags
    lowest: Numbers
    waived: Flags
    """Dependencies that do not count until they are well again."""


@dataclass(frozen=True)
class Settled:
    """What one pass makes of the readings it was given."""

    readings: Numbers
    """Levels of all nodes, then of all classes."""
    seen: Numbers
    """Per dependency, of `SEEN`."""
    inflow: Numbers
    """Per node: what would come into a stock, of normal demand."""
    delivered: Numbers
    """Per node, of normal demand."""

    def levels(self, table: Tables) -> Numbers:
        """Of the nodes alone."""
        return self.readings[: len(table.nodes.addresses)]


def settle(table: Tables, present: Present) -> Settled:
    """The greatest levels that agree with each other, found by going down from whole."""
    size = len(table.nodes.addresses) + len(table.classes.node)
    readings = numbers([ONE] * size)
    for _ in range(PASSES):
        found = levels_from(table, present, readings)
        if np.array_equal(found.readings, readings):
            return found
        readings = found.readings
    raise AssertionError("levels do not settle")


def levels_from(
    table: Tables, present: Present, readings: Numbers, *, latched: bool = True
) -> Settled:
    """Every node's level if its suppliers' are `readings`; not `latched`: as if none were down."""
    seen = what_is_seen(table, present, readings)
    out, into = functionality(table, present, seen)
    margin, stocked = table.nodes.margin, table.nodes.stocked
    wanted = out * present.total
    supplied = np.where(present.empty, np.minimum(into * margin, wanted), wanted)
    ability = np.where(stocked, supplied, out * margin)
    if latched:
        # All that still rounds down to the lowest level, so that judging again changes nothing.
        most = (present.lowest + 1) * present.total * SEEN - 1
        kept = np.where(table.nodes.keeps_lowest, most, 0)
        ability = np.where(present.fallen, np.minimum(ability, kept), ability)
    dead = present.fallen & ~table.nodes.keeps_lowest if latched else present.fallen & False
    levels, parts, delivered = serve(table, present, ability)
    mean = table.nodes.combination == "mean"
    levels = np.where(mean, out // SEEN, levels)
    owner = table.classes.node
    parts = np.where(mean[owner], mean_of_classes(table, readings), parts)
    return Settled(
        readings=np.concatenate([np.where(dead, 0, levels), np.where(dead[owner], 0, parts)]),
        seen=seen,
        inflow=into * margin // WHOLE,
        delivered=delivered,
    )


def mean_of_classes(table: Tables, readings: Numbers) -> Numbers:
    """For classes of `mean` nodes: the mean of the same class of their suppliers."""
    classes = table.classes
    sums = numbers([0] * len(classes.node))
    supplied = readings[len(table.nodes.addresses) :][classes.mixed_from]
    np.add.at(sums, classes.mixed, classes.mixed_weight * supplied)
    mean: Numbers = sums // ONE
    return mean


def what_is_seen(table: Tables, present: Present, readings: Numbers) -> Numbers:
    """What each dependency sees through its tiers."""
    tiers = table.tiers
    supplier = readings[table.edges.supplier]
    level = supplier[tiers.edge]
    carried = np.minimum(ONE - level, refuelling(table, readings))
    seen: Numbers = table.edges.bare * supplier
    np.add.at(seen, tiers.edge, tiers.share * np.where(present.charged, ONE, level + carried))
    return seen


def refuelling(table: Tables, readings: Numbers) -> Numbers:
    """What comes into each tier, in ppm-seconds per second."""
    inflow: Numbers = table.tiers.brings * readings[table.tiers.fuel] // 86_400
    return inflow


def functionality(table: Tables, present: Present, seen: Numbers) -> tuple[Numbers, Numbers]:
    """How well each node can deliver, and take in; both of `WHOLE`."""
    nodes, edges = table.nodes, table.edges
    loss = np.where(present.waived, 0, edges.weight * (SEEN - seen))
    sound = (ONE - present.damage_out) * SEEN
    counted = np.where(edges.out, loss, 0)
    alternative = edges.out & ~edges.needed
    best = np.minimum.reduceat(np.where(alternative, loss, WHOLE), nodes.first)
    best = np.where(np.logical_or.reduceat(alternative, nodes.first), best, 0)
    worst = np.maximum.reduceat(np.where(edges.out & edges.needed, loss, 0), nodes.first)
    whole_of = {
        "min": np.minimum(sound, WHOLE - np.maximum.reduceat(counted, nodes.first)),
        "any": np.minimum(sound, WHOLE - np.maximum(worst, best)),
        "additive": np.maximum(0, sound - np.add.reduceat(counted, nodes.first)),
        "mean": np.add.reduceat(edges.weight * seen, nodes.first),
    }
    out = numbers([0] * len(nodes.addresses))
    for combination, functional in whole_of.items():
        out = np.where(nodes.combination == combination, functional, out)
    taking = np.maximum.reduceat(np.where(edges.into, loss, 0), nodes.first)
    return out, np.minimum((ONE - present.damage_in) * SEEN, WHOLE - taking)


def serve(table: Tables, present: Present, ability: Numbers) -> tuple[Numbers, Numbers, Numbers]:
    """Levels of nodes and of classes, and what is delivered, if nodes can give `ability`.

    `ability` is of normal demand, times `WHOLE`.
    """
    divided, total = table.nodes.divided, present.total
    rest = ability // WHOLE
    given = numbers([0] * len(present.demand))
    for row in present.order:
        share = np.minimum(rest, present.cap[row] * present.demand[row] // ONE)
        given[row] = np.where(divided, share, given[row])
        rest = rest - np.where(divided, share, 0)
    parts = np.where(present.demand == 0, ONE, given * ONE // _never_zero(present.demand))
    together = numbers([0] * len(total))
    np.add.at(together, table.classes.node, given)
    undivided = np.minimum(ONE, ability // (_never_zero(total) * SEEN))
    levels = np.where(divided, together * ONE // _never_zero(total), undivided)
    levels = np.where(total == 0, ONE, levels)
    delivered = np.where(divided, together, np.minimum(total, ability // WHOLE))
    return levels, parts, delivered


def _never_zero(values: Numbers) -> Numbers:
    return np.maximum(values, 1)
