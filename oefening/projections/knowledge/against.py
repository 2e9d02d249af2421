"""A cell's picture against the truth: what it knew, of when that was, and how things stood."""

from collections.abc import Iterable
from dataclasses import dataclass

from oefening.projections.knowledge.knowledge import Knowledge, Known
from oefening.projections.knowledge.sight import Row
from oefening.projections.levels import Heat
from oefening.state import State
from oefening.world.nodes import PERCENT, WHOLE, capacity_of

MATTERS = 5 * PERCENT
"""How much a cell has wrong from which on it may matter to what it decides, in ppm (assumed)."""


@dataclass(frozen=True, slots=True)
class Compared:
    """A line of a cell's picture beside how it was."""

    row: Row
    known: Heat
    """As the cell knew it, by the worst of the capacities that it sees."""
    true: Heat
    """The same as it was."""
    as_of: int
    """Exercise second of which the cell's picture was; negative: of before STARTEX."""
    down_since: int | None
    """Since when its channel was down there; None: it was not."""
    nodes: tuple[tuple[Known, int], ...]
    """All of it that was not whole, or was not known to be: with how it was, in ppm."""

    @property
    def error(self) -> int:
        """How much better the cell took it to be than it was, in ppm; negative: worse."""
        return self.known.level - self.true.level

    @property
    def differs(self) -> bool:
        """Whether the cell had it wrong."""
        return self.error != 0

    @property
    def matters(self) -> bool:
        """Whether there is anything to tell: something is not whole, or is not known to be."""
        return bool(self.nodes)


def compared(knowledge: Knowledge, cell: str, state: State, at: int) -> tuple[Compared, ...]:
    """Every line of a cell's picture at second `at`, of which `state` is, beside the truth."""
    sight = knowledge.sights[cell]
    found = []
    for row, addresses in sight.rows.items():
        known = [knowledge.known(sight, address, state, at) for address in addresses]
        beside = [(one, state.level(one.address)) for one in known]
        found.append(
            Compared(
                row=row,
                known=_worst((one.address, one.level) for one in known),
                true=_worst((one.address, true) for one, true in beside),
                as_of=known[0].as_of,
                down_since=known[0].down_since,
                nodes=tuple(pair for pair in beside if min(pair[0].level, pair[1]) < WHOLE),
            )
        )
    return tuple(found)


def _worst(levels: Iterable[tuple[str, int]]) -> Heat:
    """The lowest of several levels by address, with the capacity that is at it."""
    address, level = min(levels, key=lambda one: one[1])
    return Heat(level, capacity_of(address))
