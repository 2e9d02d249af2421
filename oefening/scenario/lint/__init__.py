"""The linter: what can be played and yet is seldom meant, each finding by a code and at a place."""

from oefening.scenario.lint.linter import lint

__all__ = ["lint"]
