"""Exercises out of other tools, brought into the form of a table that an MSEL is imported from."""

from oefening.interop.tools.reading import read_source

__all__ = ["read_source"]
