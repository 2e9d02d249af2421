"""Why a convoy is as late as it is: what its packets lost time by, and what holds those now."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from oefening import events
from oefening.events.military import CAUSES, Cause
from oefening.projections.convoys import Group, groups
from oefening.projections.why.causes import Step
from oefening.projections.why.chain import Before, Moment, Why
from oefening.record import Record
from oefening.state import State
from oefening.world.model import NATION, World
from oefening.world.nodes import WHOLE

WAITS: dict[str, Cause] = {
    "waits-for-port": "port",
    "waits-for-way": "way",
    "stands": "way",
    "waits-for-escort": "escort",
    "waits-for-fuel": "fuel",
    "waits-for-rest": "rest",
}
"""What a packet loses time by while it does this."""


def lost(records: Iterable[Record], convoy: str, now: int) -> dict[Cause, int]:
    """Seconds that its packets have lost up to second `now`, all together, by what.

    Of a packet that has not arrived only what it waited or stood: what it loses by going slowly is
    known when it is there.
    """
    packets: dict[int, _Packet] = {}
    for record in records:
        body = record.body
        if record.at > now:
            break
        if isinstance(body, events.PacketMoved | events.PacketArrived) and body.convoy == convoy:
            packets.setdefault(body.packet, _Packet()).hear(record.at, body)
    found = dict.fromkeys(CAUSES, 0)
    for packet in packets.values():
        packet.end(now)
        for cause, seconds in packet.lost.items():
            found[cause] += seconds
    return {cause: seconds for cause, seconds in found.items() if seconds}


@dataclass(slots=True)
class _Packet:
    """What one packet has lost."""

    lost: dict[Cause, int] = field(default_factory=dict)
    waits: tuple[Cause, int] | None = None
    """By what it loses time, and since which second."""

    def hear(self, at: int, body: events.PacketMoved | events.PacketArrived) -> None:
        self.end(at)
        if isinstance(body, events.PacketArrived):
            self.lost = dict(body.lost)
        elif body.doing in WAITS:
            self.waits = WAITS[body.doing], at

    def end(self, at: int) -> None:
        if self.waits is not None:
            cause, since = self.waits
            self.lost[cause] = self.lost.get(cause, 0) + at - since
            self.waits = None


@dataclass(frozen=True, slots=True)
class Halted:
    """Packets that do the same in a region, and the node by which they go no faster, if any."""

    group: Group
    step: Step | None


def halted(why: Why, moment: Moment, id: str, before: Before | None) -> Iterator[Halted]:
    """Where the packets of a convoy are, those that have not arrived, with what holds them."""
    (state, now), world = moment, why.world
    rules, nodes = world.military, {node.address: node for node in world.nodes}
    for group in groups(state, NATION, rules):
        if group.convoy != id:
            continue
        address, step = _behind(world, state, group), None
        if address in nodes:
            classes = [one.id for one in nodes[address].classes]
            asked = rules.class_ if rules is not None else ""
            index = classes.index(asked) if asked in classes else -1
            found = why.of(state, now, address, before, index)
            step = found if found.level < WHOLE else None
        yield Halted(group, step)


def _behind(world: World, state: State, group: Group) -> str:
    """Address of what decides how fast packets go on from what they do; empty of nothing."""
    rules = world.military
    if rules is None:
        return ""
    mode = rules.modes[state.convoys[group.convoy].by]
    capacity = {
        "waits-for-port": mode.from_,
        "waits-for-fuel": mode.fuel.of if mode.fuel is not None else None,
        "waits-for-way": mode.over,
        "stands": mode.over,
        "drives": mode.over,
    }.get(group.doing)
    return "" if capacity is None else f"{group.place}.{capacity}"
