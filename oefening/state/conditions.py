"""Conditions: whether they hold, what that was judged by, and when that may change by itself.

Everything is read from `State`, so an inject and the screen that explains it cannot disagree.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache, singledispatchmethod

from oefening.events.world import ends_of
from oefening.scenario import conditions as c
from oefening.scenario.conditions import LOST, parts_of, walk
from oefening.source.unions import name_key
from oefening.state.model import State
from oefening.state.parts import Holding
from oefening.world.model import NATION, World
from oefening.world.nodes import WHOLE, Node
from oefening.world.same import Same


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a condition holds or not, with the same of its parts."""

    condition: c.Condition
    holds: bool
    measured: int | None = None
    """What it was judged by: a level in ppm, seconds left, persons, patients, or seconds since;
    None where there is no such number (nothing drains, it has not happened)."""
    lasted: int | None = None
    """Seconds for which it has held without a break, where it must for a while; None: not now."""
    lost: bool = False
    """Of one that must come back, whether it has not held."""
    parts: tuple["Reason", ...] = ()


class Asked:
    """Conditions asked of a state of one world, in which a split region stands for its areas.

    A path is by what `state.turned` knows a condition: `second-failure.0.1`.
    """

    def __init__(self, world: World) -> None:
        self._areas = _areas(Same(world.nodes))
        self._world = world

    @property
    def _suppliers(self) -> Mapping[str, tuple[str, ...]]:
        """On whom each node depends; worked out when a condition asks for it."""
        return _suppliers(Same(self._world.nodes))

    def explain(self, state: State, condition: c.Condition, path: str, now: int) -> Reason:
        """Whether the condition holds at `now`, and why or why not, leaf by leaf."""
        bare = self.bare(state, condition, path, now)
        if not condition.for_:
            return bare
        since = state.turned.get(path)
        lasted = None if since is None else now - since
        holds = lasted is not None and lasted >= condition.for_
        return replace(bare, holds=holds, lasted=lasted)

    def bare(self, state: State, condition: c.Condition, path: str, now: int) -> Reason:
        """The same for the condition without its own `for`."""
        plain = self.plain(state, condition, path, now)
        if not condition.returns:
            return plain
        lost = f"{path}.{LOST}" in state.turned
        return replace(plain, holds=plain.holds and lost, lost=lost)

    def plain(self, state: State, condition: c.Condition, path: str, now: int) -> Reason:
        """The same, whether it has ever not held or not."""
        parts = tuple(
            self.explain(state, part, f"{path}.{number}", now)
            for number, part in enumerate(parts_of(condition))
        )
        match condition:
            case c.All():
                return Reason(condition, all(one.holds for one in parts), parts=parts)
            case c.Any():
                return Reason(condition, any(one.holds for one in parts), parts=parts)
            case c.Not():
                return Reason(condition, not parts[0].holds, parts=parts)
            case _:
                return self._leaf(condition, state, now)

    def changes_at(self, state: State, condition: c.Condition, path: str, now: int) -> int | None:
        """The next second after `now` in which it may turn by the passing of time alone."""
        moments: list[int] = []
        for where, part in walk(condition, path):
            if part.for_ and (since := state.turned.get(where)) is not None:
                moments.append(since + part.for_)
            if isinstance(part, c.Since) and (began := began_at(state, part.since)) is not None:
                moments.append(began + part.at_least)
            if isinstance(part, c.HoursLeft):
                moments.extend(
                    _falls_under(holding, part.below)
                    for holding in self._holdings(state, part).values()
                    if holding.rate < 0
                )
        return min((moment for moment in moments if moment > now), default=None)

    def watched(self, condition: c.Condition) -> Iterator[str]:
        """What a change of may turn it: addresses, `inject/…`, `decision/…`, and so on."""
        for _, part in walk(condition, ""):
            match part:
                case c.LevelIs(level=address) | c.Unmet(unmet=address):
                    yield address
                    yield from self._nodes(address)
                case c.HoursLeft(hours_left=address):
                    for node in self._nodes(address):
                        yield node
                        yield from self._suppliers.get(node, ())
                case c.PatientsAre() | c.DecisionTaken() | c.GripIs() | c.ConvoyIs() | c.InjectIs():
                    key = name_key(type(part))
                    yield f"{key}/{getattr(part, key)}"
                case c.Since(since=name):
                    yield f"inject/{name}"
                    yield f"decision/{name}"
                case _:
                    pass

    # ── leaves ───────────────────────────────────────────────────────────────────────────────────

    @singledispatchmethod
    def _leaf(self, leaf: c.Condition, state: State, now: int) -> Reason:
        raise TypeError(leaf, state, now)

    @_leaf.register
    def _level(self, leaf: c.LevelIs, state: State, _now: int) -> Reason:
        level = state.level(leaf.level)
        below = leaf.below
        holds = level >= (leaf.at_least or 0) if below is None else level < below
        return Reason(leaf, holds, level)

    @_leaf.register
    def _hours_left(self, leaf: c.HoursLeft, state: State, now: int) -> Reason:
        lefts = [
            0 if is_missed(state, name, holding, now) else holding.left(now)
            for name, holding in self._holdings(state, leaf).items()
        ]
        left = min((left for left in lefts if left is not None), default=None)
        return Reason(leaf, left is not None and left < leaf.below, left)

    @_leaf.register
    def _unmet(self, leaf: c.Unmet, state: State, _now: int) -> Reason:
        persons = sum(
            state.needs[node].persons for node in self._nodes(leaf.unmet) if node in state.needs
        )
        return Reason(leaf, persons > leaf.above, persons)

    @_leaf.register
    def _patients(self, leaf: c.PatientsAre, state: State, _now: int) -> Reason:
        counts = [
            one
            for key, one in state.patients.items()
            if leaf.patients in {NATION, key.partition(".")[0]}
            and leaf.of in {None, key.partition(".")[2]}
        ]
        match leaf.are:
            case "waiting":
                measured = sum(one.queued for one in counts)
            case "in-care":
                measured = sum(one.here - one.queued for one in counts)
            case "late":
                measured = sum(one.late for one in counts)
        return Reason(leaf, measured >= leaf.at_least, measured)

    @_leaf.register
    def _decision(self, leaf: c.DecisionTaken, state: State, _now: int) -> Reason:
        taken = state.standing(leaf.decision)
        asked = taken is not None and (not leaf.option or taken.option in leaf.option)
        return Reason(leaf, asked)

    @_leaf.register
    def _inject(self, leaf: c.InjectIs, state: State, _now: int) -> Reason:
        status = state.injects[leaf.inject].status
        played = leaf.is_ == "released" and status == "acknowledged"
        return Reason(leaf, played or status == leaf.is_)

    @_leaf.register
    def _grip(self, leaf: c.GripIs, state: State, _now: int) -> Reason:
        level = state.grip(leaf.grip)
        return Reason(leaf, level >= leaf.at_least, level)

    @_leaf.register
    def _convoy(self, leaf: c.ConvoyIs, state: State, _now: int) -> Reason:
        convoy = state.convoys.get(leaf.convoy)
        packets = [packet for (name, _), packet in state.packets.items() if name == leaf.convoy]
        match leaf.is_:
            case "arrived":
                return Reason(leaf, convoy is not None and convoy.arrived is not None)
            case "held-up":
                return Reason(leaf, any(packet.held_up for packet in packets))
            case _:
                left = any(packet.under_way or packet.doing == "arrives" for packet in packets)
                return Reason(leaf, left)

    @_leaf.register
    def _since(self, leaf: c.Since, state: State, now: int) -> Reason:
        began = began_at(state, leaf.since)
        passed = None if began is None else now - began
        return Reason(leaf, passed is not None and passed >= leaf.at_least, passed)

    # ── the world ────────────────────────────────────────────────────────────────────────────────

    def _nodes(self, address: str) -> tuple[str, ...]:
        """The address, or those of the areas behind it."""
        return self._areas.get(address, (address,))

    def _holdings(self, state: State, leaf: c.HoursLeft) -> dict[str, Holding]:
        """The stocks or backups that the leaf asks about and that any record has named."""
        found: dict[str, Holding] = {}
        # A region's own node is a supplier beside those of its areas: a consumer may hang on it.
        suppliers = () if leaf.on is None else (leaf.on, *self._nodes(leaf.on))
        for node in self._nodes(leaf.hours_left):
            if leaf.on is None and node in state.stocks:
                found[node] = state.stocks[node]
                continue
            for key, holding in state.tiers.items():
                consumer, supplier = ends_of(key)
                if consumer == node and (leaf.on is None or supplier in suppliers):
                    found[key] = holding
        return found


