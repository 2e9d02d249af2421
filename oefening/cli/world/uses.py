"""What uses each number of the world, by name, as `oefening world --sources` says it."""

from oefening.source import Bilingual
from oefening.text import Phrase, phrase
from oefening.text.content import name
from oefening.world.model import NATION, World

HERE = "HERE"
"""What stands for any place in the file of a capacity."""


class Uses:
    """What uses the numbers of a world."""

    def __init__(self, world: World) -> None:
        self._world = world
        nodes = {id: one.name for id, one in world.capacities.items()}
        nodes |= {id: one.name for id, one in world.needs.items()}
        self._named: dict[str, dict[str, Bilingual]] = {
            HERE: nodes,
            NATION: nodes,
            "levers": {id: one.name for id, one in world.levers.items()},
            "couplings": {id: one.name for id, one in world.couplings.items()},
            "measures": {id: one.name for id, one in world.measures.items()},
            "yardsticks": {id: one.name for id, one in world.yardsticks.items()},
            "crews": dict(world.trades),
        }

    def of(self, number: str) -> tuple[Phrase, ...]:
        """What uses the number of that name: none of a column of the table of regions."""
        used = [self._place(one) for one in self._world.uses.get(number, ())]
        used += [
            phrase("world-use-switch", name=_said(switch.name))
            for switch in self._world.switches.values()
            if number in switch.sets
        ]
        return tuple(dict.fromkeys(used))

    def _place(self, place: str) -> Phrase:
        section, _, id = place.partition(".")
        if section in self._named:
            return phrase(f"world-use-{section}", name=_said(self._named[section][id]))
        return phrase(f"world-use-{section}", place=place, year=id)


def _said(given: Bilingual) -> Phrase:
    return name(given.nl or "", given.en or "")
