"""The map of tiles: where each region stands, in words of one language."""

from dataclasses import dataclass

from oefening.tui.frames.level_table import Column, LevelCell, worst_of


@dataclass(frozen=True, slots=True)
class Tile:
    """A region, or an area of one."""

    place: str
    code: str
    """`VR09`; of an area what stands behind its region."""
    name: str
    column: int
    row: int
    """Where it stands in the grid, from the top left."""
    in_play: bool
    cells: tuple[LevelCell | None, ...]
    """The seven, in their order; None where there is nothing of that kind."""

    def cell(self, requirement: int | None) -> LevelCell | None:
        """That of the requirement with this index; for None the worst."""
        return worst_of(self.cells) if requirement is None else self.cells[requirement]


@dataclass(frozen=True, slots=True)
class TileMap:
    """What the pane of the map shows."""

    requirement: int | None
    """Index of the requirement that tiles show; None: the worst of each."""
    requirements: tuple[Column, ...]
    tiles: tuple[Tile, ...]
    areas: tuple[tuple[Tile, ...], ...]
    """Of each of the tiles those of its areas, none of a whole region."""

    def tile(self, place: str) -> int:
        """The index of the tile of `place`; of the first in play where there is none."""
        named = (at for at, tile in enumerate(self.tiles) if tile.place == place)
        played = (at for at, tile in enumerate(self.tiles) if tile.in_play)
        return next(named, next(played, 0))

    def beside(self, at: int, right: int, down: int) -> int:
        """The index of the tile beside that with index `at`, in one direction; `at` at the edge.

        Up and down it is the nearest of the next row that has any.
        """
        here = self.tiles[at]
        ahead = [
            (number, tile)
            for number, tile in enumerate(self.tiles)
            if (tile.row == here.row and (tile.column - here.column) * right > 0)
            or (tile.row - here.row) * down > 0
        ]

        def far(one: tuple[int, Tile]) -> tuple[int, int]:
            return abs(one[1].row - here.row), abs(one[1].column - here.column)

        return min(ahead, key=far, default=(at, here))[0]