def is_missed(state: State, name: str, holding: Holding, now: int) -> bool:
    """Whether it is empty while it is needed: an empty stock, or a backup whose supplier is short.

    Such a one does not drain any more, but nobody would say that it lasts.
    """
    if holding.rate > 0 or holding.at(now):
        return False
    if "<" not in name:
        return name in state.empty
    _, supplier = ends_of(name)
    return min(state.level(supplier), *state.classes.get(supplier, ()), WHOLE) < WHOLE


def began_at(state: State, name: str) -> int | None:
    """When the inject was released, or the decision that stands was taken; None before that."""
    inject = state.injects.get(name)
    if inject is not None:
        return inject.released_at
    taken = state.standing(name)
    return None if taken is None else taken.recorded_at


def _falls_under(holding: Holding, below: int) -> int:
    """The first second in which it lasts less than `below` seconds, while it drains."""
    return holding.since + (holding.amount + below * holding.rate) // -holding.rate + 1


@lru_cache(maxsize=1)  # many runs of one world begin after each other
def _areas(of: Same[tuple[Node, ...]]) -> Mapping[str, tuple[str, ...]]:
    """By node of a split region those of its areas."""
    split = (node for node in of.whole if node.combination == "mean")
    return {node.address: tuple(link.on for link in node.depends) for node in split}


@lru_cache(maxsize=1)
def _suppliers(of: Same[tuple[Node, ...]]) -> Mapping[str, tuple[str, ...]]:
    """On whom each node depends."""
    return {node.address: tuple(link.on for link in node.depends) for node in of.whole}
