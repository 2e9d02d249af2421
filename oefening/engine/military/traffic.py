"""What convoys ask of roads and railways, and what civil traffic loses by it.

The loss is what the civil class of demand would be given more of the same supply, in the world's
own order of service and with its own caps, if no convoy were there: nothing while there is none. In
person-seconds it is that share of the persons who are on the way there, times how long; who are at
home lose nothing by it.
"""

from dataclasses import dataclass
from functools import partial

from oefening import events
from oefening.engine.flow.compile import class_index
from oefening.engine.flow.levels import CUBE, outflow
from oefening.engine.flow.parts import UP, Unit
from oefening.engine.run import Run
from oefening.world.military import Military, Mode
from oefening.world.nodes import WHOLE


@dataclass(slots=True, eq=False)
class Stretch:
    """The roads of a place, or its railways, with the convoys on them."""

    unit: Unit
    military: int
    """Index of the class that convoys are in."""
    civil: int
    civilians: int
    """Persons who are on it at one moment."""
    packets: int = 0
    lost: int = 0
    """Share of civil traffic, in ppm, that is lost to them now."""
    sum: int = 0
    """The same, times seconds, so far."""
    since: int = 0


class Traffic:
    """Convoys on all roads and railways.

    While a way has room enough for them nobody's level changes by them, and none is solved anew.
    """

    def __init__(self, run: Run, rules: Military) -> None:
        self._run = run
        self._rules = rules
        self._stretches: dict[str, list[Stretch]] = {}
        for kind in (events.NodeHeld, events.NodeLetGo):
            run.hear(kind, self._look_at_all)

    def add(self, address: str, mode: Mode, packets: int) -> None:
        """Have so many packets more, or fewer, on a way, that go by `mode`.

        Each asks a share of its normal demand.
        """
        run, asks = self._run, mode.asks
        for stretch in self._at(address, mode):
            unit = stretch.unit
            stretch.packets += packets
            unit.shares[stretch.military].extra += asks * packets
            unit.wants[stretch.military] += asks * packets
            unit.total += asks * packets
            if unit.waits or unit.total > unit.able or unit.degraded():
                run.kernel.touch(unit, rises=True)
                self._look_at_rest(stretch)

    def _at(self, address: str, mode: Mode) -> list[Stretch]:
        """The stretches that `address` is; none where demand is not divided into these classes."""
        if address not in self._stretches:
            found = self._stretches[address] = []
            for unit in self._run.units(address):
                military = class_index(unit, self._rules.class_)
                civil = class_index(unit, self._rules.civil)
                if military >= 0 and civil >= 0:
                    there = self._run.persons(unit) * mode.civilians // WHOLE
                    stretch = Stretch(unit, military, civil, there)
                    found.append(stretch)
                    self._run.watch(unit.address, partial(self._look_at_rest, stretch))
        return self._stretches[address]

    def _look_at_all(self) -> None:
        """Look at whatever has convoys: a way may be held by hand, or let go, at the same level."""
        for stretches in self._stretches.values():
            for stretch in stretches:
                self._look_at_rest(stretch)

    def _look_at_rest(self, stretch: Stretch) -> None:
        key = f"traffic/{stretch.unit.address}"
        self._run.closing[key] = partial(self._count, stretch)

    def _count(self, stretch: Stretch) -> None:
        """Tell what civil traffic loses from now on, if that is another share than before."""
        run, lost = self._run, _lost(stretch, self._run.now)
        if lost == stretch.lost:
            return
        stretch.sum += stretch.lost * (run.now - stretch.since)
        stretch.lost, stretch.since = lost, run.now
        persons, much = stretch.civilians * lost // WHOLE, stretch.civilians * stretch.sum // WHOLE
        run.emit(events.TrafficHindered(stretch.unit.address, persons, much))


def _lost(stretch: Stretch, now: int) -> int:
    """Share of civil traffic that is lost to convoys, in ppm.

    None is lost by a way that is held by hand or has not restarted: that is no doing of theirs.
    """
    unit = stretch.unit
    down = unit.latch is not None and unit.latch.phase != UP
    if not stretch.packets or unit.holds or down:
        return 0
    rest = outflow(unit, now) * unit.margin // CUBE
    for index, share in enumerate(unit.shares):
        want = unit.wants[index] - share.extra
        given = min(rest, want * share.cap // WHOLE)
        rest -= given
        if index == stretch.civil:
            level = given * WHOLE // want if want else WHOLE
            return max(0, level - unit.levels[index])
    return 0
