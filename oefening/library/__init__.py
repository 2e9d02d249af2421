"""Scenarios and worlds on disk: reads the files and hands their text down."""

from oefening.library.scenarios import Loaded, load_scenario, shipped_scenarios
from oefening.library.worlds import load_raw_world, load_world, shipped_worlds

__all__ = [
    "Loaded",
    "load_raw_world",
    "load_scenario",
    "load_world",
    "shipped_scenarios",
    "shipped_worlds",
]
