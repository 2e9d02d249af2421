"""The chain of causes in words, line by line, the deeper the further in."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import singledispatchmethod

from oefening.clock import MINUTE
from oefening.events.world import ends_of
from oefening.projections.by_whom import by_whom
from oefening.projections.crowds import crowd
from oefening.projections.names import Names, percent, whole_percent
from oefening.projections.repairs import Repair
from oefening.projections.why.causes import (
    Area,
    Asked,
    Behind,
    Bridge,
    ByHand,
    Capped,
    Cause,
    Damaged,
    Down,
    Emptied,
    Margin,
    Others,
    Passing,
    Raised,
    Short,
    Step,
)
from oefening.projections.why.chain import POINTS
from oefening.projections.why.damaged import damage_key, repaired
from oefening.projections.why.numbers import Numbers
from oefening.state import State, temperature_in
from oefening.state.organisation import PlanState
from oefening.state.parts import DamageState
from oefening.text import Phrase, phrase
from oefening.text.content import degrees, duration, listing, literal, number
from oefening.world.model import World
from oefening.world.nodes import PERCENT, WHOLE, Node, capacity_of, place_of


def _up(share: int) -> int:
    """A share as it is said of what is left of others that are rounded down."""
    return share if share < PERCENT else -(-share // PERCENT) * PERCENT


def _plan(plan: PlanState) -> Phrase:
    """Whether a crisis organisation can go on without power, and who had it so."""
    how = phrase("continuity.drawn" if plan.drawn else "continuity.chosen")
    return phrase("why.plan" if plan.there else "why.no-plan", how=how)


def _by(said: Phrase, parameter: str | None) -> Phrase:
    """What is said, with the parameter that the number in it is, if it is one."""
    return said if parameter is None else phrase("why.by", said=said, parameter=parameter)


@dataclass(frozen=True, slots=True)
class Told:
    """A line of an explanation."""

    depth: int
    """How far in it stands: what is below it, further in, is why."""
    said: Phrase
    link: str = ""
    """Address of the node that it is about; empty: of the one that it stands under."""
    root: bool = False
    """Whether it says what happened."""


class Tell:
    """Says chains of causes of one world."""

    def __init__(self, world: World, names: Names, state: State | None = None) -> None:
        """`state` is that of the moment that is explained, for how cold it is; None: not told."""
        self._world, self._state = world, state
        self._nodes = {node.address: node for node in world.nodes}
        self._names = names
        self._numbers = Numbers(world)

    def tell(self, step: Step) -> tuple[Told, ...]:
        """The node with its level, then why; of a requirement, which has been told of, only why."""
        if not step.address:
            return tuple(self._below(step, 0))
        unhoused = tuple(self._unhoused(step.address))
        below = self._below(step, 1)
        if step.level == WHOLE:
            below = iter(() if unhoused else (Told(1, phrase("why.whole")),))
        if step.address not in self._nodes:
            return (Told(0, phrase("why.mean", step=self._step(step))), *below)
        return (Told(0, self._step(step), step.address), *unhoused, *below)

    def _unhoused(self, address: str) -> Iterator[Told]:
        """Of what a region could receive: who looks for shelter there and has no place.

        Its level does not say so: it is what the region could do with all sites open.
        """
        rules = self._world.reception
        if self._state is None or rules is None:
            return
        limiting = {kind.limited_by for kind in rules.kinds.values() if kind.houses}
        shelter = self._state.shelters.get(place_of(address))
        if shelter is not None and shelter.short and capacity_of(address) in limiting:
            persons = crowd(shelter.short)
            yield Told(1, phrase("why.unhoused", persons=persons))

    # ── steps ────────────────────────────────────────────────────────────────────────────────────

    def _below(self, step: Step, depth: int) -> Iterator[Told]:
        if not step.causes and not step.again and step.level < WHOLE:
            yield Told(depth, phrase("why.settling"))
        for cause in step.causes:
            yield from self._cause(cause, step, depth)
        points = [one.points for one in step.causes if isinstance(one, Short | Damaged)]
        lost = sum(one for one in points if one is not None)
        strained = any(isinstance(one, Asked) for one in step.causes)
        if lost and strained and whole_percent(step.level) != max(0, POINTS - lost):
            left = percent(max(0, WHOLE - lost * PERCENT))
            yield Told(depth, phrase("why.together", lost=lost, left=left))

    def _step(self, step: Step) -> Phrase:
        node, level = self._names.node(step.address), percent(step.level)
        if step.index < 0:
            return phrase("why.node", node=node, level=level)
        named = self._class(step.address, self._nodes[step.address].classes[step.index].id)
        return phrase("why.class", node=node, level=level, of_class=named)

    def _deeper(self, said: Phrase, step: Step, depth: int, *between: Told) -> Iterator[Told]:
        """A step further in, with what is told between it and its causes."""
        said = phrase("why.again", step=said) if step.again else said
        yield Told(depth, said, step.address)
        yield from between
        yield from self._below(step, depth + 1)

    def _class(self, address: str, id: str) -> Phrase:
        return self._names.demand_class(address, id)

    def _moment(self, second: int) -> str:
        return self._names.moment(second)

    # ── causes ───────────────────────────────────────────────────────────────────────────────────

    @singledispatchmethod
    def _cause(self, cause: Cause, step: Step, depth: int) -> Iterator[Told]:
        raise TypeError(cause, step, depth)

    @_cause.register
    def _damaged(self, cause: Damaged, _: Step, depth: int) -> Iterator[Told]:
        damage = cause.damage
        said = phrase(
            damage_key(cause),
            since=self._since(damage),
            share=percent(PERCENT * cause.points if cause.points else damage.share),
            owner=by_whom(damage.owner, self._names, cause.id),
        )
        if cause.repair is not None:
            said = repaired(self._names, said, cause.repair, cause.later)
        yield Told(depth, said, root=True)
        repair = cause.repair if cause.later is None else cause.later.repair
        if repair is not None:
            yield from self._helped(repair, depth + 1)

    def _since(self, damage: DamageState) -> Phrase:
        """Since when it is there, and, where it was of another size then, since when of this."""
        since, changed = literal(self._moment(damage.since)), damage.changed
        if changed is None or self._moment(changed) == self._moment(damage.since):
            return since
        return phrase("why.since-changed", since=since, changed=self._moment(changed))

    def _helped(self, repair: Repair, depth: int) -> Iterator[Told]:
        """Who sees to it that there are more crews for it, or that they work faster."""
        pool = f"{repair.damage.pool}/{repair.damage.trade}"
        if repair.more:
            yield Told(depth, phrase("why.more-crews", owner=self._owners(repair.more, pool)))
        if repair.pace is not None:
            speed, owner = percent(repair.pace.speed), self._owners(repair.pace.owners, pool)
            yield Told(depth, phrase("why.crew-speed", speed=speed, owner=owner))

    def _owners(self, owners: Iterable[str], changed: str) -> Phrase:
        return listing(by_whom(one, self._names, changed) for one in owners)

    @_cause.register
    def _asked(self, cause: Asked, step: Step, depth: int) -> Iterator[Told]:
        demand, margin = percent(cause.demand), percent(cause.margin)
        said = phrase("why.asked", demand=demand, margin=margin)
        if cause.margin != WHOLE:
            said = _by(said, self._numbers.margin(self._nodes[step.address]))
        yield Told(depth, said, root=True)
        if cause.demand == WHOLE and cause.margin < WHOLE:
            yield Told(depth + 1, phrase("why.asked-always"))
        if cause.usual != WHOLE:
            yield Told(depth + 1, phrase("why.usual", factor=percent(cause.usual)))
        if cause.profile != WHOLE:
            yield Told(depth + 1, phrase("why.profile", factor=percent(cause.profile)))
        for raised in cause.claims:
            yield from self._raised(raised, step, depth + 1)
        for passing in cause.convoys:
            yield Told(depth + 1, self._passing(passing))

    def _passing(self, passing: Passing) -> Phrase:
        return phrase(
            "why.convoy" if passing.packets == 1 else "why.convoy-packets",
            convoy=self._names.convoys.of(passing.convoy),
            packets=number(passing.packets),
            owner=by_whom(passing.owner, self._names, passing.convoy),
        )

    def _raised(self, raised: Raised, step: Step, depth: int) -> Iterator[Told]:
        """A change of demand, and of what people went short who ask more."""
        said = self._claim(raised, step)
        said = phrase("why.most", claim=said) if raised.most else said
        yield Told(depth, phrase("why.again", step=said) if raised.again else said)
        for one in raised.lacks:
            lacked = self._step(one.step)
            if one.weight < WHOLE:
                lacked = phrase("why.weight", step=lacked, weight=percent(one.weight))
            if one.step.at != step.at:
                lacked = phrase("why.at", step=lacked, when=self._moment(one.step.at))
            if one.alike:
                yield Told(depth + 1, phrase("why.alike", step=lacked), one.step.address)
            else:
                yield from self._deeper(lacked, one.step, depth + 1)
        if raised.others:
            yield Told(depth + 1, phrase("why.others-short", count=raised.others))

    def _claim(self, raised: Raised, step: Step) -> Phrase:
        claim = raised.claim
        factor, since = percent(claim.factor), self._moment(claim.since)
        owner = by_whom(claim.owner, self._names, raised.id)
        if claim.for_class is None:
            return phrase("why.factor", factor=factor, since=since, owner=owner)
        named = self._class(step.address, claim.for_class)
        return phrase("why.factor-class", factor=factor, since=since, owner=owner, of_class=named)

    @_cause.register
    def _by_hand(self, cause: ByHand, step: Step, depth: int) -> Iterator[Told]:
        since = self._moment(cause.holder.since)
        owner = by_whom(cause.holder.owner, self._names, step.address)
        if cause.level is None:
            yield Told(depth, phrase("why.frozen", since=since, owner=owner), root=True)
        else:
            level = percent(cause.level)
            said = phrase("why.held", level=level, since=since, owner=owner)
            yield Told(depth, said, root=True)

    @_cause.register
    def _margin(self, cause: Margin, step: Step, depth: int) -> Iterator[Told]:
        node = self._nodes[step.address]
        left, margin, demand = percent(cause.left), percent(cause.margin), percent(cause.demand)
        supplied = percent(cause.left * cause.margin // WHOLE)
        key = "why.margin" if cause.demand == WHOLE else "why.margin-asked"
        said = phrase(key, left=left, margin=margin, supplied=supplied, demand=demand)
        yield Told(depth, _by(said, self._numbers.margin(node)))

    @_cause.register
    def _down(self, cause: Down, step: Step, depth: int) -> Iterator[Told]:
        yield Told(depth, self._fallen(cause, self._nodes[step.address]), root=True)
        if cause.then is not None:
            yield Told(depth + 1, phrase("why.then", when=self._moment(cause.then.at)))
            yield from self._below(cause.then, depth + 2)

    def _fallen(self, cause: Down, node: Node) -> Phrase:
        """Since when it is down, and when it is up or what it waits for."""
        fell, restart = self._moment(cause.fell), node.restart
        assert restart is not None, "nothing else falls"
        if cause.until is None:
            said = phrase("why.down", fell=fell, below=percent(restart.below))
            said = _by(said, self._numbers.below(node))
        else:
            took = duration(max(MINUTE, restart.after))
            grows = "-grows" if restart.grows else ""
            said = phrase(
                f"why.restarts{grows}",
                fell=fell,
                until=self._moment(cause.until),
                took=took,
                grows=percent(restart.grows),
            )
            said = _by(said, self._numbers.after(node))
        return phrase("why.lowest", down=said) if cause.lowest else said

    @_cause.register
    def _emptied(self, cause: Emptied, step: Step, depth: int) -> Iterator[Told]:
        since, comes = self._moment(cause.since), percent(cause.comes)
        yield Told(depth, phrase("why.empty", since=since, comes=comes), root=True)
        if WHOLE not in (cause.margin, cause.reception):
            left, margin = percent(cause.reception), percent(cause.margin)
            yield Told(depth + 1, phrase("why.comes", left=left, margin=margin))
        if cause.enlarged:
            owner = self._owners(cause.enlarged, step.address)
            yield Told(depth + 1, phrase("why.enlarged", owner=owner))
        for one in cause.causes:
            yield from self._cause(one, step, depth + 1)

    @_cause.register
    def _behind(self, cause: Behind, step: Step, depth: int) -> Iterator[Told]:
        mine = self._nodes[step.address].classes[step.index].id
        ahead = listing(self._class(step.address, id) for id in cause.ahead)
        named = self._class(step.address, mine)
        yield Told(depth, phrase("why.behind", ahead=ahead, of_class=named), root=True)
        for id, one in cause.services.items():
            since, owner = self._moment(one.since), by_whom(one.owner, self._names, id)
            yield Told(depth + 1, phrase("why.order", since=since, owner=owner))

    @_cause.register
    def _capped(self, cause: Capped, step: Step, depth: int) -> Iterator[Told]:
        named, cap = self._class(step.address, cause.id), percent(cause.cap)
        yield Told(depth, phrase("why.capped", cap=cap, of_class=named), root=True)
        for id, one in cause.services.items():
            since, owner = self._moment(one.since), by_whom(one.owner, self._names, id)
            yield Told(depth + 1, phrase("why.cap", since=since, owner=owner))

    @_cause.register
    def _short(self, cause: Short, _: Step, depth: int) -> Iterator[Told]:
        said, supply = self._step(cause.step), cause.supply
        if cause.points is not None:
            key = {0: "why.part-some", 1: "why.part-one"}.get(cause.points, "why.part")
            said = phrase(key, step=said, lost=cause.points)
        elif supply.link.weight < WHOLE:
            said = phrase("why.weight", step=said, weight=percent(supply.link.weight))
        if cause.alternative:
            said = phrase("why.alternative", step=said)
        between = [told for one in cause.bridges for told in self._bridge(one, depth + 1)]
        if cause.bridges and supply.unbridged > 0:
            share = percent(_up(supply.unbridged))
            between.append(Told(depth + 1, phrase("why.unbridged", share=share)))
        if supply.plan is not None:
            between.append(Told(depth + 1, _plan(supply.plan)))
        if any(tier.cools for tier in supply.link.tiers):
            between += self._cold(supply.link.on, depth + 1)
        yield from self._deeper(said, cause.step, depth, *between)

    def _cold(self, address: str, depth: int) -> Iterator[Told]:
        """How cold it is where homes cool, if the weather has to do with how fast they do."""
        if self._state is not None and self._world.weather.works:
            outside = temperature_in(self._world, self._state, place_of(address))
            yield Told(depth, phrase("why.outside", degrees=degrees(outside)))

    def _bridge(self, bridge: Bridge, depth: int) -> Iterator[Told]:
        backup = bridge.backup
        reserve, part = (
            self._names.reserve(backup.key),
            self._names.part(backup.key, backup.share or None),
        )
        if part is not None:
            reserve = phrase("reserve.in-part", what=reserve, part=part)
        if self._names.reserves.kind(backup.key) in ("home", "help"):  # no loss is named in these
            whose = self._names.node(ends_of(backup.key)[0])
            reserve = phrase("why.of-whom", reserve=reserve, node=whose)
        if backup.charged:
            said = phrase("why.lasts")
        elif bridge.dried is None:
            said = phrase("why.dry")
        else:
            said = phrase("why.dried", since=self._moment(bridge.dried))
        if not backup.charged and backup.refuel is not None:
            share = percent(min(WHOLE, backup.inflow))
            said = phrase("why.refuelled", standing=said, share=share)
        if backup.failure is not None:
            failed, sites = number(backup.failure.failed), number(backup.failure.sites)
            said = phrase("why.failed", standing=said, failed=failed, sites=sites)
        if backup.brought:
            owners = self._owners(backup.brought, backup.key)
            home = self._names.reserves.kind(backup.key) == "home"
            key = "why.prepared" if home else "why.brought"
            said = phrase(key, standing=said, owner=owners)
        yield Told(depth, phrase("why.bridge", reserve=reserve, standing=said))
        if bridge.fuel is not None:
            fuel = phrase("why.fuel", step=self._step(bridge.fuel))
            yield from self._deeper(fuel, bridge.fuel, depth + 1)

    @_cause.register
    def _area(self, cause: Area, _: Step, depth: int) -> Iterator[Told]:
        weight = percent(cause.weight)
        said = phrase("why.weight", step=self._step(cause.step), weight=weight)
        yield from self._deeper(said, cause.step, depth)

    @_cause.register
    def _others(self, cause: Others, _: Step, depth: int) -> Iterator[Told]:
        yield Told(depth, phrase("why.others", count=cause.count))
