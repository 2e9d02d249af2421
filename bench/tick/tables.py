"""The world as NumPy arrays, for the tick: what never changes in a run.

Each table has a row a thing, and a column for what the tick asks of it: shares and levels from 0 to
1, times in seconds, other rows by number. All levels stand in one array of *readings*: first those
of the nodes, then those of the classes of the nodes that are divided into them.
"""

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Numbers: TypeAlias = NDArray[np.float64]
Places: TypeAlias = NDArray[np.intp]
Flags: TypeAlias = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Nodes:
    """What each node can do, of its normal demand."""

    margin: Numbers
    total: Numbers
    """Demand now."""
    scale: Numbers
    """What functionality is multiplied by: margin, or demand where there is a stock."""


@dataclass(frozen=True, slots=True)
class Span:
    """Links beside each other that limit their nodes in one way."""

    node: Places
    """The nodes, each once."""
    links: slice
    first: Places
    """Where each node's links begin among these."""

    def combined(self, how: np.ufunc, seen: Numbers) -> Numbers:
        """Per node, what its links lose, put together by `how`."""
        together: Numbers = how.reduceat(seen[self.links], self.first)
        return together


@dataclass(frozen=True, slots=True)
class Links:
    """All dependencies, those that limit in the same way beside each other."""

    supplier: Places
    """A place in the readings."""
    weight: Numbers
    bare: Numbers
    """Share of sites without any backup."""
    worst: Span
    best: Span
    """Alternatives: the least of the losses counts."""
    summed: Span
    inflow: Span
    """The worst of these limits what a stock receives."""


@dataclass(frozen=True, slots=True)
class Tiers:
    """All backups, those of one link beside each other."""

    link: Places
    """The links that have any, each once."""
    first: Places
    """Where each link's backups begin."""
    supplier: Places
    share: Numbers
    lasts: Numbers
    recharge: Numbers
    """Seconds of autonomy gained per second."""
    fuelled: Flags
    fuel: Places
    """Where it is not fuelled, any place will do: that brings nothing."""
    brings: Numbers
    """Seconds of autonomy per second."""
    shared: Flags
    fails: Numbers
    sites: Places


@dataclass(frozen=True, slots=True)
class Stocks:
    """What nodes hold of their own product, in seconds of normal demand."""

    node: Places
    capacity: Numbers
    refilled: Numbers
    """From which on an empty stock serves again."""


@dataclass(frozen=True, slots=True)
class Restarts:
    """Nodes that do not come back at once."""

    node: Places
    total: Numbers
    """The node's demand."""
    below: Numbers
    after: Numbers
    grows: Numbers
    keeps: Flags
    """Whether it keeps its lowest level while it is down."""


@dataclass(frozen=True, slots=True)
class Waivers:
    """Links that a fallen node does not need to start."""

    link: Places
    restart: Places
    """The node's row among the restarts."""
    supplier: Places
    weight: Numbers


@dataclass(frozen=True, slots=True)
class Classes:
    """Per divided node a row, per class a column in its order of service; padded with nothing."""

    node: Places
    want: Numbers
    """What the class asks, of the node's normal demand."""
    divisor: Numbers
    """The same, but never 0."""
    allowed: Numbers
    before: Numbers
    """What the classes before it may have together."""


@dataclass(frozen=True, slots=True)
class Needs:
    """Nodes that are a need of people."""

    node: Places
    persons: Numbers


@dataclass(frozen=True, slots=True)
class Tables:
    """A world."""

    nodes: Nodes
    links: Links
    tiers: Tiers
    stocks: Stocks
    restarts: Restarts
    waivers: Waivers
    classes: Classes
    needs: Needs
