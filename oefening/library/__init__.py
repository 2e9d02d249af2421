"""Scenarios and worlds on disk: reads the files and hands their text down."""

from oefening.library.blurbs import Blurb, Shown, blurb, found_in, supplied
from oefening.library.keys import described
from oefening.library.parts import main_file, no_library_inject, whole_of
from oefening.library.scenarios import Loaded, Whole, load_scenario, load_whole, shipped
from oefening.library.worlds import load_raw_world, load_world, shipped_worlds

__all__ = [
    "Blurb",
    "Loaded",
    "Shown",
    "Whole",
    "blurb",
    "described",
    "found_in",
    "load_raw_world",
    "load_scenario",
    "load_whole",
    "load_world",
    "main_file",
    "no_library_inject",
    "shipped",
    "shipped_worlds",
    "supplied",
    "whole_of",
]
