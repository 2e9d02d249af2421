"""The rival: the same world stepped every 15 minutes, all nodes at once, in NumPy.

Same nodes, dependencies, backups, stocks, classes, latches, household needs and damages as the
engine's; everything that happens inside a quarter of an hour happens at its end. It works in losses
(1 − level) as floats, so that a whole node is exactly 0. When repairs end is taken from the
engine's own records, so that it need not queue crews: that is in its favour. It is solved anew only
in ticks in which something changed, and from the levels of the tick before if nothing may rise.
"""

from bench.tick.records import agreement, changes_of
from bench.tick.ticker import Ticked, Ticker

__all__ = ["Ticked", "Ticker", "agreement", "changes_of"]
