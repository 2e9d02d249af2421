"""The table of levels: places by requirements, or capacities by places."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from oefening.projections.buffers import Buffer, draining
from oefening.projections.levels import Heat, HeatRow
from oefening.projections.trend import Trend, an_hour_ago, trends
from oefening.text import phrase, say
from oefening.text.content import roughly
from oefening.tui.frames.level_table import Column, LevelCell, LevelRow, LevelTable, LevelView, Sort
from oefening.tui.scenes.buffers import buffer_name
from oefening.tui.scenes.look import Look
from oefening.world.model import NATION, REQUIREMENTS
from oefening.world.nodes import WHOLE

_NEVER = 10**12
"""Seconds left of what does not drain, as it is sorted."""


def level_table(look: Look, view: LevelView) -> LevelTable:
    """The table as `view` wants it."""
    levels = look.sight.levels
    in_play = levels.in_play(look.scenario.regions)
    places = in_play if view.scope == "play" else levels.regions
    table = LevelTable(view, lowest=_lowest(look, in_play))
    if not places:
        return table
    grid = _Grid.of(look, view, places)
    columns, rows = _by_place(grid) if view.what == "requirements" else _by_capacity(grid)
    return LevelTable(view, columns, rows, table.lowest)


def _lowest(look: Look, places: Sequence[str]) -> int | None:
    return min((look.rows[place].worst for place in places), default=None)


@dataclass(frozen=True, slots=True)
class _Grid:
    """Every level that the table shows."""

    look: Look
    sort: Sort
    places: tuple[str, ...]
    """In order, the nation last."""
    heats: Mapping[str, tuple[Heat | None, ...]]
    """By place: the seven, or the world's capacities."""
    trends: Mapping[str, tuple[Trend | None, ...]]
    first: Mapping[str, Buffer]
    """By place, what will be empty soonest."""

    @staticmethod
    def of(look: Look, view: LevelView, places: Sequence[str]) -> "_Grid":
        """The grid of `places` and the nation, in the order that is wanted."""
        asked = (*places, NATION)
        before, now = _heats(look, view, asked)
        first = look.sight.buffers.first_empty(look.state, look.now, look.last)
        ranks = {
            place: _rank(view.sort, now[place], first.get(place), _path(look, place))
            for place in places
        }
        return _Grid(
            look,
            view.sort,
            (*sorted(places, key=lambda place: ranks[place]), NATION),
            now,
            {place: trends(before[place], now[place]) for place in asked},
            first,
        )

    def cell(self, place: str, at: int) -> LevelCell | None:
        """The cell of `place` for the requirement or capacity with index `at`."""
        return level_cell(self.look, self.heats[place][at], self.trends[place][at])

    def row(
        self, key: str, name: str, cells: tuple[LevelCell | None, ...], buffer: Buffer | None
    ) -> LevelRow:
        """A row, with the buffer that is empty soonest in it."""
        if buffer is None:
            return LevelRow(key, name, cells)
        left = self.look.say(roughly(buffer.left))
        called = buffer_name(self.look, buffer.key)
        told = say(self.look.language, "levels.first-empty", buffer=called, left=left)
        return LevelRow(key, name, cells, left, told)


def level_cell(look: Look, heat: Heat | None, trend: Trend | None) -> LevelCell | None:
    """A level with its trend and with what holds it down; None where there is none."""
    if heat is None or trend is None:
        return None
    if heat.level == WHOLE or not heat.worst:
        return LevelCell(heat.level, trend)
    if heat.worst in look.sight.header.world.capacities:
        why = phrase("levels.because", worst=look.names.capacity(heat.worst))
        return LevelCell(heat.level, trend, look.say(why), heat.worst)
    why = phrase("levels.lowest-in", worst=look.names.place(heat.worst))
    return LevelCell(heat.level, trend, look.say(why))


