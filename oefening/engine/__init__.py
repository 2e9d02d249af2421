"""The engine: SimPy for what takes turns, and one exact flow kernel for what flows."""

from oefening.engine.engine import Engine

__all__ = ["Engine"]
