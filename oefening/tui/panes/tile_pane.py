"""The pane of the map: arrows go from tile to tile, and the line above says the chosen one."""

from textual.events import Click

from oefening.text import say
from oefening.tui.frames.frame import Frame
from oefening.tui.frames.tile_map import TileMap
from oefening.tui.panes import tile_rows
from oefening.tui.panes.panes import PlacePane
from oefening.tui.panes.tile_rows import Grid
from oefening.tui.widgets.draw import BLANK, Row

PINNED = 2
"""Lines above the tiles."""


class TilePane(PlacePane):
    """Regions where they stand in the country, the areas of the chosen one below them."""

    def __init__(self) -> None:
        super().__init__("map")
        self._map: TileMap | None = None
        self._grid: Grid | None = None
        self._place = ""
        """Empty until somebody moves: then the first region in play is chosen."""
        self._areas_from = 0
        """The line at which what is said of areas begins."""

    # ── drawing ──────────────────────────────────────────────────────────────────────────────────

    def looking(self, frame: Frame) -> str:
        """Which requirement."""
        language = frame.view.language
        return f" · {tile_rows.heading(frame.tiles, language)}" if frame.tiles else ""

    def seen(self, frame: Frame) -> object:
        """The map."""
        return frame.tiles

    def draw(self, frame: Frame) -> None:
        """The tiles as large as there is room for, and below them areas and what marks mean."""
        shown, language = frame.tiles, frame.view.language
        if shown is None or not shown.tiles:
            self._map = None
            self.put([((say(language, "levels.map.none"), "dim"),)])
            return
        self._map = shown
        chosen, width = shown.tile(self._place), self.room
        areas = tile_rows.area_lines(shown, chosen, width, language)
        room = self.size.height - PINNED - len(areas) - 2
        self._grid = grid = tile_rows.grid(shown, width, room)
        tiles = tile_rows.tile_lines(shown, grid, chosen)
        below: list[Row] = [BLANK, *areas, tile_rows.legend(width, language)]
        spare = self.size.height - PINNED - len(tiles) - len(below)
        below[-1:-1] = [BLANK] * (spare > 0)
        self._areas_from = len(tiles) + 1
        top = shown.tiles[chosen].row * grid.step
        detail = tile_rows.detail(shown, chosen, width, language)
        self.put([*tiles, *below], pinned=tuple(detail))
        self.reveal(top + grid.lines - 1)
        self.reveal(top)

    # ── the chosen tile ──────────────────────────────────────────────────────────────────────────

    @property
    def place(self) -> str:
        """Id of the region that is chosen; empty while there is none."""
        return "" if self._map is None else self._map.tiles[self._map.tile(self._place)].place

    @property
    def where(self) -> str:
        """The region that is chosen."""
        return self.place

    def steer(self, down: int) -> bool:
        """Choose the nearest tile so many rows that have any further down."""
        return self._move(0, down)

    def slide(self, right: int) -> bool:
        """Choose the tile so many further in the row."""
        return self._move(right, 0)

    def _move(self, right: int, down: int) -> bool:
        if self._map is None:
            return False
        at, before = self._map.tile(self._place), -1
        for _ in range(max(abs(right), abs(down))):
            at, before = self._map.beside(at, right, down), at
            if at == before:
                break
        self._choose(self._map.tiles[at].place)
        return True

    def _choose(self, place: str) -> None:
        self._place = place
        self.redraw()

    def on_click(self, event: Click) -> None:
        """Choose the tile that was pointed at; of an area below them have the page opened."""
        offset = event.get_content_offset_capture(self)
        line, grid = self.row_at(offset.y), self._grid
        if line is None or grid is None or self._map is None:
            return
        column, row = offset.x // grid.width, line // grid.step
        for tile in self._map.tiles:
            if (tile.column, tile.row) == (column, row):
                self._choose(tile.place)
        chosen = self._map.tile(self._place)
        at = (offset.x, line - self._areas_from)
        area = tile_rows.area_at(self._map, chosen, self.room, at)
        if area is not None:
            self.post_message(self.Opened(area.place))
