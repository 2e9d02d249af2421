"""Levers as they were pulled: from when they worked, and how what they serve stood by then."""

from collections.abc import Iterator
from dataclasses import dataclass

from oefening import events
from oefening.projections.opened import Opened
from oefening.record import Record
from oefening.state import State
from oefening.world.costs import Cost
from oefening.world.effects import Effect, OpenReception, StockChange, TierChange
from oefening.world.levers import LeverUse
from oefening.world.model import World
from oefening.world.nodes import WHOLE
from oefening.world.pull import lever_effects


@dataclass(frozen=True, slots=True)
class Short:
    """A node that did not deliver in full."""

    node: str
    level: int
    """Parts per million, below 100 %."""
    since: int
    """Exercise second from which on it was below 100 %."""


@dataclass(slots=True)
class Pulled:
    """A lever that was pulled, and what came of it."""

    use: LeverUse
    owner: str
    at: int
    """Exercise second at which it was pulled."""
    begins: int
    """Exercise second from which on it is to work."""
    number: int
    """Of the record in which it was pulled."""
    cost: Cost
    """What it asks."""
    working: int | None = None
    """Number of the record from which on it works; None until it has come to that."""
    off: bool = False
    """Whether it was retracted before."""
    late: Short | None = None
    """Of the nodes that it serves, the one that stood lowest when it began to work; None where all
    were whole, or where it serves none in particular."""
    opened: tuple[Opened, ...] = ()
    """The sites that it has made ready, kind by kind, from when it works."""

    @property
    def works(self) -> bool:
        """Whether it has come to work."""
        return self.working is not None

    @property
    def opened_all(self) -> bool:
        """Whether all sites that it was to open, if any, opened as it came to work."""
        return all(one.at_once for one in self.opened)


class PulledLevers:
    """A follower of records that keeps every lever that was pulled, in order."""

    def __init__(self, world: World) -> None:
        self.pulled: list[Pulled] = []
        self._waiting: dict[str, list[Pulled]] = {}
        """By owner, those that do not work yet and were not called off."""
        self._levers, self._within = world.levers, world.within
        self._sites: dict[tuple[str, str], list[Opened]] = {}
        """What is awaited of sites, by region and kind."""
        self._since: dict[str, int] = {}
        """From when on each node that is not whole was not."""

    def hear(self, record: Record, before: State) -> None:
        """Take `record` in; `before` is the state that it changes."""
        match record.body:
            case events.WorldSettled(levels=levels):
                for node, level in levels.items():
                    if level == WHOLE:
                        self._since.pop(node, None)
                    else:
                        self._since.setdefault(node, record.at)
            case events.LeverPulled(use=use, owner=owner, begins=begins) as event:
                asked = Cost(event.people, event.money)
                lever = Pulled(use, owner, record.at, begins, record.number, asked)
                self.pulled.append(lever)
                self._waiting.setdefault(owner, []).append(lever)
            case events.LeverTookEffect(use=use, owner=owner):
                waiting = self._waiting[owner]
                lever = waiting.pop(next(at for at, one in enumerate(waiting) if one.use == use))
                lever.working, lever.late = record.number, self._late(use, before)
                lever.opened = tuple(self._opening(use, record, before))
            case events.SitesChanged(region=region, site_kind=kind) as sites:
                for opened in self._sites.get((region, kind), ()):
                    opened.hear(record, sites)
            case events.DecisionRetracted(number=number):
                self._call_off(f"decision/{number}")
            case events.InjectRetracted(inject=inject):
                self._call_off(f"inject/{inject}")

    def _call_off(self, owner: str) -> None:
        for lever in self._waiting.pop(owner, ()):
            lever.off = True

    def _opening(self, use: LeverUse, record: Record, before: State) -> Iterator[Opened]:
        """The sites that it is to open, to be followed from now on."""
        for effect in lever_effects(self._levers[use.lever], use):
            if isinstance(effect, OpenReception):
                region = self._within.get(effect.open_reception) or effect.open_reception
                count = before.sites.get((region, effect.kind))
                there = 0 if count is None else count.open
                opened = Opened(region, effect.kind, effect.sites, record.at, there)
                self._sites.setdefault((region, effect.kind), []).append(opened)
                yield opened

    def _late(self, use: LeverUse, before: State) -> Short | None:
        served = {_served(effect) for effect in lever_effects(self._levers[use.lever], use)}
        short = [
            Short(node, before.level(node), since)
            for node, since in self._since.items()
            if node in served
        ]
        return min(short, key=lambda one: one.level, default=None)


def _served(effect: Effect) -> str | None:
    """The node that `effect` gives something to live on, if it does that."""
    match effect:
        case TierChange(tier=node):
            return node
        case StockChange(move_to=str(node)):
            return node
        case StockChange(stock=node, add=int()):
            return node
        case _:
            return None
