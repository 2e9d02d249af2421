"""Bands: how bad a level is, the same wherever levels are coloured, told of or gone by."""

from oefening.world.nodes import WHOLE

EDGES = (WHOLE, WHOLE * 95 // 100, WHOLE * 3 // 4, WHOLE // 2, WHOLE // 4, 1)
"""Levels in ppm below which a further band begins: the last of them is nothing at all."""

LEAST = (*EDGES, 0)
"""The lowest level in ppm of each band, the best band first."""


def band(level: int) -> int:
    """The number of the band of `level` in ppm: 0 is whole, 6 is nothing at all."""
    return sum(level < edge for edge in EDGES)