def seven(look: Look, place: str) -> tuple[LevelCell | None, ...]:
    """The seven of a place, in their order; None where there is nothing of that kind."""
    now = look.rows[place].heats
    marks = trends(look.before[place].heats, now)
    return tuple(level_cell(look, heat, mark) for heat, mark in zip(now, marks, strict=True))


def requirement_columns(look: Look) -> tuple[Column, ...]:
    """The seven, in their order."""
    return tuple(
        Column(
            requirement,
            say(look.language, f"levels.{requirement}"),
            look.say(look.names.requirement(requirement)),
        )
        for requirement in REQUIREMENTS
    )


def _by_place(grid: _Grid) -> tuple[tuple[Column, ...], tuple[LevelRow, ...]]:
    """Places by the seven."""
    look = grid.look
    columns = requirement_columns(look)
    return columns, tuple(
        grid.row(
            place,
            look.say(look.names.place(place)),
            tuple(grid.cell(place, at) for at in range(len(columns))),
            grid.first.get(place),
        )
        for place in grid.places
    )


def _by_capacity(grid: _Grid) -> tuple[tuple[Column, ...], tuple[LevelRow, ...]]:
    """Capacities by places; what no place has is left out.

    Those that only carry others come last, unless it is asked what is empty first: often that is
    a reserve of theirs.
    """
    look, capacities = grid.look, grid.look.sight.levels.capacities
    first: dict[str, Buffer] = {}
    for buffer in draining(look.state, look.now, look.last):
        if buffer.place in grid.places:
            first.setdefault(buffer.capacity, buffer)
    ranked = []
    for at, capacity in enumerate(capacities):
        name = look.say(look.names.capacity(capacity))
        heats = tuple(grid.heats[place][at] for place in grid.places)
        if any(heat is not None for heat in heats):
            carries = look.sight.header.world.capacities[capacity].requirement is None
            order = _rank(grid.sort, heats, first.get(capacity), (name.casefold(),))
            rank = carries and grid.sort != "soonest", order
            cells = tuple(grid.cell(place, at) for place in grid.places)
            ranked.append((rank, at, grid.row(capacity, name, cells, first.get(capacity))))
    columns = tuple(
        Column(place, place.rpartition("/")[2], look.say(look.names.place(place)))
        for place in grid.places
    )
    return columns, tuple(row for _, _, row in sorted(ranked, key=lambda one: one[:2]))


_Heats = dict[str, tuple[Heat | None, ...]]


def _heats(look: Look, view: LevelView, places: Sequence[str]) -> tuple[_Heats, _Heats]:
    """What the table shows of each of `places`, an hour ago and now."""
    if view.what == "requirements":
        return _seven(look.before, places), _seven(look.rows, places)
    levels, then = look.sight.levels, an_hour_ago(look.history, look.now)
    return (
        {place: levels.by_capacity(then, place) for place in places},
        {place: levels.by_capacity(look.state, place) for place in places},
    )


def _seven(rows: Mapping[str, HeatRow], places: Sequence[str]) -> _Heats:
    return {place: rows[place].heats for place in places}


_Rank = tuple[int, list[int], tuple[str, ...]]


def _rank(
    sort: Sort, heats: Sequence[Heat | None], buffer: Buffer | None, path: tuple[str, ...]
) -> _Rank:
    """Where a row stands in the order `sort`: lower comes first."""
    levels = sorted(heat.level for heat in heats if heat is not None and heat.level < WHOLE)
    levels.append(WHOLE)
    match sort:
        case "worst":
            return 0, levels, ()
        case "soonest":
            return _NEVER if buffer is None else buffer.left, levels, ()
        case "name":
            return 0, [], path


def _path(look: Look, place: str) -> tuple[str, ...]:
    """The name of a place behind that of the region that it is in."""
    region = place.partition("/")[0]
    ids = (region,) if region == place else (region, place)
    return tuple(look.say(look.names.place(id)).casefold() for id in ids)
