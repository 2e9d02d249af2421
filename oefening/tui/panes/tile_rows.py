"""What the pane of the map shows, as plain rows: a tile is one line, or two where there is room."""

from dataclasses import dataclass

from oefening.text import Language, say
from oefening.tui.frames.level_table import LevelCell
from oefening.tui.frames.tile_map import Tile, TileMap
from oefening.tui.keys.legend import levels
from oefening.tui.panes.level_rows import FORMS, Form, in_full, level_text
from oefening.tui.widgets.draw import BLANK, Part, Row, cut, fit, line, paragraph

LEAST, USUAL, MOST = 10, 12, 18
"""Cells that a tile takes, with the gap beside it; below the usual it has no percent sign."""

STILL, SHORT = Form(5, trend=False), Form(4, sign=False, trend=False)
"""How much of a level is written on a line beside a name: without its trend, `62%▼` or `62▼`."""

AREA = 25
"""Cells of the tile of an area."""


@dataclass(frozen=True, slots=True)
class Grid:
    """How tiles are laid out."""

    width: int
    """Cells of a tile, with the gap beside it."""
    lines: int
    """Lines of a tile, 1 or 2."""
    gap: int
    """Blank lines between tiles, 0 or 1."""

    @property
    def step(self) -> int:
        """Lines from one row of tiles to the next."""
        return self.lines + self.gap


def grid(shown: TileMap, width: int, lines: int) -> Grid:
    """The roomiest layout of the tiles in `width` cells and `lines` lines; at least one line."""
    across = max(tile.column for tile in shown.tiles) + 1
    down = max(tile.row for tile in shown.tiles) + 1
    each = min(MOST, max(LEAST, (width - 1) // across))
    for each_lines, gap in ((2, 1), (2, 0)):
        if down * (each_lines + gap) - gap <= lines:
            return Grid(each, each_lines, gap)
    return Grid(each, 1, 0)


def tile_lines(shown: TileMap, laid: Grid, chosen: int) -> list[Row]:
    """The tiles in their places; the one with index `chosen` stands in brackets."""
    down = max(tile.row for tile in shown.tiles) + 1
    rows: list[Row] = []
    for row in range(down):
        across = {tile.column: at for at, tile in enumerate(shown.tiles) if tile.row == row}
        rows += [_line(shown, laid, across, number, chosen) for number in range(laid.lines)]
        rows += [BLANK] * (laid.gap if row < down - 1 else 0)
    return rows


def _line(shown: TileMap, laid: Grid, across: dict[int, int], number: int, chosen: int) -> Row:
    """One line of a row of tiles: the `number`th of each."""
    parts: list[Part] = []
    before: int | None = None
    for column in range(max(across, default=-1) + 1):
        at = across.get(column)
        parts.append(_edge(at, before, chosen))
        parts += (
            [(" " * (laid.width - 1), "")]
            if at is None
            else _tile(shown.tiles[at], shown.requirement, laid, number)
        )
        before = at
    parts.append(_edge(None, before, chosen))
    return tuple(parts)


def _edge(at: int | None, before: int | None, chosen: int) -> Part:
    """What stands between two tiles: the brackets of the one that is chosen."""
    if at == chosen:
        return "[", "key"
    return ("]", "key") if before == chosen else (" ", "")


def _tile(tile: Tile, requirement: int | None, laid: Grid, number: int) -> list[Part]:
    room = laid.width - 1
    cell = tile.cell(requirement)
    mark = say("en", "levels.map.in-play")[0] if tile.in_play else " "
    if laid.lines == 1:
        level, style = _level(cell, STILL if laid.width >= USUAL else SHORT)
        return [(f"{mark}{fit(tile.code, room - 1 - len(level))}{level}", style)]
    level, style = _level(cell)
    if number == 0:
        named = f"{tile.code} {tile.name}" if room >= MOST - 1 else tile.code
        return [(f"{mark}{fit(named, room - 1)}", style)]
    return [(f"{level} ".rjust(room), style)]


def _level(cell: LevelCell | None, form: Form = FORMS[0]) -> Part:
    """As much of a level as `form` has room for, as wide as it can become, and its style."""
    text, style = ("—", "dim") if cell is None else level_text(cell, form)
    return text.rjust(form.width), style


def detail(shown: TileMap, chosen: int, width: int, language: Language) -> list[Row]:
    """What the chosen tile says, in two lines."""
    tile = shown.tiles[chosen]
    cell = tile.cell(shown.requirement)
    number = shown.requirement
    if number is None and cell is not None:
        number = tile.cells.index(cell)
    what = "" if number is None else line(shown.requirements[number].name)
    level = "—" if cell is None else in_full(cell, language)
    place = f"{tile.code} {line(tile.name)}"
    said = say(
        language, "levels.cell", place=place, what=what or heading(shown, language), level=level
    )
    return [*paragraph(said, width, "strong"), BLANK][:2]


def heading(shown: TileMap, language: Language) -> str:
    """What the tiles show: one of the seven, or the worst of each."""
    if shown.requirement is None:
        return say(language, "levels.map.worst")
    return line(shown.requirements[shown.requirement].name)


def area_lines(shown: TileMap, chosen: int, width: int, language: Language) -> list[Row]:
    """The areas of the chosen region, side by side as far as there is room."""
    region, areas = shown.tiles[chosen], shown.areas[chosen]
    if not areas:
        return [((fit(say(language, "levels.map.whole", region=line(region.name)), width), "dim"),)]
    rows: list[Row] = [
        ((fit(say(language, "levels.map.areas", region=line(region.name)), width), "head"),)
    ]
    across = max(1, width // AREA)
    for first in range(0, len(areas), across):
        parts: list[Part] = []
        for area in areas[first : first + across]:
            level, style = _level(area.cell(shown.requirement))
            room = AREA - 2 - len(level)
            parts += [(" ", ""), (f"{fit(area.name, room)} {level}", style)]
        rows.append(cut(tuple(parts), width))
    return rows


def area_at(shown: TileMap, chosen: int, width: int, at: tuple[int, int]) -> Tile | None:
    """The area of the chosen region at column and line `at` of `area_lines`, or None."""
    areas, across = shown.areas[chosen], max(1, width // AREA)
    column, row = at[0] // AREA, at[1] - 1
    number = row * across + column
    inside = row >= 0 and column < across and number < len(areas)
    return areas[number] if inside else None


def legend(width: int, language: Language) -> Row:
    """What the marks mean."""
    parts: list[Part] = [(f" {say(language, 'levels.map.in-play')} ", "")]
    parts += [(f"  {told}", "dim") for told in levels(language)]
    return cut(tuple(parts), width)
