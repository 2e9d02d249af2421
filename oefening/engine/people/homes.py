"""Homes: the people of an area, who of them lack something, and where they are instead."""

from dataclasses import dataclass, field

from oefening.engine.flow.kernel import Kernel
from oefening.engine.flow.parts import Unit
from oefening.engine.lasting import Lasting
from oefening.engine.run import Run
from oefening.world.model import NATION
from oefening.world.nodes import WHOLE
from oefening.world.reception import Reception as Rules


@dataclass(slots=True, eq=False)
class Drive:
    """What makes people look for shelter: that they have lacked something for long."""

    unit: Unit
    share: int
    """Of them who do, in ppm."""
    lasting: Lasting


@dataclass(slots=True, eq=False)
class Home:
    """The people of an area, or of a region that is whole."""

    place: str
    persons: int
    needs: dict[str, Unit]
    """By need."""
    drives: list[Drive]
    away: int = 0
    """Persons who have been taken elsewhere."""
    leaving: int = 0
    """Persons who wait to be."""
    seeking: int = 0
    housed: int = 0
    served: dict[str, int] = field(default_factory=dict)
    """By need."""
    alarm: int = -1
    """The second for which it was last asked to be looked at again."""

    def seek(self, now: int) -> int:
        """How many look for shelter at `now`: by the need that drives out most of them."""
        longing = [
            drive.lasting.step(now, drive.unit.lacking) * drive.share // WHOLE
            for drive in self.drives
        ]
        return min(max(longing, default=0), self.persons - self.away)

    def next(self) -> int | None:
        """The next second in which that may change by itself; None if it will not."""
        due = [at for drive in self.drives if (at := drive.lasting.next()) is not None]
        return min(due, default=None)

    def unserved(self, need: str) -> int:
        """Persons who lack a need, are not housed and not served yet."""
        return max(0, self.lacking(need) - self.housed - self.served.get(need, 0))

    def lacking(self, need: str) -> int:
        """Persons who lack a need at home."""
        return self.needs[need].lacking if need in self.needs else 0

    def ease(self, kernel: Kernel) -> None:
        """Have the kernel count who is away, and who is provided for."""
        for need, unit in self.needs.items():
            kernel.ease(unit, self.away, self.housed + self.served.get(need, 0))


def homes_by_region(run: Run, rules: Rules) -> dict[str, list[Home]]:
    """Every region with its homes: its areas, or itself where it is whole."""
    split = run.world.areas
    found: dict[str, list[Home]] = {}
    for place in run.world.places:
        if place.id != NATION and place.id not in split:
            home = _home(run, rules, place.id, place.persons)
            found.setdefault(place.within or place.id, []).append(home)
    return found


def _home(run: Run, rules: Rules, place: str, persons: int) -> Home:
    known = run.kernel.by_address
    needs = {
        need: known[address] for need in run.world.needs if (address := f"{place}.{need}") in known
    }
    drives = [
        Drive(known[address], seeking.share, Lasting(seeking.after, rules.returning))
        for need, seeking in rules.seeking.items()
        if seeking.share and (address := f"{place}.{need}") in known
    ]
    return Home(place, persons, needs, drives)
