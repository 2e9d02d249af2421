"""What happens to a world by itself: damage, demand and order of service as functions of time."""

from dataclasses import dataclass

from oefening.record import Header
from oefening.world.effects import Damage, Demand, Effect, Priority
from oefening.world.nodes import Node
from reference.tables import ONE


@dataclass(frozen=True)
class Begun:
    """An effect with the second from which it works."""

    second: int
    effect: Effect

    def changes(self) -> list[int]:
        """The seconds at which it makes a difference."""
        match self.effect:
            case Damage(curve=curve) if curve:
                return [self.second, *(self.second + step.after for step in curve)]
            case Damage(lasts=lasts) if lasts is not None:
                assert lasts.shape == "fixed"
                return [self.second, self.second + lasts.values[0]]
            case Demand(lasts=seconds) | Priority(lasts=seconds) if seconds is not None:
                return [self.second, self.second + seconds]
            case Damage() | Demand() | Priority():
                return [self.second]
        raise AssertionError(f"the reference does not know {self.effect}")

    def active(self, now: int) -> bool:
        """Whether it is in force at `now`."""
        seconds = self.changes()
        timed = not isinstance(self.effect, Damage) or not self.effect.curve
        return seconds[0] <= now and not (timed and len(seconds) > 1 and seconds[-1] <= now)


def begun(header: Header) -> list[Begun]:
    """Every effect of every disruption, in order of time."""
    every = [
        Begun(header.calendar.at(disruption.at), effect)
        for disruption in header.scenario.disruptions
        for effect in disruption.effects
    ]
    return sorted(every, key=lambda one: one.second)


def damage(course: list[Begun], address: str, limits: str, now: int) -> int:
    """Share of a node taken out at `now`, at most all of it."""
    total = 0
    for one in course:
        effect = one.effect
        if not isinstance(effect, Damage) or not one.active(now):
            continue
        if effect.damage == address and effect.limits == limits:
            share = effect.share
            for step in effect.curve:
                if one.second + step.after <= now:
                    share = step.share
            total += share
    return min(ONE, total)


def factors(course: list[Begun], address: str, for_class: str | None, now: int) -> list[int]:
    """What the demand of a node or class is multiplied by at `now`, in parts per million."""
    return [
        one.effect.factor
        for one in course
        if isinstance(one.effect, Demand)
        and one.effect.demand == address
        and one.effect.for_class == for_class
        and one.active(now)
    ]


def service(course: list[Begun], node: Node, now: int) -> tuple[list[str], list[int]]:
    """Classes of `node` in their order at `now`, and their caps in the order of the world."""
    ids = [part.id for part in node.classes]
    order = list(ids)
    caps = {part.id: part.cap for part in node.classes}
    for one in course:
        effect = one.effect
        if isinstance(effect, Priority) and effect.priority == node.address and one.active(now):
            order = [*effect.order, *(id for id in order if id not in effect.order)]
            caps |= {id: min(caps[id], cap) for id, cap in effect.cap.items()}
    return order, [caps[id] for id in ids]
