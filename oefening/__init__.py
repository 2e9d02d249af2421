"""Tabletop-exercise and outage-scenario simulator for Dutch crisis teams."""

__version__ = "0.1.0"
