"""Listings of the world: numbers with their sources, levers, measures, yardsticks."""
