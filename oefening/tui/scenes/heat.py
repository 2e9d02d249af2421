"""The heat table: places by requirements."""

from oefening.projections.levels import Heat
from oefening.projections.levels import HeatRow as Row
from oefening.tui.frame import HeatCell, HeatRow
from oefening.tui.scenes.look import Look
from oefening.world.model import NATION, REQUIREMENTS


def heat_rows(look: Look) -> tuple[HeatRow, ...]:
    """The regions in play and their areas, worst first, then the nation."""
    levels = look.sight.levels
    played = levels.rows(look.state, levels.in_play(look.scenario.regions))
    rows = (*sorted(played, key=lambda row: row.worst), levels.nation(look.state))
    return tuple(_row(look, row) for row in rows)


def requirements(look: Look) -> tuple[str, ...]:
    """Names of the seven, in the order of the model."""
    return tuple(look.say(look.names.requirement(requirement)) for requirement in REQUIREMENTS)


def _row(look: Look, row: Row) -> HeatRow:
    def cell(heat: Heat | None) -> HeatCell | None:
        if heat is None:
            return None
        nation = row.place == NATION
        worst = look.names.place(heat.worst) if nation else look.names.capacity(heat.worst)
        return HeatCell(heat.level, look.say(worst))

    name = look.say(look.names.place(row.place))
    return HeatRow(row.place, name, tuple(cell(heat) for heat in row.heats))
