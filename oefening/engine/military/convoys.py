"""Convoys: packets of vehicles that cross regions as fast as roads, railways and the rest let them.

A packet on its way is a process of SimPy's. What it decides by levels it decides once those of the
second are settled, and at a level that changes under way it is timed anew.
"""

from collections.abc import Generator
from dataclasses import dataclass, field
from functools import partial
from itertools import pairwise
from typing import Any

import simpy

from oefening import events
from oefening.engine.flow.compile import class_index
from oefening.engine.flow.parts import Unit
from oefening.engine.military.journey import Journey, Stop, legs_of, planned
from oefening.engine.military.rests import RestPlaces
from oefening.engine.military.traffic import Traffic
from oefening.engine.pools import Pools
from oefening.engine.run import Run
from oefening.engine.undoing import Doer, Does, Undoing
from oefening.events.military import CAUSES, Cause, Doing
from oefening.world import effects
from oefening.world.military import Military, Mode
from oefening.world.model import NATION
from oefening.world.nodes import WHOLE
from oefening.world.routes import Routes
from oefening.world.shares import apportioned

Acts = Generator[simpy.Event, Any, None]
"""What a packet does, waiting for one event after another."""


@dataclass(slots=True, eq=False)
class Convoy:
    """A convoy, on its way or still to leave."""

    name: str
    mode: Mode
    route: tuple[str, ...]
    takes: int
    """Seconds from departure to arrival while every level is whole and nothing is waited for."""
    packets: "list[Packet]" = field(default_factory=list)
    arrived: int = 0
    """Packets that are there."""


@dataclass(slots=True, eq=False)
class Packet:
    """One packet of a convoy."""

    convoy: Convoy
    number: int
    vehicles: int
    due: int
    """Exercise second at which it may leave."""
    journey: Journey
    doing: Doing | None = None
    process: simpy.Process | None = None
    gate: simpy.Event | None = None
    """What it waits for, if somebody else is to say when that is there."""
    rolls: bool = False
    """Whether a change of level times it anew."""
    left: bool = False
    called_off: bool = False
    lost: dict[Cause, int] = field(default_factory=dict)

    @property
    def place(self) -> str:
        """The region that it is in."""
        route = self.convoy.route
        return route[min(self.journey.leg, len(route) - 1)]

    def wake(self) -> None:
        """Have it look again at what it waits for, or at how fast it goes."""
        if self.rolls and self.process is not None:
            self.rolls = False
            self.process.interrupt()
        elif self.gate is not None and not self.gate.triggered:
            self.gate.succeed()


