"""The chain of causes of a node's level, from what binds in its formula down to what happened."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace

from oefening.clock import Calendar
from oefening.projections.repairs import repair_of
from oefening.projections.why.accounts import CUBE, SQUARE, Account, Accounts, Supply, levels_of
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
    Lacked,
    Later,
    Margin,
    Marks,
    Others,
    Passing,
    Raised,
    Short,
    Step,
    alike,
    marks,
    pruned,
    roots,
)
from oefening.projections.why.lacked import lacks
from oefening.projections.why.wondered import Mean
from oefening.state import DamageState, State
from oefening.state.parts import Claim
from oefening.world.model import World
from oefening.world.nodes import PERCENT, WHOLE
from oefening.world.shares import apportioned

AREAS = 3
"""How many areas of a region, and regions of the nation, are gone into."""

POINTS = WHOLE // PERCENT
"""Percentage points in a whole."""

PLACES = 3
"""How many of the places are gone into whose people ask more of something."""

Moment = tuple[State, int]
"""A state, and the exercise second of which it is."""

Before = Callable[[int], State]
"""The state as it was settled behind a record, by its number."""


class Why:
    """A world whose levels can be explained."""

    def __init__(self, world: World, calendar: Calendar) -> None:
        self.world = world
        self._accounts = Accounts(world, calendar)

    def of(
        self,
        state: State,
        now: int,
        asked: str | Mean,
        before: Before | None = None,
        index: int = -1,
    ) -> Step:
        """Why the node, or the mean over regions, has the level that it has in `state` at `now`.

        That of a node, or with `index` that of a class of its demand. What is down is explained by
        what was `before` it fell too, if that can be asked. Raise `KeyError` if there is no such
        node.
        """
        step = _Telling(self._accounts, before, (state, now)).of(asked, index)
        if step.level < WHOLE and not roots(step):
            # Nodes in a loop may hold each other down by what none of them is held by first.
            step = _Telling(self._accounts, before, (state, now), all_of_it=True).of(asked, index)
        return pruned(step)


@dataclass(slots=True)
class _Telling:
    """One explanation, with what it has told already."""

    accounts: Accounts
    before: Before | None
    asked: Moment
    """The moment that is asked for, whatever moment is told of."""
    all_of_it: bool = False
    """Whether to name what costs anything, not only what binds."""
    told: dict[tuple[str, int, bool], list[Moment]] = field(default_factory=dict)
    """By node, class and whether it is as it fell, the moments of which that is told."""
    falls: dict[tuple[str, int], Step | None] = field(default_factory=dict)
    """By node and record, by what it fell; None while that is being worked out."""
    reacted: set[str] = field(default_factory=set)
    """Reactions of couplings that are told, each by its name."""

    def of(self, asked: str | Mean, index: int) -> Step:
        """What is asked, with its causes."""
        state, now = self.asked
        if isinstance(asked, str):
            return self.step(state, now, asked, index)
        total = sum(persons for persons, _ in asked.parts)
        parts = [
            (persons * WHOLE // total, state.level(address), address)
            for persons, address in asked.parts
        ]
        return Step(asked.address, -1, asked.level, now, tuple(self._of_mean(state, now, parts)))

    def step(
        self, state: State, now: int, address: str, index: int = -1, *, as_it_fell: bool = False
    ) -> Step:
        """The node, or a class of its demand, with its causes, unless these are told already."""
        node = self.accounts.nodes[address]
        level = state.level(address) if index < 0 else levels_of(state, node)[index]
        if level == WHOLE:
            return Step(address, index, level, now)
        told = self.told.setdefault((address, index, as_it_fell), [])
        for earlier in told:
            if earlier[1] == now or self._stands(earlier, (state, now), address, index):
                return Step(address, index, level, earlier[1], again=True)
        told.append((state, now))
        causes = tuple(self._causes(state, now, address, index, as_it_fell=as_it_fell))
        return Step(address, index, level, now, causes)

    def _causes(
        self, state: State, now: int, address: str, index: int, *, as_it_fell: bool
    ) -> Iterator[Cause]:
        if address in state.held:
            yield ByHand(state.held[address], state.holders[address])
            return
        account = self.accounts.of(state, now, address, as_it_fell=as_it_fell)
        if account.node.combination == "mean":
            yield from self._areas(state, now, account, index)
            return
        fallen = address in state.fallen and not as_it_fell
        causes: tuple[Cause, ...] = ()
        if not fallen or state.fallen[address] is None:
            causes = tuple(self._by_formula(state, now, account, index))
        if fallen:
            yield self._down(state, account)
        yield from causes

    def _down(self, state: State, account: Account) -> Down:
        """That it is down, and by what it fell."""
        address, restart = account.node.address, account.node.restart
        fall = state.fell[address]
        lowest = restart is not None and restart.keeps == "lowest"
        return Down(fall.at, state.fallen[address], lowest, self._fall(state, address))

    def _fall(self, state: State, address: str) -> Step | None:
        """By what the node fell; None if nobody can say, or while that is being told."""
        if self.before is None:
            return None
        fall = state.fell[address]
        mark = address, fall.number
        if mark not in self.falls:
            self.falls[mark] = None
            telling = replace(self, told={})
            earlier = self.before(fall.number)
            self.falls[mark] = telling.step(earlier, fall.at, address, as_it_fell=True)
        return self.falls[mark]

    # ── the formula ──────────────────────────────────────────────────────────────────────────────

    def _by_formula(self, state: State, now: int, account: Account, index: int) -> Iterator[Cause]:
        """What binds in the formula of the node, or of a class of its demand."""
        served = account.served
        if not served:
            if self.all_of_it or account.levels()[0] < WHOLE:
                yield from self._too_little(state, now, account)
            return
        wanted = account.node.classes[index].id if index >= 0 else None
        mine = [one for one in served if wanted in (None, one.id)]
        for one in mine:
            if one.given == one.most and one.allowed < WHOLE:
                caps = {
                    id: each
                    for id, each in account.services.items()
                    if each.caps.get(one.id) == one.allowed
                }
                yield Capped(one.id, one.allowed, caps)
        if all(one.given == one.most for one in mine) and not self.all_of_it:
            return
        if wanted is not None:
            place = [one.id for one in served].index(wanted)
            ahead = tuple(one.id for one in served[:place] if one.given)
            if ahead:
                orders = {id: one for id, one in account.services.items() if one.first}
                yield Behind(ahead, orders)
        yield from self._too_little(state, now, account)

    def _too_little(self, state: State, now: int, account: Account) -> Iterator[Cause]:
        """Why it can deliver no more than it does."""
        if account.empty and (self.all_of_it or account.receives <= account.delivers):
            causes = (
                *self._binding(state, now, account, "in"),
                *self._asked(state, now, account, account.reception),
            )
            comes = account.receives // CUBE
            reception, margin = account.reception // SQUARE, account.node.margin
            since, by = state.empty[address := account.node.address], state.enlarged
            yield Emptied(since, comes, causes, reception, margin, by.get(address, ()))
        if account.delivers > account.able and not self.all_of_it:
            return
        yield from self._binding(state, now, account, "out")
        if account.node.stock is None:
            asked = tuple(self._asked(state, now, account, account.functionality))
            yield from asked or _margin(account)

    def _asked(
        self, state: State, now: int, account: Account, functionality: int
    ) -> Iterator[Asked]:
        """More demand than it can meet at its best, or more than normal of what it can meet."""
        node = account.node
        more = max(
            WHOLE,
            node.demand,
            account.profile,
            *(one.factor for one in account.claims.values()),
            *(one.demand for one in node.classes),
        )
        strained = more > WHOLE or node.margin < WHOLE or account.packets
        if functionality < CUBE and not (strained and (functionality or self.all_of_it)):
            return
        if functionality == CUBE and account.demand <= node.margin:
            return
        yield Asked(
            account.demand,
            node.margin,
            node.demand,
            account.profile,
            tuple(self._raised(state, now, id, one) for id, one in account.claims.items()),
            tuple(self._passing(state, account)),
        )

    def _passing(self, state: State, account: Account) -> Iterator[Passing]:
        """The convoys that are on their way over it."""
        for convoy, count in account.packets.items():
            yield Passing(convoy, count, state.convoys[convoy].owner)

    # ── couplings ────────────────────────────────────────────────────────────────────────────────

    def _raised(self, state: State, now: int, id: str, claim: Claim) -> Raised:
        """A change of demand; of a coupling with what people went short of when it reacted."""
        coupled, before = self.accounts.coupled.get(id), self.before
        if coupled is None or before is None:
            return Raised(id, claim)
        most = claim.factor - WHOLE == coupled.raises.most
        if id in self.reacted:
            return Raised(id, claim, most=most, again=True)
        self.reacted.add(id)
        then = before(claim.number), claim.since
        found = lacks(coupled, then[0])
        told: list[Lacked] = []
        causes: list[Marks] = []
        for one in found[:PLACES]:
            # What still stands is told as it is now, since that may be told already.
            stands = self._stands(then, (state, now), one.address, -1)
            at = (state, now) if stands else then
            plain = self._plain(at, one.address)
            same = alike(plain) in causes
            step = plain if same else self.step(*at, one.address)
            told.append(Lacked(one.weight, step, same))
            causes.append(alike(plain))
        return Raised(id, claim, tuple(told), len(found) - len(told), most)

    def _stands(self, one: Moment, other: Moment, address: str, index: int) -> bool:
        """Whether the node is held down as much, and by the same, at two moments."""
        first, second = (self._plain(each, address, index) for each in (one, other))
        return first.level == second.level and marks(first) == marks(second)

    def _plain(self, at: Moment, address: str, index: int = -1) -> Step:
        """The node as it was at a moment, without what was before that, whatever is told."""
        return replace(self, told={}, before=None).step(*at, address, index)

    # ── what binds ───────────────────────────────────────────────────────────────────────────────

    def _binding(self, state: State, now: int, account: Account, limits: str) -> Iterator[Cause]:
        """What binds in what it delivers (`out`) or receives (`in`): damages, then suppliers."""
        whole = account.functionality if limits == "out" else account.reception
        if whole == CUBE:
            return
        adds = limits == "out" and account.node.combination == "additive"
        all_of_it = adds or self.all_of_it
        damage = account.damage(limits)
        hits: list[tuple[str, DamageState]] = []
        if damage and (all_of_it or (WHOLE - damage) * SQUARE == whole):
            hits = [(id, hit) for id, hit in account.damages.items() if hit.limits == limits]
        binding = [
            one
            for one in (account.out if limits == "out" else account.into)
            if one.lost and (all_of_it or CUBE - self._costs(account, one, limits) == whole)
        ]
        binding.sort(key=lambda one: -one.lost)
        losses = [hit.share * SQUARE for _, hit in hits]
        losses += [one.lost for one in binding] if adds else []
        points: list[int | None] = [None] * (len(hits) + len(binding))
        if adds or len(losses) > 1:
            points[: len(losses)] = apportioned(-(-sum(losses) * POINTS // CUBE), losses)
        for (id, hit), cost in zip(hits, points, strict=False):
            yield Damaged(id, hit, cost, repair_of(state, id), self._later(now, id, hit))
        for one, cost in zip(binding, points[len(hits) :], strict=True):
            alternative = limits == "out" and account.spares(one)
            yield self._short(state, now, one, cost, alternative=alternative)

    def _later(self, now: int, id: str, hit: DamageState) -> Later | None:
        """What has come of a damage of `now` by the moment that is asked for."""
        state, asked = self.asked
        if now == asked:
            return None
        still = state.damages.get(id)
        same = still is not None and still.since == hit.since
        return Later(repair_of(state, id) if same else None)

    def _costs(self, account: Account, supply: Supply, limits: str) -> int:
        """What the supplier costs the node: of alternatives what the best of them does."""
        if limits == "out" and account.spares(supply):
            return account.spared
        return supply.lost

    def _short(
        self, state: State, now: int, supply: Supply, points: int | None, *, alternative: bool
    ) -> Short:
        step = self.step(state, now, supply.link.on, supply.index)
        return Short(supply, step, tuple(self._bridges(state, now, supply)), points, alternative)

    def _bridges(self, state: State, now: int, supply: Supply) -> Iterator[Bridge]:
        """Its backups that serve anybody, or did, the empty ones with why no more is refuelled."""
        for backup in supply.backups:
            if not backup.share and (backup.charged or not backup.brought):
                continue
            if backup.charged:
                yield Bridge(backup, None)
                continue
            fuel, step = backup.refuel, None
            if fuel is not None and backup.inflow < WHOLE - supply.level:
                index = self.accounts.index(fuel.from_, fuel.for_class)
                found = self.step(state, now, fuel.from_, index)
                step = found if found.level < WHOLE else None
            yield Bridge(backup, state.dried.get(backup.key), step)

    def _areas(self, state: State, now: int, account: Account, index: int) -> Iterator[Cause]:
        """The areas that cost a split region most."""
        parts = [
            (weight, level if index < 0 else levels[index], link.on)
            for link, (weight, level, levels) in zip(
                account.node.depends, account.areas, strict=True
            )
        ]
        yield from self._of_mean(state, now, parts, index)

    def _of_mean(
        self, state: State, now: int, parts: Iterable[tuple[int, int, str]], index: int = -1
    ) -> Iterator[Cause]:
        """What costs a mean most of its `parts`: each with its weight, its level and its node."""
        losses = [
            (weight * (WHOLE - level), weight, address)
            for weight, level, address in parts
            if weight and level < WHOLE
        ]
        losses.sort(key=lambda one: -one[0])
        for _, weight, address in losses[:AREAS]:
            yield Area(weight, self.step(state, now, address, index))
        if len(losses) > AREAS:
            yield Others(len(losses) - AREAS)


def _margin(account: Account) -> Iterator[Margin]:
    """How what is left of it comes to its level, where that is not the same number."""
    left, node = account.functionality // SQUARE, account.node
    if 0 < left < WHOLE and (node.margin, account.demand) != (WHOLE, WHOLE):
        yield Margin(left, node.margin, account.demand)
