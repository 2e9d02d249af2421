"""The map of tiles: every region in its place in the grid, with the areas of those split."""

from oefening.tui.frames.tile_map import Tile, TileMap
from oefening.tui.scenes.levels import requirement_columns, seven
from oefening.tui.scenes.look import Look
from oefening.world.model import REQUIREMENTS, Requirement

ACROSS = 6
"""Tiles in a row where the world does not say where its regions lie."""


def tile_map(look: Look, mapped: Requirement | None) -> TileMap:
    """The map that shows the requirement `mapped`, or the worst of each region."""
    levels = look.sight.levels
    regions = levels.regions
    split = tuple(levels.areas(region) for region in regions)
    places = (*regions, *(area for areas in split for area in areas))
    spots = _spots(look, regions)
    tiles = {place: _tile(look, place, spots) for place in places}
    return TileMap(
        None if mapped is None else REQUIREMENTS.index(mapped),
        requirement_columns(look),
        tuple(tiles[region] for region in regions),
        tuple(tuple(tiles[area] for area in areas) for areas in split),
    )


def _tile(look: Look, place: str, spots: dict[str, tuple[int, int]]) -> Tile:
    region, _, area = place.partition("/")
    return Tile(
        place,
        area or region,
        look.say(look.names.place(place)),
        *spots[region],
        region in look.scenario.regions,
        seven(look, place),
    )


def _spots(look: Look, regions: tuple[str, ...]) -> dict[str, tuple[int, int]]:
    """Column and row of each region: the world's own, unless two regions would stand in one."""
    places = {place.id: place for place in look.sight.header.world.places}
    found = {region: (places[region].column, places[region].row) for region in regions}
    if len(set(found.values())) == len(found):
        return found
    return {region: (at % ACROSS, at // ACROSS) for at, region in enumerate(regions)}
