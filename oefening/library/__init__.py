"""Scenarios and worlds on disk: reads the files and hands their text down."""

from oefening.library.worlds import load_raw_world, load_world

__all__ = ["load_raw_world", "load_world"]