class Convoys:
    """All convoys of a run."""

    def __init__(self, run: Run, undoing: Undoing, pools: Pools) -> None:
        self._run = run
        self._undoing = undoing
        self._pools = pools
        self._settled: simpy.Event | None = None
        self._watched: dict[str, dict[Packet, None]] = {}
        """By address the packets to which its level matters now."""
        self._seen: dict[str, tuple[Unit | None, int]] = {}
        """By address the node, if the place has it, with the class of it that convoys are in."""
        rules = run.world.military
        if rules is not None:
            self._rules: Military = rules
            self._traffic = Traffic(run, rules)
            self._rests = RestPlaces()
            self._routes = Routes(run.world)

    @property
    def does(self) -> Does:
        """What is done for each kind of effect."""
        return {effects.Convoy: self._form}

    # ── forming ──────────────────────────────────────────────────────────────────────────────────

    def _form(self, effect: effects.Convoy, doer: Doer) -> None:
        run, mode = self._run, self._rules.modes[effect.by]
        route = self._route(effect)
        ways = tuple(self._routes.between(*two) for two in pairwise(route))
        legs = legs_of(ways)
        name = self._undoing.number(effect.as_ or f"{doer.called}/convoy", doer.owner)
        convoy = Convoy(name, mode, route, planned(mode, legs))
        vehicles = effect.vehicles or self._rules.vehicles
        every = mode.every if effect.every is None else effect.every
        first = run.now + effect.starts
        packets = -(-vehicles // mode.vehicles)
        for number, size in enumerate(apportioned(vehicles, (1,) * packets)):
            due = first + number * every
            convoy.packets.append(Packet(convoy, number + 1, size, due, Journey(mode, legs)))
        last = convoy.packets[-1].due + convoy.takes
        sizes = tuple(packet.vehicles for packet in convoy.packets)
        run.emit(
            events.ConvoyFormed(name, route, effect.by, sizes, first, last, doer.owner, effect.name)
        )
        for packet in convoy.packets:
            packet.process = run.env.process(self._travel(packet))
        self._undoing.until(doer.owner, None, partial(self._call_off, convoy))

    def _route(self, effect: effects.Convoy) -> tuple[str, ...]:
        """The regions it crosses, both ends among them."""
        stops = (effect.convoy, *effect.via, effect.to)
        parts = [self._routes.route(*two) for two in pairwise(stops)]
        return (parts[0][0], *(region for part in parts for region in part[1:]))

    def _call_off(self, convoy: Convoy) -> None:
        """Have what has not left stay; what is under way goes on."""
        stay = [packet for packet in convoy.packets if not (packet.left or packet.called_off)]
        for packet in stay:
            packet.called_off = True
            self._tell(packet, "called-off")
            packet.wake()
        if stay:
            vehicles = sum(packet.vehicles for packet in stay)
            self._run.emit(events.ConvoyCalledOff(convoy.name, vehicles, len(stay)))
            self._close(convoy)

    # ── on the way ───────────────────────────────────────────────────────────────────────────────

    def _travel(self, packet: Packet) -> Acts:
        """All that a packet does."""
        run, mode, journey = self._run, packet.convoy.mode, packet.journey
        yield run.env.timeout(packet.due - run.now)
        if packet.called_off:
            return
        if mode.from_ is not None:
            yield from self._wait_for(packet, mode.from_, "waits-for-port", "port")
        if mode.over is not None and not packet.called_off:
            yield from self._wait_for(packet, mode.over, "waits-for-way", "way")
        escort = None
        if mode.escorts and not packet.called_off:
            escort = self._pools.take(
                NATION, self._rules.escort, mode.escorts, partial(self._came, packet)
            )
            if escort.missing:
                self._tell(packet, "waits-for-escort")
                began = run.now
                while escort.missing and not packet.called_off:
                    packet.gate = run.env.event()
                    yield packet.gate
                packet.lost["escort"] = run.now - began
        if not packet.called_off:
            packet.left = True
            self._tell(packet, "departs")
            while not journey.over:
                yield from self._go(packet)
            self._arrive(packet)
        if escort is not None:
            self._pools.free(escort)

    def _go(self, packet: Packet) -> Acts:
        """Go on to the next stop, and do what is to be done there."""
        mode, journey = packet.convoy.mode, packet.journey
        stop: list[Stop] = []
        yield from self._drive(packet, stop)
        if stop == ["leg"]:
            journey.next_leg()
            if not journey.over:
                self._tell(packet, "enters")
        elif stop == ["fuel"] and (fuel := mode.fuel) is not None:
            yield from self._wait_for(packet, fuel.of, "waits-for-fuel", "fuel")
            self._pour(f"{packet.place}.{fuel.of}", fuel.amount, packet.convoy.name)
            self._tell(packet, "refuels", self._run.now + fuel.takes)
            yield self._run.env.timeout(fuel.takes)
            journey.refuel()
            self._tell(packet, "goes-on")
        elif mode.rest is not None:
            yield from self._rest(packet, mode.rest.room, mode.rest.lasts)
            journey.rest()

    def _drive(self, packet: Packet, stop: list[Stop]) -> Acts:
        """Drive to the next stop, which goes into `stop`, at the levels that there are."""
        run, journey, mode = self._run, packet.journey, packet.convoy.mode
        address = f"{packet.place}.{mode.over}" if mode.over is not None else ""
        self._ask(address, mode, 1)
        self._listen(packet, address)
        yield self._at_rest()
        while not stop:
            level, began = self._level(address), run.now
            ahead = journey.next_stop(level)
            if ahead is None and packet.doing != "stands":
                self._tell(packet, "stands")
            elif ahead is not None and packet.doing == "stands":
                self._tell(packet, "moves-again")
            packet.rolls = True
            try:
                yield run.env.event() if ahead is None else run.env.timeout(ahead[0])
            except simpy.Interrupt:
                journey.drive(run.now - began, level)
            else:
                packet.rolls = False
                assert ahead is not None, "who stands is woken by an interrupt"
                journey.drive(ahead[0], level)
                stop.append(ahead[1])
        self._watched.get(address, {}).pop(packet, None)
        self._ask(address, mode, -1)

    def _wait_for(self, packet: Packet, capacity: str, doing: Doing, cause: Cause) -> Acts:
        """Wait until there is any of a capacity in the packet's region."""
        run, address = self._run, f"{packet.place}.{capacity}"
        yield self._at_rest()
        if self._level(address):
            return
        began = run.now
        self._tell(packet, doing)
        self._listen(packet, address)
        while not (self._level(address) or packet.called_off):
            packet.gate = run.env.event()
            yield packet.gate
        self._watched[address].pop(packet)
        packet.lost[cause] = packet.lost.get(cause, 0) + run.now - began

    def _rest(self, packet: Packet, room: int, lasts: int) -> Acts:
        run, place = self._run, packet.place
        if not self._rests.enter(place, room, partial(self._came, packet)):
            began = run.now
            self._tell(packet, "waits-for-rest")
            packet.gate = run.env.event()
            yield packet.gate
            packet.lost["rest"] = packet.lost.get("rest", 0) + run.now - began
        self._tell(packet, "rests", run.now + lasts)
        yield run.env.timeout(lasts)
        self._tell(packet, "goes-on")
        self._rests.leave(place)

    def _arrive(self, packet: Packet) -> None:
        convoy, now = packet.convoy, self._run.now
        late = now - packet.due - convoy.takes
        elsewhere = sum(lost for cause, lost in packet.lost.items() if cause != "way")
        packet.lost["way"] = late - elsewhere
        packet.lost = {cause: packet.lost[cause] for cause in CAUSES if packet.lost.get(cause)}
        self._run.emit(
            events.PacketArrived(convoy.name, packet.number, packet.place, late, packet.lost)
        )
        convoy.arrived += 1
        self._close(convoy)

    def _close(self, convoy: Convoy) -> None:
        """Tell that a convoy is there, once all of it is that has left."""
        went = [packet for packet in convoy.packets if not packet.called_off]
        if not went or convoy.arrived < len(went):
            return
        late = self._run.now - went[-1].due - convoy.takes
        lost = {cause: sum(one.lost.get(cause, 0) for one in went) for cause in CAUSES}
        self._run.emit(
            events.ConvoyArrived(
                convoy.name,
                convoy.route[-1],
                sum(packet.vehicles for packet in went),
                late,
                {cause: seconds for cause, seconds in lost.items() if seconds},
            )
        )

    # ── what it goes by ──────────────────────────────────────────────────────────────────────────

    def _at_rest(self) -> simpy.Event:
        """What comes once the levels of this second are settled."""
        if self._settled is None or self._settled.triggered:
            self._settled = self._run.env.event()
            self._run.readings.append(self._come_to_rest)
        return self._settled

    def _come_to_rest(self) -> None:
        if self._settled is not None:
            self._settled.succeed()

    def _level(self, address: str) -> int:
        """What convoys see of a node, in ppm; all of what the place does not have."""
        if address not in self._seen:
            unit = self._run.kernel.by_address.get(address)
            index = -1 if unit is None else class_index(unit, self._rules.class_)
            self._seen[address] = unit, index
        unit, index = self._seen[address]
        return WHOLE if unit is None else unit.seen_by(index)

    def _listen(self, packet: Packet, address: str) -> None:
        """Wake the packet whenever the node has another level, until it is taken off."""
        if address not in self._watched:
            self._watched[address] = {}
            self._run.watch(address, partial(self._wake, address))
        self._watched[address][packet] = None

    def _wake(self, address: str) -> None:
        for packet in tuple(self._watched[address]):
            packet.wake()

    def _came(self, packet: Packet) -> None:
        packet.wake()

    def _ask(self, address: str, mode: Mode, packets: int) -> None:
        if mode.asks and address in self._run.kernel.by_address:
            self._traffic.add(address, mode, packets)

    def _pour(self, address: str, amount: int, convoy: str) -> None:
        """Take so many seconds of normal demand from a stock, or what there is."""
        run = self._run
        if address not in run.kernel.by_address:
            return
        for unit in (one for one in run.units(address) if one.store is not None):
            taken = run.kernel.fill(unit, -amount * WHOLE, run.now)
            run.emit(events.StockMoved(unit.address, taken, f"convoy/{convoy}"))

    def _tell(self, packet: Packet, doing: Doing, until: int | None = None) -> None:
        packet.doing = doing
        self._run.emit(
            events.PacketMoved(packet.convoy.name, packet.number, doing, packet.place, until)
        )
