"""Pieces of a page that is made of a scenario: trees, and cards to be held in the hand."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Branch:
    """A statement with what hangs on it."""

    text: str
    note: str = ""
    """More about it, written smaller."""
    parts: tuple["Branch", ...] = ()


@dataclass(frozen=True, slots=True)
class Tree:
    """Statements that hang on each other."""

    branches: tuple[Branch, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """A piece of paper that somebody holds: what is known, what to tick, what to fill in."""

    id: str
    """For an anchor: `control/power-loss`."""
    label: str
    """Whose it is, and which: `For control · power-loss`."""
    title: str
    facts: tuple[tuple[str, str], ...] = ()
    """Labels with what stands behind them."""
    body: str = ""
    """What is read out, or handed over."""
    ticks: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Captions, each with what can be ticked under it."""
    blanks: tuple[str, ...] = ()
    """Labels of what is filled in by hand."""
    alone: bool = False
    """Whether it has a sheet of its own, since it is handed out."""
