"""The table of levels, in words of one language, and in which of its forms it is looked at."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal, TypeVar

from oefening.projections.trend import Trend
from oefening.world.model import REQUIREMENTS, Requirement

What = Literal["requirements", "capacities"]
Scope = Literal["play", "all"]
Sort = Literal["worst", "soonest", "name"]

WHATS: tuple[What, ...] = ("requirements", "capacities")
SCOPES: tuple[Scope, ...] = ("play", "all")
SORTS: tuple[Sort, ...] = ("worst", "soonest", "name")


@dataclass(frozen=True, slots=True)
class LevelView:
    """What of the levels is looked at, and in which order."""

    what: What = "requirements"
    """The seven of each place, or every capacity by itself."""
    scope: Scope = "play"
    """The regions in play with their areas, or all regions."""
    sort: Sort = "worst"
    """Places and capacities: the worst first, the soonest empty first, or by name."""
    mapped: Requirement | None = None
    """Which of the seven the tiles of the map show; None: the worst of each."""


USUAL = LevelView()
"""How the table is looked at first."""

_T = TypeVar("_T")


def _next(all_: Sequence[_T], one: _T) -> _T:
    """The one behind `one`; the first behind the last."""
    return all_[(all_.index(one) + 1) % len(all_)]


def turned_what(view: LevelView) -> LevelView:
    """The view of capacities instead of requirements, or the other way round."""
    return replace(view, what=_next(WHATS, view.what))


def turned_scope(view: LevelView) -> LevelView:
    """The view of all regions instead of those in play, or the other way round."""
    return replace(view, scope=_next(SCOPES, view.scope))


def turned_sort(view: LevelView) -> LevelView:
    """The view in the next order."""
    return replace(view, sort=_next(SORTS, view.sort))


def turned_map(view: LevelView) -> LevelView:
    """The view whose map shows the next of the seven, and behind the last the worst again."""
    return replace(view, mapped=_next((None, *REQUIREMENTS), view.mapped))


@dataclass(frozen=True, slots=True)
class LevelCell:
    """A requirement or a capacity in a place."""

    level: int
    """0 to 1 000 000 ppm."""
    trend: Trend = "stays"
    """Over the past hour."""
    why: str = ""
    """What holds it down, `because of power`, or where it is lowest; empty where it is whole."""
    worst: str = ""
    """Id of the capacity that is meant by that; else empty."""


def worst_of(cells: Iterable[LevelCell | None]) -> LevelCell | None:
    """That with the lowest level; None where there is none at all."""
    present = (cell for cell in cells if cell is not None)
    return min(present, key=lambda cell: cell.level, default=None)


@dataclass(frozen=True, slots=True)
class Column:
    """What stands in a column: a requirement, or a place."""

    key: str
    code: str
    """As short as it can be said."""
    name: str
    """In full."""


@dataclass(frozen=True, slots=True)
class LevelRow:
    """A place with its requirements, or a capacity with the places that have it."""

    key: str
    name: str
    cells: tuple[LevelCell | None, ...]
    """In the order of the columns; None where there is nothing of that kind."""
    left: str = ""
    """Hours until the first of its buffers is empty, `4h10`; empty where none drains."""
    buffer: str = ""
    """Which that is, in a sentence; else empty."""


@dataclass(frozen=True, slots=True)
class LevelTable:
    """What the pane of levels shows."""

    view: LevelView
    columns: tuple[Column, ...] = ()
    rows: tuple[LevelRow, ...] = ()
    lowest: int | None = None
    """The lowest level of any requirement in play, in ppm, in whichever form the table is."""

    def row(self, key: str) -> int:
        """The index of the row called `key`; the first where there is none."""
        return next((at for at, row in enumerate(self.rows) if row.key == key), 0)

    def column(self, key: str) -> int:
        """The index of the column called `key`; the first where there is none."""
        return next((at for at, column in enumerate(self.columns) if column.key == key), 0)
